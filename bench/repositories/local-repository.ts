import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

type Node = Record<string, unknown>;

/** A prompt that can be edited: a text inside the config, or a file of its own. */
export interface EditablePrompt {
  /** Path from the root of the repository; of a text inside the config that of the config, with its place in the list. */
  readonly file: string;
  readonly place: number | null;
  readonly text: string;
}

/** A suite of a public repository whose models are the obedient one, and what can be edited of it. */
export interface LocalSuite {
  readonly config: string;
  readonly prompts: readonly EditablePrompt[];
  readonly tests: number;
  readonly providers: number;
}

const MODEL = 'obedient-model.mjs';

/**
 * Rewrites the config in place, so that all of its targets and graders are the obedient model, which is put beside it. Throws
 * where it is not YAML with prompts and providers.
 */
export function makeLocal(root: string, config: string): LocalSuite {
  const file = path.join(root, config);
  const node = parse(readFileSync(file, 'utf8')) as Node;
  const targets = [node.providers ?? node.targets].flat().filter((each) => each !== undefined);
  if (targets.length === 0 || node.prompts === undefined) throw new Error('no prompts with providers');
  const prompts = [node.prompts].flat().flatMap((entry, place) => editable(root, config, entry, place));
  const instructions = prompts
    .flatMap(({ text, place }) => (place === null ? text.split(/^---\s*$/m) : [text]))
    .map(instructionsOf)
    .filter((lines) => lines.length > 0);
  cpSync(path.join(import.meta.dirname, MODEL), path.join(path.dirname(file), MODEL));
  delete node.targets;
  for (const key of ['outputPath', 'sharing', 'env', 'commandLineOptions']) delete node[key];
  withoutGraders(node);
  node.providers = targets.map((target, index) => localTarget(target, index, instructions));
  if (typeof node.defaultTest !== 'string') node.defaultTest = withGrader((node.defaultTest ?? {}) as Node);
  if (prompts.every(({ place }) => place !== null)) node.prompts = [node.prompts].flat();
  writeFileSync(file, stringify(node));
  const tests = Array.isArray(node.tests) ? node.tests.length : 0;
  return { config, prompts, tests, providers: targets.length };
}

function localTarget(target: unknown, index: number, instructions: readonly (readonly string[])[]): Node {
  const [label, own] = labelled(target);
  const { prompts, transform } = own;
  return {
    id: `file://${MODEL}`,
    label: String(own.label ?? `${index}:${label}`),
    config: { instructions },
    ...(prompts !== undefined && { prompts }),
    ...(transform !== undefined && { transform }),
  };
}

function labelled(target: unknown): readonly [unknown, Node] {
  if (typeof target === 'string') return [target, {}];
  const node = target as Node;
  if (typeof node.id === 'string') return [node.id, node];
  const [name, settings] = Object.entries(node)[0] ?? ['provider', {}];
  return [name, (settings ?? {}) as Node];
}

function withGrader(test: Node): Node {
  const grader = { id: `file://${MODEL}`, config: { grades: true } };
  const options = { ...(test.options as Node | undefined) };
  options.provider = { text: grader, embedding: grader, classification: grader, moderation: grader };
  return { ...test, options };
}

function withoutGraders(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) delete (node as Node).provider;
  for (const child of Object.values(node)) withoutGraders(child);
}

function editable(root: string, config: string, entry: unknown, place: number): readonly EditablePrompt[] {
  if (typeof entry !== 'string') return [];
  const named = entry.replace(/^file:\/\//, '');
  const file = path.posix.join(path.posix.dirname(config), named);
  if (/\.(txt|md|j2)$/.test(named) && !named.includes('*') && existsSync(path.join(root, file)))
    return [{ file, place: null, text: readFileSync(path.join(root, file), 'utf8') }];
  return entry.startsWith('file://') || /\.\w{2,4}$/.test(entry)
    ? []
    : [{ file: config, place, text: entry }];
}

/** What a prompt says in every case: its lines, and the parts of lines that lie around variables. */
export function instructionsOf(text: string): string[] {
  const parts = text.split(/\n|\{\{.*?\}\}|\{%.*?%\}/s).map((part) => part.trim());
  return parts.filter((part) => /[a-z]{3}/i.test(part) && part.length >= 8 && !/[{}"\\]/.test(part));
}

/** Writes a prompt's text again where it stands. */
export function writePrompt(root: string, prompt: EditablePrompt, text: string): void {
  const file = path.join(root, prompt.file);
  if (prompt.place === null) {
    writeFileSync(file, text);
    return;
  }
  const node = parse(readFileSync(file, 'utf8')) as { prompts: unknown[] };
  node.prompts[prompt.place] = text;
  writeFileSync(file, stringify(node));
}
