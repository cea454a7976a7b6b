import { folderOf, repositoryPath } from '../config/repository-path.ts';
import { parsedValue } from './search/follow-config.ts';
import type { TreeProbe } from './tree-probe.ts';

/** Longest file of cases that is looked into, in bytes. */
const LONGEST = 5_000_000;
/** A path in a cell of a table, or in a line of JSON. */
const NAMED = /file:\/\/[^\s"',;]+/g;

/**
 * The files, as `file://…`, that every case of a suite names in its variables: rules, a glossary, examples. What all cases share is under test like
 * the prompt that holds it, and not a question of any of them. None where there is one case, or where cases stand in what cannot be read as text.
 */
export function filesOfAllCases(
  probe: TreeProbe,
  config: string,
  tests: unknown,
  isAsked: IsAsked,
): readonly string[] {
  const cases = filesOfEachCase(probe, config, tests, isAsked);
  const [first, ...rest] = cases;
  if (first === undefined || rest.length === 0) return [];
  return [...first].filter((file) => rest.every((names) => names.has(file)));
}

/** The files, as `file://…`, that each case of a suite names in its variables. */
export function filesOfEachCase(
  probe: TreeProbe,
  config: string,
  tests: unknown,
  isAsked: IsAsked,
): readonly ReadonlySet<string>[] {
  return [tests ?? []].flat().flatMap((each: unknown) => casesIn(probe, config, each, isAsked));
}

/** Whether something that makes a question may read a variable: nothing asks for a file in any other. */
export type IsAsked = (variable: string) => boolean;

/** The files that each case of an entry under `tests:` names. */
function casesIn(
  probe: TreeProbe,
  config: string,
  entry: unknown,
  isAsked: IsAsked,
): readonly ReadonlySet<string>[] {
  if (typeof entry !== 'string') return [namesOf(entry, isAsked)];
  const file = repositoryPath(probe.root, folderOf(config), entry.replace(/^file:\/\//, ''));
  const text = file === null || probe.kindOf(file) !== 'file' ? null : probe.textOf(file, LONGEST);
  if (file === null || text === null) return [new Set()];
  if (/\.(?:ya?ml|json)$/i.test(file))
    return [parsedValue(file, text) ?? []].flat().map((test) => namesOf(test, isAsked));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (/\.jsonl$/i.test(file)) return lines.map((line) => namesOf(parsedValue('case.json', line), isAsked));
  // The first line of a table names its columns.
  const [columns = [], ...rows] = lines.map(cellsOf);
  return rows.map((cells) => namesIn(cells.filter((_, at) => isAsked(columns[at] ?? '')).join('\n')));
}

function namesOf(test: unknown, isAsked: IsAsked): ReadonlySet<string> {
  const vars = Object.entries(Object(Object(test).vars) as object);
  return namesIn(JSON.stringify(vars.filter(([name]) => isAsked(name))));
}

/** The cells of a line of a table. */
function cellsOf(line: string): readonly string[] {
  const cells = [''];
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells.map((cell) => cell.trim());
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(NAMED) ?? []);
}
