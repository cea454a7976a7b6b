import { chanceRefusals } from './chance-refusals.ts';
import { fittedLimit, type Seen, usualWindow } from './limit-fit.ts';
import { boundedLimit, isSameLimit, type RateLimit } from './rate-limit.ts';

/** The pace of one endpoint as refusals and answers teach it; when a request goes by it is the limiter's matter. */
export interface LearntPace {
  /** Null before the first refusal. */
  pace(): RateLimit | null;
  /** The shorter window that one request may try now; null where none may. */
  trialWindow(): number | null;
  /** A request was let in. */
  answered(): void;
  /** Refusals have come: answers are counted again. */
  interrupted(): void;
  /** A first answer after refusals: fits the pace to all that was seen. */
  refit(seen: Seen, firstBurst: number): void;
  /** A trial of this window was let in. True where this window was too short before: then the limit has risen. */
  shortened(windowMs: number): boolean;
  /** A trial of this window was refused. */
  tooShort(windowMs: number): void;
  /** A shorter window that has held for long enough stays. */
  settle(): void;
  isUnproved(): boolean;
  /** Refusals come at any pace, so the pace is not a limit. */
  isRefusedAnyway(): boolean;
  /** The endpoint said that so many requests are all that this window lets in. */
  told(count: number, windowMs: number): void;
  /** What the endpoint says of itself. */
  stated(said: RateLimit): void;
}

/** A window that is known this closely is not searched any further. */
const CLOSE = 1.05;
/** After so many answers without a refusal, a request tries whether the limit has risen. */
const RISE_EVERY = { unknown: 12, known: 24, slow: 4 };
const SLOW_MS = 3_000;
/** The window of such a try, as a share of the present one. */
const RISE = 0.7;
/** The window after some answers, as a share of the one before, where refusals come at any pace. */
const CHANCE_RISE = 0.8;
/** Bursts over which the pace of an endpoint that refuses is measured. */
const MEASURED_BURSTS = 4;
/** Answers without a refusal after which a shorter window has proved itself. */
const PROVED_AFTER = 12;

