import type { LimitSigns, StatedLimit } from '../messages/limit-signs.ts';
import type { RateLimit } from './rate-limit.ts';
import { type AskedWait, createRequestLimiter, type Sent } from './request-limiter.ts';
import { createTokenLimiter } from './token-limiter.ts';

/** A call on its way to an endpoint. */
export interface OutCall {
  readonly sent: Sent;
}

/** What an endpoint said with an answer or a refusal. */
export interface Said {
  readonly limits: LimitSigns | null;
  readonly tokens: number | null;
}

/** Paces all calls to one endpoint: requests, tokens, and calls at once. Times are milliseconds of one clock. */
export interface EndpointLimiter {
  /** Milliseconds until a call may go: 0 for now, infinite where an answer must come first. */
  waitMs(now: number): number;
  sent(now: number): OutCall;
  /** It was let in, whatever became of it. */
  accepted(call: OutCall, said: Said, now: number): void;
  /** It was refused for the pace. */
  refused(call: OutCall, said: Said, now: number): void;
  /** Nobody will hear what became of it. */
  lost(call: OutCall): void;
  /** The pace that is known; null where nothing was ever refused or said. */
  pace(): RateLimit | null;
  /** Refusals come at any pace, so the pace is not a limit: others may use the same key. */
  isRefusedAnyway(): boolean;
  /** Calls at once that it takes; null where no bound of its own was met. */
  atOnce(): number | null;
  /** True once a call was refused, or had to wait for the pace: before that, a limit is only something that was said. */
  isFelt(): boolean;
  /** Since when, and how often, it has refused without one answer between; null where it last answered. */
  refusing(): {
    readonly since: number;
    readonly times: number;
    readonly longWaits: number;
    readonly askedMs: number | null;
  } | null;
}

/** What a limiter begins with. */
export interface KnownLimits {
  readonly pace: RateLimit | null;
  readonly atOnce: number | null;
}

/** A provider that asks for a longer wait than this has no answer for this run. */
export const LONGEST_WAIT_MS = 120_000;
/** Until one more call finds out whether such a wait was meant. */
const SECOND_LOOK_MS = 2_000;
/** Wait after "too many at once" where nothing is out that could end. */
const CROWDED_MS = 250;
/** Wait after "overloaded", doubled each time. */
const OVERLOADED_MS = 500;
const LONGEST_OVERLOADED_MS = 20_000;

/** A limiter for one endpoint. */
export function createEndpointLimiter(known: KnownLimits = { pace: null, atOnce: null }): EndpointLimiter {
  const requests = createRequestLimiter(known.pace);
  const tokens = createTokenLimiter();
  const away = new Set<OutCall>();
  let isFelt = false;
  let atOnce = known.atOnce;
  let answers = 0;
  let crowdedAt = Number.NEGATIVE_INFINITY;
  let refusing: ReturnType<EndpointLimiter['refusing']> = null;

  const note = (call: OutCall, { limits }: Said, now: number) => {
    if (limits?.requests) {
      const pace = statedPace(limits.requests);
      if (pace !== null) requests.stated(pace);
      const { limit, remaining, resetMs, refills } = limits.requests;
      if (remaining !== null && remaining <= 0 && resetMs !== null && !refills && resetMs <= LONGEST_WAIT_MS)
        requests.full(limit ?? 0, resetMs, now);
    }
    const { tokens: said = null } = limits ?? {};
    if (said?.limit && said.windowMs) tokens.stated(said.limit, said.windowMs);
    if (said && said.remaining !== null) {
      // Those that went before it are in what is left already.
      const uncounted = [...away].filter(({ sent }) => sent.at > call.sent.at).length;
      tokens.left(said.remaining, uncounted, now);
    }
  };
  /** Fewer at once, once for all that went before it was seen. */
  const crowd = (call: OutCall, most: number, now: number) => {
    if (call.sent.at < crowdedAt && atOnce !== null && atOnce <= most) return;
    atOnce = Math.max(1, Math.min(atOnce ?? Number.POSITIVE_INFINITY, most));
    answers = 0;
    crowdedAt = now;
  };
  return {
    waitMs(now) {
      if (atOnce !== null && away.size >= atOnce) return Number.POSITIVE_INFINITY;
      const wait = Math.max(requests.waitMs(now), tokens.waitMs(now));
      isFelt ||= wait > 0;
      return wait;
    },
    sent(now) {
      tokens.sent(now);
      const call = { sent: requests.sent(now) };
      away.add(call);
      return call;
    },
    accepted(call, said, now) {
      away.delete(call);
      refusing = null;
      requests.accepted(call.sent);
      if (said.tokens !== null) tokens.took(said.tokens, now);
      note(call, said, now);
      answers += 1;
      if (atOnce !== null && answers >= 12 * atOnce) {
        atOnce += 1;
        answers = 0;
      }
    },
    refused(call, said, now) {
      away.delete(call);
      isFelt = true;
      const asked = said.limits?.waitMs ?? null;
      const isLong = asked !== null && asked > LONGEST_WAIT_MS;
      const again = refusing === null || call.sent.at > refusing.since;
      refusing = {
        since: refusing?.since ?? now,
        times: (refusing?.times ?? 0) + 1,
        longWaits: (refusing?.longWaits ?? 0) + (isLong && again ? 1 : 0),
        askedMs: asked,
      };
      const waitMs = isLong ? SECOND_LOOK_MS : asked;
      const about = said.limits?.about ?? null;
      note(call, said, now);
      if (about === 'concurrency') {
        requests.lost(call.sent);
        crowd(call, away.size, now);
        requests.hold(now + (waitMs ?? (away.size > 0 ? 0 : CROWDED_MS)));
        return;
      }
      if (about === 'overload') {
        requests.lost(call.sent);
        crowd(call, Math.ceil((away.size + 1) / 2), now);
        const backoff = Math.min(
          LONGEST_OVERLOADED_MS,
          OVERLOADED_MS * 2 ** Math.min(10, refusing.times - 1),
        );
        requests.hold(now + (waitMs ?? backoff));
        return;
      }
      if (about === 'tokens' && said.limits?.tokens?.limit) {
        requests.lost(call.sent);
        tokens.refused(said.limits.wanted, now);
        requests.hold(now + (waitMs ?? OVERLOADED_MS));
        return;
      }
      const wait: AskedWait | null =
        waitMs === null ? null : { ms: waitMs, stepMs: said.limits?.waitStepMs ?? 1_000 };
      requests.refused(call.sent, now, wait);
    },
    lost(call) {
      away.delete(call);
      requests.lost(call.sent);
    },
    pace: () => requests.pace(),
    isRefusedAnyway: requests.isRefusedAnyway,
    atOnce: () => atOnce,
    isFelt: () => isFelt,
    refusing: () => refusing,
  };
}

/** A stated limit as a pace, where it is one of no more than minutes: a limit a day says nothing of the next second. */
function statedPace({ limit, windowMs, refills }: StatedLimit): RateLimit | null {
  if (limit === null || windowMs === null || limit < 1 || windowMs > 10 * 60_000 || windowMs <= 0)
    return null;
  const share = Math.min(1, 120_000 / windowMs);
  return { count: Math.max(1, limit * share), windowMs: windowMs * share, refills, burst: limit * share };
}
