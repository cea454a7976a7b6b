import { setTimeout as sleep } from 'node:timers/promises';
import { milliseconds } from '../numbers.ts';

/** Signals that the runner sends to a step whose run was cancelled: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
type CancelSignal = keyof typeof SIGNALS;
const NAMES = Object.keys(SIGNALS) as CancelSignal[];

/** How long a cancelled run may take to say so, in milliseconds: well before the second signal. */
export const CANCEL_LIMIT_MS = 6_000;

/** How much of it belongs to a verdict that is being written. The rest closes the check where GitHub does not answer. */
export const PUBLISHING_LIMIT_MS = 3_000;

/** Whether an exit code is that of a cancelled run: 128 and the number of the signal, as shells have it. */
export function isCancelled(code: number): boolean {
  return Object.values<number>(SIGNALS).includes(code);
}

/** Watches for the cancelling of this run. */
export interface Cancellation {
  /** Resolves when the run is cancelled, to the exit code of its step; never otherwise. */
  readonly cancelled: Promise<number>;
  isCancelled(): boolean;
  /** Ends the watch, so that the process may end. */
  stop(): void;
}

/**
 * Turns the first signal of a cancelled run into a value, so that the check can be completed in the seconds that are left.
 * A second signal ends the process as if nobody watched.
 */
export function watchCancellation(source: NodeJS.EventEmitter = process): Cancellation {
  let stop = () => {};
  let isOver = false;
  const cancelled = new Promise<number>((resolve) => {
    const cancel = (signal: CancelSignal) => {
      isOver = true;
      // Not before the other listeners of this signal ran: one that finds itself alone ends the process.
      setImmediate(stop);
      resolve(SIGNALS[signal]);
    };
    stop = () => {
      for (const signal of NAMES) source.off(signal, cancel);
    };
    for (const signal of NAMES) source.on(signal, cancel);
  });
  return { cancelled, isCancelled: () => isOver, stop: () => stop() };
}

/** What a cancelled run waits for a forge: it has seconds left. */
const HURRIED_WAIT_MS = 200;
/** A shorter wait needs no word. */
const TOLD_WAIT_MS = 10_000;

/** Waits before a request is sent to GitHub again: a long wait is said, and one that a cancelled run stands in is cut short. */
export function forgeWait(
  cancelled: Promise<unknown>,
  say: (line: string) => void,
  pause: (ms: number) => Promise<unknown> = (ms) => sleep(ms),
): (ms: number) => Promise<unknown> {
  const hurried = cancelled.then(() => pause(HURRIED_WAIT_MS));
  let isCancelled = false;
  cancelled.then(() => {
    isCancelled = true;
  });
  return (ms) => {
    if (isCancelled) return pause(Math.min(ms, HURRIED_WAIT_MS));
    if (ms >= TOLD_WAIT_MS) say(`GitHub asks to wait ${milliseconds(ms)} before it takes more.`);
    return Promise.race([pause(ms), hurried]);
  };
}
