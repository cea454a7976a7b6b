import { describe, expect, test } from 'vitest';
import type { DesignPlan, Effort, Finding } from '../../../src/design/design.ts';
import { designFor } from '../../../src/design/registry.ts';
import type { GatingMetric } from '../../../src/metrics/metric-rules.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import { labelCounts } from '../../../src/tasks/label-counts.ts';
import { numberCounts } from '../../../src/tasks/numbers.ts';
import type { TaskSpec } from '../../../src/tasks/task.ts';
import { isError, type TaskMetric, taskMetricOf } from '../../../src/tasks/task-metric.ts';
import { planOf, sampleOf, slotOf, unit } from '../../design/fixtures.ts';

/** PAWL_TRIALS=1000 runs them long; the bounds below are for the short run. */
const TRIALS = Number(process.env.PAWL_TRIALS ?? 60);
const LABELS = ['billing', 'refund', 'card', 'fraud', 'other'];
const NUMBERS: TaskSpec = { kind: 'number', expected: 'amount', within: 5 };
const SPEC: TaskSpec = { kind: 'classification', expected: 'label', labels: LABELS, slices: ['lang'] };

interface World {
  readonly cases?: number;
  readonly effort?: Effort;
  readonly metric?: string;
  readonly stored?: number;
  /** Share of cases that err now and then. */
  readonly flaky?: number;
  /** The candidate's rate of right answers, given main's. */
  readonly change?: (rate: number, label: string, at: number) => number;
  /** The rate that stored samples came from. */
  readonly storedRate?: (rate: number) => number;
  readonly passToo?: boolean;
}

const labelAt = (at: number) => LABELS[at % LABELS.length] as string;
const langAt = (at: number) => (at % 3 === 0 ? 'de' : 'en');

function gatingOf({ metric = 'macro-f1', passToo = false }: World): GatingMetric[] {
  const numbers = taskMetricOf(metric, NUMBERS);
  const task = numbers ?? (taskMetricOf(metric, SPEC) as TaskMetric);
  const direction = isError(metric) ? 'lower' : 'higher';
  const own: GatingMetric = { name: metric, direction, task };
  return passToo ? [{ name: 'pass', direction: 'higher' }, own] : [own];
}

function run(
  world: World,
  random: Random,
  seen: (samples: readonly Sample[]) => readonly Sample[] = (samples) => samples,
): { findings: readonly Finding[]; calls: number } {
  const names = Array.from({ length: world.cases ?? 60 }, (_, i) =>
    unit(`case ${i}`, { tags: { lang: langAt(i) } }),
  );
  const slots = [slotOf(names, { gating: gatingOf(world) })];
  const plan: DesignPlan = planOf(slots, { effort: world.effort ?? 'normal', seed: random.below(1e9) });
  const rates = names.map(() =>
    random.next() < (world.flaky ?? 0.25) ? 0.15 + 0.7 * random.next() : random.next() < 0.1 ? 0.02 : 0.99,
  );
  const answer = (at: number, rate: number) => {
    if (random.next() < rate) return labelAt(at);
    return random.next() < 0.2 ? 'nonsense' : labelAt(at + 1 + random.below(LABELS.length - 1));
  };
  const numberOff = (at: number, rate: number) => {
    const amount = 100 + at;
    const noise = random.next() + random.next() + random.next() - 1.5;
    return numberCounts(amount + noise * (2 + 30 * (1 - rate)), amount, NUMBERS);
  };
  const isNumber = taskMetricOf(world.metric ?? '', NUMBERS) !== null;
  const sample = (at: number, arm: Arm, rate: number, more: Partial<Sample>): Sample => {
    const said = answer(at, rate);
    const task = isNumber
      ? numberOff(at, rate)
      : labelCounts({ kind: 'value', value: said }, labelAt(at), new Set(LABELS));
    const base = sampleOf(`case ${at}`, arm, said === labelAt(at) ? 1 : 0, more);
    return { ...base, result: { ...base.result, task } as Sample['result'] };
  };
  const stored = rates.flatMap((rate, at) =>
    Array.from({ length: world.stored ?? 5 }, () =>
      sample(at, 'baseline', world.storedRate?.(rate) ?? rate, { round: -1, stage: 'record' }),
    ),
  );
  let fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const step = designFor(plan.effort)(plan, {
      fresh: seen(fresh),
      stored: seen(stored),
      budgetSpent: false,
    });
    if (step.kind === 'done') return { findings: step.findings, calls: fresh.length };
    const drawn = step.requests.flatMap(({ case: name, arm, count }) => {
      const at = Number(name.slice(5));
      const rate = rates[at] as number;
      const own = arm === 'candidate' ? (world.change?.(rate, labelAt(at), at) ?? rate) : rate;
      return Array.from({ length: count }, (_, repeat) =>
        sample(at, arm, own, { round, stage: step.stage, repeat }),
      );
    });
    fresh = [...fresh, ...drawn];
  }
}

