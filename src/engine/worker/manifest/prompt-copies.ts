import type { ManifestVariable } from '../../../plan/manifest.ts';
import { type AskedPrompt, copiedCases, linesOfPrompt } from '../../../training/prompt-copies.ts';
import { PASSAGES_VARIABLE, RETRIEVAL } from '../../../vocabulary.ts';
import type { Grid, GridColumn, GridRow } from '../loading/dry-run.ts';
import { writtenVars } from './variables.ts';

/** Rendered prompts of a slot that are read: what nearly all of them hold is the prompt's own. */
const PROMPTS_READ = 24;
/** Longest words of a prompt that are told, in characters. */
const LONGEST_TOLD = 400;
/** Longest text of a case that is looked for, in characters. */
const LONGEST_CASE = 20_000;
/** Deepest level of a value whose texts are read. */
const DEEPEST = 50;
/** So many cases with the same text of a variable make it a document, where another variable has more different texts. */
const CASES_OF_DOCUMENT = 3;

/** The words of a prompt that show that it holds a case. `ofPassages`: they are of the passages that stand beside its question. */
export interface PromptCopy {
  readonly words: string;
  readonly ofPassages: boolean;
}

/**
 * Cases whose text stands in the prompt that the others are asked with: by `slot/case`, the words of the prompt that show it. A prompt's own
 * text is its template, what its provider is told beside it, and what nearly all of its rendered prompts have in common: files, variables
 * that all cases share, templates that it includes, what a function writes.
 */
export function promptCopies(
  grid: Grid,
  variables: Readonly<Record<string, ManifestVariable>>,
): ReadonlyMap<string, PromptCopy> {
  const { columns, rows } = grid;
  const texts = caseTexts(rows, variables);
  const found = new Map<string, PromptCopy>();
  const read = spread(rows);
  const shared = sharedTexts(rows, variables);
  const known = new Map<string, ReadonlyMap<string, PromptCopy>>();
  columns.forEach((column, slot) => {
    const rendered = linesOfPrompt(askedPrompts(slot, read, variables), hasTurns(column));
    const prompt = [...ownTexts(column), ...shared, ...rendered];
    const key = prompt.join('\n');
    const copies = known.get(key) ?? copiesIn(prompt, texts);
    known.set(key, copies);
    for (const [row, copy] of copies)
      if (rows[Number(row)]?.cells.some((cell) => cell.column === slot)) found.set(`${slot}/${row}`, copy);
  });
  return found;
}

function copiesIn(
  prompt: readonly string[],
  { questions, passages }: ReturnType<typeof caseTexts>,
): ReadonlyMap<string, PromptCopy> {
  const told = (found: ReadonlyMap<string, string>, ofPassages: boolean) =>
    [...found].map(([row, words]) => [row, { words: words.slice(0, LONGEST_TOLD), ofPassages }] as const);
  return new Map([
    ...told(copiedCases(passages, prompt), true),
    ...told(copiedCases(questions, prompt), false),
  ]);
}

/** What a prompt says whatever is filled in. Of code nobody knows what it will write. */
function ownTexts({ prompt, provider }: GridColumn): readonly string[] {
  const { raw } = prompt;
  const isCode = Object(prompt).function !== undefined;
  const isText = (text: string) => /\s/.test(text.trim());
  const settings = provider.id().startsWith(RETRIEVAL) ? [] : textsIn(provider.config).filter(isText);
  return [...(isCode || typeof raw !== 'string' ? [] : messagesOf(raw)), ...settings];
}

/** What all cases give to their prompt. */
function sharedTexts(
  [first]: readonly GridRow[],
  variables: Readonly<Record<string, ManifestVariable>>,
): readonly string[] {
  return Object.entries(first?.vars ?? {}).flatMap(([name, value]) =>
    variables[name]?.isConstant && variables[name].isAsked ? textsIn(value) : [],
  );
}

function askedPrompts(
  slot: number,
  rows: readonly GridRow[],
  variables: Readonly<Record<string, ManifestVariable>>,
): readonly AskedPrompt[] {
  return rows.flatMap((row) => {
    const cell = row.cells.find(({ column }) => column === slot);
    if (cell === undefined) return [];
    const own = Object.entries(writtenVars(row))
      .filter(([name]) => variables[name]?.isAsked === true && !variables[name].isConstant)
      .flatMap(([, value]) => textsIn(value));
    return [{ texts: messagesOf(cell.prompt), own }];
  });
}

/** Whether the cases before are turns of its conversation, as promptfoo tells it. */
function hasTurns({ prompt }: GridColumn): boolean {
  return String(prompt.raw).includes('_conversation');
}

/** The texts of a prompt's messages; any other prompt is one text. */
function messagesOf(prompt: string): readonly string[] {
  if (!/^\s*[[{]/.test(prompt)) return [prompt];
  try {
    return textsIn(JSON.parse(prompt));
  } catch {
    return [prompt];
  }
}

/**
 * What tells each case apart, by its row: the texts of variables that are asked. A text that many cases share is a document, unless no
 * variable has more different ones.
 */
function caseTexts(rows: readonly GridRow[], variables: Readonly<Record<string, ManifestVariable>>) {
  const asked = Object.entries(variables)
    .filter(([, { isConstant, isAsked }]) => isAsked && !isConstant)
    .map(([name]) => {
      const texts = rows.map(({ vars }) => questionsIn(vars[name]));
      const holders = new Map<string, number>();
      for (const [text = ''] of texts) holders.set(text, (holders.get(text) ?? 0) + 1);
      const sentences = [...holders.keys()].filter((text) => /\s/.test(text.trim()));
      return { name, texts, holders, kinds: sentences.length };
    });
  const most = Math.max(0, ...asked.map(({ kinds }) => kinds));
  const telling = asked.filter(({ kinds }) => kinds > 0);
  const isPassages = ({ name }: { readonly name: string }) =>
    name === PASSAGES_VARIABLE && telling.length > 1;
  const named = (of: typeof telling) =>
    of.flatMap(({ texts, holders, kinds }) =>
      texts.flatMap((own, row) => {
        const isDocument = kinds < most && (holders.get(own[0] ?? '') ?? 0) >= CASES_OF_DOCUMENT;
        const looked = isDocument ? [] : own.filter((text) => text.length <= LONGEST_CASE);
        return looked.map((text) => ({ id: String(row), text }));
      }),
    );
  return {
    questions: named(telling.filter((one) => !isPassages(one))),
    passages: named(telling.filter(isPassages)),
  };
}

/** The text of a variable: where it holds a conversation, all of it and what is said last. */
function questionsIn(value: unknown): readonly string[] {
  const all = textsIn(value);
  const last = all.at(-1);
  return all.length > 1 && last !== undefined ? [all.join('\n'), last] : all;
}

function textsIn(value: unknown, seen: Set<object> = new Set(), depth = 0): readonly string[] {
  if (typeof value === 'string') return value.startsWith('data:') ? [] : [value];
  if (typeof value !== 'object' || value === null || seen.has(value) || depth > DEEPEST) return [];
  seen.add(value);
  return Object.values(value).flatMap((inner) => textsIn(inner, seen, depth + 1));
}

function spread(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length <= PROMPTS_READ) return rows;
  return Array.from(
    { length: PROMPTS_READ },
    (_, at) => rows[Math.floor((at * rows.length) / PROMPTS_READ)] as GridRow,
  );
}
