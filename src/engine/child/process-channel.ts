import type { CallOrder, OrderedFailure } from '../messages/parent-messages.ts';
import type { SuiteChild } from './suite-child.ts';

/** Where orders to a suite's process go: to the child that serves it now. */
export interface ProcessChannel {
  connect(child: SuiteChild): void;
  order(call: number, order: CallOrder | OrderedFailure): void;
}

/** A channel to nobody yet. */
export function processChannel(): ProcessChannel {
  let current: SuiteChild | null = null;
  return {
    connect(child) {
      current = child;
    },
    order: (call, order) =>
      current?.send(
        typeof order === 'object' ? { type: 'fail', call, failure: order } : { type: order, call },
      ),
  };
}
