import type { SurfaceResult } from '../publish/publisher.ts';
import { rateLimited } from '../publish/retry.ts';
import { oneLine } from '../report/escape.ts';
import { cutCharacters } from '../report/limits.ts';
import { GitLabFailure } from './gitlab-api.ts';

/** What a token has to be, in one line. */
export const TOKEN_WANTED =
  'PAWL_GITLAB_TOKEN: a project access token with the scope `api` and the role Developer, as a masked variable of the project.';

/** Why a surface could not be written, and the line that mends it. */
export function failedSurface(surface: string, error: unknown): SurfaceResult {
  const [reason, fix] = whyOf(error);
  return { surface, status: 'failed', reason, fix };
}

function whyOf(error: unknown): readonly [reason: string, fix: string | null] {
  if (!(error instanceof GitLabFailure))
    return [
      `GitLab's answer cannot be used (${brief(error instanceof Error ? error.message : String(error))})`,
      null,
    ];
  const { status } = error;
  const said = `GitLab answered ${status}${error.message === '' ? '' : ` (${brief(error.message)})`}`;
  if (rateLimited(error)) return [`${said}: the token's rate limit is spent`, 'Retry the job later.'];
  if (status === 401) return [`${said}: the token is not accepted`, TOKEN_WANTED];
  if (status === 403) return [`${said}: the token lacks a right`, TOKEN_WANTED];
  if (status === 404)
    return [`${said}: the project or the merge request is not visible to the token`, TOKEN_WANTED];
  if (status >= 300 && status < 400) return [`${said}: a redirect, which the token is not sent along`, null];
  return [status >= 500 ? `${said}, again after every retry` : said, status >= 500 ? 'Retry the job.' : null];
}

function brief(message: string): string {
  return cutCharacters(oneLine(message), 200);
}
