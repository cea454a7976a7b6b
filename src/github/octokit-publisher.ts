/**
 * GitHub: the adapter for one forge.
 * Get: the event of a workflow run, a token that may be missing, and a publication.
 * Give: a comment, a check, a job summary and annotations, each answering for itself, and what merged pull requests left.
 * Everything that GitHub sends is checked before it is used.
 */

import type { Publication, Publisher, StandingCheck, SurfaceResult } from '../publish/publisher.ts';
import type { Annotation } from '../report/documents/annotations.ts';
import { sentence } from '../report/escape.ts';
import { hiddenMemory } from './consent/comment-memory.ts';
import type { EventFacts } from './events/event.ts';
import { gateIdentity } from './gate-identity.ts';
import { ownLogin } from './identity.ts';
import { connect, type Octokit, requestFailure } from './octokit.ts';
import { type Overtaken, overtaken } from './overtaken.ts';
import {
  annotateCheck,
  type CheckPlace,
  completeCheck,
  type OpenCheck,
  openCheck,
} from './surfaces/check-run.ts';
import { type CommentPolicy, commentIntent } from './surfaces/comment-policy.ts';
import { writeJobSummary } from './surfaces/job-summary.ts';
import { checkRecord, standingCheck } from './surfaces/standing-check.ts';
import { stickyComment } from './surfaces/sticky-comment.ts';
import { locked, type Permission, surfaceFailure } from './surfaces/surface-failure.ts';
import { annotationCommands } from './surfaces/workflow-commands.ts';

/** The event whose surfaces are written, and the means to write them. */
export interface PublisherOptions {
  /** Empty: nothing is asked of GitHub's API; summary and annotations go through the runner. */
  readonly token: string;
  /** Why GitHub's API is not written to although there is a token; absent: it is. */
  readonly quiet?: string;
  readonly facts: EventFacts;
  /** `report.title` of the policy: tells several gates of a repository apart. */
  readonly title: string | null;
  readonly commentPolicy: CommentPolicy;
  /** What `GITHUB_STEP_SUMMARY` names. */
  readonly summaryFile: string | undefined;
  /** Writes one line, as it is, to the step's log: workflow commands. */
  readonly command: (line: string) => void;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** What is known of the check: `refused` holds the answer of the surface, said once. */
type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'open' | 'completed'; readonly check: OpenCheck }
  | { readonly kind: 'refused'; readonly result: SurfaceResult };

