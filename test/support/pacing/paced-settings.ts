import type { ServerLimit } from './limited-server.ts';
import { HINTS, type PacedSetting } from './paced-run.ts';

const S = 1_000;
const M = 60_000;
const window = (kind: 'fixed' | 'sliding', count: number, windowMs: number): ServerLimit => ({
  kind,
  count,
  windowMs,
});
const bucket = (capacity: number, perSecond: number): ServerLimit => ({
  kind: 'bucket',
  capacity,
  perSecond,
});

const LIMITS: readonly (readonly [string, ServerLimit, number])[] = [
  ['sliding 3/s', window('sliding', 3, S), 60],
  ['sliding 1/s', window('sliding', 1, S), 60],
  ['sliding 10/s', window('sliding', 10, S), 300],
  ['sliding 60/min', window('sliding', 60, M), 150],
  ['sliding 20/min', window('sliding', 20, M), 60],
  ['sliding 5 in 10 s', window('sliding', 5, 10 * S), 60],
  ['sliding 7 in 3 s', window('sliding', 7, 3 * S), 120],
  ['fixed 3/s', window('fixed', 3, S), 60],
  ['fixed 1/s', window('fixed', 1, S), 60],
  ['fixed 60/min', window('fixed', 60, M), 150],
  ['bucket 3/s of 3', bucket(3, 3), 60],
  ['bucket 1/s of 1', bucket(1, 1), 60],
  ['bucket 1/s of 20', bucket(20, 1), 100],
  ['bucket 60/min of 60', bucket(60, 1), 150],
  ['bucket 5/s of 50', bucket(50, 5), 300],
  ['bucket 3/min of 3', bucket(3, 3 / 60), 20],
];

/** Limits, hints and latencies that runs meet, each with its name. */
export function pacedSettings(): readonly (readonly [string, PacedSetting])[] {
  const settings: (readonly [string, PacedSetting])[] = [];
  for (const [name, limit, calls] of LIMITS)
    for (const hint of HINTS)
      for (const latencyMs of [10, 200, 1000, 5000])
        settings.push([`${name}, ${hint}, ${latencyMs} ms`, { limit, hint, latencyMs, calls }]);
  for (const hint of ['none', 'seconds', 'milliseconds', 'openai'] as const)
    for (const latencyMs of [10, 200, 1000]) {
      settings.push([
        `tokens 6000/min, ${hint}, ${latencyMs} ms`,
        { limit: { kind: 'tokens', perMinute: 6000 }, hint, latencyMs, calls: 150 },
      ]);
      settings.push([
        `two suites sliding 3/s, ${hint}, ${latencyMs} ms`,
        { limit: window('sliding', 3, S), hint, latencyMs, calls: 60, suites: 2 },
      ]);
      settings.push([
        `4/s then 1/s, ${hint}, ${latencyMs} ms`,
        {
          limit: {
            kind: 'changes',
            first: window('sliding', 4, S),
            next: window('sliding', 1, S),
            atMs: 10 * S,
          },
          hint,
          latencyMs,
          calls: 90,
        },
      ]);
      settings.push([
        `1/s then 4/s, ${hint}, ${latencyMs} ms`,
        {
          limit: {
            kind: 'changes',
            first: window('sliding', 1, S),
            next: window('sliding', 4, S),
            atMs: 30 * S,
          },
          hint,
          latencyMs,
          calls: 150,
        },
      ]);
    }
  for (const latencyMs of [200, 2000])
    settings.push([
      `2 at once, ${latencyMs} ms`,
      { limit: { kind: 'at-once', most: 2 }, hint: 'none', latencyMs, calls: 60 },
    ]);
  return settings;
}
