import { CASE_METADATA } from '../../src/engine/worker/manifest/case-metadata.ts';
import { builtInMetric, SAMPLE_METRICS } from '../../src/metrics/built-in-metrics.ts';
import { metricRule } from '../../src/metrics/metric-rules.ts';
import { RELIABILITY_METRICS } from '../../src/metrics/reliability.ts';
import { TASK_KINDS } from '../../src/tasks/task.ts';
import { metricsOfKind } from '../../src/tasks/task-metric.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';

/** Metrics by name, and what a case's metadata may say. */
export function metricsPage(): Page {
  const builtIn = SAMPLE_METRICS.map((name) => {
    const { unit, direction, gate } = metricRule(name, {});
    return [code(name), cell(builtInMetric(name)?.label ?? name), unit, direction, gate ? 'yes' : 'no'];
  });
  const tasks = TASK_KINDS.map((kind) => [
    code(kind),
    metricsOfKind(kind)
      .map((name) => code(name))
      .join(', '),
  ]);
  const metadata = Object.entries(CASE_METADATA).map(([name, what]) => [
    code(`metadata.${name}`),
    cell(what),
  ]);
  return {
    file: 'metrics.md',
    text: `# Metrics and metadata

${GENERATED}

Every name below can stand in \`metrics:\` of [pawl.yaml](policy.md#metrics), with \`gate\`, \`tolerance\`, \`floor\` and \`direction\`. So can each name that a suite's
own assertions give (\`metric:\` in promptfoo) and each of its derived metrics: they are scores, the higher the better, unless \`direction: lower\` is set.

## Of every sample

${table(['metric', 'what it is', 'unit', 'better', 'gates by itself'], builtIn)}

\`answer length\` is the mean length of an answer in characters (an emoji is one), the lower the better unless \`direction: higher\` is set. It is shown where \`metrics:\` names it, and
blocks with \`gate: true\`: \`answer length: { gate: true, tolerance: 40 }\`. A stored answer has its length even where only its digest is kept.

## Of the repeats of a case

${RELIABILITY_METRICS.map((name) => code(name)).join(', ')}, and the last two for 1 to 10 answers (\`same label\` where a task of kind \`classification\` says what a label is): rates, the higher the better. None gates by itself. Where one gates, both sides answer a
subset of cases several times ([models](../how-to/models.md#where-the-fine-tune-is-for-consistency)).

## Of a task

A suite that says what its answers are (\`task:\`, [tasks](tasks.md)) has metrics over all of its cases. \`recall/refund\` is that of one label, \`macro-f1@lang=de\` that
of the cases with one tag, \`valid\` the share of answers that meet the task's \`schema\`,
\`within\` that of numbers within its \`within\`. Lower is better for \`mae\` and \`rmse\`. All others are rates: higher is better.

${table(['kind of task', 'metrics'], tasks)}

## Metadata of a case

${table(['key', 'what it does'], metadata)}
`,
  };
}
