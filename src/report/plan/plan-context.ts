import type { ReportContext } from '../context.ts';

/** Facts around a plan that only the caller knows. */
export type PlanContext = Pick<
  ReportContext,
  'version' | 'baseLabel' | 'candidateLabel' | 'changedFiles' | 'notes'
>;
