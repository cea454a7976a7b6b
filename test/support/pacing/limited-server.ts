/** A limit as servers keep it. `phaseMs`: how far the first window of a fixed one is gone when the run begins. */
export type ServerLimit =
  | { readonly kind: 'fixed'; readonly count: number; readonly windowMs: number; readonly phaseMs?: number }
  | { readonly kind: 'sliding'; readonly count: number; readonly windowMs: number }
  | {
      readonly kind: 'bucket';
      readonly capacity: number;
      readonly perSecond: number;
      readonly level?: number;
    }
  | { readonly kind: 'tokens'; readonly perMinute: number; readonly capacity?: number }
  | { readonly kind: 'at-once'; readonly most: number }
  /** Every so many-th request is refused, however slowly they come, beside what a limit refuses: others use the same key. */
  | {
      readonly kind: 'every';
      readonly nth: number;
      readonly waitMs: number;
      readonly within?: ServerLimit;
    }
  /** Another limit from a time on. */
  | {
      readonly kind: 'changes';
      readonly first: ServerLimit;
      readonly next: ServerLimit;
      readonly atMs: number;
    };

/** What is left of a limit as time goes on. */
interface Meter {
  /** The earliest time from `now` on at which a request of so many tokens is let in. */
  earliest(now: number, tokens: number): number;
  take(now: number, tokens: number): void;
  leave(now: number): void;
}

/** A meter that nobody has used yet. */
export function meterOf(limit: ServerLimit): Meter {
  if (limit.kind === 'changes') {
    const [first, next] = [meterOf(limit.first), meterOf(limit.next)];
    return {
      earliest(now, tokens) {
        if (now >= limit.atMs) return next.earliest(now, tokens);
        const early = first.earliest(now, tokens);
        return early < limit.atMs ? early : next.earliest(limit.atMs, tokens);
      },
      take: (now, tokens) => (now >= limit.atMs ? next : first).take(now, tokens),
      leave: (now) => (now >= limit.atMs ? next : first).leave(now),
    };
  }
  if (limit.kind === 'sliding') return slidingMeter(limit.count, limit.windowMs);
  if (limit.kind === 'fixed') return fixedMeter(limit.count, limit.windowMs, limit.phaseMs ?? 0);
  if (limit.kind === 'bucket')
    return bucketMeter(limit.capacity, limit.perSecond, limit.level ?? limit.capacity, () => 1);
  if (limit.kind === 'tokens')
    return bucketMeter(
      limit.capacity ?? limit.perMinute,
      limit.perMinute / 60,
      limit.capacity ?? limit.perMinute,
      (tokens) => tokens,
    );
  if (limit.kind === 'every') {
    const within = limit.within === undefined ? null : meterOf(limit.within);
    let requests = 0;
    return {
      earliest(now, tokens) {
        requests += 1;
        const early = within?.earliest(now, tokens) ?? now;
        return requests % limit.nth === 0 ? Math.max(early, now + limit.waitMs) : early;
      },
      take: (now, tokens) => within?.take(now, tokens),
      leave: (now) => within?.leave(now),
    };
  }
  let inside = 0;
  return {
    earliest: (now) => (inside < limit.most ? now : Number.POSITIVE_INFINITY),
    take() {
      inside += 1;
    },
    leave() {
      inside -= 1;
    },
  };
}

function slidingMeter(count: number, windowMs: number): Meter {
  const taken: number[] = [];
  return {
    earliest: (now) => Math.max(now, (taken[taken.length - count] ?? Number.NEGATIVE_INFINITY) + windowMs),
    take: (now) => void taken.push(now),
    leave: () => {},
  };
}

function fixedMeter(count: number, windowMs: number, phaseMs: number): Meter {
  const used = new Map<number, number>();
  const windowOf = (now: number) => Math.floor((now + phaseMs) / windowMs);
  return {
    earliest(now) {
      const window = windowOf(now);
      return (used.get(window) ?? 0) < count ? now : (window + 1) * windowMs - phaseMs;
    },
    take: (now) => void used.set(windowOf(now), (used.get(windowOf(now)) ?? 0) + 1),
    leave: () => {},
  };
}

function bucketMeter(
  capacity: number,
  perSecond: number,
  first: number,
  weight: (tokens: number) => number,
): Meter {
  let level = first;
  let at = 0;
  const levelAt = (now: number) => Math.min(capacity, level + ((now - at) * perSecond) / 1000);
  return {
    earliest(now, tokens) {
      const missing = weight(tokens) - levelAt(now);
      return missing <= 1e-9 ? now : now + (missing * 1000) / perSecond;
    },
    take(now, tokens) {
      level = levelAt(now) - weight(tokens);
      at = now;
    },
    leave: () => {},
  };
}
