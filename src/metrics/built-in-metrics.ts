import { passOfAnswers } from '../config/policy/pass-of-answers.ts';
import { isIncomplete } from '../samples/given-output.ts';
import { answerLength } from '../samples/same-answer.ts';
import type { Sample, Scored } from '../samples/sample.ts';
import { reliabilityOf, reliabilityWords } from './reliability.ts';

/** What a metric is measured in. `rate`: 0 to 1, told in per cent and points. `score`: any number. `ms`: milliseconds. `characters`: of a text. */
export const METRIC_UNITS = ['rate', 'score', 'usd', 'ms', 'tokens', 'characters'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** Everything that anyone asks about a metric of ours. Whatever a suite names besides is a score, the higher the better. */
interface BuiltInMetric {
  readonly unit: MetricUnit;
  /** What it is called in a sentence. */
  readonly label: string;
  /** What it measures, for the reference. Absent of what `pawl:rag` counts: `rag/metric-names.ts` has the words. */
  readonly about?: string;
  /** What it is called at the head of a row, where that is another name. */
  readonly heading?: string;
  /** Its value in one scored sample, in its unit. Absent: it has none of its own (see `of`). */
  readonly value?: (sample: Sample & { readonly result: Scored }) => number | null | undefined;
  /** The metric whose values it sums up. Absent: its own. */
  readonly of?: string;
  /** It is this quantile over samples, 0 … 1. Absent: the mean over cases of their means. */
  readonly quantile?: number;
  /** It says what an answer took, and not how good it is. */
  readonly spent?: true;
}

/** The metrics that every sample has, in the order in which people read them. */
const OF_SAMPLES = {
  pass: {
    unit: 'rate',
    label: 'pass rate',
    about: 'The share of answers that pass.',
    value: ({ result }) => (result.passed ? 1 : 0),
  },
  score: {
    unit: 'score',
    label: 'score',
    about: 'The mean score that promptfoo gives the answers.',
    value: ({ result }) => result.score,
  },
  cost: {
    unit: 'usd',
    label: 'cost',
    heading: 'cost / 1,000',
    about: 'What an answer costs, by the price that promptfoo knows.',
    value: ({ target }) => target.cost,
    spent: true,
  },
  latency: {
    unit: 'ms',
    label: 'latency',
    heading: 'latency p50',
    about: 'The median time to an answer.',
    value: ({ latencyMs }) => latencyMs,
    quantile: 0.5,
    spent: true,
  },
  'latency p95': {
    unit: 'ms',
    label: 'latency p95',
    about: 'The time within which 95 % of answers come. It blocks only with `gate: true` and a `floor`.',
    of: 'latency',
    quantile: 0.95,
    spent: true,
  },
  tokens: {
    unit: 'tokens',
    label: 'tokens',
    about: 'Tokens of the prompt and of the answer, as the provider counts them.',
    value: tokensOf,
    spent: true,
  },
} as const satisfies Readonly<Record<string, BuiltInMetric>>;

/** Metrics of ours that come under a suite's own names: what `pawl:rag` counts. */
const NAMED = {
  'context tokens': { unit: 'tokens', label: 'context tokens' },
} as const satisfies Readonly<Record<string, BuiltInMetric>>;

/** Metrics of every sample that a policy has to name before anybody sees them. */
const ON_REQUEST = {
  'answer length': {
    unit: 'characters',
    label: 'answer length',
    about:
      'The mean length of an answer in characters (an emoji is one). It is known even where a store keeps only the digest of an answer.',
    value: lengthOf,
  },
} as const satisfies Readonly<Record<string, BuiltInMetric>>;

const ALL: Readonly<Record<string, BuiltInMetric>> = { ...OF_SAMPLES, ...NAMED, ...ON_REQUEST };

/** Names of the metrics that every sample has, and that are shown where the policy names them. */
export const REQUESTED_METRICS: readonly string[] = Object.keys(ON_REQUEST);

/** Names of all metrics of ours, however they come to be shown. Those of repeats: `RELIABILITY_METRICS`. */
export const BUILT_IN_METRICS: readonly string[] = Object.keys(ALL);

/** Names of the metrics that every sample has. */
export const SAMPLE_METRICS: readonly string[] = Object.keys(OF_SAMPLES);

/** What is known of a metric of ours; undefined of a suite's own. */
export function builtInMetric(name: string): BuiltInMetric | undefined {
  if (reliabilityOf(name)) return { unit: 'rate', label: name, about: reliabilityWords(name) };
  return Object.hasOwn(ALL, name) ? ALL[name] : undefined;
}

/** Whether a metric says what an answer took, and not how good it was. */
export function isSpent(name: string): boolean {
  return builtInMetric(name)?.spent === true;
}

/** Whether a metric of this unit says how good an answer is: a loss of it can be had in points. */
export function isGraded(unit: MetricUnit): boolean {
  return unit === 'rate' || unit === 'score';
}

/** What a metric is called where nothing tells names from words. A suite's own name is hostile text still. */
export function metricLabel(name: string): string {
  return builtInMetric(name)?.label ?? name;
}

/** What a metric is called in a sentence in which backticks quote names: words of ours, and every other name in backticks. */
export function metricWords(name: string): string {
  return inMetricWords(name, metricLabel(name));
}

/** A metric as it is `shown`, in backticks unless that is words of ours. */
export function inMetricWords(name: string, shown: string): string {
  const isWords = builtInMetric(name) !== undefined && passOfAnswers(name) === null;
  return isWords ? shown : `\`${shown.replaceAll('`', "'") || '(empty)'}\``;
}

/** Whether a sentence calls a metric by words of ours, which may begin with a capital. Other names stand as they are written. */
export function hasWords(name: string): boolean {
  return builtInMetric(name) !== undefined && reliabilityOf(name) === null;
}

/** Characters of an answer as people count them. Not known of one that is more than its text. */
function lengthOf({ output, outputLength, form }: Sample): number | undefined {
  if (isIncomplete({ form })) return undefined;
  return output === null ? outputLength : answerLength(output);
}

function tokensOf({ target }: Sample): number | undefined {
  if (target.promptTokens === undefined || target.completionTokens === undefined) return undefined;
  return target.promptTokens + target.completionTokens;
}
