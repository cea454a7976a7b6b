import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlannedCell, Refusal } from '../../../src/plan/eval-plan.ts';
import { isFloating, isUnknownCode } from '../../../src/plan/pairing/provider-kinds.ts';
import { type EligibleCell, eligibility } from '../../../src/plan/stored/eligibility.ts';
import { usableSamples } from '../../../src/plan/stored/stored-samples.ts';
import type { Sample, SampleKeys } from '../../../src/samples/sample.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const keys = (generation = 'g', grading = 's'): SampleKeys => ({ generation, grading });
const rules = { now: '2026-11-24T12:00:00.000Z', maxAgeDays: 30 };
const cell: EligibleCell = { slot: 'assistant', case: 'refund', keys: keys() };
const stored = (more: Partial<Sample> = {}): Sample =>
  sampleWith({ arm: 'baseline', at: '2026-11-20T12:00:00.000Z', keys: keys(), ...more });

describe('a stored sample', () => {
  test('of the very keys is reused, under whatever name', () => {
    expect(eligibility(stored(), cell, rules)).toEqual({ kind: 'reuse' });
    expect(eligibility(stored({ slot: 'other', case: 'x' }), cell, rules)).toEqual({ kind: 'reuse' });
  });

  test('of an earlier key of the same case and slot is a prior', () => {
    expect(eligibility(stored({ keys: keys('old') }), cell, rules)).toEqual({ kind: 'prior' });
  });

  test.each<[string, Partial<Sample>, EligibleCell, readonly Refusal[]]>([
    ['drawn in a pull request', { arm: 'candidate' }, cell, ['other-arm']],
    ['an error', { result: { kind: 'errored', cause: 'network', message: '' } }, cell, ['errored']],
    ['out of a cache', { cached: true }, cell, ['cached']],
    ['31 days old', { at: '2026-10-24T11:00:00.000Z' }, cell, ['too-old']],
    ['from the day after tomorrow', { at: '2026-11-26T12:00:00.000Z' }, cell, ['from-the-future']],
    ['from before there were keys', { keys: null }, cell, ['no-keys']],
    ['of a cell that is opaque today', {}, { ...cell, keys: null }, ['no-keys']],
    ['graded by other checks', { keys: keys('g', 'other') }, cell, ['other-grading']],
    ['of another case', { case: 'x', keys: keys('old') }, cell, ['other-case']],
    [
      'wrong in many ways',
      { arm: 'candidate', cached: true, keys: null },
      cell,
      ['other-arm', 'cached', 'no-keys'],
    ],
  ])('%s is refused, and every reason is said', (_name, more, current, reasons) => {
    expect(eligibility(stored(more), current, rules)).toEqual({ kind: 'refused', reasons });
  });

  test('is never reused under other keys, whatever else it is like', () => {
    const text = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(text, text, text, text, fc.boolean(), (g1, s1, g2, s2, cached) => {
        const found = eligibility(
          stored({ keys: keys(g1, s1), cached }),
          { ...cell, keys: keys(g2, s2) },
          rules,
        );
        expect(found.kind === 'reuse').toBe(g1 === g2 && s1 === s2 && !cached);
      }),
    );
  });
});

describe('the samples of a suite', () => {
  const planned = (slot: string, name: string, own: SampleKeys | null): PlannedCell => ({
    slot,
    case: name,
    baseline: 0,
    candidate: 0,
    keys: { baseline: own, candidate: null },
  });
  const find = (cells: readonly PlannedCell[], samples: readonly Sample[]) =>
    usableSamples('support', cells, { ...rules, samples });

  test('get the names that the plan has for their cells', () => {
    const cells = [planned('renamed', 'refund', keys())];
    const { samples } = find(cells, [stored({ case: 'old name' }), stored({ suite: 'other' })]);
    expect(samples.map(({ slot, case: name }) => [slot, name])).toEqual([['renamed', 'refund']]);
  });

  test('go to the cell of their name where several have the same keys', () => {
    const cells = [planned('a', 'x', keys()), planned('a', 'y', keys())];
    const { samples } = find(cells, [stored({ slot: 'a', case: 'x', output: 'of x' })]);
    expect(samples.map(({ case: name, output }) => [name, output])).toEqual([
      ['x', 'of x'],
      ['y', 'of x'],
    ]);
    const both = find(cells, [
      stored({ slot: 'a', case: 'x', output: 'of x' }),
      stored({ slot: 'a', case: 'y', output: 'of y' }),
    ]);
    expect(both.samples.map(({ output }) => output)).toEqual(['of x', 'of y']);
  });

  test('are the newest 100 a cell; the rest is counted by reason', () => {
    const cells = [planned('assistant', 'refund', keys())];
    const many = Array.from({ length: 110 }, (_, index) => stored({ output: `${index}` }));
    const others = [
      stored({ keys: keys('old') }),
      stored({ keys: null }),
      stored({ slot: 'gone', keys: keys('x') }),
    ];
    const found = find(cells, [...many, ...others]);
    expect(found.samples.map(({ output }) => Number(output))).toEqual(many.slice(10).map((_, at) => at + 10));
    expect([found.priors, found.refused]).toEqual([1, { 'no-keys': 1, 'other-case': 1 }]);
  });
});