/** Share of runs that convict the metric, and calls a case. */
function convictions(world: World, trials = TRIALS): number {
  let alarms = 0;
  let calls = 0;
  for (let trial = 0; trial < trials; trial++) {
    const found = run(world, seededRandom(43, trial));
    calls += found.calls;
    if (found.findings.some(({ outcome }) => outcome === 'convicted')) alarms++;
  }
  if (process.env.PAWL_TRIALS)
    console.log(JSON.stringify(world), alarms / trials, calls / trials / (world.cases ?? 60));
  return alarms / trials;
}

const breaks = (label: string) => (rate: number, own: string) => (own === label ? 0.1 * rate : rate);

describe('nothing changed: a conviction in at most 5 % of runs', () => {
  test.each<[string, World]>([
    ['macro F1', {}],
    ['many flaky cases', { flaky: 0.7 }],
    ['uniform', { effort: 'uniform', flaky: 0.5 }],
    ['one stored sample', { stored: 1 }],
    ['a stale store that was too good', { storedRate: (rate) => Math.min(1, rate / 0.8) }],
    ['recall of one label beside the pass rate', { metric: 'recall/refund', passToo: true }],
    ['one slice', { metric: 'macro-f1@lang=de' }],
    ['mean absolute error', { metric: 'mae', flaky: 0.5 }],
    ['root mean squared error', { metric: 'rmse', flaky: 0.5 }],
    ['share within the tolerance', { metric: 'within', flaky: 0.5 }],
  ])('%s', (_, world) => {
    // 0.05 + 2.5 standard errors
    expect(convictions(world)).toBeLessThanOrEqual(0.05 + 2.5 * Math.sqrt((0.05 * 0.95) / TRIALS));
  });
});

describe('a label that breaks is seen', () => {
  test.each<[string, World, number]>([
    ['by macro F1', { change: breaks('refund') }, 0.95],
    ['by macro F1 beside the pass rate', { change: breaks('refund'), passToo: true }, 0.95],
    ['by its recall', { metric: 'recall/refund', change: breaks('refund') }, 0.95],
    [
      'by its own slice',
      { metric: 'macro-f1@lang=de', change: (rate, _, at) => (langAt(at) === 'de' ? rate * 0.4 : rate) },
      0.9,
    ],
    ['by the mean absolute error', { metric: 'mae', change: breaks('refund') }, 0.9],
    ['by the root mean squared error', { metric: 'rmse', change: breaks('refund') }, 0.9],
    ['by a uniform run', { effort: 'uniform', change: breaks('refund') }, 0.9],
    ['spread over all cases', { change: (rate) => rate * 0.8, effort: 'high' }, 0.7],
  ])('%s', (_, world, least) => {
    expect(convictions(world, Math.ceil(TRIALS / 3))).toBeGreaterThanOrEqual(least);
  });

  test('and not by the recall of another label, nor by another slice', () => {
    const other = { metric: 'recall/billing', change: breaks('refund') };
    const slice: World = {
      metric: 'accuracy@lang=en',
      change: (rate, _, at) => (langAt(at) === 'de' ? 0.1 : rate),
    };
    expect(convictions(other, 20)).toBeLessThanOrEqual(0.1);
    expect(convictions(slice, 20)).toBeLessThanOrEqual(0.1);
  });
});

