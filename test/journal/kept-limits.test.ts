import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptLimits, sharedLimits } from '../../src/journal/kept-limits.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

const now = () => new Date('2026-11-24T12:00:00Z');
const pace = { count: 60, windowMs: 60_600, refills: false, burst: 60 };
const scratch = () => path.join(temporaryFolder(), 'pawl');
const holding = (content: unknown) => {
  const folder = scratch();
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'limits.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return keptLimits(folder, now);
};
const file = (...limits: readonly unknown[]) => ({ pawl: 'limits', schemaVersion: 1, limits });
const entry = (more: object = {}) => ({
  name: 'openai',
  at: '2026-11-23T12:00:00Z',
  pace,
  atOnce: null,
  ...more,
});

test('what one run learnt the next one knows, beside what is kept of other providers', () => {
  const folder = scratch();
  keptLimits(folder, now).keep([{ name: 'openai', pace, atOnce: 4 }]);
  keptLimits(folder, now).keep([{ name: 'groq', pace: null, atOnce: 2 }]);
  const kept = keptLimits(folder, now);
  expect(kept.known('openai')).toEqual({ pace, atOnce: 4 });
  expect(kept.known('groq')).toEqual({ pace: null, atOnce: 2 });
  expect(kept.known('mistral')).toBeUndefined();
  expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
});

test('nothing is written where the clone has no .git folder, or nothing was learnt', () => {
  const folder = path.join(scratch(), 'missing', 'pawl');
  keptLimits(folder, now).keep([{ name: 'openai', pace, atOnce: null }]);
  expect(existsSync(folder)).toBe(false);
  const empty = scratch();
  keptLimits(empty, now).keep([]);
  expect(existsSync(empty)).toBe(false);
});

test.each([
  ['no JSON', '{'],
  ['another file', { pawl: 'journal', schemaVersion: 1, limits: [entry()] }],
  ['too large a file', JSON.stringify(file(entry())) + ' '.repeat(300_000)],
  ['a pace that stops a run', file(entry({ pace: { ...pace, count: 1, windowMs: 119_000, burst: 1 } }))],
  ['no pace', file(entry({ pace: { ...pace, count: 0 } }))],
  ['a pace without bounds', file(entry({ pace: { ...pace, count: 1e300 } }))],
  ['no call at once', file(entry({ atOnce: 0 }))],
  ['what is older than a month', file(entry({ at: '2026-10-01T00:00:00Z' }))],
  ['what is of tomorrow', file(entry({ at: '2027-01-01T00:00:00Z' }))],
])('a file with %s counts as none', (_, content) => {
  expect(holding(content).known('openai')).toBeUndefined();
});

test('one bad entry costs itself alone', () => {
  const kept = holding(file(entry({ name: 'bad', atOnce: 'all' }), null, entry()));
  expect(kept.known('openai')).toEqual({ pace, atOnce: null });
});

test('whatever a file holds, a pace is within its bounds', () => {
  const number = fc.oneof(fc.double(), fc.integer(), fc.constant(null));
  const value = fc.record({ count: number, windowMs: number, refills: fc.boolean(), burst: number });
  fc.assert(
    fc.property(value, number, (wild, atOnce) => {
      const known = holding(file(entry({ pace: wild, atOnce }))).known('openai');
      if (known?.pace) {
        expect(known.pace.windowMs / known.pace.count).toBeLessThanOrEqual(20_000);
        expect(known.pace.burst).toBeGreaterThanOrEqual(known.pace.count);
      }
    }),
    { numRuns: 50 },
  );
});

test('jobs that ask at once take their part of a limit, and none of them keeps what it learns beside the others', () => {
  const folder = scratch();
  keptLimits(folder, now).keep([
    { name: 'openai', pace, atOnce: 10 },
    { name: 'slow', pace: { count: 2, windowMs: 1_000, refills: true, burst: 2 }, atOnce: null },
  ]);
  const shared = sharedLimits(keptLimits(folder, now), 4);
  expect(shared.known('openai')).toEqual({ pace: { ...pace, count: 15, burst: 15 }, atOnce: 2 });
  // Two a second over four jobs: each of them one in two seconds.
  expect(shared.known('slow')).toEqual({
    pace: { count: 1, windowMs: 2_000, refills: true, burst: 1 },
    atOnce: null,
  });
  expect(shared.known('mistral')).toBeUndefined();
  shared.keep([{ name: 'openai', pace: { ...pace, count: 1 }, atOnce: 1 }]);
  expect(keptLimits(folder, now).known('openai')).toEqual({ pace, atOnce: 10 });
  expect(sharedLimits(keptLimits(folder, now), 1).known('openai')).toEqual({ pace, atOnce: 10 });
});
