import { expect, test } from 'vitest';
import type { DesignSlot, Evidence } from '../../../src/design/design.ts';
import { designFor } from '../../../src/design/registry.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const names = Array.from({ length: 60 }, (_, at) => `case ${at}`);
const stored = names.flatMap((name) =>
  Array.from({ length: 8 }, (_, repeat) =>
    sampleOf(name, 'baseline', 1, { stage: 'record', round: -1, repeat, output: `words ${repeat}` }),
  ),
);

interface Shown {
  /** All cases of the suite. Absent: 60. */
  readonly all?: readonly string[];
  /** How many of the first cases this PR fails at all of its looks, and what main answers of these in the trial. */
  readonly failing: number;
  readonly main: number;
  readonly past?: readonly Sample[];
  readonly slot?: Partial<DesignSlot>;
  readonly budgetSpent?: boolean;
  /** Cases after the failing ones that this PR passes, and that main no longer does. */
  readonly lost?: number;
  /** A score beside the pass. */
  readonly kindness?: (arm: Sample['arm'], name: string) => number;
}

/** The run to its end, and what it asked by stage. */
function asked({
  all = names,
  failing,
  main,
  past = stored,
  slot,
  budgetSpent = false,
  lost = 0,
  kindness,
}: Shown) {
  const plan = planOf(
    [
      slotOf(
        all.map((name) => unit(name)),
        slot,
      ),
    ],
    { effort: 'normal' },
  );
  const rounds: { readonly stage: string; readonly arms: string[]; readonly cases: string[] }[] = [];
  const isFailing = (name: string) => all.indexOf(name) < failing;
  const isLost = (name: string, arm: Sample['arm']) =>
    arm === 'baseline' && !isFailing(name) && all.indexOf(name) < failing + lost;
  let fresh: Sample[] = [];
  for (let round = 0; round < 60; round++) {
    const evidence: Evidence = { fresh, stored: past, budgetSpent: false };
    const step = designFor('normal')(plan, evidence);
    if (step.kind === 'done') return { rounds, findings: step.findings };
    const arms = [...new Set(step.requests.map(({ arm }) => arm))];
    rounds.push({ stage: step.stage, arms, cases: step.requests.map((request) => request.case) });
    if (budgetSpent && step.stage === 'main-again')
      return { rounds, findings: doneWith(plan, { ...evidence, budgetSpent }) };
    fresh = [
      ...fresh,
      ...step.requests.flatMap(({ case: name, arm, count }) =>
        Array.from({ length: count }, (_, repeat) => {
          const pass = !isFailing(name)
            ? Number(!isLost(name, arm))
            : arm === 'candidate'
              ? 0
              : Number((repeat + round) % 2 < main * 2);
          const output = `${name} ${round} ${repeat}`;
          const more = { stage: step.stage, round, repeat, output };
          return sampleOf(name, arm, pass, more, kindness && { kindness: kindness(arm, name) });
        }),
      ),
    ];
  }
  throw new Error('the design never ends');
}

function doneWith(plan: Parameters<ReturnType<typeof designFor>>[0], evidence: Evidence) {
  const step = designFor('normal')(plan, evidence);
  return step.kind === 'done' ? step.findings : [];
}

const again = ({ rounds }: ReturnType<typeof asked>) => rounds.filter(({ stage }) => stage === 'main-again');

test('main is asked once more in all cases where tried ones show that it changed, and last of all', () => {
  const run = asked({ failing: 12, main: 0.5 });
  expect(again(run)).toEqual([{ stage: 'main-again', arms: ['baseline'], cases: names }]);
  expect(run.rounds.at(-1)?.stage).toBe('main-again');
});

test('main passes what this PR broke, as stored: it is not asked again', () => {
  const run = asked({ failing: 12, main: 1 });
  expect(run.findings).toMatchObject([{ outcome: 'convicted' }]);
  expect(again(run)).toEqual([]);
});

const checks = ({ rounds }: ReturnType<typeof asked>) => rounds.filter(({ stage }) => stage === 'main-check');

test('where many cases were tried and show no drift, one in three is asked of main: these were not chosen for looking bad', () => {
  const [drifted, same] = [asked({ failing: 24, main: 1, lost: 30 }), asked({ failing: 24, main: 1 })];
  for (const run of [drifted, same])
    expect(checks(run)).toEqual([
      { stage: 'main-check', arms: ['baseline'], cases: names.filter((_, at) => at % 3 === 0) },
    ]);
  expect(again(drifted)).toEqual([{ stage: 'main-again', arms: ['baseline'], cases: names }]);
  expect(again(same)).toEqual([]);
});

test('of a large suite 200 are asked, and so few that changed among them may be chance', () => {
  const all = Array.from({ length: 600 }, (_, at) => `case ${at}`);
  const past = all.flatMap((name) =>
    [0, 1, 2].map((repeat) =>
      sampleOf(name, 'baseline', 1, { stage: 'record', repeat, output: `${repeat}` }),
    ),
  );
  const run = (lost: number) => asked({ all, failing: 24, main: 1, past, lost });
  const [drifted, few] = [run(50), run(11)];
  expect(checks(drifted).map(({ cases }) => cases.length)).toEqual([200]);
  expect([again(drifted).length, again(few).length]).toEqual([1, 0]);
});