/** A publisher that writes check, annotations, comment and job summary of one workflow run. */
export function octokitPublisher(options: PublisherOptions): Publisher {
  const { facts } = options;
  const api = apiOf(options);
  const place = checkPlace(options);
  let state: CheckState = { kind: 'none' };

  async function open(): Promise<SurfaceResult> {
    const result = await api('check', 'checks', async (octokit) => {
      const check = await openCheck(octokit, place);
      state = { kind: 'open', check };
      return { surface: 'check', status: 'created', url: check.url };
    });
    if (state.kind === 'none') state = { kind: 'refused', result };
    return result;
  }

  async function complete(answer: Parameters<typeof completeCheck>[3]): Promise<SurfaceResult> {
    if (state.kind === 'none') await open();
    if (state.kind === 'refused') return state.result;
    const { check } = state as { check: OpenCheck };
    return api('check', 'checks', async (octokit) => {
      await completeCheck(octokit, place, check, answer);
      state = { kind: 'completed', check };
      return { surface: 'check', status: 'updated', url: check.url };
    });
  }

  async function annotate(publication: Publication): Promise<SurfaceResult> {
    const { annotations } = publication;
    if (annotations.length === 0) return { surface: 'annotations', status: 'unchanged', url: null };
    if (state.kind !== 'completed') return annotateThroughRunner(options, annotations);
    const { check } = state;
    return api('annotations', 'checks', async (octokit) => {
      await annotateCheck(octokit, place, check, answerOf(publication, facts), annotations);
      return { surface: 'annotations', status: 'created', url: check.url };
    });
  }

  async function comment(publication: Publication, look: Look): Promise<SurfaceResult> {
    const appSlug = state.kind === 'open' || state.kind === 'completed' ? state.check.appSlug : null;
    return commentSurface(options, api, publication, appSlug, look);
  }

  /** A check on this commit would hide the one against the branch that the pull request goes to now: one that is open is taken back. */
  async function withdraw(gone: Overtaken): Promise<readonly SurfaceResult[]> {
    const why = gone.sentence;
    const summary = sentence(`${why}.`);
    if (state.kind === 'open') await complete({ conclusion: 'cancelled', title: why, summary });
    return ['check', 'annotations', 'comment'].map((surface) => overtakenSurface(surface, gone));
  }

  return {
    standing: () => standingVerdictOf(options, api, place),
    start: async () => {
      const { gone } = await lookAgain(options);
      if (gone?.by !== 'base') return [await open()];
      const result = overtakenSurface('check', gone);
      state = { kind: 'refused', result };
      return [result];
    },
    publish: async (publication) => {
      const look = await lookAgain(options);
      const summary = withNotice(publication.jobSummary, look.gone);
      const written =
        look.gone?.by === 'base'
          ? await withdraw(look.gone)
          : [
              await complete(answerOf(publication, facts)),
              await annotate(publication),
              await comment(publication, look),
            ];
      return [...written, writeJobSummary(options.summaryFile, summary)];
    },
    close: async (why, conclusion) =>
      state.kind === 'open' ? [await complete({ conclusion, title: why, summary: why })] : [],
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
  const result = await apiOf(options)('comment', 'pull-requests', async (octokit) => {
    gone = await overtaken(octokit, facts);
    return { surface: 'comment', status: 'unchanged', url: null };
  });
  return { gone, failed: 'reason' in result && quiet === undefined ? result : null };
}

/** The verdict that an edit of words leaves standing. A run that somebody starts again gives one of its own. */
async function standingVerdictOf(
  options: PublisherOptions,
  api: Api,
  place: CheckPlace,
): Promise<StandingCheck | null> {
  const { edited, attempt = 1, baseRef } = options.facts;
  if (edited !== 'words' || attempt > 1 || baseRef === undefined) return null;
  let found: StandingCheck | null = null;
  await api('check', 'checks', async (octokit) => {
    const [, appSlug] = /^(.+)\[bot\]$/.exec(await ownLogin(octokit, null)) ?? [];
    const isOvertaken = (await overtaken(octokit, options.facts))?.by === 'base';
    if (appSlug !== undefined && !isOvertaken) found = await standingCheck(octokit, place, appSlug, baseRef);
    return { surface: 'check', status: 'unchanged', url: null };
  });
  return found;
}

function overtakenSurface(surface: string, gone: Overtaken): SurfaceResult {
  return { surface, status: 'skipped', reason: gone.sentence, fix: null, overtakenBy: gone.by };
}

function withNotice(summary: string, gone: Overtaken | null): string {
  return gone === null ? summary : `> [!NOTE]\n> ${sentence(`${gone.sentence}.`)}\n\n${summary}`;
}

type Api = (
  surface: string,
  permission: Permission,
  write: (octokit: Octokit) => Promise<SurfaceResult>,
) => Promise<SurfaceResult>;

/** Writes one surface; whatever goes wrong is that surface's answer. */
function apiOf({ token, quiet, facts, wait }: PublisherOptions): Api {
  let client: Promise<Octokit> | undefined;
  return async (surface, permission, write) => {
    if (quiet !== undefined) return skipped(surface, quiet);
    if (token === '') return skipped(surface, 'no token was given (`github-token` is empty)');
    try {
      client ??= connect({ token, apiUrl: facts.apiUrl, ...(wait ? { wait } : {}) });
      return await write(await client);
    } catch (error) {
      return surfaceFailure(surface, permission, requestFailure(error), facts);
    }
  };
}

async function commentSurface(
  { facts, commentPolicy, title }: PublisherOptions,
  api: Api,
  publication: Publication,
  appSlug: string | null,
  { gone, failed }: Look,
): Promise<SurfaceResult> {
  const intent = commentIntent(commentPolicy, publication);
  const text = publication.comment;
  const { pullNumber } = facts;
  if (pullNumber === undefined) return skipped('comment', `the event \`${facts.name}\` has no pull request`);
  if (intent === 'none' || text === null) return skipped('comment', 'no comment is wanted (`comment: off`)');
  if (facts.locked) return locked('comment');
  if (gone !== null) return overtakenSurface('comment', gone);
  if (failed !== null) return failed;
  return api('comment', 'pull-requests', async (octokit) => {
    const author = await ownLogin(octokit, appSlug);
    const place = { ...repositoryOf(facts), pullNumber, author, marker: gateIdentity(title).marker };
    return stickyComment(octokit, place, `${text}${hiddenMemory(publication.memory ?? null)}`, intent);
  });
}

function annotateThroughRunner(
  { command }: PublisherOptions,
  annotations: readonly Annotation[],
): SurfaceResult {
  for (const line of annotationCommands(annotations)) command(line);
  return { surface: 'annotations', status: 'created', url: null };
}

function checkPlace({ facts, title }: PublisherOptions): CheckPlace {
  const name = gateIdentity(title).checkName;
  return { ...repositoryOf(facts), headSha: facts.headSha, name, runUrl: facts.runUrl ?? null };
}

function answerOf({ conclusion, title, checkSummary, exitCode }: Publication, { baseRef }: EventFacts) {
  const record = exitCode === undefined || baseRef === undefined ? undefined : checkRecord(exitCode, baseRef);
  return { conclusion, title, summary: checkSummary, record };
}

function repositoryOf({ repository }: EventFacts): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

function skipped(surface: string, reason: string): SurfaceResult {
  return { surface, status: 'skipped', reason, fix: null };
}
