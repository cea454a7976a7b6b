import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { Finding } from '../../src/design/design.ts';
import type { Sample } from '../../src/samples/sample.ts';
import {
  evidence as evidenceOf,
  finding,
  gateConfig,
  onePlan,
  plannedCase,
  sample,
  scored,
} from './evidence.ts';

type Samples = readonly Sample[];
const drawn = (arm: Sample['arm'], passes: readonly boolean[], stage: Sample['stage'], varied = false) =>
  passes.map((passed, repeat) =>
    sample('a', arm, scored(passed), {
      stage,
      repeat,
      round: 0,
      ...(varied && { variation: repeat + 1 }),
    }),
  );
const passesOf = (marks: string) => [...marks].map((mark) => mark === '.');

/** What a report says of case `a`. */
function shownOf(findings: Finding[], stored: Samples, fresh: Samples) {
  const evidence = { ...evidenceOf(fresh), stored };
  const plan = onePlan([plannedCase('a'), plannedCase('other')]);
  const [suite] = compareEvidence({ plan, config: gateConfig(), findings, evidence }).suites;
  return suite?.state.kind === 'skipped' ? undefined : suite?.state.slots[0]?.cases[0];
}

/** Outcomes of main's stored and fresh samples, and of this PR's looks. */
const outcomes = fc.array(fc.boolean(), { maxLength: 6 });
const found = fc.constantFrom<Finding[]>(
  [],
  [finding({ suspects: ['a'] })],
  [finding({ outcome: 'undecided', suspects: ['a'] })],
  [finding({ outcome: 'convicted', suspects: ['other'], netStages: ['trial'] })],
);
const rate = (passes: readonly boolean[]) => passes.filter(Boolean).length / passes.length;
const isMixed = (passes: readonly boolean[]) => passes.includes(true) && passes.includes(false);

test('a case is counted by the answers that confirm it, whichever metric tried it first', () => {
  const convicted = { outcome: 'convicted', suspects: ['a'] } as const;
  const findings = [
    finding({ ...convicted, netStages: ['trial'] }),
    finding({
      ...convicted,
      metric: 'warmth',
      netStages: ['balance'],
      confirmed: [{ case: 'a', pValue: 0.03 }],
    }),
  ];
  const fresh = [
    ...[...drawn('baseline', passesOf('...x'), 'trial'), ...drawn('candidate', passesOf('..xx'), 'trial')],
    ...[
      ...drawn('baseline', passesOf('......'), 'balance'),
      ...drawn('candidate', passesOf('xx.xxx'), 'balance'),
    ],
  ];
  expect(shownOf(findings, [], fresh)).toMatchObject({
    transition: 'broken',
    baseline: { scored: 6, passed: 6 },
    candidate: { scored: 6, passed: 1 },
  });
});

test('whatever is found, a label agrees with the answers of its case', () => {
  fc.assert(
    fc.property(outcomes, outcomes, outcomes, found, (stored, fresh, looks, findings) => {
      const ending = shownOf(findings, drawn('baseline', stored, 'record'), [
        ...drawn('baseline', fresh, 'fill'),
        ...drawn('candidate', looks, 'search'),
      ]);
      const main = [...stored, ...fresh];
      const isOpen = findings.some(({ outcome }) => outcome === 'undecided');
      const holds: Record<string, boolean> = {
        flaky: isMixed(main) || isMixed(looks),
        suspected: rate(main) === 1 && (rate(looks) === 0 || (isOpen && rate(looks) < 1)),
        better: rate(main) === 0 && rate(looks) === 1,
        unclear: main.length > 0 && looks.length > 0 && Math.abs(rate(main) - rate(looks)) === 1,
        unchanged: !(rate(main) === 1 && rate(looks) === 0) && !isMixed(looks),
      };
      expect(ending?.transition).toSatisfy((label: string) => holds[label] === true);
    }),
    { numRuns: 500 },
  );
});

