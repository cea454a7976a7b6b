import { statusInText } from '../../samples/error-facts.ts';
import type { ErrorCause } from '../../samples/sample.ts';
import { waitAsked } from './limit-signs.ts';
import { MISSING } from './missing-package.ts';

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

/** A rule holds where all that it names does. */
interface Rule {
  readonly cause: ErrorCause;
  readonly retry: boolean;
  readonly status?: (status: number) => boolean;
  readonly text?: RegExp;
  readonly unless?: RegExp;
}

/** Nothing but a payment, another plan or another day brings these back: waiting a minute does not. */
const SPENT =
  /insufficient[ _](?:quota|balance|credits?|funds)|billing_(?:hard_limit_reached|not_active)|quota_exceeded|credit_?[ _]?balance|credit_balance_exhausted|access_terminated|retries will not help|exceeded your (?:monthly|included)|(?:run|ran|are) out of (?:credits|quota)|payment required|\bspend(?:ing)? (?:limit|cap)|PerDay|(?:tokens|requests) per day, please|ServiceQuotaExceeded|limit: 0(?![.\d])/i;
/** OpenAI says this of a spent quota, and Gemini of a quota a minute. */
const QUOTA = /exceeded your current quota/i;
/** Words of a limit that more patience meets, whatever they call a quota. */
const PACE =
  /per[ _-]?(?:second|minute|hour)|\b[rt]p[sm]\b|(?:try again|retry)[ \w]{0,8} (?:in|after) |retry_?delay|rate.?limit/i;
/** More tokens in one request than the limit lets in a minute: no patience meets that. */
const TOO_LARGE = /\brequest too large for\b/i;
const FORBIDDEN_PACE = /rateLimitExceeded|RATE_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|ThrottlingException/;

/** First match wins. A status, where there is one, decides before any text does, but for what the big providers say under another's status. */
const BY_STATUS: readonly Rule[] = [
  { cause: 'quota', retry: false, status: (status) => status === 402 },
  { cause: 'quota', retry: false, status: (status) => status === 429 || status === 400, text: SPENT },
  { cause: 'quota', retry: false, status: (status) => status === 403, text: SPENT, unless: FORBIDDEN_PACE },
  { cause: 'quota', retry: false, status: (status) => status === 429, text: QUOTA, unless: PACE },
  { cause: 'provider', retry: false, status: (status) => status === 429, text: TOO_LARGE },
  { cause: 'rate-limit', retry: true, status: (status) => status === 403, text: FORBIDDEN_PACE },
  // Bedrock's status of a throttled call is 400 where its client does not say 429.
  { cause: 'rate-limit', retry: true, status: (status) => status === 400, text: /ThrottlingException/ },
  { cause: 'auth', retry: false, status: (status) => status === 401 || status === 403 },
  // Google answers 400 to a key that is none.
  {
    cause: 'auth',
    retry: false,
    status: (status) => status === 400,
    text: /API_KEY_INVALID|api key (?:not valid|expired)|UnrecognizedClient|ExpiredToken|security token/i,
  },
  { cause: 'rate-limit', retry: true, status: (status) => status === 429 || status === 529 },
  { cause: 'timeout', retry: true, status: (status) => [408, 504, 522, 524].includes(status) },
  { cause: 'provider', retry: true, status: (status) => status >= 500 },
  { cause: 'provider', retry: false, status: (status) => status >= 400 },
];

const BY_TEXT: readonly Rule[] = [
  // A prompt that begins like JSON and is none is never sent: nobody else did that.
  {
    cause: 'template',
    retry: false,
    text: /\btemplate render error\b|\bnunjucks\b|^(?:\w*Error: )?Chat Completion prompt is not a valid/i,
  },
  { cause: 'missing-package', retry: false, text: MISSING },
  { cause: 'crash', retry: false, text: /the python worker (?:ended|could not load)/i },
  { cause: 'quota', retry: false, text: SPENT, unless: FORBIDDEN_PACE },
  { cause: 'quota', retry: false, text: QUOTA, unless: PACE },
  {
    cause: 'auth',
    retry: false,
    text: /api.?key (?:is )?(?:not set|missing|required|not valid|expired)|incorrect api key|invalid (?:api|x-api)[ -]?key|invalid authentication|invalid_api_key|unauthori[sz]ed|authentication|(?<!EACCES: |Errno 13\] )permission denied|missing credentials|could not load credentials|could not load the default credentials|unrecognizedclient|expiredtoken|accessdenied|signaturedoesnotmatch|security token included/i,
  },
  {
    cause: 'rate-limit',
    retry: true,
    text: /rate.?limit|too many (?:requests|tokens)|throttl|overloaded|RESOURCE_EXHAUSTED|resource (?:has been )?exhausted|quota exceeded|exceeded your current quota/i,
  },
  {
    cause: 'timeout',
    retry: true,
    text: /timed? ?out|timeout|ETIMEDOUT|AbortError|operation was aborted|deadline.?exceeded/i,
  },
  {
    cause: 'network',
    retry: true,
    text: /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|fetch failed|socket hang up|other side closed|terminated|network error|request failed after|connection (?:error|refused|reset)/i,
  },
  {
    cause: 'provider',
    retry: true,
    text: /unexpected token|not valid json|unexpected end of json|invalid json|bad gateway|service.?unavailable|internal.?server.?error|ModelNotReady/i,
  },
];

/** What a failed call means: its cause, whether another try can end better, and how long the provider asked to wait. */
export function classifyError(facts: ErrorFacts): ErrorClass {
  const told = facts.status === null || facts.status < 100 ? null : facts.status;
  const status = told ?? statusInText(facts.message);
  const holds = (rule: Rule) =>
    (rule.status === undefined || (status !== null && rule.status(status))) &&
    (rule.text === undefined || rule.text.test(facts.message)) &&
    rule.unless?.test(facts.message) !== true;
  const rule = BY_STATUS.find(holds) ?? BY_TEXT.find(holds);
  if (rule === undefined) return { cause: 'provider', retry: false, retryAfterMs: null };
  const { cause, retry } = rule;
  return { cause, retry, retryAfterMs: retry ? waitAsked(facts) : null };
}
