import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isCiPipeline } from '../../../inputs/ci-files.ts';
import type { RuleChange } from '../../../trust/rule-change.ts';

/** Settings of package managers, and files that pretend to be the gate's own, in any case: macOS and Windows do not tell `.Pawl` from `.pawl`. */
const RUNNERS = [/(^|\/)\.(npmrc|yarnrc(\.yml)?|pnpmfile\.cjs)$/i, /(^|\/)\.pawl(\/|$)/i];
const LOCKS = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml)$/;
/** Longest lock file that is read. */
const MOST_CHARACTERS = 50_000_000;

/**
 * What a change edits of the things that run around the gate: files of a CI, settings of package managers, packages that run a script when
 * they are installed. Nothing of it can be judged here, so it is named.
 */
export function editedRunner(
  roots: Readonly<Record<'baseline' | 'candidate', string>>,
  changed: readonly string[],
): readonly RuleChange[] {
  const files = changed.filter((file) => isCiPipeline(file) || RUNNERS.some((runner) => runner.test(file)));
  const scripts = changed.filter((file) => LOCKS.test(file)).flatMap((file) => addedScripts(roots, file));
  return [
    ...files.map((file) => named(file, file)),
    ...scripts.map(({ name, file }) => named(`install script of ${name}`, file)),
  ];
}

function named(rule: string, file: string): RuleChange {
  return { kind: 'runner', rule, from: null, to: null, file, line: null, loosens: false };
}

function addedScripts(
  roots: Parameters<typeof editedRunner>[0],
  file: string,
): readonly { readonly name: string; readonly file: string }[] {
  const before = new Set(scriptsIn(textOf(path.join(roots.baseline, file))));
  const after = scriptsIn(textOf(path.join(roots.candidate, file)));
  return [...new Set(after)].filter((name) => !before.has(name)).map((name) => ({ name, file }));
}

/** Names of packages that a lock file says run something when they are installed, with their versions. */
function scriptsIn(text: string): readonly string[] {
  if (!text.startsWith('{'))
    return [...text.matchAll(/^ {2}(\S+):\n(?: {4}.*\n)*? {4}requiresBuild: true/gm)].map(
      ([, name = '']) => name,
    );
  try {
    const { packages = {} } = JSON.parse(text) as {
      packages?: Record<string, { hasInstallScript?: unknown; version?: unknown }>;
    };
    return Object.entries(packages).flatMap(([place, entry]) =>
      entry?.hasInstallScript === true
        ? [`${place.replace(/^.*node_modules\//, '')}@${String(entry.version)}`]
        : [],
    );
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    return text.length > MOST_CHARACTERS ? '' : text;
  } catch {
    return '';
  }
}
