import { roughly } from '../../numbers.ts';
import type { ErrorCause } from '../../samples/sample.ts';
import type { Random } from '../../stats/random.ts';
import type { CallFailure } from '../messages/child-messages.ts';
import { isPaceRefusal } from '../messages/lasting-failure.ts';
import { NO_SIGNS } from '../messages/limit-signs.ts';
import type { OrderedFailure } from '../messages/parent-messages.ts';
import { type EndpointLimiter, LONGEST_WAIT_MS, type Said } from '../pacing/endpoint-limiter.ts';
import { gradingScope } from './lost-grading.ts';
import type { Round } from './next-call.ts';
import type { SuiteQueue, WaitingCall } from './suite-queue.ts';

/**
 * What becomes of a call that was made. `held`: it goes again once the pace allows, which does not count as a try. `again`: another try. `fail`: an error in
 * other words than its own.
 */
export type Ending =
  | { readonly kind: 'settle' }
  | { readonly kind: 'held' }
  | { readonly kind: 'again'; readonly waitMs: number }
  | { readonly kind: 'fail'; readonly failure: OrderedFailure };

/** An endpoint that refuses for so long without one answer has none for this run. */
const LONGEST_SILENCE_MS = 5 * 60_000;
/** Refusals that say so, beside the time. */
const REFUSALS = 3;

/** Tells limiter and breaker that a call goes. */
export function launchedCall(round: Round, call: WaitingCall): void {
  const now = round.clock.now();
  call.out = round.endpoints.of(call.endpoint).sent(now);
  round.breaker.went(call.scope);
}

/** The error of a call that is not made, because others like it failed for good; null where it may be made. */
export function unaskedFailure(round: Round, queue: SuiteQueue, call: WaitingCall): OrderedFailure | null {
  const now = round.clock.now();
  const grading = round.breaker.admission(gradingScope(queue), now);
  if (grading.kind === 'broken' && call.role === 'target' && call.tries === 0) {
    const { cause, message } = grading.why;
    return { cause, isAsked: false, message };
  }
  for (const scope of [call.endpoint.id, call.scope]) {
    const admission = round.breaker.admission(scope, now);
    if (admission.kind !== 'broken') continue;
    const { cause, message } = admission.why;
    const isAsked = call.tries > 0 || call.isHeld === true;
    return {
      cause,
      isAsked,
      message: isAsked ? message : `Not asked, since calls before it failed: ${message}`,
    };
  }
  return null;
}

/** What becomes of a call that ended; limiter and breaker learn from it. */
export function endingOf(
  round: Round,
  queue: number,
  call: WaitingCall,
  failure: CallFailure | null,
  said: Said,
): Ending {
  const now = round.clock.now();
  const limiter = round.endpoints.of(call.endpoint);
  const { out } = call;
  call.out = undefined;
  if (failure !== null && isPaceRefusal(failure)) {
    const waits = {
      ...said,
      limits: { ...NO_SIGNS, ...said.limits, waitMs: said.limits?.waitMs ?? failure.retryAfterMs },
    };
    if (out) limiter.refused(out, waits, now);
    round.breaker.lost(call.scope);
    const why = whyGivenUp(limiter, failure, now);
    if (why === null) {
      round.onRetry(queue, failure, Math.min(LONGEST_WAIT_MS, finite(limiter.waitMs(now))));
      return { kind: 'held' };
    }
    round.breaker.giveUp(call.endpoint.id, why);
    return { kind: 'fail', failure: { ...why, isAsked: true } };
  }
  if (out && reachedIt(failure)) limiter.accepted(out, said, now);
  else if (out) limiter.lost(out);
  if (failure === null) {
    round.breaker.answered(call.scope);
    return { kind: 'settle' };
  }
  const waitMs = retryWaitMs(failure, call.tries, round.random);
  round.breaker.failed(call.scope, failure, waitMs === null, now);
  if (round.breaker.isBroken(call.scope)) {
    // It goes again where its endpoint is still waited for, maybe as the probe.
    const isWaited = round.breaker.admission(call.scope, now).kind === 'wait';
    return { kind: isWaited ? 'held' : 'settle' };
  }
  if (waitMs !== null && round.begin?.(queue, 0, false) !== 'never' && round.budget.spendExtra()) {
    round.onRetry(queue, failure, waitMs);
    return { kind: 'again', waitMs };
  }
  return { kind: 'settle' };
}

/** Whether the endpoint took the call: one that never came to it, or that nobody answered, says nothing of its limit. */
function reachedIt(failure: CallFailure | null): boolean {
  return failure === null || (failure.cause !== 'network' && failure.cause !== 'timeout');
}

/** Why nothing more is asked of an endpoint that does nothing but refuse; null where it may still be asked. */
function whyGivenUp(limiter: EndpointLimiter, failure: CallFailure, now: number): CallFailure | null {
  const refusing = limiter.refusing();
  if (refusing === null) return null;
  const { since, times, longWaits, askedMs } = refusing;
  const because = (why: string) => ({
    ...failure,
    retry: false,
    message: `${why} It said: ${failure.message}`,
  });
  if (longWaits >= 2 && askedMs !== null && askedMs > LONGEST_WAIT_MS)
    return because(
      `The provider asks to wait ${roughly(askedMs)}, and pawl waits at most ${roughly(LONGEST_WAIT_MS)}.`,
    );
  if (times >= REFUSALS && now - since >= LONGEST_SILENCE_MS)
    return because(
      `The provider refused every call for its rate limit for ${roughly(now - since)}, and pawl gives up after ${roughly(LONGEST_SILENCE_MS)}.`,
    );
  return null;
}

function finite(ms: number): number {
  return Number.isFinite(ms) ? ms : 0;
}

/** Tries of one call by the cause of its failure. A refusal for the pace is not one. */
const TRIES: Partial<Record<ErrorCause, number>> = { provider: 4, network: 4, timeout: 2 };

/** First wait, and the longest, in milliseconds. */
const FIRST_WAIT_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;

/**
 * Milliseconds to wait before the next try of a call that failed `tries` times, null where there is none: exponential
 * with jitter (half to one and a half of it), or what the provider asked for and up to a quarter second more.
 */
function retryWaitMs(failure: CallFailure, tries: number, random: Random): number | null {
  if (!failure.retry || tries >= (TRIES[failure.cause] ?? 1)) return null;
  if (failure.retryAfterMs === null) {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_BACKOFF_MS);
    return Math.round(wait * (0.5 + random.next()));
  }
  if (failure.retryAfterMs > LONGEST_WAIT_MS) return null;
  return Math.round(failure.retryAfterMs + 250 * random.next());
}
