import type { DesignPlan } from './design.ts';
import { repeatsOf } from './uniform/uniform-hypotheses.ts';

/** What people should know of how a plan is sampled, by suite, before the first sample; nothing where it is as usual. */
export function designNotes(plan: DesignPlan): { readonly suite: string; readonly note: string }[] {
  if (plan.effort === 'uniform') return [];
  const suites = new Map<string, string>();
  for (const slot of plan.slots) {
    const { suite, together } = slot;
    if (together === 'cell') continue;
    const what = together === 'row' ? 'Rows of this suite' : 'The cases of this suite';
    suites.set(
      suite,
      `${what} depend on each other, so single cases cannot be asked again: every case is sampled ${repeatsOf(plan, slot)} times on both sides instead of searched.`,
    );
  }
  return [...suites].map(([suite, note]) => ({ suite, note }));
}
