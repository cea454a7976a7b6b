/**
 * What an endpoint's answer says of its limits: in headers, in the words of a refusal, or not at all. Everything here comes from outside, so
 * whatever is not a sane number counts as not said.
 */

/** What a refusal may be about. `overload`: the endpoint is busy, whoever asks. */
export const REFUSED_FOR = ['requests', 'tokens', 'concurrency', 'overload'] as const;

/** One limit as an endpoint states it; null for what it leaves out. */
export interface StatedLimit {
  readonly limit: number | null;
  readonly windowMs: number | null;
  readonly remaining: number | null;
  /** Until it is whole again. */
  readonly resetMs: number | null;
  /** True: it comes back evenly (a token bucket), so `limit` in `windowMs` is a rate. */
  readonly refills: boolean;
}

/** What one answer says of limits. */
export interface LimitSigns {
  /** What a refusal is about, where it says so. */
  readonly about: (typeof REFUSED_FOR)[number] | null;
  /** How long it asks to wait, in milliseconds. */
  readonly waitMs: number | null;
  /** The unit of that wait: whole seconds may be almost a second too many. */
  readonly waitStepMs: number | null;
  readonly requests: StatedLimit | null;
  readonly tokens: StatedLimit | null;
  /** Tokens that the refused request would have taken. */
  readonly wanted: number | null;
}

/** An answer that says nothing of limits. */
export const NO_SIGNS: LimitSigns = {
  about: null,
  waitMs: null,
  waitStepMs: null,
  requests: null,
  tokens: null,
  wanted: null,
};

/** What there is to read. Header names may be in any case. */
export interface SaidOfLimits {
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970, for what is said as a date. */
  readonly now: number;
}

/** Reads the limits off headers and words; null where they name no limit. */
export function limitSigns(said: SaidOfLimits): LimitSigns | null {
  const headers = lowerCased(said.headers);
  const words = limitInWords(said.message);
  const wait = waitOf(said);
  const signs: LimitSigns = {
    about: aboutWhat(said.message),
    waitMs: wait?.ms ?? null,
    waitStepMs: wait?.stepMs ?? null,
    requests: words.requests ?? limitInHeaders(headers, 'requests', said.now),
    tokens: words.tokens ?? limitInHeaders(headers, 'tokens', said.now),
    wanted: words.wanted,
  };
  return Object.values(signs).every((sign) => sign === null) ? null : signs;
}

/** Characters of a message that are read. */
const LONGEST_READ = 10_000;

