import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphaOfRun } from '../../src/stats/permutation/alpha-spending.ts';
import {
  type Ledger,
  ledgerOf,
  ledgerText,
  mergedLedger,
  NO_LEDGER,
  runNumber,
  withRun,
} from '../../src/trust/ledger.ts';

const digest = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
  .map((at) => at.join(''));
const runFields = {
  identity: digest,
  number: fc.integer({ min: 1, max: 300 }),
  asked: fc.boolean(),
  isLost: fc.boolean(),
  convicted: fc.array(digest, { maxLength: 400 }),
  offer: fc.option(fc.record({ id: digest, kept: fc.array(digest, { maxLength: 1_100 }) })),
};
const run = fc.record(runFields);
type Run = typeof run extends fc.Arbitrary<infer T> ? T : never;
const ledger = fc.array(run, { maxLength: 6 }).map((runs) => runs.reduce(withRun, NO_LEDGER));

test('what is written is what is read', () => {
  fc.assert(
    fc.property(ledger, (written) => {
      expect(ledgerOf(ledgerText(written))).toEqual(written);
    }),
  );
});

test('it fits beside a comment, whatever happened', () => {
  fc.assert(
    fc.property(ledger, (written) => {
      expect(ledgerText(written).length).toBeLessThan(30_000);
    }),
  );
});

test('an offer of 999 cases is remembered whole beside as many small ones as fit, and a larger one is not', () => {
  const kept = (cells: number, letter: string) =>
    Array.from({ length: cells + 1 }, (_, at) => `${letter}${at.toString(16).padStart(15, '0')}`);
  const after = (known: Ledger, id: string, cells: number) =>
    withRun(known, {
      ...{ identity: id.repeat(16), number: 1, asked: true, isLost: true, convicted: [] },
      offer: { id: id.repeat(16), kept: kept(cells, id) },
    });
  const cells = (known: Ledger) =>
    Object.values(ledgerOf(ledgerText(known)).offers).map((own) => own.length - 1);
  const small = after(after(NO_LEDGER, 'a', 3), 'b', 500);
  expect(cells(small)).toEqual([3, 500]);
  expect(cells(after(small, 'c', 499))).toEqual([3, 499]);
  expect(cells(after(small, 'c', 600))).toEqual([3, 600]);
  expect(cells(after(small, 'c', 999))).toEqual([999]);
  expect(cells(after(small, 'c', 1_000))).toEqual([3, 500]);
});

test.each([
  null,
  '',
  '{}',
  'null',
  '[]',
  '{"v":2,"runs":["0123456789abcdef"]}',
  '{"v":1,"runs":5,"offers":7}',
  '\u0000',
])('no ledger of ours is an empty one: %j', (text) => expect(ledgerOf(text)).toEqual(NO_LEDGER));

test('nothing but digests is believed', () => {
  const hostile = {
    v: 1,
    runs: ['<script>', '0123456789abcdef'],
    forgotten: -7,
    lost: ['::error::'],
    convicted: [1],
    offers: { a: [], __proto__: [] },
  };
  expect(ledgerOf(JSON.stringify(hostile))).toEqual({
    runs: ['0123456789abcdef'],
    forgotten: 0,
    lost: [],
    convicted: [],
    offers: {},
  });
});

test('a number of runs that no pull request has, in a comment that somebody edited, leaves alpha something', () => {
  const { forgotten } = ledgerOf(JSON.stringify({ v: 1, forgotten: 1e15 }));
  expect(forgotten).toBe(100_000);
  expect(alphaOfRun(0.05, forgotten + 1)).toBeGreaterThan(1e-13);
});

test('however many runs there were, each is one more, and the text stays short', () => {
  const runs = Array.from({ length: 1000 }, (_, at) => (at + 1).toString(16).padStart(16, '0'));
  const all = runs.reduce((known, identity, at) => {
    expect(runNumber(known, identity, true)).toBe(at + 1);
    const held = ledgerOf(ledgerText(known));
    return withRun(held, {
      identity,
      number: at + 1,
      asked: true,
      isLost: false,
      convicted: [],
      offer: null,
    });
  }, NO_LEDGER);
  expect(runNumber(all, runs[999] as string, true)).toBe(1000);
  expect(runNumber(all, runs[0] as string, true)).toBe(1001);
  expect(ledgerText(all).length).toBeLessThan(4_500);
});

test('two memories of many runs that did not read each other count no run as forgotten', () => {
  const names = (count: number, letter: string) =>
    Array.from({ length: count }, (_, at) => `${letter}${at.toString(16).padStart(15, '0')}`);
  const after = (ledger: Ledger, runs: readonly string[]) =>
    runs.reduce(
      (known, identity) =>
        withRun(known, { identity, number: 9999, asked: true, isLost: false, convicted: [], offer: null }),
      ledger,
    );
  const own = after(NO_LEDGER, names(250, 'a'));
  const total = ({ runs, forgotten }: Ledger) => runs.length + forgotten;
  expect(mergedLedger(own, after(own, names(10, 'b')))).toEqual(after(own, names(10, 'b')));
  expect(total(mergedLedger(own, NO_LEDGER))).toBe(250);
  expect(total(mergedLedger(own, after(NO_LEDGER, names(3, 'c'))))).toBe(253);
});

test('a run that asks again is one more, one that goes on is not', () => {
  const [one, other] = ['1'.repeat(16), '2'.repeat(16)];
  const known: Ledger = { ...NO_LEDGER, runs: [one, other] };
  expect(runNumber(known, one, true)).toBe(1);
  expect(runNumber(known, one, false)).toBe(3);
  expect(runNumber(known, '3'.repeat(16), true)).toBe(3);
  expect(runNumber(NO_LEDGER, one, true)).toBe(1);
});

test('what an earlier run confirmed stays', () => {
  const first = withRun(NO_LEDGER, {
    identity: 'a'.repeat(16),
    number: 1,
    asked: true,
    isLost: false,
    convicted: ['b'.repeat(16)],
    offer: null,
  });
  const next = withRun(first, {
    identity: 'c'.repeat(16),
    number: 2,
    asked: true,
    isLost: false,
    convicted: [],
    offer: null,
  });
  expect(next).toMatchObject({ runs: ['a'.repeat(16), 'c'.repeat(16)], convicted: ['b'.repeat(16)] });
});

test('a run that knew of the others brings all of them along, one that did not loses none', () => {
  const small = fc.array(fc.record({ ...runFields, convicted: fc.array(digest, { maxLength: 20 }) }), {
    maxLength: 4,
  });
  const after = (start: Ledger, runs: readonly Run[]) => runs.reduce(withRun, start);
  fc.assert(
    fc.property(small, small, (before, more) => {
      const own = after(NO_LEDGER, before);
      const told = after(own, more);
      expect(mergedLedger(own, told)).toMatchObject({ runs: told.runs, offers: told.offers });
      const blind = after(NO_LEDGER, more);
      const { runs, lost, convicted, offers } = mergedLedger(own, blind);
      expect(runs).toEqual(expect.arrayContaining([...own.runs, ...blind.runs]));
      expect(lost).toEqual(expect.arrayContaining([...own.lost, ...blind.lost]));
      expect(convicted).toEqual(expect.arrayContaining([...own.convicted, ...blind.convicted]));
      expect(Object.keys(offers)).toEqual(expect.arrayContaining(Object.keys(blind.offers)));
    }),
  );
});
