import type { GatingMetric } from '../../metrics/metric-rules.ts';
import type { DesignPlan, DesignSlot } from '../design.ts';
import type { CaseScores, SamplesByCase } from '../evidence/case-scores.ts';
import {
  countBlock,
  countsOf,
  type DatasetMetric,
  datasetMetric,
  type ReadMetric,
  restOf,
  sortedBlocks,
} from '../evidence/dataset-metric.ts';
import { fixedTest } from '../trial/dataset-trial.ts';

/**
 * The metric as a uniform run reads it: every case is held at the mean of both arms' samples, so that what a sample is
 * worth does not hang on the arm that it came from.
 */
export function readUniform(slot: DesignSlot, metric: GatingMetric, samples: SamplesByCase): ReadMetric {
  const { task } = metric;
  if (!task) return metric;
  const own = slot.units.map((unit) => {
    const arms = samples.get(unit.case);
    return arms ? [...arms.baseline, ...arms.candidate] : [];
  });
  return { ...metric, dataset: datasetMetric(task, metric, slot.units, own, countsOf(own.flat())) };
}

/** Chance of a fall as large of the metric over the slot, all but these cases held alike on both sides. */
export function uniformDatasetChance(
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
  { units }: DesignSlot,
  dataset: DatasetMetric,
  cases: readonly CaseScores[],
  samples: SamplesByCase,
): number {
  const blocks = new Map(
    cases.flatMap((entry) => {
      const arms = samples.get(entry.case);
      const block = arms ? countBlock(arms, dataset.layout) : null;
      return block ? [[entry.case, block] as const] : [];
    }),
  );
  const tried = new Set(units.flatMap((unit, u) => (blocks.has(unit.case) ? [u] : [])));
  const look = { rest: restOf(dataset, tried), blocks: sortedBlocks([...blocks.values()]) };
  return fixedTest(dataset, look, plan).pValue;
}
