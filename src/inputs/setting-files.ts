import { realpathSync } from 'node:fs';
import { configForm, suiteSource } from '../config/discovery/suite-source.ts';
import { RETRIEVAL } from '../vocabulary.ts';
import { languageOf } from './references/code-references.ts';
import { configStrings } from './references/config-strings.ts';
import { referencesIn } from './references/reference-forms.ts';
import { follow, followData } from './search/follow-config.ts';
import { followWaiting, newSearch, type SearchedSuite } from './suite-inputs.ts';

/** Files of one provider of a suite, repository-relative and sorted. */
export interface SettingFiles {
  /** What its settings name, and what such data names in turn: tools, a schema of answers, the provider's own file. */
  readonly named: readonly string[];
  /** These, and all that their code imports. */
  readonly read: readonly string[];
}

/**
 * Files of the settings of a suite's providers in the tree at `root`, one entry for each provider, in the order of the config: they are under test
 * like its prompts. What a retrieval is made of is not among them. Nothing is run. Where the config does not list its `count` providers one by one, a single entry stands for all of them.
 */
export async function settingFiles(
  root: string,
  suite: SearchedSuite,
  count: number,
): Promise<readonly SettingFiles[]> {
  if (configForm(suite.config) === 'code') return [];
  const real = realpathSync(root);
  const source = suiteSource(real, suite.config);
  if (source.kind !== 'value') return [];
  const top = Object(source.value.plain()) as { providers?: unknown; targets?: unknown };
  const providers = top.providers ?? top.targets;
  const each = Array.isArray(providers) && providers.length === count ? providers : [providers];
  return Promise.all(each.map((provider) => filesOfProvider(real, suite, provider)));
}

async function filesOfProvider(root: string, suite: SearchedSuite, provider: unknown): Promise<SettingFiles> {
  const search = newSearch(root, suite);
  for (const string of configStrings({ providers: [provider] }))
    if (!string.text.startsWith(RETRIEVAL))
      for (const reference of referencesIn(string)) follow(search, suite.config, reference, false);
  const code: string[] = [];
  for (let file = search.waiting.pop(); file !== undefined; file = search.waiting.pop()) {
    if (languageOf(file) === null) followData(search, file);
    else code.push(file);
  }
  const own = (files: Iterable<string>) =>
    [...files].filter((file) => file !== suite.config && file !== suite.modelsFile).sort();
  const named = own(search.files);
  search.waiting.push(...code);
  await followWaiting(search);
  return { named, read: own(search.files) };
}
