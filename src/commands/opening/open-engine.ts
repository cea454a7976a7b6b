import type { GateConfig } from '../../config/gate-config.ts';
import type { Batches } from '../../engine/batch/batches.ts';
import { createChildEngine } from '../../engine/child-engine.ts';
import type { EvalEngine } from '../../engine/eval-engine.ts';
import type { Tape } from '../../engine/tape.ts';
import { journalFolder } from '../../journal/journal-folder.ts';
import { keptLimits, sharedLimits } from '../../journal/kept-limits.ts';
import { compiledCodeFolder } from '../../trees/compiled-code-folder.ts';
import { engineFiles } from './engine-files.ts';

/**
 * Opens an engine for one run: the policy's settings, the environment of its children, and the checkout whose `.env` files
 * hold for every arm. Of the arms it takes four things. Main's own configuration names the promptfoo that runs main. The `.env` files
 * that git tracks hold for their own arm only. The files of the change, and those that were edited since, tell what everybody sees in
 * git, and what only the job knows. The last one tells whether main's tree is still unchanged.
 */
export type OpenEngine = (
  config: GateConfig,
  env: NodeJS.ProcessEnv,
  root: string,
  arms?: {
    readonly main?: GateConfig;
    readonly trackedEnv?: ReadonlySet<string>;
    readonly changedInGit?: readonly string[];
    readonly edited?: readonly string[];
    readonly mainChanged?: (() => Promise<string | null>) | undefined;
    /** How many jobs ask the same providers at once. Absent: this one alone. */
    readonly jobs?: number | undefined;
    /** Where answers of providers are recorded, or come from. Absent: neither. */
    readonly tape?: Tape | undefined;
    /** Where requests may wait for batches. Absent: all are made at once. */
    readonly batches?: Batches | undefined;
  },
) => EvalEngine;

/** The engine that the policy asks for. No child is started before a suite is opened. */
export const openEngine: OpenEngine = (
  { policy },
  env,
  root,
  { main, trackedEnv = new Set<string>(), changedInGit, edited, mainChanged, jobs = 1, tape, batches } = {},
) =>
  createChildEngine({
    ...engineFiles(),
    engines: { baseline: main?.policy.engine ?? policy.engine, candidate: policy.engine },
    env,
    passEnv: policy['pass-env'],
    // A call that outlives the whole budget of time is cut with it.
    timeoutMs:
      1000 * Math.min(policy.limits.timeoutSeconds, 60 * (policy.budget.minutes ?? Number.POSITIVE_INFINITY)),
    maxOutputBytes: policy.limits.outputBytes,
    compiledCode: compiledCodeFolder(env),
    ...(mainChanged && { mainChanged }),
    dotenv: { root, tracked: trackedEnv, ...(changedInGit && { changedInGit }), ...(edited && { edited }) },
    ...(tape && { tape }),
    ...(batches && { batches }),
    // What a recording answers says nothing of how fast a provider may be asked.
    ...(tape?.kind !== 'replay' && { limits: sharedLimits(keptLimits(journalFolder(root, env)), jobs) }),
  });
