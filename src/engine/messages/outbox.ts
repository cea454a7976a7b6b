/** Messages that wait to be sent together. */
export interface Outbox<T> {
  add(message: T): void;
  /** Sends what waits, now. */
  flush(): void;
}

/** An outbox that sends, in their order, all that was added before the process turns to what comes next. */
export function createOutbox<T>(send: (messages: readonly T[]) => void): Outbox<T> {
  let waiting: T[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    const messages = waiting;
    waiting = [];
    send(messages);
  };
  return {
    add(message) {
      if (waiting.push(message) === 1) setImmediate(flush);
    },
    flush,
  };
}
