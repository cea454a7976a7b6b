import { z } from 'zod';
import { gateIdentity } from '../publish/gate-identity.ts';
import type { BlockedPull, JudgedHead } from '../trust/blocks.ts';
import { acceptancesIn } from './consent/conversation.ts';
import { type Octokit, requestFailure } from './octokit.ts';
import { pullComments } from './pull-comments.ts';
import { earlierChecks } from './surfaces/standing-check.ts';

/** Whose blocks are looked for. */
export interface BlocksPlace {
  readonly owner: string;
  readonly repo: string;
  /** File name of the workflow whose runs judge pull requests. */
  readonly workflow: string;
  /** `report.title` of main's policy: which gate's checks. */
  readonly title: string | null;
  /** The app that writes the checks: nobody else's are believed. */
  readonly appSlug: string;
  /** Commits that are looked at, the newest. */
  readonly last: number;
}

/** Pull requests that the gate blocked, and among how many commits they were found. */
export interface FoundBlocks {
  readonly heads: number;
  readonly pulls: readonly BlockedPull[];
}

const A_PAGE = 100;
const MOST_PAGES = 20;

const runs = z.array(z.object({ id: z.number(), head_sha: z.string(), event: z.string() }));
const pullShape = z.object({
  state: z.string(),
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  head: z.object({ sha: z.string() }),
});

/**
 * The pull requests that this gate blocked. What a block was is read off the checks of commits, which only the app itself can write, and
 * never off a comment, which people can edit. Runs are asked for, because a pull request no longer knows heads that were pushed
 * away. Throws the request's error.
 */
export async function blockedPulls(
  octokit: Octokit,
  place: BlocksPlace,
  say: (line: string) => void,
): Promise<FoundBlocks> {
  const heads = await judgedCommits(octokit, place);
  const { checkName: name } = gateIdentity(place.title);
  const byPull = new Map<number, JudgedHead[]>();
  for (const sha of heads) {
    const checks = await earlierChecks(octokit, { ...place, name, headSha: sha }, place.appSlug);
    const given = checks.toReversed().flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
    for (const number of new Set(given.map(({ pullNumber }) => pullNumber))) {
      const exits = given.filter((each) => each.pullNumber === number).map(({ exitCode }) => exitCode);
      byPull.set(number, [...(byPull.get(number) ?? []), { sha, exits }]);
    }
  }
  const pulls: BlockedPull[] = [];
  for (const [number, own] of byPull)
    if (own.some(({ exits }) => exits.includes(1)))
      pulls.push(...(await pullOf(octokit, place, number, own, say)));
  return { heads: heads.length, pulls: pulls.toSorted((a, b) => a.number - b.number) };
}

/** Commits that runs of the workflow judged, oldest first. */
async function judgedCommits(
  octokit: Octokit,
  { owner, repo, workflow, last }: BlocksPlace,
): Promise<readonly string[]> {
  const found = new Map<string, number>();
  for (let page = 1; page <= MOST_PAGES && found.size < last; page += 1) {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflow,
      event: 'pull_request',
      per_page: A_PAGE,
      page,
    });
    const listed = runs.parse(data.workflow_runs);
    // A run of an older commit may be started again: the first one says when it came.
    for (const { id, head_sha, event } of listed)
      if (event === 'pull_request') found.set(head_sha, Math.min(id, found.get(head_sha) ?? id));
    if (listed.length < A_PAGE) break;
  }
  const newest = [...found].toSorted(([, a], [, b]) => b - a).slice(0, last);
  return newest.toReversed().map(([sha]) => sha);
}

/** Empty for one that GitHub no longer knows. */
async function pullOf(
  octokit: Octokit,
  { owner, repo }: BlocksPlace,
  number: number,
  heads: readonly JudgedHead[],
  say: (line: string) => void,
): Promise<readonly BlockedPull[]> {
  try {
    const at = { owner, repo, pull_number: number };
    const pull = pullShape.parse((await octokit.rest.pulls.get(at)).data);
    const comments = await pullComments().read(octokit, { owner, repo, issue_number: number });
    const isMerged = pull.merged_at != null;
    return [
      {
        number,
        heads,
        state: isMerged ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
        head: pull.head.sha,
        mergeSha: isMerged ? (pull.merge_commit_sha ?? null) : null,
        acceptances: await acceptancesIn(octokit, at, comments, say),
      },
    ];
  } catch (error) {
    if (requestFailure(error).status === 404) return [];
    throw error;
  }
}