test('of scores, a few of these cases that fell far are enough among many that waver', () => {
  const gating = [
    { name: 'pass', direction: 'higher' },
    { name: 'kindness', direction: 'higher' },
  ] as const;
  const wave = (at: number) => 0.5 + 0.12 * Math.sin(7 * at + 1);
  const past = stored.flatMap((sample, at): Sample[] => {
    const { result } = sample;
    const metrics = { kindness: wave(5 * at) };
    return sample.repeat > 2 || result.kind !== 'scored'
      ? []
      : [{ ...sample, result: { ...result, metrics } }];
  });
  const fallen = [27, 36, 48];
  const run = (isMain: boolean) =>
    asked({
      ...{ failing: 24, main: 1, past, slot: { gating } },
      kindness: (arm, name) => {
        const at = names.indexOf(name);
        return !isMain && arm === 'baseline' && fallen.includes(at) ? 0.15 : wave(11 * at) + 0.03;
      },
    });
  const [drifted, same] = [run(false), run(true)];
  for (const own of [drifted, same]) expect(checks(own)).toHaveLength(1);
  expect(again(drifted)).toHaveLength(1);
  expect(again(same)).toEqual([]);
});

test('one flaky case on trial leaves a doubt: a few others of main decide, as many as one broken case may cost', () => {
  const past = stored.filter(({ repeat }) => repeat < 2);
  const [drifted, same] = [
    asked({ failing: 1, main: 0.5, past, lost: 30 }),
    asked({ failing: 1, main: 0.5, past }),
  ];
  expect([drifted, same].map(checks)).toMatchObject([[{ arms: ['baseline'] }], [{ arms: ['baseline'] }]]);
  expect(same.findings).toMatchObject([{ outcome: 'convicted' }]);
  expect(checks(same).map(({ cases }) => cases.length)).toEqual([20]);
  expect([again(drifted).map(({ cases }) => cases), again(same)]).toEqual([[names], []]);
});

test('where few were tried, or these show a drift, nothing of that is needed', () => {
  expect(checks(asked({ failing: 12, main: 1 }))).toEqual([]);
  expect(checks(asked({ failing: 24, main: 0.5 }))).toEqual([]);
});

test('a case with side effects is not asked again, and one without stored samples was asked today', () => {
  const units = names.map((name, at) => unit(name, { repeatNever: at === 59 }));
  const past = stored.filter(({ case: name }) => name !== 'case 58');
  const run = asked({ failing: 12, main: 0.5, past, slot: { units } });
  expect(again(run).map(({ cases }) => cases)).toEqual([names.slice(0, 58)]);
});

test('of a model whose repeats are copies no trial tells: it is asked in the search', () => {
  const copies = stored.map((sample): Sample => ({ ...sample, output: 'one answer' }));
  expect(again(asked({ failing: 12, main: 0.5, past: copies }))).toEqual([]);
});

test('the verdict is there before, and a budget that ends then does not take it back', () => {
  const whole = asked({ failing: 12, main: 0.5 });
  const cut = asked({ failing: 12, main: 0.5, budgetSpent: true });
  expect(again(cut)).toHaveLength(1);
  expect(cut.findings).toEqual(whole.findings);
});

test.each([8, 3])(
  'a graded metric that fell on main tells it as well, with %i stored samples a case',
  (samples) => {
    const gating = [
      { name: 'pass', direction: 'higher' },
      { name: 'kindness', direction: 'higher' },
    ] as const;
    const past = stored.flatMap((sample, at): Sample[] => {
      const { result, repeat } = sample;
      const metrics = { kindness: 0.9 + (at % 3) / 100 };
      return repeat >= samples || result.kind !== 'scored'
        ? []
        : [{ ...sample, result: { ...result, metrics } }];
    });
    const wavers = (name: string) => (names.indexOf(name) < 12 ? 0.4 : 0.91);
    const fell = (isMain: boolean) => (arm: Sample['arm'], name: string) =>
      arm === 'baseline' && !isMain ? 0.91 : wavers(name);
    const run = (isMain: boolean) =>
      asked({ failing: 0, main: 1, past, slot: { gating }, kindness: fell(isMain) });
    expect([again(run(true)).length, again(run(false)).length]).toEqual([1, 0]);
  },
);

test.each([
  ['passes that fell on main are seen beside a score that stayed', 0.5, 1],
  ['a score that stayed beside them asks nothing where main passes as stored', 1, 0],
])('%s', (_name, main, asks) => {
  const gating = [
    { name: 'pass', direction: 'higher' },
    { name: 'kindness', direction: 'higher' },
  ] as const;
  const past = stored.flatMap((sample): Sample[] =>
    sample.repeat > 2 || sample.result.kind !== 'scored'
      ? []
      : [{ ...sample, result: { ...sample.result, metrics: { kindness: 0.8 + sample.repeat / 100 } } }],
  );
  const run = asked({ failing: 2, main, past, slot: { gating }, kindness: () => 0.81 });
  expect(again(run)).toHaveLength(asks);
});
