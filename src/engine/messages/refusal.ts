import { statusInText } from '../../samples/error-facts.ts';
import type { ErrorFacts } from './classify-error.ts';
import { classifyError } from './classify-error.ts';
import { NOT_THERE } from './lasting-failure.ts';

/**
 * Statuses of the 4xx range that speak of the way or of the moment. Those of a key and of a limit have a cause of their own. Any other one
 * refuses the very request: asked again, it would be refused again.
 */
const NOT_THE_REQUEST: ReadonlySet<number> = new Set([407, 409, 421, 423, 424, 425, 426, 499]);

/** Providers answer 400 to a bad key or an empty account as well. Other statuses say which it is, whatever a message repeats of the prompt. */
const NOT_ITS_WORDS =
  /api.?key|credential|unauthori[sz]ed|authenticat|permission|forbidden|quota|billing|credit|balance|rate.?limit|too many requests|overloaded|try again/i;

/**
 * What providers call a request that is too long, that a filter does not let through, or whose answer ends before it begins because the
 * settings leave it no room, where they give no status.
 */
const NAMED: readonly (readonly [string, RegExp])[] = [
  [
    'context_length_exceeded',
    /context_length_exceeded|context (length|window)|maximum context|prompt is too long|input is too long|too many tokens|string_above_max_length/i,
  ],
  [
    'content_filter',
    /content_filter|content.management.policy|ResponsibleAIPolicyViolation|content_policy_violation|finish reason:? (?:SAFETY|BLOCKLIST|PROHIBITED_CONTENT|RECITATION|SPII)/i,
  ],
  // Its own code says of it that the limit was met.
  ['request_too_large', /\brequest too large for\b/i],
  ['max_tokens', /"(?:finish|stop)_?reason"\s*:\s*"(?:MAX_TOKENS|length)"/i],
];

/** Codes as providers write them, the one that says most first. They come from outside, and go into reports. */
const CODES = ['code', 'status', 'type'].map(
  (key) => new RegExp(`"${key}"\\s*:\\s*"(?!error")([A-Za-z][A-Za-z0-9_.-]{2,59})"`),
);

/**
 * What a provider calls its refusal of one request for good (`context_length_exceeded`, `400`); undefined where the call failed for
 * another reason, which may be gone the next time.
 */
export function refusalOf(facts: ErrorFacts): string | undefined {
  const { cause, retry } = classifyError(facts);
  const status = facts.status ?? statusInText(facts.message);
  const isAmbiguous = status === null || status === 400;
  if (cause !== 'provider' || retry || (isAmbiguous && NOT_ITS_WORDS.test(facts.message))) return undefined;
  const named = NAMED.find(([, words]) => words.test(facts.message))?.[0];
  if (status === null) return named;
  // Where a model or an endpoint is missing, no case can be asked: more is refused than one request.
  if (status < 400 || status > 499 || NOT_THE_REQUEST.has(status) || NOT_THERE.has(status)) return undefined;
  return named ?? codeIn(facts.message) ?? String(status);
}

function codeIn(message: string): string | undefined {
  return CODES.map((code) => code.exec(message)?.[1]).find((found) => found !== undefined);
}
