import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, Finding } from '../../../src/design/design.ts';
import { designFor } from '../../../src/design/registry.ts';
import { uniformDesign } from '../../../src/design/uniform/uniform.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { errored, planOf, sampleOf, slotOf, tally, unit } from '../fixtures.ts';

const evidence = (fresh: readonly Sample[], budgetSpent = false): Evidence => ({
  fresh,
  stored: [],
  budgetSpent,
});
const names = (n: number) => Array.from({ length: n }, (_, i) => `case ${i}`);
const pair = (name: string, baseline: number, candidate: number, scored = 3) => [
  ...tally(name, 'baseline', baseline, scored),
  ...tally(name, 'candidate', candidate, scored),
];
const findings = (plan: Parameters<typeof uniformDesign>[0], seen: Evidence): readonly Finding[] => {
  const step = uniformDesign(plan, seen);
  if (step.kind !== 'done') throw new Error('expected to be done');
  return step.findings;
};

test('asks once for every case in both arms, and for cases with side effects one sample', () => {
  const plan = planOf([slotOf([unit('refund'), unit('delete account', { repeatNever: true })])], {
    repeats: 2,
  });
  expect(designFor('uniform')(plan, evidence([]))).toEqual({
    kind: 'round',
    stage: 'uniform',
    requests: [
      { suite: 'support', slot: 'assistant', case: 'refund', arm: 'baseline', count: 2 },
      { suite: 'support', slot: 'assistant', case: 'refund', arm: 'candidate', count: 2 },
      { suite: 'support', slot: 'assistant', case: 'delete account', arm: 'baseline', count: 1 },
      { suite: 'support', slot: 'assistant', case: 'delete account', arm: 'candidate', count: 1 },
    ],
  });
});

test('convicts broken cases and names those that fell', () => {
  const plan = planOf([slotOf(names(6).map((name) => unit(name)))]);
  const seen = [
    ...pair('case 0', 3, 0),
    ...pair('case 1', 3, 1),
    ...pair('case 2', 2, 1),
    ...names(6)
      .slice(3)
      .flatMap((name) => pair(name, 3, 3)),
  ];
  expect(findings(plan, evidence(seen))).toMatchInlineSnapshot(`
    [
      {
        "balance": null,
        "confirmed": [],
        "gains": null,
        "metric": "pass",
        "netStages": [
          "uniform",
        ],
        "outcome": "convicted",
        "pValue": 0.011000000000000006,
        "slot": "assistant",
        "suite": "support",
        "suspects": [
          "case 0",
          "case 1",
        ],
      },
    ]
  `);
});

test('confirms a single case where its own block is large enough, counting every case', () => {
  const plan = planOf([slotOf(names(4).map((name) => unit(name)))], { repeats: 8 });
  const seen = [
    ...pair('case 0', 8, 0, 8),
    ...pair('case 1', 8, 4, 8),
    ...names(4)
      .slice(2)
      .flatMap((name) => pair(name, 8, 8, 8)),
  ];
  const [finding] = findings(plan, evidence(seen));
  expect(finding?.suspects).toEqual(['case 0', 'case 1']);
  expect(finding?.confirmed).toEqual([{ case: 'case 0', pValue: expect.closeTo(4 / 12_870, 12) }]);
});

describe('what is not evidence', () => {
  const plan = planOf([slotOf(['a', 'b', 'c'].map((name) => unit(name)))]);

  test('errors are left out, not counted as losses', () => {
    const seen = ['a', 'b', 'c'].flatMap((name) => [
      ...tally(name, 'baseline', 3, 3),
      ...[0, 1, 2].map((repeat) => errored(name, 'candidate', { repeat })),
    ]);
    expect(findings(plan, evidence(seen))).toMatchObject([
      { outcome: 'untested', pValue: null, suspects: [] },
    ]);
  });

  test('answers from a cache count once', () => {
    const seen = ['a', 'b', 'c'].flatMap((name) => [
      ...tally(name, 'baseline', 3, 3, { cached: true }),
      ...tally(name, 'candidate', 0, 3, { cached: true }),
    ]);
    expect(findings(plan, evidence(seen))).toMatchObject([{ outcome: 'cleared', pValue: 0.125 }]);
  });

  test('a case with side effects is sampled and never tried', () => {
    const once = planOf([slotOf([unit('a', { repeatNever: true })])]);
    expect(findings(once, evidence(pair('a', 1, 0, 1)))).toMatchObject([{ outcome: 'untested' }]);
  });

  test('stored samples', () => {
    const stored = ['a', 'b', 'c'].flatMap((name) => pair(name, 3, 0));
    expect(uniformDesign(plan, { fresh: [], stored, budgetSpent: false }).kind).toBe('round');
  });

  test('samples of other stages, which a result may have chosen', () => {
    const same = ['a', 'b', 'c'].flatMap((name) => pair(name, 3, 3));
    const chosen = ['a', 'b', 'c']
      .flatMap((name) => pair(name, 3, 0))
      .map((one) => ({ ...one, stage: 'trial' as const }));
    expect(uniformDesign(plan, evidence(chosen)).kind).toBe('round');
    expect(findings(plan, evidence([...same, ...chosen]))).toEqual(findings(plan, evidence(same)));
  });

  test('a chance above alpha, by however little', () => {
    const seen = ['a', 'b', 'c'].flatMap((name) => pair(name, 3, 1));
    const [{ pValue }] = findings(plan, evidence(seen)) as [Finding];
    const at = (alpha: number) => findings({ ...plan, alpha }, evidence(seen))[0]?.outcome;
    expect([at(pValue as number), at((pValue as number) * (1 - 1e-9))]).toEqual(['convicted', 'cleared']);
  });

  test('a budget that ended the round leaves it undecided', () => {
    const seen = ['a', 'b'].flatMap((name) => pair(name, 3, 0));
    expect(findings(plan, evidence(seen, true))).toMatchObject([{ outcome: 'undecided' }]);
    expect(findings(plan, evidence([], true))).toMatchObject([{ outcome: 'undecided', pValue: null }]);
  });
});

