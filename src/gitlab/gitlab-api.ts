import { setTimeout as sleep } from 'node:timers/promises';
import { type RequestFailure, retryDelay } from '../publish/retry.ts';

/** Where GitLab's API is, and who asks. */
export interface GitLabConnection {
  readonly apiUrl: string;
  readonly token: string;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** A request to GitLab. Numbers and names in `path` are ours or were checked. */
interface GitLabRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

/** What GitLab answered. `data` is unchecked. */
interface GitLabAnswer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** GitLab's API. Throws a `GitLabFailure`. */
export type GitLabApi = (request: GitLabRequest) => Promise<GitLabAnswer>;

/** A request that failed: a broken connection or a late answer has status 500. */
export class GitLabFailure extends Error implements RequestFailure {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const TIMEOUT_MS = 30_000;
/** A second status of the same name takes the first one's place. */
const HARMLESS_TWICE = /\/statuses\/[0-9a-f]+$/;

/** A client of GitLab's API with bounded retries. The token goes to `apiUrl` alone: a redirect is an error. */
export function gitlabApi({ apiUrl, token, wait = sleep }: GitLabConnection): GitLabApi {
  return async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await sent(apiUrl, token, request);
      } catch (error) {
        if (!(error instanceof GitLabFailure)) throw error;
        const clock = { random: Math.random(), nowMs: Date.now() };
        const { method, path: url } = request;
        const delay = retryDelay({ method, url }, error, attempt, clock, HARMLESS_TWICE);
        if (delay === null) throw error;
        await wait(delay);
      }
    }
  };
}

async function sent(apiUrl: string, token: string, request: GitLabRequest): Promise<GitLabAnswer> {
  const url = new URL(`${apiUrl}${request.path}`);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value));
  const json = request.body === undefined ? {} : { 'Content-Type': 'application/json' };
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: request.method,
      headers: { 'PRIVATE-TOKEN': token, 'User-Agent': 'pawl', Accept: 'application/json', ...json },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    text = await response.text();
  } catch (error) {
    throw new GitLabFailure(500, brokenWords(error));
  }
  const headers = Object.fromEntries(response.headers);
  if (!response.ok) throw new GitLabFailure(response.status, messageIn(text), headers);
  return { data: jsonOf(text), headers };
}

/** Why no answer came: the code of the connection's error, as `fetch failed` alone says nothing. */
function brokenWords(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: unknown } };
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`;
  return typeof cause?.code === 'string' ? `${message}: ${cause.code}` : message;
}

function messageIn(text: string): string {
  const data = jsonOf(text);
  const { message, error } = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  const said = message ?? error;
  return typeof said === 'string' ? said : said === undefined ? '' : JSON.stringify(said);
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
