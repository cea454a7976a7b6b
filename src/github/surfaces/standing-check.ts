import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { StandingCheck } from '../../publish/publisher.ts';
import type { Octokit } from '../octokit.ts';
import type { CheckPlace } from './check-run.ts';

/** What a verdict was about, beside the commit that its check is on. */
export interface JudgedPull {
  readonly pullNumber: number;
  readonly baseRef: string;
}

/**
 * What a check holds for a later run: the exit code of its verdict, the branch that it was judged against, and the pull request. Of
 * the branch a digest, since its name may be longer than GitHub takes here.
 */
export function checkRecord(exitCode: number, { pullNumber, baseRef }: JudgedPull): string {
  const base = createHash('sha256').update(baseRef).digest('hex').slice(0, 16);
  return `pawl:exit=${exitCode}:base=${base}:pull=${pullNumber}`;
}

/** Which run gave a verdict, and on which part of the change: jobs of a matrix judge one each. */
export interface JobOfRun {
  readonly run: string;
  readonly part: string;
}

/** The record of a job's verdict, which its siblings find it by. */
export function jobRecord(record: string, { run, part }: JobOfRun): string {
  return `${record}:run=${run}:part=${part}`;
}

const RECORD =
  /^(pawl:exit=([0-3]):base=[0-9a-f]{16}:pull=(\d{1,15}))(?::run=(\d{1,20}):part=([0-9a-f]{16}))?$/;

/** A check of this gate on a commit, as an earlier run of the same app left it. */
export interface EarlierCheck {
  readonly id: number;
  readonly url: string | null;
  /** What it holds for later runs; null: no verdict was given, or none yet. */
  readonly verdict: {
    readonly exitCode: number;
    readonly pullNumber: number;
    readonly record: string;
  } | null;
  /** Whose verdict it is; null where it was given by no job of a run, or by another gate's version. */
  readonly job: JobOfRun | null;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  /** What the job that opened it knows it by; null: it is completed. */
  readonly openedAs: string | null;
}

const checks = z.array(
  z.object({
    id: z.number(),
    status: z.string(),
    html_url: z.string().nullish(),
    external_id: z.string().nullish(),
    conclusion: z.string().nullish(),
    output: z.object({ title: z.string().nullish(), summary: z.string().nullish() }).nullish(),
    app: z.object({ slug: z.string().optional() }).nullish(),
  }),
);

/** The checks of this gate on its commit that this app wrote, or any where it is null, the newest first. Throws the request's error. */
export async function earlierChecks(
  octokit: Octokit,
  { owner, repo, name, headSha }: Pick<CheckPlace, 'owner' | 'repo' | 'name' | 'headSha'>,
  appSlug: string | null,
): Promise<readonly EarlierCheck[]> {
  const listed = await octokit.paginate(octokit.rest.checks.listForRef, {
    owner,
    repo,
    ref: headSha,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  return checks
    .parse(listed)
    .filter(({ app }) => appSlug === null || app?.slug === appSlug)
    .toSorted((a, b) => b.id - a.id)
    .map(({ id, html_url, status, external_id, conclusion = null, output }) => {
      const [, record, exitCode, pullNumber, run, part] = RECORD.exec(external_id ?? '') ?? [];
      const isGiven = record !== undefined && status === 'completed';
      const verdict = isGiven ? { exitCode: Number(exitCode), pullNumber: Number(pullNumber), record } : null;
      const job = isGiven && run !== undefined && part !== undefined ? { run, part } : null;
      const [title, summary] = [output?.title ?? '', output?.summary ?? ''];
      const openedAs = status === 'completed' ? null : (external_id ?? null);
      return { id, url: html_url ?? null, verdict, job, conclusion, title, summary, openedAs };
    });
}

/**
 * The verdict that stands for a pull request: that of the newest check. Null where that check was cut off, gave no verdict, or is of
 * another pull request or branch: an older one no longer stands.
 */
export function standingCheck([newest]: readonly EarlierCheck[], judged: JudgedPull): StandingCheck | null {
  const { verdict, url } = newest ?? {};
  if (!verdict || verdict.record !== checkRecord(verdict.exitCode, judged)) return null;
  return { exitCode: verdict.exitCode, url: url ?? null };
}
