import type { ErrorCause } from '../../samples/sample.ts';

/** What is known of a call that failed. Header names may be in any case. */
export interface ErrorFacts {
  readonly message: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  readonly now: number;
}

/**
 * What an error is counted as, whether another try can end better, and how many milliseconds it should wait; null where
 * nobody said.
 */
export interface ErrorClass {
  readonly cause: ErrorCause;
  readonly retry: boolean;
  readonly retryAfterMs: number | null;
}

interface Rule {
  readonly cause: ErrorCause;
  readonly retry: boolean;
  readonly status?: (status: number) => boolean;
  readonly text?: RegExp;
}

/** First match wins. A status, where there is one, decides before any text does. */
const RULES: readonly Rule[] = [
  { cause: 'auth', retry: false, status: (status) => status === 401 || status === 403 },
  { cause: 'rate-limit', retry: true, status: (status) => status === 429 },
  { cause: 'timeout', retry: true, status: (status) => status === 408 || status === 504 },
  { cause: 'provider', retry: true, status: (status) => status >= 500 },
  { cause: 'provider', retry: false, status: (status) => status >= 400 },
  {
    cause: 'missing-package',
    retry: false,
    text: /cannot find (module|package)|is not installed|please install|npm install|modulenotfounderror|pip install/i,
  },
  {
    cause: 'auth',
    retry: false,
    text: /api key (is )?(not set|missing|required)|incorrect api key|invalid (api|x-api)[ -]?key|unauthori[sz]ed|authentication|permission denied|missing credentials|could not load credentials/i,
  },
  { cause: 'rate-limit', retry: true, text: /rate.?limit|too many requests|overloaded/i },
  { cause: 'timeout', retry: true, text: /timed? ?out|timeout|ETIMEDOUT|AbortError|operation was aborted/i },
  {
    cause: 'network',
    retry: true,
    text: /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|fetch failed|socket hang up|other side closed|terminated|network error|request failed after/i,
  },
  {
    cause: 'provider',
    retry: true,
    text: /unexpected token|not valid json|unexpected end of json|invalid json|bad gateway|service unavailable|internal server error/i,
  },
];

/** Quotas that are used up do not come back by waiting a minute. */
const EXHAUSTED = /insufficient_quota|quota exceeded|exceeded your current quota|billing|credit balance/i;

/** What a failed call means: its cause, whether another try can end better, and how long the provider asked to wait. */
export function classifyError(facts: ErrorFacts): ErrorClass {
  const status = facts.status ?? statusInText(facts.message);
  const rule =
    RULES.find((each) => each.status !== undefined && status !== null && each.status(status)) ??
    RULES.find((each) => each.text?.test(facts.message));
  if (rule === undefined) return { cause: 'provider', retry: false, retryAfterMs: null };
  const exhausted = rule.cause === 'rate-limit' && EXHAUSTED.test(facts.message);
  const retry = rule.retry && !exhausted;
  return { cause: rule.cause, retry, retryAfterMs: retry ? retryAfter(facts) : null };
}

/** promptfoo's providers report HTTP errors as text: `API error: 503 Service Unavailable`. */
function statusInText(message: string): number | null {
  const match =
    /(?:API|HTTP)[ \w-]{0,20}(?:error|status|call)[ a-z]{0,12}[:=]? ?(?:HTTP )?([45]\d\d)\b/i.exec(message) ??
    /\bstatus(?: code)?[:=]? ?([45]\d\d)\b/i.exec(message) ??
    /^(?:Error: )?([45]\d\d) [A-Z]/.exec(message);
  return match ? Number(match[1]) : null;
}

/** The wait that the provider asked for, in milliseconds: a header in milliseconds, seconds or as a date, or words. */
function retryAfter({ headers, message, now }: ErrorFacts): number | null {
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const milliseconds = positive(lower['retry-after-ms']);
  if (milliseconds !== null) return milliseconds;
  const header = lower['retry-after'];
  const words = /(?:retry|try again) (?:after|in) ([\d.]+) ?s/i.exec(message)?.[1];
  const seconds = positive(header) ?? positive(words);
  if (seconds !== null) return seconds * 1000;
  const date = typeof header === 'string' ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function positive(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
