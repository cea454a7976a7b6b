import { describe, expect, test } from 'vitest';
import { bestAnchor } from '../../../src/compare/over-time/best-anchor.ts';
import { type ErosionInput, erosions } from '../../../src/compare/over-time/erosion.ts';
import { erosionText } from '../../../src/report/nightly/nightly-text.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { errored, sample, scored } from '../evidence.ts';

const keysOf = (letter: string) => ({ generation: letter.repeat(64), grading: 'f'.repeat(64) });
const main = (id: string, marks: string, over: Partial<Sample> = {}): Sample[] =>
  [...marks].map((mark, repeat) =>
    sample(id, 'baseline', scored(mark === '.'), { repeat, at: '2026-03-01T00:00:00Z', ...over }),
  );
const names = Array.from({ length: 20 }, (_, i) => `case ${i}`);
const each = (marks: string, over: Partial<Sample> = {}) => names.flatMap((id) => main(id, marks, over));
const TODAY = { at: '2026-03-20T00:00:00Z' };
const PASS = { name: 'pass', unit: 'rate', direction: 'higher', tolerance: 0.02 } as const;
const input = (over: Partial<ErosionInput>): ErosionInput => ({
  anchor: [],
  today: [],
  rules: [PASS],
  anchors: 1,
  alpha: 0.05,
  seed: 1,
  ...over,
});

