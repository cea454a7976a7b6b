import path from 'node:path';
import type { ErrorHelp } from '../../errors.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import { problems, type ValueOrProblems, value } from '../config-problems.ts';
import type { SkippedConfig, SuiteConfig } from '../gate-config.ts';
import { repositoryGlobs } from '../globs.ts';
import type { Policy } from '../policy/policy.ts';
import { pasteLines } from '../policy/policy-problems.ts';
import { folderOf, repositoryPath } from '../repository-path.ts';
import { MAX_SUITE_BYTES, outsideRepository, textFile } from '../text-file.ts';
import type { YamlPath, YamlSource } from '../yaml/yaml-source.ts';
import { type Discovered, RED_TEAM } from './discover-suites.ts';
import { listedTask } from './listed-task.ts';
import { suiteIds } from './suite-ids.ts';
import { configForm, kindOfConfig, suiteSource, unknownForm } from './suite-source.ts';

/** What is not run of a listed config. Somebody who lists it wants its own tests to run. */
const NOT_RUN = {
  ...RED_TEAM,
  'red-team-with-tests': 'its `tests` run as a suite, its red-team part is left alone',
} as const;

type SuitePolicy = NonNullable<Policy['suites']>[number];

/** A policy, and what it lists. Null stands for an entry of another form, a problem that is not told here. */
interface Listing {
  readonly root: string;
  readonly policy: YamlSource;
  readonly listed: readonly (SuitePolicy | null)[];
  /** A config that cannot be parsed, or is gone, is a suite all the same. */
  readonly keepUnreadable: boolean;
}

/** The suites that a policy lists, with paths made repository-relative. Problems: all of them, each at its line. */
export function listedSuites({ root, policy, listed, keepUnreadable }: Listing): ValueOrProblems<Discovered> {
  const found: ErrorHelp[] = [...repeatedIds(policy, listed)];
  const entries = new Map<string, Entry>();
  const skipped: SkippedConfig[] = [];
  for (const [at, suite] of listed.entries()) {
    if (suite === null) continue;
    const written = configOf(root, policy, suite.config, ['suites', at, 'config']);
    const config = keepUnreadable ? keptConfig(root, policy, suite.config, written) : written;
    const paths = pathsOf(root, policy, suite.paths ?? [], ['suites', at, 'paths']);
    const inputs = suite.inputs && pathsOf(root, policy, suite.inputs, ['suites', at, 'inputs']);
    const task = suite.task ? listedTask(root, policy, suite.task, ['suites', at, 'task']) : value(undefined);
    for (const outcome of [config, paths, inputs, task])
      if (outcome?.kind === 'problems') found.push(...outcome.problems);
    if (config.kind === 'problems') continue;
    const { name, kind } = config.value;
    const earlier = entries.get(name);
    if (earlier !== undefined) found.push(repeatedConfig(policy, name, at, earlier.at));
    if (kind !== 'suite') skipped.push({ config: name, reason: NOT_RUN[kind] });
    if (earlier !== undefined || kind === 'red-team') continue;
    entries.set(name, {
      at,
      suite,
      paths: paths.kind === 'value' ? paths.value : [],
      inputs: inputs?.kind === 'value' ? inputs.value : undefined,
      task: task.kind === 'value' ? task.value : undefined,
    });
  }
  if (found.length > 0) return problems(...found);
  return value({ suites: named(entries), skipped });
}

interface Entry {
  readonly at: number;
  readonly suite: SuitePolicy;
  readonly paths: readonly string[];
  readonly inputs: readonly string[] | undefined;
  readonly task: TaskSpec | undefined;
}

function named(entries: ReadonlyMap<string, Entry>): readonly SuiteConfig[] {
  const unnamed = [...entries].flatMap(([config, { suite }]) => (suite.id === undefined ? [config] : []));
  const taken = new Set(
    [...entries.values()].flatMap(({ suite }) => (suite.id === undefined ? [] : [suite.id])),
  );
  const ids = suiteIds(unnamed, taken);
  return [...entries].map(([config, { suite, paths, inputs, task }]) => ({
    id: suite.id ?? ids[unnamed.indexOf(config)] ?? config,
    config,
    paths,
    ...(inputs && { inputs }),
    metrics: suite.metrics ?? {},
    ...(task && { task }),
  }));
}

