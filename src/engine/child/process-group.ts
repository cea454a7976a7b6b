import type { ChildProcess } from 'node:child_process';
import process from 'node:process';

/** Children that must not outlive this process. */
const watched = new Set<ChildProcess>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends a child and everything it started; it leads a process group of its own (on Windows the child alone). */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

/** Ends the child when this process ends, by itself or by a signal. Returns what takes the watch off again. */
export function watchGroup(child: ChildProcess): () => void {
  if (watched.size === 0) {
    process.once('exit', killAll);
    for (const signal of SIGNALS) process.once(signal, dieBySignal);
  }
  watched.add(child);
  return () => {
    watched.delete(child);
    if (watched.size > 0) return;
    process.off('exit', killAll);
    for (const signal of SIGNALS) process.off(signal, dieBySignal);
  };
}

function killAll(): void {
  for (const child of watched) killGroup(child);
}

/** A group of its own gets no Ctrl-C from the terminal. With nobody else listening, the signal ends us as it would have. */
function dieBySignal(signal: NodeJS.Signals): void {
  killAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
