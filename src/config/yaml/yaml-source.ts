import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { ErrorHelp, Place } from '../../errors.ts';
import { problems, type ValueOrProblems, value } from '../config-problems.ts';
import { conflictLine } from '../conflict-marker.ts';
import { jsonValue } from './json-value.ts';
import { aliasProblem } from './yaml-aliases.ts';

/** Keys and list positions from the top of a YAML document to one of its nodes. */
export type YamlPath = readonly PropertyKey[];

/** A parsed YAML (or JSON) file that knows where its parts stand. Its aliases are sound: no cycle, no bomb. */
export interface YamlSource {
  readonly file: string;
  readonly document: Document;
  /** Place of a character offset. */
  placeAt(offset: number): Place;
  /** Place of the value at a path; of its nearest existing ancestor where it is absent. */
  placeOf(path: YamlPath): Place;
  /** Place of the key at the end of a path. */
  placeOfKey(path: YamlPath): Place;
  /** The plain value, aliases and merges expanded. */
  plain(): unknown;
  /** Top-level keys, in file order, and whether something stands under each; null where the top is not a mapping. */
  top(): ReadonlyMap<string, boolean> | null;
}

type Parsed = ValueOrProblems<YamlSource>;

/** What was parsed last, by file and text: a suite is looked at several times, on both arms, and a change may edit it. */
const parsed = new Map<
  string,
  { readonly text: string; readonly source: WeakRef<Parsed>; readonly held: Parsed | null }
>();
const MOST_PARSED = 100;
/** Characters of texts whose parsed form is held; that of others lasts for as long as memory has room for it. */
const MOST_HELD = 500_000;

/** Parses the text of one file. Problems: every syntax error, duplicate keys, undefined, cyclic or exploding aliases. */
export function yamlSource(file: string, text: string): Parsed {
  const key = `${file}\0${text}`;
  const same = parsed.get(key)?.source.deref();
  if (same !== undefined) return same;
  const source = parsedSource(file, text);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const held = [...parsed.values()].reduce((sum, each) => sum + (each.held ? each.text.length : 0), 0);
  const fits = held + text.length <= MOST_HELD;
  parsed.set(key, { text, source: new WeakRef(source), held: fits ? source : null });
  return source;
}

function parsedSource(file: string, text: string): Parsed {
  const json = jsonValue(text);
  return json === null ? documentSource(file, text) : value(jsonSource(file, text, json));
}

/** A file that is JSON: most who look at it want its value alone, and no place in it. */
function jsonSource(file: string, text: string, json: object): YamlSource {
  let known: YamlSource | null = null;
  const source = (): YamlSource => {
    if (known !== null) return known;
    const found = documentSource(file, text);
    if (found.kind === 'problems') throw new TypeError(`${file} is JSON and no YAML`);
    known = found.value;
    return known;
  };
  return {
    file,
    get document() {
      return source().document;
    },
    placeAt: (offset) => source().placeAt(offset),
    placeOf: (path) => source().placeOf(path),
    placeOfKey: (path) => source().placeOfKey(path),
    // Each caller gets a value of its own, as of YAML: it may write into it.
    plain: () => JSON.parse(text),
    top: () =>
      Array.isArray(json) ? null : new Map(Object.entries(json).map(([key, under]) => [key, under !== null])),
  };
}

function documentSource(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  let document: Document;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      merge: true,
      logLevel: 'error',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return problems(tooDeep(file));
  }
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return problems(tooDeep(file));
  const unmerged = document.errors.length > 0 ? conflictMarker(file, text) : null;
  if (unmerged !== null) return problems(unmerged);
  if (document.errors.length > 0) return problems(...syntaxProblems(document, placeAt));
  const alias = aliasProblem(document, placeAt);
  if (alias !== null) return problems(alias);
  return value({
    file,
    document,
    placeAt,
    placeOf: (path) => placeAt(offsetOf(document, path)),
    placeOfKey: (path) => placeAt(keyOffset(document, path) ?? offsetOf(document, path)),
    plain: () => document.toJS({ maxAliasCount: -1 }),
    top: () => topLevel(document),
  });
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const start = (node as Node | null | undefined)?.range?.[0];
    if (start !== undefined) return start;
  }
  return 0;
}

function keyOffset(document: Document, path: YamlPath): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = path.at(-1);
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
  );
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function topLevel(document: Document): ReadonlyMap<string, boolean> | null {
  if (!isMap(document.contents)) return null;
  return new Map(
    document.contents.items.map(({ key, value: node }) => [
      String(isScalar(key) ? key.value : key),
      node !== null && !(isScalar(node) && node.value === null),
    ]),
  );
}

