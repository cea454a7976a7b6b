import type { Sample } from '../samples/sample.ts';

/** What a provider says for a while, and not for good. */
const PASSING =
  /\b5\d\d\b|unavailable|bad gateway|internal server error|not valid json|unexpected (token|end)/i;

/**
 * Why a slot of main can no longer run, read off what the run has drawn of it: every call of main was refused for good
 * (its model is retired, its fine-tune deleted, its key withdrawn), and this PR's were not. Null where main answered
 * once, where anything else kept it from answering (a limit, the network, a crash, an outage), and where this PR's calls
 * failed as well: that is the provider's state, not main's.
 */
export function goneReason(samples: readonly Sample[]): string | null {
  const main = samples.filter(({ arm }) => arm === 'baseline');
  const own = samples.filter(({ arm }) => arm === 'candidate');
  if (main.length === 0 || !main.every(isRefused)) return null;
  if (own.length > 0 && own.every(({ result }) => result.kind === 'errored')) return null;
  const [first] = main;
  const message = first?.result.kind === 'errored' ? first.result.message : '';
  const calls = main.length === 1 ? 'its one call' : `all ${main.length} calls of it`;
  return `the provider refused ${calls}: ${message.replace(/[.\s]+$/, '')}`;
}

function isRefused({ result }: Sample): boolean {
  if (result.kind !== 'errored') return false;
  return result.cause === 'auth' || (result.cause === 'provider' && !PASSING.test(result.message));
}
