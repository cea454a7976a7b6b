import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/samples/sample.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { rateInterval } from '../../src/variants/measured-variant.ts';
import { paretoFront, type VariantInput, variantTable } from '../../src/variants/variant-table.ts';

/** One sample a mark: `.` passed, `F` failed, `E` an error. */
function samples(slot: string, id: string, marks: string, over: Partial<Sample> = {}): Sample[] {
  return [...marks].map((mark, repeat) => ({
    suite: 's',
    slot,
    case: id,
    arm: 'candidate',
    round: 0,
    stage: 'variants',
    repeat,
    result:
      mark === 'E'
        ? { kind: 'errored', cause: 'provider', message: 'x' }
        : { kind: 'scored', passed: mark === '.', score: mark === '.' ? 1 : 0, metrics: {}, failed: [] },
    output: mark,
    latencyMs: 100,
    target: { promptTokens: 10, completionTokens: 2, cost: 0.001 },
    grader: {},
    calls: { target: 1, grader: 0 },
    cached: false,
    at: '2026-11-24T00:00:00Z',
    ...over,
  }));
}

const column = (slot: string) => ({ slot, label: slot, provider: `p:${slot}` });
const table = (list: readonly Sample[], over: Partial<VariantInput> = {}) =>
  variantTable({
    suite: 's',
    columns: [...new Set(list.map(({ slot }) => slot))].map(column),
    samples: list,
    repeats: 3,
    trades: [],
    trainingCosts: new Map(),
    volume: null,
    ...over,
  });
const cost = (usd: number) => ({ target: { promptTokens: 10, cost: usd } });

describe('one row', () => {
  test('accuracy over cases, agreement over repeats, cost, time and tokens', () => {
    const { variants } = table([
      ...samples('a', '1', '...'),
      ...samples('a', '2', '.FF'),
      ...samples('a', '3', 'E'),
    ]);
    expect(variants[0]).toMatchObject({
      cases: 2,
      errors: 1,
      accuracy: { value: 2 / 3 },
      consistency: { sameAnswer: (1 + 1 / 3) / 2, sameVerdict: (1 + 1 / 3) / 2 },
      cost: 1,
      latency: { p50: 100, p95: 100 },
      promptTokens: 10,
    });
  });

  test('a price that one call lacks is not a price, and one answer a case tells nothing of consistency', () => {
    const { variants } = table([...samples('a', '1', '.'), ...samples('a', '2', '.', { target: {} })]);
    expect(variants[0]).toMatchObject({ cost: null, consistency: null });
  });

  test('nothing but errors', () => {
    expect(table(samples('a', '1', 'EE')).variants[0]).toMatchObject({
      accuracy: null,
      errors: 2,
      latency: null,
    });
  });
});

test.each([
  ['where all pass, scores tell variants apart', {}, 'score', [0.9, 0.5], true],
  ['a failure makes passes what counts', { passed: false }, 'passes', [1 / 2, 1 / 2], false],
  ['so does a score beyond 1', { score: 1.2 }, 'passes', [1, 1], false],
])('%s', (_, first, measure, values, differs) => {
  const scored = (slot: string, score: number) =>
    Array.from({ length: 8 }, (_, at) => {
      const own = at % 2 === 0 ? first : {};
      const result = { kind: 'scored' as const, passed: true, score, metrics: {}, failed: [], ...own };
      return samples(slot, `${at}`, '...', { result });
    }).flat();
  const found = table([...scored('good', 0.9), ...scored('worse', 0.5)]);
  expect(found.measure).toBe(measure);
  expect(found.variants.map(({ accuracy }) => accuracy?.value)).toEqual(
    values.map((value) => expect.closeTo(value, 9)),
  );
  expect(found.pairs[0]?.differs).toBe(differs);
  expect(found.front).toEqual(differs ? ['good'] : ['good', 'worse']);
});

test('pairs that really differ are told from those that do not', () => {
  const cases = Array.from({ length: 12 }, (_, at) => `${at}`);
  const { pairs } = table([
    ...cases.flatMap((id) => samples('good', id, '...')),
    ...cases.flatMap((id, at) => samples('alike', id, at === 0 ? '..F' : '...')),
    ...cases.flatMap((id, at) => samples('bad', id, at < 5 ? 'FFF' : '...')),
  ]);
  expect(pairs.map(({ first, second, differs }) => [first, second, differs])).toEqual([
    ['good', 'alike', false],
    ['good', 'bad', true],
    ['alike', 'bad', true],
  ]);
  expect(pairs[1]?.difference).toBeCloseTo(-5 / 12, 12);
});

