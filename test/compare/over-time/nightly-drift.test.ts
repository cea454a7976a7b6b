import { describe, expect, test } from 'vitest';
import { nightlyDrift } from '../../../src/compare/over-time/nightly-drift.ts';
import { markedSamples } from '../../../src/plan/stored/drift-marks.ts';
import type { NightlyCell } from '../../../src/plan/stored/nightly-plan.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sample, scored } from '../evidence.ts';

const KEYS = { generation: 'a'.repeat(64), grading: 'b'.repeat(64) };
const names = Array.from({ length: 12 }, (_, at) => `case ${at}`);
const main = (id: string, at: string, marks: string, slot: string): Sample[] =>
  [...marks].map((mark, repeat) =>
    sample(id, 'baseline', scored(mark === '.'), { suite: 'support', slot, repeat, keys: KEYS, at }),
  );
const cells = (slot: string, days: Readonly<Record<string, string>>): NightlyCell[] =>
  names.map((id) => ({
    suite: 'support',
    slot,
    case: id,
    calls: 1,
    earlier: 0,
    stored: Object.entries(days).flatMap(([day, marks]) => main(id, `${day}T12:00:00.000Z`, marks, slot)),
  }));
const fresh = (slot: string, marks: string, at = '2026-03-20T03:17:00.000Z') =>
  names.flatMap((id) => main(id, at, marks, slot));
const drift = (stored: readonly NightlyCell[], now: readonly Sample[]) =>
  nightlyDrift({
    cells: stored,
    fresh: now,
    gating: () => [{ name: 'pass', direction: 'higher' }],
    level: 0.01,
    seed: 0,
  });

describe('a night compares each slot with what is stored of it', () => {
  test('one model changed, the other did not', () => {
    const stored = [
      ...cells('steady', { '2026-03-01': '....' }),
      ...cells('moved', { '2026-03-01': '....', '2026-03-15': 'F' }),
    ];
    const found = drift(stored, [...fresh('steady', '.'), ...fresh('moved', 'F')]);
    expect(found.map(({ slot, since }) => [slot, since])).toEqual([
      ['steady', null],
      ['moved', '2026-03-15T00:00:00.000Z'],
    ]);
  });

  test('a change since the last recording begins with the first sample of the night, also on the same day', () => {
    const [found] = drift(cells('moved', { '2026-03-01': '....' }), fresh('moved', 'F'));
    expect(found?.since).toBe('2026-03-20T03:17:00.000Z');
    const [same] = drift(
      cells('moved', { '2026-03-20': '....' }),
      fresh('moved', 'F', '2026-03-20T23:00:00.000Z'),
    );
    expect(same?.since).toBe('2026-03-20T23:00:00.000Z');
  });

  describe('the nights of one round count as tonight', () => {
    /** Twelve cases recorded on the first of March. Earlier nights asked four each, and tonight asks the last four. */
    const nights = (marks: string, days: readonly [string, string]) => {
      const stored = cells('slot', { '2026-03-01': '....' }).map((cell, at) => {
        const day = days[Math.floor(at / 4)];
        if (day === undefined) return cell;
        const late = main(cell.case, `${day}T03:17:00.000Z`, marks, 'slot');
        return {
          ...cell,
          stored: [...cell.stored, ...late.map((each) => ({ ...each, stage: 'nightly' as const }))],
        };
      });
      return drift(stored, fresh('slot', marks).slice(8));
    };

    test('a change that no single night could show is found, from tonight on', () => {
      expect(
        drift(cells('slot', { '2026-03-01': '....' }), fresh('slot', 'F').slice(10))[0]?.since,
      ).toBeNull();
      const [found] = nights('F', ['2026-03-18', '2026-03-19']);
      expect([found?.since, found?.metrics[0]?.compared]).toEqual(['2026-03-20T03:17:00.000Z', 12]);
      expect(nights('.', ['2026-03-18', '2026-03-19'])[0]?.since).toBeNull();
    });

    test('nights of an earlier round do not', () => {
      expect(nights('F', ['2026-03-10', '2026-03-11'])[0]?.metrics[0]?.compared).toBe(4);
    });

    test('a case that has samples of nights alone keeps them as what was stored', () => {
      const young = cells('slot', { '2026-03-19': '....' }).map((cell) => ({
        ...cell,
        stored: cell.stored.map((each) => ({ ...each, stage: 'nightly' as const })),
      }));
      expect(drift(young, fresh('slot', 'F'))[0]?.since).not.toBeNull();
    });
  });

  test('a slot that was not asked, or has nothing stored, is not mentioned', () => {
    expect(drift(cells('idle', { '2026-03-01': '....' }), [])).toEqual([]);
    expect(drift(cells('new', {}), fresh('new', '.'))).toEqual([]);
  });
});

test('every sample of a drifted slot carries since when it answers so; older and other ones do not', () => {
  const samples = [
    ...fresh('moved', 'F'),
    ...fresh('steady', '.'),
    ...fresh('moved', 'F', '2026-03-14T00:00:00Z'),
  ];
  const marks = new Map([[JSON.stringify(['support', 'moved']), '2026-03-15T00:00:00.000Z']]);
  const marked = markedSamples(samples, marks).map(({ slot, driftedSince }) => [slot, driftedSince]);
  expect(marked.filter(([, since]) => since !== undefined)).toHaveLength(12);
  expect(marked[0]).toEqual(['moved', '2026-03-15T00:00:00.000Z']);
});
