/**
 * GitHub: the adapter for one forge.
 * Get: the event of a workflow run, a token that may be missing, and a publication.
 * Give: a comment, a check, a job summary and annotations, each answering for itself, and what merged pull requests left.
 * Everything that GitHub sends is checked before it is used.
 */

import { hiddenMemory, memoryIn, withoutMemory } from '../publish/comment-memory.ts';
import { type CommentPolicy, commentIntent, hasFailures } from '../publish/comment-policy.ts';
import { gateIdentity } from '../publish/gate-identity.ts';
import {
  type Publication,
  type Publisher,
  type StandingCheck,
  type SurfaceResult,
  skippedSurface,
} from '../publish/publisher.ts';
import { PUBLISHING_PATIENCE_MS } from '../publish/retry.ts';
import { sentence } from '../report/escape.ts';
import { fixText } from '../report/markdown/alert.ts';
import { combinedComment } from '../report/markdown/combined-comment.ts';
import { ledgerOf, ledgerText, mergedLedger } from '../trust/ledger.ts';
import { pullOf } from './consent/conversation.ts';
import { ownLogin } from './identity.ts';
import { type Octokit, repositoryOf } from './octokit.ts';
import { gaveWay, type Overtaken, overtaken } from './overtaken.ts';
import { type OwnCheck, ownCheck } from './own-check.ts';
import { type PullComments, pullComments } from './pull-comments.ts';
import type { JobVerdict } from './sibling-jobs.ts';
import { suggestionComments } from './suggestions/suggestion-comments.ts';
import { type SurfaceAccess, type SurfaceApi, surfaceApi, UNWRITTEN } from './surface-api.ts';
import type { CheckPlace } from './surfaces/check-run.ts';
import { writeJobSummary } from './surfaces/job-summary.ts';
import { queuedMemory } from './surfaces/queued-memory.ts';
import { earlierChecks, standingCheck } from './surfaces/standing-check.ts';
import { type CommentPlace, ownComments, stickyComment } from './surfaces/sticky-comment.ts';
import { locked } from './surfaces/surface-failure.ts';
import { annotationCommands } from './surfaces/workflow-commands.ts';

/** The event whose surfaces are written, and the means to write them. */
export interface PublisherOptions extends SurfaceAccess {
  /** `report.title` of the policy: tells several gates of a repository apart. */
  readonly title: string | null;
  readonly commentPolicy: CommentPolicy;
  /** What `GITHUB_STEP_SUMMARY` names. */
  readonly summaryFile: string | undefined;
  /** Writes one line, as it is, to the step's log: workflow commands. */
  readonly command: (line: string) => void;
  /** What the run knows of the pull request's comments; absent: nothing yet. */
  readonly comments?: PullComments;
  /** The answer of the comment where none may be written, whatever the policy says. */
  readonly commentless?: SurfaceResult;
  /** An earlier verdict is looked for although this job writes nothing: where one stands, there is nothing to draw. */
  readonly looksBack?: true;
}

/** A publisher that writes check, annotations, comment and job summary of one workflow run. */
export function octokitPublisher(options: PublisherOptions): Publisher {
  const patience = { leftMs: 0 };
  const api = surfaceApi({ ...options, patience });
  const place = checkPlace(options);
  const check = ownCheck(api, place, options.facts);
  let [isPublished, isClosed] = [false, false];
  /** What the page of the job is still to say of a verdict; null: nothing, or it says it. */
  let unsaid: string | null = null;
  const tell = (summary: string) => {
    unsaid = null;
    return writeJobSummary(options.summaryFile, summary);
  };

  async function annotate(publication: Publication): Promise<SurfaceResult> {
    const { annotations } = publication;
    if (annotations.length === 0) return { surface: 'annotations', status: 'unchanged', url: null };
    const added = check.annotate(publication);
    if (added !== null) return added;
    for (const line of annotationCommands(annotations)) options.command(line);
    return { surface: 'annotations', status: 'created', url: null };
  }

  /** A check on this commit would hide the one against the branch that the pull request goes to now: one that is open is taken back. */
  async function giveWay(gone: Overtaken): Promise<readonly SurfaceResult[]> {
    await check.withdraw(gone.sentence, 'cancelled');
    return ['check', 'annotations', 'comment'].map((surface) => gaveWay(surface, gone));
  }

  return {
    standing: () => {
      const { quiet: _, ...loud } = options;
      return standingVerdictOf(options, options.looksBack ? surfaceApi(loud) : api, place);
    },
    start: async () => {
      const { gone } = await lookAgain(options);
      if (isClosed) return [];
      return [gone?.by === 'base' ? check.refuse(gone) : await check.open()];
    },
    publish: async (publication) => {
      isPublished = true;
      // What was measured and paid for is worth a wait; what is only announced is not.
      patience.leftMs = PUBLISHING_PATIENCE_MS;
      unsaid = publication.jobSummary;
      const look = await lookAgain(options);
      // Before all that waits for GitHub. A run that was cancelled during the look has told it.
      const summary = unsaid === null ? [] : [tell(withNotice(publication.jobSummary, look.gone))];
      const written =
        look.gone?.by === 'base'
          ? await giveWay(look.gone)
          : [
              await check.give(publication),
              await annotate(publication),
              ...(await conversationSurfaces(options, api, publication, check, look)),
            ];
      const unwritten = written.flatMap(unwrittenNotice);
      if (unwritten.length > 0) tell(`\n${unwritten.join('\n\n')}`);
      return [...written, ...summary];
    },
    close: async (why, conclusion, fix) => {
      // First what needs no network: a cancelled job has seconds left.
      const told = unsaid ?? (conclusion === 'cancelled' && !isPublished ? noticeOf(why, fix) : null);
      const summary = told === null ? [] : [tell(told)];
      isClosed = true;
      isPublished = true;
      const closed = await check.withdraw(why, conclusion, fix);
      return closed === null ? summary : [closed, ...summary];
    },
  };
}

