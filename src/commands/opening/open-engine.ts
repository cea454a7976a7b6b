import type { GateConfig } from '../../config/gate-config.ts';
import { createChildEngine } from '../../engine/child-engine.ts';
import type { EvalEngine } from '../../engine/eval-engine.ts';
import { engineFiles } from './engine-files.ts';

/** Opens an engine for one run: the policy's settings, the environment of its children, and the tree whose `.env` files hold. */
export type OpenEngine = (config: GateConfig, env: NodeJS.ProcessEnv, root: string) => EvalEngine;

/**
 * The engine that the policy asks for. No child is started before a suite is opened. The `.env` files of `root`, which
 * are nobody's to commit, hold for every arm.
 */
export const openEngine: OpenEngine = ({ policy }, env, root) =>
  createChildEngine({
    ...engineFiles(),
    engine: policy.engine,
    env,
    passEnv: policy['pass-env'],
    // A call that outlives the whole budget of time is cut with it.
    timeoutMs:
      1000 * Math.min(policy.limits.timeoutSeconds, 60 * (policy.budget.minutes ?? Number.POSITIVE_INFINITY)),
    maxOutputBytes: policy.limits.outputBytes,
    dotenvRoot: root,
  });
