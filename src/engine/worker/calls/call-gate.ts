import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallRole, DeferredRequest, Endpoint, FromChild } from '../../messages/child-messages.ts';
import type { BatchedAnswer, CallOrder, OrderedFailure } from '../../messages/parent-messages.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import type { AttemptEnd } from './call-failure.ts';
import { type WatchedResponse, watched } from './watched-responses.ts';

/** Who asks for a call, and for what. */
interface CallRequest {
  readonly cell: { readonly row: number; readonly slot: number } | null;
  readonly role: CallRole;
  readonly provider: string;
  readonly endpoint: Endpoint;
  readonly restMs: number;
  /** How long its answer takes is a part of its score, so it cannot wait for a batch. */
  readonly isTimed?: boolean;
}

/** Says what shares a limit with a provider. */
export type EndpointOf = (provider: ApiProvider) => Endpoint;

/** The parent launches no further calls (budget or shutdown): the cell has no result. */
export class CallRefused extends Error {
  constructor() {
    super('The call was not launched: the run stopped before it.');
    this.name = 'CallRefused';
  }
}

/** The parent gives a call an error in the place of an answer: it is not made, or not made again. */
export class CallFailed extends Error {
  readonly failure: OrderedFailure;
  constructor(failure: OrderedFailure) {
    super(failure.message);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

/** What becomes of a call that waits. */
type Ordered = CallOrder | OrderedFailure | BatchedAnswer;

/** One attempt of a call, while it runs. */
export interface CallUnderWay {
  readonly call: number;
  readonly provider: string;
  /** Its first request may wait for a batch: it is the first attempt, and nobody measures its time. */
  readonly mayWait: boolean;
  /** The call that it is made inside. */
  readonly outer: CallUnderWay | undefined;
  /** Requests that batches answered, at half the price or at one that is not known, and requests that were made directly. */
  readonly answers: { half: number; unpriced: number; direct: number };
  isDeferred: boolean;
  /** The parent's last word, where it came while a request was deferred. */
  end: 'refuse' | OrderedFailure | null;
}

/** The child's side of the parent's scheduler: every provider call waits here for its turn. */
export interface CallGate {
  /**
   * Runs `attempt` when the parent says so, and again when the parent answers its failure with another `go`.
   * Returns or throws what the last attempt did; throws `CallRefused` where it was never launched, or the run stopped before
   * it could be made again, and `CallFailed` with what the parent says in the place of an answer.
   */
  pass<T>(request: CallRequest, attempt: () => Promise<T>, endOf: EndOf<T>): Promise<T>;
  /**
   * Lets a request of a call wait for a batch. `go`: it is to be made directly. Throws where the parent says that the call ends,
   * and `pass` then says so too.
   */
  defer(under: CallUnderWay, request: DeferredRequest): Promise<'go' | BatchedAnswer>;
  /** Hands an order of the parent to the call that waits for it. */
  receive(call: number, order: Ordered): void;
}

/** What an attempt came to. */
type EndOf<T> = (settled: PromiseSettledResult<T>, watch: WatchedResponse) => AttemptEnd;

/** Calls made inside another call (a simulated user asking the target) must not wait for a turn of their own. */
const insideCall = new AsyncLocalStorage<CallUnderWay>();

/** The attempt that the running code belongs to; undefined outside of any. */
export function callUnderWay(): CallUnderWay | undefined {
  return insideCall.getStore();
}

/**
 * A gate that speaks through `send`; `evaluation` names the round that its calls belong to. `flush` sends what waits to be
 * sent: code of the suite may never come back.
 */
export function createCallGate(
  send: (message: FromChild) => void,
  evaluation: () => number,
  flush: () => void = () => {},
): CallGate {
  const waiting = new Map<number, (order: Ordered) => void>();
  let calls = 0;
  const order = (call: number, message: FromChild) =>
    new Promise<Ordered>((resolve) => {
      waiting.set(call, resolve);
      send(message);
    });

  return {
    async pass(request, attempt, endOf) {
      const call = calls++;
      const { isTimed = false, ...asked } = request;
      const outer = insideCall.getStore();
      const nested = outer !== undefined;
      let next = await order(call, { type: 'call', call, evaluation: evaluation(), nested, ...asked });
      for (let tries = 0; ; tries += 1) {
        if (next === 'refuse') throw new CallRefused();
        if (typeof next === 'object' && 'cause' in next) throw new CallFailed(next);
        flush();
        const mayWait = tries === 0 && !isTimed;
        const under: CallUnderWay = {
          call,
          provider: request.provider,
          mayWait,
          outer,
          answers: { half: 0, unpriced: 0, direct: 0 },
          isDeferred: false,
          end: null,
        };
        const [settled, watch] = await insideCall.run(under, () => watched(attempt));
        if (under.end === 'refuse') throw new CallRefused();
        if (under.end !== null) throw new CallFailed(under.end);
        next = await order(call, { type: 'answered', call, ...endOf(settled, watch) });
        if (next !== 'settle') continue;
        if (settled.status === 'rejected') throw settled.reason;
        return settled.value;
      }
    },
    async defer(under, request) {
      const { call, outer } = under;
      // One at a time: the parent's word is for the call.
      if (under.isDeferred) return 'go';
      under.isDeferred = true;
      let top = outer;
      while (top?.outer) top = top.outer;
      const said = { call, outer: top?.call ?? null, evaluation: evaluation(), request };
      const next = await order(call, { type: 'deferred', ...said });
      under.isDeferred = false;
      if (next === 'go') return 'go';
      if (typeof next === 'object' && 'status' in next) return next;
      under.end = typeof next === 'object' ? next : 'refuse';
      throw new Error('The request was not made: the run stopped before it.');
    },
    receive(call, given) {
      const resolve = waiting.get(call);
      waiting.delete(call);
      resolve?.(given);
    },
  };
}
