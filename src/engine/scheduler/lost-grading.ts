import type { OrderedFailure } from '../messages/parent-messages.ts';
import type { Round } from './next-call.ts';
import { type QueuedCell, queuedCellKey, type SuiteQueue, type WaitingCall } from './suite-queue.ts';

/** Cells that end in a row with a grader that nobody asks any more, before no further cell of the suite is asked: at least so many, and a tenth. */
const UNGRADED = { least: 8, share: 0.1 };

/** The breaker's scope of a suite whose answers can no longer be graded. It outlives the round. */
export function gradingScope({ plan }: SuiteQueue): string {
  return `grading of ${plan.suite}`;
}

/** A call is not made, since others to its place failed for good. A cell that it should grade can have no result. */
export function callNotMade(
  queue: SuiteQueue,
  { role, child, cell }: WaitingCall,
  why: OrderedFailure,
): void {
  if (role === 'grader' && cell !== null) queue.ungraded.set(queuedCellKey(child, cell), why);
}

/**
 * A cell has its result. Where one after the other has none because of its grader, further answers would be paid for and thrown away; cells
 * that need no grader end that row.
 */
export function cellEnded(round: Round, queue: SuiteQueue, child: number, cell: QueuedCell): void {
  const key = queuedCellKey(child, cell);
  if (queue.finished.has(key) || !queue.promised.has(key)) return;
  const why = queue.ungraded.get(key);
  queue.ungraded.delete(key);
  queue.ungradedInRow = why === undefined ? 0 : queue.ungradedInRow + 1;
  const enough = Math.max(UNGRADED.least, UNGRADED.share * queue.plan.launches.length);
  if (why === undefined || queue.ungradedInRow < enough) return;
  round.breaker.giveUp(gradingScope(queue), why);
}