test('a plan without cases is done at once', () => {
  expect(uniformDesign(planOf([]), evidence([]))).toEqual({ kind: 'done', findings: [] });
  expect(findings(planOf([slotOf([])]), evidence([]))).toMatchObject([{ outcome: 'untested' }]);
});

test('Holm over suites, slots, metrics and critical cases', () => {
  const gating = [
    { name: 'pass', direction: 'higher' },
    { name: 'steps', direction: 'lower' },
  ] as const;
  const units = [unit('a', { critical: true }), unit('b'), unit('c')];
  const plan = planOf([slotOf(units, { gating })], { repeats: 4 });
  const steps = (name: string, arm: 'baseline' | 'candidate', value: number) =>
    [0, 1, 2, 3].map((repeat) => sampleOf(name, arm, 1, { repeat }, { steps: value + repeat }));
  const seen = ['a', 'b', 'c'].flatMap((name) => [
    ...steps(name, 'baseline', 2),
    ...steps(name, 'candidate', 12),
  ]);
  expect(
    findings(plan, evidence(seen)).map(({ metric, critical, outcome, pValue, suspects }) => ({
      metric,
      critical,
      outcome,
      pValue,
      suspects,
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "critical": undefined,
        "metric": "pass",
        "outcome": "cleared",
        "pValue": 1,
        "suspects": [],
      },
      {
        "critical": true,
        "metric": "pass",
        "outcome": "cleared",
        "pValue": 1,
        "suspects": [],
      },
      {
        "critical": undefined,
        "metric": "steps",
        "outcome": "convicted",
        "pValue": 0.002,
        "suspects": [
          "a",
          "b",
          "c",
        ],
      },
      {
        "critical": true,
        "metric": "steps",
        "outcome": "convicted",
        "pValue": 0.04285714285714286,
        "suspects": [
          "a",
        ],
      },
    ]
  `);
});

describe('what must not move the verdict', () => {
  const counts = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 10 });
  const verdictOf = (
    rows: readonly (readonly [number, number])[],
    rename: (i: number) => string,
    slot = 'assistant',
  ) => {
    const plan = planOf([
      slotOf(
        rows.map((_, i) => unit(rename(i))),
        { slot },
      ),
    ]);
    const seen = rows.flatMap(([b, c], i) => pair(rename(i), b, c)).map((sample) => ({ ...sample, slot }));
    const [finding] = findings(plan, evidence(seen));
    return { outcome: finding?.outcome, pValue: finding?.pValue?.toFixed(9) };
  };

  test('order and names of cases, the name of the slot, a case in which nothing moved', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const plain = verdictOf(rows, (i) => `case ${i}`);
        expect(verdictOf([...rows].reverse(), (i) => `other ${i}`, 'agent')).toEqual(plain);
        expect(verdictOf([...rows, [3, 3]], (i) => `case ${i}`)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test('which of two identical arms is which', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const same = rows.flatMap(([passed], i) => pair(`case ${i}`, passed, passed));
        const swapped = same.map((sample) => ({
          ...sample,
          arm: sample.arm === 'baseline' ? ('candidate' as const) : ('baseline' as const),
        }));
        const plan = planOf([slotOf(rows.map((_, i) => unit(`case ${i}`)))]);
        expect(findings(plan, evidence(swapped))).toEqual(findings(plan, evidence(same)));
        expect(findings(plan, evidence(same))[0]?.outcome).toBe('cleared');
      }),
      { numRuns: 40 },
    );
  });

  test('the order in which samples come in', () => {
    const plan = planOf(
      [slotOf([unit('a'), unit('b')], { gating: [{ name: 'score', direction: 'higher' }] })],
      { repeats: 8 },
    );
    const seen = ['a', 'b'].flatMap((name) =>
      (['baseline', 'candidate'] as const).flatMap((arm) =>
        Array.from({ length: 8 }, (_, repeat) =>
          sampleOf(name, arm, ((repeat * 7 + (arm === 'baseline' ? 3 : 0)) % 11) / 11, { repeat }),
        ),
      ),
    );
    expect(JSON.stringify(findings(plan, evidence([...seen].reverse())))).toBe(
      JSON.stringify(findings(plan, evidence(seen))),
    );
  });
});

describe('a case that an earlier push was convicted of, where shares of alpha shrank', () => {
  const later = { alpha: 0.001, firstAlpha: 0.04, repeats: 5 };
  const plan = planOf([slotOf([unit('refund', { convictedBefore: true }), unit('greeting')])], later);
  const told = (refund: number, greeting: number, of = plan) =>
    findings(of, evidence([...pair('refund', 5, refund, 5), ...pair('greeting', 5, greeting, 5)]))[0];

  test('is not let go where the first run would have convicted its loss', () => {
    expect(told(1, 5)).toMatchObject({ outcome: 'cleared', outOfReach: true });
    const unknown = planOf([slotOf([unit('refund'), unit('greeting')])], later);
    expect(told(1, 5, unknown)).not.toHaveProperty('outOfReach');
  });

  test('holds nobody up where it was mended, or lost less than the first run would have convicted', () => {
    expect(told(5, 1)).not.toHaveProperty('outOfReach');
    expect(told(4, 5)).not.toHaveProperty('outOfReach');
  });
});