describe('erosion', () => {
  const anchor = each('...', { at: '2026-02-01T00:00:00Z' });

  test.each<[string, string, number, 'eroded' | 'within' | 'none']>([
    ['a loss beyond the tolerance', '..F', 0.02, 'eroded'],
    ['the same loss, accepted', '..F', 1 / 3, 'within'],
    ['no loss', '...', 0, 'none'],
  ])('%s', (_, marks, tolerance, state) => {
    const [found] = erosions(input({ anchor, today: each(marks, TODAY), rules: [{ ...PASS, tolerance }] }));
    expect(found).toMatchObject({ state, compared: 20, otherChecks: 0, anchor: 1 });
    expect(found?.loss).toBeCloseTo(marks === '...' ? 0 : 1 / 3, 12);
  });

  test('its work grows with the cases, not with their square', () => {
    const looked = (cases: number) => {
      let looks = 0;
      const look = (id: string) => {
        looks += 1;
        return id;
      };
      const counted = (own: Sample): Sample =>
        Object.defineProperty({ ...own }, 'case', { get: () => look(own.case) });
      const all = (over: Partial<Sample>) =>
        Array.from({ length: cases }, (_, at) => main(`case ${at}`, '.', over).map(counted)).flat();
      expect(erosions(input({ anchor: all({}), today: all(TODAY) }))[0]?.compared).toBe(cases);
      return looks;
    };
    expect(looked(400)).toBeLessThanOrEqual(2.2 * looked(200));
  });

  test('a gain is not an erosion, and its loss is negative', () => {
    const [found] = erosions(input({ anchor: each('FFF'), today: each('...', TODAY) }));
    expect(found).toMatchObject({ state: 'none', loss: -1, pValue: 1 });
    expect(found?.interval?.[0]).toBeLessThanOrEqual(-1);
  });

  test('of a metric whose lower values are better, a rise is the loss', () => {
    const tokens = (promptTokens: number) => ({ target: { promptTokens, completionTokens: 0 } });
    const rule = { name: 'tokens', unit: 'tokens', direction: 'lower', tolerance: 10 } as const;
    const [found] = erosions(
      input({
        anchor: each('...', tokens(100)),
        today: each('...', { ...TODAY, ...tokens(150) }),
        rules: [rule],
      }),
    );
    expect(found).toMatchObject({ state: 'eroded', loss: 50, anchor: 100, today: 150 });
  });

  test('the best of many anchors must lose more clearly than a named one', () => {
    const today = [
      ...each('...', TODAY).slice(15),
      ...names.slice(0, 5).flatMap((id) => main(id, 'F..', TODAY)),
    ];
    const p = (anchors: number) => erosions(input({ anchor, today, anchors }))[0]?.pValue ?? 1;
    expect(p(4)).toBeCloseTo(4 * p(1), 12);
  });

  test.each<[string, Partial<Sample>]>([
    ['this PR', { arm: 'candidate' }],
    ['a cache', { cached: true }],
    ['errors', { result: errored('503') }],
  ])('samples of %s say nothing', (_, over) => {
    expect(erosions(input({ anchor: each('...', over), today: each('FFF', TODAY) }))).toEqual([]);
    expect(erosions(input({ anchor, today: each('FFF', over) }))).toEqual([]);
  });

  test('cases with other checks are another checkedBy: counted, not compared', () => {
    const graded = (grading: string) => ({
      keys: { generation: 'a'.repeat(64), grading: grading.repeat(64) },
    });
    const today = names.flatMap((id, at) => main(id, 'FFF', { ...TODAY, ...graded(at < 3 ? 'c' : 'b') }));
    const [found] = erosions(input({ anchor: each('...', graded('b')), today }));
    expect(found).toMatchObject({ compared: 17, otherChecks: 3, state: 'eroded' });
  });

  test('a sample on both sides is not evidence of sameness', () => {
    const shared = each('...', { keys: keysOf('a') });
    expect(erosions(input({ anchor: shared, today: shared }))).toEqual([]);
  });

  test('cases that are what they were have lost nothing, and thin the loss of the others', () => {
    const still = names.slice(0, 15).flatMap((id) => main(id, '...', { keys: keysOf('a') }));
    const before = names.slice(15).flatMap((id) => main(id, '...', { keys: keysOf('a') }));
    const now = names.slice(15).flatMap((id) => main(id, 'FFF', { ...TODAY, keys: keysOf('a') }));
    const [found] = erosions(input({ anchor: [...still, ...before], today: [...still, ...now] }));
    const [alone] = erosions(input({ anchor: before, today: now }));
    expect(found).toMatchObject({ compared: 20, anchor: 1, today: 0.75, state: 'eroded' });
    expect(found?.loss).toBeCloseTo(0.25, 12);
    expect(found?.pValue).toBe(alone?.pValue);
  });

  test('slots are compared each with its own past, and share alpha by Holm', () => {
    const second = { slot: 'another' };
    const lost = (marks: string, over: Partial<Sample>) =>
      names.slice(0, 2).flatMap((id) => main(id, marks, over));
    // scipy 1.17.1: hypergeom.cdf(0, 6, 3, 3) ** 2 = 1 / 400
    const found = erosions(
      input({
        anchor: [...lost('...', {}), ...each('...', second)],
        today: [...lost('FFF', TODAY), ...each('...', { ...TODAY, ...second })],
      }),
    );
    expect(
      found.map(({ slot, compared, loss, pValue, state }) => [slot, compared, loss, pValue, state]),
    ).toEqual([
      ['another', 20, 0, 1, 'none'],
      ['triage · assistant', 2, 1, expect.closeTo(2 / 400, 12), 'eroded'],
    ]);
  });

  test('cases that are what they were say nothing, however they waver', () => {
    const wavering = names.slice(2).flatMap((id) => main(id, '.F.F', { keys: keysOf('a') }));
    const lost = (marks: string, over: Partial<Sample>) =>
      names.slice(0, 2).flatMap((id) => main(id, marks, over));
    const [found] = erosions(
      input({ anchor: [...wavering, ...lost('...', {})], today: [...wavering, ...lost('FFF', TODAY)] }),
    );
    expect(found?.pValue).toBeCloseTo(1 / 400, 12);
    expect(found?.loss).toBeCloseTo(2 / 20, 12);
    expect(found?.interval?.[0]).toBeLessThan(2 / 20);
    expect(found?.interval?.[1]).toBeGreaterThan(2 / 20);
  });

  test('a case without a value at either time is not compared', () => {
    const tone = (value: number | undefined, over: Partial<Sample>) =>
      sample('x', 'baseline', scored(true, { metrics: value === undefined ? {} : { tone: value } }), over);
    const rule = { name: 'tone', unit: 'score', direction: 'higher', tolerance: 0.1 } as const;
    const at = (id: string, before?: number, now?: number) => ({
      anchor: [0, 1].map((repeat) => tone(before, { case: id, repeat })),
      today: [0, 1].map((repeat) => tone(now, { case: id, repeat, ...TODAY })),
    });
    const both = [at('a', 0.9, 0.4), at('b', undefined, 0.1), at('c', 0.9, undefined)];
    const [found] = erosions(
      input({
        anchor: both.flatMap((own) => own.anchor),
        today: both.flatMap((own) => own.today),
        rules: [rule],
      }),
    );
    expect(found).toMatchObject({ compared: 1, anchor: 0.9, today: 0.4 });
    expect(found?.pValue).toBeCloseTo(1 / 6, 12);
  });

  // A chance of exactly alpha is shown; a loss of the tolerance, rounding apart, is accepted.
  test.each([
    [1 / 400, 1, 'within'],
    [1 / 400 - 1e-9, 1, 'none'],
    [0.05, 1 - 1e-8, 'eroded'],
    [0.05, 1 - 1e-10, 'within'],
  ])('at alpha %d and a tolerance of %d: %s', (alpha, tolerance, state) => {
    const lost = (marks: string, over: Partial<Sample>) =>
      names.slice(0, 2).flatMap((id) => main(id, marks, over));
    const given = { anchor: lost('...', {}), today: lost('FFF', TODAY), rules: [{ ...PASS, tolerance }] };
    const [found] = erosions(input(given));
    const exact = found?.pValue as number;
    expect(exact).toBeCloseTo(1 / 400, 12);
    const level = alpha === 1 / 400 ? exact : alpha;
    expect(erosions(input({ ...given, alpha: level }))[0]?.state).toBe(state);
  });

  test('in words', () => {
    const [lost] = erosions(input({ anchor, today: each('..F', TODAY) }));
    expect(lost && erosionText(lost, 'v1.2')).toMatch(
      /^`triage · assistant`: pass rate 100 % at `v1\.2`, 66\.7 % today over 20 cases, a loss of 33\.3 points; 2 points are accepted\. Chance of seeing this if nothing got worse: 1 in [\d,]+\.$/,
    );
    const [kept] = erosions(input({ anchor, today: each('...', TODAY) }));
    expect(kept && erosionText(kept, 'v1.2')).toBe(
      '`triage · assistant`: pass rate 100 % at `v1.2`, 100 % today over 20 cases; no loss was shown.',
    );
  });
});

