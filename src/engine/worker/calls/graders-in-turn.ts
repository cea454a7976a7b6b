import { AsyncLocalStorage } from 'node:async_hooks';
import { isPaceRefusal } from '../../messages/lasting-failure.ts';
import { asProvider } from '../guard/provider-context.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, ProviderResponse, ProviderSpan } from '../promptfoo/promptfoo-types.ts';
import { attemptEnd } from './call-failure.ts';
import type { CallGate, EndpointOf } from './call-gate.ts';
import { CallRefused, callUnderWay } from './call-gate.ts';
import type { CellKey, Tallies } from './cell-tally.ts';
import { addUsage, currentCell } from './cell-tally.ts';
import { paidShare } from './deferred-requests.ts';
import { refusedKeys } from './failure-facts.ts';
import { tapedGrader } from './taped-provider.ts';
import { withWorkerWords } from './worker-words.ts';

interface GraderCall<T> {
  readonly provider: ApiProvider;
  readonly cell: CellKey | null;
  /** It compares all outputs of the cell's row. */
  readonly isComparison: boolean;
  /** What it is asked for, where promptfoo says so: `embeddings`. */
  readonly operation: string | undefined;
  invoke(): Promise<T>;
}

/** What promptfoo does around the calls of graders. */
interface AroundCalls {
  withProviderSpan(span: ProviderSpan, invoke: (callContext: unknown) => Promise<unknown>): Promise<unknown>;
}

/**
 * Runs `evaluate` with every call of a grader, whatever its kind, waiting for its turn and counted for its cell.
 * promptfoo opens a span around each such call; the span is where the turn is waited for. In a cell that is traced promptfoo puts spans
 * of its own in that place: they are opened inside the turn.
 */
export async function gradersInTurn<T>(
  promptfoo: Promptfoo,
  gate: CallGate,
  tallies: Tallies,
  endpointOf: EndpointOf,
  evaluate: () => Promise<T>,
): Promise<T> {
  const inTurn = <R>({ provider, callContext, operationName }: ProviderSpan, invoke: () => Promise<R>) =>
    callGrader(gate, tallies, endpointOf, {
      provider,
      operation: operationName,
      cell: currentCell() ?? comparedCell(callContext),
      isComparison: currentCell() === null,
      // Retries are the scheduler's, not the HTTP client's.
      invoke: () => promptfoo.withFetchRetryContext(0, () => asProvider(invoke)),
    });
  const around = {
    getActiveTraceparent: () => undefined,
    withGraderSpan: <R>(_span: unknown, grade: () => R) => grade(),
    withProviderSpan: <R>(span: ProviderSpan, invoke: (callContext: unknown) => Promise<R>) =>
      inTurn(span, () => invoke(span.callContext)),
  };
  const storage = storageOf(promptfoo);
  const run = AsyncLocalStorage.prototype.run as (...parts: readonly unknown[]) => never;
  if (storage) {
    storage.run = (store: unknown, ...rest: readonly unknown[]) => {
      const own = store as AroundCalls;
      const traced: AroundCalls = {
        ...own,
        withProviderSpan: (span, invoke) => inTurn(span, () => own.withProviderSpan(span, invoke)),
      };
      return run.call(storage, store === around ? store : traced, ...rest);
    };
  }
  try {
    return await promptfoo.withProviderCallTracingContext(around, evaluate);
  } finally {
    if (storage) Reflect.deleteProperty(storage, 'run');
  }
}

/** Where promptfoo keeps what it does around calls, found by watching it do so; null for a promptfoo that keeps it otherwise. */
function storageOf(promptfoo: Promptfoo): AsyncLocalStorage<unknown> | null {
  const { prototype } = AsyncLocalStorage;
  const { run } = prototype;
  const probe = { getActiveTraceparent: () => undefined } as Parameters<
    Promptfoo['withProviderCallTracingContext']
  >[0];
  let found: AsyncLocalStorage<unknown> | null = null;
  prototype.run = function (this: AsyncLocalStorage<unknown>, store: unknown, ...rest: [() => unknown]) {
    if (store === probe) found = this;
    return run.call(this, store, ...rest);
  } as typeof run;
  try {
    promptfoo.withProviderCallTracingContext(probe, () => undefined);
  } finally {
    prototype.run = run;
  }
  return found;
}

/** Comparisons of a row's outputs come after all cells; their calls are counted for the row's first. */
function comparedCell(callContext: unknown): CellKey | null {
  const { testIdx, promptIdx } = Object(callContext) as { testIdx?: unknown; promptIdx?: unknown };
  return typeof testIdx === 'number' && typeof promptIdx === 'number'
    ? { row: testIdx, slot: promptIdx }
    : null;
}

async function callGrader<T>(
  gate: CallGate,
  tallies: Tallies,
  endpointOf: EndpointOf,
  call: GraderCall<T>,
): Promise<T> {
  const { cell } = call;
  const tally = cell === null ? null : tallies.of(cell);
  const attempt = async () => {
    tapedGrader(call.provider, call.operation);
    if (tally) tally.calls.grader += 1;
    const response = await withWorkerWords(call.provider, call.invoke);
    const under = callUnderWay();
    if (tally)
      tally.grader = addUsage(tally.grader, (response ?? {}) as ProviderResponse, under && paidShare(under));
    return response;
  };
  const { provider } = call;
  const request = {
    cell,
    role: 'grader',
    provider: provider.id(),
    endpoint: endpointOf(provider),
    restMs: 0,
  } as const;
  let failure: string | null = null;
  try {
    return await gate.pass(request, attempt, (settled, watch) => {
      const end = attemptEnd(settled, watch, provider);
      failure = end.failure?.message ?? null;
      if (tally && end.failure && isPaceRefusal(end.failure)) tally.calls.grader -= 1;
      // promptfoo hands on what the grader said, without what is known of its key.
      if (tally && end.failure) tally.graderKeys = refusedKeys(end.failure, provider);
      return end;
    });
  } catch (error) {
    if (tally && error instanceof CallRefused) tally.refused = true;
    throw error;
  } finally {
    const judged = call.isComparison && cell ? tallies.inRow(cell.row) : tally ? [tally] : [];
    for (const each of judged) each.graderFailure ??= failure;
  }
}