describe('answers from before the last edits', () => {
  const today: PlannedCell = {
    slot: 'assistant',
    case: 'refund',
    baseline: 0,
    candidate: 0,
    keys: { baseline: keys(), candidate: null },
  };
  const failed: Sample['result'] = { kind: 'scored', passed: false, score: 0, metrics: {}, failed: [] };
  /** One answer under earlier inputs on each of these days: `.` passed, `F` failed. */
  const answered = (marks: string): Sample[] =>
    [...marks].map((mark, at) =>
      stored({
        keys: keys(`old ${at}`),
        at: `2026-11-1${at}T12:00:00.000Z`,
        output: `${at}`,
        ...(mark === 'F' && { result: failed }),
      }),
    );
  const cellOf = (name: string): PlannedCell => ({
    ...today,
    case: name,
    keys: { baseline: keys(name), candidate: null },
  });
  /** Five cases that main answered twice today: what it repeats is known. */
  const repeated = ['a', 'b', 'c', 'd', 'e'];
  const twice = (name: string) => [0, 1].map(() => stored({ case: name, keys: keys(name) }));
  const found = (samples: readonly Sample[], cell = today) =>
    usableSamples('support', [cell, ...repeated.map(cellOf)], {
      ...rules,
      samples: [...samples, ...repeated.flatMap(twice)],
    });
  const earlier = (samples: readonly Sample[], cell = today) =>
    found(samples, cell).earlier?.map(({ output }) => output) ?? [];

  test.each([
    ['..', []],
    ['...', ['1', '2']],
    ['.....', ['3', '4']],
    ['F...', []],
    ['F......', ['5', '6']],
    ['F.....', []],
    ['.F..', []],
    ['FFF', []],
  ])('%s: the newest two count where the newest six passed, three at least', (marks, counted) => {
    expect(earlier(answered(marks))).toEqual(counted);
    expect(earlier(answered(marks).reverse())).toEqual(counted);
  });

  test('no answer of today decides it, so that nothing chooses whether main is asked again', () => {
    for (const result of [stored().result, failed])
      expect(earlier([...answered('...'), stored({ result })])).toEqual(['1', '2']);
  });

  test('do not count from before a drift, of other checks, or of checks that the change edits', () => {
    expect(earlier([...answered('...'), stored({ driftedSince: '2026-11-11T12:00:00.000Z' })])).toEqual([]);
    expect(earlier(answered('...').map((each) => ({ ...each, keys: keys('old', 'other') })))).toEqual([]);
    expect(earlier(answered('...'), { ...today, checkedBy: 'same-answers' })).toEqual([]);
  });

  test('are not among the samples of today, and are still counted as drawn with other inputs', () => {
    const { samples, priors } = found(answered('...'));
    expect([samples.filter((sample) => sample.case === 'refund'), priors]).toEqual([[], 3]);
  });

  describe('leave five cases of a slot to be asked more than once, which shows whether a model repeats itself', () => {
    const names = Array.from({ length: 8 }, (_, at) => `case ${at}`);
    const before = names.flatMap((name) => answered('...').map((sample) => ({ ...sample, case: name })));
    /** Cases with answers from before that count, where main answered so many times today. */
    const counting = (
      own: Record<string, number>,
      { once = [], same = [] }: { readonly once?: readonly string[]; readonly same?: readonly string[] } = {},
    ) => {
      const samples = Object.entries(own).flatMap(([name, count]) =>
        Array.from({ length: count }, () => stored({ case: name, keys: keys(name) })),
      );
      const cells = names.map((name) => ({
        ...cellOf(name),
        ...(same.includes(name) && { same: true as const }),
      }));
      const input = { ...rules, samples: [...before, ...samples] };
      const all = usableSamples('support', cells, input, 0, new Set(once)).earlier ?? [];
      return [...new Set(all.map((sample) => sample.case))];
    };

    test('where none was asked twice', () => {
      expect(counting({})).toEqual(names.slice(5));
      expect(counting(Object.fromEntries(names.map((name) => [name, 1])))).toEqual(names.slice(5));
    });

    test('and fewer where some were', () => {
      expect(counting({ 'case 6': 2, 'case 7': 3 })).toEqual(names.slice(3));
      expect(counting(Object.fromEntries(names.slice(0, 5).map((name) => [name, 2])))).toEqual(names);
    });

    test('whatever they scored', () => {
      const bad = names.map((name) => stored({ case: name, keys: keys(name), result: failed }));
      const cells = names.map(cellOf);
      const all = usableSamples('support', cells, { ...rules, samples: [...before, ...bad] }).earlier ?? [];
      expect([...new Set(all.map((sample) => sample.case))]).toEqual(names.slice(5));
    });

    test('but none of those that may be asked once alone, or are the same on both sides', () => {
      expect(counting({}, { once: ['case 0'], same: ['case 1'] })).toEqual(['case 7']);
    });
  });
});

