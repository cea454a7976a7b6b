import type { Counts } from './task.ts';
import type { TaskMetric } from './task-metric.ts';

/** Sums by name, and how metrics are read off them. Vectors of one layout can be added, key by key. */
export interface Layout {
  readonly keys: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

/** A layout of the keys that these counts hold, in an order that does not depend on theirs: of all, or of those that a metric reads. */
export function layoutOf(counts: Iterable<Counts>, metric?: TaskMetric): Layout {
  const seen = new Set<string>();
  for (const each of counts) for (const key in each) if (!key.startsWith('pair/')) seen.add(key);
  const keys = [...seen].filter((key) => metric === undefined || isRead(key, metric)).sort();
  return { keys, at: new Map(keys.map((key, at) => [key, at])) };
}

/** Adds `times` the counts to the sums. Keys that the layout does not hold are left out. */
export function addCounts(sums: Float64Array, counts: Counts, { at }: Layout, times = 1): void {
  for (const key in counts) {
    const place = at.get(key);
    if (place !== undefined) sums[place] = (sums[place] as number) + times * (counts[key] as number);
  }
}

/** Mean of the counts of one case's samples: each case weighs the same, however often it was asked. Null of none. */
export function meanCounts(samples: readonly Counts[]): Counts | null {
  const [first] = samples;
  if (first === undefined || samples.length === 1) return first ?? null;
  const sums: Record<string, number> = {};
  for (const counts of samples)
    for (const key in counts) sums[key] = (sums[key] ?? 0) + (counts[key] as number);
  for (const key in sums) sums[key] = (sums[key] as number) / samples.length;
  return sums;
}

/** True and false positives, misses and overlapping pairs of one label; places in the sums, −1 for none. */
interface Places {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly par: number;
}

/**
 * The metric as a function of sums. A ratio of nothing to nothing is 0. Macro averages run over the labels that some
 * case expects: scikit-learn's `labels=sorted(set(y_true))`, so that one stray answer does not change what is averaged.
 * F1 of all labels together counts labels, entities or fields, as the micro averages of scikit-learn and seqeval do. Partial: an overlap is half a
 * hit (MUC-5's partial credit, Chinchor & Sundheim 1993).
 */
export function formulaOf({ measure, label }: TaskMetric, layout: Layout): (sums: Float64Array) => number {
  const cases = layout.at.get('cases') ?? -1;
  const summed = SUMMED[measure];
  if (summed) {
    const place = layout.at.get(summed) ?? -1;
    return (sums) => ratio(at(sums, place), at(sums, cases));
  }
  if (isOfNumbers(measure)) return ofNumbers(measure, layout);
  const labels = layout.keys.flatMap((key) => (/^(tp|fp|fn)\//.test(key) ? [key.slice(3)] : []));
  const places = [...new Set(label === null ? labels : [label])].map((own) => placesOf(own, layout));
  const asked = layout.at.get('tokens') ?? cases;
  if (measure === 'accuracy') return (sums) => ratio(total(sums, places).tp, at(sums, asked));
  const [, scope, kind = measure] = /^(macro|micro|partial)-(.*)$/.exec(measure) ?? [];
  const score = SCORES[kind as keyof typeof SCORES];
  if (scope !== 'macro') return (sums) => score(total(sums, places), scope === 'partial' ? 0.5 : 0);
  return (sums) => {
    let [sum, count] = [0, 0];
    for (const own of places) {
      if (at(sums, own.tp) + at(sums, own.fn) <= 1e-9) continue;
      sum += score({ tp: at(sums, own.tp), fp: at(sums, own.fp), fn: at(sums, own.fn), par: 0 }, 0);
      count += 1;
    }
    return ratio(sum, count);
  };
}

/** Whether `formulaOf` looks at the sum of that name: `recall/refund` at those of its label, however many labels there are. */
function isRead(key: string, { measure, label }: TaskMetric): boolean {
  const [, ofLabel] = /^(?:tp|fp|fn|par)\/(.*)$/s.exec(key) ?? [];
  if (SUMMED[measure] !== undefined || isOfNumbers(measure)) return ofLabel === undefined;
  if (ofLabel === undefined) return measure === 'accuracy' && (key === 'tokens' || key === 'cases');
  return label === null || ofLabel === label;
}

/** The sum that a mean over cases is read off. */
const SUMMED: Readonly<Partial<Record<TaskMetric['measure'], string>>> = {
  valid: 'valid',
  'subset-accuracy': 'exact',
  'samples-f1': 'own-f1',
  'samples-precision': 'own-precision',
  'samples-recall': 'own-recall',
};

type OfNumbers = 'within' | 'mae' | 'rmse';

function isOfNumbers(measure: TaskMetric['measure']): measure is OfNumbers {
  return measure === 'within' || measure === 'mae' || measure === 'rmse';
}

/** Of numbers: the share within the tolerance, the mean absolute error, the root of the mean squared error. */
function ofNumbers(measure: OfNumbers, { at: places }: Layout) {
  const [cases = -1, off = -1, over = -1, under = -1, sq = -1] = ['cases', 'off', 'over', 'under', 'sq'].map(
    (key) => places.get(key),
  );
  if (measure === 'within')
    return (sums: Float64Array) => ratio(at(sums, cases) - at(sums, off), at(sums, cases));
  if (measure === 'mae')
    return (sums: Float64Array) => ratio(at(sums, over) + at(sums, under), at(sums, cases));
  return (sums: Float64Array) => Math.sqrt(Math.max(0, ratio(at(sums, sq), at(sums, cases))));
}

const SCORES = {
  precision: ({ tp, fp, par }: Places, share: number) => ratio(tp + share * par, tp + fp),
  recall: ({ tp, fn, par }: Places, share: number) => ratio(tp + share * par, tp + fn),
  f1: ({ tp, fp, fn, par }: Places, share: number) => ratio(2 * (tp + share * par), 2 * tp + fp + fn),
};

function placesOf(label: string, { at: places }: Layout): Places {
  const place = (key: string) => places.get(`${key}/${label}`) ?? -1;
  return { tp: place('tp'), fp: place('fp'), fn: place('fn'), par: place('par') };
}

function total(sums: Float64Array, places: readonly Places[]): Places {
  let [tp, fp, fn, par] = [0, 0, 0, 0];
  for (const own of places) {
    tp += at(sums, own.tp);
    fp += at(sums, own.fp);
    fn += at(sums, own.fn);
    par += at(sums, own.par);
  }
  return { tp, fp, fn, par };
}

function at(sums: Float64Array, place: number): number {
  return place < 0 ? 0 : (sums[place] as number);
}

function ratio(over: number, under: number): number {
  return under > 1e-12 ? over / under : 0;
}
