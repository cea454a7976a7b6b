import { AsyncLocalStorage } from 'node:async_hooks';
import type { FromChild, TapedAnswer } from '../../messages/child-messages.ts';
import type { Replayed, ToChild } from '../../messages/parent-messages.ts';
import { digestAllButKeys, digestValue, type Folders, isVariableOfRun, withRootMarked } from '../digest.ts';
import { gradedText } from '../guard/unsent-prompts.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { attemptEnd, thrownText } from './call-failure.ts';

/** Where a process's calls are recorded or answered from, and what the texts of its requests are cleared of. */
export interface ChildTape {
  readonly kind: NonNullable<(ToChild & { type: 'open' })['tape']>;
  readonly folders: Folders & Required<Pick<Folders, 'secrets'>>;
  /** What the suite writes as the settings of a provider, which may not show them; undefined where that is nothing. */
  readonly written: (provider: ApiProvider) => unknown;
  /** Whether a setting with the name of a secret is a key: a variable holds it, or its variable is not set here. */
  readonly isKey: (text: string) => boolean;
  /** A text without the secrets of this process. Requests are compared without secrets, so a replay with another key finds its answers. */
  readonly clean: (text: string) => string;
  readonly send: (message: FromChild) => void;
}

let tape: ChildTape | null = null;
const waiting = new Map<number, (found: Replayed) => void>();
let asks = 0;

/** From here on calls of providers are recorded, or answered from a recording. */
export function startTape(started: ChildTape): void {
  tape = started;
}

/** Hands what the recording holds to the call that waits for it. */
export function receiveReplayed({ ask, ...found }: ToChild & { type: 'replayed' }): void {
  waiting.get(ask)?.(found);
  waiting.delete(ask);
}

/** What promptfoo asks providers by: models, and those that graders compare, classify or moderate with. */
const METHODS = [
  'callApi',
  'callEmbeddingApi',
  'callSimilarityApi',
  'callClassificationApi',
  'callModerationApi',
] as const;
type Method = (typeof METHODS)[number];
const EMBEDDINGS: Method = 'callEmbeddingApi';

const wrappers = new WeakSet<object>();

/** Whether the running code is inside a call that is recorded. What it asks on the way is a part of that answer. */
const within = new AsyncLocalStorage<true>();

/**
 * The provider with its calls on the tape, where there is one. The object itself is changed, because promptfoo calls graders itself.
 * Embeddings are changed in its class: promptfoo makes such a grader again for each check, and takes its method before it says so.
 */
export function taped(provider: ApiProvider): ApiProvider {
  return tape === null ? provider : withCalls(provider, tape, (text) => text);
}

/** The provider with its calls on the tape, where there is one, each of its texts as `told` makes it. */
function withCalls(
  provider: ApiProvider,
  current: ChildTape | null,
  told: (text: string) => string,
): ApiProvider {
  for (const method of METHODS) {
    const own: unknown = Reflect.get(provider, method);
    if (typeof own !== 'function' || wrappers.has(own)) continue;
    const holder = method === EMBEDDINGS ? holderOf(provider, method) : provider;
    const call = function (this: ApiProvider, ...parts: readonly unknown[]): Promise<unknown> {
      const asking = holder === provider ? provider : this;
      const given = parts.map((part) => (typeof part === 'string' ? told(part) : part));
      const real = () => Promise.resolve(own.apply(asking, given) as unknown);
      if (current === null || within.getStore()) return real();
      const asked = askedOf(asking, method, given, current);
      return current.kind === 'record'
        ? recorded(current, asked, () => within.run(true, real))
        : replayed(current, asked);
    };
    wrappers.add(call);
    Object.defineProperty(holder, method, { value: call, configurable: true, writable: true });
  }
  return provider;
}

/** A grader with its calls on the tape, told no secret that an answer holds. Throws in a replay where promptfoo holds a method of it that is not. */
export function tapedGrader(provider: ApiProvider, operation?: string): void {
  const method: unknown = Reflect.get(provider, EMBEDDINGS);
  const escapes = operation === 'embeddings' && !wrappers.has(Object(method) as object);
  withCalls(provider, tape, gradedText);
  if (tape?.kind === 'replay' && escapes)
    throw new NotRecorded(`The recording holds no embeddings of ${provider.id()}`);
}

/** The object in a provider's chain that holds a method. */
function holderOf(provider: object, method: Method): object {
  let holder = provider;
  while (!Object.hasOwn(holder, method)) holder = Object.getPrototypeOf(holder) as object;
  return holder;
}

async function recorded(
  { send, clean }: ChildTape,
  asked: Record<string, string>,
  call: () => Promise<unknown>,
): Promise<unknown> {
  const keep = (settled: PromiseSettledResult<unknown>, answer: TapedAnswer) => {
    // A failure that another try can mend is not the answer to the request.
    if (attemptEnd(settled).failure?.retry !== true) send({ type: 'recorded', asked, answer });
  };
  const started = performance.now();
  let response: unknown;
  try {
    response = await call();
  } catch (reason) {
    keep({ status: 'rejected', reason }, { thrown: thrownText(reason) });
    throw reason;
  }
  const value = withLatency(response, performance.now() - started);
  keep({ status: 'fulfilled', value }, { response: cleaned(value, clean) });
  return value;
}

/** A header with a session that a server gave: whoever has it may be let in. */
const SESSION = /^set-cookie2?$/i;

function cleaned(value: unknown, clean: ChildTape['clean']): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (key, item: unknown) =>
    SESSION.test(key) ? undefined : typeof item === 'string' ? clean(item) : item,
  );
}

/** With how long it took, so that a replay takes as long. */
function withLatency(response: unknown, latencyMs: number): unknown {
  return typeof response === 'object' && response !== null && !('latencyMs' in response)
    ? { ...response, latencyMs }
    : response;
}

async function replayed({ send }: ChildTape, asked: Record<string, string>): Promise<unknown> {
  const ask = asks++;
  const found = await new Promise<Replayed>((resolve) => {
    waiting.set(ask, resolve);
    send({ type: 'wanted', ask, asked });
  });
  if ('why' in found) throw new NotRecorded(found.why);
  if (found.answer.thrown !== undefined) throw new Error(found.answer.thrown);
  return found.answer.response;
}

/** The recording has no answer to a request. */
class NotRecorded extends Error {
  /** HTTP's "failed dependency": another try fails too, and no provider has refused anything. */
  readonly status = 424;
}

function askedOf(
  provider: ApiProvider,
  method: Method,
  [input, second]: readonly unknown[],
  { folders, clean, written, isKey }: ChildTape,
): Record<string, string> {
  const context = Object(method === 'callApi' ? second : undefined) as {
    vars?: Readonly<Record<string, unknown>>;
    prompt?: { config?: unknown };
    passages?: unknown;
  };
  const vars = Object.entries(context.vars ?? {}).filter(([name]) => !isVariableOfRun(name));
  const text = (value: unknown) =>
    clean(withRootMarked(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), folders.root));
  return {
    provider: text(provider.id()),
    ...(method !== 'callApi' && { call: method }),
    prompt: text(input),
    ...(method !== 'callApi' && second !== undefined && { second: text(second) }),
    settings: digestAllButKeys(
      { own: provider.config, written: written(provider), env: provider.env, prompt: context.prompt?.config },
      folders,
      isKey,
    ),
    ...(context.passages !== undefined && {
      passages: digestValue(cleaned(context.passages, clean), folders),
    }),
    ...Object.fromEntries(
      vars.map(([name, value]) => [`variable ${name}`, digestValue(cleaned(value, clean), folders)]),
    ),
  };
}
