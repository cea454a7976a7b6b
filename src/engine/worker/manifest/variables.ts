import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ManifestVariable } from '../../../plan/manifest.ts';
import { isMaker, makerOf } from '../../official-hosts.ts';
import { unstubbed } from '../calls/wrapped-provider.ts';
import { askingOptions, gradingOptions } from '../checks/grading-options.ts';
import { providerCode } from '../checks/provider-code.ts';
import type { Grid, GridRow } from '../loading/dry-run.ts';
import { requestTexts } from '../loading/request-code.ts';
import { isLoadedProvider } from '../promptfoo/loaded-provider.ts';
import type { ApiProvider, Prompt, UnifiedConfig } from '../promptfoo/promptfoo-types.ts';
import { togetherOf } from './together.ts';

/** Variables that promptfoo itself adds. */
const RUNTIME_VARS: ReadonlySet<string> = new Set(['_conversation', 'sessionId']);

/** The variables of a case that somebody wrote. */
export function writtenVars({ vars }: GridRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(vars).filter(([name]) => !RUNTIME_VARS.has(name)));
}

/**
 * The variables of a case, those that are templates as they are written where answers of earlier cases, or what is drawn at random, may stand
 * in them: what they say then is not known before the suite runs. Those that are another each time are left out.
 */
export function varsAsAsked(row: GridRow, isLate: boolean): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row.vars)
      .filter(([name]) => !row.drawn?.has(name))
      .map(([name, value]) => [name, (isLate ? templateOf(row, name) : null) ?? value]),
  );
}

