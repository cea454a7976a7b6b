import { joined } from '../../config/repository-path.ts';
import { type CodeReferences, languageOf } from '../references/code-references.ts';
import { followReads } from './follow-code.ts';
import type { InputSearch } from './input-search.ts';
import { followMade } from './unfound-reads.ts';

/**
 * Decides what code reads by the names of variables. One that the tree may set counts as a made name. The job's own has a value, the same for
 * both sides, or none: then nothing is read.
 */
export function followVariables(search: InputSearch): void {
  const names = new Set(search.ofVariables.map(({ variable }) => variable));
  const areMany = names.size > MOST_VARIABLES;
  const areSet = new Set([...names].filter((name) => areMany || isSetByTree(search, name)));
  for (let read = search.ofVariables.pop(); read !== undefined; read = search.ofVariables.pop()) {
    const { file, told, variable, rest, certain } = read;
    const value = process.env[variable];
    if (areSet.has(variable)) followMade(search, file, told, []);
    else if (value)
      followReads(search, file, told, { ...NOTHING, reads: [{ names: [value + rest], certain }] });
  }
}

/** Variables that are looked for in all files of a suite. Of more, none is known. */
const MOST_VARIABLES = 50;
const NOTHING: CodeReferences = { modules: [], literals: [], reads: [], given: [], unknown: [] };

/** Longest file that is searched for variables. In a longer one they may be set. */
const MAX_BYTES = 2_000_000;

/**
 * Whether the tree may set a variable of the environment, so that its value is not the job's: a `.env` file, a config, code of the suite. A
 * variable through which the suite gets the address of its application has its value from the policy.
 */
function isSetByTree(search: InputSearch, variable: string): boolean {
  const { probe, folder, config, served } = search;
  if (served.includes(variable)) return true;
  const assigned = new RegExp(`(?<![\\w.])${variable}['"]?\\s*[:=]`);
  const inCode = new RegExp(
    `env(?:iron)?\\s*(?:\\.\\s*|\\[\\s*['"\`])${variable}\\b['"\`]?\\s*(?:\\]\\s*)?(?:\\|\\||\\?\\?|\\+)?=(?![=>])|(?:setdefault|[ps](?:ut|et)env)\\s*\\(\\s*['"]${variable}\\b`,
  );
  return [...new Set(['.env', joined(folder, '.env'), config, ...search.files])].some((file) => {
    if (probe.kindOf(file) !== 'file') return false;
    const text = probe.textOf(file, MAX_BYTES);
    if (text === null) return true;
    return languageOf(file) === null ? assigned.test(text) : inCode.test(text) || SETS_MANY.test(text);
  });
}

/** What sets variables whose names do not stand there. */
const SETS_MANY =
  /\benviron\.update\s*\(|\bassign\s*\(\s*process\.env\b|\benviron\s*\|?=(?!=)|\bprocess\.env\s*=(?!=)|\b(?:environ|process\.env)\s*\[\s{0,9}[^'"`\]]{1,80}\]\s{0,9}=(?!=)/;
