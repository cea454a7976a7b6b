import type { ServePolicy } from '../../config/policy/policy.ts';
import { ownPlaces } from '../../engine/child/own-places.ts';
import { PawlError } from '../../errors.ts';
import type { Unmeasured } from '../../plan/eval-plan.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import { freePort } from '../../trees/serve/readiness.ts';
import { type ServedArm, serveArm } from '../../trees/serve/serve.ts';

import type { RepositoryCode } from './repository-code.ts';

/** The applications under test, one for each arm, or none. */
export interface ServedArms {
  readonly running: boolean;
  /** Why this PR's application did not come up, or main's although it may be this PR's doing; then neither runs. */
  readonly failed: Unmeasured | null;
  /** Why main's own application did not come up; then this PR's runs alone. */
  readonly mainFailed?: Unmeasured;
  readonly env: Readonly<Record<Arm, Readonly<Record<string, string>>>>;
  close(): Promise<void>;
}

const NOTHING_SERVED: ServedArms = {
  running: false,
  failed: null,
  env: { baseline: {}, candidate: {} },
  close: async () => {},
};

/** What is started, where, and in which environment. */
export interface ServeArmsRequest {
  /** How each arm's application is started, by its own policy; absent: it has none. */
  readonly policies: Readonly<Partial<Record<Arm, ServePolicy | undefined>>>;
  readonly arms: Arms;
  readonly code: RepositoryCode;
  /** false: that main's does not come up may be this PR's doing. */
  readonly mainMayBeGone: boolean;
}

/**
 * Starts the application of both arms, each by its own command in its own tree. Where this PR's does not come up, neither
 * runs; where main's does not, this PR's runs alone if this PR did not cause that.
 */
export async function serveArms({
  policies,
  arms,
  code,
  mainMayBeGone,
}: ServeArmsRequest): Promise<ServedArms> {
  if (!policies.baseline && !policies.candidate) return NOTHING_SERVED;
  const serve = async (arm: Arm): Promise<ServedArm | null> => {
    const policy = policies[arm];
    if (!policy) return null;
    return serveArm({
      command: policy.command,
      portVariable: policy.port,
      ready: policy.ready,
      timeoutSeconds: policy.timeout,
      root: arms[arm].root,
      ...code,
      env: ownPlaces(code.env, arms.candidate.root, arms[arm].root),
    });
  };
  const started = await Promise.allSettled([serve('baseline'), serve('candidate')]);
  const up = started.flatMap((result) =>
    result.status === 'fulfilled' && result.value ? [result.value] : [],
  );
  const close = async () => {
    await Promise.all(up.map((served) => served.close()));
  };
  const [main, change] = started;
  if (main.status === 'rejected' && change.status === 'fulfilled' && mainMayBeGone) {
    const env = { baseline: {}, candidate: change.value?.env ?? {} };
    return { running: true, failed: null, mainFailed: notServed(main.reason, true), env, close };
  }
  const failed = change.status === 'rejected' ? change : main;
  if (failed.status === 'rejected') {
    await close();
    return { ...NOTHING_SERVED, failed: notServed(failed.reason, failed === main) };
  }
  const envOf = (arm: typeof main) => (arm.status === 'fulfilled' ? arm.value?.env : undefined) ?? {};
  return { running: true, failed: null, env: { baseline: envOf(main), candidate: envOf(change) }, close };
}

/** As if the applications were running, each at a port of its own on which nothing listens: enough to open suites. */
export async function pretendServed({ policies }: ServeArmsRequest): Promise<ServedArms> {
  if (!policies.baseline && !policies.candidate) return NOTHING_SERVED;
  const given = async (policy: ServePolicy | undefined): Promise<Record<string, string>> => {
    if (!policy) return {};
    const port = await freePort();
    return { [policy.port]: String(port), PAWL_ARM_URL: `http://127.0.0.1:${port}` };
  };
  const [baseline, candidate] = await Promise.all([given(policies.baseline), given(policies.candidate)]);
  return { ...NOTHING_SERVED, running: true, env: { baseline, candidate } };
}

function notServed(error: unknown, onMain: boolean): Unmeasured {
  if (!(error instanceof PawlError) || error.kind === 'usage') throw error;
  const { what, why, fix } = error.help;
  return {
    cause: onMain ? 'baseline' : 'provider',
    reason: `${onMain ? 'On main: ' : ''}${what}${why ? ` ${why}` : ''}`,
    fix: fix ?? 'Run the command of `serve:` by hand and see what it prints.',
  };
}