/** What GitHub says of the pull request right now; `failed` is why it does not say it. */
interface Look {
  readonly gone: Overtaken | null;
  readonly failed: SurfaceResult | null;
}

/** Looks at the pull request once more. Without a token nothing is asked, and nothing could be written. */
async function lookAgain({ quiet, ...options }: PublisherOptions): Promise<Look> {
  const { token, facts } = options;
  if (token === '' || facts.pullNumber === undefined) return { gone: null, failed: null };
  let gone: Overtaken | null = null;
  // A run that leaves the writing to a later job must not pass either.
  const result = await surfaceApi(options)('comment', 'pull-requests', async (octokit) => {
    gone = await overtaken(octokit, facts);
    return UNWRITTEN;
  });
  return { gone, failed: 'reason' in result && quiet === undefined ? result : null };
}

/** The verdict that an edit of words, or what happens aside, leaves standing. A run that somebody starts again gives one of its own. */
async function standingVerdictOf(
  { facts }: PublisherOptions,
  api: SurfaceApi,
  place: CheckPlace,
): Promise<StandingCheck | null> {
  const { edited, aside, attempt = 1, baseRef, pullNumber } = facts;
  const hasStanding = aside !== undefined || (edited === 'words' && attempt === 1);
  if (!hasStanding || baseRef === undefined || pullNumber === undefined) return null;
  let found: StandingCheck | null = null;
  await api('check', 'checks', async (octokit) => {
    const [, appSlug] = /^(.+)\[bot\]$/.exec(await ownLogin(octokit, null)) ?? [];
    const isOvertaken = (await overtaken(octokit, facts))?.by === 'base';
    if (appSlug === undefined || isOvertaken) return UNWRITTEN;
    found = standingCheck(await earlierChecks(octokit, place, appSlug), { pullNumber, baseRef });
    return UNWRITTEN;
  });
  return found;
}

function withNotice(summary: string, gone: Overtaken | null): string {
  return gone === null ? summary : `${noticeOf(gone.sentence)}\n\n${summary}`;
}

/** What the page of the job says of a surface that could not be written. */
function unwrittenNotice(result: SurfaceResult): readonly string[] {
  if (result.status !== 'failed') return [];
  const { surface, reason, fix } = result;
  return [noticeOf(`The ${surface} was not written: ${reason}`, fix ?? undefined, 'WARNING')];
}

function noticeOf(words: string, fix?: string, kind: 'NOTE' | 'WARNING' = 'NOTE'): string {
  const lines = [sentence(`${words}.`), ...(fix === undefined ? [] : fixText(fix).split('\n'))];
  return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}

/** The comment, and suggestions where it is written: both say the same, and to the same people. */
async function conversationSurfaces(
  options: PublisherOptions,
  api: SurfaceApi,
  publication: Publication,
  check: OwnCheck,
  look: Look,
): Promise<readonly SurfaceResult[]> {
  const comment = await commentSurface(options, api, publication, check, look);
  const isWritten = 'url' in comment;
  return isWritten
    ? [comment, ...(await suggestionSurface(options, api, publication, check, comment))]
    : [comment];
}

