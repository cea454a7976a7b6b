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

const MEASURES: Readonly<Record<TaskSpec['kind'], readonly Measure[]>> = {
  classification: ['accuracy', ...MACRO],
  ner: [...COUNTED, ...MACRO, ...PARTIAL],
  extraction: [...COUNTED, ...MACRO],
  schema: [],
};
/** The rows of a suite's table that nobody has to ask for. */
const SHOWN: Readonly<Record<TaskSpec['kind'], readonly Measure[]>> = {
  classification: ['accuracy', 'macro-f1'],
  ner: ['f1', 'precision', 'recall', 'partial-f1'],
  extraction: ['f1', 'precision', 'recall'],
  schema: [],
};

/** Names of all metrics that a task of this kind may have over its whole suite; `valid` where it names a schema. */
export function metricsOfKind(kind: TaskSpec['kind']): readonly string[] {
  return [...MEASURES[kind], 'valid'];
}

/** Names of the metrics that a task shows unasked, the one that says most first. */
export function shownMetrics({ kind, schema }: TaskSpec): readonly string[] {
  return [...SHOWN[kind], ...(schema ? ['valid'] : [])];
}

/** `macro-f1`, `recall/refund`, `macro-f1@lang=de`; null for a name that is not a metric of this task. */
export function taskMetricOf(name: string, spec: TaskSpec): TaskMetric | null {
  const { base, slice } = sliceOf(name, spec.slices ?? []);
  const slash = base.indexOf('/');
  const measure = (slash < 0 ? base : base.slice(0, slash)) as Measure;
  const label = slash < 0 ? null : base.slice(slash + 1);
  const known =
    label === null ? [...MEASURES[spec.kind], ...(spec.schema ? (['valid'] as const) : [])] : COUNTED;
  return known.includes(measure) && !(label !== null && spec.kind === 'schema')
    ? { measure, label, slice }
    : null;
}

/** What is measured, of a name that is written as a metric of some task, whatever its kind, label and slice. Null for any other name. */
export function writtenMeasure(name: string): string | null {
  const [base = ''] = name.replace(/@[^@=]+=.*$/, '').split('/');
  const known: readonly string[] = [...Object.values(MEASURES).flat(), 'valid'];
  return known.includes(base) ? base : null;
}

function sliceOf(name: string, tags: readonly string[]): { base: string; slice: TaskMetric['slice'] } {
  for (const tag of tags) {
    const at = name.lastIndexOf(`@${tag}=`);
    if (at > 0) return { base: name.slice(0, at), slice: { tag, value: name.slice(at + tag.length + 2) } };
  }
  return { base: name, slice: null };
}
