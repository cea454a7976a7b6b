import { count } from '../../../numbers.ts';
import { visibleText } from '../../escape.ts';
import { type Row, replacedRows } from './diff-rows.ts';

/** Leaves of a structured answer by their paths: `action.name`, `tags[0]`; tool calls and turns of a conversation by what they are. */
type Leaves = ReadonlyMap<string, string>;

/** More leaves than these are not read one by one. */
const MOST_LEAVES = 2_000;

/**
 * Two structured answers as rows of a diff, a row for each path that differs: `- action.name: "open"`, `+ action.name: "reject"`. Tool
 * calls stand by name and argument, a conversation by its turns. Null where not both are JSON objects or lists, or where none differs.
 */
export function jsonRows(baseline: string, candidate: string): readonly Row[] | null {
  const [before, after] = [leavesOf(baseline), leavesOf(candidate)];
  if (before === null || after === null) return null;
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const moved = paths.filter((path) => before.get(path) !== after.get(path));
  if (moved.length === 0) return null;
  const rows = moved.flatMap((path): readonly Row[] => {
    const [old, young] = [before, after].map((leaves) => lineOf(path, leaves.get(path)));
    return replacedRows(
      old === null || old === undefined ? [] : [old],
      young === null || young === undefined ? [] : [young],
    );
  });
  const same = paths.length - moved.length;
  return same === 0 ? rows : [...rows, { sign: ' ', text: `… ${count(same, 'field')} as before` }];
}

/** The paths that differ between two structured answers, positions in lists left out; null as for `jsonRows`. */
export function movedPaths(baseline: string, candidate: string): readonly string[] | null {
  const [before, after] = [leavesOf(baseline), leavesOf(candidate)];
  if (before === null || after === null) return null;
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const moved = paths.filter((path) => before.get(path) !== after.get(path));
  return [...new Set(moved.map((path) => path.replaceAll(/\[\d+\]/g, '[]')))].sort();
}

/** Whether an answer is a JSON object or list, in a fence or not. */
export function isStructured(output: string): boolean {
  return structureOf(output) !== null;
}

function lineOf(path: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  return visibleText(value === '' ? path : `${path}: ${value}`)
    .replaceAll('\t', '  ')
    .replaceAll('\n', '\\n');
}

function structureOf(output: string): object | null {
  const text = /^\s*```(?:json)?\s*\n([\s\S]*?)\n```\s*$/.exec(output)?.[1] ?? output.trim();
  if (!/^[[{]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function leavesOf(output: string): Leaves | null {
  const structure = structureOf(output);
  if (structure === null) return null;
  const leaves = new Map<string, string>();
  const isWhole = addLeaves(leaves, '', named(structure));
  return isWhole ? leaves : null;
}

/** Adds the leaves below a value; false where there are too many, or too many levels. */
function addLeaves(leaves: Map<string, string>, path: string, value: unknown, depth = 0): boolean {
  if (leaves.size >= MOST_LEAVES || depth > 40) return false;
  if (typeof value !== 'object' || value === null) {
    leaves.set(path, value === undefined ? '' : JSON.stringify(value));
    return true;
  }
  const entries = Array.isArray(value)
    ? value.map((item, at) => [`${path}[${at}]`, item] as const)
    : Object.entries(value).map(([name, item]) => [path === '' ? name : `${path}.${name}`, item] as const);
  if (entries.length === 0 && path !== '') leaves.set(path, Array.isArray(value) ? '[]' : '{}');
  return entries.every(([own, item]) => addLeaves(leaves, own, item, depth + 1));
}

/** Tool calls by name and a conversation by turns, as objects; any other value as it is. */
function named(value: object): object {
  if (!Array.isArray(value) || value.length === 0) return value;
  const calls = value.map(callOf);
  if (calls.every((call) => call !== null))
    return byName(calls.map(({ name, values }) => [`call ${name}`, values] as const));
  const turns = value.map(turnOf);
  return turns.every((turn) => turn !== null)
    ? Object.fromEntries(turns.map(({ role, content }, at) => [`turn ${at + 1}, ${role}`, content]))
    : value;
}

/** Equal names are told apart by their number. */
function byName(entries: readonly (readonly [string, unknown])[]): object {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    entries.flatMap(([name, values]) => {
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const own = times === 1 ? name : `${name} #${times}`;
      // Its own row says that it was called at all.
      return [[own, undefined] as const, ...argumentsOf(own, values)];
    }),
  );
}

function argumentsOf(call: string, values: unknown): readonly (readonly [string, unknown])[] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).map(([name, value]) => [`${call}.${name}`, value] as const);
}

/** A tool call as OpenAI (`function`), Anthropic (`tool_use`) and others write it; null for anything else. */
function callOf(item: unknown): { readonly name: string; readonly values: unknown } | null {
  const {
    type,
    function: inner,
    name,
    arguments: own,
    input,
    args,
  } = Object(item) as Record<string, unknown>;
  const called = Object(inner) as Record<string, unknown>;
  if (typeof called.name === 'string') return { name: called.name, values: parsed(called.arguments) };
  if (typeof name !== 'string') return null;
  if (type === 'tool_use' || type === 'function_call' || own !== undefined || args !== undefined)
    return { name, values: parsed(own ?? input ?? args) };
  return null;
}

function parsed(values: unknown): unknown {
  if (typeof values !== 'string') return values;
  try {
    return JSON.parse(values);
  } catch {
    return { arguments: values };
  }
}

function turnOf(item: unknown): { readonly role: string; readonly content: unknown } | null {
  const { role, content } = Object(item) as Record<string, unknown>;
  return typeof role === 'string' && content !== undefined ? { role, content } : null;
}
