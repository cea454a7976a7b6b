import { createHash } from 'node:crypto';
import type { GateConfig } from '../config/gate-config.ts';
import type { Policy } from '../config/policy.ts';
import { suiteEnvironment } from '../engine/child-environment.ts';
import type { Arms } from '../trees/arms.ts';
import { contentDigest } from '../trees/content-digest.ts';
import { VERSION } from '../version.ts';
import type { GateOptions } from './gate-options.ts';

/** Lines of the policy that judge, report or end a run, but change no sample. */
const NOT_SAMPLING = [
  'budget',
  'prices',
  'enforce',
  'block',
  'mixed',
  'inconclusive',
  'notMeasured',
  'report',
  'ignore',
] as const satisfies readonly (keyof Policy)[];

/** Variables that say which server answers. */
const ADDRESS = /_(BASE_URL|API_BASE|API_URL|API_HOST|ENDPOINT)$/;

/**
 * Digest of what a run's samples hang on: both trees' content, the part of the policy that samples, the suites that
 * are run, the version, and which servers the environment names. The policy file's own bytes do not count, so that a
 * raised budget goes on from what is there.
 */
export async function runIdentity(
  arms: Arms,
  config: GateConfig,
  suites: readonly string[],
  options: GateOptions,
): Promise<string> {
  const content = await contentDigest({
    root: arms.candidate.root,
    env: options.env,
    base: arms.baseline.commit ?? '',
    isLocal: options.event === null,
    without: config.file === null ? [] : [config.file],
  });
  const parts = [
    content,
    VERSION,
    samplingPolicy(config.policy),
    [...suites].sort(),
    addresses(config, options),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function samplingPolicy(policy: Policy): unknown {
  const left = Object.entries(policy).filter(([name]) => !(NOT_SAMPLING as readonly string[]).includes(name));
  return left.sort(([a], [b]) => (a < b ? -1 : 1));
}

function addresses({ policy }: GateConfig, { env }: GateOptions): [string, string][] {
  const named = Object.entries(suiteEnvironment(env, policy['pass-env'])).filter(([name]) =>
    ADDRESS.test(name),
  );
  return named.sort(([a], [b]) => (a < b ? -1 : 1));
}
