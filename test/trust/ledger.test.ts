import fc from 'fast-check';
import { expect, test } from 'vitest';
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
  convicted: fc.array(digest, { maxLength: 400 }),
  offer: fc.option(fc.record({ id: digest, cells: fc.array(digest, { maxLength: 400 }) })),
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
    convicted: [1],
    offers: { a: [], __proto__: [] },
  };
  expect(ledgerOf(JSON.stringify(hostile))).toEqual({
    runs: ['0123456789abcdef'],
    convicted: [],
    offers: {},
  });
});

test('a run that asks anew is one more, one that goes on is not', () => {
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
    convicted: ['b'.repeat(16)],
    offer: null,
  });
  const next = withRun(first, {
    identity: 'c'.repeat(16),
    number: 2,
    asked: true,
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
      const { runs, convicted, offers } = mergedLedger(own, blind);
      expect(runs).toEqual(expect.arrayContaining([...own.runs, ...blind.runs]));
      expect(convicted).toEqual(expect.arrayContaining([...own.convicted, ...blind.convicted]));
      expect(Object.keys(offers)).toEqual(expect.arrayContaining(Object.keys(blind.offers)));
    }),
  );
});
