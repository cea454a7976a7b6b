import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallFailure, CallRole, FromChild } from '../../messages/child-messages.ts';
import type { CallOrder } from '../../messages/parent-messages.ts';

/** Who asks for a call, and for what. */
interface CallRequest {
  readonly cell: { readonly row: number; readonly slot: number } | null;
  readonly role: CallRole;
  readonly provider: string;
  readonly restMs: number;
}

/** The parent launches no further calls (budget or shutdown): the cell has no result. */
export class CallRefused extends Error {
  constructor() {
    super('The call was not launched: the run stopped before it.');
    this.name = 'CallRefused';
  }
}

/** The child's side of the parent's scheduler: every provider call waits here for its turn. */
export interface CallGate {
  /**
   * Runs `attempt` when the parent says so, and again when the parent answers its failure with another `go`.
   * Returns or throws what the last attempt did; throws `CallRefused` where it was never launched.
   */
  pass<T>(request: CallRequest, attempt: () => Promise<T>, failureOf: FailureOf<T>): Promise<T>;
  /** Hands an order of the parent to the call that waits for it. */
  receive(call: number, order: CallOrder): void;
}

/** What an attempt came to: null where it answered. */
type FailureOf<T> = (settled: PromiseSettledResult<T>) => CallFailure | null;

/** Calls made inside another call (a simulated user asking the target) must not wait for a turn of their own. */
const insideCall = new AsyncLocalStorage<true>();

/** A gate that speaks through `send`; `evaluation` names the round that its calls belong to. */
export function createCallGate(send: (message: FromChild) => void, evaluation: () => number): CallGate {
  const waiting = new Map<number, (order: CallOrder) => void>();
  let calls = 0;
  const order = (call: number, message: FromChild) =>
    new Promise<CallOrder>((resolve) => {
      waiting.set(call, resolve);
      send(message);
    });

  return {
    async pass(request, attempt, failureOf) {
      const call = calls++;
      const nested = insideCall.getStore() === true;
      let next = await order(call, { type: 'call', call, evaluation: evaluation(), nested, ...request });
      if (next === 'refuse') throw new CallRefused();
      for (;;) {
        const [settled] = await insideCall.run(true, () => Promise.allSettled([attempt()]));
        next = await order(call, { type: 'answered', call, failure: failureOf(settled) });
        if (next === 'go') continue;
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
