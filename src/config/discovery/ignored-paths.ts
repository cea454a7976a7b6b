import { readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders that hold installed, built or cached things, never a team's own suites. */
const NEVER = new Set([
  'node_modules',
  'bower_components',
  'site-packages',
  '__pycache__',
  'vendor',
  'dist',
  'build',
  'out',
  'coverage',
  'venv',
  ...['.git', '.hg', '.svn', '.venv', '.tox', '.cache', '.next', '.nuxt', '.turbo', '.pawl', '.promptfoo'],
]);

/** Whether a folder of this name is left out whatever the ignore files say. */
export function isNeverSearched(name: string): boolean {
  return NEVER.has(name);
}

interface Rules {
  /** Repository-relative folder of the ignore file; '' for the root. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** Ignore files that hold in a folder, nearest last. */
export type IgnoreRules = readonly Rules[];

/** Rules that hold from the root on: `.git/info/exclude` and patterns in the form of a `.gitignore`. */
export function rootRules(root: string, patterns: readonly string[]): IgnoreRules {
  const exclude = rulesOf(path.join(root, '.git/info/exclude'));
  return [
    ...(exclude ? [{ folder: '', rules: exclude }] : []),
    { folder: '', rules: ignore().add([...patterns]) },
  ];
}

/** The rules of a folder's parents with those of its own `.gitignore`. */
export function withRulesOf(root: string, folder: string, parents: IgnoreRules): IgnoreRules {
  const rules = rulesOf(path.join(root, folder, '.gitignore'));
  return rules === null ? parents : [...parents, { folder, rules }];
}

/** Whether git leaves a path out: the nearest ignore file with an opinion decides. Folders end in a slash. */
export function isIgnored(file: string, rules: IgnoreRules): boolean {
  for (let at = rules.length - 1; at >= 0; at--) {
    const { folder, rules: own } = rules[at] as Rules;
    const { ignored, unignored } = own.test(folder === '' ? file : file.slice(folder.length + 1));
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

function rulesOf(file: string): Ignore | null {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
