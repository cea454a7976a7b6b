import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHub } from '@actions/github/lib/utils';
import { type RequestFailure, retryDelay } from '../publish/retry.ts';

/** The client of GitHub's API, as its library types it. */
export type Octokit = InstanceType<typeof GitHub>;

/** Where GitHub's API is, and who asks. */
export interface Connection {
  readonly token: string;
  /** Base of the REST API: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

const TIMEOUT_MS = 30_000;
/** Creating one of these twice does no harm: a second check of the same name takes the first one's place. */
export const HARMLESS_TWICE = /\/(check-runs|graphql)$/;

/**
 * A client of GitHub's API at any address, through the runner's proxy (`HTTPS_PROXY`, `NO_PROXY`), with bounded retries.
 * Its library reads the event's file as it loads and knows no mercy for a broken one: load it after `readEvent`.
 */
export async function connect({ token, apiUrl, wait = sleep }: Connection): Promise<Octokit> {
  const { getOctokit } = await import(/* webpackMode: "eager" */ '@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'pawl' });
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      // In place: what wraps a request below this hook has been given these very options, and looks at no others.
      options.request = { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) };
      try {
        return await request(options);
      } catch (error) {
        const clock = { random: Math.random(), nowMs: Date.now() };
        const delay = retryDelay(options, requestFailure(error), attempt, clock, HARMLESS_TWICE);
        if (delay === null) throw error;
        await wait(delay);
      }
    }
  });
  return octokit;
}

/** What an error of the client says; a broken connection has status 500, as the client has it, anything else unknown status 0. */
export function requestFailure(error: unknown): RequestFailure {
  const { status, message, response } = (error ?? {}) as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: RequestFailure['headers'] };
  };
  return {
    status: typeof status === 'number' ? status : 0,
    message: typeof message === 'string' ? message : String(error),
    headers: response?.headers ?? {},
  };
}

/** A repository as GitHub's API takes it, of `owner/name`. */
export function repositoryOf({ repository }: { readonly repository: string }): {
  readonly owner: string;
  readonly repo: string;
} {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
