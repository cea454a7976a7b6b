import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DesignSlot, Finding } from '../../../src/design/design.ts';
import { designFor } from '../../../src/design/registry.ts';
import type { SampleRequest } from '../../../src/plan/eval-plan.ts';
import type { CandidateOnlyRules } from '../../../src/plan/main-gone.ts';
import { besideRepeats } from '../../../src/plan/stored/earlier-samples.ts';
import type { Arm, ErrorCause, Sample } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const names = Array.from({ length: 20 }, (_, at) => `case ${at}`);
/** Whether a model at temperature 0 passes: the same prompt, the same answer. */
type Settled = (name: string, arm: Arm, variation: number | undefined) => boolean;
interface Asked extends SampleRequest {
  readonly stage: Stage;
}

interface Setting {
  readonly slot?: Partial<DesignSlot>;
  /** One stored sample a case, and two from before main's last edits that passed. Default: four stored ones. */
  readonly isEdited?: boolean;
  /** What main answered when it was stored. Default: what it answers now. */
  readonly before?: Settled;
  /** What an answer reads. Default: the same text wherever it passes. */
  readonly text?: (passed: boolean) => string;
  /** Samples after which the budget is spent. Default: never. */
  readonly budget?: number;
  /** Calls that fail. Default: none. */
  readonly isLost?: (request: SampleRequest) => boolean;
  /** Why those calls fail. */
  readonly cause?: ErrorCause;
  /** Default: that of a first run. */
  readonly alpha?: number;
  /** What is done where main can no longer run. Default: nothing. */
  readonly candidateOnly?: CandidateOnlyRules | null;
}

function run(
  settled: Settled,
  {
    slot: more = { vary: true },
    isEdited = false,
    before = settled,
    text = String,
    budget = Number.POSITIVE_INFINITY,
    isLost = () => false,
    cause = 'provider',
    alpha = 0.04375,
    candidateOnly = null,
  }: Setting = {},
) {
  const slot = slotOf(
    names.map((name) => unit(name)),
    more,
  );
  const plan = planOf([slot], { effort: 'normal', alpha, candidateOnly });
  const stored = names.flatMap((name) =>
    (isEdited ? [0] : [0, 1, 2, 3]).map((repeat) => {
      const passed = before(name, 'baseline', undefined);
      const over = { stage: 'record', round: -1, repeat, output: text(passed) } as const;
      return sampleOf(name, 'baseline', Number(passed), over);
    }),
  );
  const held = isEdited ? names.flatMap((name) => [0, 1].map(() => sampleOf(name, 'baseline', 1))) : [];
  const cells = names.map((name) => ({ slot: slot.slot, case: name, baseline: 0, candidate: 0 }));
  const earlier = besideRepeats(held, cells, stored);
  function answer(name: string, arm: Arm, variation: number | undefined, over: Partial<Sample>): Sample {
    const passed = settled(name, arm, variation);
    return sampleOf(name, arm, Number(passed), {
      ...over,
      output: text(passed),
      ...(variation !== undefined && { variation }),
    });
  }
  const asked: Asked[] = [];
  const fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const step = designFor('normal')(plan, { fresh, stored, earlier, budgetSpent: fresh.length >= budget });
    if (step.kind === 'done') return { asked, findings: step.findings, of: ofStage(asked) };
    for (const request of step.requests) {
      asked.push({ ...request, stage: step.stage });
      for (let repeat = 0; repeat < request.count && fresh.length < budget; repeat++) {
        const variation = request.variations?.[repeat];
        const over = { round, stage: step.stage, repeat };
        fresh.push(
          isLost(request)
            ? sampleOf(request.case, request.arm, 0, {
                ...over,
                ...(variation !== undefined && { variation }),
                result: { kind: 'errored', cause, message: 'refused' },
              })
            : answer(request.case, request.arm, variation, over),
        );
      }
    }
  }
}