describe('the counts beside a label bear it out', () => {
  const convicted = finding({ outcome: 'convicted', suspects: ['a', 'other'], netStages: ['trial'] });
  const tally = (passed: number, scored: number) => expect.objectContaining({ passed, scored });

  test('of a flaky case that passed all of its trial, its failed look is shown', () => {
    const shown = shownOf([convicted], drawn('baseline', passesOf('........'), 'record'), [
      ...drawn('candidate', passesOf('F.'), 'search'),
      ...drawn('baseline', passesOf('....'), 'trial'),
      ...drawn('candidate', passesOf('....'), 'trial'),
    ]);
    expect([shown?.transition, shown?.baseline, shown?.candidate]).toEqual([
      'flaky',
      tally(4, 4),
      tally(5, 6),
    ]);
  });

  test('of a case that was flaky when main was stored, and fails on both sides now, the stored answers are shown too', () => {
    const shown = shownOf([finding({ outcome: 'cleared' })], drawn('baseline', passesOf('.F.'), 'record'), [
      ...drawn('candidate', passesOf('FFF'), 'search'),
      ...drawn('baseline', passesOf('FFF'), 'search'),
    ]);
    expect([shown?.transition, shown?.baseline, shown?.candidate]).toEqual([
      'flaky',
      tally(2, 6),
      tally(0, 3),
    ]);
  });

  test('of a case that fails as the prompt stands, answers to variations do not stand for those', () => {
    const shown = shownOf(
      [convicted],
      [],
      [
        ...drawn('baseline', passesOf('...'), 'fill'),
        ...drawn('candidate', passesOf('FF'), 'search'),
        ...drawn('baseline', passesOf('FFFF'), 'trial', true),
        ...drawn('candidate', passesOf('.F.F'), 'trial', true),
      ],
    );
    expect([shown?.transition, shown?.baseline, shown?.candidate]).toEqual([
      'suspected',
      tally(3, 3),
      tally(0, 2),
    ]);
  });

  test('of a case that lost in its trial, the trial is shown', () => {
    const shown = shownOf([convicted], drawn('baseline', passesOf('........'), 'record'), [
      ...drawn('candidate', passesOf('F'), 'search'),
      ...drawn('baseline', passesOf('....'), 'trial'),
      ...drawn('candidate', passesOf('F..F'), 'trial'),
    ]);
    expect([shown?.transition, shown?.baseline, shown?.candidate]).toEqual([
      'suspected',
      tally(4, 4),
      tally(2, 4),
    ]);
  });

  test('whatever was looked at and tried', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(
        outcomes,
        outcomes,
        outcomes,
        outcomes,
        fc.boolean(),
        (stored, looks, main, change, gained) => {
          const gains = { convicted: gained, pValue: 0.01, cases: gained ? ['a'] : [] };
          const found = finding({
            outcome: 'convicted',
            suspects: ['a', 'other'],
            netStages: ['trial'],
            gains,
          });
          const shown = shownOf([found], drawn('baseline', stored, 'record'), [
            ...drawn('candidate', looks, 'search'),
            ...drawn('baseline', main, 'trial'),
            ...drawn('candidate', change, 'trial'),
          ]);
          if (!shown || shown.baseline.scored === 0 || shown.candidate.scored === 0) return;
          const [before, after] = [shown.baseline, shown.candidate].map(
            ({ passed, scored }) => passed / scored,
          );
          if (before === undefined || after === undefined) return;
          if (shown.transition === 'suspected') expect(after).toBeLessThan(before);
          if (shown.transition === 'better') expect(after).toBeGreaterThan(before);
          if (shown.transition === 'unchanged') expect(before - after).toBeLessThan(1);
          if (shown.transition === 'flaky')
            expect([before, after].some((rate) => rate > 0 && rate < 1)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a case that several metrics tried', () => {
  const scores = (arm: Sample['arm'], stage: Sample['stage'], own: readonly number[]) =>
    own.map((score, repeat) => sample('a', arm, scored(true, { score }), { stage, repeat, round: 0 }));
  const labelled = (findings: Finding[], fresh: Samples) => {
    const [suite] = compareEvidence({
      plan: onePlan([plannedCase('a'), plannedCase('other')]),
      config: gateConfig({ metrics: { score: { gate: true } } }),
      findings,
      evidence: evidenceOf(fresh),
    }).suites;
    return suite?.state.kind === 'skipped' ? undefined : suite?.state.slots[0]?.cases[0];
  };
  const byPass = finding({ outcome: 'convicted', suspects: ['other'], netStages: ['trial'] });
  const gained = { convicted: true, pValue: 0.01, cases: ['a'] };

  test('is judged by the answers that weigh the conviction that names it, whichever stands first', () => {
    const byScore = finding({
      ...{ outcome: 'convicted', metric: 'score', netStages: ['balance'] },
      suspects: ['a'],
    });
    const fresh = [
      ...scores('baseline', 'trial', [1, 1]),
      ...scores('candidate', 'trial', [0.8, 0.9]),
      ...scores('baseline', 'balance', [0.8, 0.7, 0.8]),
      ...scores('candidate', 'balance', [0.9, 1, 1]),
    ];
    expect(labelled([byPass, byScore], fresh)?.transition).toBe('unchanged');
    expect(labelled([byScore, byPass], fresh)?.transition).toBe('unchanged');
  });

  test('says what the metric came to in those answers, of both sides', () => {
    const byScore = finding({
      ...{ outcome: 'convicted', metric: 'score', netStages: ['balance'] },
      suspects: ['a'],
    });
    const fresh = [
      ...scores('baseline', 'trial', [1, 1]),
      ...scores('candidate', 'trial', [1, 1]),
      ...scores('baseline', 'balance', [0.75, 1]),
      ...scores('candidate', 'balance', [0.5, 0.25, 0.75]),
    ];
    expect(labelled([byScore], fresh)).toMatchObject({
      transition: 'suspected',
      baseline: { scored: 2, passed: 2 },
      candidate: { scored: 3, passed: 3 },
      movedBy: ['score'],
      moved: [{ metric: 'score', unit: 'score', baseline: 0.875, candidate: 0.5 }],
    });
  });

  test('says no values where its passes convicted as well: they are what people read', () => {
    const over = { outcome: 'convicted', suspects: ['a'], netStages: ['balance'] } as const;
    const answers = (arm: Sample['arm'], own: readonly [number, boolean][]) =>
      own.map(([score, passed], repeat) =>
        sample('a', arm, scored(passed, { score }), { stage: 'balance', repeat, round: 0 }),
      );
    const fresh = [
      ...answers('baseline', [
        [0.9, true],
        [0.8, true],
      ]),
      ...answers('candidate', [
        [0.7, true],
        [0.3, false],
      ]),
    ];
    const told = labelled([finding(over), finding({ ...over, metric: 'score' })], fresh);
    expect(told).toMatchObject({ transition: 'suspected', movedBy: ['score'] });
    expect(told).not.toHaveProperty('moved');
    expect(labelled([finding({ ...over, metric: 'score' })], fresh)).toHaveProperty('moved');
  });

  test.each([
    ['better', ['a', 'other'], [0.5, 0.6, 0.5], [0.8, 0.7, 0.8]],
    ['unchanged', ['a', 'other'], [0.5, 0.9, 0.7], [0.9, 0.6, 0.8]],
    // 1.4 standard errors.
    ['unchanged', ['a', 'other'], [0.5, 0.7, 0.6], [0.6, 0.8, 0.75]],
    ['better', ['a'], [0.5, 0.7, 0.6], [0.6, 0.8, 0.75]],
    ['better', ['a', 'other'], [0.5, 0.5, 0.5], [0.75, 0.75, 0.75]],
  ] as const)(
    'is %s by a score beside the gains of %j whose answers are %j and %j: several must exceed what their own answers vary by',
    (transition, cases, before, after) => {
      const found = finding({
        ...{ outcome: 'convicted', metric: 'score', netStages: ['balance'] },
        suspects: ['other'],
        gains: { ...gained, cases: [...cases] },
      });
      const fresh = [...scores('baseline', 'balance', before), ...scores('candidate', 'balance', after)];
      expect(labelled([found], fresh)?.transition).toBe(transition);
    },
  );
});