const FIXES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  DUPLICATE_KEY: 'keep one of the two lines, and put the contents of both under it',
  BAD_INDENT: 'give keys of one block the same indentation, with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'quote text that holds a colon:\nkey: "text: more text"',
  MULTILINE_IMPLICIT_KEY: 'write each key on a line of its own, followed by a colon:\nkey: value',
  MULTIPLE_DOCS: 'keep one document: remove the line `---` and what follows',
  BAD_SCALAR_START: 'quote text that begins with this character:\nkey: "@text"',
};
const MAX_SYNTAX_ERRORS = 5;

const NOT_VALID = 'This is not valid YAML.';

/** A conflict that git marked, where there is one: all other faults may come of it. */
function conflictMarker(file: string, text: string): ErrorHelp | null {
  const line = conflictLine(text);
  if (line === null) return null;
  return {
    code: 'config/yaml-syntax',
    what: NOT_VALID,
    why: 'A merge was committed with a conflict that nobody settled: git has marked it here.',
    fix: 'keep one of the two versions, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
    place: { file, line, column: 1 },
  };
}

/** The first faults of a text. What follows a bracket or quote without its partner is only a consequence, and is not said. */
function syntaxProblems(document: Document, placeAt: (offset: number) => Place): readonly ErrorHelp[] {
  const seen = new Set<number>();
  const distinct = document.errors.filter(({ pos }) => !seen.has(pos[0]) && seen.add(pos[0]));
  const unpaired = distinct.findIndex((error) => bracketProblem(error, document, placeAt) !== null);
  return distinct
    .slice(0, unpaired < 0 ? MAX_SYNTAX_ERRORS : Math.min(MAX_SYNTAX_ERRORS, unpaired + 1))
    .map((error) => bracketProblem(error, document, placeAt) ?? syntaxProblem(error, placeAt));
}

function syntaxProblem({ code, message, pos }: YAMLError, placeAt: (offset: number) => Place): ErrorHelp {
  const fix = FIXES[code] ?? 'quote text that holds `:`, `#`, `{`, `[`, `*` or `&`:\nkey: "text: more text"';
  const place = placeAt(pos[0]);
  if (code === 'DUPLICATE_KEY')
    return { code: 'config/duplicate-key', what: 'This key stands twice in the same block.', fix, place };
  const why = code === 'MULTIPLE_DOCS' ? 'A second document begins here.' : oneLine(message);
  return { code: 'config/yaml-syntax', what: NOT_VALID, why, fix, place };
}

/** A bracket or quote without its partner, at the place where it stands; null where the fault is another one. */
function bracketProblem(
  { message, pos }: YAMLError,
  document: Document,
  placeAt: (offset: number) => Place,
): ErrorHelp | null {
  const help = { code: 'config/yaml-syntax', what: NOT_VALID };
  const extra = /^Unexpected flow-(?:seq|map)-end token.*"([\]}])"/.exec(message)?.[1];
  if (extra !== undefined) {
    const why = `This \`${extra}\` closes a bracket that is not open.`;
    return { ...help, why, fix: 'remove it, or quote the text that it belongs to', place: placeAt(pos[0]) };
  }
  const place = placeAt(openedAt(document, pos[0]));
  const missing = /end with a ([\]}])/.exec(message)?.[1];
  if (missing !== undefined) {
    const why = `This bracket is not closed with \`${missing}\`.`;
    const fix = `write \`${missing}\` at its end, or quote the text if the bracket belongs to it`;
    return { ...help, why, fix, place };
  }
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (quote === undefined) return null;
  return {
    ...help,
    why: `This ${quote} is not closed.`,
    fix: `write ${quote} at the end of the text`,
    place,
  };
}

/** Where the innermost bracket or quote opens in which an offset lies; the offset itself where there is none. */
function openedAt(document: Document, offset: number): number {
  let opened = offset;
  visit(document, {
    Node(_, node) {
      const [from, to] = isCollection(node) || isScalar(node) ? (node.range ?? [0, 0]) : [0, 0];
      const opens = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE');
      if (opens && from < offset && offset <= to) opened = from;
    },
  });
  return opened;
}

function tooDeep(file: string): ErrorHelp {
  const what = 'This file is nested too deeply to be read.';
  return {
    code: 'config/too-deep',
    what,
    fix: 'write it with fewer levels of brackets',
    place: { file, line: 1, column: 1 },
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 300);
}
