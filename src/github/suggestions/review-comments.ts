import { z } from 'zod';
import type { Octokit } from '../octokit.ts';

const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string(),
  path: z.string(),
  user: z.object({ login: z.string() }).nullish(),
  /** Last and first line in the head's file; absent where the lines are not in the diff any more. */
  line: z.number().nullish(),
  start_line: z.number().nullish(),
  in_reply_to_id: z.number().nullish(),
});
/** A comment on lines of a pull request, as GitHub gave it. */
export type ReviewComment = z.infer<typeof comment>;

const file = z.object({ filename: z.string(), patch: z.string().optional() });

/** A pull request of a repository. */
export interface PullPlace {
  readonly owner: string;
  readonly repo: string;
  readonly pullNumber: number;
}

const A_PAGE = 100;
/** A flood of them must not keep a runner busy. Of files, GitHub lists no more either. */
const MOST_PAGES = 30;

/** All comments on lines of a pull request, lowest id first; null where there are more than are read. Throws the request's error. */
export async function reviewComments(
  octokit: Octokit,
  { owner, repo, pullNumber }: PullPlace,
): Promise<readonly ReviewComment[] | null> {
  const found: ReviewComment[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const of = { owner, repo, pull_number: pullNumber, per_page: A_PAGE, page };
    const { data } = await octokit.rest.pulls.listReviewComments(of);
    found.push(...z.array(comment).parse(data));
    if (data.length < A_PAGE) return found.sort((a, b) => a.id - b.id);
  }
  return null;
}

/** The patches of these files in the pull request's diff, as far as GitHub tells them. Throws the request's error. */
export async function patchesOf(
  octokit: Octokit,
  { owner, repo, pullNumber }: PullPlace,
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let seen = 0;
  for (let page = 1; page <= MOST_PAGES && seen < files.size; page += 1) {
    const of = { owner, repo, pull_number: pullNumber, per_page: A_PAGE, page };
    const { data } = await octokit.rest.pulls.listFiles(of);
    for (const { filename, patch } of z.array(file).parse(data)) {
      if (!files.has(filename)) continue;
      seen += 1;
      if (patch !== undefined) found.set(filename, patch);
    }
    if (data.length < A_PAGE) break;
  }
  return found;
}

/** What is written to lines of a commit. */
export interface LineComment {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/** Writes a comment to lines of the head that are in the diff. Throws the request's error. */
export async function addReviewComment(
  octokit: Octokit,
  { owner, repo, pullNumber }: PullPlace,
  headSha: string,
  { path, start, end, body }: LineComment,
): Promise<ReviewComment> {
  const several = start < end ? { start_line: start, start_side: 'RIGHT' as const } : {};
  const { data } = await octokit.rest.pulls.createReviewComment({
    owner,
    repo,
    pull_number: pullNumber,
    commit_id: headSha,
    path,
    body,
    line: end,
    side: 'RIGHT',
    ...several,
  });
  return comment.parse(data);
}
