import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHub } from '@actions/github/lib/utils';
import { type Patience, type RequestFailure, retryDelay } from '../publish/retry.ts';

/** The client of GitHub's API, as its library types it. */
export type Octokit = InstanceType<typeof GitHub>;

/** Where GitHub's API is, and who asks. */
export interface Connection {
  readonly token: string;
  /** Base of the REST API: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** For waits of over a minute; absent: none. */
  readonly patience?: Patience;
}

const TIMEOUT_MS = 30_000;
/** Creating one of these twice does no harm: a second check of the same name takes the first one's place. */
export const HARMLESS_TWICE = /\/(check-runs|graphql)$/;

/**
 * A client of GitHub's API at any address, through the runner's proxy (`HTTPS_PROXY`, `NO_PROXY`), with bounded retries.
 * Its library reads the event's file as it loads and knows no mercy for a broken one: load it after `readEvent`.
 */
export async function connect({ token, apiUrl, wait = sleep, patience }: Connection): Promise<Octokit> {
  const { getOctokit } = await import(/* webpackMode: "eager" */ '@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'pawl' });
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      // In place: what wraps a request below this hook has been given these very options, and looks at no others.
      options.request = { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) };
      try {
        const answer = await request(options);
        if (isJunk(options, answer)) throw new JunkAnswer(answer.status);
        return answer;
      } catch (error) {
        const clock = { random: Math.random(), nowMs: Date.now() };
        const delay = retryDelay(options, requestFailure(error), attempt, clock, HARMLESS_TWICE, patience);
        if (delay === null) throw error;
        await wait(delay);
      }
    }
  });
  return octokit;
}

/** What came in place of GitHub's answer, from whatever stands in between: it says as little of the request as a broken connection. */
class JunkAnswer extends Error {
  readonly status = 500;

  constructor(status: number) {
    super(`status ${status}, but with nothing that GitHub answers`);
  }
}

/** What GitHub answers with an `id`. */
const HAS_ID = /\/(check-runs|comments|pulls)(\/\{\w+\})?$/;

function isJunk({ method, url, per_page }: Asked, { status, data }: Answer): boolean {
  if (status === 204 || data instanceof ArrayBuffer) return false;
  const isQuery = url.endsWith('/graphql');
  // Nothing is an answer to what asks for nothing, as a run that is started again.
  if (data === '') return method === 'GET' || isQuery || HAS_ID.test(url);
  if (typeof data !== 'object' || data === null) return true;
  if (isQuery) return !('data' in data || 'errors' in data);
  const isList = Array.isArray(data) || 'total_count' in data;
  if (per_page !== undefined) return !isList;
  return HAS_ID.test(url) && !('id' in data || (isList && method === 'GET'));
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly per_page?: unknown;
}

interface Answer {
  readonly status: number;
  readonly data?: unknown;
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
