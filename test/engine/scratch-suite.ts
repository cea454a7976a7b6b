import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type { Batches } from '../../src/engine/batch/batches.ts';
import type { DotenvPlace } from '../../src/engine/child/dotenv-files.ts';
import type { EngineSettings } from '../../src/engine/child/opened-suite.ts';
import { createChildEngine } from '../../src/engine/child-engine.ts';
import type { CellRequest, EvalEngine, RoundRequest, RoundResult } from '../../src/engine/eval-engine.ts';
import type { Tape } from '../../src/engine/tape.ts';
import type { SuiteManifest } from '../../src/plan/manifest.ts';
import type { Arm } from '../../src/samples/sample.ts';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { drawnEngine } from '../support/models/drawn-engine.ts';
import type { DrawnModels } from '../support/models/drawn-models.ts';
import { promptfooHere } from '../support/processes/promptfoo-here.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Where the bundled promptfoo is; tests need it built. */
export const promptfooUrl = pathToFileURL(path.join(project, 'dist/engine/promptfoo/index.js')).href;

const smallUrl = pathToFileURL(path.join(project, 'test/support/processes/child-promptfoo.ts')).href;

const inherited = () => {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE };
};

/** A folder with these files, outside of any node_modules. */
export function scratchFolder(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'pawl-test-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

export interface ScratchEngine extends EvalEngine {
  /** Opens a suite of these files for one arm. */
  open(
    files: Readonly<Record<string, string>>,
    arm?: Arm,
    env?: Record<string, string>,
    task?: TaskSpec,
  ): Promise<SuiteManifest>;
  /** From here on, suite code that is silent for so long is ended. */
  silentAfter(ms: number): void;
  /** From here on, a suite that takes so long to load is given up. */
  loadedWithin(ms: number): void;
  /** Runs a round over every cell of the manifests. */
  runAll(
    manifests: readonly SuiteManifest[],
    round?: Partial<RoundRequest>,
    count?: number,
  ): Promise<RoundResult>;
}

/** An engine over scratch folders; everything is removed when it is closed. */
export function scratchEngine(
  env: Readonly<Record<string, string>>,
  options: {
    readonly maxOutputBytes?: number;
    readonly passEnv?: string[];
    readonly engine?: 'bundled' | 'workspace';
    readonly dotenv?: DotenvPlace;
    readonly processes?: number;
    /** Asks these in this process, over the small promptfoo, in place of the bundled one in a child. */
    readonly models?: DrawnModels;
    /** Loads suites by the bundled promptfoo in this process, and asks none: for what a manifest says of what promptfoo makes of a config. */
    readonly here?: boolean;
    /** The child loads the small promptfoo: for what is about processes alone. */
    readonly small?: boolean;
    readonly tape?: Tape;
    readonly batches?: Batches;
    readonly mainChanged?: () => Promise<string | null>;
  } = {},
): ScratchEngine {
  const promptfoo = options.engine ?? ('bundled' as const);
  const settings: { -readonly [Key in keyof EngineSettings]: EngineSettings[Key] } = {
    workerFile: inject('workerFile'),
    promptfooUrl: options.small ? smallUrl : promptfooUrl,
    engines: { baseline: promptfoo, candidate: promptfoo },
    ...(options.dotenv && { dotenv: options.dotenv }),
    ...(options.tape && { tape: options.tape }),
    ...(options.batches && { batches: options.batches }),
    ...(options.mainChanged && { mainChanged: options.mainChanged }),
    ...(options.processes !== undefined && { processes: options.processes }),
    env: { ...inherited(), ...env },
    passEnv: options.passEnv ?? [],
    timeoutMs: 120_000,
    maxOutputBytes: options.maxOutputBytes ?? 100_000,
  };
  const engine = options.here
    ? promptfooHere(settings)
    : options.models
      ? drawnEngine(options.models, settings)
      : createChildEngine(settings);
  const roots: string[] = [];
  const opened = { baseline: 0, candidate: 0 };
  return {
    ...engine,
    silentAfter(ms) {
      settings.timeoutMs = ms;
    },
    loadedWithin(ms) {
      settings.loadTimeoutMs = ms;
    },
    open(files, arm = 'candidate', own = {}, task) {
      const root = scratchFolder(files);
      roots.push(root);
      // The first suite of both arms is one suite, and so on.
      opened[arm] += 1;
      const suite = `scratch ${opened[arm]}`;
      return engine.manifest({
        suite,
        arm,
        root,
        config: 'promptfooconfig.yaml',
        env: own,
        ...(task && { task }),
      });
    },
    runAll(manifests, round = {}, count = 1) {
      const cells = manifests.flatMap((manifest) => requestsOf(manifest, count));
      const request = { round: 0, stage: 'search' as const, seed: 1, maxCalls: 10_000, cells, ...round };
      return engine.run(request, () => {});
    },
    async close() {
      await engine.close();
      for (const root of roots) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A request for every cell of a manifest, with plain names for cases and slots. */
export function requestsOf(manifest: SuiteManifest, count = 1): CellRequest[] {
  return manifest.cells.map((cell) => ({
    suite: manifest.suite,
    arm: manifest.arm,
    slot: `slot ${cell.slot}`,
    case: manifest.cases[cell.case]?.id ?? `case ${cell.case}`,
    cell: cell.index,
    count,
  }));
}
