import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promptfooEnvironment } from '../../../src/engine/child/child-environment.ts';
import { type EngineSettings, knownManifest, suiteStart } from '../../../src/engine/child/opened-suite.ts';
import type { EvalEngine, SuiteLocation } from '../../../src/engine/eval-engine.ts';
import { expandSuite } from '../../../src/engine/worker/loading/dry-run.ts';
import { loadFailure } from '../../../src/engine/worker/loading/failures/load-failure.ts';
import { loadSuite } from '../../../src/engine/worker/loading/load-suite.ts';
import { missingTestsIn, refuseMissingParts } from '../../../src/engine/worker/loading/missing-files.ts';
import { addPawlProviders } from '../../../src/engine/worker/loading/pawl-providers.ts';
import { manifestOf } from '../../../src/engine/worker/manifest/suite-manifest.ts';
import {
  awayFromDotenv,
  type Promptfoo,
  quietDebug,
  withoutTelemetry,
} from '../../../src/engine/worker/promptfoo/promptfoo.ts';
import { PawlError } from '../../../src/errors.ts';
import type { SuiteManifest } from '../../../src/plan/manifest.ts';

const ENTRY = path.resolve(import.meta.dirname, '../../../dist/engine/promptfoo/index.js');

// Where `pawl:rag` is looked for: beside the worker, which is its source here.
process.argv[1] = path.resolve(import.meta.dirname, '../../../src/engine/worker/worker.ts');

/** The bundled promptfoo, with what it remembers of its command line. */
interface Here extends Promptfoo {
  readonly cliState: Record<string, unknown>;
}

/** One suite after another: each has the variables of the process, its folder, and what promptfoo remembers, to itself. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Loads suites by the bundled promptfoo in this very process, for what a manifest says of what promptfoo makes of a config. In a process for
 * each, nearly all of the time goes into loading promptfoo. Nothing guards this process and no case is asked: claims about
 * guards, the process itself or answers need a child.
 */
export function promptfooHere(settings: EngineSettings): EvalEngine {
  return {
    manifest(location) {
      const mine = last.then(() => manifestHere(location, settings));
      last = mine.catch(() => {});
      return mine;
    },
    run() {
      throw new Error('promptfoo in this process asks no case: open the suite in a child.');
    },
    async close() {},
  };
}

async function manifestHere(location: SuiteLocation, settings: EngineSettings): Promise<SuiteManifest> {
  const { env, open } = suiteStart(location, settings);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'promptfoo-here-'));
  const [before, cwd] = [process.env, process.cwd()];
  process.env = { ...env, ...promptfooEnvironment(folder, settings.timeoutMs) };
  try {
    // By Node itself: the loader of the tests would rewrite its twelve megabytes first.
    const promptfoo: Here = await awayFromDotenv(async () => createRequire(ENTRY)(ENTRY));
    quietDebug(promptfoo);
    withoutTelemetry();
    process.chdir(path.dirname(open.config));
    const { providerMap = [], cliState } = promptfoo;
    const [ownProviders, ownState] = [[...providerMap], { ...cliState }];
    try {
      return knownManifest(await loaded(promptfoo, location, open), location, settings);
    } catch (error) {
      const { code, what, why, fix, place } = loadFailure(error, open);
      throw new PawlError({ code, what, ...(why && { why }), ...(fix && { fix }), ...(place && { place }) });
    } finally {
      providerMap.splice(0, providerMap.length, ...ownProviders);
      // The config that was read last: its variables would be the next one's.
      for (const name of Object.keys(cliState)) delete cliState[name];
      Object.assign(cliState, ownState);
    }
  } finally {
    process.env = before;
    process.chdir(cwd);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the worker opens a suite, without what guards its process. */
async function loaded(
  promptfoo: Promptfoo,
  { config }: SuiteLocation,
  open: ReturnType<typeof suiteStart>['open'],
) {
  const given = { ...process.env };
  const missing: string[] = [];
  promptfoo.setLogCallback?.((line) => {
    const file = missingTestsIn(line);
    if (file !== null) missing.push(file);
  });
  addPawlProviders(promptfoo, open.models, open.replaced);
  const suite = await loadSuite(promptfoo, open.config, open);
  refuseMissingParts(suite, missing, open.config);
  const grid = await expandSuite(promptfoo, suite);
  const written = Object.fromEntries(
    Object.entries(process.env).filter(([name, value]) => given[name] !== value),
  );
  const folders = { root: open.root, base: path.dirname(open.config), config };
  return manifestOf(promptfoo, suite, grid, folders, { ...open, written });
}
