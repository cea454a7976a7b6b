import { AsyncLocalStorage } from 'node:async_hooks';

/** What promptfoo says of a Python worker that did not start, or ended: not why. */
const SILENT = /Worker failed to become ready within timeout|\bWorker (?:crashed|not ready)\b/;
const PREFIX = 'Python worker stderr: ';
/** How promptfoo's Python wrapper begins what kept it from loading a script. */
const NOT_LOADED = /^ERROR: Failed to load module: (.+)$/;
/** What promptfoo logs once it starts a worker no more. */
const GIVEN_UP = /^Python worker crashed \d+ times, marking as dead/;

/** What the workers of a provider said, and the calls that wait for them to start. */
interface Workers {
  /** They have answered once: from then on promptfoo says itself when a call of theirs fails. */
  answered: boolean;
  notLoaded: string | null;
  lastLine: string | null;
  /** They are known not to start, although promptfoo still waits: until that is over, it starts no others. */
  failure: Error | null;
  readonly waiting: Set<(failure: Error) => void>;
}

const known = new WeakMap<object, Workers>();
/** Whose call the running code belongs to: what a worker prints is heard in the call that started it. */
const calling = new AsyncLocalStorage<Workers>();

/** Listens to what Python workers print as they fail: promptfoo logs it, and leaves it out of the error. */
export function hearWorkers(message: unknown): void {
  const workers = calling.getStore();
  if (workers === undefined || typeof message !== 'string') return;
  const at = message.indexOf(PREFIX);
  const line = at < 0 ? '' : message.slice(at + PREFIX.length).trim();
  if (line !== '') workers.lastLine = line;
  workers.notLoaded = NOT_LOADED.exec(line)?.[1] ?? workers.notLoaded;
  if (workers.answered || (workers.notLoaded === null && !GIVEN_UP.test(message))) return;
  workers.failure = failureOf(workers, workers.lastLine ?? 'it ended each time that it was started');
  for (const fail of workers.waiting) fail(workers.failure);
}

/**
 * A call of a provider, which fails as soon as its Python workers are known not to start. promptfoo itself waits for them for 30 seconds,
 * and then says nothing of the cause.
 */
export async function withWorkerWords<T>(provider: object, call: () => Promise<T>): Promise<T> {
  const workers = known.get(provider) ?? {
    answered: false,
    notLoaded: null,
    lastLine: null,
    failure: null,
    waiting: new Set(),
  };
  known.set(provider, workers);
  if (workers.failure !== null) throw workers.failure;
  let lose: (failure: Error) => void = () => {};
  const lost = new Promise<never>((_resolve, reject) => {
    lose = reject;
  });
  workers.waiting.add(lose);
  // The suite's own code may answer, or throw, without a promise.
  const answer = calling.run(workers, async () => call());
  const over = (answered: boolean) => {
    workers.answered ||= answered;
    workers.waiting.delete(lose);
    if (workers.waiting.size === 0)
      Object.assign(workers, { notLoaded: null, lastLine: null, failure: null });
  };
  const said = answer.then(
    (value) => {
      over(true);
      return value;
    },
    (error: unknown) => {
      const silent = error instanceof Error && SILENT.test(error.message);
      const why = silent ? failureOf(workers, error.message) : error;
      over(false);
      throw why;
    },
  );
  return await Promise.race([said, lost]);
}

function failureOf({ notLoaded }: Workers, otherwise: string): Error {
  return new Error(
    notLoaded === null
      ? `The Python worker ended before it answered: ${otherwise}`
      : `The Python worker could not load its script: ${notLoaded}`,
  );
}
