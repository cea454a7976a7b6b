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
export function filesOfAllCases(probe: TreeProbe, config: string, tests: unknown): readonly string[] {
  const cases = [tests ?? []].flat().flatMap((each: unknown) => casesIn(probe, config, each));
  const [first, ...rest] = cases;
  if (first === undefined || rest.length === 0) return [];
  return [...first].filter((file) => rest.every((names) => names.has(file)));
}

/** The files that each case of an entry under `tests:` names. */
function casesIn(probe: TreeProbe, config: string, entry: unknown): readonly ReadonlySet<string>[] {
  if (typeof entry !== 'string') return [namesIn(JSON.stringify(Object(entry).vars ?? {}))];
  const file = repositoryPath(probe.root, folderOf(config), entry.replace(/^file:\/\//, ''));
  const text = file === null || probe.kindOf(file) !== 'file' ? null : probe.textOf(file, LONGEST);
  if (file === null || text === null) return [new Set()];
  if (/\.(?:ya?ml|json)$/i.test(file))
    return [parsedValue(file, text) ?? []]
      .flat()
      .map((test) => namesIn(JSON.stringify(Object(test).vars ?? {})));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // The first line of a table names its columns.
  return (/\.jsonl$/i.test(file) ? lines : lines.slice(1)).map(namesIn);
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(NAMED) ?? []);
}
