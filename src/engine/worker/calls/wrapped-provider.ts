import { isPaceRefusal } from '../../messages/lasting-failure.ts';
import { asProvider } from '../guard/provider-context.ts';
import { whyUnsent } from '../guard/unsent-prompts.ts';
import type { ApiProvider, CallContext, ProviderResponse } from '../promptfoo/promptfoo-types.ts';
import { attemptEnd } from './call-failure.ts';
import type { CallGate, EndpointOf } from './call-gate.ts';
import { CallFailed, CallRefused, callUnderWay } from './call-gate.ts';
import { withTimeout } from './call-time.ts';
import type { CellKey, Tallies } from './cell-tally.ts';
import { addUsage, nameCellFlow, openCellFlow } from './cell-tally.ts';
import { cameFromBatch, paidShare } from './deferred-requests.ts';
import type { GivenAnswers } from './given-answers.ts';
import { taped } from './taped-provider.ts';
import { variedPrompt } from './varied-prompt.ts';
import { withWorkerWords } from './worker-words.ts';

/** What a wrapped provider needs to know of its evaluation. */
export interface Wrapping {
  readonly gate: CallGate;
  readonly tallies: Tallies;
  readonly endpointOf: EndpointOf;
  /** False for cells of the grid that this round does not ask for. */
  wanted(cell: CellKey): boolean;
  readonly callTimeoutMs: number;
  /** What stands in the place of each cell's answer, or why it cannot; null where the target is asked. */
  readonly given: GivenAnswers | null;
  /** Which variation of its prompt a cell is asked with; undefined for the prompt as it stands. */
  variation(cell: CellKey): number | undefined;
  /** What a cell is to be answered from; undefined where its provider looks for itself. */
  passages(cell: CellKey): CallContext['passages'];
  /** How long its answer takes is a part of its score. */
  isTimed(cell: CellKey): boolean;
}

/**
 * The provider with every `callApi` waiting for its turn and measured; all else is the provider's own. Its `delay` is
 * told to the parent, which keeps it, and read as 0 here: promptfoo would sleep inside a cell that holds no turn.
 */
export function wrapProvider(provider: ApiProvider, wrapping: Wrapping): ApiProvider {
  const callApi: ApiProvider['callApi'] = (prompt, context, options) =>
    callInTurn(provider, wrapping, prompt, context, options);
  return new Proxy(provider, {
    get(target, property) {
      if (property === 'callApi') return callApi;
      if (property === 'delay') {
        openCellFlow(); // the first thing that promptfoo reads of a provider in each cell
        return 0;
      }
      // A given output is already what the transform made of an answer.
      if (property === 'transform' && wrapping.given) return undefined;
      // Tells promptfoo's own HTTP retries to stay out: retries are the scheduler's.
      if (property === 'config' && target.config) return { ...(target.config as object), maxRetries: 0 };
      return ownProperty(target, property);
    },
  });
}

const originals = new WeakMap<ApiProvider, ApiProvider>();

/** The provider that a stub stands for; any other provider itself. */
export function unstubbed(provider: ApiProvider): ApiProvider {
  return originals.get(provider) ?? provider;
}

/** The stub of a dry run: the same provider to look at, and never called. */
export function stubProvider(provider: ApiProvider): ApiProvider {
  if (originals.has(provider)) return provider;
  const callApi: ApiProvider['callApi'] = async () => ({ error: 'not called in a dry run' });
  const stub = new Proxy(provider, {
    get(target, property) {
      if (property === 'callApi') return callApi;
      if (property === 'delay') return 0;
      return ownProperty(target, property);
    },
  });
  originals.set(stub, provider);
  return stub;
}

/** A property as the provider itself sees it: methods of classes with private fields need their own `this`. */
function ownProperty(provider: ApiProvider, property: string | symbol): unknown {
  const value: unknown = Reflect.get(provider, property, provider);
  return typeof value === 'function' && property !== 'constructor' ? value.bind(provider) : value;
}

