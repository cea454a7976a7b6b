import type { TaskSpec } from './task.ts';

/** What is measured: over all labels (`f1`, `macro-f1`), or of one. */
type Measure =
  | 'accuracy'
  | 'f1'
  | 'precision'
  | 'recall'
  | 'macro-f1'
  | 'macro-precision'
  | 'macro-recall'
  | 'partial-f1'
  | 'partial-precision'
  | 'partial-recall'
  | 'micro-f1'
  | 'micro-precision'
  | 'micro-recall'
  | 'samples-f1'
  | 'samples-precision'
  | 'samples-recall'
  | 'subset-accuracy'
  | 'mae'
  | 'rmse'
  | 'within'
  | 'valid';

/** A metric of a whole suite, or of the cases with one tag, or of one label: what its name says. */
export interface TaskMetric {
  readonly measure: Measure;
  readonly label: string | null;
  readonly slice: { readonly tag: string; readonly value: string } | null;
}

const COUNTED: readonly Measure[] = ['f1', 'precision', 'recall'];
const MACRO: readonly Measure[] = ['macro-f1', 'macro-precision', 'macro-recall'];
const PARTIAL: readonly Measure[] = ['partial-f1', 'partial-precision', 'partial-recall'];
const MICRO: readonly Measure[] = ['micro-f1', 'micro-precision', 'micro-recall'];
const SAMPLES: readonly Measure[] = ['samples-f1', 'samples-precision', 'samples-recall'];
/** How far off numbers are, in their own unit: the lower the better, and no rate. */
const ERRORS: readonly Measure[] = ['mae', 'rmse'];
/** Kinds of answers that have no labels. */
const WITHOUT_LABELS: ReadonlySet<TaskSpec['kind']> = new Set(['schema', 'number']);

const MEASURES: Readonly<Record<TaskSpec['kind'], readonly Measure[]>> = {
  classification: ['accuracy', ...MACRO],
  'multi-label': ['subset-accuracy', ...MICRO, ...MACRO, ...SAMPLES],
  'token-classification': ['accuracy', ...MACRO],
  ner: [...COUNTED, ...MACRO, ...PARTIAL],
  extraction: [...COUNTED, ...MACRO],
  number: ERRORS,
  schema: [],
};
/** The rows of a suite's table that nobody has to ask for. */
const SHOWN: Readonly<Record<TaskSpec['kind'], readonly Measure[]>> = {
  classification: ['accuracy', 'macro-f1'],
  'multi-label': ['micro-f1', 'macro-f1', 'samples-f1', 'subset-accuracy'],
  'token-classification': ['accuracy', 'macro-f1'],
  ner: ['f1', 'precision', 'recall', 'partial-f1'],
  extraction: ['f1', 'precision', 'recall'],
  number: ['mae', 'rmse'],
  schema: [],
};

/** Names of all metrics that a task of this kind may have over its whole suite: `within` where it sets a tolerance, `valid` where it names a schema. */
export function metricsOfKind(kind: TaskSpec['kind']): readonly string[] {
  return [...MEASURES[kind], ...(kind === 'number' ? ['within'] : []), 'valid'];
}

/** Names of the metrics that a task shows unasked, the one that says most first. */
export function shownMetrics({ kind, schema, within }: TaskSpec): readonly string[] {
  return [...SHOWN[kind], ...(within === undefined ? [] : ['within']), ...(schema ? ['valid'] : [])];
}

/** Whether a name is written as that of an error: how far off answers are, in no unit that is known, the lower the better. */
export function isError(name: string): boolean {
  const measure = writtenMeasure(name);
  return measure !== null && (ERRORS as readonly string[]).includes(measure);
}

/** Whether the metric is a mean over cases, and no ratio of sums or root of one. */
export function isMean({ measure }: TaskMetric): boolean {
  return MEANS.has(measure);
}

/** Each case has the same number of expected tokens in every sample, so that the accuracy over tokens is one too. */
const MEANS: ReadonlySet<Measure> = new Set([
  'accuracy',
  'valid',
  'subset-accuracy',
  ...SAMPLES,
  'mae',
  'within',
]);

/** Whether the metric is the share of cases that are right, of all or of those with a tag, but for an accuracy over tokens. */
export function isShareOfCases({ measure }: TaskMetric): boolean {
  return SHARES.has(measure);
}

const SHARES: ReadonlySet<Measure> = new Set(['accuracy', 'valid', 'subset-accuracy', 'within']);

/** Whether the metric moves as right answers do, where each case expects one label: the mean of a measure over all labels, or a measure of one. */
export function isOfRightLabels({ measure, label }: TaskMetric): boolean {
  return label !== null || MACRO.includes(measure);
}

/** `macro-f1`, `recall/refund`, `macro-f1@lang=de`; null for a name that is not a metric of this task. */
export function taskMetricOf(name: string, spec: TaskSpec): TaskMetric | null {
  const { base, slice } = sliceOf(name, spec.slices ?? []);
  const slash = base.indexOf('/');
  const measure = (slash < 0 ? base : base.slice(0, slash)) as Measure;
  const label = slash < 0 ? null : base.slice(slash + 1);
  const known =
    label === null
      ? [
          ...MEASURES[spec.kind],
          ...(spec.within === undefined ? [] : (['within'] as const)),
          ...(spec.schema ? (['valid'] as const) : []),
        ]
      : COUNTED;
  return known.includes(measure) && !(label !== null && WITHOUT_LABELS.has(spec.kind))
    ? { measure, label, slice }
    : null;
}

/** What is measured, of a name that is written as a metric of some task, whatever its kind, label and slice. Null for any other name. */
export function writtenMeasure(name: string): string | null {
  const [base = ''] = name.replace(/@[^@=]+=.*$/, '').split('/');
  const known: readonly string[] = [...Object.values(MEASURES).flat(), 'within', 'valid'];
  return known.includes(base) ? base : null;
}

function sliceOf(name: string, tags: readonly string[]): { base: string; slice: TaskMetric['slice'] } {
  for (const tag of tags) {
    const at = name.lastIndexOf(`@${tag}=`);
    if (at > 0) return { base: name.slice(0, at), slice: { tag, value: name.slice(at + tag.length + 2) } };
  }
  return { base: name, slice: null };
}
