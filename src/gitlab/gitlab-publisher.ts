/**
 * GitLab: the adapter for merge requests of GitLab.
 * Get: the variables of a job, a token that may be missing, and a publication.
 * Give: one note on the merge request, a commit status and a code quality report, each answering for itself.
 * Everything that GitLab sends is checked before it is used.
 */

import { z } from 'zod';
import { PawlError } from '../errors.ts';
import { hiddenMemory } from '../publish/comment-memory.ts';
import { type CommentPolicy, commentIntent } from '../publish/comment-policy.ts';
import { gateIdentity } from '../publish/gate-identity.ts';
import {
  type Overtaker,
  type Publication,
  type Publisher,
  type SurfaceResult,
  skippedSurface,
} from '../publish/publisher.ts';
import { oneLine } from '../report/escape.ts';
import { cutCharacters } from '../report/limits.ts';
import { codeQualityText } from './code-quality.ts';
import { failedSurface, TOKEN_WANTED } from './failed-surface.ts';
import { type GitLabApi, gitlabApi } from './gitlab-api.ts';
import type { GitLabJob, MergeRequest } from './gitlab-job.ts';
import { mergeRequestNote } from './merge-request-note.ts';

/** The job whose surfaces are written, and the means to write them. */
export interface GitLabPublisherOptions {
  readonly job: GitLabJob;
  /** Empty: GitLab is asked nothing, and files alone are written. */
  readonly token: string;
  /** `report.title` of the policy: tells several gates of a project apart. */
  readonly title: string | null;
  readonly commentPolicy: CommentPolicy;
  /** Writes the code quality report. Throws a `PawlError` where it cannot. */
  readonly writeCodeQuality: (text: string) => void;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Why GitLab is asked nothing. */
const NO_TOKEN =
  'PAWL_GITLAB_TOKEN is not set, so only files are written (CI_JOB_TOKEN cannot write notes or statuses)';
/** Longest description, and longest address, of a commit status. */
const STATUS_CHARACTERS = 255;

/**
 * A publisher that writes note, status and code quality report of one job. It opens nothing before the verdict: a status that stays `running`
 * after a job was killed would hold its pipeline for ever, and the job itself shows that it runs.
 */
export function gitlabPublisher(options: GitLabPublisherOptions): Publisher {
  const { job, token, wait } = options;
  const api = token === '' ? null : gitlabApi({ apiUrl: job.apiUrl, token, ...(wait && { wait }) });
  return {
    standing: async () => null,
    start: async () => [],
    publish: async (publication) => {
      const file = codeQuality(options, publication);
      if (api === null)
        return [
          skippedSurface('comment', NO_TOKEN, TOKEN_WANTED),
          skippedSurface('status', NO_TOKEN, TOKEN_WANTED),
          file,
        ];
      const look = await lookAgain(api, job.mergeRequest);
      return [
        await commentSurface(options, api, publication, look),
        look.gone?.by === 'base'
          ? gaveWay('status', look.gone)
          : await statusSurface(options, api, publication),
        file,
      ];
    },
    close: async () => [],
  };
}

function codeQuality(
  { writeCodeQuality }: GitLabPublisherOptions,
  { annotations }: Publication,
): SurfaceResult {
  try {
    writeCodeQuality(codeQualityText(annotations));
    return { surface: 'code quality report', status: 'created', url: null };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const { what, why, fix } = error.help;
    const reason = [what, why].filter((part) => part !== undefined).join(' ');
    return { surface: 'code quality report', status: 'failed', reason, fix: fix ?? null };
  }
}

interface Gone {
  readonly by: Overtaker;
  readonly sentence: string;
}

/** What GitLab says of the merge request right now; `failed` is why it does not say it. */
interface Look {
  readonly url: string | null;
  readonly gone: Gone | null;
  readonly failed: SurfaceResult | null;
}

const shown = z.object({
  sha: z.string(),
  target_branch: z.string(),
  web_url: z.string(),
  discussion_locked: z.boolean().nullish(),
});

/** Looks at the merge request once more: it may have another head, or go to another branch. */
async function lookAgain(api: GitLabApi, of: MergeRequest | null): Promise<Look> {
  if (of === null) return { url: null, gone: null, failed: null };
  try {
    const path = `/projects/${of.projectId}/merge_requests/${of.iid}`;
    const now = shown.parse((await api({ method: 'GET', path })).data);
    return { url: now.web_url, gone: goneOf(of, now), failed: null };
  } catch (error) {
    return { url: null, gone: null, failed: failedSurface('comment', error) };
  }
}

function goneOf(of: MergeRequest, now: z.infer<typeof shown>): Gone | null {
  if (now.target_branch !== of.targetBranch)
    return {
      by: 'base',
      sentence: `The merge request goes to \`${now.target_branch}\` now, and this run compared it with \`${of.targetBranch}\`, so its verdict is not published`,
    };
  if (now.sha !== of.headSha)
    return {
      by: 'commit',
      sentence: `The head of the merge request is \`${now.sha.slice(0, 7)}\` now, and this run judged \`${of.headSha.slice(0, 7)}\`, so it writes no comment`,
    };
  return null;
}

function gaveWay(surface: string, { by, sentence }: Gone): SurfaceResult {
  return { surface, status: 'skipped', reason: sentence, fix: null, overtakenBy: by };
}

async function commentSurface(
  { job, title, commentPolicy }: GitLabPublisherOptions,
  api: GitLabApi,
  publication: Publication,
  { url, gone, failed }: Look,
): Promise<SurfaceResult> {
  const intent = commentIntent(commentPolicy, publication);
  const text = publication.comment;
  const of = job.mergeRequest;
  if (of === null) return skippedSurface('comment', 'the pipeline is not of a merge request');
  // Without this look nobody knows what the merge request is now.
  if (failed !== null) return failed;
  if (gone !== null) return gaveWay('comment', gone);
  if (intent === 'none' || text === null)
    return skippedSurface('comment', 'no comment is wanted (`comment: off`)');
  try {
    const { marker } = gateIdentity(title);
    const body = `${text}${hiddenMemory(publication.memory ?? null)}`;
    return await mergeRequestNote(api, { of, marker, url: url ?? '' }, body, intent);
  } catch (error) {
    return failedSurface('comment', error);
  }
}

/** The status goes to the commit of the pipeline, so that the merge request shows it among its jobs. */
async function statusSurface(
  { job, title }: GitLabPublisherOptions,
  api: GitLabApi,
  publication: Publication,
): Promise<SurfaceResult> {
  const { projectId, pipelineSha, pipelineId, jobUrl } = job;
  const { checkName } = gateIdentity(title);
  try {
    await api({
      method: 'POST',
      path: `/projects/${projectId}/statuses/${pipelineSha}`,
      body: {
        // GitLab has no neutral state: what does not block is a success, and its words say the rest.
        state: publication.conclusion === 'failure' ? 'failed' : 'success',
        name: cutCharacters(checkName.replace(/^Pawl/, 'pawl'), STATUS_CHARACTERS),
        description: cutCharacters(oneLine(publication.title), STATUS_CHARACTERS),
        pipeline_id: pipelineId,
        ...(jobUrl !== null && jobUrl.length <= STATUS_CHARACTERS && { target_url: jobUrl }),
      },
    });
    return { surface: 'status', status: 'created', url: null };
  } catch (error) {
    return failedSurface('status', error);
  }
}
