import { type SurfaceResult, skippedSurface } from '../../publish/publisher.ts';
import type { Suggestions } from '../../report/documents/suggestions.ts';
import { type Octokit, requestFailure } from '../octokit.ts';
import type { Overtaken } from '../overtaken.ts';
import { type OfferedLines, offeredLines, suiteIn, suiteMark } from './offered-lines.ts';
import {
  addReviewComment,
  type PullPlace,
  patchesOf,
  type ReviewComment,
  reviewComments,
} from './review-comments.ts';

/** Where suggestions go, and how ours are known: by the beginning of their first line, and by their author. */
export interface SuggestionPlace extends PullPlace {
  readonly headSha: string;
  readonly marker: string;
  readonly author: string;
  /** What the pull request went on to meanwhile; null: nothing. */
  readonly gone: () => Promise<Overtaken | null>;
}

/** Comments that one run removes, at most. */
const MOST_REMOVED = 30;
const SURFACE = 'suggestions';

/**
 * Brings this gate's suggestions up to date: writes those that are wanted, leaves equal ones, and removes those that no longer hold. One that
 * people answered stays: their answers would stand without what they answer. Throws the request's error.
 */
export async function suggestionComments(
  octokit: Octokit,
  place: SuggestionPlace,
  { wanted, judged }: Suggestions,
): Promise<SurfaceResult> {
  const all = await reviewComments(octokit, place);
  if (all === null) return skippedSurface(SURFACE, 'the pull request has more review comments than are read');
  const own = ownOf(all, place);
  const offers = await offered(octokit, place, wanted);
  const pairs = offers.map((offer) => ({ offer, known: own.find((each) => standsAs(each, offer)) }));
  const kept = new Set(pairs.map(({ known }) => known?.id));
  const stale = staleOf(own, { kept, judged, all, place });
  const edited = pairs.filter(({ offer, known }) => known !== undefined && plain(known.body) !== offer.body);
  const added = pairs.filter(({ known }) => known === undefined);
  const [first] = pairs.flatMap(({ known }) => known ?? []);
  if (stale.length + edited.length + added.length === 0)
    return { surface: SURFACE, status: 'unchanged', url: first?.html_url ?? null };
  const gone = await place.gone();
  if (gone !== null) return skippedSurface(SURFACE, gone.sentence);

  for (const { id } of stale) await remove(octokit, place, id);
  for (const { offer, known } of edited)
    await octokit.rest.pulls.updateReviewComment({
      ...at(place),
      comment_id: (known as ReviewComment).id,
      body: offer.body,
    });
  const written = await addAll(
    octokit,
    place,
    added.map(({ offer }) => offer),
  );
  if (written.length > 0) await removeTwins(octokit, place, written);
  const [newest] = written;
  if (newest !== undefined) return { surface: SURFACE, status: 'created', url: newest.html_url };
  if (stale.length + edited.length > 0)
    return { surface: SURFACE, status: 'updated', url: first?.html_url ?? null };
  return skippedSurface(SURFACE, 'GitHub does not take a comment on these lines');
}

/** The newest head's diff is what a suggestion can stand in. */
async function offered(
  octokit: Octokit,
  place: SuggestionPlace,
  wanted: Suggestions['wanted'],
): Promise<readonly OfferedLines[]> {
  if (wanted.length === 0) return [];
  const patches = await patchesOf(octokit, place, new Set(wanted.map(({ file }) => file)));
  return offeredLines(wanted, patches, place.marker);
}

function ownOf(all: readonly ReviewComment[], { author, marker }: SuggestionPlace): readonly ReviewComment[] {
  return all.filter(
    ({ user, body, in_reply_to_id: answers }) =>
      user?.login === author && suiteIn(body, marker) !== null && answers == null,
  );
}

/** It says the same of the same lines. The words above them may have other figures. */
function standsAs({ path, line, body }: ReviewComment, offer: OfferedLines): boolean {
  return path === offer.path && line === offer.end && plain(body).startsWith(`${offer.mark}\n`);
}

interface Known {
  readonly kept: ReadonlySet<number | undefined>;
  readonly judged: readonly string[];
  readonly all: readonly ReviewComment[];
  readonly place: SuggestionPlace;
}

/** What this run knows to be wanted no more, and what stands at lines that are gone. Another job of the run judges other suites. */
function staleOf(
  own: readonly ReviewComment[],
  { kept, judged, all, place }: Known,
): readonly ReviewComment[] {
  const suites = new Set<string | null>(judged.map(suiteMark));
  const answered = new Set(all.map(({ in_reply_to_id: answers }) => answers));
  return own
    .filter(({ id }) => !kept.has(id) && !answered.has(id))
    .filter(({ line, body }) => line == null || suites.has(suiteIn(body, place.marker)))
    .slice(0, MOST_REMOVED);
}

/** What GitHub does not take costs that suggestion, and those that help only beside it. */
async function addAll(
  octokit: Octokit,
  place: SuggestionPlace,
  offers: readonly OfferedLines[],
): Promise<readonly ReviewComment[]> {
  const written: { readonly offer: OfferedLines; readonly comment: ReviewComment }[] = [];
  const halved = new Set<string>();
  for (const offer of offers) {
    const comment = await add(octokit, place, offer);
    if (comment !== null) written.push({ offer, comment });
    else if (offer.isNeeded) halved.add(offer.path);
  }
  const isHalf = ({ isNeeded, path }: OfferedLines) => isNeeded && halved.has(path);
  for (const { offer, comment } of written) if (isHalf(offer)) await remove(octokit, place, comment.id);
  return written.filter(({ offer }) => !isHalf(offer)).map(({ comment }) => comment);
}

/** Null: GitHub does not take it. */
async function add(
  octokit: Octokit,
  place: SuggestionPlace,
  offer: OfferedLines,
): Promise<ReviewComment | null> {
  try {
    return await addReviewComment(octokit, place, place.headSha, offer);
  } catch (error) {
    if (requestFailure(error).status !== 422) throw error;
    return null;
  }
}

/** Two jobs may have written the same at the same moment: the lowest id stays. */
async function removeTwins(
  octokit: Octokit,
  place: SuggestionPlace,
  written: readonly ReviewComment[],
): Promise<void> {
  const own = ownOf((await reviewComments(octokit, place)) ?? [], place);
  for (const mine of written) {
    const isTwin = ({ id, path, line, body }: ReviewComment) =>
      id < mine.id && path === mine.path && line === mine.line && firstLine(body) === firstLine(mine.body);
    if (own.some(isTwin)) await remove(octokit, place, mine.id);
  }
}

async function remove(octokit: Octokit, place: SuggestionPlace, id: number): Promise<void> {
  try {
    await octokit.rest.pulls.deleteReviewComment({ ...at(place), comment_id: id });
  } catch (error) {
    if (requestFailure(error).status !== 404) throw error;
  }
}

function at({ owner, repo }: PullPlace): { readonly owner: string; readonly repo: string } {
  return { owner, repo };
}

function firstLine(text: string): string | undefined {
  return plain(text).split('\n')[0];
}

/** GitHub may store other line ends, and trim the end. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
