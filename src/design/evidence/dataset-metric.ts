import { gainOf } from '../../metrics/direction.ts';
import type { GatingMetric } from '../../metrics/metric-rules.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import { compareLists } from '../../stats/list-order.ts';
import type { CountBlock, Fall, SparseCounts } from '../../stats/permutation/dataset-permutation.ts';
import { addCounts, formulaOf, type Layout, layoutOf, meanCounts } from '../../tasks/sums.ts';
import type { Counts } from '../../tasks/task.ts';
import type { TaskMetric } from '../../tasks/task-metric.ts';
import type { DesignUnit } from '../design.ts';

/** A metric of a whole slot that is not a mean over its cases, with every case held at what is known of main. */
export interface DatasetMetric {
  readonly layout: Layout;
  /** What each unit adds to the sums; null where it is not of the slice, or nothing is known of it on main. */
  readonly held: readonly (Counts | null)[];
  /** Some unit says something of it: false for a slice or a label that no case has. */
  readonly measurable: boolean;
  /** The metric at sums of this layout. */
  readonly value: (sums: Float64Array) => number;
  /** How much lower the metric is at the second sums than at the first. */
  readonly fall: Fall;
  /**
   * What one sample is worth: how far it moves the metric from where main holds it, times the number of units, so that
   * a mean over units moves as the metric does. Exact for one case, linear in several; fixed by what is held.
   */
  readonly worth: (sample: Sample) => number | null;
  /** The metric of one sample alone; null where it erred or its case expects nothing readable. */
  readonly alone: (sample: Sample) => number | null;
}

/** A gating metric as the design reads it off samples. */
export interface ReadMetric extends GatingMetric {
  readonly dataset?: DatasetMetric;
  /** The same of a metric that is read case by case: the value of one sample. */
  readonly alone?: DatasetMetric['alone'];
  /** For each unit, whether it is one that the metric is about; left out where all are. */
  readonly isAbout?: readonly boolean[];
}

/** The counts of one sample; null where it erred or its case expects nothing readable. */
function countsIn({ result }: Sample): Counts | null {
  return result.kind === 'scored' ? (result.task ?? null) : null;
}

/** The counts of all samples that have any. */
export function countsOf(samples: readonly Sample[]): Counts[] {
  return samples.map(countsIn).filter((counts) => counts !== null);
}

/** The metric over these units, each held at the mean of its `known` samples. `all`: every sample that will ever be read by it. */
export function datasetMetric(
  task: TaskMetric,
  rule: Pick<GatingMetric, 'direction'>,
  units: readonly DesignUnit[],
  known: readonly (readonly Sample[])[],
  all: Iterable<Counts>,
): DatasetMetric {
  const { slice } = task;
  const layout = layoutOf(all, task);
  const held = units.map(({ tags }, u) =>
    slice && tags?.[slice.tag] !== slice.value ? null : meanCounts(countsOf(known[u] ?? [])),
  );
  const total = new Float64Array(layout.keys.length);
  for (const counts of held) if (counts) addCounts(total, counts, layout);
  const value = formulaOf(task, layout);
  const at = value(total);
  const places = new Map(units.map((unit, u) => [unit.case, u]));
  const worth = (counts: Counts, own: Counts) => {
    const sums = total.slice();
    addCounts(sums, own, layout, -1);
    addCounts(sums, counts, layout);
    return units.length * (value(sums) - at);
  };
  const { label } = task;
  const says = (counts: Counts) => label === null || `tp/${label}` in counts || `fn/${label}` in counts;
  return {
    layout,
    held,
    measurable: held.some((counts) => counts !== null && says(counts)),
    value,
    fall: (baseline, candidate) => gainOf(rule, value(baseline) - value(candidate)),
    worth: (sample) => {
      const own = held[places.get(sample.case) ?? -1] ?? null;
      const counts = countsIn(sample);
      return own && counts && worth(counts, own);
    },
    alone: (sample) => {
      const counts = countsIn(sample);
      if (!counts) return null;
      const sums = new Float64Array(layout.keys.length);
      addCounts(sums, counts, layout);
      return value(sums);
    },
  };
}

/** Sums of the held units, without those that are tried. */
export function restOf({ layout, held }: DatasetMetric, tried: ReadonlySet<number>): Float64Array {
  const sums = new Float64Array(layout.keys.length);
  held.forEach((counts, unit) => {
    if (counts && !tried.has(unit)) addCounts(sums, counts, layout);
  });
  return sums;
}

/** Counts as a permutation deals them. */
function sparse(counts: Counts, { at }: Layout): SparseCounts {
  const parts = Object.keys(counts)
    .flatMap((key) => {
      const place = at.get(key);
      return place === undefined ? [] : [[place, counts[key] as number] as const];
    })
    .sort(([a], [b]) => a - b);
  return Float64Array.from(parts.flat());
}

/** A block of one unit: live samples with counts, sorted by content; null where an arm has none. */
export function countBlock(samples: Readonly<Record<Arm, readonly Sample[]>>, layout: Layout) {
  const dealt = (arm: Arm) =>
    countsOf(samples[arm].filter(({ cached }) => !cached))
      .map((counts) => sparse(counts, layout))
      .sort(compareLists);
  const block = { baseline: dealt('baseline'), candidate: dealt('candidate') };
  return block.baseline.length > 0 && block.candidate.length > 0 ? block : null;
}

/** Blocks in the order of their content: seeded draws then do not depend on the order of cases. */
export function sortedBlocks(blocks: readonly CountBlock[]): readonly CountBlock[] {
  const contents = blocks.map((block) => ({
    block,
    content: [...block.candidate, ...block.baseline].flatMap((counts) => [...counts, Number.MAX_VALUE]),
  }));
  return contents.sort((a, b) => compareLists(a.content, b.content)).map(({ block }) => block);
}
