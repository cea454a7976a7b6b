import { realpathSync } from 'node:fs';
import { repositoryFiles } from '../../config/discovery/repository-files.ts';
import { configForm, suiteSource } from '../../config/discovery/suite-source.ts';
import type { SuiteConfig } from '../../config/gate-config.ts';
import { isGlob } from '../../config/glob-signs.ts';
import { matchesAny } from '../../config/globs.ts';
import { languageOf } from '../references/code-references.ts';
import { type ConfigString, configStrings, isOfMcp } from '../references/config-strings.ts';
import { referencesIn } from '../references/reference-forms.ts';
import { follow, followData, parsedValue } from '../search/follow-config.ts';
import { addFile, type InputSearch } from '../search/input-search.ts';
import { followWaiting, forCode, newSearch } from '../suite-inputs.ts';

/** Files of one kind of thing that a suite depends on, and what cannot be known of it. */
export type KeySearch = InputSearch;

/** What can change a suite's outputs and scores beside what its expanded cells hold. */
export interface KeyInputs {
  /** By place in the config's list of providers; null where the list does not say which is which. */
  readonly providers: readonly KeySearch[] | null;
  /** Of every output: of all providers too where they cannot be told apart. */
  readonly output: KeySearch;
  readonly score: KeySearch;
  /** The files that the suite's `paths` and `inputs` name, of every output and score; null where they name none. */
  readonly named: KeySearch | null;
  /** The config is code, or cannot be read: what `score` holds may be asked with as well. */
  readonly isCode: boolean;
}

type SuiteFiles = Pick<SuiteConfig, 'config' | 'paths' | 'inputs' | 'models'>;

/**
 * What a suite in the tree at `root` depends on, by what it can change. Nothing is run. A config that is code, or that
 * cannot be read, hides what it refers to: then all is opaque.
 */
export async function keyInputs({ root, suite }: { root: string; suite: SuiteFiles }): Promise<KeyInputs> {
  const real = realpathSync(root);
  const [output, score] = [keySearch(real, suite), keySearch(real, suite)];
  const source = configForm(suite.config) === 'data' ? suiteSource(real, suite.config) : null;
  const top = source?.kind === 'value' ? source.value.plain() : null;
  if (top === null) {
    for (const each of [output, score]) each.opaque.add(`${suite.config} is code`);
    // What its checks read is among what it names itself.
    addFile(score, suite.config);
  }
  const entries = providerEntries(top);
  const providers = entries?.map((entry) => {
    const search = keySearch(real, suite);
    followStrings(search, suite.config, configStrings({ providers: [entry] }));
    return search;
  });
  const walk: RoleWalk = { real, suite, output, score, seen: new Set(), separate: providers !== undefined };
  await walkRoles(walk, suite.config, top, true);
  const named = namedSearch(real, suite);
  for (const search of [...(providers ?? []), output, score, ...(named ? [named] : [])])
    await followWaiting(search);
  return { providers: providers ?? null, output, score, named, isCode: top === null };
}

function keySearch(root: string, suite: SuiteFiles): KeySearch {
  return { ...newSearch(root, suite), hasPaths: true, isQuick: false, modelsFile: null, globs: new Set() };
}

function followStrings(search: KeySearch, file: string, strings: readonly ConfigString[]): void {
  for (const string of strings) {
    if (isOfMcp(string.keys)) search.opaque.add('an MCP server');
    for (const reference of referencesIn(string)) follow(search, file, reference, false);
  }
}

/** The providers one by one; undefined where one entry of the list may stand for several. */
function providerEntries(top: unknown): readonly unknown[] | undefined {
  const { providers, targets } = Object(top) as { providers?: unknown; targets?: unknown };
  const list = providers ?? targets;
  const entries = Array.isArray(list) ? (list as unknown[]) : [list];
  return entries.every(isOneProvider) ? entries : undefined;
}

function isOneProvider(entry: unknown): boolean {
  if (typeof entry === 'string')
    return !entry.startsWith('file://') || !(isGlob(entry) || /\.(?:ya?ml|json)$/i.test(entry));
  if (typeof entry !== 'object' || entry === null) return false;
  const { id, $ref } = entry as { id?: unknown; $ref?: unknown };
  if ($ref !== undefined) return false;
  return id === undefined ? Object.keys(entry).length === 1 : typeof id === 'string' && isOneProvider(id);
}