/** Suggestions are a convenience: one that cannot be written is said in one line of the log, and nothing has to be mended. */
async function suggestionSurface(
  { facts, title }: PublisherOptions,
  api: SurfaceApi,
  { suggestions }: Publication,
  check: OwnCheck,
  comment: SurfaceResult,
): Promise<readonly SurfaceResult[]> {
  const { kind, pullNumber, headSha } = facts;
  if (kind !== 'pull-request' || pullNumber === undefined || suggestions === undefined) return [];
  // A gate that had no comment on this pull request has no suggestions there either.
  if (suggestions.wanted.length === 0 && comment.status === 'created') return [];
  const result = await api('suggestions', 'pull-requests', async (octokit) =>
    suggestionComments(
      octokit,
      {
        ...repositoryOf(facts),
        pullNumber,
        headSha,
        author: await ownLogin(octokit, check.appSlug()),
        marker: gateIdentity(title).suggestionMarker,
        gone: () => overtaken(octokit, facts),
      },
      suggestions,
    ),
  );
  if ('reason' in result) return [skippedSurface(result.surface, result.reason)];
  return result.url === null && result.status === 'unchanged' ? [] : [result];
}

async function commentSurface(
  { facts, commentPolicy, title, commentless, comments = pullComments() }: PublisherOptions,
  api: SurfaceApi,
  publication: Publication,
  check: OwnCheck,
  { gone, failed }: Look,
): Promise<SurfaceResult> {
  const intent = commentIntent(commentPolicy, publication);
  const text = publication.comment;
  const { memory = null } = publication;
  const pullNumber = pullOf(facts);
  if (commentless !== undefined) return commentless;
  if (pullNumber === null || (facts.pullNumber === undefined && memory === null))
    return skippedSurface('comment', `the event \`${facts.name}\` has no pull request`);
  if (intent === 'none' || text === null)
    return skippedSurface('comment', 'no comment is wanted (`comment: off`)');
  if (facts.locked) return locked('comment');
  if (gone !== null) return gaveWay('comment', gone);
  if (failed !== null) return failed;
  return api('comment', 'pull-requests', async (octokit) => {
    const author = await ownLogin(octokit, check.appSlug());
    const { marker } = gateIdentity(title);
    const place = { ...repositoryOf(facts), pullNumber, author, marker, comments };
    if (facts.pullNumber === undefined && memory !== null)
      return queuedMemory(octokit, place, memory, hasFailures(publication) ? text : null);
    const own = `${text}${hiddenMemory(memory)}`;
    let jobs = await check.jobs();
    for (let round = 1; ; round += 1) {
      const body = jobs.length < 2 ? own : await textOfJobs(octokit, place, publication, jobs);
      const result = await stickyComment(octokit, place, body, intent);
      // Another job may have ended meanwhile, and wrote before this one: whoever writes last has seen all.
      const now = await check.jobs();
      if (isSameJobs(jobs, now) || round >= MOST_COMMENTS) return result;
      jobs = now;
    }
  });
}

/** So often a job writes the comment again because another one ended meanwhile. */
const MOST_COMMENTS = 12;

/** What several jobs of one run found, with what each of them wants the next run to know. */
async function textOfJobs(
  octokit: Octokit,
  place: CommentPlace,
  { memory = null }: Publication,
  jobs: readonly JobVerdict[],
): Promise<string> {
  const [known] = await ownComments(octokit, place);
  const held = ledgerOf(memoryIn(known?.body ?? ''));
  const told = [...jobs.map(({ summary }) => memoryIn(summary)), memory].filter((text) => text !== null);
  const all = told.toSorted().reduce((ledger, text) => mergedLedger(ledger, ledgerOf(text)), held);
  const hidden = hiddenMemory(ledgerText(all));
  const parts = jobs.map((job) => ({ ...job, summary: withoutMemory(job.summary) }));
  return `${combinedComment(parts, hidden.length)}${hidden}`;
}

function isSameJobs(before: readonly JobVerdict[], now: readonly JobVerdict[]): boolean {
  const words = (jobs: readonly JobVerdict[]) =>
    JSON.stringify(
      jobs.map(({ part, conclusion, title, summary }) => [part, conclusion, title, summary]).sort(),
    );
  return now.length === 0 || words(before) === words(now);
}

function checkPlace({ facts, title }: PublisherOptions): CheckPlace {
  const name = gateIdentity(title).checkName;
  return { ...repositoryOf(facts), headSha: facts.headSha, name, runUrl: facts.runUrl ?? null };
}
