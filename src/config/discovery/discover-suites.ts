import { realpathSync } from 'node:fs';
import type { ErrorHelp } from '../../errors.ts';
import { submoduleFolders } from '../../submodule-folders.ts';
import { configError } from '../config-problems.ts';
import { emptySubmodules } from '../empty-submodules.ts';
import type { SkippedConfig, SuiteConfig } from '../gate-config.ts';
import { isReallyInside } from '../repository-path.ts';
import { isIgnored, isNeverSearched, rootRules } from './ignored-paths.ts';
import { repositoryFiles } from './repository-files.ts';
import { suiteIds } from './suite-ids.ts';
import {
  configForm,
  isNamedConfig,
  kindByContent,
  kindOfConfig,
  sniffBuffer,
  suiteSource,
} from './suite-source.ts';

/** Why a red-team config is not a suite, or a part of it is not run; said to people. */
export const RED_TEAM = {
  'red-team': 'red-team config: listed, not run',
  'red-team-with-tests':
    'red-team config: not run. To run its own `tests`, name it under `suites:` in pawl.yaml',
} as const;
const NOT_CHECKED_OUT = 'a submodule that is not checked out: suites in it are not seen';
const LEADS_OUT = 'a link that leads out of the repository';

/** The suites of a tree, and the configs that are none, both in the order of their paths or of the policy. */
export interface Discovered {
  /** With the metrics of the suite alone. */
  readonly suites: readonly SuiteConfig[];
  readonly skipped: readonly SkippedConfig[];
}

/**
 * Every promptfoo config of a repository: by name, or YAML and JSON of up to 1 MB by content. What git ignores, the
 * usual installed and built folders and `ignore` (in the form of a .gitignore) are left out; a submodule that is not checked out is said. Throws one `PawlError`
 * for all files named promptfooconfig that cannot be read or parsed; with `keepUnreadable` they are suites all the same.
 */
export function discoverSuites({
  root,
  ignore,
  keepUnreadable = false,
  submodules = false,
}: {
  root: string;
  ignore: readonly string[];
  keepUnreadable?: boolean;
  submodules?: boolean | readonly string[];
}): Discovered {
  const real = realpathSync(root);
  const rules = rootRules(real, ignore);
  const files = repositoryFiles(
    real,
    rules,
    (name, linked) => isNamedConfig(name) || (!linked && configForm(name) === 'data'),
    '',
    submodules === true ? submoduleFolders(real) : submodules || [],
  );
  const buffer = sniffBuffer();
  const configs: string[] = [];
  const skipped: SkippedConfig[] = [];
  const problems: ErrorHelp[] = [];
  for (const file of files) {
    const isNamed = isNamedConfig(baseName(file));
    const kind = isNamed ? namedKind(real, file) : kindByContent(real, file, buffer);
    if (kind === 'suite') configs.push(file);
    else if (kind === 'red-team' || kind === 'red-team-with-tests')
      skipped.push({
        config: file,
        reason: RED_TEAM[kind],
        ...(kind === 'red-team-with-tests' && { runsIfListed: true }),
      });
    else if (kind === 'leads-out') skipped.push({ config: file, reason: LEADS_OUT });
    else if (typeof kind === 'string') continue;
    // Nobody calls it a suite by its name: the others go on without it.
    else if (!isNamed) skipped.push({ config: file, reason: unreadable(kind) });
    else if (keepUnreadable) configs.push(file);
    else problems.push(...kind);
  }
  for (const folder of emptySubmodules(real))
    if (!folder.split('/').some(isNeverSearched) && !isIgnored(`${folder}/`, rules))
      skipped.push({ config: folder, reason: NOT_CHECKED_OUT, isEmptySubmodule: true });
  if (problems.length > 0) throw configError(problems.map(withWayOut));
  const ids = suiteIds(configs);
  return {
    suites: configs.map((config, at) => ({ id: ids[at] ?? config, config, paths: [], metrics: {} })),
    skipped,
  };
}

function unreadable([problem]: readonly ErrorHelp[]): string {
  const { what = '', place } = problem ?? {};
  return `written as a suite, and cannot be read${place?.line === undefined ? '' : ` (line ${place.line})`}: ${what.replace(/\.$/, '')}`;
}

function namedKind(
  root: string,
  file: string,
): ReturnType<typeof kindOfConfig> | 'leads-out' | readonly ErrorHelp[] {
  if (!isReallyInside(root, file)) return 'leads-out';
  if (configForm(file) === 'code') return 'suite';
  const source = suiteSource(root, file);
  return source.kind === 'problems' ? source.problems : kindOfConfig(source.value);
}

function withWayOut(problem: ErrorHelp): ErrorHelp {
  if (problem.fix?.includes('ignore:')) return problem;
  const wayOut = `If it is not a suite of yours, leave it out in pawl.yaml:\nignore:\n  - ${problem.place?.file}`;
  return { ...problem, fix: problem.fix ? `${problem.fix}\n${wayOut}` : wayOut };
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
