import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isGlob } from '../../../config/glob-signs.ts';
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

/** Whether promptfoo reads a file of prompts as a table. */
function isTable(file: string): boolean {
  return /\.csv$/i.test(file);
}

/** The tables that a config takes prompts from: those that it names, then those that its globs match. */
export async function promptTables(
  prompts: unknown,
  { root, config = '' }: Folders,
): Promise<readonly PromptTable[]> {
  const folder = path.posix.dirname(config);
  const written = namesIn(prompts).map((name) => name.replace(/^file:\/\//, ''));
  const globs = written.filter(isGlob);
  // Few configs have one, and the matcher is a tenth of all that a suite process reads.
  const matched =
    globs.length > 0 ? (await import('./globbed-files.ts')).globbedFiles(root, folder, globs, isTable) : [];
  const named = written.flatMap((name) => (isGlob(name) ? [] : (repositoryPath(root, folder, name) ?? [])));
  const files = [...named, ...matched].filter(isTable);
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
