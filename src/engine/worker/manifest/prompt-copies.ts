import type { ManifestVariable } from '../../../plan/manifest.ts';
import { type AskedPrompt, copiedCases, linesOfPrompt } from '../../../training/prompt-copies.ts';
import { RETRIEVAL } from '../../../vocabulary.ts';
import type { Grid, GridColumn, GridRow } from '../loading/dry-run.ts';
import { writtenVars } from './variables.ts';

/** Rendered prompts of a slot that are read: what nearly all of them hold is the prompt's own. */
const PROMPTS_READ = 24;
/** Longest words of a prompt that are told, in characters. */
const LONGEST_TOLD = 400;
/** Longest text of a case that is looked for, in characters. */
const LONGEST_CASE = 20_000;
/** Share of the most different values of a variable from which on another one tells cases apart as well. */
const AS_TELLING = 0.9;
/** The variable in which promptfoo's checks of retrieval look for passages. */
const PASSAGES = 'context';

/**
 * Cases whose text stands in the prompt that the others are asked with: by `slot/case`, the words of the prompt that show it. A prompt's own
 * text is its template, what its provider is told beside it, and what nearly all of its rendered prompts have in common: files, variables
 * that all cases share, templates that it includes, what a function writes.
 */
export function promptCopies(
  grid: Grid,
  variables: Readonly<Record<string, ManifestVariable>>,
): ReadonlyMap<string, string> {
  const { columns, rows } = grid;
  const cases = caseTexts(rows, variables);
  const found = new Map<string, string>();
  if (cases.length === 0) return found;
  const read = spread(rows);
  const known = new Map<string, ReadonlyMap<string, string>>();
  columns.forEach((column, slot) => {
    const prompt = [...ownTexts(column), ...linesOfPrompt(askedPrompts(column, slot, read, variables))];
    const text = prompt.join('\n');
    const copies = known.get(text) ?? copiedCases(cases, prompt);
    known.set(text, copies);
    for (const [row, words] of copies)
      if (rows[Number(row)]?.cells.some((cell) => cell.column === slot))
        found.set(`${slot}/${row}`, words.slice(0, LONGEST_TOLD));
  });
  return found;
}

/** What a prompt says whatever is filled in. Of code nobody knows what it will write. */
function ownTexts({ prompt, provider }: GridColumn): readonly string[] {
  const { raw } = prompt;
  const isCode = Object(prompt).function !== undefined;
  const settings = provider.id().startsWith(RETRIEVAL) ? [] : textsIn(provider.config);
  return [...(isCode || typeof raw !== 'string' ? [] : messagesOf(raw)), ...settings];
}

function askedPrompts(
  { prompt }: GridColumn,
  slot: number,
  rows: readonly GridRow[],
  variables: Readonly<Record<string, ManifestVariable>>,
): readonly AskedPrompt[] {
  // In a dry run the earlier turns of a conversation are the cases before.
  if (String(prompt.raw).includes('_conversation')) return [];
  return rows.flatMap((row) => {
    const cell = row.cells.find(({ column }) => column === slot);
    if (cell === undefined) return [];
    const own = Object.entries(writtenVars(row))
      .filter(([name]) => variables[name]?.isConstant !== true)
      .flatMap(([, value]) => textsIn(value));
    return [{ texts: messagesOf(cell.prompt), own }];
  });
}

/** The texts of a prompt's messages; a prompt that is no list of messages is one text. */
function messagesOf(prompt: string): readonly string[] {
  if (!/^\s*[[{]/.test(prompt)) return [prompt];
  try {
    return textsIn(JSON.parse(prompt));
  } catch {
    return [prompt];
  }
}

/**
 * What tells each case apart: the texts of the variables that are asked and have the most different values. A document that many cases share
 * is another variable, and so are passages that stand beside a question.
 */
function caseTexts(rows: readonly GridRow[], variables: Readonly<Record<string, ManifestVariable>>) {
  const names = Object.entries(variables)
    .filter(([, { isConstant, isAsked }]) => isAsked && !isConstant)
    .map(([name]) => name);
  const texts = new Map(
    names.map((name) => [name, rows.map(({ vars }) => questionsIn(vars[name]))] as const),
  );
  const kinds = new Map(
    [...texts].map(
      ([name, all]) =>
        [
          name,
          new Set(all.map((own) => own.join('\n')).filter((text) => /\s/.test(text.trim()))).size,
        ] as const,
    ),
  );
  const most = Math.max(0, ...kinds.values());
  const telling = names.filter((name) => (kinds.get(name) ?? 0) >= Math.max(1, AS_TELLING * most));
  const asked = telling.length > 1 ? telling.filter((name) => name !== PASSAGES) : telling;
  return asked.flatMap((name) =>
    (texts.get(name) ?? []).flatMap((own, row) =>
      own.filter((text) => text.length <= LONGEST_CASE).map((text) => ({ id: String(row), text })),
    ),
  );
}

/** The text of a variable. Of a conversation all of it, and what is said last. */
function questionsIn(value: unknown): readonly string[] {
  const all = textsIn(value);
  const last = all.at(-1);
  return all.length > 1 && last !== undefined ? [all.join('\n'), last] : all;
}

function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return value.startsWith('data:') ? [] : [value];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth + 1));
}

function spread(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length <= PROMPTS_READ) return rows;
  return Array.from(
    { length: PROMPTS_READ },
    (_, at) => rows[Math.floor((at * rows.length) / PROMPTS_READ)] as GridRow,
  );
}
