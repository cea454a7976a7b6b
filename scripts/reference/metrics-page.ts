import { CASE_METADATA } from '../../src/engine/worker/manifest/case-metadata.ts';
import { builtInMetric, REQUESTED_METRICS, SAMPLE_METRICS } from '../../src/metrics/built-in-metrics.ts';
import { metricRule } from '../../src/metrics/metric-rules.ts';
import { RELIABILITY_METRICS } from '../../src/metrics/reliability.ts';
import { ragMetricNames, ragMetricWords } from '../../src/rag/metric-names.ts';
import { TASK_KINDS } from '../../src/tasks/task.ts';
import { metricsOfKind } from '../../src/tasks/task-metric.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';

const HEAD = ['metric', 'what it is', 'unit', 'better', 'gates by itself'];

/** A row of a metric: what it is in words, and what the code makes of it where no policy says otherwise. */
function rowOf(name: string, about = builtInMetric(name)?.about ?? ''): readonly string[] {
  const { unit, direction, gate } = metricRule(name, {});
  const known = builtInMetric(name);
  const shown = known?.heading ?? known?.label ?? name;
  const inTables = shown === name ? '' : ` A table calls it ${code(shown)}.`;
  return [code(name), cell(`${about}${inTables}`), unit, direction, gate ? 'yes' : 'no'];
}

/** Metadata that a provider of ours reads, and not the gate. */
const RAG_METADATA = {
  relevant:
    'For `pawl:rag`: what should be found for the question. A list of document names, or of `{ document, text }` or `{ document, start, end }`, each with a `gain` (1, up to 100) if some are worth more to `ndcg@k`. A variable `relevant` does the same.',
};

/** Metrics by name, and what a case's metadata may say. */
export function metricsPage(): Page {
  const tasks = TASK_KINDS.map((kind) => [
    code(kind),
    metricsOfKind(kind)
      .map((name) => code(name))
      .join(', '),
  ]);
  const metadata = Object.entries({ ...CASE_METADATA, ...RAG_METADATA }).map(([name, what]) => [
    code(`metadata.${name}`),
    cell(what),
  ]);
  const ofRag = ragMetricNames({ measure: { at: [], depth: 0 } }).map((name) =>
    rowOf(name, ragMetricWords(name)),
  );
  return {
    file: 'metrics.md',
    text: `# Metrics and metadata

${GENERATED}

Every name below can stand in \`metrics:\` of [pawl.yaml](policy.md#metrics), with \`gate\`, \`tolerance\`, \`floor\` and \`direction\`. So can each name that a suite's
own assertions give (\`metric:\` in promptfoo) and each of its derived metrics. Those are scores: higher is better, unless \`direction: lower\` is set.

## Of every sample

${table(
  HEAD,
  SAMPLE_METRICS.map((name) => rowOf(name)),
)}

## Of every sample, where the policy names it

A table shows it as soon as \`metrics:\` names it. It blocks with \`gate: true\`: \`answer length: { gate: true, tolerance: 40 }\`.

${table(
  HEAD,
  REQUESTED_METRICS.map((name) => rowOf(name)),
)}

## Of the repeats of a case

Where one of them gates, both sides answer a subset of cases several times
([models](../how-to/models.md#where-the-fine-tune-is-for-consistency)).

${table(
  HEAD,
  RELIABILITY_METRICS.map((name) => rowOf(name)),
)}

## Of an answer of \`pawl:rag\`

The names hold \`@k\` and not its number, so \`k: 4\` and \`k: 8\` are one metric. With \`measure: { at: [10] }\` they are \`recall@10\` and so on. Rankings are
measured where a case says what is \`relevant\` ([RAG](../how-to/rag.md)).

${table(HEAD, ofRag)}

## Of a task

A suite that says what its answers are (\`task:\`, [tasks](tasks.md)) has metrics over all of its cases. \`recall/refund\` is that of one label, \`macro-f1@lang=de\` that
of the cases with one tag. \`valid\` is the share of answers that meet the task's \`schema\`, and
\`within\` that of numbers within its \`within\`. Lower is better for \`mae\` and \`rmse\`. All others are rates: higher is better.

${table(['kind of task', 'metrics'], tasks)}

## Metadata of a case

${table(['key', 'what it does'], metadata)}

A task reads what is expected from a key that it names (\`expected\`, [tasks](tasks.md)). Tests that \`pawl draft\` wrote say where they come from, for people alone:
\`draftedBy\` (the model), \`draftedOn\` (the day), and \`draftedFrom\` (the case) or \`draftedAs\` (the kind).
`,
  };
}
