import { type Policy, policyJsonSchema } from './policy.ts';
import type { SchemaNode } from './schema-words.ts';

/**
 * What of a gate hangs on a key of `pawl.yaml`. `running`: how the suites of both arms are started and called.
 * `sampling`: what is asked, and how often. `spending`: when a run must end. `judging`: what is made of the samples.
 * `aside`: nothing of it, but reports, what the store keeps, nightly runs, or another command.
 */
export const BEARINGS = ['running', 'sampling', 'spending', 'judging', 'aside'] as const;
type Bearing = (typeof BEARINGS)[number];

/**
 * What every key bears on. `[]` is an entry of a list, `*` a name that the team chooses. All else that is known of a key
 * (type, default, description) stands in the schema.
 */
export const POLICY_KEYS: Readonly<Record<string, Bearing>> = {
  'suites[].id': 'sampling',
  'suites[].config': 'sampling',
  'suites[].paths': 'sampling',
  'suites[].task.kind': 'sampling',
  'suites[].task.expected': 'sampling',
  'suites[].task.answer': 'sampling',
  'suites[].task.labels': 'sampling',
  'suites[].task.format': 'sampling',
  'suites[].task.schema': 'sampling',
  'suites[].task.slices': 'sampling',
  'suites[].metrics.*.gate': 'sampling',
  'suites[].metrics.*.direction': 'sampling',
  'suites[].metrics.*.tolerance': 'sampling',
  'suites[].metrics.*.floor': 'sampling',
  // Which suites there are counts by itself wherever it matters.
  ignore: 'aside',
  setup: 'running',
  'serve.command': 'running',
  'serve.port': 'running',
  'serve.ready': 'running',
  'serve.timeout': 'running',
  engine: 'running',
  effort: 'sampling',
  'samples.repeats': 'sampling',
  'samples.stored': 'sampling',
  'samples.nightly': 'aside',
  alpha: 'sampling',
  'metrics.*.gate': 'sampling',
  'metrics.*.direction': 'sampling',
  'metrics.*.tolerance': 'sampling',
  'metrics.*.floor': 'sampling',
  'budget.calls': 'spending',
  'budget.usd': 'spending',
  'budget.minutes': 'spending',
  'budget.nightly': 'spending',
  'models.*.id': 'sampling',
  'models.*.config': 'sampling',
  'models.*.base': 'sampling',
  'models.*.training': 'sampling',
  'models.*.job': 'sampling',
  'models.*.trainingCost': 'sampling',
  'models.*.contaminated': 'sampling',
  'trade[].cheaper': 'aside',
  'trade[].points': 'aside',
  'prices.*.input': 'spending',
  'prices.*.output': 'spending',
  // Above this share of errors a suite is not measured: it, too, can keep main from running.
  'limits.errors': 'running',
  'limits.outputBytes': 'running',
  'limits.timeoutSeconds': 'running',
  enforce: 'judging',
  block: 'judging',
  mixed: 'judging',
  inconclusive: 'judging',
  'notMeasured.secrets': 'judging',
  'notMeasured.provider': 'judging',
  'notMeasured.budget': 'judging',
  'notMeasured.baseline': 'judging',
  'baseline.store': 'sampling',
  'baseline.maxAgeDays': 'sampling',
  'baseline.outputs': 'sampling',
  'baseline.anchor': 'aside',
  'baseline.erosion': 'aside',
  'baseline.drift': 'aside',
  'baseline.keep.samples': 'aside',
  'baseline.keep.days': 'aside',
  'report.comment': 'aside',
  'report.title': 'aside',
  'report.outputs': 'aside',
  'pass-env': 'running',
};

/** What a policy says by the keys that bear on one of these, key by key. Equal as JSON where it says the same. */
export function policyOn(policy: Policy, ...bearings: readonly Bearing[]): readonly unknown[] {
  const keys = Object.keys(POLICY_KEYS).filter((key) => bearings.includes(POLICY_KEYS[key] as Bearing));
  return keys.map((key) => [key, valueAt(policy, key.replaceAll('[]', '.[]').split('.')) ?? null]);
}

/** The value at a key: for an entry of a list or a name of the team's those of all, each with its place or name. */
function valueAt(node: unknown, [part, ...rest]: readonly string[]): unknown {
  if (part === undefined || node === undefined) return node;
  if (part !== '*' && part !== '[]') return valueAt((node as Readonly<Record<string, unknown>>)[part], rest);
  return Object.entries(node as object).map(([name, child]) => [name, valueAt(child, rest) ?? null]);
}

/** Every key that holds a value of its own: `suites[].metrics.*.floor`. Blocks are not among them. */
export function policyKeys(): readonly string[] {
  return keysBelow(policyJsonSchema() as SchemaNode, '');
}

function keysBelow(node: SchemaNode, path: string): readonly string[] {
  const own = Object.entries(node.properties ?? {}).map(
    ([name, child]) => [dotted(path, name), child] as const,
  );
  const free = node.additionalProperties;
  const named = isBlock(free) ? [[dotted(path, '*'), free] as const] : [];
  const listed = node.items && isBlock(node.items) ? [[`${path}[]`, node.items] as const] : [];
  const below = [...own, ...named, ...listed];
  return below.length === 0 ? [path] : below.flatMap(([key, child]) => keysBelow(child, key));
}

/** A block whose keys the schema names. A block of any keys is the value of one key. */
function isBlock(node: SchemaNode['additionalProperties']): node is SchemaNode {
  return typeof node === 'object' && node.properties !== undefined;
}

function dotted(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
