import { AsyncLocalStorage } from 'node:async_hooks';

/** The time of a call while it runs. */
interface CallTimer {
  pause(): void;
  resume(): void;
  /** That of the call that it is made inside. */
  readonly outer: CallTimer | undefined;
}

const timers = new AsyncLocalStorage<CallTimer>();

/** Runs a call that is given up once it has taken so long. What it waits for batches does not count. */
export async function withTimeout<T>(
  timeoutMs: number,
  outer: AbortSignal | undefined,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  const signal = outer ? AbortSignal.any([outer, timeout.signal]) : timeout.signal;
  let expire: () => void = () => {};
  const expired = new Promise<never>((_resolve, reject) => {
    expire = () => {
      timeout.abort();
      reject(new Error(`Provider call timed out after ${timeoutMs} ms`));
    };
  });
  const timer = { ...callTimer(timeoutMs, expire), outer: timers.getStore() };
  timer.resume();
  try {
    return await Promise.race([timers.run(timer, () => call(signal)), expired]);
  } finally {
    timer.pause();
  }
}

/** Waits for what is not the provider's doing: the time of the call, and of calls around it, stands still. */
export async function outsideOfTime<T>(wait: () => Promise<T>): Promise<T> {
  const own: CallTimer[] = [];
  for (let timer = timers.getStore(); timer !== undefined; timer = timer.outer) own.push(timer);
  for (const timer of own) timer.pause();
  try {
    return await wait();
  } finally {
    for (const timer of own) timer.resume();
  }
}

function callTimer(limitMs: number, expire: () => void): Pick<CallTimer, 'pause' | 'resume'> {
  let left = limitMs;
  let since = 0;
  let handle: NodeJS.Timeout | undefined;
  return {
    pause() {
      if (handle === undefined) return;
      clearTimeout(handle);
      handle = undefined;
      left -= performance.now() - since;
    },
    resume() {
      if (handle !== undefined) return;
      since = performance.now();
      handle = setTimeout(expire, Math.max(1, left));
    },
  };
}
