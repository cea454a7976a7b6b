import { createDepartures } from './departures.ts';
import { learntPace } from './learnt-pace.ts';
import { nextProbe, type Refusals } from './probes.ts';
import type { RateLimit } from './rate-limit.ts';

/** A request on its way, as the limiter knows it. */
export interface Sent {
  readonly at: number;
  /** The window that let it go. */
  readonly windowMs: number;
  /** It went earlier than the pace allows, to see whether the pace is too slow. */
  readonly isTrial: boolean;
  /** `presumed`: no refusal has come for longer than refusals take, so it was let in. */
  state: 'out' | 'presumed' | 'ended';
}

/** How long an endpoint asks to wait, and how much longer this may be than it must be. */
export interface AskedWait {
  readonly ms: number;
  readonly stepMs: number;
}

/** Paces the requests to one endpoint: keeps the pace that is known, and learns it from refusals. Times are milliseconds of one clock. */
export interface RequestLimiter {
  /** Milliseconds until the next request may go: 0 for now, infinite where an answer must come first. */
  waitMs(now: number): number;
  sent(now: number): Sent;
  /** It was let in, whatever became of it then. */
  accepted(sent: Sent): void;
  /** It was refused for the pace. */
  refused(sent: Sent, now: number, asked: AskedWait | null): void;
  /** The endpoint says that its `limit` is used up, and that it is whole again after `resetMs`. */
  full(limit: number, resetMs: number, now: number): void;
  /** Nobody will hear what became of it. */
  lost(sent: Sent): void;
  /** Nothing goes before this time. */
  hold(until: number): void;
  /** What the endpoint says of itself. */
  stated(pace: RateLimit): void;
  /** The pace that is known; null before the first refusal. */
  pace(): RateLimit | null;
  /** Refusals come at any pace, so the pace is not a limit. */
  isRefusedAnyway(): boolean;
}

/** Longer than what is asked for by this much, since neither clocks nor networks are exact. */
const MARGIN_MS = 15;
/** After so many refusals in a row, no wait that an endpoint asks for is believed that is shorter than this. */
const MOST_BELIEVED = 8;
const LEAST_WAIT_MS = 1_000;
/** Answers and refusals that are remembered. */
const REMEMBERED = 1_000;
/** Longest difference between going and being counted that is reckoned with. */
const LONGEST_BLUR_MS = 100;

