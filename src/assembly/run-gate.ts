import { tmpdir } from 'node:os';
import type { GateConfig } from '../config/gate-config.ts';
import { loadGateConfig } from '../config/load-gate-config.ts';
import { suiteEnvironment } from '../engine/child-environment.ts';
import { PawlError } from '../errors.ts';
import type { ReportContext } from '../report/context.ts';
import type { Arms, Tree } from '../trees/arms.ts';
import { openRepository } from '../trees/repository.ts';
import { resolveArms } from '../trees/resolve-arms.ts';
import { openChangeJournal } from './change-journal.ts';
import type { GateOptions } from './gate-options.ts';
import { type JudgedChange, judgedChange } from './judged-change.ts';
import { openEngine } from './open-engine.ts';
import { openSuites, touchedSuites, unservedSuites } from './open-suites.ts';
import { pairSuites, withRemovedSuites } from './pair-suites.ts';
import { reportContext } from './report-context.ts';
import { seedOf } from './seed.ts';
import { serveArms } from './serve-arms.ts';
import { storedBaseline } from './stored-baseline.ts';
import { onlySuite } from './suite-choice.ts';

/** A finished run, ready to be rendered. */
export interface GateRun extends JudgedChange {
  readonly kind: 'judged';
  readonly root: string;
  readonly config: GateConfig;
  readonly context: ReportContext;
}

/** A push to the default branch: nothing to compare with, samples are recorded. */
export interface RecordWanted {
  readonly kind: 'record';
  readonly root: string;
  readonly config: GateConfig;
  readonly candidate: Tree;
  readonly notes: readonly string[];
}

/** Resolves both arms, runs the pipeline on what the change touches, and closes everything that it opened. */
export async function runGate(options: GateOptions): Promise<GateRun | RecordWanted> {
  const started = options.clock();
  const { root } = await openRepository(options.cwd, options.env, options.event !== null);
  const loaded = loadGateConfig({ root, file: options.policyFile });
  const config = onlySuite(options.overrides?.(loaded) ?? loaded, options.suite);
  const resolved = await resolveArms({
    cwd: root,
    ...(options.base === undefined ? {} : { base: options.base }),
    event: options.event,
    setup: [config.policy.setup ?? []].flat(),
    temporary: options.env.RUNNER_TEMP ?? tmpdir(),
    env: options.env,
    setupEnv: suiteEnvironment(options.env, config.policy['pass-env']),
    log: options.log,
    setupLater: true,
  });
  if (resolved.kind === 'record') return { ...resolved, root, config };
  const { arms } = resolved;
  try {
    const elapsedMs = () => options.clock() - started;
    const outcome = await judgeArms(arms, config, options, elapsedMs);
    const context = await reportContext({
      arms,
      config,
      outcome,
      options,
      seconds: elapsedMs() / 1000,
    });
    return { ...outcome, kind: 'judged', root, config, context };
  } finally {
    await arms.close();
  }
}

async function judgeArms(
  arms: Arms,
  config: GateConfig,
  options: GateOptions,
  elapsedMs: () => number,
): Promise<JudgedChange> {
  const baselineConfig = mainConfig(arms, options);
  const pairs = pairSuites(
    { root: arms.candidate.root, suites: config.suites },
    { root: arms.baseline.root, suites: baselineConfig?.suites ?? [] },
  ).filter(({ candidate }) => candidate !== null || options.suite === undefined);
  const known = withRemovedSuites(config, pairs);
  const touched = await touchedSuites(arms, pairs);
  if (touched.length > 0) await arms.prepare();
  const served = await serveArms(
    touched.length > 0 ? config.policy.serve : undefined,
    arms,
    options.env,
    config,
  );
  const engine = openEngine(config, options.env, arms.candidate.root);
  try {
    const suites = served.failed
      ? unservedSuites(touched, served.failed)
      : await openSuites(touched, { arms, engine, env: served.env });
    const request = {
      config: known,
      suites,
      served: served.running,
      secretsWithheld: options.secretsWithheld,
      seed: seedOf(arms),
      elapsedMs,
    };
    const journal = await openChangeJournal(arms, request, options);
    const { stored, notes } = await storedBaseline(
      arms,
      baselineConfig ?? config,
      touched.flatMap(({ id, baseline }) => (baseline ? [{ id, storedAs: baseline.id }] : [])),
      options,
      journal,
    );
    const judged = await judgedChange({ ...request, stored }, engine, journal, options.onEvent);
    return { ...judged, notes: [...judged.notes, ...notes] };
  } finally {
    await Promise.all([engine.close(), served.close()]);
  }
}

/** Main's own policy and suites; null where main's cannot be read, so that a pull request may repair it. */
function mainConfig(arms: Arms, { policyFile, log }: GateOptions): GateConfig | null {
  try {
    return loadGateConfig({ root: arms.baseline.root, file: policyFile });
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    log(`main's configuration cannot be read: ${error.help.what}`);
    return null;
  }
}
