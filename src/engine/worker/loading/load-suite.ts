import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { TestSuite, UnifiedConfig } from '../promptfoo/promptfoo-types.ts';

/** A suite with everything read, and the limits that its config sets. */
export interface LoadedSuite {
  readonly suite: TestSuite;
  readonly config: UnifiedConfig;
  readonly maxConcurrency: number | null;
  readonly delayMs: number | null;
  readonly timeoutMs: number | null;
  readonly filterRange: string | undefined;
}

/**
 * Reads a config as `promptfoo eval -c` does in the suite's folder, `.env` included. `envFrom` stands in for an
 * `envPath` that this tree does not hold. Throws promptfoo's own errors.
 */
export async function loadSuite(promptfoo: Promptfoo, config: string): Promise<LoadedSuite> {
  promptfoo.setupEnv();
  const resolved = await promptfoo.resolveConfigs({ config: [config] }, {});
  const { config: merged } = resolved;
  const commandLine = resolved.commandLineOptions ?? {};
  const envPaths = [commandLine.envPath ?? []].flat().filter((file) => existsSync(path.resolve(file)));
  if (envPaths.length > 0) promptfoo.setupEnv(envPaths);

  const evaluate = merged.evaluateOptions ?? {};
  const { filterSample, filterSampleSeed } = commandLine;
  // Without a seed the arms would draw different cases.
  const filters = { sample: filterSample ?? 0, sampleSeed: filterSampleSeed ?? 0 };
  const { testSuite } = resolved;
  const sampled =
    filterSample === undefined ? {} : { tests: await promptfoo.filterTests(testSuite, filters) };
  return {
    suite: { ...testSuite, ...sampled },
    config: merged,
    maxConcurrency: positive(commandLine.maxConcurrency ?? evaluate.maxConcurrency),
    delayMs: positive(commandLine.delay ?? evaluate.delay),
    timeoutMs: positive(evaluate.timeoutMs),
    filterRange: commandLine.filterRange ?? evaluate.filterRange,
  };
}

function positive(value: number | undefined): number | null {
  return value !== undefined && value > 0 ? value : null;
}
