import { countsOf } from '../../design/evidence/dataset-metric.ts';
import { sum } from '../../numbers.ts';
import type { Arm } from '../../samples/sample.ts';
import { addCounts, formulaOf, type Layout, layoutOf, meanCounts } from '../../tasks/sums.ts';
import type { Counts } from '../../tasks/task.ts';
import { isMean, type TaskMetric } from '../../tasks/task-metric.ts';
import type { CaseSamples } from '../sample-index.ts';
import type { SlotCase } from '../slot-cases.ts';

/** What one case adds to the sums in each arm, its samples averaged; null where none of them says. */
export interface CaseCounts {
  readonly case: string;
  readonly cluster: string | null;
  readonly comparable: boolean;
  readonly tags: Readonly<Record<string, string>>;
  readonly baseline: Counts | null;
  readonly candidate: Counts | null;
  /** The same of each sample. */
  readonly answers: Readonly<Record<Arm, readonly Counts[]>>;
}

/** A case that says how the arms differ. */
export interface PairedCounts extends CaseCounts {
  readonly baseline: Counts;
  readonly candidate: Counts;
}

/** Counts of the cases in the samples that `samplesOf` picks. */
export function caseCounts(
  cases: readonly SlotCase[],
  samplesOf: (entry: SlotCase) => CaseSamples,
): readonly CaseCounts[] {
  return cases.map((entry) => {
    const { baseline, candidate } = samplesOf(entry);
    const answers = { baseline: countsOf(baseline), candidate: countsOf(candidate) };
    return {
      case: entry.planned.case,
      cluster: entry.planned.cluster,
      comparable: entry.comparable,
      tags: entry.planned.tags ?? {},
      baseline: meanCounts(answers.baseline),
      candidate: meanCounts(answers.candidate),
      answers,
    };
  });
}

/** The cases of a metric's slice; all where it has none. */
export function inSlice<T extends Pick<CaseCounts, 'tags'>>(
  cases: readonly T[],
  { slice }: Pick<TaskMetric, 'slice'>,
): readonly T[] {
  return slice === null ? cases : cases.filter(({ tags }) => tags[slice.tag] === slice.value);
}

/** The comparable cases with counts on both sides. */
export function pairedCounts(cases: readonly CaseCounts[]): readonly PairedCounts[] {
  return cases.filter(
    (entry): entry is PairedCounts => entry.comparable && entry.baseline !== null && entry.candidate !== null,
  );
}

/** Runs that one arm's samples are put together to, at most. */
const MOST_RUNS = 32;

/**
 * One arm's counts as runs of the whole suite, each with one sample of every case. F1 of the mean of many samples is higher than what
 * a run scores on average, so that main's eight samples a case against one look of this PR would show a loss where nothing changed.
 */
export function runCounts(
  cases: readonly Pick<CaseCounts, 'answers'>[],
  arm: Arm,
): readonly (readonly Counts[])[] {
  const known = cases.map(({ answers }) => answers[arm]).filter(({ length }) => length > 0);
  const runs = Math.min(
    MOST_RUNS,
    known.reduce((most, { length }) => Math.max(most, length), 0),
  );
  // Each case begins with another of its samples: in whatever order they are stored, a run is a mixture.
  return Array.from({ length: runs }, (_, run) =>
    known.map((own, at) => own[(Math.floor((run * own.length) / runs) + at) % own.length] as Counts),
  );
}

/** What a run of these cases scores in one arm, on average. 0 where there is none. */
export function runValue(
  cases: readonly Pick<CaseCounts, 'answers' | Arm>[],
  arm: Arm,
  metric: TaskMetric,
): number {
  // Of a mean over cases the mean of all samples is the same, and weighs each case's samples alike.
  const runs = isMean(metric)
    ? [cases.flatMap((entry) => (entry[arm] === null ? [] : [entry[arm]]))]
    : runCounts(cases, arm);
  const scores = runs.map((counts) => {
    const { value, sums } = armSums(counts, metric);
    return value(sums);
  });
  return sum(scores) / Math.max(1, scores.length);
}

/** One arm's sums over all cases, and the metric that is read off them. */
export interface ArmSums {
  readonly layout: Layout;
  readonly sums: Float64Array;
  readonly value: (sums: Float64Array) => number;
}

/** The sums of these counts, for one metric; `others` are counts that may be put in their place. */
export function armSums(
  counts: readonly Counts[],
  metric: TaskMetric,
  others: readonly Counts[] = [],
): ArmSums {
  const layout = layoutOf([...counts, ...others]);
  const sums = new Float64Array(layout.keys.length);
  for (const each of counts) addCounts(sums, each, layout);
  return { layout, sums, value: formulaOf(metric, layout) };
}

/** The metric with one case's counts (or a cluster's) in place of others. */
export function replaced(
  { layout, sums, value }: ArmSums,
  out: readonly Counts[],
  into: readonly Counts[],
): number {
  const own = sums.slice();
  for (const counts of out) addCounts(own, counts, layout, -1);
  for (const counts of into) addCounts(own, counts, layout);
  return value(own);
}

/** What is counted of an answer as a whole. */
const PER_ANSWER: ReadonlySet<string> = new Set(['exact', 'own-f1', 'own-precision', 'own-recall']);

/** Counts of an answer that is all wrong where these are right, and right where these are wrong. A number is `further` off. */
export function flipped(counts: Counts, further = 0): Counts {
  if ('sq' in counts) return furtherOff(counts, further);
  const isRight = Object.keys(counts).some((key) => key.startsWith('tp/') && (counts[key] ?? 0) > 0);
  const out: Record<string, number> = {};
  for (const [key, count] of Object.entries(counts)) {
    const slash = key.indexOf('/');
    const [kind, label] = [key.slice(0, slash), key.slice(slash)];
    if (key === 'valid') out.valid = (counts.cases ?? 1) - count;
    else if (PER_ANSWER.has(key)) out[key] = isRight ? 0 : count;
    else if (kind === 'tp' && isRight) out[`fn${label}`] = (out[`fn${label}`] ?? 0) + count;
    else if (kind === 'fn' && !isRight) out[`tp${label}`] = count;
    else if (kind !== 'fp' || isRight) out[key] = (out[key] ?? 0) + count;
  }
  return out;
}

function furtherOff(counts: Counts, further: number): Counts {
  const { off = 0, over = 0, sq = 0, cases = 1 } = counts;
  return { ...counts, off: cases - off, over: over + further, sq: (Math.sqrt(sq) + further) ** 2 };
}

/** How far off numbers are on both sides, as a root of the mean square: what one answer may well move by. 0 where all are exact. */
export function usualError(paired: readonly Pick<PairedCounts, Arm>[]): number {
  const squares = paired.flatMap(({ baseline, candidate }) => [baseline.sq ?? 0, candidate.sq ?? 0]);
  return Math.sqrt(sum(squares) / Math.max(1, squares.length));
}
