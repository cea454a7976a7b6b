import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallRole, Endpoint, FromChild } from '../../messages/child-messages.ts';
import type { CallOrder, OrderedFailure } from '../../messages/parent-messages.ts';
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
type Ordered = CallOrder | OrderedFailure;

/** The child's side of the parent's scheduler: every provider call waits here for its turn. */
export interface CallGate {
  /**
   * Runs `attempt` when the parent says so, and again when the parent answers its failure with another `go`.
   * Returns or throws what the last attempt did; throws `CallRefused` where it was never launched, or the run stopped before
   * it could be made again, and `CallFailed` with what the parent says in the place of an answer.
   */
  pass<T>(request: CallRequest, attempt: () => Promise<T>, endOf: EndOf<T>): Promise<T>;
  /** Hands an order of the parent to the call that waits for it. */
  receive(call: number, order: Ordered): void;
}

/** What an attempt came to. */
type EndOf<T> = (settled: PromiseSettledResult<T>, watch: WatchedResponse) => AttemptEnd;

/** Calls made inside another call (a simulated user asking the target) must not wait for a turn of their own. */
const insideCall = new AsyncLocalStorage<true>();

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
      const nested = insideCall.getStore() === true;
      let next = await order(call, { type: 'call', call, evaluation: evaluation(), nested, ...request });
      for (;;) {
        if (next === 'refuse') throw new CallRefused();
        if (typeof next === 'object') throw new CallFailed(next);
        flush();
        const [settled, watch] = await insideCall.run(true, () => watched(attempt));
        next = await order(call, { type: 'answered', call, ...endOf(settled, watch) });
        if (next !== 'settle') continue;
        if (settled.status === 'rejected') throw settled.reason;
        return settled.value;
      }
    },
    receive(call, given) {
      const resolve = waiting.get(call);
      waiting.delete(call);
      resolve?.(given);
    },
  };
}
