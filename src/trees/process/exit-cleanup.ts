const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const pending = new Set<() => void>();

/**
 * Registers work (synchronous, it must not throw) that has to be done however this process ends, and returns what
 * takes it back. A signal that nobody else listens to still ends the process after the work.
 */
export function onExit(cleanup: () => void): () => void {
  if (pending.size === 0) listen();
  pending.add(cleanup);
  return () => {
    pending.delete(cleanup);
    if (pending.size === 0) unlisten();
  };
}

function cleanUp(): void {
  for (const cleanup of [...pending].reverse()) cleanup();
  pending.clear();
}

function onSignal(signal: NodeJS.Signals): void {
  cleanUp();
  unlisten();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function listen(): void {
  process.on('exit', cleanUp);
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

function unlisten(): void {
  process.off('exit', cleanUp);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}
