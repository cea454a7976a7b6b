import type { Comparison } from '../../src/compare/comparison.ts';
import { type Policy, policySchema } from '../../src/config/policy/policy.ts';
import type { JudgedFacts } from '../../src/publish/publication-file.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type Scenario, scenarios } from '../report/scenarios.ts';

/** A change as the gate judges it: three cases of one suite broke. */
export function judged(
  more: Partial<Policy> = {},
  change: (comparison: Comparison) => Comparison = (own) => own,
): JudgedFacts {
  const { verdict, context } = scenarios.regressed as Scenario;
  const policy = { ...policySchema.parse({}), ...more };
  const found = judge(change(verdict.comparison), policy);
  return {
    verdict: found,
    context: { ...context, enforce: policy.enforce },
    policy,
    alpha: policy.alpha,
    earlier: [],
    memory: null,
    baseRef: 'main',
  };
}
