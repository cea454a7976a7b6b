/** Signals that the runner sends to a step whose run was cancelled: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Watches for the cancelling of this run. */
export interface Cancellation {
  /** Resolves when the run is cancelled; never otherwise. */
  readonly cancelled: Promise<'cancelled'>;
  /** Ends the watch, so that the process may end. */
  stop(): void;
}

/**
 * Turns the first signal of a cancelled run into a value, so that the check can be completed in the seconds that are left.
 * A second signal ends the process as if nobody watched.
 */
export function watchCancellation(source: NodeJS.EventEmitter = process): Cancellation {
  let stop = () => {};
  const cancelled = new Promise<'cancelled'>((resolve) => {
    const cancel = () => {
      // Not before the other listeners of this signal ran: one that finds itself alone ends the process.
      setImmediate(stop);
      resolve('cancelled');
    };
    stop = () => {
      for (const signal of SIGNALS) source.off(signal, cancel);
    };
    for (const signal of SIGNALS) source.on(signal, cancel);
  });
  return { cancelled, stop: () => stop() };
}
