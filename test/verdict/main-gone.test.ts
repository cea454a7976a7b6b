import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import { driftMargin } from '../../src/compare/over-time/drift-margin.ts';
import { designPlanOf } from '../../src/design/design-plan.ts';
import { designFor } from '../../src/design/registry.ts';
import { gatingMetrics } from '../../src/metrics/metric-rules.ts';
import type { EvalPlan } from '../../src/plan/eval-plan.ts';
import { candidateOnlyRules } from '../../src/plan/main-gone.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { judge } from '../../src/verdict/judge.ts';
import { evidence, gateConfig, onePlan, plannedCase, sample, scored } from '../compare/evidence.ts';

const PASS = { name: 'pass', direction: 'higher' } as const;
const day = (date: number) => `2026-03-${String(date).padStart(2, '0')}T00:00:00Z`;
const drawn = (id: string, arm: 'baseline' | 'candidate', marks: string, over: Partial<Sample>) =>
  [...marks].map((mark, repeat) => sample(id, arm, scored(mark === '.'), { repeat, ...over }));

/** By case: marks of main on each day that it was stored, and of this PR today. */
type Marks = Readonly<Record<string, readonly [readonly string[], string]>>;

function judged(marks: Marks, policy: object = {}, over: Parameters<typeof plannedCase>[1] = {}) {
  const config = gateConfig(policy);
  const names = Object.keys(marks);
  const stored = names.flatMap((id) =>
    (marks[id]?.[0] ?? []).flatMap((own, at) =>
      drawn(id, 'baseline', own, { stage: 'record', at: day(1 + at) }),
    ),
  );
  const fresh = names.flatMap((id) =>
    drawn(id, 'candidate', marks[id]?.[1] ?? '', { stage: 'candidate-only' }),
  );
  const held = new Set(stored.map((one) => one.case));
  const plan = mainGonePlan(
    onePlan(names.map((id) => plannedCase(id, { ...over, status: held.has(id) ? 'paired' : 'added' }))),
  );
  const given = evidence(fresh, { stored });
  const step = designFor('normal')(
    designPlanOf(plan, {
      effort: 'normal',
      alpha: 0.05,
      seed: 1,
      repeats: 3,
      gating: (suite) => gatingMetrics(config, suite),
      candidateOnly: candidateOnlyRules(config.policy),
    }),
    given,
  );
  if (step.kind !== 'done') throw new Error(`${step.stage} is still to be asked`);
  const comparison = compareEvidence({ plan, config, findings: step.findings, evidence: given });
  const { outcome, exitCode, reasons } = judge(comparison, config.policy);
  return { outcome, exitCode, reasons: reasons.map(({ code, text }) => `${code}: ${text}`) };
}

function mainGonePlan(plan: EvalPlan): EvalPlan {
  return {
    ...plan,
    suites: plan.suites.map((suite) =>
      suite.action.kind === 'run'
        ? { ...suite, action: { ...suite.action, mainGone: 'its model is retired' } }
        : suite,
    ),
  };
}

