/**
 * GitHub: the adapter for one forge.
 * Get: the event of a workflow run, a token that may be missing, and a publication.
 * Give: a comment, a check, a job summary and annotations, each answering for itself, and what merged pull requests left.
 * Everything that GitHub sends is checked before it is used.
 */

import type { Publication, Publisher, SurfaceResult } from '../publish/publisher.ts';
import type { Annotation } from '../report/documents/annotations.ts';
import { hiddenMemory } from './consent/comment-memory.ts';
import type { EventFacts } from './events/event.ts';
import { gateIdentity } from './gate-identity.ts';
import { ownLogin } from './identity.ts';
import { connect, type Octokit, requestFailure } from './octokit.ts';
import {
  annotateCheck,
  type CheckPlace,
  completeCheck,
  type OpenCheck,
  openCheck,
} from './surfaces/check-run.ts';
import { type CommentPolicy, commentIntent } from './surfaces/comment-policy.ts';
import { writeJobSummary } from './surfaces/job-summary.ts';
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
      await annotateCheck(octokit, place, check, answerOf(publication), annotations);
      return { surface: 'annotations', status: 'created', url: check.url };
    });
  }

  async function comment(publication: Publication): Promise<SurfaceResult> {
    const appSlug = state.kind === 'open' || state.kind === 'completed' ? state.check.appSlug : null;
    return commentSurface(options, api, publication, appSlug);
  }

  return {
    start: async () => [await open()],
    publish: async (publication) => [
      await complete(answerOf(publication)),
      await annotate(publication),
      await comment(publication),
      writeJobSummary(options.summaryFile, publication.jobSummary),
    ],
    close: async (why, conclusion) =>
      state.kind === 'open' ? [await complete({ conclusion, title: why, summary: why })] : [],
  };
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
): Promise<SurfaceResult> {
  const intent = commentIntent(commentPolicy, publication);
  const text = publication.comment;
  const { pullNumber } = facts;
  if (pullNumber === undefined) return skipped('comment', `the event \`${facts.name}\` has no pull request`);
  if (intent === 'none' || text === null) return skipped('comment', 'no comment is wanted (`comment: off`)');
  if (facts.locked) return locked('comment');
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

function answerOf({ conclusion, title, checkSummary }: Publication) {
  return { conclusion, title, summary: checkSummary };
}

function repositoryOf({ repository }: EventFacts): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

function skipped(surface: string, reason: string): SurfaceResult {
  return { surface, status: 'skipped', reason, fix: null };
}
