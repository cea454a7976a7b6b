import type { ErrorCause, Sample } from './sample.ts';
import type { Stage } from './stage.ts';

/** The stage that asks both sides again for cases that only this PR was refused or failed in. It counts for nothing else. */
export const BESIDE_MAIN = 'beside-main' satisfies Stage;

/** Whether the provider refused this very request for good. */
export function isRefused({ result }: Sample): boolean {
  return result.kind === 'errored' && result.refusal !== undefined;
}

/** Failures that a prompt can be the reason of, and an outage as well. Asked at the same time, main tells which. */
const OF_EITHER: ReadonlySet<ErrorCause> = new Set(['provider', 'network', 'timeout']);

/** Whether a request failed in a way that a prompt can be the reason of, and an outage as well. */
export function isFailure(sample: Sample): boolean {
  const { result } = sample;
  return result.kind === 'errored' && OF_EITHER.has(result.cause) && !isRefused(sample);
}
