import { createHash } from 'node:crypto';
import { BATCH_ENDPOINTS } from '../../messages/batch-endpoints.ts';
import type { DeferredRequest } from '../../messages/child-messages.ts';
import type { BatchedAnswer } from '../../messages/parent-messages.ts';
import { createRedactor } from '../../redaction/redactor.ts';
import { secretVariables } from '../../redaction/secret-variables.ts';
import { type CallGate, type CallUnderWay, callUnderWay } from './call-gate.ts';
import { outsideOfTime } from './call-time.ts';
import type { PaidShare } from './cell-tally.ts';

/** Where an answer from a batch costs half: OpenAI, in any region. What others take for theirs is not known. */
const HALF_PRICED = /^https:\/\/(?:[a-z]{2}\.)?api\.openai\.com\/v1$/;
/** Headers that say nothing of the request, or that the batch's own client sends. A request with any other is made directly. */
const KNOWN_HEADERS =
  /^(?:accept|content-type|user-agent|authorization|openai-organization|openai-project)$/i;

/**
 * Lets requests of promptfoo's OpenAI providers wait for a batch: what `fetch` is given is told to the parent, and what the batch
 * answered is what `fetch` returns. Every other request is made at once, and takes `timeoutMs` at most: promptfoo's own limit is off,
 * since it would end what waits.
 */
export function deferRequests(gate: Pick<CallGate, 'defer'>, timeoutMs: number): void {
  const { fetch } = globalThis;
  const secrets = secretVariables(process.env);
  const { text: redacted } = createRedactor(secrets);
  const nameOf = (key: string) => secrets.find(({ value }) => value === key)?.name ?? null;
  globalThis.fetch = async (input, init) => {
    const under = callUnderWay();
    if (under === undefined) return fetch(input, init);
    const request = deferrable(under, input, init, nameOf);
    if (request !== null && redacted(request.body) === request.body) {
      const answer = await outsideOfTime(() => gate.defer(under, request));
      if (answer !== 'go') {
        count(under, HALF_PRICED.test(request.base) ? 'half' : 'unpriced');
        return responseOf(answer, String(input));
      }
    }
    count(under, 'direct');
    const limit = AbortSignal.timeout(timeoutMs);
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
  };
}

/** Whether any request of a call was answered by a batch: the time that it took says nothing of the model. */
export function cameFromBatch({ answers }: CallUnderWay): boolean {
  return answers.half + answers.unpriced > 0;
}

/** What of the cost of a call's answer was paid. Nobody can say where some of its requests were made directly. */
export function paidShare({ answers }: CallUnderWay): PaidShare {
  if (answers.half + answers.unpriced === 0) return 'all';
  return answers.unpriced + answers.direct === 0 ? 'half' : 'unknown';
}

/** Counts an answer for its call, and for the calls that it is made inside. */
function count(under: CallUnderWay, kind: keyof CallUnderWay['answers']): void {
  for (let call: CallUnderWay | undefined = under; call !== undefined; call = call.outer)
    call.answers[kind] += 1;
}

/** The request as a line of a batch; null where it can be none. */
function deferrable(
  { provider, mayWait }: CallUnderWay,
  input: Parameters<typeof fetch>[0],
  init: Parameters<typeof fetch>[1],
  nameOf: (key: string) => string | null,
): DeferredRequest | null {
  if (!mayWait || !provider.startsWith('openai:')) return null;
  if (typeof input !== 'string' || init?.method !== 'POST' || typeof init.body !== 'string') return null;
  const endpoint = BATCH_ENDPOINTS.find((each) => input.endsWith(each));
  if (endpoint === undefined || input.includes('?') || !isWhole(init.body)) return null;
  const headers = new Headers(init.headers);
  const own = [...headers.keys()].filter((name) => !KNOWN_HEADERS.test(name) && !/^x-promptfoo-/i.test(name));
  const [, key = ''] = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '') ?? [];
  const keyName = nameOf(key);
  if (own.length > 0 || keyName === null) return null;
  return {
    base: input.slice(0, -endpoint.length),
    endpoint,
    body: init.body,
    bodyDigest: createHash('sha256').update(init.body).digest('hex'),
    keyName,
    organization: headers.get('openai-organization'),
    project: headers.get('openai-project'),
  };
}

/** Whether a body asks for one whole answer: a stream cannot come from a file, and what runs in the background is fetched elsewhere. */
function isWhole(body: string): boolean {
  try {
    const { model, stream, background } = JSON.parse(body) as Record<string, unknown>;
    return typeof model === 'string' && !stream && !background;
  } catch {
    return false;
  }
}

function responseOf({ status, body }: BatchedAnswer, url: string): Response {
  const response = new Response(body, { status, headers: { 'content-type': 'application/json' } });
  return Object.defineProperty(response, 'url', { value: url });
}
