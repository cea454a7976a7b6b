import type { Sample } from './sample.ts';
import type { Stage } from './stage.ts';

/** The stage that asks both sides again for cases that only this PR was refused or failed in. It counts for nothing else. */
export const BESIDE_MAIN = 'beside-main' satisfies Stage;

/** Whether the provider refused this very request for good. */
export function isRefused({ result }: Sample): boolean {
  return result.kind === 'errored' && result.refusal !== undefined;
}
