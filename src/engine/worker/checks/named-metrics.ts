import { ragMetricNames } from '../../../rag/metric-names.ts';
import type { RagSettings } from '../../../rag/settings-schema.ts';
import type { ApiProvider, Assertion, TestCase, TestSuite } from '../promptfoo/promptfoo-types.ts';
import { ragFileOf } from '../rag-file.ts';
import { withoutNot } from './assertion-types.ts';
import { flatAssertions } from './grader-calls.ts';

/** Assertions that can name metrics in what they return: code of the suite, a service, and scorers of promptfoo. */
const NAMING: ReadonlySet<string> = new Set(['python', 'ruby', 'webhook', 'pi', 'max-score']);

/** What defines a suite's metrics. */
interface MetricSources {
  readonly tests: readonly TestCase[];
  readonly suite: Pick<TestSuite, 'providers' | 'extensions'>;
  readonly derivedMetrics: unknown;
}

/**
 * Names of all metrics that a suite's answers can have: those that assertions name, derived metrics, and what `pawl:rag` measures.
 * Null where names are made while it runs: by a template, by hooks, or by code that grades.
 */
export function namedMetrics({ tests, suite, derivedMetrics }: MetricSources): readonly string[] | null {
  const assertions = tests.flatMap(flatAssertions);
  const hasHooks = Array.isArray(suite.extensions) && suite.extensions.length > 0;
  if (hasHooks || assertions.some(makesNames)) return null;
  if (tests.some(({ assertScoringFunction }) => assertScoringFunction !== undefined)) return null;
  const derived = derivedNames(derivedMetrics);
  const measured = suite.providers.map(ragNames);
  if (derived === null || measured.includes(null)) return null;
  const asserted = assertions.flatMap(({ metric }) => (typeof metric === 'string' ? [metric] : []));
  return [...new Set([...asserted, ...derived, ...measured.flatMap((names) => names ?? [])])].sort();
}

function makesNames({ type, value, metric }: Assertion): boolean {
  if (typeof metric === 'string' && isTemplate(metric)) return true;
  const plain = withoutNot(type);
  if (NAMING.has(plain)) return true;
  return plain === 'javascript' && !isPlainCode(value);
}

/** Code that stands in the config, returns no named scores and loads nothing that could. */
function isPlainCode(value: unknown): boolean {
  return typeof value === 'string' && !/^(?:file|package):|named_?scores|\brequire\b|\bimport\b/i.test(value);
}

function isTemplate(text: string): boolean {
  return /\{\{|\{%/.test(text);
}

function derivedNames(derivedMetrics: unknown): readonly string[] | null {
  if (derivedMetrics === undefined || derivedMetrics === null) return [];
  if (!Array.isArray(derivedMetrics)) return null;
  const names = derivedMetrics.map((entry) => (Object(entry) as { name?: unknown }).name);
  return names.every((name): name is string => typeof name === 'string' && !isTemplate(name)) ? names : null;
}

function ragNames(provider: ApiProvider): readonly string[] | null {
  if (ragFileOf(provider) === null) return [];
  const { measure } = Object(provider.config) as Partial<RagSettings>;
  return measure === undefined ? null : ragMetricNames({ measure });
}
