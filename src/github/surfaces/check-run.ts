import { z } from 'zod';
import type { Annotation } from '../../report/documents/annotations.ts';
import {
  ANNOTATION_MESSAGE_BYTES,
  ANNOTATION_TITLE_CHARACTERS,
  ANNOTATIONS_A_REQUEST,
  cutBytes,
  cutCharacters,
} from '../../report/limits.ts';
import { type Octokit, requestFailure } from '../octokit.ts';

/** A check run that exists. `appSlug` is the app that this token acts as, where GitHub said so. */
export interface OpenCheck {
  readonly id: number;
  readonly url: string | null;
  readonly appSlug: string | null;
}

/** Where the check goes. */
export interface CheckPlace {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  readonly name: string;
  /** Page of the workflow run; null outside of one. */
  readonly runUrl: string | null;
}

/** What a completed check shows. */
export interface CheckAnswer {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled';
  readonly title: string;
  readonly summary: string;
  /** What a later run reads of it; absent: nothing stands. */
  readonly record?: string | undefined;
}

const created = z.object({
  id: z.number(),
  html_url: z.string().nullish(),
  app: z.object({ slug: z.string().optional() }).nullish(),
});

/**
 * Opens the check as `in_progress` on the head commit; `openedAs` is what this job knows it by. A request that broke is sent again, and may leave
 * two. Throws the request's error.
 */
export async function openCheck(octokit: Octokit, place: CheckPlace, openedAs: string): Promise<OpenCheck> {
  const open = { ...newCheck(place), status: 'in_progress', external_id: openedAs } as const;
  const { data } = await octokit.rest.checks.create(open);
  return opened(data);
}

/**
 * A check that is complete from its first moment, in one request: whoever looks in between sees no open one, which would have to be answered
 * as well. Throws the request's error.
 */
export async function completedCheck(
  octokit: Octokit,
  place: CheckPlace,
  { conclusion, title, summary, record }: CheckAnswer,
): Promise<OpenCheck> {
  const recorded = record === undefined ? {} : { external_id: record };
  const answer = { ...newCheck(place), status: 'completed' as const, conclusion, ...recorded };
  const create = async (output: { title: string; summary: string }) =>
    opened((await octokit.rest.checks.create({ ...answer, output })).data);
  return withPlainOutput(place, { title, summary }, create);
}

function newCheck({ owner, repo, name, headSha, runUrl }: CheckPlace) {
  return { owner, repo, name, head_sha: headSha, ...(runUrl !== null && { details_url: runUrl }) };
}

function opened(data: unknown): OpenCheck {
  const check = created.parse(data);
  return { id: check.id, url: check.html_url ?? null, appSlug: check.app?.slug ?? null };
}

/** Writes the output, and where GitHub refuses its summary, words in its place: a check without a summary is better than none. */
async function withPlainOutput<T>(
  { name }: CheckPlace,
  output: { readonly title: string; readonly summary: string },
  write: (output: { title: string; summary: string }) => Promise<T>,
): Promise<T> {
  try {
    return await write(output);
  } catch (error) {
    if (requestFailure(error).status !== 422) throw error;
    const words = 'GitHub refused the summary; the job summary holds the whole report.';
    return write({ title: name, summary: words });
  }
}

/**
 * Completes the check without any annotation: the one request that a required check waits for. A summary that GitHub
 * refuses is left out rather than the check left hanging. Throws the request's error.
 */
export async function completeCheck(
  octokit: Octokit,
  place: CheckPlace,
  check: OpenCheck,
  { conclusion, title, summary, record }: CheckAnswer,
): Promise<void> {
  const { owner, repo } = place;
  const recorded = record === undefined ? {} : { external_id: record };
  const answer = {
    owner,
    repo,
    check_run_id: check.id,
    status: 'completed' as const,
    conclusion,
    ...recorded,
  };
  await withPlainOutput(place, { title, summary }, (output) =>
    octokit.rest.checks.update({ ...answer, output }),
  );
}

/** Adds annotations to a check, as many requests as it takes: each adds to those before. Throws the request's error. */
export async function annotateCheck(
  octokit: Octokit,
  place: CheckPlace,
  check: OpenCheck,
  { title, summary }: CheckAnswer,
  annotations: readonly Annotation[],
): Promise<void> {
  for (let from = 0; from < annotations.length; from += ANNOTATIONS_A_REQUEST) {
    const batch = annotations.slice(from, from + ANNOTATIONS_A_REQUEST).map(checkAnnotation);
    await octokit.rest.checks.update({
      owner: place.owner,
      repo: place.repo,
      check_run_id: check.id,
      output: { title, summary, annotations: batch },
    });
  }
}

function checkAnnotation({ level, file, line, title, message }: Annotation) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cutCharacters(title, ANNOTATION_TITLE_CHARACTERS),
    message: cutBytes(message, ANNOTATION_MESSAGE_BYTES),
  };
}
