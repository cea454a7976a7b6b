import path from 'node:path';
import process from 'node:process';
import { settable } from '../../settable-names.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, TestSuite, UnifiedConfig } from '../promptfoo/promptfoo-types.ts';
import { type EnvPathRules, setFromEnvPath } from './env-path.ts';
import { refuseOddPace } from './odd-pace.ts';
import { giveRealIds } from './real-ids.ts';

/** A suite with everything read, and the limits that its config sets. */
export interface LoadedSuite {
  readonly suite: TestSuite;
  readonly config: UnifiedConfig;
  readonly maxConcurrency: number | null;
  readonly delayMs: number | null;
  readonly timeoutMs: number | null;
  readonly filterRange: string | undefined;
  /** Variables that an `envPath` has set from a file of this change that git tracks: everybody sees them there. */
  readonly shown: Readonly<Record<string, string>>;
}

/**
 * Reads a config as `promptfoo eval -c` does in the suite's folder. `.env` files are in the environment already. Neither
 * an `envPath` nor the config's own `env` block sets how the process runs. Throws promptfoo's own errors.
 */
export async function loadSuite(
  promptfoo: Promptfoo,
  config: string,
  rules: EnvPathRules = { root: path.dirname(config), fromFiles: [], changedInGit: [] },
): Promise<LoadedSuite> {
  const resolved = await promptfoo.resolveConfigs({ config: [config] }, {});
  const { config: merged } = resolved;
  giveRealIds(resolved.testSuite.providers, merged.providers);
  const commandLine = resolved.commandLineOptions ?? {};
  keepSettable(merged.env);
  keepSettable(resolved.testSuite.env);
  const shown = setFromEnvPath(process.env, commandLine.envPath, rules);

  const evaluate = merged.evaluateOptions ?? {};
  const pace = {
    delay: commandLine.delay ?? evaluate.delay,
    maxConcurrency: commandLine.maxConcurrency ?? evaluate.maxConcurrency,
  };
  for (const each of [pace, ...resolved.testSuite.providers.map(ownPace)]) refuseOddPace(each);
  const { filterSample, filterSampleSeed } = commandLine;
  // Without a seed the arms would draw different cases.
  const filters = { sample: filterSample ?? 0, sampleSeed: filterSampleSeed ?? 0 };
  const { testSuite } = resolved;
  const sampled =
    filterSample === undefined ? {} : { tests: await promptfoo.filterTests(testSuite, filters) };
  return {
    suite: { ...testSuite, ...sampled, ...(await loadedDefault(promptfoo, testSuite)) },
    config: merged,
    maxConcurrency: positive(pace.maxConcurrency),
    delayMs: positive(pace.delay),
    timeoutMs: positive(evaluate.timeoutMs),
    filterRange: commandLine.filterRange ?? evaluate.filterRange,
    shown,
  };
}

/**
 * The suite's default with the provider that it gives by its settings loaded. promptfoo would load it for each test as it evaluates,
 * where no dry run could stand in for it.
 */
async function loadedDefault(
  promptfoo: Promptfoo,
  { defaultTest }: TestSuite,
): Promise<Pick<TestSuite, 'defaultTest'>> {
  const given = Object(defaultTest?.provider) as { readonly id?: unknown };
  if (defaultTest === undefined || typeof given.id !== 'string') return {};
  return {
    defaultTest: { ...defaultTest, provider: await promptfoo.loadApiProvider(given.id, { options: given }) },
  };
}

/** The pause that a provider asks for after each of its calls; promptfoo keeps none that is not a number. */
function ownPace({ delay }: ApiProvider): { readonly delay: number } {
  return { delay: typeof delay === 'number' ? delay : 0 };
}

function positive(value: number | undefined): number | null {
  return value !== undefined && value > 0 ? value : null;
}

/** promptfoo reads its own settings from this very block, wherever it asks for a variable. */
function keepSettable(env: unknown): void {
  if (typeof env !== 'object' || env === null) return;
  const kept = settable(env as Record<string, unknown>);
  for (const name of Object.keys(env)) if (!(name in kept)) Reflect.deleteProperty(env, name);
}

/** The texts that a suite takes from files of data: its prompts before anything is filled in, and its cases where no code makes them. */
export function textsOf({ config, suite }: Pick<LoadedSuite, 'config' | 'suite'>): string {
  const isMade = /\.(?:[cm]?[jt]sx?|py)\b/i.test(JSON.stringify(Object(config).tests ?? ''));
  const cases = isMade ? [] : [suite.tests, suite.defaultTest];
  return [...suite.prompts.map(({ raw }) => raw), ...cases.map((each) => JSON.stringify(each))].join('\n');
}
