import { type Policy, policyJsonSchema } from './policy.ts';
import type { SchemaNode } from './schema-words.ts';

/**
 * Whose a key of `pawl.yaml` is. `subject`: the thing under test: each arm has its own. `exam`: what is asked, and which
 * answer is right. `ruler`: what judges the answers. `spend`: what a run may use. `surface`: what people see, and where
 * things are kept. A change is judged by main's ruler, spends by main's, and shows by main's.
 */
export const SIDES = ['subject', 'exam', 'ruler', 'spend', 'surface'] as const;
type Side = (typeof SIDES)[number];

/** Whether a run's samples hang on a key, or only what is made of them, reports, what a store keeps, another command. */
type Bearing = 'samples' | 'aside';

/**
 * Side and bearing of every key. `[]` is an entry of a list, `*` a name that the team chooses. All else that is known of a
 * key (type, default, description) stands in the schema.
 */
export const POLICY_KEYS: Readonly<Record<string, readonly [Side, Bearing]>> = {
  'suites[].id': ['subject', 'samples'],
  'suites[].config': ['subject', 'samples'],
  'suites[].paths': ['ruler', 'samples'],
  'suites[].inputs': ['ruler', 'samples'],
  'suites[].task.kind': ['exam', 'samples'],
  'suites[].task.expected': ['exam', 'samples'],
  'suites[].task.answer': ['exam', 'samples'],
  'suites[].task.labels': ['exam', 'samples'],
  'suites[].task.format': ['exam', 'samples'],
  'suites[].task.schema': ['exam', 'samples'],
  'suites[].task.slices': ['exam', 'samples'],
  'suites[].metrics.*.gate': ['ruler', 'samples'],
  'suites[].metrics.*.direction': ['ruler', 'samples'],
  'suites[].metrics.*.tolerance': ['ruler', 'samples'],
  'suites[].metrics.*.floor': ['ruler', 'samples'],
  ignore: ['surface', 'aside'],
  setup: ['subject', 'samples'],
  'serve.command': ['subject', 'samples'],
  'serve.port': ['subject', 'samples'],
  'serve.ready': ['subject', 'samples'],
  'serve.timeout': ['subject', 'samples'],
  engine: ['subject', 'samples'],
  effort: ['spend', 'samples'],
  'samples.repeats': ['spend', 'samples'],
  'samples.stored': ['spend', 'samples'],
  'samples.nightly': ['spend', 'aside'],
  alpha: ['ruler', 'samples'],
  'metrics.*.gate': ['ruler', 'samples'],
  'metrics.*.direction': ['ruler', 'samples'],
  'metrics.*.tolerance': ['ruler', 'samples'],
  'metrics.*.floor': ['ruler', 'samples'],
  'budget.calls': ['spend', 'aside'],
  'budget.usd': ['spend', 'aside'],
  'budget.minutes': ['spend', 'aside'],
  'budget.nightly': ['spend', 'aside'],
  'models.*.id': ['subject', 'samples'],
  'models.*.config': ['subject', 'samples'],
  'models.*.base': ['subject', 'samples'],
  'models.*.training': ['subject', 'samples'],
  'models.*.job': ['subject', 'samples'],
  'models.*.trainingCost': ['subject', 'samples'],
  'models.*.contaminated': ['ruler', 'samples'],
  'trade[].cheaper': ['ruler', 'aside'],
  'trade[].points': ['ruler', 'aside'],
  'prices.*.input': ['spend', 'aside'],
  'prices.*.output': ['spend', 'aside'],
  // Above this share of errors a suite has no verdict, so it belongs to what judges.
  'limits.errors': ['ruler', 'samples'],
  'limits.outputBytes': ['spend', 'samples'],
  'limits.timeoutSeconds': ['spend', 'samples'],
  enforce: ['surface', 'aside'],
  block: ['ruler', 'aside'],
  mixed: ['ruler', 'aside'],
  inconclusive: ['ruler', 'aside'],
  loosening: ['ruler', 'aside'],
  'accept.by': ['ruler', 'aside'],
  'accept.author': ['ruler', 'aside'],
  'accept.commandLine': ['ruler', 'aside'],
  removals: ['ruler', 'aside'],
  'notMeasured.secrets': ['surface', 'aside'],
  'notMeasured.provider': ['surface', 'aside'],
  'notMeasured.budget': ['surface', 'aside'],
  'notMeasured.baseline': ['surface', 'aside'],
  'baseline.store': ['surface', 'samples'],
  'baseline.maxAgeDays': ['ruler', 'samples'],
  'baseline.outputs': ['surface', 'samples'],
  'baseline.anchor': ['ruler', 'aside'],
  'baseline.erosion': ['ruler', 'aside'],
  'baseline.drift': ['ruler', 'aside'],
  'baseline.keep.samples': ['surface', 'aside'],
  'baseline.keep.days': ['surface', 'aside'],
  'report.comment': ['surface', 'aside'],
  'report.title': ['surface', 'aside'],
  'report.outputs': ['surface', 'aside'],
  'pass-env': ['spend', 'samples'],
};

/** What a policy says by the keys that samples hang on, key by key. Equal as JSON where it says the same. */
export function samplingPolicy(policy: Policy): readonly unknown[] {
  const keys = Object.keys(POLICY_KEYS).filter((key) => POLICY_KEYS[key]?.[1] === 'samples');
  return keys.map((key) => [key, valueAt(policy, key.replaceAll('[]', '.[]').split('.')) ?? null]);
}

/** Whose a key is; undefined for none of ours. */
export function sideOf(key: string): Side | undefined {
  return POLICY_KEYS[key]?.[0];
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
