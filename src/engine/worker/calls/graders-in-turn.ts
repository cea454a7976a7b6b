import { isPaceRefusal } from '../../messages/lasting-failure.ts';
import { asProvider } from '../guard/provider-context.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, ProviderResponse } from '../promptfoo/promptfoo-types.ts';
import { attemptEnd } from './call-failure.ts';
import type { CallGate, EndpointOf } from './call-gate.ts';
import { CallRefused } from './call-gate.ts';
import type { CellKey, Tallies } from './cell-tally.ts';
import { addUsage, currentCell } from './cell-tally.ts';

interface GraderCall<T> {
  readonly provider: ApiProvider;
  readonly cell: CellKey | null;
  invoke(): Promise<T>;
}

/**
 * Runs `evaluate` with every call of a grader, whatever its kind, waiting for its turn and counted for its cell.
 * promptfoo opens a span around each such call; the span is where the turn is waited for.
 */
export function gradersInTurn<T>(
  promptfoo: Promptfoo,
  gate: CallGate,
  tallies: Tallies,
  endpointOf: EndpointOf,
  evaluate: () => Promise<T>,
): Promise<T> {
  return promptfoo.withProviderCallTracingContext(
    {
      getActiveTraceparent: () => undefined,
      withGraderSpan: (_span, grade) => grade(),
      withProviderSpan: ({ provider, callContext }, invoke) =>
        callGrader(gate, tallies, endpointOf, {
          provider,
          cell: currentCell() ?? comparedCell(callContext),
          // Retries are the scheduler's, not the HTTP client's.
          invoke: () => promptfoo.withFetchRetryContext(0, () => asProvider(() => invoke(callContext))),
        }),
    },
    evaluate,
  );
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
    if (tally) tally.calls.grader += 1;
    const response = await call.invoke();
    if (tally) tally.grader = addUsage(tally.grader, (response ?? {}) as ProviderResponse);
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
  try {
    return await gate.pass(request, attempt, (settled, watch) => {
      const end = attemptEnd(settled, watch, provider);
      if (tally && end.failure && isPaceRefusal(end.failure)) tally.calls.grader -= 1;
      return end;
    });
  } catch (error) {
    if (tally && error instanceof CallRefused) tally.refused = true;
    throw error;
  }
}