interface RoleWalk {
  readonly real: string;
  readonly suite: SuiteFiles;
  readonly output: KeySearch;
  readonly score: KeySearch;
  readonly seen: Set<string>;
  /** Providers have searches of their own. */
  readonly separate: boolean;
}

/** Sorts the references of a config, or of a file of tests, by their roles. */
async function walkRoles(walk: RoleWalk, file: string, top: unknown, isConfig: boolean): Promise<void> {
  for (const string of configStrings(top)) {
    const role = keyRole(string.keys, isConfig);
    for (const search of searchesOf(walk, role)) followStrings(search, file, [string]);
    if (role === 'prompts' || role === 'cases') await walkFiles(walk, file, string, role);
  }
}

function searchesOf({ output, score, separate }: RoleWalk, role: KeyRole): readonly KeySearch[] {
  if (role === 'both') return [output, score];
  if (role === 'score') return [score];
  return role === 'output' || (role === 'provider' && !separate) ? [output] : [];
}

/** Files of prompts and cases: their content is in the cells; what they refer to may not be. */
async function walkFiles(
  walk: RoleWalk,
  file: string,
  string: ConfigString,
  role: 'prompts' | 'cases',
): Promise<void> {
  // Most texts of cases name nothing.
  if (referencesIn(string).length === 0) return;
  const found = keySearch(walk.real, walk.suite);
  followStrings(found, file, [string]);
  if (found.inline.length > 0) await (await forCode()).followFound(found, []);
  for (const each of found.waiting) {
    if (walk.seen.has(`${role} ${each}`)) continue;
    walk.seen.add(`${role} ${each}`);
    const isCode = languageOf(each) !== null;
    if (role === 'prompts') {
      if (!isCode) followData(walk.output, each);
      continue;
    }
    const text = /\.(?:ya?ml|json)$/i.test(each) ? found.probe.textOf(each, MAX_BYTES) : null;
    const value = text === null ? null : parsedValue(each, text);
    if (value !== null) await walkRoles(walk, each, value, false);
    else if (isCode) addFile(walk.score, each);
    else followData(walk.score, each);
  }
}

const MAX_BYTES = 1_000_000;

/** The files that the policy itself names for the suite. */
function namedSearch(root: string, suite: SuiteFiles): KeySearch | null {
  const globs = [...suite.paths, ...(suite.inputs ?? [])];
  if (globs.length === 0) return null;
  const search = keySearch(root, suite);
  const matches = matchesAny(globs);
  for (const file of repositoryFiles(root, [], () => true)) if (matches(file)) addFile(search, file);
  return search;
}

/**
 * What a text of a suite's config can change. `cases`: only what is asked, which the expanded cells hold already;
 * `prompts`: likewise, but for files that a prompt leaves to its provider.
 */
type KeyRole = 'provider' | 'output' | 'score' | 'both' | 'prompts' | 'cases';

const SCORE = new Set([
  'assert',
  'assertScoringFunction',
  'rubricPrompt',
  'assertionTemplates',
  'derivedMetrics',
]);
const OUTPUT = new Set(['transform', 'transformVars', 'postprocess', 'provider', 'options']);
const CASES = new Set(['tests', 'scenarios', 'defaultTest', 'vars', 'description', 'metadata', 'tags']);

/** The role of a text by the named keys that lead to it from the top of the config, or of a file of tests. */
function keyRole(keys: readonly string[], isConfig: boolean): KeyRole {
  const [top = ''] = keys;
  if (isConfig && (top === 'providers' || top === 'targets')) return 'provider';
  if (keys.some((key) => SCORE.has(key))) return 'score';
  if (keys.some((key, at) => key === 'provider' && keys[at - 1] === 'options')) return 'score';
  if (keys.includes('vars')) return 'cases';
  if (keys.some((key) => OUTPUT.has(key))) return 'output';
  if (isConfig && top === 'prompts') return 'prompts';
  if (!isConfig || CASES.has(top)) return 'cases';
  return 'both';
}