function configOf(
  root: string,
  policy: YamlSource,
  written: string,
  path: YamlPath,
): ValueOrProblems<{ name: string; kind: ReturnType<typeof kindOfConfig> }> {
  const place = policy.placeOf(path);
  const config = repositoryPath(root, folderOf(policy.file), written);
  if (config === null) return problems({ ...outsideRepository(written), place });
  const text = textFile(root, config, MAX_SUITE_BYTES);
  if (text.kind === 'problems') {
    const told = text.problems.map(
      (problem) => fromRoot(problem, { root, file: policy.file, written }) ?? problem,
    );
    return problems(...told.map((problem) => atPolicy(problem, place)));
  }
  const form = configForm(config);
  if (form === null) return problems({ ...unknownForm(config), place });
  if (form === 'code') return value({ name: config, kind: 'suite' });
  const source = suiteSource(root, config);
  if (source.kind === 'problems') return source;
  return value({ name: config, kind: kindOfConfig(source.value) });
}

/** What to write where a path is meant from the root, and the policy lies in a folder; null where nothing is there either. */
function fromRoot(
  problem: ErrorHelp,
  { root, file, written }: { readonly root: string; readonly file: string; readonly written: string },
): ErrorHelp | null {
  const folder = folderOf(file);
  const atRoot = repositoryPath(root, '', written);
  if (problem.code !== 'config/missing-file' || folder === '' || atRoot === null) return null;
  if (textFile(root, atRoot, MAX_SUITE_BYTES).kind === 'problems') return null;
  return {
    ...problem,
    why: `Paths in \`${file}\` begin in its folder. \`${atRoot}\` is there.`,
    fix: `write\nconfig: ${path.posix.relative(folder, atRoot)}`,
  };
}

/**
 * A config with a mistake of its own as a suite, and one of YAML or JSON that is gone: the others are judged without it. A path that is
 * written from the wrong folder, and a file that cannot be opened otherwise, are the policy's mistake.
 */
function keptConfig(
  root: string,
  policy: YamlSource,
  written: string,
  found: ReturnType<typeof configOf>,
): ReturnType<typeof configOf> {
  const name = repositoryPath(root, folderOf(policy.file), written);
  if (found.kind !== 'problems' || name === null) return found;
  const isGone = (problem: ErrorHelp) =>
    problem.code === 'config/missing-file' &&
    configForm(name) === 'data' &&
    fromRoot(problem, { root, file: policy.file, written }) === null;
  const isItsOwn = found.problems.every((problem) => problem.place?.file === name || isGone(problem));
  return isItsOwn ? value({ name, kind: 'suite' }) : found;
}

/** A file that cannot be opened at all is the policy's mistake; one with a bad byte or line is its own. */
function atPolicy(problem: ErrorHelp, place: NonNullable<ErrorHelp['place']>): ErrorHelp {
  return problem.place?.line === undefined ? { ...problem, place } : problem;
}

function pathsOf(
  root: string,
  policy: YamlSource,
  written: readonly string[],
  path: YamlPath,
): ValueOrProblems<readonly string[]> {
  const found: ErrorHelp[] = [];
  const globs = written.flatMap((text, at) => {
    const placed = repositoryGlobs(root, folderOf(policy.file), text);
    if (!('why' in placed)) return placed;
    const what = `\`${text}\` is not a glob of files in this repository.`;
    found.push({
      code: 'config/glob',
      what,
      why: placed.why,
      fix: pasteLines(path, ['src/**']),
      place: policy.placeOf([...path, at]),
    });
    return [];
  });
  return found.length > 0 ? problems(...found) : value(globs);
}

function repeatedIds(policy: YamlSource, listed: readonly (SuitePolicy | null)[]): readonly ErrorHelp[] {
  const first = new Map<string, number>();
  return listed.flatMap((suite, at) => {
    const id = suite?.id;
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, at);
    if (earlier === undefined) return [];
    const why = `The first stands on line ${policy.placeOf(['suites', earlier, 'id']).line}. Ids tell suites apart in comments and checks.`;
    const place = policy.placeOf(['suites', at, 'id']);
    return [
      {
        code: 'config/duplicate-id',
        what: `Two suites have the id \`${id}\`.`,
        why,
        fix: `id: ${id}-2`,
        place,
      },
    ];
  });
}

function repeatedConfig(policy: YamlSource, config: string, at: number, earlier: number): ErrorHelp {
  const why = `The first stands on line ${policy.placeOf(['suites', earlier, 'config']).line}; every case would be asked twice.`;
  const place = policy.placeOf(['suites', at, 'config']);
  return {
    code: 'config/duplicate-config',
    what: `\`${config}\` is listed twice.`,
    why,
    fix: 'remove one of the two entries',
    place,
  };
}