describe('after a drift was found', () => {
  const own: PlannedCell = {
    slot: 'assistant',
    case: 'refund',
    baseline: 0,
    candidate: 0,
    keys: { baseline: keys(), candidate: keys('new') },
  };
  const since = '2026-11-18T00:00:00.000Z';
  const at = (day: number, more: Partial<Sample> = {}) =>
    stored({ at: `2026-11-${day}T12:00:00.000Z`, ...more });
  const marked = at(20, { case: 'other', driftedSince: since });
  const used = (...samples: Sample[]) => usableSamples('support', [own], { ...rules, samples });

  test('what its slot answered before serves no more, whichever case the mark came with', () => {
    const { samples, refused } = used(at(17), at(18), at(19), marked);
    expect(samples.map((sample) => sample.at)).toEqual([at(18).at, at(19).at]);
    expect(refused).toEqual({ drifted: 1 });
  });

  test('another slot keeps what it has', () => {
    expect(used(at(17, { slot: 'second' }), marked).refused).toEqual({});
  });

  test('the last drift counts', () => {
    const later = at(22, { driftedSince: '2026-11-21T00:00:00.000Z' });
    expect(used(at(19), later, marked).refused).toEqual({ drifted: 2 });
  });

  test.each([
    ['that lies after its own sample', at(20, { driftedSince: '2026-11-23T00:00:00.000Z' })],
    ['from the future', at(29, { driftedSince: '2026-11-28T00:00:00.000Z' })],
    ['of a pull request', at(20, { arm: 'candidate', driftedSince: since })],
  ])('a mark %s is none', (_, mark) => {
    expect(used(at(17), mark).refused.drifted).toBeUndefined();
  });
});

describe('providers', () => {
  test.each([
    ['openai:chat:gpt-4o', true],
    ['openai:gpt-4o-2024-08-06', false],
    ['openai:chat:gpt-4-0613', false],
    ['openai:chat:ft:gpt-4o-mini:acme::abc', false],
    ['anthropic:messages:claude-sonnet-4-5', true],
    ['anthropic:messages:claude-sonnet-4-5-20250929', false],
    ['anthropic:messages:claude-3-5-sonnet-latest', true],
    ['google:gemini-2.5-pro', true],
    ['google:gemini-1.5-pro-002', false],
    ['bedrock:anthropic.claude-3-5-sonnet-20241022-v2:0', false],
    ['mistral:mistral-large-2407', false],
    ['python:provider.py', false],
    ['echo', false],
  ])('%s is an alias: %s', (id, floating) => {
    expect(isFloating(id)).toBe(floating);
  });

  test.each([
    ['https://models.example.com/v1', true],
    ['http', true],
    ['websocket', true],
    ['mcp', true],
    ['anthropic:claude-agent-sdk', true],
    ['openai:codex-sdk', true],
    ['opencode:sdk', true],
    ['openinterpreter', true],
    ['openclaw:main', true],
    ['n8n:https://flows.example.com/webhook/x', true],
    ['openrouter:opencode/big', false],
    ['openai:chat:agents-r-us', false],
    ['python:agent.py', false],
    ['anthropic:messages:claude-sonnet-4-5', false],
  ])('%s stands for code that nobody sees: %s', (id, unknown) => {
    expect(isUnknownCode(id)).toBe(unknown);
  });
});