/** A limiter that begins with a pace, or (null) with none. */
export function createRequestLimiter(known: RateLimit | null): RequestLimiter {
  const learnt = learntPace(known);
  const departures = createDepartures(known === null ? 0 : known.burst - known.count);
  let [accepted, refused, resumed]: [number[], number[], number[]] = [[], [], []];
  /** Those whose end is open. */
  const open = new Set<Sent>();
  let holdUntil = 0;
  /** Requests that may be out at once after a pause: it grows with every answer. */
  let ramp = Number.POSITIVE_INFINITY;
  let burst: { readonly at: number; accepted: number } | null = null;
  /** Requests that were let in before the first refusal. */
  let firstBurst: number | null = null;
  let refusal: Refusals | null = null;
  /** Requests that went before this were refused for the same reason as one that was seen already. */
  let reactedAt = Number.NEGATIVE_INFINITY;
  let blurMs = LONGEST_BLUR_MS;
  /** How long a refusal takes to come back. */
  let refusalMs = 0;

  const unsure = () => [...open].filter(({ state }) => state === 'out');
  /** The window that a request tries which goes now: the time since the one whose place it takes. */
  const trialOf = (now: number): Pick<Sent, 'windowMs' | 'isTrial'> => {
    const pace = learnt.pace();
    if (pace === null) return { windowMs: 0, isTrial: false };
    const windowMs = departures.windowMs(pace, now);
    const isEarly = departures.waitMs(pace, pace.windowMs, now) > 0;
    return {
      windowMs: Math.min(windowMs, pace.windowMs),
      isTrial: isEarly && windowMs < pace.windowMs * 0.98,
    };
  };
  const forgetOld = () => {
    if (accepted.length > REMEMBERED) accepted = accepted.slice(-REMEMBERED / 2);
    if (refused.length > REMEMBERED) refused = refused.slice(-REMEMBERED / 2);
    if (resumed.length > 40) resumed = resumed.slice(-20);
  };
  /** It was let in. */
  const letIn = (one: Sent) => {
    accepted.push(one.at);
    learnt.answered();
    if (one.at >= reactedAt) ramp = ramp >= 64 ? Number.POSITIVE_INFINITY : ramp + 1;
    if (refusal !== null && one.at >= refusal.since) {
      // Of those that went together with it, some may have been refused already.
      refusal = one.at >= reactedAt ? null : { burstAt: one.at, since: reactedAt, times: 1 };
      burst = { at: one.at, accepted: 1 };
      learnt.refit({ accepted, refused, resumed, blurMs }, firstBurst ?? 0);
      resumed.push(one.at);
    } else {
      burst ??= { at: one.at, accepted: 0 };
      burst.accepted += 1;
    }
    // What was too short once is not any more.
    if (one.isTrial && learnt.shortened(one.windowMs)) refused = [];
    learnt.settle();
  };
  /** After so long without a refusal, none will come. */
  const silenceMs = () => Math.max(100, 3 * refusalMs);
  const presume = (now: number) => {
    for (const one of open) {
      if (one.state !== 'out' || now - one.at < silenceMs()) continue;
      one.state = 'presumed';
      letIn(one);
    }
  };
  return {
    waitMs(now) {
      if (refusalMs > 0) presume(now);
      if (now < holdUntil) return holdUntil - now;
      const crowd = unsure();
      if (crowd.length >= ramp)
        return refusalMs > 0 ? Math.max(1, crowd[0]!.at + silenceMs() - now) : Number.POSITIVE_INFINITY;
      const pace = learnt.pace();
      if (pace === null) return 0;
      const wait = departures.waitMs(pace, pace.windowMs, now);
      const mayTry = wait > 0 && refusal === null && !crowd.some(({ isTrial }) => isTrial);
      const trial = mayTry ? learnt.trialWindow() : null;
      return trial === null ? wait : Math.min(wait, departures.waitMs(pace, trial, now));
    },
    sent(now) {
      const one: Sent = { at: now, ...trialOf(now), state: 'out' };
      departures.add(learnt.pace(), now);
      open.add(one);
      forgetOld();
      return one;
    },
    accepted(one) {
      open.delete(one);
      if (one.state === 'out') letIn(one);
      one.state = 'ended';
    },
    refused(one, now, asked) {
      const pace = learnt.pace();
      open.delete(one);
      if (one.state === 'presumed') accepted = accepted.filter((at) => at !== one.at);
      one.state = 'ended';
      departures.remove(one.at);
      refused.push(one.at);
      blurMs = Math.min(blurMs, Math.max(5, now - one.at));
      refusalMs = Math.max(refusalMs, now - one.at);
      const isFailedTrial = one.isTrial && refusal === null && pace !== null && one.at >= reactedAt;
      // Whole seconds that may be none: a window that has not proved itself was only just too short.
      const isVague = asked !== null && asked.ms <= asked.stepMs && learnt.isUnproved() && refusal === null;
      if (asked !== null) {
        // After a trial the pace itself says when, unless more is asked for.
        const isPaced =
          isFailedTrial && pace !== null && asked.ms - asked.stepMs <= pace.windowMs - one.windowMs;
        if (!isPaced && !isVague) holdUntil = Math.max(holdUntil, now + asked.ms + MARGIN_MS);
        // It would have been refused until then.
        if (asked.ms > asked.stepMs) refused.push(one.at + (asked.ms - asked.stepMs) * 0.98);
      }
      if (one.at < reactedAt) return;
      reactedAt = now;
      learnt.interrupted();
      departures.exhaust(now);
      if (isFailedTrial) {
        learnt.tooShort(one.windowMs);
        return;
      }
      firstBurst ??= burst?.accepted ?? 0;
      refusal ??= { burstAt: burst?.at ?? one.at, since: now, times: 0 };
      refusal.times += 1;
      ramp = 1;
      if (asked === null || isVague)
        holdUntil = Math.max(holdUntil, nextProbe(refusal, now, pace?.windowMs ?? null));
      else if (refusal.times > MOST_BELIEVED) holdUntil = Math.max(holdUntil, now + LEAST_WAIT_MS);
    },
    full(limit, resetMs, now) {
      if (learnt.pace() !== null || limit < 1) return;
      holdUntil = Math.max(holdUntil, now + resetMs);
      const first = departures.before(limit);
      if (first !== undefined) learnt.told(limit, now + resetMs - first);
    },
    lost(one) {
      open.delete(one);
      one.state = 'ended';
    },
    hold(until) {
      holdUntil = Math.max(holdUntil, until);
    },
    stated: learnt.stated,
    pace: learnt.pace,
    isRefusedAnyway: learnt.isRefusedAnyway,
  };
}
