import { type Policy, policyJsonSchema } from './policy.ts';
import type { SchemaNode } from './schema-words.ts';

/**
 * Whose a key of `pawl.yaml` is. `subject`: the thing under test: each arm has its own. `checks`: which answer is
 * right. `rules`: what judges the answers. `spend`: what a run may use. `surface`: what people see, and where things are
 * kept. Main's rules judge a change, say what it may spend, and where it shows.
 */
export const SIDES = ['subject', 'checks', 'rules', 'spend', 'surface'] as const;
type Side = (typeof SIDES)[number];

/** Whether a run's samples depend on a key, or only what is made of them, reports, what a store keeps, another command. */
type Bearing = 'samples' | 'aside';

/**
 * Side and bearing of every key. `[]` is an entry of a list, `*` a name that the team chooses. All else that is known of a
 * key (type, default, description) stands in the schema.
 */
export const POLICY_KEYS: Readonly<Record<string, readonly [Side, Bearing]>> = {
  'suites[].id': ['subject', 'samples'],
  'suites[].config': ['subject', 'samples'],
  'suites[].paths': ['rules', 'samples'],
  'suites[].inputs': ['rules', 'samples'],
  'suites[].task.kind': ['checks', 'samples'],
  'suites[].task.expected': ['checks', 'samples'],
  'suites[].task.answer': ['checks', 'samples'],
  'suites[].task.labels': ['checks', 'samples'],
  'suites[].task.format': ['checks', 'samples'],
  'suites[].task.ordered': ['checks', 'samples'],
  'suites[].task.tag': ['checks', 'samples'],
  'suites[].task.within': ['checks', 'samples'],
  'suites[].task.worst': ['checks', 'samples'],
  'suites[].task.decimal': ['checks', 'samples'],
  'suites[].task.schema': ['checks', 'samples'],
  'suites[].task.slices': ['checks', 'samples'],
  'suites[].metrics.*.gate': ['rules', 'samples'],
  'suites[].metrics.*.direction': ['rules', 'samples'],
  'suites[].metrics.*.tolerance': ['rules', 'samples'],
  'suites[].metrics.*.floor': ['rules', 'samples'],
  ignore: ['surface', 'aside'],
  setup: ['subject', 'samples'],
  'serve.command': ['subject', 'samples'],
  'serve.port': ['subject', 'samples'],
  'serve.ready': ['subject', 'samples'],
  'serve.timeout': ['subject', 'samples'],
  // A promptfoo of the repository guards less.
  engine: ['rules', 'samples'],
  effort: ['spend', 'samples'],
  variations: ['rules', 'samples'],
  'samples.repeats': ['spend', 'samples'],
  'samples.stored': ['spend', 'samples'],
  'samples.nightly': ['spend', 'aside'],
  alpha: ['rules', 'samples'],
  'metrics.*.gate': ['rules', 'samples'],
  'metrics.*.direction': ['rules', 'samples'],
  'metrics.*.tolerance': ['rules', 'samples'],
  'metrics.*.floor': ['rules', 'samples'],
  'budget.calls': ['spend', 'aside'],
  'budget.usd': ['spend', 'aside'],
  'budget.minutes': ['spend', 'aside'],
  'budget.nightly': ['spend', 'aside'],
  'diagnose.lines': ['spend', 'aside'],
  'diagnose.settings': ['spend', 'aside'],
  'models.*.id': ['subject', 'samples'],
  'models.*.config': ['subject', 'samples'],
  'models.*.base': ['subject', 'samples'],
  'models.*.training': ['subject', 'samples'],
  'models.*.job': ['subject', 'samples'],
  'models.*.trainingCost': ['subject', 'samples'],
  'models.*.contaminated': ['rules', 'samples'],
  'trade[].cheaper': ['rules', 'aside'],
  'trade[].points': ['rules', 'aside'],
  'prices.*.input': ['spend', 'aside'],
  'prices.*.output': ['spend', 'aside'],
  // Above this share of errors a suite has no verdict, so it belongs to what judges.
  'limits.errors': ['rules', 'samples'],
  'limits.outputBytes': ['spend', 'samples'],
  'limits.timeoutSeconds': ['spend', 'samples'],
  enforce: ['surface', 'aside'],
  block: ['rules', 'aside'],
  mixed: ['rules', 'aside'],
  inconclusive: ['rules', 'aside'],
  loosening: ['rules', 'aside'],
  'accept.by': ['rules', 'aside'],
  'accept.author': ['rules', 'aside'],
  'accept.commandLine': ['rules', 'aside'],
  removals: ['rules', 'aside'],
  'notMeasured.secrets': ['surface', 'aside'],
  'notMeasured.provider': ['surface', 'aside'],
  'notMeasured.budget': ['surface', 'aside'],
  'notMeasured.baseline': ['surface', 'aside'],
  'notMeasured.nothing-passes': ['surface', 'aside'],
  'baseline.store': ['surface', 'samples'],
  'baseline.maxAgeDays': ['rules', 'samples'],
  'baseline.outputs': ['surface', 'samples'],
  'baseline.anchor': ['rules', 'aside'],
  'baseline.erosion': ['rules', 'aside'],
  'baseline.drift': ['rules', 'aside'],
  'baseline.keep.samples': ['surface', 'aside'],
  'baseline.keep.days': ['surface', 'aside'],
  'report.comment': ['surface', 'aside'],
  'report.title': ['surface', 'aside'],
  'report.outputs': ['surface', 'aside'],
  'report.suggestions': ['surface', 'aside'],
  'report.driftIssue': ['surface', 'aside'],
  quarantine: ['rules', 'samples'],
  'pass-env': ['spend', 'samples'],
};

/** What a policy says by the keys that samples depend on, key by key. Equal as JSON where it says the same. */
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
