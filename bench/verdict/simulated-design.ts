import { policySchema } from '../../src/config/policy/policy.ts';
import type { DesignPlan, DesignSlot } from '../../src/design/design.ts';
import { designFor } from '../../src/design/registry.ts';
import { SIMULATE_DEFAULTS, type SimulateOptions } from '../../src/simulate/options.ts';
import { simulatedSuite } from '../../src/simulate/simulated-plan.ts';

/** The gate's design at its defaults, for a simulated suite with one slot: its number of cases, and the share (0 to 1) that is flaky, as flags give them. */
export function simulatedDesign(flags: { readonly cases: string; readonly flaky: string }) {
  const base: SimulateOptions = {
    ...SIMULATE_DEFAULTS,
    cases: Number(flags.cases),
    flaky: Number(flags.flaky),
    effort: 'normal',
    policy: policySchema.parse({}),
  };
  const plan: DesignPlan = simulatedSuite(base, base.cases).design;
  const [slot] = plan.slots as readonly [DesignSlot];
  return { base, design: designFor(base.effort), plan, slot };
}
