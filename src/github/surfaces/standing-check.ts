import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { StandingCheck } from '../../publish/publisher.ts';
import type { Octokit } from '../octokit.ts';
import type { CheckPlace } from './check-run.ts';

/**
 * What a check holds for a later run: the exit code of its verdict, and the branch that it was judged against. Of the branch a
 * digest, since its name may be longer than GitHub takes here.
 */
export function checkRecord(exitCode: number, baseRef: string): string {
  const base = createHash('sha256').update(baseRef).digest('hex').slice(0, 16);
  return `pawl:exit=${exitCode}:base=${base}`;
}

const RECORD = /^pawl:exit=([0-3]):/;

const checks = z.array(
  z.object({
    id: z.number(),
    status: z.string(),
    html_url: z.string().nullish(),
    external_id: z.string().nullish(),
    app: z.object({ slug: z.string().optional() }).nullish(),
  }),
);

/**
 * The verdict that stands on a commit: that of the newest check of this gate, written by this app. Null where that check was cut off,
 * gave no verdict, or judged against another branch than `baseRef`: an older one no longer stands. Throws the request's error.
 */
export async function standingCheck(
  octokit: Octokit,
  { owner, repo, name, headSha }: CheckPlace,
  appSlug: string,
  baseRef: string,
): Promise<StandingCheck | null> {
  const listed = await octokit.paginate(octokit.rest.checks.listForRef, {
    owner,
    repo,
    ref: headSha,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  const [newest] = checks.parse(listed).toSorted((a, b) => b.id - a.id);
  if (newest === undefined || newest.app?.slug !== appSlug || newest.status !== 'completed') return null;
  const record = newest.external_id ?? '';
  const [, code] = RECORD.exec(record) ?? [];
  if (code === undefined || record !== checkRecord(Number(code), baseRef)) return null;
  return { exitCode: Number(code), url: newest.html_url ?? null };
}
