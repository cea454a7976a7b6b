import { byConclusion, type JobPart } from '../report/markdown/combined-comment.ts';
import { CONCLUSIONS } from '../vocabulary.ts';
import type { CheckAnswer } from './surfaces/check-run.ts';
import { type EarlierCheck, type JobOfRun, jobRecord } from './surfaces/standing-check.ts';

/** One job's verdict on a commit, as its check tells it. */
export interface JobVerdict extends JobPart, JobOfRun {
  readonly record: string;
}

/**
 * The verdicts of all jobs of a run on one pull request, the newest of each part: a job that is started again takes the place of its earlier
 * attempt. Jobs of a matrix share a gate's name, and a check is the one thing that each of them has for itself.
 */
export function jobsOfRun(
  earlier: readonly EarlierCheck[],
  { run, pullNumber }: { readonly run: string | null; readonly pullNumber: number | undefined },
): readonly JobVerdict[] {
  const newest = new Map<string, JobVerdict>();
  for (const { job, verdict, conclusion, title, summary } of earlier) {
    const known = CONCLUSIONS.find((each) => each === conclusion);
    if (job === null || verdict === null || known === undefined) continue;
    if (job.run !== run || verdict.pullNumber !== pullNumber || newest.has(job.part)) continue;
    newest.set(job.part, { ...job, conclusion: known, title, summary, record: verdict.record });
  }
  return [...newest.values()];
}

/** The verdict that the last check of the commit has to give: of several jobs the worst. */
export function worstOf(jobs: readonly JobVerdict[]): JobVerdict | null {
  const bySeverity = jobs.toSorted((a, b) => byConclusion(a, b) || (a.part < b.part ? -1 : 1));
  return bySeverity[0] ?? null;
}

/** What a check shows when it repeats a job's verdict. */
export function answerAgain({ conclusion, title, summary, record, run, part }: JobVerdict): CheckAnswer {
  return { conclusion, title, summary, record: jobRecord(record, { run, part }) };
}

/** The workflow run that a page is of: `42` of `…/actions/runs/42/attempts/1`; null where it is none. */
export function runOf(runUrl: string | null): string | null {
  return /\/actions\/runs\/(\d{1,20})(?:\/attempts\/\d+)?$/.exec(runUrl ?? '')?.[1] ?? null;
}
