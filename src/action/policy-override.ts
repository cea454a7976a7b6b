import type { GateConfig } from '../config/gate-config.ts';
import type { Policy } from '../config/policy/policy.ts';
import type { ActionInputs, Failing } from './inputs.ts';

/** The configuration with what the workflow itself asks for laid over the policy file: `comment` and `fail-on`. */
export function withInputs(config: GateConfig, inputs: ActionInputs): GateConfig {
  const { comment } = inputs;
  const report = comment === undefined ? config.policy.report : { ...config.policy.report, comment };
  return { ...config, policy: withFailOn({ ...config.policy, report }, inputs) };
}

/** The lines of the policy that the workflow's `fail-on` says, laid over it where there is one. */
export function withFailOn<T extends Blocking>(policy: T, { failOn }: Pick<ActionInputs, 'failOn'>): T {
  return failOn === undefined ? policy : failingOn(policy, failOn);
}

type Blocking = Pick<Policy, 'enforce' | 'mixed' | 'inconclusive' | 'notMeasured'>;

/**
 * Samples of a public repository are there for everybody to read, so that their outputs are stored as digests unless
 * the policy says otherwise.
 */
export function withPublicOutputs(config: GateConfig, isPublic: boolean): GateConfig {
  const { baseline } = config.policy;
  if (!isPublic || baseline.outputs !== undefined) return config;
  return { ...config, policy: { ...config.policy, baseline: { ...baseline, outputs: 'digest' } } };
}

/** `never` reports what would have blocked; else each verdict that is named blocks, and each that is not warns. */
function failingOn<T extends Blocking>(policy: T, failOn: readonly Failing[]): T {
  if (failOn.length === 0) return { ...policy, enforce: false };
  const line = (verdict: Failing) => (failOn.includes(verdict) ? 'block' : 'warn');
  const unmeasured = line('not-measured');
  return {
    ...policy,
    enforce: true,
    mixed: line('mixed'),
    inconclusive: line('inconclusive'),
    notMeasured: {
      secrets: unmeasured,
      provider: unmeasured,
      budget: unmeasured,
      baseline: unmeasured,
      // Nothing of this run failed: a suite in which nothing passes is main's own state, with a line of its own.
      'nothing-passes': unmeasured === 'warn' ? 'warn' : policy.notMeasured['nothing-passes'],
    },
  };
}