test.each<Effort>(['normal', 'uniform'])(
  'a label or a slice that no case has is untested, never cleared: %s',
  (effort) => {
    for (const metric of ['recall/typo', 'macro-f1@lang=xx']) {
      const { findings } = run({ metric, effort, passToo: true }, seededRandom(6));
      expect(findings.map((one) => [one.metric, one.outcome])).toContainEqual([metric, 'untested']);
    }
  },
);

test('neither the order of samples nor the names of cases move a verdict', () => {
  for (const effort of ['normal', 'uniform'] as const) {
    const world: World = { effort, change: breaks('refund'), flaky: 0.5 };
    const [first, again] = [
      run(world, seededRandom(7)),
      run(world, seededRandom(7), (samples) => samples.toReversed()),
    ];
    expect(again.findings.map(({ pValue, outcome }) => [pValue, outcome])).toEqual(
      first.findings.map(({ pValue, outcome }) => [pValue, outcome]),
    );
  }
});

describe('after a conviction', () => {
  test('broken cases are named, and the net change is that of the metric', () => {
    const { findings } = run({ flaky: 0, change: breaks('refund') }, seededRandom(5));
    const [finding] = findings;
    expect(finding?.outcome).toBe('convicted');
    expect(finding?.suspects.every((name) => labelAt(Number(name.slice(5))) === 'refund')).toBe(true);
    expect(finding?.confirmed.length).toBeGreaterThan(3);
  });

  test('a label that breaks for another that is mended is a trade-off', () => {
    const swap = (rate: number, label: string) =>
      label === 'refund' ? 0.05 : label === 'billing' ? 0.98 : rate;
    const before = (rate: number, label: string) => (label === 'billing' ? 0.05 : rate);
    let [traded, worse] = [0, 0];
    for (let trial = 0; trial < 10; trial++) {
      const { findings } = tradeOff(before, swap, seededRandom(44, trial));
      const [finding] = findings;
      if (finding?.gains?.convicted) traded++;
      if (finding?.balance && finding.balance.pValue <= 0.05) worse++;
    }
    expect([traded, worse]).toEqual([10, 0]);
  });
});

/** Main itself differs from the drawn rates by `before`. */
function tradeOff(before: (rate: number, label: string) => number, change: typeof before, random: Random) {
  const names = Array.from({ length: 60 }, (_, i) => unit(`case ${i}`));
  const plan = planOf([slotOf(names, { gating: gatingOf({}) })], { effort: 'normal', seed: 3 });
  const draw = (at: number, arm: Arm, more: Partial<Sample>) => {
    const rate = arm === 'candidate' ? change(0.98, labelAt(at)) : before(0.98, labelAt(at));
    const said = random.next() < rate ? labelAt(at) : 'nonsense';
    const task = labelCounts({ kind: 'value', value: said }, labelAt(at), new Set(LABELS));
    const base = sampleOf(`case ${at}`, arm, 0, more);
    return { ...base, result: { ...base.result, task } as Sample['result'] };
  };
  const stored = names.flatMap((_, at) =>
    [1, 2, 3, 4].map(() => draw(at, 'baseline', { round: -1, stage: 'record' })),
  );
  let fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const step = designFor('normal')(plan, { fresh, stored, budgetSpent: false });
    if (step.kind === 'done') return { findings: step.findings };
    const drawn = step.requests.flatMap(({ case: name, arm, count }) =>
      Array.from({ length: count }, (_, repeat) =>
        draw(Number(name.slice(5)), arm, { round, stage: step.stage, repeat }),
      ),
    );
    fresh = [...fresh, ...drawn];
  }
}
