import { tmpdir } from 'node:os';
import type { GateConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { suiteEnvironment } from '../../engine/child/child-environment.ts';
import type { Arms, Tree } from '../../trees/arms.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { resolveArms } from '../../trees/resolve-arms.ts';
import type { GateOptions } from './gate-options.ts';
import { onlySuite } from './suite-choice.ts';

/** A change: its policy and both arms. The arms are the caller's to close. */
export interface Change {
  readonly kind: 'compare';
  readonly root: string;
  readonly config: GateConfig;
  readonly arms: Arms;
}

/** A push to the default branch: nothing to compare with, samples are recorded. */
export interface RecordWanted {
  readonly kind: 'record';
  readonly root: string;
  readonly config: GateConfig;
  readonly candidate: Tree;
  readonly notes: readonly string[];
}

/** Reads the policy of the checkout and finds what it is compared with. No suite's code runs. */
export async function resolveChange(options: GateOptions): Promise<Change | RecordWanted> {
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
  return { ...resolved, root, config };
}