/** Words in which people ask for a wait, each followed by a length of time. */
const WAIT_WORDS =
  /(?:(?:re)?try(?:ing)?(?: again| your request)?|wait|retry[_ -]?after|retryDelay|resets?)["']?\s*(?:after|in|for|at least|:|=)?\s*["']?\s*(\d[\d.]*\s*[a-z]*(?:\s?\d[\d.]*\s*(?:ms|m|s)\b)*)/gi;

/** The wait that an endpoint asks for, in milliseconds: a header in milliseconds, seconds or as a date, or words. Null where it asks for none. */
export function waitAsked(said: SaidOfLimits): number | null {
  return waitOf(said)?.ms ?? null;
}

function waitOf({
  headers,
  message,
  now,
}: SaidOfLimits): { readonly ms: number; readonly stepMs: number } | null {
  const named = lowerCased(headers);
  const milliseconds = positive(named['retry-after-ms']);
  if (milliseconds !== null) return { ms: milliseconds, stepMs: 1 };
  const inWords = waitInWords(message);
  const header = named['retry-after'];
  const seconds = positive(header);
  if (seconds !== null) {
    // Words are often more exact than the header beside them.
    const isSame = inWords !== null && inWords.ms <= seconds * 1000 && inWords.ms > (seconds - 1) * 1000;
    return isSame ? inWords : { ms: seconds * 1000, stepMs: Number.isInteger(seconds) ? 1000 : 1 };
  }
  const date = typeof header === 'string' ? Date.parse(header) : Number.NaN;
  if (!Number.isNaN(date)) return { ms: Math.max(0, date - now), stepMs: 1000 };
  return inWords;
}

function waitInWords(message: string): { readonly ms: number; readonly stepMs: number } | null {
  for (const [, text = ''] of message.slice(0, LONGEST_READ).matchAll(WAIT_WORDS)) {
    const ms = durationMs(text, 's');
    if (ms !== null) return { ms, stepMs: /\.\d|\bms|\dms|mill/i.test(text) ? 1 : 1000 };
  }
  return null;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const PART =
  /(\d+(?:\.\d+)?)\s*(milliseconds?|msecs?|ms|minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|m|s|h|d)?(?![a-z])/gi;

/** `20s`, `6m0s`, `120ms`, `1.5 seconds`; a bare number is in `unit`. */
function durationMs(text: string, unit: string | null): number | null {
  let total: number | null = null;
  for (const [, number = '', word] of text.trim().matchAll(PART)) {
    const name = word === undefined ? unit : unitOf(word);
    if (name === null) return total;
    total = (total ?? 0) + Number(number) * UNITS[name]!;
    if (word === undefined) break;
  }
  return total !== null && Number.isFinite(total) ? Math.round(total) : null;
}

function unitOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.startsWith('ms') || lower.startsWith('mill') ? 'ms' : lower[0]!;
}

function aboutWhat(message: string): LimitSigns['about'] {
  if (/concurren|parallel requests|simultaneous|in[ -]flight/i.test(message)) return 'concurrency';
  if (/\btokens? per|\bTPM\b|tokens_per|TokensPer|token rate|input tokens|too many tokens/i.test(message))
    return 'tokens';
  if (/requests? per|\bRPM\b|requests_per|RequestsPer|request rate/i.test(message)) return 'requests';
  if (/overload|\b529\b|server is busy|at capacity|model is (currently )?(busy|loading)/i.test(message))
    return 'overload';
  return null;
}

interface SpokenLimits {
  readonly requests: StatedLimit | null;
  readonly tokens: StatedLimit | null;
  readonly wanted: number | null;
}

const WINDOW_WORDS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `requests per min (RPM): Limit 3, Used 3, Requested 1`, `limit of 50 requests per minute`, `limit: 15` per minute. */
function limitInWords(message: string): SpokenLimits {
  const about =
    /\b(requests?|tokens?)\s*(?:per|\/)[ -]?(s|m|h|d)/i.exec(message) ??
    /(Requests?|Tokens?)Per(S|M|H|D)/.exec(message);
  if (!about) return { requests: null, tokens: null, wanted: null };
  const isTokens = about[1]!.toLowerCase().startsWith('token');
  const said =
    /\blimit(?:\s+is|:)?\s+(?:of\s+)?([\d,]+)/i.exec(message)?.[1] ??
    /([\d,]+)\s+(?:input |output )?(?:requests?|tokens?)\s*(?:per|\/)/i.exec(message)?.[1];
  const limit = said === undefined ? null : positive(said.replaceAll(',', ''));
  if (limit === null || limit === 0) return { requests: null, tokens: null, wanted: null };
  const used = positive(/\bused[: ]+([\d,]+)/i.exec(message)?.[1]?.replaceAll(',', ''));
  const wanted = positive(/\brequested[: ]+([\d,]+)/i.exec(message)?.[1]?.replaceAll(',', ''));
  const stated: StatedLimit = {
    limit,
    windowMs: WINDOW_WORDS[about[2]!.toLowerCase()] ?? null,
    remaining: used === null ? null : Math.max(0, limit - used),
    resetMs: null,
    refills: used !== null,
  };
  return isTokens
    ? { requests: null, tokens: stated, wanted }
    : { requests: stated, tokens: null, wanted: null };
}

/** No window of a limit is shorter. */
const SHORTEST_WINDOW_MS = 950;

interface HeaderNames {
  readonly limit: string;
  readonly remaining: string;
  readonly reset: string;
  readonly refills: boolean;
}

const FAMILIES: Readonly<Record<'requests' | 'tokens', readonly HeaderNames[]>> = {
  requests: [
    named('x-ratelimit-limit-requests', 'x-ratelimit-remaining-requests', 'x-ratelimit-reset-requests', true),
    named(
      'anthropic-ratelimit-requests-limit',
      'anthropic-ratelimit-requests-remaining',
      'anthropic-ratelimit-requests-reset',
      true,
    ),
    named('x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', false),
    named('ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', false),
  ],
  tokens: [
    named('x-ratelimit-limit-tokens', 'x-ratelimit-remaining-tokens', 'x-ratelimit-reset-tokens', true),
    named(
      'anthropic-ratelimit-tokens-limit',
      'anthropic-ratelimit-tokens-remaining',
      'anthropic-ratelimit-tokens-reset',
      true,
    ),
    named(
      'anthropic-ratelimit-input-tokens-limit',
      'anthropic-ratelimit-input-tokens-remaining',
      'anthropic-ratelimit-input-tokens-reset',
      true,
    ),
  ],
};

function named(limit: string, remaining: string, reset: string, refills: boolean): HeaderNames {
  return { limit, remaining, reset, refills };
}

function limitInHeaders(
  headers: Readonly<Record<string, unknown>>,
  of: 'requests' | 'tokens',
  now: number,
): StatedLimit | null {
  for (const { limit, remaining, reset, refills } of FAMILIES[of]) {
    const [most, left] = [count(headers[limit]), count(headers[remaining])];
    if (most === null && left === null) continue;
    const resetMs = resetIn(headers[reset], now);
    const gone = most === null || left === null ? 0 : most - left;
    // The stated time fills a bucket again. Some servers state the time to the next request instead, which is shorter.
    const whole = refills && most !== null && gone > 0 && resetMs ? (most * resetMs) / gone : 0;
    const windowMs = whole >= SHORTEST_WINDOW_MS ? Math.round(whole) : null;
    return { limit: most, windowMs, remaining: left, resetMs, refills };
  }
  return null;
}

/** `60`, or `60, 60;w=60` as drafts of the standard have it. */
function count(value: unknown): number | null {
  return positive(typeof value === 'string' ? value.split(/[,;]/)[0] : value);
}

/** `1s`, `6m0s`, `120ms`, seconds, seconds or milliseconds since 1970, or a date. */
function resetIn(value: unknown, now: number): number | null {
  if (value === undefined || value === null) return null;
  const text = String(value).trim();
  const number = positive(text);
  if (number !== null) {
    if (number > 1e11) return Math.max(0, number - now);
    return number > 1e8 ? Math.max(0, number * 1000 - now) : number * 1000;
  }
  if (/^[\d.]+ ?(ms|s|m|h|d)/i.test(text)) return durationMs(text, null);
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function lowerCased(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function positive(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
