import path from 'node:path';
import { joined } from '../../config/repository-path.ts';
import { type CodeReferences, languageOf } from '../references/code-references.ts';
import { followReads } from './follow-code.ts';
import type { InputSearch } from './input-search.ts';
import { followMade } from './unfound-reads.ts';

/**
 * Decides what code reads by the names of variables. One that the tree may set counts as a made name, also where code that is found by
 * another variable sets it. The job's own has a value, the same for both sides, or none: then nothing is read.
 */
export function followVariables(search: InputSearch): void {
  const { variables, environment } = search;
  for (const read of search.ofVariables.splice(0)) {
    const use = variables.get(read.variable) ?? { reads: [], isSet: false, looked: 0, decided: 0 };
    variables.set(read.variable, use);
    use.reads.push(read);
  }
  if (variables.size === 0) return;
  const files = [...new Set(['.env', joined(search.folder, '.env'), search.config, ...search.files])];
  for (const [variable, use] of variables) {
    const value = environment[variable];
    if (!use.isSet) {
      use.isSet = variables.size > MOST_VARIABLES || isSetByTree(search, variable, files.slice(use.looked));
      use.looked = files.length;
      if (use.isSet) use.decided = 0;
    }
    for (const { file, told, rest, certain } of use.reads.slice(use.decided))
      if (use.isSet) followMade(search, file, told, []);
      else if (value && !(CREDENTIALS.test(variable) && path.isAbsolute(value)))
        followReads(search, file, told, { ...NOTHING, reads: [{ names: [value + rest], certain }] });
    use.decided = use.reads.length;
  }
}

/** Variables that say where a step of the job wrote credentials, often in the checkout. They decide who asks, and not what is answered. */
const CREDENTIALS = /CREDENTIAL|CREDS|TOKEN_FILE/;
/** Variables that are looked for in all files of a suite. Of more, none is known. */
const MOST_VARIABLES = 50;
const NOTHING: CodeReferences = { modules: [], literals: [], reads: [], given: [], unknown: [] };

/** Longest file that is searched for variables. In a longer one they may be set. */
const MAX_BYTES = 2_000_000;

/**
 * Whether the tree may set a variable of the environment, so that its value is not the job's: a `.env` file, a config, code of the suite. A
 * variable through which the suite gets the address of its application has its value from the policy.
 */
function isSetByTree({ probe, served }: InputSearch, variable: string, files: readonly string[]): boolean {
  if (served.includes(variable)) return true;
  const assigned = new RegExp(`(?<![\\w.])${variable}['"]?\\s*[:=]`);
  const inCode = new RegExp(
    `env(?:iron)?\\s*(?:\\.\\s*|\\[\\s*['"\`])${variable}\\b['"\`]?\\s*(?:\\]\\s*)?(?:\\|\\||\\?\\?|\\+)?=(?![=>])|(?:setdefault|[ps](?:ut|et)env)\\s*\\(\\s*['"]${variable}\\b`,
  );
  return files.some((file) => {
    if (probe.kindOf(file) !== 'file') return false;
    const text = probe.textOf(file, MAX_BYTES);
    if (text === null) return true;
    return languageOf(file) === null ? assigned.test(text) : inCode.test(text) || SETS_MANY.test(text);
  });
}

/** What sets variables whose names do not stand there. */
const SETS_MANY =
  /\benviron\.update\s*\(|\bassign\s*\(\s*process\.env\b|\benviron\s*\|?=(?!=)|\bprocess\.env\s*=(?!=)|\b(?:environ|process\.env)\s*\[\s{0,9}[^'"`\]]{1,80}\]\s{0,9}=(?!=)/;
