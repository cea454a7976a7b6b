import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Prompt } from '../promptfoo/promptfoo-types.ts';

/** A prompt that a config labels itself, and the path or the text that it gives. */
export interface LabelledPrompt {
  readonly label: string;
  readonly source: string;
}

/**
 * Prompts that the config labels itself, in a list or as a map from paths to labels, in the config's folder `base`. promptfoo derives a
 * label for every other prompt, and writes out the paths of a list alone.
 */
export function labelledPrompts(prompts: unknown, base: string): readonly LabelledPrompt[] {
  if (!Array.isArray(prompts))
    return Object.entries(Object(typeof prompts === 'object' ? prompts : {})).flatMap(([source, label]) =>
      typeof label === 'string' ? [{ label, source: writtenOut(source, base) }] : [],
    );
  return (prompts as unknown[]).flatMap((entry) => {
    const { label, id, raw } = Object(entry) as { label?: unknown; id?: unknown; raw?: unknown };
    return typeof label === 'string' ? [{ label, source: String(raw ?? id ?? '') }] : [];
  });
}

/** A key of a map, which may be a prompt itself. */
function writtenOut(key: string, base: string): string {
  const file = path.resolve(base, key.replace(/^file:\/\//, ''));
  return existsSync(file.replace(/:\w+$/, '')) ? file : key;
}

/** The labelled entry that a prompt came from. One file may hold several prompts: `label: path: text`. */
export function labelledEntry(
  prompt: Prompt,
  labelled: readonly LabelledPrompt[],
): LabelledPrompt | undefined {
  const own = labelled.find(({ label }) => prompt.label === label);
  if (own !== undefined || isItsLabel(prompt)) return own;
  return labelled.find(({ label }) => prompt.label.startsWith(`${label}: `));
}

/** Whether a prompt stands in the config without a label: then its text is its label, and may begin with any path. */
function isItsLabel({ label, raw }: Prompt): boolean {
  return label.trim() === raw.trim();
}

/** The path that the whole of an entry is, with the name of a function in it. */
const WHOLE = /^[^\n]*?\.[A-Za-z0-9]+(?=$|:\w+$)/;
/** The path that begins a derived label. */
const BEGINS = /^[^\n]*?\.[A-Za-z0-9]+(?=$|: |:\w+(?:$|: ))/;

/** The file of a prompt below the root: from its entry, or from the path that begins its derived label. */
export function fileOfPrompt(prompt: Prompt, entry: LabelledPrompt | undefined, root: string): string | null {
  if (entry === undefined && isItsLabel(prompt)) return null;
  const text = (entry?.source ?? prompt.label).replace(/^file:\/\//, '');
  const file = (entry === undefined ? BEGINS : WHOLE).exec(text)?.[0];
  return file === undefined ? null : fileBelow(root, file);
}

/** A file by its path below the root (POSIX); null where it is not below it. */
export function fileBelow(root: string, file: string): string | null {
  return file.startsWith(`${root}${path.sep}`) ? path.relative(root, file).split(path.sep).join('/') : null;
}
