import type { Round } from './next-call.ts';
import type { Unparking } from './scheduling.ts';
import { callKey, isParked, type SuiteQueue, type WaitingCall } from './suite-queue.ts';

/** A call waits for a batch. Nobody will hear what its endpoint would have said, and what is around it waits too. */
export function park(round: Round, queue: SuiteQueue, key: string, outer: string | null): void {
  const call = queue.running.get(key) ?? queue.nestedRunning.get(key);
  if (!call) return;
  if (call.out) round.endpoints.of(call.endpoint).lost(call.out);
  call.out = undefined;
  round.breaker.lost(call.scope);
  if (outer !== null) call.within = outer;
  for (const each of withOuter(queue, call)) {
    if (!isParked(each)) moveTurn(round, queue, each, -1);
    each.parked = (each.parked ?? 0) + 1;
  }
}

/**
 * A call goes on. With its answer it takes a turn again, although others may have all of them: nothing of it is out. One that must ask
 * like any other comes before new launches.
 */
export function unpark(round: Round, queue: SuiteQueue, key: string, how: Unparking): void {
  const call = queue.running.get(key) ?? queue.nestedRunning.get(key);
  if (!call || !isParked(call)) return;
  const isNested = queue.nestedRunning.has(key);
  for (const each of withOuter(queue, call)) {
    each.parked = (each.parked ?? 1) - 1;
    if (!isParked(each) && (each !== call || how === 'go')) moveTurn(round, queue, each, 1);
  }
  if (how === 'go') return;
  (isNested ? queue.nestedRunning : queue.running).delete(key);
  if (how === 'refuse') {
    round.order(queue.index, call.child, call.call, 'refuse');
    return;
  }
  if (isNested) {
    queue.nested.push(call);
    return;
  }
  call.tries -= 1;
  queue.urgent.push(call);
}

/** Whether a call of the child is out that waits for no batch. */
export function isAsking(queue: SuiteQueue, child: number): boolean {
  return [...queue.running.values(), ...queue.nestedRunning.values()].some(
    (call) => call.child === child && !isParked(call),
  );
}

/** A call inside another one, with the one that holds the turn for it. */
function withOuter(queue: SuiteQueue, call: WaitingCall): readonly WaitingCall[] {
  const outer = call.within === undefined ? undefined : queue.running.get(call.within);
  return outer ? [call, outer] : [call];
}

/** Calls inside others have no turn of their own. */
function moveTurn(round: Round, queue: SuiteQueue, call: WaitingCall, by: 1 | -1): void {
  if (!queue.running.has(callKey(call.child, call.call))) return;
  queue.turns += by;
  round.turns += by;
}
