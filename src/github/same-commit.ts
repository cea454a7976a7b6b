import { z } from 'zod';
import type { EventFacts } from './events/event.ts';
import { type Octokit, requestFailure } from './octokit.ts';
import type { Overtaken } from './overtaken.ts';
import type { CheckPlace } from './surfaces/check-run.ts';
import { checkRecord, type EarlierCheck } from './surfaces/standing-check.ts';

const pull = z.object({
  state: z.string(),
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
});

/**
 * A check belongs to a commit, and pull requests of one commit share it. The first open one beside this run's own whose verdict
 * fails on this commit; null where there is none. A pull request that cannot be looked at counts as open.
 */
export async function failsElsewhere(
  octokit: Octokit,
  { owner, repo, headSha }: CheckPlace,
  { pullNumber }: Pick<EventFacts, 'pullNumber'>,
  earlier: readonly EarlierCheck[],
): Promise<Overtaken | null> {
  const newest = new Map<number, NonNullable<EarlierCheck['verdict']>>();
  for (const { verdict } of earlier)
    if (verdict && !newest.has(verdict.pullNumber)) newest.set(verdict.pullNumber, verdict);
  for (const [number, { exitCode, record }] of newest) {
    if (number === pullNumber || exitCode === 0) continue;
    if (await stillStands(number, record, exitCode))
      return {
        by: 'pull',
        sentence: `Pull request #${number} has the same commit and fails, and a check belongs to the commit, so this one fails too`,
      };
  }
  return null;

  async function stillStands(number: number, record: string, exitCode: number): Promise<boolean> {
    try {
      const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
      const { state, head, base } = pull.parse(data);
      const isSame = record === checkRecord(exitCode, { pullNumber: number, baseRef: base.ref });
      return state === 'open' && head.sha === headSha && isSame;
    } catch (error) {
      return requestFailure(error).status !== 404;
    }
  }
}
