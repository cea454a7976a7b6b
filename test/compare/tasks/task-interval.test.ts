import { describe, expect, test } from 'vitest';
import { changeInterval, valueInterval } from '../../../src/compare/tasks/task-interval.ts';
import { armSums, type PairedCounts } from '../../../src/compare/tasks/task-sums.ts';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import { labelCounts } from '../../../src/tasks/label-counts.ts';
import { addCounts, formulaOf, layoutOf } from '../../../src/tasks/sums.ts';
import type { Counts } from '../../../src/tasks/task.ts';
import type { TaskMetric } from '../../../src/tasks/task-metric.ts';

const LABELS = ['a', 'b', 'c', 'd'];
const MACRO: TaskMetric = { measure: 'macro-f1', label: null, slice: null };
/** PAWL_TRIALS=2000 runs them long. */
const TRIALS = Number(process.env.PAWL_TRIALS ?? 150);

interface World {
  readonly cases: number;
  readonly main: number;
  readonly change: number;
  /** Cases of a cluster are right or wrong together three times in four. */
  readonly cluster?: number;
  readonly rare?: boolean;
}

/** One case of the population: label by size, right in both arms by rates that lean on each other. */
function drawn(
  random: Random,
  { main, change, rare }: World,
  at: number,
  cluster: { right: number },
): PairedCounts {
  const u = random.next();
  const label = rare
    ? u < 0.7
      ? 'a'
      : u < 0.85
        ? 'b'
        : u < 0.95
          ? 'c'
          : 'd'
    : (LABELS[random.below(4)] as string);
  const luck = random.next() < 0.75 ? cluster.right : random.next();
  const counts = (rate: number): Counts => {
    const own = random.next() < 0.7 ? luck : random.next();
    const said = own < rate ? label : (LABELS[(LABELS.indexOf(label) + 1 + random.below(3)) % 4] as string);
    return labelCounts({ kind: 'value', value: said }, label, new Set(LABELS));
  };
  const [baseline, candidate] = [counts(main), counts(main + change)];
  return {
    case: `${at}`,
    cluster: null,
    comparable: true,
    tags: {},
    baseline,
    candidate,
    answers: { baseline: [baseline], candidate: [candidate] },
  };
}

function population(random: Random, world: World, cases: number): readonly PairedCounts[] {
  const size = world.cluster ?? 1;
  let luck = { right: 0 };
  return Array.from({ length: cases }, (_, at) => {
    if (at % size === 0) luck = { right: random.next() };
    const entry = drawn(random, world, at, luck);
    return world.cluster ? { ...entry, cluster: `${Math.floor(at / size)}` } : entry;
  });
}

function truth(cases: readonly PairedCounts[], arm: 'baseline' | 'candidate'): number {
  const counts = cases.map((entry) => entry[arm]);
  const layout = layoutOf(counts);
  const sums = new Float64Array(layout.keys.length);
  for (const each of counts) addCounts(sums, each, layout);
  return formulaOf(MACRO, layout)(sums);
}

describe('coverage of the 95 % interval of a change of macro F1', { tags: ['slow'] }, () => {
  test.each<[string, World, number]>([
    ['100 cases, nothing changed', { cases: 100, main: 0.9, change: 0 }, 0.92],
    ['100 cases, near 1', { cases: 100, main: 0.97, change: 0 }, 0.92],
    ['40 cases, a drop', { cases: 40, main: 0.85, change: -0.15 }, 0.9],
    ['200 cases, unequal labels', { cases: 200, main: 0.8, change: -0.05, rare: true }, 0.9],
    ['200 cases in clusters of 5', { cases: 200, main: 0.8, change: -0.1, cluster: 5 }, 0.9],
  ])('%s', (name, world, least) => {
    const random = seededRandom(71, name);
    const many = population(random, world, 40_000);
    const level = truth(many, 'candidate');
    const change = level - truth(many, 'baseline');
    let [inside, value] = [0, 0];
    for (let trial = 0; trial < TRIALS; trial++) {
      const cases = population(random, world, world.cases);
      const [low, high] = changeInterval(cases, MACRO) ?? [1, -1];
      if (low <= change && change <= high) inside++;
      const own = valueInterval(cases, MACRO) ?? [1, -1];
      if (own[0] <= level && level <= own[1]) value++;
    }
    if (process.env.PAWL_TRIALS) console.log(name, inside / TRIALS, value / TRIALS);
    expect(inside / TRIALS).toBeGreaterThanOrEqual(least);
    expect(value / TRIALS).toBeGreaterThanOrEqual(0.8);
  });
});

test('of accuracy it is the paired interval of a rate; it keeps a width where nothing moved', () => {
  const right = labelCounts({ kind: 'value', value: 'a' }, 'a', new Set(LABELS));
  const cases = Array.from({ length: 20 }, (_, at) => ({
    case: `${at}`,
    cluster: null,
    comparable: true,
    tags: {},
    baseline: right,
    candidate: right,
    answers: { baseline: [right], candidate: [right] },
  }));
  const accuracy: TaskMetric = { measure: 'accuracy', label: null, slice: null };
  const [low = 0, high = 0] = changeInterval(cases, accuracy) ?? [];
  // pairedInterval of 20 unmoved cases: ± qt(.975, 21) · √(2 / 21 / 22)
  expect([low, high]).toEqual([expect.closeTo(-0.1368, 3), expect.closeTo(0.1368, 3)]);
  expect(armSums([right], accuracy).value(armSums([right], accuracy).sums)).toBe(1);
});
