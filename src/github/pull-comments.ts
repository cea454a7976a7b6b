import { z } from 'zod';
import { type Octokit, requestFailure } from './octokit.ts';
import { ownBetween } from './own-between.ts';

const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  performed_via_github_app: z.unknown(),
});
/** A comment as GitHub gave it. */
export type PullComment = z.infer<typeof comment>;

/** The pull request whose comments they are. */
interface CommentsOf {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

/** The comments of one pull request, read once by whoever asks first in a run. */
export interface PullComments {
  /**
   * All that are known, lowest id first: page by page the first time, afterwards what was written since is added. Of those that were
   * left out, the token's own are among them, and one that was deleted since. Throws the request's error.
   */
  read(octokit: Octokit, of: CommentsOf): Promise<readonly PullComment[]>;
  /** Whether the last read showed it; if not, it may be gone. */
  wasListed(id: number): boolean;
  /** Comments between the first and the last pages that were left out. */
  leftOut(): number;
  /** What an answer of GitHub says of one: lists may show it later. */
  add(answer: unknown): void;
  /** It is gone. */
  drop(id: number): void;
}

const A_PAGE = 100;
/** A flood of comments must not keep a runner busy: ours is among the first, commands are among the last. */
const [FIRST_PAGES, LAST_PAGES] = [10, 20];
/** Lists of GitHub may lag behind. */
const OVERLAP_MS = 120_000;

/** Comments that nobody has read yet. */
export function pullComments(): PullComments {
  const known = new Map<number, PullComment>();
  let leftOut = 0;
  let newest: string | null = null;
  let listed = new Set<number>();
  const take = (comments: readonly PullComment[]) => {
    for (const each of comments) {
      known.set(each.id, each);
      listed.add(each.id);
      if (newest === null || Date.parse(each.updated_at) > Date.parse(newest)) newest = each.updated_at;
    }
  };
  return {
    async read(octokit, of) {
      const since = newest === null ? {} : { since: new Date(Date.parse(newest) - OVERLAP_MS).toISOString() };
      listed = new Set();
      const first = await page(octokit, { ...of, ...since }, 1);
      take(first.comments);
      const middle = Math.max(0, first.last - FIRST_PAGES - LAST_PAGES);
      leftOut += middle * A_PAGE;
      for (let number = 2; number <= first.last; number += 1) {
        if (number === FIRST_PAGES + 1) number += middle;
        take((await page(octokit, { ...of, ...since }, number)).comments);
      }
      if (middle > 0) {
        const stretch = { ...of, from: FIRST_PAGES * A_PAGE, count: middle * A_PAGE };
        // Where GitHub does not say it, ours is taken to be among those that were read.
        for (const id of await ownBetween(octokit, stretch).catch(() => []))
          take(await oneComment(octokit, of, id));
      }
      return [...known.values()].sort((a, b) => a.id - b.id);
    },
    wasListed: (id) => listed.has(id),
    leftOut: () => leftOut,
    add: (answer) => {
      const added = comment.parse(answer);
      known.set(added.id, added);
    },
    drop: (id) => void known.delete(id),
  };
}

/** A comment by its id; nothing where it is gone. */
async function oneComment(octokit: Octokit, { owner, repo }: CommentsOf, id: number) {
  try {
    return [comment.parse((await octokit.rest.issues.getComment({ owner, repo, comment_id: id })).data)];
  } catch (error) {
    if (requestFailure(error).status === 404) return [];
    throw error;
  }
}

async function page(octokit: Octokit, of: CommentsOf & { readonly since?: string }, number: number) {
  const { data, headers } = await octokit.rest.issues.listComments({ ...of, per_page: A_PAGE, page: number });
  const [, last = number] = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(headers.link ?? '') ?? [];
  return { comments: z.array(comment).parse(data), last: Number(last) };
}