describe('main at its best', () => {
  const day = (date: number, letter: string, marks: string, ids = names) =>
    ids.flatMap((id) =>
      main(id, marks, { at: `2026-03-${String(date).padStart(2, '0')}T08:00:00Z`, keys: keysOf(letter) }),
    );
  const now = '2026-03-30T12:00:00Z';
  const today = day(30, 'e', '.FF');

  test('is the day of the largest gain over today, with all samples of what main was then', () => {
    const stored = [...day(2, 'a', '.F'), ...day(9, 'b', '..'), ...day(12, 'b', '.'), ...day(20, 'c', '.F')];
    const found = bestAnchor(stored, today, PASS, { now });
    expect(found).toMatchObject({ day: '2026-03-09', anchors: 3 });
    expect(found?.samples).toHaveLength(20 * 3);
  });

  test('a pull request that moves some cases leaves the others unchanged', () => {
    const stored = [...day(2, 'a', 'FF'), ...day(9, 'b', '..', names.slice(0, 5))];
    expect(bestAnchor(stored, today, PASS, { now })).toMatchObject({ day: '2026-03-09', anchors: 2 });
    expect(bestAnchor(stored, today, PASS, { now })?.samples).toHaveLength(20 * 2);
  });

  test('what is too old, of the future or of cases that today does not have is left out', () => {
    const old = each('...', { at: '2026-01-01T00:00:00Z' });
    const gone = main('gone', '...', { at: '2026-03-20T00:00:00Z' });
    const late = each('...', { at: '2026-04-20T00:00:00Z' });
    expect(bestAnchor([...old, ...gone, ...late], today, PASS, { now })).toBeNull();
  });

  test('where nothing got worse, the luckiest of eight days says so in at most 5 %', {
    tags: ['slow'],
  }, () => {
    const random = seededRandom(21);
    const draw = (rate: number, n: number) =>
      Array.from({ length: n }, () => (random.next() < rate ? '.' : 'F')).join('');
    const rates = names.map((_, i) => [0.5, 0.8, 0.95, 1][i % 4] as number);
    const drawn = (date: number, letter: string, n: number) =>
      names.flatMap((id, i) => day(date, letter, draw(rates[i] as number, n), [id]));
    let said = 0;
    for (let run = 0; run < 200; run++) {
      const stored = [...'abcdefgh'].flatMap((letter, i) => drawn(2 + 3 * i, letter, 3));
      const fresh = drawn(30, 'i', 3);
      const found = bestAnchor(stored, fresh, PASS, { now });
      if (!found) throw new Error('there are eight');
      const [eroded] = erosions(
        input({
          anchor: found.samples,
          today: fresh,
          anchors: found.anchors,
          seed: run,
          rules: [{ ...PASS, tolerance: 0 }],
        }),
      );
      if (eroded?.state === 'eroded') said++;
    }
    expect(said / 200).toBeLessThanOrEqual(0.05);
  });
});
