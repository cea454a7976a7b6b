import type { CallFailure } from '../../messages/child-messages.ts';
import { classifyError } from '../../messages/classify-error.ts';
import { plainMessage } from '../../messages/plain-message.ts';
import { refusalOf } from '../../messages/refusal.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { withFacts } from './failure-facts.ts';
import { withWorkerWords } from './worker-words.ts';

/** Why a provider's call failed: what it threw, or the `error` of its response; null where it answered. */
export function providerFailure(
  settled: PromiseSettledResult<unknown>,
  provider: ApiProvider,
): CallFailure | null {
  const failure = bareFailure(settled);
  return failure && { ...failure, message: withFacts(failure, provider) };
}

function bareFailure(settled: PromiseSettledResult<unknown>): CallFailure | null {
  if (settled.status === 'rejected')
    return failureOf(thrownText(settled.reason), statusOf(settled.reason), {});
  const response = settled.value as { error?: unknown; metadata?: Record<string, unknown> } | undefined;
  if (!response?.error) return null;
  const http = response.metadata?.http as { status?: unknown; headers?: unknown } | undefined;
  const headers = (http?.headers ?? response.metadata?.headers ?? {}) as Record<string, unknown>;
  return failureOf(String(response.error), numberOf(http?.status), headers);
}

function failureOf(text: string, status: number | null, headers: Record<string, unknown>): CallFailure {
  const message = withWorkerWords(text);
  const facts = { message, status, headers, now: Date.now() };
  const refusal = refusalOf(facts);
  return { ...classifyError(facts), message: plainMessage(message), ...(refusal && { refusal }) };
}

/** The message of anything that was thrown, with its cause's where it has one: `fetch failed (ECONNREFUSED)`. */
export function thrownText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

function statusOf(error: unknown): number | null {
  const { status, response } = error as { status?: unknown; response?: { status?: unknown } };
  return numberOf(status) ?? numberOf(response?.status);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