/** Providers of promptfoo that take the blanks off every line of a prompt: those of Claude. */
const TRIMS_LINES = /\b(?:anthropic|claude)\b/i;
/** The provider of promptfoo whose template of a message is mostly JSON, and which escapes nothing in it. */
const WRITES_INTO_JSON = /^wss?:/i;

async function callInTurn(
  provider: ApiProvider,
  { gate, tallies, endpointOf, wanted, callTimeoutMs, given, variation, passages, isTimed }: Wrapping,
  prompt: string,
  context: CallContext | undefined,
  options: { abortSignal?: AbortSignal } | undefined,
): Promise<ProviderResponse> {
  const cell = cellOf(context);
  if (cell !== null && !wanted(cell)) return { error: 'not asked for' };
  if (cell !== null) nameCellFlow(cell);
  const tally = cell === null ? null : tallies.of(cell);
  const endpoint = endpointOf(provider);
  if (given) return given.inTurn(cell, provider.id(), endpoint);
  const unsent = whyUnsent(prompt, context?.vars);
  if (unsent !== null) return { error: unsent };
  const from = cell === null ? undefined : passages(cell);
  const known = context && from ? { ...context, passages: from } : context;
  const number = cell === null ? undefined : variation(cell);
  const id = provider.id();
  const asked =
    number === undefined
      ? prompt
      : variedPrompt(prompt, number, context?.vars, {
          isTrimmed: TRIMS_LINES.test(id),
          isOneLine: WRITES_INTO_JSON.test(id),
        });
  const restMs = typeof provider.delay === 'number' ? provider.delay : 0;
  const attempt = async () => {
    if (tally) tally.calls.target += 1;
    const started = performance.now();
    const response = await withTimeout(callTimeoutMs, options?.abortSignal, (abortSignal) =>
      withWorkerWords(provider, () =>
        asProvider(() => taped(provider).callApi(asked, known, { ...options, abortSignal })),
      ),
    );
    const under = callUnderWay();
    const waited = under !== undefined && cameFromBatch(under);
    const latencyMs = waited ? null : (response.latencyMs ?? performance.now() - started);
    if (tally) {
      tally.latencyMs = latencyMs;
      tally.cached = response.cached === true;
      tally.target = addUsage(tally.target, response, under && paidShare(under));
    }
    const { latencyMs: _own, ...rest } = response;
    return latencyMs === null ? rest : { ...rest, latencyMs };
  };
  try {
    const response = await gate.pass(
      {
        cell,
        role: 'target',
        provider: provider.id(),
        endpoint,
        restMs,
        isTimed: cell !== null && isTimed(cell),
      },
      attempt,
      (settled, watch) => {
        const end = attemptEnd(settled, watch, provider);
        if (tally) tally.failure = end.failure;
        // Nobody was asked anything.
        if (tally && end.failure && isPaceRefusal(end.failure)) tally.calls.target -= 1;
        return end;
      },
    );
    return response.error ? withoutStatus(response) : response;
  } catch (error) {
    if (tally && error instanceof CallRefused) tally.refused = true;
    if (tally && error instanceof CallFailed) tally.failure = error.failure;
    throw error;
  }
}

/** promptfoo names the step of each cell in its vars: `test-<row>-prompt-<slot>-repeat-<n>`. */
function cellOf(context: CallContext | undefined): CellKey | null {
  const step = /^test-(\d+)-prompt-(\d+)-repeat-/.exec(String(context?.vars.__evalStepId ?? ''));
  return step ? { row: Number(step[1]), slot: Number(step[2]) } : null;
}

/** promptfoo ends a whole evaluation at the first response with an HTTP status like 401: here it is one cell's error. */
export function withoutStatus(response: ProviderResponse): ProviderResponse {
  const http = response.metadata?.http;
  if (typeof http !== 'object' || http === null) return response;
  const { status: _status, ...rest } = http as Record<string, unknown>;
  return { ...response, metadata: { ...response.metadata, http: rest } };
}