/** Begins with a pace, or (null) with none. */
export function learntPace(known: RateLimit | null): LearntPace {
  const riseEvery = known === null ? RISE_EVERY.unknown : RISE_EVERY.known;
  let pace = known;
  /** Windows up to this one are too short for the pace. */
  let tooShortMs = (known?.windowMs ?? 0) * 0.97;
  // A slow pace of an earlier run is looked at early: the limit may have risen since, or somebody wrote it.
  const isSlow = known !== null && known.windowMs / known.count > SLOW_MS;
  let smooth = isSlow ? RISE_EVERY.known - RISE_EVERY.slow : 0;
  let smoothBefore = 0;
  let failedTrials = 0;
  /** A window that was too short before holds now, so the limit has risen: the next trials come soon. */
  let isRising = false;
  let lastStated: RateLimit | null = null;
  /** The windows before the last trials that worked, until the new one has proved itself. */
  let unproved: number[] = [];

  const chance = chanceRefusals();
  /** While long windows get shorter, every burst counts: a trial that fails then costs less than a burst at the old pace. */
  const isRisingSlowly = (windowMs: number) => isRising && windowMs > SLOW_MS;
  const adopt = (next: RateLimit, tooShort: number) => {
    pace = boundedLimit(next);
    tooShortMs = tooShort;
    smooth = 0;
  };
  const fitTo = (all: Seen, firstBurst: number) => {
    const seen = { ...all, accepted: inOrder(all.accepted), refused: inOrder(all.refused) };
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
      fit.count * measuredMs(seen),
    );
    const isKept = before !== null && before.count === fit.count;
    const kept = Math.max(before?.windowMs ?? 0, least);
    if (!isKept) failedTrials = 0;
    const windowMs = isKept && fit.windowMs > kept ? kept : Math.max(fit.windowMs, least);
    adopt(
      { count: fit.count, windowMs, refills: false, burst: Math.max(fit.count, firstBurst) },
      fit.tooShortMs,
    );
  };
  return {
    pace: () => pace,
    trialWindow() {
      if (pace === null) return null;
      // After a trial that worked, the next one looks whether the limit has risen.
      const isEager =
        known === null && pace.count < 3 && unproved.length > 0 && !isRising && failedTrials === 0;
      if (isEager && smooth >= Math.min(pace.count, 24) / 2 + 2)
        return Math.min(pace.windowMs, tooShortMs) * RISE;
      if (pace.windowMs <= tooShortMs * CLOSE)
        return smooth < Math.max(riseEvery, pace.count) ? null : pace.windowMs * RISE;
      const base = isRising ? 2 : pace.windowMs > tooShortMs * 1.5 ? 4 : 12;
      // The trial was one of its burst.
      const burst = isRisingSlowly(pace.windowMs) ? pace.count - 1 : pace.count;
      if (smooth < Math.max(Math.min(burst, 24), Math.min(18, base * 2 ** failedTrials))) return null;
      return Math.max(pace.windowMs / 2, Math.sqrt(Math.max(1, tooShortMs) * pace.windowMs));
    },
    answered() {
      smooth += 1;
      if (chance.answered() && pace !== null)
        pace = boundedLimit({ ...pace, windowMs: pace.windowMs * CHANCE_RISE });
    },
    interrupted() {
      chance.refused();
      smoothBefore = smooth;
      smooth = 0;
    },
    refit(all, firstBurst) {
      if (chance.isKnown()) return;
      const before = pace;
      fitTo(all, firstBurst);
      const better = before === null ? null : chance.paceFor(before, all);
      // Half of its window is the longest that counts as too short: what was refused says nothing.
      if (better !== null) adopt(better, better.windowMs / 2);
    },
    shortened(windowMs) {
      if (pace === null || windowMs >= pace.windowMs) return false;
      unproved.push(pace.windowMs);
      pace = boundedLimit({ ...pace, windowMs });
      failedTrials = 0;
      smooth = 0;
      const hasRisen = windowMs < tooShortMs * 0.97;
      if (!hasRisen && !isRisingSlowly(windowMs)) return false;
      // Nothing has been too short since the limit rose.
      tooShortMs = windowMs * 0.25;
      isRising = true;
      return hasRisen;
    },
    tooShort(windowMs) {
      tooShortMs = Math.max(tooShortMs, windowMs);
      failedTrials += 1;
      isRising = false;
    },
    settle() {
      if (pace !== null && smooth >= PROVED_AFTER + pace.count) unproved = [];
    },
    isUnproved: () => unproved.length > 0,
    isRefusedAnyway: chance.isKnown,
    told(count, windowMs) {
      const tooShort = Math.max(0, windowMs - 1_000);
      const usual = usualWindow({ windowMs, tooShortMs: tooShort });
      adopt(
        { count, windowMs: usual, refills: false, burst: count },
        usual === windowMs ? tooShort : usual * 0.97,
      );
    },
    stated(said) {
      const next = boundedLimit(said);
      // Said once is enough: what is learnt since is closer to the truth.
      const isSaid = lastStated !== null && isSameLimit(next, lastStated, 0.05);
      lastStated = next;
      if (!isSaid && (pace === null || (unproved.length === 0 && !isSameLimit(next, pace, 0.25))))
        adopt(next, next.windowMs * 0.97);
    },
  };
}

const inOrder = (times: readonly number[]) => [...times].sort((a, b) => a - b);

/** Mean time a request between refusals that came soon after each other: no endpoint lets in more than its limit. */
function measuredMs({ accepted, resumed }: Seen): number {
  const from = resumed.at(-MEASURED_BURSTS);
  const to = resumed.at(-1);
  if (from === undefined || to === undefined) return 0;
  const count = accepted.filter((at) => at >= from && at < to).length;
  return count === 0 || count > MEASURED_BURSTS * RISE_EVERY.known ? 0 : (0.97 * (to - from)) / count;
}