test('a trade is accepted by its rule alone, and is certain where the interval says so too', () => {
  const cases = Array.from({ length: 200 }, (_, at) => `${at}`);
  const list = [
    ...cases.flatMap((id) => samples('large', id, '...', cost(0.01))),
    ...cases.flatMap((id, at) => samples('small', id, at === 0 ? '..F' : '...', cost(0.002))),
  ];
  const { trades } = table(list, {
    trades: [
      { cheaper: 0.4, points: 0.05 },
      { cheaper: 0.9, points: 1 },
    ],
  });
  expect(trades).toEqual([
    {
      rule: { cheaper: 0.4, points: 0.05 },
      from: 'large',
      to: 'small',
      saved: expect.closeTo(0.8, 12),
      lost: expect.closeTo(1 / 600, 12),
      certain: true,
    },
  ]);
});

test('training is paid back after as many requests as it saves on', () => {
  const list = [...samples('prompt', '1', '.', cost(0.003)), ...samples('tuned', '1', '.', cost(0.001))];
  const asked = { trainingCosts: new Map([['tuned', 20]]), volume: 5000 };
  expect(table(list, asked).breakEven).toEqual([
    { tuned: 'tuned', against: 'prompt', trainingCost: 20, requests: 10_000, months: 2 },
  ]);
  const dearer = [...samples('prompt', '1', '.', cost(0.001)), ...samples('tuned', '1', '.', cost(0.001))];
  expect(table(dearer, asked).breakEven[0]).toMatchObject({ requests: null, months: null });
});

test('the front holds what nothing beats, and what is unknown does not count against it', () => {
  const variant = (slot: string, accuracy: number | null, cost: number | null, p50: number) => ({
    ...column(slot),
    cases: 1,
    errors: 0,
    accuracy: accuracy === null ? null : { value: accuracy, low: 0, high: 1 },
    consistency: null,
    cost,
    latency: { p50, p95: p50 },
    promptTokens: null,
    completionTokens: null,
  });
  expect(
    paretoFront([
      variant('best', 0.9, 5, 100),
      variant('cheap', 0.8, 1, 100),
      variant('worse and dearer', 0.7, 6, 100),
      variant('no price', 0.85, null, 90),
      variant('failed', null, 1, 1),
    ]),
  ).toEqual(['best', 'cheap', 'no price']);
});

test('what is more consistent at the same accuracy is on the front, whatever it costs; a refusal is not', () => {
  const variant = (slot: string, accuracy: number, cost: number, sameAnswer: number) => ({
    ...column(slot),
    cases: 9,
    errors: 0,
    accuracy: { value: accuracy, low: 0, high: 1 },
    consistency: { sameAnswer, sameVerdict: 1 },
    cost,
    latency: { p50: 100, p95: 100 },
    promptTokens: null,
    completionTokens: null,
  });
  expect(
    paretoFront([
      variant('wavers', 1, 1, 0.4),
      variant('steady', 1, 10, 1),
      variant('as steady and dearer', 1, 11, 1),
      variant('hardly steadier and dearer', 1, 2, 0.45),
      variant('refuses', 0, 20, 1),
    ]),
  ).toEqual(['wavers', 'steady']);
});

describe('the interval of one rate', () => {
  test('holds the rate, stays in 0 to 1, and keeps a width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (rates) => {
          const [low, high] = rateInterval(rates) ?? [0, 0];
          const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(mean + 1e-9);
          expect(high).toBeGreaterThanOrEqual(mean - 1e-9);
          expect(high).toBeGreaterThan(low);
        },
      ),
    );
  });

  test.each([
    [10, 0.5],
    [30, 0.9],
    [100, 0.95],
    [100, 0.99],
  ])('covers as often as it says: %i cases at %f', (cases, rate) => {
    const random = seededRandom(3, cases, rate);
    let held = 0;
    for (let trial = 0; trial < 2000; trial++) {
      const rates = Array.from({ length: cases }, () => (random.next() < rate ? 1 : 0));
      const [low, high] = rateInterval(rates) ?? [1, 0];
      if (low <= rate && rate <= high) held += 1;
    }
    expect(held / 2000).toBeGreaterThan(0.935);
  });
});
