import type { CallOrder } from '../messages/parent-messages.ts';
import type { SuiteChild } from './suite-child.ts';

/** Where a seat's orders go: to the child that has the seat now. */
export interface ChildLine {
  connect(child: SuiteChild): void;
  order(call: number, type: CallOrder): void;
}

/** A line to nobody yet. */
export function createChildLine(): ChildLine {
  let current: SuiteChild | null = null;
  return {
    connect(child) {
      current = child;
    },
    order: (call, type) => current?.send({ type, call }),
  };
}
