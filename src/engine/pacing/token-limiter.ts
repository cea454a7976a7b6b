import { LIMIT_BOUNDS } from './rate-limit.ts';

/** Keeps a stated limit of tokens: a bucket that fills evenly. Without a stated limit it holds nothing back. */
export interface TokenLimiter {
  /** Milliseconds until another request of the usual size fits. */
  waitMs(now: number): number;
  sent(now: number): void;
  /** What a request took in the end, where the answer says so. */
  took(tokens: number, now: number): void;
  /** A refused request took nothing; `wanted`: what it would have taken. */
  refused(wanted: number | null, now: number): void;
  stated(limit: number, windowMs: number): void;
  /** What the endpoint says is left, with `out` requests on their way. */
  left(tokens: number, out: number, now: number): void;
}

/** How much the latest request counts in the usual size. */
const LATEST = 0.2;
/** How much of a large request is remembered with each that follows. */
const LARGE = 0.95;

/** A limiter that knows no limit yet. */
export function createTokenLimiter(): TokenLimiter {
  let limit: { readonly tokens: number; readonly windowMs: number } | null = null;
  let level = { tokens: 0, at: 0 };
  let usual: number | null = null;
  let large = 0;
  const at = (now: number) =>
    limit === null
      ? 0
      : Math.min(limit.tokens, level.tokens + ((now - level.at) * limit.tokens) / limit.windowMs);
  const put = (tokens: number, now: number) => {
    level = { tokens, at: now };
  };
  const size = () => Math.min(usual ?? 0, limit?.tokens ?? 0);
  return {
    waitMs(now) {
      if (limit === null) return 0;
      const missing = Math.min(limit.tokens, Math.max(size(), large)) - at(now);
      return missing <= 0 ? 0 : (missing * limit.windowMs) / limit.tokens;
    },
    sent(now) {
      if (limit !== null) put(at(now) - size(), now);
    },
    took(tokens, now) {
      if (limit !== null && usual !== null) put(at(now) + size() - tokens, now);
      usual = usual === null ? tokens : usual + LATEST * (tokens - usual);
      large = Math.max(tokens, usual + LARGE * (large - usual));
    },
    refused(wanted, now) {
      if (wanted !== null) large = Math.max(large, wanted);
      if (limit !== null) put(Math.min(at(now) + size(), size() / 2), now);
    },
    stated(tokens, windowMs) {
      const window = Math.min(LIMIT_BOUNDS.windowMs.most, Math.max(LIMIT_BOUNDS.windowMs.least, windowMs));
      if (tokens < 1 || (limit?.tokens === tokens && Math.abs(limit.windowMs / window - 1) < 0.05)) return;
      if (limit === null) level = { tokens, at: 0 };
      limit = { tokens, windowMs: window };
    },
    left(tokens, out, now) {
      if (limit !== null) put(Math.min(at(now), tokens - out * size()), now);
    },
  };
}
