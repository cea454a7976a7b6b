import { fittedLimit, usualWindow } from './limit-fit.ts';
import { boundedLimit, isSameLimit, type RateLimit } from './rate-limit.ts';

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
}

/** Times after the first request of a burst at which one request probes whether the window has passed. */
const PROBES_MS = [200, 500, 1_010, 2_020, 5_050, 10_100, 20_200, 30_300, 45_000, 60_600];
/** Beyond these, one probe each. */
const PROBE_EVERY_MS = 20_000;
/** A window that is known this closely is not searched any further. */
const CLOSE = 1.05;
/** Longer than what is asked for by this much, since neither clocks nor networks are exact. */
const MARGIN_MS = 15;
/** Events that are remembered. */
const REMEMBERED = 1_000;
/** Longest difference between going and being counted that is reckoned with. */
const LONGEST_BLUR_MS = 100;
/** So often a request looks whether the limit has risen, by a window that is shorter by this. */
const RISE_EVERY = { unknown: 12, known: 24, slow: 4 };
const SLOW_MS = 3_000;
const RISE = 0.7;
/** Bursts over which the pace of an endpoint that refuses is measured. */
const MEASURED_BURSTS = 4;
/** Answers without a refusal after which a shorter window has proved itself. */
const PROVED_AFTER = 12;

/** Refusals that no answer has followed yet. */
interface Refusal {
  /** When the burst began that they ended. */
  readonly burstAt: number;
  /** When the first of them was seen. */
  readonly since: number;
  times: number;
}

