import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFiles } from '../../../config/discovery/repository-files.ts';
import { isGlob, matchesAny, repositoryGlobs } from '../../../config/globs.ts';
import { repositoryPath } from '../../../config/repository-path.ts';
import type { Folders } from '../digest.ts';
import type { Prompt } from '../promptfoo/promptfoo-types.ts';

/** A table whose rows are prompts: its file below the root, and its text without the quotes of its cells. */
export interface PromptTable {
  readonly file: string;
  readonly text: string;
}

/** Where a prompt of a table stands, and the name that its row gives it; null for none. */
export interface TableRow {
  readonly file: string;
  readonly label: string | null;
}

/** The tables that a config takes prompts from. */
export function promptTables(prompts: unknown, { root, config = '' }: Folders): readonly PromptTable[] {
  const folder = path.posix.dirname(config);
  const written = namesIn(prompts).map((name) => name.replace(/^file:\/\//, ''));
  const files = written
    .filter((name) => /\.csv$/i.test(name) || isGlob(name))
    .flatMap((name) =>
      isGlob(name) ? matching(root, folder, name) : (repositoryPath(root, folder, name) ?? []),
    )
    .filter((file) => /\.csv$/i.test(file));
  return [...new Set(files)].map((file) => ({ file, text: cellsOf(path.join(root, file)) }));
}

/** promptfoo's name for a row without one: its number, and its text. */
const UNNAMED = /^Prompt \d+ - /;

/**
 * The row that a prompt was made of; null for a prompt that is not of a table. promptfoo keeps no note of the file: `source` is what the
 * config's own entry for the prompt names. A row that reads otherwise than its file is of the first table.
 */
export function rowOfTable(
  { raw, label }: Prompt,
  tables: readonly PromptTable[],
  source: string | undefined,
): TableRow | null {
  if (typeof raw !== 'string' || label === raw || source === raw) return null;
  const wanted = unixLines(raw).trim();
  const { file } = tables.find(({ text }) => text.includes(wanted)) ?? tables[0] ?? {};
  return file === undefined ? null : { file, label: UNNAMED.test(label) ? null : label };
}

/** What the entries of `prompts:` name: texts, `id` and `raw`, and keys of a map. */
function namesIn(prompts: unknown): readonly string[] {
  if (typeof prompts === 'string') return [prompts];
  if (Array.isArray(prompts))
    return prompts.flatMap((entry: unknown) => {
      const { id, raw } = Object(entry) as { readonly id?: unknown; readonly raw?: unknown };
      return [entry, id, raw].filter((name) => typeof name === 'string');
    });
  return Object.keys(Object(prompts));
}

function matching(root: string, folder: string, written: string): readonly string[] {
  const globs = repositoryGlobs(root, folder, written);
  return 'why' in globs
    ? []
    : repositoryFiles(root, [], (name) => /\.csv$/i.test(name)).filter(matchesAny(globs));
}

function cellsOf(file: string): string {
  try {
    return unixLines(readFileSync(file, 'utf8')).replaceAll('""', '"');
  } catch {
    return '';
  }
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