const ofStage = (asked: readonly Asked[]) => (stage: Stage) => asked.filter((one) => one.stage === stage);
const pass = (findings: readonly Finding[]) => findings.find(({ critical }) => !critical);
/** Fails in every wording of the change. */
const broken =
  (...gone: readonly string[]): Settled =>
  (name, arm) =>
    arm === 'baseline' || !gone.includes(name);
/** Each wording settles this case again: it passes under every second variation on both sides. */
const borderline =
  (name: string): Settled =>
  (asked, arm, variation) =>
    asked !== name || (variation === undefined ? arm === 'baseline' : variation % 2 === 0);

describe('a model whose repeats are copies', () => {
  test('is tried with another variation for each sample, the same ones on both sides', () => {
    const { of, findings } = run(broken('case 3'));
    const variations = (arm: Arm) =>
      [...of('trial'), ...of('confirm')]
        .filter((one) => one.arm === arm && one.case === 'case 3')
        .flatMap((one) => one.variations ?? []);
    expect(variations('candidate')).toEqual(variations('baseline'));
    expect(new Set(variations('candidate')).size).toBe(variations('candidate').length);
    expect(pass(findings)).toMatchObject({
      outcome: 'convicted',
      repeats: 'varied',
      confirmed: [{ case: 'case 3' }],
    });
    for (const stage of ['search', 'gains-look'] as const)
      expect(of(stage).every(({ variations: asked }) => asked === undefined)).toBe(true);
  });

  test('is convicted at the smallest share of a late run as well, by pairs that no draws could tell apart', () => {
    const { findings, of } = run(broken('case 3', 'case 4'), { alpha: 1e-7 });
    expect(pass(findings)).toMatchObject({ outcome: 'convicted' });
    expect(pass(findings)?.pValue).toBeLessThanOrEqual(1e-7);
    // 2 cases in 12 pairs: 1 in 2^24.
    expect(of('trial').filter((one) => one.case === 'case 3' && one.arm === 'candidate')).toHaveLength(3);
  });

  test('a case that fails in one wording alone is acquitted, and named', () => {
    const { findings } = run(borderline('case 3'));
    expect(pass(findings)).toMatchObject({
      outcome: 'cleared',
      repeats: 'varied',
      borderline: ['case 3'],
    });
  });

  test('borderline cases that keep some of their answers under variations convict nobody together', () => {
    const own = names.slice(2, 4);
    // In each round each of them loses one pair of four. Main passes ten variations of sixteen.
    const settled: Settled = (name, arm, variation) => {
      if (!own.includes(name)) return true;
      if (variation === undefined || variation % 4 === 0) return arm === 'baseline';
      return variation % 4 === 2 || variation % 8 === 5;
    };
    const { findings, of } = run(settled);
    expect(pass(findings)).toMatchObject({ outcome: 'cleared', repeats: 'varied' });
    expect(pass(findings)?.pValue).toBeGreaterThan(0.05);
    // Not given up: it went to its end.
    expect(of('trial').filter((one) => one.case === own[0] && one.arm === 'candidate')).toHaveLength(4);
  });

  test('is known as such also where answers from before the last edits stand in for main: a harmless wording is not blocked', () => {
    const { findings, of } = run(borderline('case 3'), { isEdited: true });
    expect(pass(findings)).toMatchObject({ outcome: 'cleared', repeats: 'varied', borderline: ['case 3'] });
    expect(of('fill').map((one) => one.case)).toEqual(names.slice(0, 5));
  });

  test('cases that main no longer passes since its last edits are on no trial', () => {
    const gone: Settled = (name) => !names.slice(8, 16).includes(name);
    const { findings, of } = run(gone, { isEdited: true });
    expect(pass(findings)).toMatchObject({ outcome: 'cleared' });
    expect(of('trial')).toEqual([]);
  });

  test('the same case is convicted where prompts are not to be varied, and the finding names how it was asked', () => {
    const { findings, asked } = run(borderline('case 3'), { slot: {} });
    expect(pass(findings)).toMatchObject({ outcome: 'convicted', repeats: 'as-it-stands' });
    expect(asked.every(({ variations }) => variations === undefined)).toBe(true);
  });

  test('a prompt that fails as it stands is not acquitted because it passes in other white space', () => {
    const sly: Settled = (name, arm, variation) =>
      arm === 'baseline' || variation !== undefined || !names.slice(0, 8).includes(name);
    const { findings, asked } = run(sly);
    expect(pass(findings)).toMatchObject({ outcome: 'convicted', repeats: 'as-it-stands' });
    expect(asked.every(({ variations }) => variations === undefined)).toBe(true);
  });

  test('many cases that fail because main’s own model changed do not end the variations', () => {
    const forgot = names.slice(0, 9);
    const settled: Settled = (name, arm, variation) =>
      !forgot.includes(name) && borderline('case 10')(name, arm, variation);
    const { findings, of } = run(settled, { before: () => true });
    // Main is asked once about the lost cases, before the trial, and fails them too.
    const again = of('search').filter(({ arm }) => arm === 'baseline');
    expect(again.map((one) => one.case).sort()).toEqual([...forgot, 'case 10'].sort());
    expect(pass(findings)).toMatchObject({ outcome: 'cleared', repeats: 'varied' });
    expect(pass(findings)?.borderline).toContain('case 10');
  });

  test.each([
    ['three lost cases', names.slice(0, 3), [], []],
    ['six lost cases', names.slice(0, 6), [], names.slice(0, 4)],
    ['sixteen lost cases: every second one', names.slice(0, 16), [], names.slice(0, 8)],
    [
      'six lost cases, and main no longer passes one of them',
      names.slice(0, 6),
      ['case 3'],
      names.slice(0, 6),
    ],
    [
      'six lost cases, and main no longer passes the last one',
      names.slice(0, 6),
      ['case 5'],
      names.slice(0, 4),
    ],
  ])('main is asked whether it still answers as stored: %s', (_, lost, gone, wanted) => {
    const settled: Settled = (name, arm) =>
      !gone.includes(name) && (arm === 'baseline' || !lost.includes(name));
    const { of } = run(settled, { before: () => true });
    const again = of('search').filter(({ arm }) => arm === 'baseline');
    expect(again.map((one) => one.case)).toEqual(wanted);
  });

  test.each([
    ['drifted', ['case 2'], names.slice(6)],
    ['did not drift', [], []],
  ])(
    'after a conviction, main that %s is asked about what this PR neither lost nor gained',
    (_, gone, wanted) => {
      const lost = names.slice(0, 6);
      const settled: Settled = (name, arm) =>
        !gone.includes(name) && (arm === 'baseline' || !lost.includes(name));
      const { of, findings } = run(settled, { before: () => true });
      expect(pass(findings)?.outcome).toBe('convicted');
      const asked = of('gains-look').filter(({ arm }) => arm === 'baseline');
      expect(asked.map((one) => one.case)).toEqual(wanted);
      expect(asked.every(({ count, variations }) => count === 1 && variations === undefined)).toBe(true);
    },
  );

  test('where main passes what it failed when it was stored, what this PR gained and lost is asked of it', () => {
    const better = names.slice(0, 5);
    const settled: Settled = (name, arm) => arm === 'baseline' || name !== 'case 9';
    const { of } = run(settled, { before: (name) => !better.includes(name) });
    const again = of('search').filter(({ arm }) => arm === 'baseline');
    expect(again.map((one) => one.case).sort()).toEqual([...better, 'case 9']);
  });

  test.each([
    ['eight lost and one gained: nobody pays for weighing them', 8, 1, []],
    ['five lost and three gained: they are weighed', 5, 3, ['gains-trial', 'balance']],
  ])('%s', (_, broke, mended, wanted) => {
    const gained = names.slice(10, 10 + mended);
    const settled: Settled = (name, arm) =>
      arm === 'baseline' ? !gained.includes(name) : !names.slice(0, broke).includes(name);
    const { of, findings } = run(settled);
    expect((['gains-trial', 'balance'] as const).filter((stage) => of(stage).length > 0)).toEqual(wanted);
    expect(of('confirm').length > 0).toBe(wanted.length === 0);
    expect(pass(findings)?.outcome).toBe('convicted');
    expect(pass(findings)?.confirmed).toHaveLength(broke);
  });

  test.each([1, 3, 5, 6, 7])(
    'each broken case has its name although two answers of each pass: %i of them',
    (broke) => {
      const gone = names.slice(0, broke);
      // The second variation of the trial, and the third one of the block.
      const [first] = run(broken(...gone)).of('trial');
      const passing = [first?.variations?.[1], 131];
      const settled: Settled = (name, arm, variation) =>
        broken(...gone)(name, arm, variation) || (variation !== undefined && passing.includes(variation));
      const { of, findings } = run(settled);
      const confirmed = pass(findings)?.confirmed.map((one) => one.case);
      expect(confirmed?.toSorted()).toEqual(gone);
      // With the two rounds that convict.
      const pairs = of('trial').filter((one) => one.case === 'case 0' && one.arm === 'candidate').length * 4;
      expect(pairs + (of('confirm')[0]?.count ?? 0)).toBeLessThanOrEqual(16);
    },
  );

  test('a conviction names no case that its pairs acquit', () => {
    // Its first wording lost it; main and this PR then lose as many pairs of it, but for one.
    const both: Settled = (name, arm, variation) => {
      if (name !== 'case 5') return broken('case 3')(name, arm, variation);
      if (variation === undefined) return arm === 'baseline';
      return variation === 1 ? arm === 'baseline' : variation % 2 === 0;
    };
    const { findings } = run(both);
    expect(pass(findings)).toMatchObject({
      outcome: 'convicted',
      suspects: ['case 3'],
      borderline: ['case 5'],
    });
  });

  test('one case that lost every pair of its trial is named by it, and asked no more', () => {
    const { of, findings } = run(broken('case 3'));
    expect(of('confirm')).toEqual([]);
    // 2 rounds of 4 pairs, all lost: a bet of 1 is worth 169.
    expect(pass(findings)?.confirmed).toEqual([{ case: 'case 3', pValue: expect.closeTo(1 / 169, 4) }]);
  });

  test('beside one lost case, one that seems mended is asked in pairs as long as it wins them', () => {
    const seems = 'case 10';
    const wordingOf =
      (name: string): Settled =>
      (asked, arm, variation) => {
        if (asked !== name) return asked !== 'case 3' || arm === 'baseline';
        return arm === 'candidate' && (variation === undefined || name !== seems);
      };
    const byWording = run(wordingOf(seems));
    const pairsOf = ({ of }: ReturnType<typeof run>, name: string) =>
      of('gains-trial').flatMap((one) => (one.case === name && one.arm === 'candidate' ? one.count : []));
    expect(pairsOf(byWording, seems)).toEqual([1]);
    expect(pass(byWording.findings)).toMatchObject({ outcome: 'convicted', gains: { convicted: false } });
    // 0.7 × 1.98⁶ + 0.3 × 1.8⁶ is 52, and a share of 1 in 46 is what gains may spend: one pair, and then three times two.
    const mended = run(wordingOf('case 11'));
    expect(pairsOf(mended, 'case 11')).toEqual([1, 2, 2, 2]);
    expect(pass(mended.findings)).toMatchObject({ outcome: 'convicted', gains: { convicted: true } });
    const asked = mended.of('gains-trial').filter((one) => one.arm === 'candidate');
    const variations = asked.flatMap((one) => one.variations ?? []);
    expect(new Set(variations).size).toBe(7);
  });

  test('however much is lost, gained and drifted, main is asked once a case, and about few where nothing drifted', {
    tags: ['slow'],
  }, () => {
    const some = fc.subarray(names);
    const errors = fc.constantFrom<ErrorCause | undefined>(undefined, 'provider', 'assertion');
    const steady = fc.oneof(fc.constant<string[]>([]), some);
    fc.assert(
      fc.property(some, some, steady, errors, fc.boolean(), (lost, failing, drifted, cause, isVaried) => {
        const stored = (name: string) => !failing.includes(name);
        const today = (name: string) => stored(name) !== drifted.includes(name);
        const settled: Settled = (name, arm) => today(name) !== (arm === 'candidate' && lost.includes(name));
        const isLost = ({ arm, case: name }: SampleRequest) =>
          cause !== undefined && arm === 'baseline' && lost.at(-1) === name;
        const { of } = run(settled, {
          before: stored,
          isLost,
          ...(cause && { cause }),
          ...(!isVaried && {
            slot: { vary: true, units: names.map((name) => unit(name, { critical: true })) },
          }),
        });
        const again = of('search').filter(({ arm }) => arm === 'baseline');
        expect(new Set(again.map((one) => one.case)).size).toBe(again.length);
        expect(again.every(({ count }) => count === 1)).toBe(true);
        // Cases that never pass on main are asked for another reason as well.
        const lostOnes = again.filter((one) => stored(one.case));
        if (drifted.length === 0)
          expect(lostOnes.length).toBeLessThanOrEqual(Math.max(4, Math.ceil(lost.length / 2)));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('critical cases are asked as they stand, and block in this wording', () => {
    const units = names.map((name) => unit(name, { critical: name === 'case 3' }));
    const { of, findings } = run(borderline('case 3'), { slot: { vary: true, units } });
    expect(of('trial').filter((one) => one.case === 'case 3')).toSatisfy((own: Asked[]) =>
      own.every(({ variations }) => variations === undefined),
    );
    expect(findings.find(({ critical }) => critical)).toMatchObject({
      outcome: 'convicted',
      repeats: 'as-it-stands',
    });
  });

  test('is asked as it stands once variations make steady cases fail', () => {
    const harmed: Settled = (name, arm, variation) =>
      variation === undefined && broken('case 3')(name, arm, variation);
    const { of, findings } = run(harmed);
    expect(pass(findings)).toMatchObject({ outcome: 'convicted', repeats: 'as-it-stands' });
    const controls = of('trial').filter((one) => one.case !== 'case 3');
    expect(controls.map(({ arm, count }) => `${arm} ${count}`)).toEqual(
      Array(4).fill(['baseline 1', 'candidate 1']).flat(),
    );
    expect(new Set(controls.map((one) => one.case)).size).toBe(8);
  });
});

describe('a change that breaks every case of a small suite', () => {
  const few = names.slice(0, 4);
  const slot = { vary: true as const, units: few.map((name) => unit(name)) };
  const lost: Settled = (_, arm) => arm === 'baseline';
  /** Whoever reads the prompt exactly as it stands fails in every other white space. */
  const literal: Settled = (name, arm, variation) => variation === undefined && lost(name, arm, variation);

  test('is tried as it stands once main passes under no variation: no case is left to tell whether these do harm', () => {
    expect(pass(run(literal, { slot }).findings)).toMatchObject({
      outcome: 'convicted',
      repeats: 'as-it-stands',
    });
  });

  test('is tried with variations where main passes under some', () => {
    const wavers: Settled = (name, arm, variation) =>
      variation === undefined ? lost(name, arm, variation) : variation % 3 === 0;
    expect(pass(run(wavers, { slot }).findings)).toMatchObject({ outcome: 'cleared', repeats: 'varied' });
  });

  test('of a single case is tried once more before it is tried as it stands', () => {
    const alone = { vary: true as const, units: [unit('case 0')] };
    const { of, findings } = run(literal, { slot: alone });
    expect(pass(findings)).toMatchObject({ outcome: 'convicted', repeats: 'as-it-stands' });
    const varied = of('trial').filter(({ arm, variations }) => arm === 'baseline' && variations);
    expect(varied.map(({ count }) => count)).toEqual([4, 4]);
  });

  test('counts as every case although main fails others too', () => {
    const failing: Settled = (name, arm, variation) =>
      name !== 'case 3' && name !== 'case 2' && literal(name, arm, variation);
    expect(pass(run(failing, { slot }).findings)).toMatchObject({ outcome: 'convicted' });
  });
});

describe('variations that make this PR alone fail', () => {
  const oneCase: Settled = (name, arm) => arm === 'baseline' || name !== 'case 3';

  test('are found out by cases that both sides pass, and the trial goes on without', () => {
    const harmed: Settled = (name, arm, variation) =>
      oneCase(name, arm, variation) && (arm === 'baseline' || variation === undefined);
    const { findings, of } = run(harmed);
    expect(pass(findings)).toMatchObject({ repeats: 'as-it-stands', confirmed: [{ case: 'case 3' }] });
    expect(of('confirm').every(({ variations }) => variations === undefined)).toBe(true);
  });

  test('as do those that make every request fail: a loss is found all the same', () => {
    const isLost = ({ variations }: SampleRequest) => variations !== undefined;
    const { findings } = run(oneCase, { isLost });
    expect(pass(findings)).toMatchObject({ outcome: 'convicted', repeats: 'as-it-stands' });
  });

  test('and not by an hour in which nothing is answered', () => {
    const isLost = ({ variations }: SampleRequest) => variations !== undefined;
    const { findings } = run(oneCase, { isLost, cause: 'timeout' });
    expect(pass(findings)).toMatchObject({ outcome: 'undecided' });
  });
});

describe('a case that was on trial with variations', () => {
  const oneWording = borderline('case 3');

  test('is not acquitted by a trial that the budget cut off', () => {
    const { findings } = run(oneWording, { budget: 30 });
    expect(pass(findings)?.outcome).toBe('undecided');
    expect(pass(findings)?.borderline).toBeUndefined();
  });

  test('is not acquitted where none of its calls was answered', () => {
    const two: Settled = (name, arm, variation) =>
      oneWording(name, arm, variation) && borderline('case 4')(name, arm, variation);
    const { findings } = run(two, {
      isLost: ({ case: name, variations }) => name === 'case 4' && variations !== undefined,
    });
    expect(pass(findings)).toMatchObject({ outcome: 'cleared', borderline: ['case 3'] });
  });

  test('is not acquitted where this PR fails it more often than main does', () => {
    const worse: Settled = (name, arm, variation) =>
      name !== 'case 3' || (arm === 'baseline' ? variation === undefined || variation % 2 === 0 : false);
    const { findings } = run(worse, { alpha: 0.001 });
    expect(pass(findings)).toMatchObject({ outcome: 'cleared', repeats: 'varied' });
    expect(pass(findings)?.borderline).toBeUndefined();
  });
});

describe('a main whose key is withdrawn', () => {
  test('can no longer run, although it was asked with variations alone', () => {
    const { findings } = run(broken('case 3'), {
      isLost: ({ arm }) => arm === 'baseline',
      cause: 'auth',
      candidateOnly: { looks: 4, unstored: false },
    });
    expect(pass(findings)).toMatchObject({ mainGone: true });
  });
});

describe('a model whose repeats differ', () => {
  test('is asked as it stands', () => {
    let drawn = 0;
    const { asked, findings } = run(broken('case 3'), { text: (passed) => `${passed} ${drawn++}` });
    expect(asked.every(({ variations }) => variations === undefined)).toBe(true);
    expect(pass(findings)?.repeats).toBeUndefined();
  });

  test('also if only this PR wavers where it is suspected', () => {
    let drawn = 0;
    const wavers: Settled = (name, arm) => name !== 'case 3' || arm === 'baseline' || drawn++ % 3 === 1;
    const { of, findings } = run(wavers);
    expect(of('search').filter((one) => one.case === 'case 3').length).toBeGreaterThan(1);
    expect(pass(findings)?.repeats).toBeUndefined();
  });
});
