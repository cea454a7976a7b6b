import type { GatingMetric } from '../../metrics/metric-rules.ts';
import type { Arm } from '../../samples/sample.ts';
import { STAGES, type Stage } from '../../samples/stage.ts';
import {
  type CountBlock,
  type CountLook,
  datasetPermutation,
  sequentialDataset,
} from '../../stats/permutation/dataset-permutation.ts';
import type { SequentialResult, SequentialRule } from '../../stats/permutation/sequential-rule.ts';
import { seededRandom } from '../../stats/random.ts';
import type { Counts } from '../../tasks/task.ts';
import type { DesignPlan } from '../design.ts';
import {
  countBlock,
  countsOf,
  type DatasetMetric,
  datasetMetric,
  type ReadMetric,
  restOf,
  sortedBlocks,
} from '../evidence/dataset-metric.ts';
import type { RoundSamples, SlotEvidence } from '../evidence/sorted-evidence.ts';
import { type Exchangeable, exchangeable } from './exchangeable.ts';
import type { TrialRecord } from './trial-record.ts';

/** The metric as the design reads it in this slot: of a task's metrics, with every unit held at what is known of main before any trial. */
export function readMetric(evidence: SlotEvidence, metric: GatingMetric): ReadMetric {
  const { task } = metric;
  if (!task) return metric;
  const before = (['fill', 'search'] as const).flatMap((stage) => evidence.rounds(stage));
  const known = evidence.stored.map((stored, unit) => [
    ...stored,
    ...before.flatMap((round) => round.get(unit)?.baseline ?? []),
  ]);
  return {
    ...metric,
    dataset: datasetMetric(task, metric, evidence.slot.units, known, everyCount(evidence)),
  };
}

function* everyCount({ stored, rounds }: SlotEvidence): Generator<Counts> {
  for (const samples of stored) yield* countsOf(samples);
  for (const stage of Object.keys(STAGES) as Stage[])
    for (const round of rounds(stage))
      for (const { baseline, candidate } of round.values()) yield* countsOf([...baseline, ...candidate]);
}

/** Trials already judged, by all that their result hangs on: a run reads its state again after every round, and most trials have not moved. */
const judged = new Map<string, SequentialResult>();
/** Characters of all keys that are kept at most, and numbers of a trial that gets a key at most. Large suites have many millions. */
const [MOST_KEPT, MOST_NUMBERS] = [16_000_000, 2_000_000];
let kept = 0;

/** Keeps a result, and forgets the oldest ones where there is no room. */
function keep(key: string, result: SequentialResult): void {
  kept += key.length;
  for (const oldest of judged.keys()) {
    if (kept <= MOST_KEPT) break;
    judged.delete(oldest);
    kept -= oldest.length;
  }
  judged.set(key, result);
}

/** The trial of a dataset-level metric judged by the metric itself, untried units held alike on both sides. */
export function judgeDatasetTrial(
  { metric, units, rounds, direction, seed }: TrialRecord,
  rule: SequentialRule,
): SequentialResult {
  const { dataset } = metric;
  if (!dataset) throw new Error(`${metric.name} is not a metric of a whole slot`);
  const looks = rounds.map((round) => countLook(dataset, units, round));
  const { task } = metric;
  const { keys } = dataset.layout;
  const numbers = keys.length * looks.reduce((sum, { blocks }) => sum + countOf(blocks), 0);
  const told = [task, metric.direction, direction, seed, rule, keys];
  const key = numbers > MOST_NUMBERS ? null : JSON.stringify([...told, looks.map(contentOf)]);
  const known = key === null ? undefined : judged.get(key);
  if (known) return known;
  const fall =
    direction === 'worse'
      ? dataset.fall
      : (baseline: Float64Array, candidate: Float64Array) => dataset.fall(candidate, baseline);
  const result = sequentialDataset(looks, fall, rule, seededRandom(seed));
  if (key !== null) keep(key, result);
  return result;
}

/** Answers of both sides. */
function countOf(blocks: readonly CountBlock[]): number {
  return blocks.reduce((sum, { baseline, candidate }) => sum + baseline.length + candidate.length, 0);
}

/** All numbers of a look, as JSON can hold them. */
function contentOf({ rest, blocks }: CountLook): unknown {
  const sides = blocks.map(({ baseline, candidate, weight = 1 }) => [
    weight,
    baseline.map((counts) => [...counts]),
    candidate.map((counts) => [...counts]),
  ]);
  return [[...rest], sides];
}

/** A round of these units; one whose block lacks an arm is held like the untried. */
function countLook(dataset: DatasetMetric, units: readonly number[], round: RoundSamples): CountLook {
  const tried = units.flatMap((unit) => {
    const samples = round.get(unit);
    const blocks = dataset.held[unit] && samples ? countBlocks(dataset, samples) : [];
    return blocks.map((block) => ({ unit, block }));
  });
  return {
    rest: restOf(dataset, new Set(tried.map(({ unit }) => unit))),
    blocks: sortedBlocks(tried.map(({ block }) => block)),
  };
}

/** What may be dealt again of one unit. Its variations share what the unit adds to the sums. */
function countBlocks(dataset: DatasetMetric, samples: Exchangeable): readonly CountBlock[] {
  const blocks = exchangeable(samples)
    .map((group) => countBlock(group, dataset.layout))
    .filter((block) => block !== null);
  return blocks.map((block) => ({ ...block, weight: 1 / blocks.length }));
}

/** Of a block of fixed size: the chance of a fall as large, and the metric's change (candidate − baseline). */
export function datasetBalance(
  dataset: DatasetMetric,
  units: readonly number[],
  round: RoundSamples,
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
): { readonly pValue: number; readonly difference: number } {
  return fixedTest(dataset, countLook(dataset, units, round), plan);
}

/** One exact test of a dataset-level metric over a look, and the metric's change (candidate − baseline). */
export function fixedTest(
  { value, fall }: Pick<DatasetMetric, 'value' | 'fall'>,
  look: CountLook,
  { alpha, seed }: Pick<DesignPlan, 'alpha' | 'seed'>,
): { readonly pValue: number; readonly difference: number } {
  const sums = (arm: Arm) => {
    const total = look.rest.slice();
    for (const block of look.blocks)
      for (const counts of block[arm])
        for (let at = 0; at < counts.length; at += 2) {
          const place = counts[at] as number;
          total[place] =
            (total[place] as number) + ((block.weight ?? 1) * (counts[at + 1] as number)) / block[arm].length;
        }
    return total;
  };
  return {
    pValue: datasetPermutation(look, fall, { level: alpha, random: seededRandom(seed) }),
    difference: value(sums('candidate')) - value(sums('baseline')),
  };
}
