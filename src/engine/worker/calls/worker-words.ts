/** What promptfoo says of a Python worker that did not start, or ended: not why. */
const SILENT = /Worker failed to become ready within timeout|\bWorker (?:crashed|not ready)\b/;
const PREFIX = 'Python worker stderr: ';
/** How promptfoo's Python wrapper begins what kept it from loading a script. */
const NOT_LOADED = /^ERROR: Failed to load module: (.+)$/;

let lastWords: string | null = null;

/** Remembers what Python workers print as they fail: promptfoo logs it, and leaves it out of the error. */
export function hearWorkers(message: unknown): void {
  const at = typeof message === 'string' ? message.indexOf(PREFIX) : -1;
  if (at < 0) return;
  const line = String(message)
    .slice(at + PREFIX.length)
    .trim();
  const why = NOT_LOADED.exec(line)?.[1];
  if (why !== undefined) lastWords = why;
}

/** The text of an error with why the Python worker did not start, where it is one and the worker said so. */
export function withWorkerWords(text: string): string {
  if (!SILENT.test(text)) return text;
  return lastWords === null
    ? `The Python worker ended before it answered: ${text}`
    : `The Python worker could not load its script: ${lastWords}`;
}
