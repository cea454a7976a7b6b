import { describe, expect, test } from 'vitest';
import type { DesignPlan, Effort, Finding } from '../../../src/design/design.ts';
import { designFor } from '../../../src/design/registry.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import { errored, planOf, sampleOf, slotOf, unit } from '../../design/fixtures.ts';

/** PAWL_TRIALS=2000 runs them long; the bounds below are for the short run. */
const TRIALS = Number(process.env.PAWL_TRIALS ?? 60);

/** Draws one sample: a score, or null for an error. `rate` is the case's own number in 0 … 1. */
type Draw = (random: Random, rate: number, arm: Arm, k: number) => number | null;

interface World {
  readonly cases: number;
  readonly suites?: number;
  readonly effort?: Effort;
  readonly stored?: number;
  readonly metric?: string;
  /** Rate that the stored samples came from. */
  readonly storedRate?: (rate: number, random: Random) => number;
  readonly draw: Draw;
  readonly together?: 'row';
}

const passes: Draw = (random, rate) => Number(random.next() < rate);
const madeUp = (random: Random) => {
  const u = random.next();
  return u < 0.25 ? 0.15 + 0.7 * random.next() : u < 0.85 ? 0.985 : 0.02;
};

function run(world: World, random: Random): readonly Finding[] {
  const gating = [{ name: world.metric ?? 'pass', direction: 'higher' as const }];
  const names = Array.from({ length: world.cases }, (_, i) => unit(`case ${i}`));
  const suites = Array.from({ length: world.suites ?? 1 }, (_, s) => `suite ${s}`);
  const slots = suites.map((suite) => slotOf(names, { suite, gating, together: world.together ?? 'cell' }));
  const plan: DesignPlan = planOf(slots, { effort: world.effort ?? 'normal', seed: random.below(1e9) });
  const rates = new Map(
    suites.flatMap((suite) => names.map((name) => [`${suite}${name.case}`, madeUp(random)])),
  );
  const sample = (suite: string, name: string, arm: Arm, rate: number, more: Partial<Sample>, k: number) => {
    const score = world.draw(random, rate, arm, k);
    return score === null
      ? errored(name, arm, { suite, ...more })
      : sampleOf(name, arm, score, { suite, ...more });
  };
  const stored = suites.flatMap((suite) =>
    names.flatMap((name) => {
      const rate = rates.get(`${suite}${name.case}`) as number;
      const from = world.storedRate ? world.storedRate(rate, random) : rate;
      return Array.from({ length: world.stored ?? 8 }, (_, k) =>
        sample(suite, name.case, 'baseline', from, { round: -1, stage: 'record' }, k),
      );
    }),
  );
  let fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const step = designFor(plan.effort)(plan, { fresh, stored, budgetSpent: false });
    if (step.kind === 'done') return step.findings;
    const drawn = step.requests.flatMap(({ suite, case: name, arm, count }) => {
      const rate = rates.get(`${suite}${name}`) as number;
      return Array.from({ length: count }, (_, k) =>
        sample(suite, name, arm, rate, { round, stage: step.stage }, k),
      );
    });
    fresh = [...fresh, ...drawn];
  }
}

/** Share of runs with any conviction although both arms drew from the same rates. */
function falseAlarms(world: World, trials = TRIALS): number {
  let alarms = 0;
  for (let trial = 0; trial < trials; trial++) {
    const findings = run(world, seededRandom(41, trial));
    if (findings.some(({ outcome }) => outcome === 'convicted')) alarms++;
  }
  return alarms / trials;
}

/** A score around the rate, on a grid of a hundredth; noisy for one rate in four. */
const graded: Draw = (random, rate) => {
  const noise =
    (random.next() + random.next() + random.next() - 1.5) *
    (rate * 1000 - Math.floor(rate * 1000) < 0.25 ? 0.4 : 0.1);
  return Math.round(100 * Math.min(1, Math.max(0, rate + noise))) / 100;
};

describe('nothing changed: any conviction in at most 5 % of runs', () => {
  test.each<[string, World]>([
    ['pass rates', { cases: 60, draw: passes }],
    ['high effort', { cases: 60, effort: 'high', draw: passes }],
    ['one stored sample', { cases: 60, stored: 1, draw: passes }],
    [
      'a store that was too good',
      { cases: 60, storedRate: (rate, random) => (random.next() < 0.3 ? 0.985 : rate), draw: passes },
    ],
    [
      'a store from before every rate fell by a tenth',
      { cases: 60, storedRate: (rate) => Math.min(1, rate / 0.9), draw: passes },
    ],
    ['graded scores', { cases: 40, metric: 'score', draw: graded }],
    [
      'graded scores with a stale store',
      {
        cases: 40,
        metric: 'score',
        storedRate: (rate, random) => (random.next() < 0.1 ? 0.95 : rate),
        draw: graded,
      },
    ],
    [
      'heavy ties: scores of thirds',
      {
        cases: 40,
        metric: 'score',
        draw: (random, rate) => [0, 1, 2].reduce((sum) => sum + Number(random.next() < rate), 0) / 3,
      },
    ],
    [
      'this PR errs more',
      {
        cases: 60,
        draw: (random, rate, arm) =>
          random.next() < (arm === 'candidate' ? 0.2 : 0.02) ? null : passes(random, rate, arm, 0),
      },
    ],
    ['a noisy grader', { cases: 60, draw: (random, rate) => Number(random.next() < 0.9 * rate + 0.05) }],
    ['rows that cannot be split', { cases: 60, together: 'row', draw: passes }],
  ])('%s', (_, world) => {
    // 0.05 + 2.5 standard errors
    if (process.env.PAWL_TRIALS) console.log(_, falseAlarms(world));
    expect(falseAlarms(world)).toBeLessThanOrEqual(0.05 + 2.5 * Math.sqrt((0.05 * 0.95) / TRIALS));
  });

  test('twenty suites in one pull request', () => {
    const trials = Math.ceil(TRIALS / 6);
    const rate = falseAlarms({ cases: 30, suites: 20, draw: passes }, trials);
    expect(rate).toBeLessThanOrEqual(0.05 + 2.5 * Math.sqrt((0.05 * 0.95) / trials));
  });
});
