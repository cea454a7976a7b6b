import { statusInText } from '../../../samples/error-facts.ts';
import type { CallFailure } from '../../messages/child-messages.ts';
import { classifyError } from '../../messages/classify-error.ts';
import { statusInBody } from '../../messages/error-body.ts';
import { type LimitSigns, limitSigns, NO_SIGNS } from '../../messages/limit-signs.ts';
import { refusalOf } from '../../messages/refusal.ts';
import { plainMessage } from '../../redaction/plain-message.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { withCommandWords } from './command-words.ts';
import { withFacts } from './failure-facts.ts';
import type { WatchedResponse } from './watched-responses.ts';

/** What came of one attempt of a call: why it failed, and what its endpoint said of its limits. */
export interface AttemptEnd {
  /** Null where it was answered. */
  readonly failure: CallFailure | null;
  readonly limits: LimitSigns | null;
  /** Tokens that the answer says it took. */
  readonly tokens: number | null;
}

const UNWATCHED: WatchedResponse = { status: null, headers: {}, body: '' };

/** Why a provider's call failed, from what it threw or the `error` of its response, and what was said of limits on the way. */
export function attemptEnd(
  settled: PromiseSettledResult<unknown>,
  watch: WatchedResponse = UNWATCHED,
  provider: ApiProvider | null = null,
): AttemptEnd {
  const end = bareEnd(settled, watch);
  return end.failure
    ? { ...end, failure: { ...end.failure, message: withFacts(end.failure, provider) } }
    : end;
}

function bareEnd(settled: PromiseSettledResult<unknown>, watch: WatchedResponse): AttemptEnd {
  if (settled.status === 'rejected')
    return failed(thrownText(settled.reason), statusOf(settled.reason), headersOf(settled.reason), watch);
  const response = Object(settled.value) as Readonly<Record<string, unknown>>;
  const metadata = Object(response.metadata) as Readonly<Record<string, unknown>>;
  const { status, headers } = Object(metadata.http) as { status?: unknown; headers?: unknown };
  const said = Object(headers ?? metadata.headers) as Readonly<Record<string, unknown>>;
  if (response.error) return failed(String(response.error), numberOf(status), said, watch);
  const limits = limitSigns({ message: '', headers: { ...said, ...watch.headers }, now: Date.now() });
  return { failure: null, limits, tokens: tokensOf(response.tokenUsage) };
}

function failed(
  text: string,
  status: number | null,
  headers: Readonly<Record<string, unknown>>,
  watch: WatchedResponse,
): AttemptEnd {
  const now = Date.now();
  const message = withCommandWords(text);
  const said = watch.status !== null && watch.status >= 400 ? watch.body : '';
  const all = {
    message: said === '' ? message : `${message}\n${said}`,
    headers: { ...headers, ...watch.headers },
    now,
  };
  const known = [status, watch.status].find((each) => each !== null && each >= 400) ?? null;
  const found = known ?? statusInText(message) ?? statusInBody(message);
  // Anthropic's "overloaded": a limit of its own, whoever asks.
  const meant = found === 529 ? 429 : found;
  const facts = { ...all, status: meant };
  const refusal = refusalOf(facts);
  const limits = limitSigns(all);
  return {
    failure: {
      ...classifyError(facts),
      message: plainMessage(message),
      status: meant,
      ...(refusal && { refusal }),
    },
    limits: found === 529 ? { ...(limits ?? NO_SIGNS), about: 'overload' } : limits,
    tokens: null,
  };
}

/** The message of anything that was thrown, with its cause's where it has one: `fetch failed (ECONNREFUSED)`. */
export function thrownText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

function statusOf(error: unknown): number | null {
  const { status, response } = Object(error) as { status?: unknown; response?: { status?: unknown } };
  return numberOf(status) ?? numberOf(response?.status);
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  const { headers } = Object(error) as { headers?: unknown };
  if (typeof headers !== 'object' || headers === null) return {};
  return headers instanceof Headers ? Object.fromEntries(headers) : (headers as Record<string, unknown>);
}

function tokensOf(usage: unknown): number | null {
  const { total, prompt, completion } = Object(usage) as Readonly<Record<string, unknown>>;
  const sum = numberOf(total) ?? (numberOf(prompt) ?? 0) + (numberOf(completion) ?? 0);
  return sum > 0 && Number.isFinite(sum) ? sum : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
