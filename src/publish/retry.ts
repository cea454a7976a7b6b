/** What a failed request says: HTTP status (500 for a connection that broke, 0 for what is not a request) and headers, lower case. */
export interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

const TRIES = 4;
/** Longest wait that is only a delay: a longer one has to be worth it. */
const LONG_WAIT_MS = 60_000;

/** What a run may still wait for a forge that asks for more than a minute: beyond it a surface is given up rather than a runner paid for waiting. */
export interface Patience {
  leftMs: number;
}

/** How long a verdict waits to be written. */
export const PUBLISHING_PATIENCE_MS = 300_000;

/**
 * Milliseconds to wait before the request is sent again; null: it must not be. `harmlessTwice` are the addresses where creating something twice
 * does no harm. Obeys `Retry-After` and the rate limit's reset
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api), else 1, 2, 4 s, each ± 25 %.
 * `attempt` is 0-based, `random` in [0, 1), `nowMs` Unix time. A wait of over a minute is taken from `patience`.
 */
export function retryDelay(
  request: { readonly method: string; readonly url: string },
  failure: RequestFailure,
  attempt: number,
  clock: { readonly random: number; readonly nowMs: number },
  harmlessTwice: RegExp,
  patience: Patience = { leftMs: 0 },
): number | null {
  if (attempt + 1 >= TRIES) return null;
  const limited = rateLimited(failure);
  const repeatable = request.method !== 'POST' || harmlessTwice.test(request.url);
  // 409: somebody else was at it at the same moment.
  const passes = failure.status >= 500 || failure.status === 409;
  if (!limited && !(passes && repeatable)) return null;
  const wait = askedWait(failure, clock.nowMs) ?? 1000 * 2 ** attempt * (0.75 + clock.random / 2);
  if (wait <= LONG_WAIT_MS) return wait;
  if (wait > patience.leftMs) return null;
  patience.leftMs -= wait;
  return wait;
}

/** True where a forge refused for the pace of requests, not for a missing permission. Such a request was not carried out. */
export function rateLimited({ status, message, headers }: RequestFailure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit/i.test(message)
  );
}

/** Milliseconds that a forge asks to wait; null: it does not say. */
export function askedWait({ headers }: Pick<RequestFailure, 'headers'>, nowMs: number): number | null {
  const seconds = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const reset = Number(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) !== '0' || !Number.isFinite(reset)) return null;
  return Math.max(0, reset * 1000 - nowMs);
}
