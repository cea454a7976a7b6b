import type { CallFailure } from '../../../src/engine/messages/child-messages.ts';
import { classifyError } from '../../../src/engine/messages/classify-error.ts';
import { limitSigns } from '../../../src/engine/messages/limit-signs.ts';
import { createBreaker } from '../../../src/engine/pacing/breaker.ts';
import type { KnownLimits } from '../../../src/engine/pacing/endpoint-limiter.ts';
import { createEndpoints } from '../../../src/engine/pacing/endpoints.ts';
import { createScheduler } from '../../../src/engine/scheduler/scheduler.ts';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import { meterOf, type ServerLimit } from './limited-server.ts';
import { virtualClock } from './virtual-clock.ts';

/** How a server says that it was asked too often. */
export const HINTS = ['none', 'seconds', 'milliseconds', 'date', 'words', 'openai', 'headers'] as const;
type Hint = (typeof HINTS)[number];

/** A simulated provider, and what is asked of it. */
export interface PacedSetting {
  readonly limit: ServerLimit;
  readonly hint: Hint;
  /** Time of an answer, drawn from half to one and a half of it. */
  readonly latencyMs: number;
  readonly calls: number;
  readonly suites?: number;
  /** Calls at once of each suite. */
  readonly concurrency?: number;
  /** Mean tokens of a call. */
  readonly tokens?: number;
  readonly seed?: number;
  readonly known?: KnownLimits;
}

/** What a run came to. */
export interface PacedFigures {
  readonly answered: number;
  readonly lost: number;
  readonly requests: number;
  readonly refused: number;
  readonly tookMs: number;
  /** What one who sees into the server would have needed. */
  readonly idealMs: number;
  /** What it has learnt. */
  readonly known: KnownLimits;
}

const HOUR_MS = 3_600_000;
/** A refusal comes faster than an answer. */
const REFUSAL_MS = 60;
const EPOCH_MS = Date.parse('2026-11-24T12:00:00Z');

/** Runs calls through the real scheduler against a simulated server, on a virtual clock. */
export function pacedRun(setting: PacedSetting): PacedFigures {
  const { limit, calls, suites = 1, concurrency = 8, known, seed = 1 } = setting;
  const clock = virtualClock();
  const random = seededRandom(seed, 'server');
  const sizes = Array.from({ length: calls }, () =>
    Math.round((setting.tokens ?? 100) * (0.5 + random.next())),
  );
  // Of the answers. The ideal meets the same ones: luck with them says nothing of the pacing.
  const latencies = sizes.map(() => setting.latencyMs);
  const meter = meterOf(limit);
  const endpoint = { id: 'one', name: 'one', isKnown: true };
  const endpoints = createEndpoints(() => known);
  let [answered, requests, refused, lastAt] = [0, 0, 0, 0];
  const share = (suite: number) =>
    Array.from({ length: calls }, (_, index) => index).filter((index) => index % suites === suite);
  const queues = Array.from({ length: suites }, (_, suite) => ({
    suite: String(suite),
    launches: share(suite).map((row) => ({ child: 0, cell: { row, slot: 0 }, block: row, calls: 1 })),
    concurrency,
    delayMs: 0,
  }));
  const scheduler = createScheduler({
    queues,
    concurrency: Math.max(8, concurrency),
    maxCalls: 1_000_000,
    endpoints,
    breaker: createBreaker(),
    clock,
    random: seededRandom(seed, 'waits'),
    onRetry: () => {},
    order(queue, child, call, order) {
      if (order === 'go') return ask(queue, child, call);
      lastAt = clock.now();
      scheduler.finished(queue, child, { row: call, slot: 0 });
    },
  });
  const ask = (queue: number, child: number, call: number) => {
    requests += 1;
    const latency = latencyOf(setting, random);
    const underWay = Math.min(0.2 * latency, 40 * random.next());
    clock.after(underWay, () => {
      const now = clock.now();
      const size = sizes[call]!;
      const at = meter.earliest(now, size);
      if (at > now) {
        refused += 1;
        const { failure, signs } = refusalOf(setting, at - now, size, now);
        clock.after(Math.min(REFUSAL_MS, latency * 0.3), () =>
          scheduler.answered(queue, child, call, failure, { limits: signs, tokens: null }),
        );
        return;
      }
      meter.take(now, size);
      latencies[call] = latency;
      clock.after(latency - underWay, () => {
        meter.leave(clock.now());
        answered += 1;
        const headers = setting.hint === 'headers' ? headersOf(setting, meter, clock.now(), size) : {};
        const limits = limitSigns({ message: '', headers, now: EPOCH_MS + clock.now() });
        scheduler.answered(queue, child, call, null, { limits, tokens: size });
      });
    });
  };
  for (let suite = 0; suite < suites; suite += 1)
    for (const call of share(suite))
      scheduler.arrived(
        suite,
        {
          child: 0,
          call,
          cell: { row: call, slot: 0 },
          role: 'target',
          endpoint,
          scope: 'one',
          restMs: 0,
          tries: 0,
        },
        false,
      );
  clock.run(6 * HOUR_MS);
  const limiter = endpoints.of(endpoint);
  return {
    answered,
    lost: calls - answered,
    requests,
    refused,
    tookMs: lastAt,
    idealMs: idealMs(setting, sizes, latencies),
    known: { pace: limiter.pace(), atOnce: limiter.atOnce() },
  };
}

