/**
 * Inputs: what a suite depends on, found without running anything.
 * Get: a tree on disk and a suite's config.
 * Give: files, globs and references that nobody can resolve, and digests of them for the keys of samples.
 * A missed file is a false green, so whatever cannot be followed is named and never counts as nothing.
 */

import { realpathSync } from 'node:fs';
import { configError, required } from '../config/config-problems.ts';
import { configForm, suiteSource } from '../config/discovery/suite-source.ts';
import type { SuiteConfig } from '../config/gate-config.ts';
import { folderOf } from '../config/repository-path.ts';
import type { ErrorHelp, Place } from '../errors.ts';
import { manifestFiles } from './packages/manifest-files.ts';
import { workspacePackages } from './packages/workspace-packages.ts';
import { languageOf } from './references/code-references.ts';
import { pointerCycle, referenceCycle } from './references/reference-cycle.ts';
import { followData, followValue } from './search/follow-config.ts';
import { addFile, addOpaque, addUnseen, type InputSearch, type Reach } from './search/input-search.ts';
import { packageGlobs } from './search/installed-packages.ts';
import { outsideProblem } from './search/outside.ts';
import { treeProbe } from './tree-probe.ts';

/** What one suite depends on in one tree. All paths are repository-relative, POSIX and sorted. */
export interface SuiteInputs {
  /** Every file that was found: the config, what it refers to, code with its imports, manifests and lock files. */
  readonly files: readonly string[];
  /** Files that its configs name and that are not there. Absent: there is none. */
  readonly absent?: readonly string[];
  /** Globs of further files: the policy's `paths` and `inputs`, globs and folders referred to, and where `opaque` references lie. */
  readonly globs: readonly string[];
  /** The globs where `opaque` references lie. A suite that may read all of a folder says nothing about a single file of it. */
  readonly guessed: readonly string[];
  /** Globs of where the packages that its code imports are installed. Absent: it imports none. */
  readonly installed?: readonly string[];
  /** References that cannot be resolved without running the suite, as people may read them. */
  readonly opaque: readonly string[];
  /** Why it may read files that nothing names. Empty where the policy lists its `inputs`. */
  readonly unseen: readonly UnseenFiles[];
  /** Whether the suite runs code of the repository. */
  readonly code: boolean;
}

/** A reason, as a sentence, why a suite may read files that nothing names, and which changed files may be among them. */
interface UnseenFiles {
  readonly why: string;
  readonly reach: Reach;
}

/** What the policy and the configs say of a suite. `served`: variables through which it gets the address of its application. */
export type SearchedSuite = Pick<SuiteConfig, 'config' | 'paths' | 'inputs' | 'models' | 'modelsFile'> & {
  readonly served?: readonly string[];
};

/**
 * Every file that a suite depends on in the tree at `root`, found without running anything. Compare two trees with
 * the inputs of both: a deleted file is an input of one alone. Throws a `PawlError` for a config that cannot be read,
 * for files that refer to each other in a circle, and for a path that leads out of the tree.
 */
export async function suiteInputs({
  root,
  suite,
}: {
  root: string;
  suite: SearchedSuite;
}): Promise<SuiteInputs> {
  const search = newSearch(realpathSync(root), suite);
  if (configForm(suite.config) === 'code') addOpaque(search, `${suite.config} is code`, search.folder);
  else followSuite(search);
  addFile(search, suite.config);
  await followWaiting(search);
  const cycle = referenceCycle(search.refersTo);
  if (cycle !== null) throw configError([cycleProblem(search, cycle)]);
  const [outside] = search.outside;
  if (outside !== undefined) throw configError([outsideProblem(...outside)]);
  if (search.code) addManifests(search);
  if (search.code && search.served.length > 0)
    addUnseen(search, 'its code may ask the application of `serve:`');
  for (const page of search.unseen.size > 0 ? search.pages : []) {
    if (!search.globs.has(page)) search.guessed.add(page);
    search.globs.add(page);
  }
  const sorted = (items: Iterable<string>) => [...items].sort();
  const listed = suite.inputs !== undefined;
  return {
    files: sorted(search.files),
    ...(search.absent.size > 0 && { absent: sorted(search.absent) }),
    globs: sorted(listed ? [...search.globs].filter((glob) => !search.guessed.has(glob)) : search.globs),
    guessed: listed ? [] : sorted(search.guessed),
    ...(search.externals.size > 0 && { installed: packageGlobs(search.externals) }),
    opaque: sorted(search.opaque),
    unseen: listed ? [] : [...search.unseen].map(([why, reach]) => ({ why, reach })),
    code: search.code,
  };
}