/** A variable that is a template, or lies in a file that is one, as it is written; null for any other. */
function templateOf({ test }: GridRow, name: string): string | null {
  const written = test.vars?.[name];
  if (typeof written !== 'string') return null;
  const text = written.startsWith('file://') ? fileText(written.slice('file://'.length)) : written;
  return /\{\{|\{%/.test(text) ? text : null;
}

/** Longest text of a variable that is read. */
const MOST_BYTES = 1_000_000;

function fileText(name: string): string {
  try {
    const file = path.resolve(name);
    const stat = statSync(file);
    return stat.isFile() && stat.size <= MOST_BYTES ? readFileSync(file, 'utf8') : '';
  } catch {
    return ''; // a pattern, or what promptfoo has said of it already
  }
}

/** Whether a case can be asked with answers of earlier ones, so that a dry run does not show all that it asks. */
export function mayHoldAnswers(grid: Grid): boolean {
  return togetherOf(grid).kind === 'suite';
}

/**
 * What the suite does with each variable of its cases. `vars`: those that all of them have alike. `isLate`: what a template says is not known
 * before the suite runs.
 */
export function caseVariables(
  grid: Grid,
  config: UnifiedConfig,
  { vars: shared, isLate }: { readonly vars: ReadonlySet<string>; readonly isLate: boolean },
): Record<string, ManifestVariable> {
  const { rows } = grid;
  const names = [...new Set(rows.flatMap((row) => Object.keys(writtenVars(row))))];
  const isAsked = readerOf(askingTexts(grid, config));
  const requests = requestTexts(grid.columns.map(({ provider }) => provider));
  const isNamed = readerOf(requests === null ? null : [...seenTexts(grid), ...requests]);
  const byCode = isAskedByCode(grid, config);
  const isGraded = readerOf(gradingTexts(rows));
  return Object.fromEntries(
    names.map((name) => {
      const values = new Set(rows.map(({ vars }) => JSON.stringify(vars[name]) ?? ''));
      const isKnown = !isLate || !rows.some((row) => templateOf(row, name) !== null);
      const isConstant = shared.has(name) || (isKnown && rows.length > 1 && values.size === 1);
      return [
        name,
        {
          isShared: shared.has(name),
          isConstant,
          isAsked: isAsked(name),
          isShown: isConstant && isAsked(name) && (byCode || isShownIn(grid, rows[0]?.vars[name])),
          isGraded: isGraded(name),
          isTold: !isConstant && (isNamed(name) || isShownAlone(grid, name)),
        },
      ];
    }),
  );
}

/** Whether a value stands in most prompts of a column, as it is or within JSON. */
function isShownIn({ columns, rows }: Grid, value: unknown): boolean {
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  const forms = [text, JSON.stringify(text).slice(1, -1)];
  return columns.some((_, at) => {
    const prompts = rows.flatMap(({ cells }) => cells.filter(({ column }) => column === at));
    const shown = prompts.filter(({ prompt }) => forms.some((form) => prompt.includes(form)));
    return 2 * shown.length > prompts.length;
  });
}

/** Cases whose prompts are held against each other, and the shortest value that is looked for in them, in characters. */
const [FIRST_CASES, SHORTEST] = [20, 4];

/**
 * Whether the prompts of cases hold their own value of a variable more often than those of others do, whatever puts it there: a template that another one
 * includes, or code. A list of all values stands in each prompt alike. What a case asks anyway is not told.
 */
function isShownAlone({ rows }: Grid, name: string): boolean {
  const first = rows.slice(0, FIRST_CASES).map(({ vars, cells }) => ({
    value: vars[name],
    others: textOf(Object.entries(vars).filter(([other]) => other !== name)),
    prompts: cells.map(({ prompt }) => prompt).join('\n'),
  }));
  return first.some(
    ({ value, others, prompts }, at) =>
      typeof value === 'string' &&
      value.length >= SHORTEST &&
      !others.includes(value) &&
      first.every((other, place) => {
        const ofOther = place === at || other.value === value ? 0 : timesIn(other.prompts, value);
        return timesIn(prompts, value) > ofOther;
      }),
  );
}

function timesIn(text: string, value: string): number {
  return text.split(value).length - 1;
}

/** Whether a template in one of these texts may name a variable. Null: whatever reads them may read every variable. */
function readerOf(texts: readonly string[] | null): (name: string) => boolean {
  if (texts === null) return () => true;
  const words = new Set(texts.flatMap((text) => templatesIn(text).match(/\w+/g) ?? []));
  // A name with other characters is not one word of a text.
  return (name) => words.has(name) || !/^\w+$/.test(name);
}

/** What stands in the templates of a text: elsewhere the name of a variable is a word like any other. */
function templatesIn(text: string): string {
  const [, ...opened] = text.split(/\{[{%]/);
  const inside = opened.map((part) => part.split(/[}%]\}/, 1)[0] ?? '');
  // An object within a template ends it early here.
  return inside.some((part) => part.includes('{')) ? text : inside.join(' ');
}

/** What takes in texts that are not seen here: a file, another template, a prompt that lies with a service. */
const UNSEEN = /file:\/\/|\{%-?\s*(?:include|import|extends|from)\b|^\s*[a-z]+:\/\//i;
/** First words of ids of models that are given a prompt and nothing else, beside those of the makers. */
const MODELS = new Set(['azure', 'bedrock', 'echo', 'litellm', 'localai', 'ollama', 'watsonx']);

/**
 * The texts that make a question. Null if code makes it that cannot be read here, or a text that cannot. promptfoo hands all variables to
 * code: to prompts, transforms, extensions, and providers other than a maker's own models.
 */
function askingTexts({ columns, rows }: Grid, config: UnifiedConfig): readonly string[] | null {
  if (isAskedUnseen({ columns, rows }, config)) return null;
  if (rows.some(({ test: { options = {} } }) => hasTransform(options))) return null;
  // What the code of a prompt returns is a template of its own, which may come from a file.
  if (columns.some(({ prompt }) => isCodePrompt(prompt))) return null;
  const code = columns.flatMap(({ provider }) =>
    isModel(provider) ? [] : [providerCode(unstubbed(provider))],
  );
  const texts = [...seenTexts({ columns, rows }), ...code];
  return texts.every((text) => text !== null && !UNSEEN.test(text)) ? (texts as string[]) : null;
}

/** Whether a text that makes a question names a variable, or may: what it takes in is not seen here. */
export function namedInTexts(grid: Grid): (name: string) => boolean {
  const texts = seenTexts(grid);
  return readerOf(texts.some((text) => UNSEEN.test(text)) ? null : texts);
}

/** The texts that make a question, as far as they can be read here. */
function seenTexts({ columns, rows }: Pick<Grid, 'columns' | 'rows'>): readonly string[] {
  const tests = rows.map(({ test }) => test);
  // A value may be a template of its own.
  const values = tests.map(({ vars }) => textOf(vars)).filter((text) => /\{\{|\{%/.test(text));
  return [
    ...columns.flatMap(({ prompt, provider }) => [
      prompt.raw,
      textOf(prompt.config),
      textOf(provider.config),
    ]),
    ...tests.map((test) => textOf(askingOptions(test))),
    ...values,
  ];
}

/** Whether code may put a variable into a question where no prompt shows it. */
function isAskedByCode(grid: Pick<Grid, 'columns' | 'rows'>, config: UnifiedConfig): boolean {
  const isCode = grid.columns.some(({ prompt, provider }) => isCodePrompt(prompt) || !isModel(provider));
  return isCode || isAskedUnseen(grid, config);
}

/** Whether such code may do so that is not looked at. */
function isAskedUnseen(
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
  { extensions }: UnifiedConfig,
): boolean {
  const isChanged = columns.some(({ provider }) => provider.transform !== undefined);
  return isChanged || (extensions ?? []).length > 0 || rows.some(({ test }) => test.provider !== undefined);
}

function isCodePrompt(prompt: Prompt): boolean {
  return Object(prompt).function !== undefined;
}

function isModel(provider: ApiProvider): boolean {
  const maker = makerOf(provider.id().split(':', 1)[0] ?? '');
  return MODELS.has(maker) || isMaker(maker);
}

/** A template that names the id of a session. */
const SESSION = /\{[{%][^{}]{0,200}\bsessionId\b[^{}]{0,200}\}/g;
/** A template that prints it, and nothing else. */
const PRINTED = /^\{\{-?\s*sessionId\s*-?\}$/;
const ID = String.raw`(?:[\w-]*(?:session|conversation|thread|chat)[\w-]*|[\w-]*id)`;
/** What stands in front of it where it is the whole of a field, and in a line or an address of a request. */
const FIELD = new RegExp(`"${ID}"\\s*:\\s*"$`, 'i');
const PART_OF_REQUEST = new RegExp(`${ID}\\\\*["']?\\s*[:=]\\s*\\\\*["']?$|[/=]$`, 'i');
/** So much in front of it is looked at, in characters. */
const IN_FRONT = 80;

/**
 * Whether cases are asked with the text of their `sessionId`. Most often that is an id which is made again for each run and goes into a field of
 * its own: then it is not a part of a question. In the words of a prompt it could hold an answer.
 */
export function asksSession({ columns, rows }: Grid): boolean {
  const tests = rows.map(({ test }) => test);
  return (
    columns.some(
      ({ prompt, provider }) =>
        [prompt.raw, textOf(prompt.config)].some((text) => saysSession(text, FIELD)) ||
        saysSession(textOf(provider.config), isModel(provider) ? FIELD : PART_OF_REQUEST),
    ) || tests.some(({ options, vars }) => saysSession(textOf([options, vars]), FIELD))
  );
}

function saysSession(text: string, field: RegExp): boolean {
  if (!text.includes('sessionId')) return false;
  return [...text.matchAll(SESSION)].some(({ 0: template, index }) => {
    const before = text.slice(Math.max(0, index - IN_FRONT), index);
    const isWhole = field !== FIELD || text.startsWith('}"', index + template.length);
    return !(PRINTED.test(template) && isWhole && field.test(before));
  });
}

function hasTransform({ transform, postprocess, transformVars }: Readonly<Record<string, unknown>>): boolean {
  return [transform, postprocess, transformVars].some((each) => each !== undefined);
}

/** Assertions that read variables which they do not name: code, files, and those of retrieval. */
const READS_ALL =
  /"(?:not-)?(?:javascript|python|ruby|webhook|context-[a-z]+|transform|contextTransform)"|file:\/\/|package:|\{%/;

/** The texts that grade an answer; null where one of them may read every variable. */
function gradingTexts(rows: readonly GridRow[]): readonly string[] | null {
  const texts = rows.map(({ test }) =>
    textOf([test.assert, test.assertScoringFunction, gradingOptions(test)]),
  );
  return texts.some((text) => READS_ALL.test(text)) ? null : texts;
}

/** All that a value says. Code in it, and what cannot be written down, is like a file that is not seen. */
function textOf(value: unknown): string {
  const shown = (_key: string, inner: unknown) => {
    if (typeof inner === 'function') return 'file://';
    return isLoadedProvider(inner) ? inner.id() : inner;
  };
  try {
    return JSON.stringify(value, shown) ?? '';
  } catch {
    return 'file://';
  }
}