/** A limiter that begins with a pace, or (null) with none. */
export function createRequestLimiter(known: RateLimit | null): RequestLimiter {
  const riseEvery = known === null ? RISE_EVERY.unknown : RISE_EVERY.known;
  let pace = known;
  /** Windows up to this one are too short for the pace. */
  let tooShortMs = (known?.windowMs ?? 0) * 0.97;
  let [sent, accepted, refused, resumed]: [Sent[], number[], number[], number[]] = [[], [], [], []];
  /** Those whose end is open. */
  const open = new Set<Sent>();
  let bucket: { readonly tokens: number; readonly at: number } | null = null;
  /** Requests of a burst that are left after a rest. */
  let credit = known === null ? 0 : known.burst - known.count;
  let holdUntil = 0;
  /** Requests that may be out at once after a pause: it grows with every answer. */
  let ramp = Number.POSITIVE_INFINITY;
  let burst: { readonly at: number; accepted: number } | null = null;
  /** Requests that were let in before the first refusal. */
  let firstBurst: number | null = null;
  let refusal: Refusal | null = null;
  /** Requests that went before this were refused for the same reason as one that was seen already. */
  let reactedAt = Number.NEGATIVE_INFINITY;
  let blurMs = LONGEST_BLUR_MS;
  /** How long a refusal takes to come back. */
  let refusalMs = 0;
  // A slow pace of an earlier run is looked at early: the limit may have risen since, or somebody wrote it.
  const isSlow = known !== null && known.windowMs / known.count > SLOW_MS;
  let smooth = isSlow ? RISE_EVERY.known - RISE_EVERY.slow : 0;
  let smoothBefore = 0;
  let failedTrials = 0;
  /** What was too short once is not any more, so the limit has risen: the next trials come soon. */
  let isRising = false;
  let lastStated: RateLimit | null = null;
  /** The windows before the last trials that worked, until the new one has proved itself. */
  let unproved: number[] = [];

  const tokensAt = (now: number, { count, windowMs, burst: most }: RateLimit) => {
    const { tokens, at } = bucket ?? { tokens: most, at: now };
    return Math.min(most, tokens + ((now - at) * count) / windowMs);
  };
  const waitBy = (by: RateLimit, windowMs: number, now: number) => {
    if (by.refills) {
      const missing = 1 - tokensAt(now, by);
      return missing <= 0 ? 0 : (missing * windowMs) / by.count;
    }
    if (credit > 0) return 0;
    const before = sent[sent.length - by.count];
    return before === undefined ? 0 : Math.max(0, before.at + windowMs - now);
  };
  const unsure = () => [...open].filter(({ state }) => state === 'out');
  /** The shorter window that one request may try now; null where none may. */
  const trialWindow = (): number | null => {
    if (pace === null || refusal !== null) return null;
    if (unsure().some(({ isTrial }) => isTrial)) return null;
    // After a trial that worked, the next one looks whether the limit has risen.
    const isEager =
      known === null && pace.count < 3 && unproved.length > 0 && !isRising && failedTrials === 0;
    if (isEager && smooth >= Math.min(pace.count, 24) / 2 + 2)
      return Math.min(pace.windowMs, tooShortMs) * RISE;
    if (pace.windowMs <= tooShortMs * CLOSE)
      return smooth < Math.max(riseEvery, pace.count) ? null : pace.windowMs * RISE;
    const base = isRising ? 2 : pace.windowMs > tooShortMs * 1.5 ? 4 : 12;
    if (smooth < Math.max(Math.min(pace.count, 24), Math.min(18, base * 2 ** failedTrials))) return null;
    return Math.max(pace.windowMs / 2, Math.sqrt(Math.max(1, tooShortMs) * pace.windowMs));
  };
  /** The window that a request tries which goes now: the time since the one whose place it takes. */
  const trialOf = (now: number): Pick<Sent, 'windowMs' | 'isTrial'> => {
    if (pace === null) return { windowMs: 0, isTrial: false };
    const wait = waitBy(pace, pace.windowMs, now);
    const before = sent[sent.length - pace.count];
    const windowMs = pace.refills
      ? pace.windowMs * (1 - wait / Math.max(wait, pace.windowMs / pace.count))
      : now - (before?.at ?? Number.NEGATIVE_INFINITY);
    return {
      windowMs: Math.min(windowMs, pace.windowMs),
      isTrial: wait > 0 && windowMs < pace.windowMs * 0.98,
    };
  };
  const adopt = (next: RateLimit, tooShort: number) => {
    pace = boundedLimit(next);
    tooShortMs = tooShort;
    smooth = 0;
  };
  const remember = () => {
    if (sent.length > 2 * REMEMBERED) sent = sent.slice(-Math.max(REMEMBERED, pace?.count ?? 0));
    if (accepted.length > REMEMBERED) accepted = accepted.slice(-REMEMBERED / 2);
    if (refused.length > REMEMBERED) refused = refused.slice(-REMEMBERED / 2);
    if (resumed.length > 40) resumed = resumed.slice(-20);
  };
  /** Mean time a request between refusals that came soon after each other: no endpoint lets in more than its limit. */
  const measuredMs = (inOrder: readonly number[]) => {
    const from = resumed.at(-MEASURED_BURSTS);
    const to = resumed.at(-1);
    if (from === undefined || to === undefined) return 0;
    const count = inOrder.filter((at) => at >= from && at < to).length;
    return count === 0 || count > MEASURED_BURSTS * RISE_EVERY.known ? 0 : (0.97 * (to - from)) / count;
  };
  const learn = () => {
    const inOrder = (times: readonly number[]) => [...times].sort((a, b) => a - b);
    const seen = { accepted: inOrder(accepted), refused: inOrder(refused), resumed, blurMs };
    const before = pace;
    if (before?.refills && smoothBefore < 6 * MEASURED_BURSTS && smoothBefore > 2) {
      // A bucket that is almost as stated.
      adopt({ ...before, windowMs: before.windowMs * 1.03 }, before.windowMs);
      return;
    }
    const fit = fittedLimit(seen, before === null || before.refills ? null : before.count);
    const back = unproved.pop();
    if (before !== null && back !== undefined) {
      // The shorter window did not prove itself.
      failedTrials += 1;
      isRising = false;
      adopt({ ...before, windowMs: back }, before.windowMs);
      return;
    }
    if (fit === null) {
      if (before !== null) adopt({ ...before, windowMs: before.windowMs * 1.2 }, before.windowMs);
      return;
    }
    const least = Math.max(
      fit.tooShortMs * (smoothBefore < 8 ? 1.06 : 1.02) + 5,
      fit.count * measuredMs(seen.accepted),
    );
    const isKept = before !== null && before.count === fit.count;
    const kept = Math.max(before?.windowMs ?? 0, least);
    if (!isKept) failedTrials = 0;
    const windowMs = isKept && fit.windowMs > kept ? kept : Math.max(fit.windowMs, least);
    adopt(
      { count: fit.count, windowMs, refills: false, burst: Math.max(fit.count, firstBurst ?? 0) },
      fit.tooShortMs,
    );
  };
  /** It was let in. */
  const letIn = (one: Sent) => {
    accepted.push(one.at);
    smooth += 1;
    if (one.at >= reactedAt) ramp = ramp >= 64 ? Number.POSITIVE_INFINITY : ramp + 1;
    if (refusal !== null && one.at >= refusal.since) {
      // Of those that went together with it, some may have been refused already.
      refusal = one.at >= reactedAt ? null : { burstAt: one.at, since: reactedAt, times: 1 };
      burst = { at: one.at, accepted: 1 };
      learn();
      resumed.push(one.at);
    } else {
      burst ??= { at: one.at, accepted: 0 };
      burst.accepted += 1;
    }
    if (pace === null) return;
    if (one.isTrial && one.windowMs < pace.windowMs) {
      unproved.push(pace.windowMs);
      pace = boundedLimit({ ...pace, windowMs: one.windowMs });
      failedTrials = 0;
      smooth = 0;
      if (one.windowMs < tooShortMs * 0.97) {
        // What was too short once is not any more.
        refused = [];
        tooShortMs = one.windowMs * 0.25;
        isRising = true;
      }
    }
    if (smooth >= PROVED_AFTER + pace.count) unproved = [];
  };
  const presume = (now: number) => {
    const after = Math.max(100, 3 * refusalMs);
    for (const one of open) {
      if (one.state !== 'out' || now - one.at < after) continue;
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
        return refusalMs > 0
          ? Math.max(1, crowd[0]!.at + Math.max(100, 3 * refusalMs) - now)
          : Number.POSITIVE_INFINITY;
      if (pace === null) return 0;
      const wait = waitBy(pace, pace.windowMs, now);
      const trial = wait > 0 ? trialWindow() : null;
      return trial === null ? wait : Math.min(wait, waitBy(pace, trial, now));
    },
    sent(now) {
      const one: Sent = { at: now, ...trialOf(now), state: 'out' };
      if (pace?.refills) bucket = { tokens: tokensAt(now, pace) - 1, at: now };
      else if (pace !== null && credit > 0) {
        const before = sent[sent.length - pace.count];
        if (before !== undefined && before.at + pace.windowMs > now) credit -= 1;
      }
      sent.push(one);
      open.add(one);
      remember();
      return one;
    },
    accepted(one) {
      open.delete(one);
      if (one.state === 'out') letIn(one);
      one.state = 'ended';
    },
    refused(one, now, asked) {
      open.delete(one);
      if (one.state === 'presumed') accepted = accepted.filter((at) => at !== one.at);
      one.state = 'ended';
      sent = sent.filter((each) => each !== one);
      refused.push(one.at);
      blurMs = Math.min(blurMs, Math.max(5, now - one.at));
      refusalMs = Math.max(refusalMs, now - one.at);
      const isFailedTrial = one.isTrial && refusal === null && pace !== null && one.at >= reactedAt;
      // Whole seconds that may be none: a window that has not proved itself was only just too short.
      const isVague = asked !== null && asked.ms <= asked.stepMs && unproved.length > 0 && refusal === null;
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
      smoothBefore = smooth;
      smooth = 0;
      credit = 0;
      bucket = { tokens: 0, at: now };
      if (isFailedTrial) {
        tooShortMs = Math.max(tooShortMs, one.windowMs);
        failedTrials += 1;
        isRising = false;
        return;
      }
      firstBurst ??= burst?.accepted ?? 0;
      refusal ??= { burstAt: burst?.at ?? one.at, since: now, times: 0 };
      refusal.times += 1;
      ramp = 1;
      if (asked === null || isVague)
        holdUntil = Math.max(holdUntil, nextProbe(refusal, now, pace?.windowMs ?? null));
    },
    full(limit, resetMs, now) {
      if (pace !== null || limit < 1) return;
      holdUntil = Math.max(holdUntil, now + resetMs);
      const first = sent[sent.length - limit];
      if (first === undefined) return;
      const windowMs = now + resetMs - first.at;
      const tooShort = Math.max(0, windowMs - 1_000);
      const usual = usualWindow({ windowMs, tooShortMs: tooShort });
      adopt(
        { count: limit, windowMs: usual, refills: false, burst: limit },
        usual === windowMs ? tooShort : usual * 0.97,
      );
    },
    lost(one) {
      open.delete(one);
      one.state = 'ended';
    },
    hold(until) {
      holdUntil = Math.max(holdUntil, until);
    },
    stated(said) {
      const next = boundedLimit(said);
      // Said once is enough: what is learnt since is closer to the truth.
      const isSaid = lastStated !== null && isSameLimit(next, lastStated, 0.05);
      lastStated = next;
      if (!isSaid && (pace === null || (unproved.length === 0 && !isSameLimit(next, pace, 0.25))))
        adopt(next, next.windowMs * 0.97);
    },
    pace: () => pace,
  };
}

function nextProbe({ burstAt, times }: Refusal, now: number, windowMs: number | null): number {
  if (windowMs !== null) return now + Math.min(PROBE_EVERY_MS, Math.max(20, windowMs * 2 ** (times - 3)));
  const step = PROBES_MS.find((ms) => burstAt + ms > now + 50);
  if (step !== undefined) return burstAt + step;
  return now + Math.min(PROBE_EVERY_MS, 1_000 * 2 ** Math.max(0, times - 8));
}
