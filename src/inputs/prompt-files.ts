import { existsSync, realpathSync } from 'node:fs';
import { configForm, suiteSource } from '../config/discovery/suite-source.ts';
import { folderOf, repositoryPath } from '../config/repository-path.ts';
import { grouped } from '../grouped.ts';
import { filesOfAllCases, filesOfEachCase, type IsAsked } from './case-files.ts';
import { type ConfigString, configStrings } from './references/config-strings.ts';
import { referencesIn } from './references/reference-forms.ts';
import { follow, parsedValue } from './search/follow-config.ts';
import { addFile } from './search/input-search.ts';
import { followWaiting, newSearch } from './suite-inputs.ts';
import { treeProbe } from './tree-probe.ts';

/**
 * Files that the prompts of a suite in the tree at `root` are made of, repository-relative and sorted: those under
 * `prompts:` with what they include, import or name, and those that every case puts into its prompt (`defaultTest.vars`, or the
 * `vars` of each: few-shot examples). Nothing is run. Empty where the config is code, cannot be read, or is not there.
 */
export async function promptFiles(root: string, config: string): Promise<readonly string[]> {
  return filesOf(root, config, ({ prompts }) => configStrings({ prompts }));
}

/** The same of these prompt files alone, and of variables that something asks: a config may list prompts and variables that no question reads. */
export async function askedFiles(
  root: string,
  config: string,
  prompts: readonly string[],
  isAsked: IsAsked,
): Promise<readonly string[]> {
  return filesOf(root, config, () => [], prompts, isAsked);
}

/**
 * Files that a case of a suite names in a variable of these: its own, one of a scenario, or one that all cases share. `cases`: how many cases must
 * name a file as their own.
 */
export async function variableFiles(
  root: string,
  config: string,
  isAsked: IsAsked,
  cases = 1,
): Promise<readonly string[]> {
  const ofVariables = (top: Top) => {
    const { tests, scenarios, defaultTest } = withDefaultTest(root, config, top);
    const written = configStrings({ scenarios, defaultTest }).filter(
      ({ keys, text }) => isAsked(keys[keys.indexOf('vars') + 1] ?? '') && text.trim().startsWith('file://'),
    );
    const own = filesOfEachCase(treeProbe(root), config, tests, isAsked).flatMap((names) => [...names]);
    const often = [...grouped(own, (name) => name)].filter(([, times]) => times.length >= cases);
    return [...written, ...sharedFiles(often.map(([name]) => name))];
  };
  return filesOf(root, config, ofVariables, null);
}

/** Files of the filters that the templates of a suite may use (`nunjucksFilters`), with what these import. */
export async function filterFiles(root: string, config: string): Promise<readonly string[]> {
  return filesOf(root, config, ({ nunjucksFilters }) => configStrings({ nunjucksFilters }), null);
}

/** Files of the transforms that all answers of a suite go through, with what these import, and the transforms that stand in its config. */
export async function sharedTransforms(
  root: string,
  config: string,
): Promise<{ readonly files: readonly string[]; readonly texts: readonly string[] }> {
  const texts: string[] = [];
  const files = await filesOf(
    root,
    config,
    (top) => {
      const strings = configStrings(withDefaultTest(root, config, top)).filter(isSharedTransform);
      texts.push(...strings.map(({ text }) => text.trim()).filter((text) => !IN_FILE.test(text)));
      return strings.filter(({ text }) => IN_FILE.test(text.trim()));
    },
    null,
  );
  return { files, texts };
}

/** Keys whose texts rewrite an answer before it is checked. Those of one case are a part of what it asks, and those of an assertion are checks. */
const TRANSFORMS: ReadonlySet<string> = new Set([
  'transform',
  'postprocess',
  'transformResponse',
  'responseParser',
]);
/** Code by the names of tools: what it returns is the answer. */
const CALLBACKS = 'functionToolCallbacks';
const OF_ONE: ReadonlySet<string> = new Set(['tests', 'scenarios', 'assert', 'vars']);
const IN_FILE = /^(?:file|package):/;

function isSharedTransform({ keys, isKey }: ConfigString): boolean {
  const isTransform = TRANSFORMS.has(keys.at(-1) ?? '') || keys.includes(CALLBACKS);
  return !isKey && isTransform && !keys.some((key) => OF_ONE.has(key));
}

/** The file that says something for all cases of a suite; null where none does. */
function defaultTestFile(root: string, config: string, top: Top): string | null {
  const [, name] = /^file:\/\/(.+\.(?:ya?ml|json))$/i.exec(String(top.defaultTest)) ?? [];
  return name === undefined ? null : repositoryPath(root, folderOf(config), name);
}

/** The config with what such a file says. */
function withDefaultTest(root: string, config: string, top: Top): Top {
  const file = defaultTestFile(root, config, top);
  const text = file === null ? null : treeProbe(root).textOf(file, LONGEST_TEST);
  return file === null || text === null ? top : { ...top, defaultTest: parsedValue(file, text) };
}

/** Longest file of a default test that is looked into, in bytes. */
const LONGEST_TEST = 1_000_000;

interface Top {
  readonly prompts?: unknown;
  readonly nunjucksFilters?: unknown;
  readonly defaultTest?: unknown;
  readonly tests?: unknown;
  readonly scenarios?: unknown;
}

/** `asked`: these prompts too, and what every case puts into them by the variables that `isAsked` names; null: no prompt. */
async function filesOf(
  root: string,
  config: string,
  listed: (top: Top) => Iterable<ConfigString>,
  asked: readonly string[] | null = [],
  isAsked: IsAsked = () => true,
): Promise<readonly string[]> {
  const prompts = asked ?? [];
  // Code of a suite may have removed the tree of the other side.
  if (configForm(config) === 'code' || !existsSync(root)) return [...prompts].sort();
  const real = realpathSync(root);
  const source = suiteSource(real, config);
  if (source.kind !== 'value') return [...prompts].sort();
  const top = Object(source.value.plain()) as Top;
  const { vars } = Object(withDefaultTest(real, config, top).defaultTest) as { vars?: unknown };
  const search = newSearch(real, { config, paths: [] });
  // The label of a prompt that a program makes looks like a path.
  for (const prompt of prompts) if (search.probe.kindOf(prompt) === 'file') addFile(search, prompt);
  const ofAll = asked === null || vars === undefined ? null : defaultTestFile(real, config, top);
  const known = () => Object.entries(Object(vars) as object).filter(([name]) => isAsked(name));
  const shared = () => [known(), filesOfAllCases(search.probe, config, top.tests, isAsked)];
  for (const string of [...listed(top), ...(asked === null ? [] : sharedFiles(shared()))]) {
    for (const reference of referencesIn(string)) follow(search, config, reference, false);
  }
  await followWaiting(search);
  // What it names beside these variables does not belong to a prompt.
  if (ofAll !== null && search.probe.kindOf(ofAll) === 'file') search.files.add(ofAll);
  return [...search.files].filter((file) => file !== config).sort();
}

/** A var is text, and a file only where it says so. */
function sharedFiles(vars: unknown): readonly ConfigString[] {
  return configStrings({ vars }).filter(({ text }) => text.trim().startsWith('file://'));
}
