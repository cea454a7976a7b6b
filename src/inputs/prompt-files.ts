import { realpathSync } from 'node:fs';
import { configForm, suiteSource } from '../config/discovery/suite-source.ts';
import { type ConfigString, configStrings } from './references/config-strings.ts';
import { referencesIn } from './references/reference-forms.ts';
import { follow } from './search/follow-config.ts';
import { addFile } from './search/input-search.ts';
import { followWaiting, newSearch } from './suite-inputs.ts';

/**
 * Files that the prompts of a suite in the tree at `root` are made of, repository-relative and sorted: those under
 * `prompts:` with what they include, import or name, and those that every case puts into its prompt (`defaultTest.vars`:
 * few-shot examples). Nothing is run. Empty where the config is code, cannot be read, or is not there.
 */
export async function promptFiles(root: string, config: string): Promise<readonly string[]> {
  return filesOf(root, config, ({ prompts }) => configStrings({ prompts }));
}

/** The same of these prompt files alone: a config may list prompts that no column of its suite asks. */
export async function askedFiles(
  root: string,
  config: string,
  prompts: readonly string[],
): Promise<readonly string[]> {
  return filesOf(root, config, () => [], prompts);
}

/** Files of the filters that the templates of a suite may use (`nunjucksFilters`), with what these import. */
export async function filterFiles(root: string, config: string): Promise<readonly string[]> {
  return filesOf(root, config, ({ nunjucksFilters }) => configStrings({ nunjucksFilters }), null);
}

interface Top {
  readonly prompts?: unknown;
  readonly nunjucksFilters?: unknown;
  readonly defaultTest?: unknown;
}

/** `prompts`: these too, and what every case puts into them; null: no prompt. */
async function filesOf(
  root: string,
  config: string,
  listed: (top: Top) => Iterable<ConfigString>,
  asked: readonly string[] | null = [],
): Promise<readonly string[]> {
  const prompts = asked ?? [];
  if (configForm(config) === 'code') return [...prompts].sort();
  const real = realpathSync(root);
  const source = suiteSource(real, config);
  if (source.kind !== 'value') return [...prompts].sort();
  const top = Object(source.value.plain()) as Top;
  const { vars } = Object(top.defaultTest) as { vars?: unknown };
  const search = newSearch(real, { config, paths: [] });
  // The label of a prompt that a program makes looks like a path.
  for (const prompt of prompts) if (search.probe.kindOf(prompt) === 'file') addFile(search, prompt);
  for (const string of [...listed(top), ...(asked === null ? [] : sharedFiles(vars))]) {
    for (const reference of referencesIn(string)) follow(search, config, reference, false);
  }
  await followWaiting(search);
  return [...search.files].filter((file) => file !== config).sort();
}

/** A var is text, and a file only where it says so. */
function sharedFiles(vars: unknown): readonly ConfigString[] {
  return configStrings({ vars }).filter(({ text }) => text.trim().startsWith('file://'));
}
