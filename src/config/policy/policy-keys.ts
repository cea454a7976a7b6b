import { policyJsonSchema } from './policy.ts';
import type { SchemaNode } from './schema-words.ts';

/**
 * What a key of `pawl.yaml` is about. `subject`: the thing under test: each side has its own. `exam`: what is
 * asked, and which answer is right. `ruler`: what judges the answers. `spend`: what a run may use. `surface`: what people
 * see, and where things are kept.
 */
export const SIDES = ['subject', 'exam', 'ruler', 'spend', 'surface'] as const;
export type Side = (typeof SIDES)[number];

/**
 * The side of every key. `[]` is an entry of a list, `*` a name that the team chooses. All else that is known of a key
 * (type, default, description) stands in the schema.
 */
export const POLICY_SIDES: Readonly<Record<string, Side>> = {
  'suites[].id': 'subject',
  'suites[].config': 'subject',
  'suites[].paths': 'ruler',
  'suites[].task.kind': 'exam',
  'suites[].task.expected': 'exam',
  'suites[].task.answer': 'exam',
  'suites[].task.labels': 'exam',
  'suites[].task.format': 'exam',
  'suites[].task.schema': 'exam',
  'suites[].task.slices': 'exam',
  'suites[].metrics.*.gate': 'ruler',
  'suites[].metrics.*.direction': 'ruler',
  'suites[].metrics.*.tolerance': 'ruler',
  'suites[].metrics.*.floor': 'ruler',
  ignore: 'surface',
  setup: 'subject',
  'serve.command': 'subject',
  'serve.port': 'subject',
  'serve.ready': 'subject',
  'serve.timeout': 'subject',
  engine: 'subject',
  effort: 'spend',
  'samples.repeats': 'spend',
  'samples.stored': 'spend',
  'samples.nightly': 'spend',
  alpha: 'ruler',
  'metrics.*.gate': 'ruler',
  'metrics.*.direction': 'ruler',
  'metrics.*.tolerance': 'ruler',
  'metrics.*.floor': 'ruler',
  'budget.calls': 'spend',
  'budget.usd': 'spend',
  'budget.minutes': 'spend',
  'budget.nightly': 'spend',
  'models.*.id': 'subject',
  'models.*.config': 'subject',
  'models.*.base': 'subject',
  'models.*.training': 'subject',
  'models.*.job': 'subject',
  'models.*.trainingCost': 'subject',
  'models.*.contaminated': 'ruler',
  'trade[].cheaper': 'ruler',
  'trade[].points': 'ruler',
  'prices.*.input': 'spend',
  'prices.*.output': 'spend',
  // Above this share of errors a suite has no verdict, so it belongs to what judges.
  'limits.errors': 'ruler',
  'limits.outputBytes': 'spend',
  'limits.timeoutSeconds': 'spend',
  enforce: 'surface',
  block: 'ruler',
  mixed: 'ruler',
  inconclusive: 'ruler',
  loosening: 'ruler',
  removals: 'ruler',
  'notMeasured.secrets': 'surface',
  'notMeasured.provider': 'surface',
  'notMeasured.budget': 'surface',
  'notMeasured.baseline': 'surface',
  'baseline.store': 'surface',
  'baseline.maxAgeDays': 'ruler',
  'baseline.outputs': 'surface',
  'baseline.anchor': 'ruler',
  'baseline.erosion': 'ruler',
  'baseline.drift': 'ruler',
  'baseline.keep.samples': 'surface',
  'baseline.keep.days': 'surface',
  'report.comment': 'surface',
  'report.title': 'surface',
  'report.outputs': 'surface',
  'pass-env': 'spend',
};

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
