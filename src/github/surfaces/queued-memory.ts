import { hiddenMemory, memoryIn, withoutMemory } from '../../publish/comment-memory.ts';
import { type SurfaceResult, skippedSurface } from '../../publish/publisher.ts';
import { ledgerOf, ledgerText, mergedLedger } from '../../trust/ledger.ts';
import type { Octokit } from '../octokit.ts';
import { type CommentPlace, ownComments, stickyComment } from './sticky-comment.ts';

/**
 * Writes down what a run of a merge queue should be remembered by, in the hidden line of the comment that its pull request has. What people see
 * there stays. Where there is none, `text` becomes one: null for a run that blocks nothing. Throws the request's error.
 */
export async function queuedMemory(
  octokit: Octokit,
  place: CommentPlace,
  memory: string,
  text: string | null,
): Promise<SurfaceResult> {
  const body = (await ownComments(octokit, place))[0]?.body;
  if (!body && text === null)
    return skippedSurface('comment', 'the pull request has none that could remember this run');
  const all = ledgerText(mergedLedger(ledgerOf(memoryIn(body ?? '')), ledgerOf(memory)));
  const seen = body ? withoutMemory(body.trimStart().slice(place.marker.length + 1)) : text;
  return stickyComment(octokit, place, `${seen}${hiddenMemory(all)}`, 'write');
}
