import type { FromChild, TapedAnswer } from '../../messages/child-messages.ts';
import type { Replayed, ToChild } from '../../messages/parent-messages.ts';
import { digestAllButKeys, digestValue, type Folders, isVariableOfRun, withRootMarked } from '../digest.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { attemptEnd, thrownText } from './call-failure.ts';

/** Where a process's calls are recorded or answered from, and what the texts of its requests are cleared of. */
export interface ChildTape {
  readonly kind: NonNullable<(ToChild & { type: 'open' })['tape']>;
  readonly folders: Folders & Required<Pick<Folders, 'secrets'>>;
  /** What the suite sets for a provider, and it does not show; undefined where that is nothing. */
  readonly hidden: (provider: ApiProvider) => unknown;
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
type Call = (...given: readonly unknown[]) => Promise<unknown>;

const known = new WeakSet<object>();

/** The provider with its calls on the tape, where there is one. The object itself is changed, because promptfoo calls graders itself. */
export function taped(provider: ApiProvider): ApiProvider {
  if (tape === null || known.has(provider)) return provider;
  known.add(provider);
  const current = tape;
  for (const method of METHODS) {
    const own: unknown = Reflect.get(provider, method);
    if (typeof own !== 'function') continue;
    const call: Call = (...given) => {
      const asked = askedOf(provider, method, given, current);
      const real = () => Promise.resolve(own.apply(provider, given) as unknown);
      return current.kind === 'record' ? recorded(current, asked, real) : replayed(current, asked);
    };
    Object.defineProperty(provider, method, { value: call, configurable: true, writable: true });
  }
  return provider;
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
  if ('why' in found) throw Object.assign(new Error(found.why), { status: NOT_RECORDED });
  if (found.answer.thrown !== undefined) throw new Error(found.answer.thrown);
  return found.answer.response;
}

/** HTTP's "failed dependency": another try fails too, and no provider has refused anything. */
const NOT_RECORDED = 424;

function askedOf(
  provider: ApiProvider,
  method: Method,
  [input, second]: readonly unknown[],
  { folders, clean, hidden }: ChildTape,
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
      { own: provider.config, hidden: hidden(provider), env: provider.env, prompt: context.prompt?.config },
      folders,
    ),
    ...(context.passages !== undefined && {
      passages: digestValue(cleaned(context.passages, clean), folders),
    }),
    ...Object.fromEntries(
      vars.map(([name, value]) => [`variable ${name}`, digestValue(cleaned(value, clean), folders)]),
    ),
  };
}
