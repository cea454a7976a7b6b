import type { EvalPlan } from './eval-plan.ts';

/** The plan with further things to say of its suites, each once and after what was said before. */
export function withNotes(
  plan: EvalPlan,
  notes: readonly { readonly suite: string; readonly note: string }[],
): EvalPlan {
  return {
    ...plan,
    suites: plan.suites.map((suite) => {
      const own = notes.filter(({ suite: id, note }) => id === suite.suite && !suite.notes.includes(note));
      return { ...suite, notes: [...suite.notes, ...own.map(({ note }) => note)] };
    }),
  };
}
