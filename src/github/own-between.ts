import { z } from 'zod';
import type { Octokit } from './octokit.ts';

/** A stretch of a conversation that is too long to be read. */
interface Stretch {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
  readonly from: number;
  readonly count: number;
}

const A_PART = 100;
/** Parts that one request asks for: 2,000 comments by their addresses. */
const PARTS_A_REQUEST = 20;
/** Other workflows write as the same bot. */
const MOST_OWN = 30;

const node = z.object({ url: z.string(), viewerDidAuthor: z.boolean() });
const part = z.object({ nodes: z.array(node.nullable()) });
const answer = z.object({ repository: z.object({ pullRequest: z.record(z.string(), part) }) });

/**
 * Ids of the comments there that this token's own user wrote, the oldest first, of whole stretches in few requests: GraphQL alone can skip, and
 * say who wrote one without its text. Throws the request's error.
 */
export async function ownBetween(octokit: Octokit, stretch: Stretch): Promise<readonly number[]> {
  const { owner, repo, issue_number: number, from, count } = stretch;
  const own: number[] = [];
  for (let done = 0; done < count && own.length < MOST_OWN; done += A_PART * PARTS_A_REQUEST) {
    const query = queryOf(from + done, Math.min(PARTS_A_REQUEST, Math.ceil((count - done) / A_PART)));
    const { repository } = answer.parse(await octokit.graphql(query, { owner, repo, number }));
    for (const each of Object.values(repository.pullRequest).flatMap(({ nodes }) => nodes)) {
      const [, id] = /#issuecomment-(\d+)$/.exec(each?.url ?? '') ?? [];
      if (each?.viewerDidAuthor && id !== undefined) own.push(Number(id));
    }
  }
  return own.sort((a, b) => a - b).slice(0, MOST_OWN);
}

function queryOf(from: number, parts: number): string {
  const asked = Array.from(
    { length: parts },
    (_, at) =>
      `p${at}: timelineItems(itemTypes: [ISSUE_COMMENT], first: ${A_PART}, skip: ${from + at * A_PART}) { nodes { ... on IssueComment { url viewerDidAuthor } } }`,
  );
  return `query($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${asked.join(' ')} } } }`;
}
