import { readFileSync } from 'node:fs';
import type { ManifestVariable } from '../../../plan/manifest.ts';
import { expectRegularFile } from '../../../regular-file.ts';
import {
  type AskedPrompt,
  copiedCases,
  FEWEST_WORDS,
  linesOfPrompt,
} from '../../../training/prompt-copies.ts';
import { PASSAGES_VARIABLE } from '../../../vocabulary.ts';
import { wordsOf } from '../../../words.ts';
import type { Grid, GridColumn, GridRow } from '../loading/dry-run.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { ragFileOf, retrievalAsks } from '../rag-file.ts';
import { writtenVars } from './variables.ts';

/** Rendered prompts of a slot that are read: what nearly all of them hold is the prompt's own. */
const PROMPTS_READ = 24;
/** Longest words of a prompt that are told, in characters. */
const LONGEST_TOLD = 400;
/** Longest text of a case that is looked for, in characters. */
const LONGEST_CASE = 20_000;
/** Longest file of a prompt that is read, in bytes. */
const LONGEST_PROMPT = 5_000_000;
/** Deepest level of a value whose texts are read. */
const DEEPEST = 50;
/** So many cases with the same text of a variable make it something they share, where another variable has more different texts. */
const SHARING = 2;
/** So much of a text is looked at to count its words, in characters. */
const BEGINNING = 100;

/** The words of a prompt that show that it holds a case. `ofPassages`: they are of the passages that stand beside its question. */
export interface PromptCopy {
  readonly words: string;
  readonly ofPassages: boolean;
}

/**
 * Cases whose text stands in the prompt that the others are asked with: by `slot/case`, the words of the prompt that show it. A prompt's own
 * text is its template, what its provider is told beside it (of a retrieval the prompts of its models), and what nearly all of its rendered prompts have in common: files, variables
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
  const settings = ragFileOf(provider) === null ? textsIn(provider.config) : retrievalTexts(provider);
  return [...(isCode || typeof raw !== 'string' ? [] : messagesOf(raw)), ...settings.filter(isText)];
}

/** What the models of a retrieval are told beside the question and the passages. */
function retrievalTexts(provider: ApiProvider): readonly string[] {
  return retrievalAsks(provider).flatMap(({ promptFile, config }) => [
    ...(promptFile === null ? [] : textOf(promptFile)),
    ...textsIn(config),
  ]);
}

/** A prompt that cannot be read says nothing here: nobody is asked with it. */
function textOf(file: string): readonly string[] {
  try {
    expectRegularFile(file, LONGEST_PROMPT);
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
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
 * The texts that tell each case apart, by its row: those of the variables that the prompt asks. If another variable has more different texts,
 * two kinds do not count: a text that several cases share (a document, a tone, a product), and a variable that mostly holds names.
 */
function caseTexts(rows: readonly GridRow[], variables: Readonly<Record<string, ManifestVariable>>) {
  const asked = Object.entries(variables)
    .filter(([, { isConstant, isAsked }]) => isAsked && !isConstant)
    .map(([name]) => {
      const texts = rows.map(({ vars }) => questionsIn(vars[name]));
      const kinds = new Set(texts.flatMap(([whole = '']) => (wordsIn(whole) > 1 ? [whole] : [])));
      const sentences = [...kinds].filter((text) => wordsIn(text) >= FEWEST_WORDS).length;
      return { name, texts, holders: holdersOf(texts), kinds: kinds.size, sentences };
    });
  const mostSentences = Math.max(0, ...asked.map(({ sentences }) => sentences));
  const isOfNames = ({ texts, sentences }: (typeof asked)[number]) =>
    sentences < mostSentences && sentences < new Set(texts.map(([whole]) => whole)).size / 2;
  const telling = asked.filter((one) => one.kinds > 0 && !isOfNames(one));
  const mostKinds = Math.max(0, ...telling.map(({ kinds }) => kinds));
  const isPassages = ({ name }: { readonly name: string }) =>
    name === PASSAGES_VARIABLE && telling.length > 1;
  const named = (of: typeof telling) =>
    of.flatMap(({ texts, holders, kinds }) =>
      texts.flatMap(([whole = '', ...last], row) => {
        const isShared = (text: string) => (holders.get(text) ?? 0) >= SHARING;
        const own =
          kinds < mostKinds && isShared(whole) ? [] : [whole, ...last.filter((one) => !isShared(one))];
        return own.filter((text) => text.length <= LONGEST_CASE).map((text) => ({ id: String(row), text }));
      }),
    );
  return {
    questions: named(telling.filter((one) => !isPassages(one))),
    passages: named(telling.filter(isPassages)),
  };
}

/** How many cases have each text. Cases with the same whole text count once for what they say last. */
function holdersOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  const add = (text: string) => holders.set(text, (holders.get(text) ?? 0) + 1);
  for (const [whole = ''] of texts) add(whole);
  for (const [, last] of new Map(texts.map((own) => [own[0], own])).values())
    if (last !== undefined) add(last);
  return holders;
}

function wordsIn(text: string): number {
  return wordsOf(text.slice(0, BEGINNING)).length;
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
