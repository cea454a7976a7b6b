import type { CallFailure } from '../messages/child-messages.ts';
import { lastingFailure } from '../messages/lasting-failure.ts';

/** Why calls are not made any more: how the last of them ended. */
type Broken = Pick<CallFailure, 'cause' | 'message'>;

/** Whether a call may be made: at once, after a wait (infinite: once an answer has come), or not at all. */
type Admission =
  | { readonly kind: 'go' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'broken'; readonly why: Broken };

/** A circuit breaker over scopes: places that fail together. */
export interface Breaker {
  admission(scope: string, now: number): Admission;
  /** True while calls are kept from it, but for probes. */
  isBroken(scope: string): boolean;
  /** A call goes, as a probe where the scope is broken. */
  went(scope: string): void;
  answered(scope: string): void;
  /** A call has failed. `isLast`: there is no other try of it. */
  failed(scope: string, failure: CallFailure, isLast: boolean, now: number): void;
  /** A call that went has no end that says anything. */
  lost(scope: string): void;
  /** Dead scopes may be probed at once: a round begins that must find out whether they are. */
  renew(): void;
  /** Nothing more is asked of the scope, for this reason. */
  giveUp(scope: string, why: Broken): void;
}

/** Calls that must be refused for good, one after the other without an answer between, before no more are made. */
const REFUSED_CALLS = 3;
/** Tries without an answer between after which nobody is there. Retries of a few calls do not come to so many. */
const DEAD_TRIES = 8;
/** After these waits one call each finds out whether a dead endpoint is back, while the others wait. */
const PROBE_AFTER_MS = [2_000, 5_000, 10_000];
/** After that the others are given up, and one call finds out now and then. */
const PROBE_EVERY_MS = 30_000;
/** An endpoint is not waited for longer than this: one that never answers takes a call's whole time for each probe. */
const LONGEST_DEAD_MS = 5 * 60_000;

interface Scope {
  refused: number;
  tries: number;
  since: number;
  broken: Broken | null;
  kind: 'refused' | 'dead';
  probes: number;
  nextProbeAt: number;
  isProbing: boolean;
}

/** A breaker that is closed everywhere. */
export function createBreaker(): Breaker {
  const scopes = new Map<string, Scope>();
  const of = (scope: string, now: number): Scope => {
    const known = scopes.get(scope) ?? {
      refused: 0,
      tries: 0,
      since: now,
      broken: null,
      kind: 'dead',
      probes: 0,
      nextProbeAt: 0,
      isProbing: false,
    };
    scopes.set(scope, known);
    return known;
  };
  return {
    admission(scope, now) {
      const state = scopes.get(scope);
      if (!state?.broken) return { kind: 'go' };
      const { kind, broken, probes, isProbing, nextProbeAt } = state;
      if (kind === 'dead' && !isProbing && now >= nextProbeAt) return { kind: 'go' };
      if (kind === 'refused' || probes >= PROBE_AFTER_MS.length) return { kind: 'broken', why: broken };
      return { kind: 'wait', ms: isProbing ? Number.POSITIVE_INFINITY : nextProbeAt - now };
    },
    isBroken: (scope) => scopes.get(scope)?.broken != null,
    went(scope) {
      const state = scopes.get(scope);
      if (state?.broken) state.isProbing = true;
    },
    answered(scope) {
      scopes.delete(scope);
    },
    failed(scope, failure, isLast, now) {
      const kind = lastingFailure(failure);
      // Whoever finds fault with one call alone is there, and takes the key.
      if (kind === null) {
        scopes.delete(scope);
        return;
      }
      const state = of(scope, now);
      const wasProbe = state.isProbing;
      state.isProbing = false;
      state.tries += 1;
      if (kind === 'refused' && isLast) state.refused += 1;
      const isOver = state.refused >= REFUSED_CALLS || state.tries >= DEAD_TRIES;
      if (!isOver || (state.broken && !wasProbe && kind === 'dead')) return;
      state.kind = kind;
      if (state.broken && wasProbe) state.probes += 1;
      if (now - state.since >= LONGEST_DEAD_MS) state.probes = PROBE_AFTER_MS.length;
      state.broken ??= { cause: failure.cause, message: failure.message };
      state.nextProbeAt = now + (PROBE_AFTER_MS[state.probes] ?? PROBE_EVERY_MS);
    },
    lost(scope) {
      const state = scopes.get(scope);
      if (state) state.isProbing = false;
    },
    renew() {
      for (const state of scopes.values()) state.nextProbeAt = 0;
    },
    giveUp(scope, why) {
      const state = of(scope, 0);
      state.kind = 'refused';
      state.broken = { cause: why.cause, message: why.message };
    },
  };
}
