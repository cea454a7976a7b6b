/** How long past the limit of a call suite code may stay silent before its process is ended, in milliseconds. */
const GRACE_MS = 5_000;
const LOOK_EVERY_MS = 1_000;

export interface SilenceWatch {
  /** Something was heard. */
  sign(): void;
  stop(): void;
}

/** Ends a child whose move it is and that says nothing for longer than any call may take. */
export function watchSilence({
  limitMs,
  owes,
  end,
}: {
  readonly limitMs: number;
  readonly owes: () => boolean;
  readonly end: (reason: string) => void;
}): SilenceWatch {
  let last = performance.now();
  const sign = () => {
    last = performance.now();
  };
  const timer = setInterval(() => {
    if (!owes()) sign();
    const silentMs = performance.now() - last;
    if (silentMs <= limitMs + GRACE_MS) return;
    const seconds = Math.round(silentMs / 1000);
    end(`it gave no sign of life for ${seconds} s (an endless loop, or a promise that never settles)`);
  }, LOOK_EVERY_MS);
  return { sign, stop: () => clearInterval(timer) };
}