const all = (count: number, stored: readonly string[], now: string, name = 'case'): Marks =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name} ${at}`, [stored, now] as const]));

describe('against stored samples', () => {
  test('nothing lost passes, and says against what', () => {
    expect(judged(all(20, ['...', '...'], '...'))).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "outcome": "pass",
        "reasons": [
          "main-gone: Main cannot run: its model is retired. Compared against stored samples: 120 of main (2026-03-01 to 2026-03-02). A change of the model since cannot be told from this PR, so a loss of pass rate counts only where it is clearly more than 5 points.",
          "no-loss: 20 cases compared, no loss found.",
        ],
      }
    `);
  });

  test('a loss beyond tolerance and drift blocks', () => {
    const marks = { ...all(12, ['...', '...'], '...'), ...all(8, ['...', '...'], 'FFF', 'lost') };
    expect(judged(marks)).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "outcome": "regressed",
        "reasons": [
          "loss-against-stored: 8 of 20 cases pass on main and fail here: 6 of 6 → 0 of 3 each; chance of seeing this if nothing changed: less than 1 in 1,000,000,000; against stored samples, and beyond what main itself may have drifted (5 points).",
        ],
      }
    `);
  });

  test.each([
    ['by default', {}, {}],
    ['under `block: strict`', { block: 'strict' }, {}],
    ['of critical cases', {}, { critical: true }],
  ])('a loss that drift may account for is said and blocks nothing: %s', (_, policy, over) => {
    const marks = { ...all(18, ['...', '...'], '...'), ...all(2, ['...', '...'], 'FFF', 'lost') };
    const found = judged(marks, policy, over);
    expect([found.outcome, found.exitCode]).toEqual(['pass', 0]);
    expect(
      found.reasons.some((reason) =>
        reason.startsWith('loss-within-drift: 2 of 20 cases pass on main and fail here'),
      ),
    ).toBe(true);
  });

  test('the tolerance comes on top of the drift', () => {
    const marks = { ...all(12, ['...', '...'], '...'), ...all(8, ['...', '...'], 'FFF', 'lost') };
    expect(judged(marks, { metrics: { pass: { tolerance: 0.35 } } }).outcome).toBe('pass');
  });

  test('floors hold, whatever is stored', () => {
    const marks = all(20, ['FFF', 'FFF'], 'FFF');
    expect(judged(marks, { metrics: { pass: { floor: 0.5 } } })).toMatchObject({
      outcome: 'regressed',
      exitCode: 1,
    });
  });

  test.each([
    ['no floor', {}, 'nothing was checked, since no floor is set either'],
    ['a floor', { pass: { floor: 0.5 } }, 'only floors were checked'],
  ])('with nothing stored and %s, where the policy lets it pass', (_, metrics, words) => {
    const found = judged(all(20, [], '.'), { notMeasured: { baseline: 'warn' }, metrics });
    expect([found.outcome, found.exitCode]).toEqual(['pass', 0]);
    expect(found.reasons.join('\n')).toContain(
      `main-gone-nothing-stored: Main cannot run and nothing is stored of it: ${words}.`,
    );
  });
});

describe('the drift seen in a store', () => {
  const on = (date: number, marks: string, count = 10) =>
    Array.from({ length: count }, (_, at) =>
      drawn(`case ${at}`, 'baseline', marks, { at: day(date) }),
    ).flat();

  test.each<[string, readonly Sample[], number]>([
    ['one day', on(1, '...'), 0.1],
    ['nothing', [], 0.1],
    ['steady days', [...on(1, '....'), ...on(2, '....')], 0.05],
    ['days apart', [...on(1, '....'), ...on(2, '...F'), ...on(3, '..FF')], 0.5],
    ['a day of a few cases', [...on(1, '....'), ...on(2, 'FFFF', 4)], 0.1],
    ['a day of half of the cases', [...on(1, '....'), ...on(2, 'FFFF', 5)], 1],
    [
      'the first and the last day, whatever lies between',
      [...on(2, '..FF'), ...on(1, '....'), ...on(3, '...F')],
      0.5,
    ],
    ['up as down', [...on(1, 'FFFF'), ...on(2, '...F')], 0.75],
    [
      'days of the newest month alone',
      [...Array.from({ length: 30 }, (_, at) => on(2 + at, '....')).flat(), ...on(1, 'FFFF')],
      0.05,
    ],
    [
      'one day at several hours',
      on(1, '..FF').map((one, at) => ({ ...one, at: `2026-03-01T1${at % 9}:00:00Z` })),
      0.1,
    ],
    [
      'all of thirty days',
      [...Array.from({ length: 29 }, (_, at) => on(2 + at, '....')).flat(), ...on(1, 'FFFF')],
      1,
    ],
  ])('%s', (_, stored, margin) => {
    expect(driftMargin(stored, PASS)).toBeCloseTo(margin, 12);
  });

  test('is at least a twentieth of the scale, a tenth where one day alone is stored', () => {
    const graded = (date: number, scores: readonly number[]) =>
      scores.map((score, at) =>
        sample(`case ${at}`, 'baseline', scored(true, { score }), { at: day(date), stage: 'record' }),
      );
    const margin = (...stored: (readonly Sample[])[]) =>
      driftMargin(stored.flat(), { name: 'score', direction: 'higher' });
    expect(margin(graded(1, [2, 4, 6]), graded(2, [2, 4, 6]))).toBeCloseTo(0.05 * 4, 12);
    expect(margin(graded(1, [2, 4, 6]))).toBeCloseTo(0.1 * 4, 12);
    expect(margin(graded(1, [0, 0.2]), graded(2, [0, 0.2]))).toBeCloseTo(0.05, 12);
    expect(margin(graded(1, [-1, 1]))).toBeCloseTo(0.1 * 2, 12);
  });

  test('is in the unit of the metric', () => {
    const priced = (date: number, cost: number) =>
      on(date, '.').map((one): Sample => ({ ...one, target: { cost } }));
    const metric = { name: 'cost', direction: 'lower' } as const;
    expect(driftMargin([...priced(1, 2), ...priced(2, 5)], metric)).toBe(3);
    expect(driftMargin([...priced(1, 2), ...on(1, '.'), ...priced(2, 5), ...on(3, '.')], metric)).toBe(3);
  });
});

describe('false blocks where main drifted after it was stored and is gone', () => {
  const marksOf = (rate: number, count: number, random: Random) =>
    Array.from({ length: count }, () => (random.next() < rate ? '.' : 'F')).join('');
  const ratesOf = (count: number, random: Random) =>
    Array.from({ length: count }, () => {
      const u = random.next();
      return u < 0.15 ? 0.15 + 0.7 * random.next() : u < 0.83 ? 0.985 : 0.02;
    });
  const drifted = (rate: number, share: number, random: Random) => {
    if (random.next() >= share) return rate;
    return random.next() < 0.5 ? random.next() : rate > 0.5 ? 0.02 : 0.985;
  };

  // Each drift step moves a share of the cases to any rate, or to the other end; one step lies between two days, and one
  // between the last day and today. The change itself changes nothing.
  test.each([
    ['three days, a tenth of the cases each', 3, 0.1],
    ['three days, three tenths of the cases each', 3, 0.3],
    ['one day, a tenth of the cases', 1, 0.1],
  ])('are at most 5 %%: %s', { tags: ['slow'] }, (_, days, share) => {
    const random = seededRandom(17, days, share);
    let blocked = 0;
    const runs = 100;
    for (let run = 0; run < runs; run += 1) {
      let rates = ratesOf(40, random);
      const stored = rates.map((): string[] => []);
      for (let at = 0; at < days; at += 1) {
        for (const [i, rate] of rates.entries()) stored[i]?.push(marksOf(rate, days === 1 ? 3 : 1, random));
        rates = rates.map((rate) => drifted(rate, share, random));
      }
      const marks = rates.map(
        (rate, i) => [`case ${i}`, [stored[i] ?? [], marksOf(rate, 3, random)]] as const,
      );
      if (judged(Object.fromEntries(marks)).exitCode !== 0) blocked += 1;
    }
    expect(blocked / runs).toBeLessThanOrEqual(0.05);
  });
});

test('no marks of any kind block where this PR is nowhere worse, or by no more than main may have drifted', () => {
  const marks = (least: number) =>
    fc.string({ unit: fc.constantFrom('.', 'F'), minLength: least, maxLength: 4 });
  const cell = fc.tuple(fc.array(marks(1), { minLength: 1, maxLength: 3 }), marks(1));
  const share = (text: string) => [...text].filter((mark) => mark === '.').length / text.length;
  fc.assert(
    fc.property(fc.array(cell, { minLength: 3, maxLength: 25 }), (cells) => {
      const found = judged(Object.fromEntries(cells.map((own, at) => [`case ${at}`, own])));
      const loss =
        cells.reduce((sum, [stored, now]) => sum + share(stored.join('')) - share(now), 0) / cells.length;
      expect(['pass', 'regressed']).toContain(found.outcome);
      if (loss <= 0.05) expect(found.exitCode).toBe(0);
      expect(found.reasons.some((reason) => /stored samples/.test(reason))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