/** What follows code: only for suites that have some. */
export const forCode = () => import('./search/follow-found.ts');

/** Looks into every file that was found, until none is left. */
export async function followWaiting(search: InputSearch): Promise<void> {
  do {
    const sources: string[] = [];
    for (let file = search.waiting.pop(); file !== undefined; file = search.waiting.pop()) {
      if (languageOf(file) !== null) sources.push(file);
      else if (file !== search.config) followData(search, file);
    }
    if (sources.length + search.inline.length + search.variables.size > 0)
      await (await forCode()).followFound(search, sources);
  } while (search.waiting.length > 0);
}

/** A search that has found nothing yet, in the tree at an absolute, real path. */
export function newSearch(
  root: string,
  { config, paths, inputs = [], models = {}, modelsFile, served = [] }: SearchedSuite,
): InputSearch {
  const probe = treeProbe(root);
  return {
    probe,
    packages: workspacePackages(probe),
    config,
    folder: folderOf(config),
    hasPaths: paths.length > 0,
    isQuick: true,
    modelsFile: modelsFile ?? null,
    models,
    followedModels: new Set(),
    served,
    files: new Set(),
    absent: new Set(),
    parts: new Set(),
    globs: new Set([...paths, ...inputs]),
    guessed: new Set(),
    opaque: new Set(),
    unseen: new Map(),
    pages: new Set(),
    externals: new Set(),
    pythonRoots: new Set(),
    pythonModules: new Set(),
    waiting: [],
    inline: [],
    ofVariables: [],
    variables: new Map(),
    environment: process.env,
    outside: new Map(),
    refersTo: new Map(),
    code: false,
  };
}

function followSuite(search: InputSearch): void {
  const source = required(suiteSource(search.probe.root, search.config));
  const plain = source.plain();
  const cycle = pointerCycle(plain);
  if (cycle !== null) {
    const place = placeOfText(search, search.config, cycle[0] ?? '#');
    throw configError([{ ...circle(cycle), place }]);
  }
  followValue(search, search.config, plain);
}

function addManifests(search: InputSearch): void {
  const folders = [...search.files].filter((file) => languageOf(file) !== null).map(folderOf);
  for (const folder of new Set([search.folder, ...folders])) {
    const found = manifestFiles(search.probe, folder, search.probe.namesIn);
    for (const file of found) search.files.add(file);
  }
}

function cycleProblem(search: InputSearch, cycle: readonly string[]): ErrorHelp {
  const [from = search.config, to = from] = cycle;
  return { ...circle(cycle), place: placeOfText(search, from, to.slice(to.lastIndexOf('/') + 1)) };
}

function circle(chain: readonly string[]): Omit<ErrorHelp, 'place'> {
  return {
    code: 'config/cycle',
    what: 'These references go round in a circle.',
    why: `The chain: ${chain.join(' → ')}.`,
    fix: 'remove one of them, or move what both need into a file of its own',
  };
}

function placeOfText({ probe }: InputSearch, file: string, text: string): Place {
  const before = (probe.textOf(file, 8_000_000) ?? '').split(text);
  if (before.length < 2) return { file };
  const lines = (before[0] ?? '').split('\n');
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
