import { z } from 'zod';
import type { Overtaker, SurfaceResult } from '../publish/publisher.ts';
import type { EventFacts } from './events/event.ts';
import { type Octokit, repositoryOf } from './octokit.ts';

/** What a run's verdict gives way to, with one sentence for people. */
export interface Overtaken {
  readonly by: Overtaker;
  readonly sentence: string;
}

const side = z.object({ ref: z.string(), sha: z.string() });
const pull = z.object({ head: side, base: side });

/**
 * How a pull request went on since the event of this run: it goes to another branch, or its head is another commit; null where
 * neither is so, or the event has no pull request. Throws the request's error, and a `ZodError` for an answer that GitHub does not give.
 */
export async function overtaken(octokit: Octokit, facts: EventFacts): Promise<Overtaken | null> {
  const { pullNumber, headSha, baseRef } = facts;
  if (pullNumber === undefined) return null;
  const { data } = await octokit.rest.pulls.get({ ...repositoryOf(facts), pull_number: pullNumber });
  const { head, base } = pull.parse(data);
  // First: a verdict against another branch is worth nothing on any commit, and could stand on this one.
  if (baseRef !== undefined && base.ref !== baseRef)
    return {
      by: 'base',
      sentence: `The pull request goes to \`${base.ref}\` now, and this run compared it with \`${baseRef}\`, so its verdict is not published`,
    };
  if (head.sha !== headSha)
    return {
      by: 'commit',
      sentence: `The head of the pull request is \`${head.sha.slice(0, 7)}\` now, and this run judged \`${headSha.slice(0, 7)}\`, so it writes no comment`,
    };
  return null;
}

/** The answer of a surface that gives way, and says to what. */
export function gaveWay(surface: string, { by, sentence }: Overtaken): SurfaceResult {
  return { surface, status: 'skipped', reason: sentence, fix: null, overtakenBy: by };
}
