import type { GateConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import type { ServePolicy } from '../../config/policy/policy.ts';
import type { EvalEngine } from '../../engine/eval-engine.ts';
import { PawlError } from '../../errors.ts';
import type { GateRequest } from '../../pipeline/pipeline.ts';
import { hasFailed } from '../../plan/unmeasured-suite.ts';
import type { Arms } from '../../trees/arms.ts';
import { gitIn } from '../../trees/git/git.ts';
import { trackedEnvFiles } from '../../trees/packages/env-files.ts';
import type { GateOptions } from './gate-options.ts';
import { withModelChecks } from './model-checks.ts';
import { openSuites, touchedSuites, unservedSuites } from './open-suites.ts';
import { isRunByOwnRules } from './own-rules.ts';
import { pairSuites, withRemovedSuites } from './pair-suites.ts';
import type { Change } from './resolve-change.ts';
import { seedOf } from './seed.ts';
import { type ServedArms, serveArms } from './serve-arms.ts';

/** The suites that a change touches, opened in both arms by a dry run: all that a plan is made from, and no call yet. */
export interface OpenedChange {
  readonly engine: EvalEngine;
  readonly request: Omit<GateRequest, 'stored' | 'elapsedMs'>;
  /** Main's own policy, which says where its samples are; this PR's where main's cannot be read. */
  readonly mainConfig: GateConfig;
  /** The touched suites that main has. */
  readonly onMain: readonly SuiteInStore[];
  /** Ends the engine and the applications. */
  close(): Promise<void>;
}

/** Starts the applications under test, or does as if. */
export type Serve = (
  policy: ServePolicy | undefined,
  arms: Arms,
  env: NodeJS.ProcessEnv,
  config: GateConfig,
  mainMayBeGone: boolean,
) => Promise<ServedArms>;

/** Opens what the change touches. Where it throws, nothing is left open. */
export async function openChange(
  { arms, config }: Change,
  options: GateOptions,
  serve: Serve,
): Promise<OpenedChange> {
  const main = mainConfig(arms, options);
  const pairs = pairSuites(
    { root: arms.candidate.root, suites: config.suites },
    { root: arms.baseline.root, suites: main?.suites ?? [] },
  ).filter(({ candidate }) => candidate !== null || options.suite === undefined);
  const touched = await touchedSuites(arms, pairs);
  if (touched.length > 0) await arms.prepare();
  const mainMayBeGone = isRunByOwnRules(main, config);
  const policy = touched.length > 0 ? config.policy.serve : undefined;
  const served = await serve(policy, arms, options.env, config, mainMayBeGone);
  const gits = [arms.baseline.root, arms.candidate.root].map((root) => gitIn(root, options.env, [root]));
  const trackedEnv = await trackedEnvFiles(touched.length > 0 ? gits : []);
  const engine = options.openEngine(config, options.env, arms.candidate.root, trackedEnv);
  const close = async () => {
    await Promise.all([engine.close(), served.close()]);
  };
  try {
    const suites = served.failed
      ? unservedSuites(touched, served.failed)
      : await openSuites(touched, { arms, engine, env: served.env, mainFailed: served.mainFailed });
    return {
      engine,
      request: {
        config: withRemovedSuites(config, pairs),
        suites: await withModelChecks(suites, {
          roots: { baseline: arms.baseline.root, candidate: arms.candidate.root },
          configs: { baseline: main ?? config, candidate: config },
          env: options.env,
          ask: serve === serveArms,
          now: Date.now(),
        }),
        served: served.running,
        secretsWithheld: options.secretsWithheld,
        seed: seedOf(arms),
        mainMayBeGone,
      },
      mainConfig: main ?? config,
      onMain: touched.flatMap(({ id, baseline }) => {
        const gone = hasFailed(suites.get(id)?.baseline ?? null);
        return baseline ? [{ id, storedAs: baseline.id, gone }] : [];
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Main's own policy and suites; null where main's cannot be read, so that a pull request may repair it. */
function mainConfig(arms: Arms, { policyFile, configOf, log }: GateOptions): GateConfig | null {
  try {
    const { root } = arms.baseline;
    return configOf ? configOf(root) : loadGateConfig({ root, file: policyFile });
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    log(`main's configuration cannot be read: ${error.help.what}`);
    return null;
  }
}

/** A suite of the run, and what main called it when its samples were stored. */
export interface SuiteInStore {
  readonly id: string;
  readonly storedAs: string;
  /** It cannot be loaded on main, so that its stored samples may have to stand in for it. */
  readonly gone: boolean;
}