function latencyOf({ latencyMs }: PacedSetting, random: Random): number {
  return latencyMs * (0.5 + random.next());
}

/** The time of somebody who sends each request as soon as it is let in and one of the calls at once is free. */
function idealMs(setting: PacedSetting, sizes: readonly number[], latencies: readonly number[]): number {
  const { limit, suites = 1, concurrency = 8 } = setting;
  const most = limit.kind === 'at-once' ? limit.most : Number.POSITIVE_INFINITY;
  const slots = Array.from(
    { length: Math.min(most, Math.max(8, concurrency), suites * concurrency) },
    () => 0,
  );
  const meter = limit.kind === 'at-once' ? null : meterOf(limit);
  let last = 0;
  let now = 0;
  for (const [call, size] of sizes.entries()) {
    slots.sort((a, b) => a - b);
    now = Math.max(now, slots[0]!);
    if (meter) {
      now = meter.earliest(now, size);
      meter.take(now, size);
    }
    slots[0] = now + latencies[call]!;
    last = Math.max(last, slots[0]);
  }
  return last;
}

function refusalOf(setting: PacedSetting, waitMs: number, size: number, now: number) {
  const at = EPOCH_MS + now;
  const known = Number.isFinite(waitMs);
  const isTokens = setting.limit.kind === 'tokens';
  const seconds = Math.ceil(waitMs / 1000);
  const headers: Record<string, string> = {};
  let message = 'API error: 429 Too Many Requests';
  if (setting.limit.kind === 'at-once') message += ' Too many concurrent requests';
  else if (!known || setting.hint === 'none') message += '';
  else if (setting.hint === 'seconds') headers['retry-after'] = String(seconds);
  else if (setting.hint === 'milliseconds') headers['retry-after-ms'] = String(Math.ceil(waitMs));
  else if (setting.hint === 'date')
    headers['retry-after'] = new Date(1000 * Math.ceil((at + waitMs) / 1000)).toUTCString();
  else if (setting.hint === 'words') message += ` Please try again in ${spoken(waitMs)}.`;
  else if (setting.hint === 'openai') {
    const unit = isTokens ? 'tokens per min (TPM)' : 'requests per min (RPM)';
    const [most, used, wanted] = isTokens
      ? [perMinuteOf(setting.limit), perMinuteOf(setting.limit), size]
      : [perMinuteOf(setting.limit), perMinuteOf(setting.limit), 1];
    message += ` {"error":{"message":"Rate limit reached for gpt-4o in organization org-x on ${unit}: Limit ${most}, Used ${used}, Requested ${wanted}. Please try again in ${spoken(waitMs)}. Visit https://platform.openai.com/account/rate-limits to learn more.","type":"${isTokens ? 'tokens' : 'requests'}","code":"rate_limit_exceeded"}}`;
  } else if (setting.hint === 'headers') {
    headers['retry-after'] = String(seconds);
    Object.assign(headers, limitHeaders(setting, 0, waitMs));
  }
  const failure: CallFailure = { ...classifyError({ message, status: 429, headers, now: at }), message };
  return { failure, signs: limitSigns({ message, headers, now: at }) };
}

/** `20s`, `6m0s`, `120ms`, as OpenAI writes them. */
function spoken(ms: number): string {
  if (ms < 1000) return `${Math.ceil(ms)}ms`;
  const seconds = Math.ceil(ms / 10) / 100;
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m${(seconds % 60).toFixed(3)}s`;
}

function perMinuteOf(limit: ServerLimit): number {
  if (limit.kind === 'fixed' || limit.kind === 'sliding')
    return Math.round((limit.count * 60_000) / limit.windowMs);
  if (limit.kind === 'bucket') return Math.round(limit.perSecond * 60);
  return limit.kind === 'tokens' ? limit.perMinute : 0;
}

function headersOf(setting: PacedSetting, meter: ReturnType<typeof meterOf>, now: number, size: number) {
  const waitMs = meter.earliest(now, size) - now;
  return Number.isFinite(waitMs) ? limitHeaders(setting, waitMs > 0 ? 0 : 1, waitMs) : {};
}

function limitHeaders({ limit }: PacedSetting, remaining: number, waitMs: number): Record<string, string> {
  if (limit.kind !== 'fixed' && limit.kind !== 'sliding') return {};
  return {
    'x-ratelimit-limit': String(limit.count),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.ceil(waitMs / 1000)),
  };
}
