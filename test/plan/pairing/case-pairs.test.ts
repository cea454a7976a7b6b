import { describe, expect, test } from 'vitest';
import { casePairs } from '../../../src/plan/pairing/case-pairs.ts';
import { manifest, manifestCase } from '../../support/builders/manifest.ts';

const row = ({ planned, baseline, candidate }: ReturnType<typeof casePairs>['pairs'][number]) =>
  `${planned.case} | ${planned.label} | ${planned.status}${planned.edited.map((what) => ` ${what}`).join('')} | ${baseline} → ${candidate}`;

const pairs = (before: Parameters<typeof manifest>[0] | null, after: Parameters<typeof manifest>[0]) =>
  casePairs(before && manifest(before), manifest(after));

describe('identity', () => {
  test('metadata.id, else the description, else a digest of the vars', () => {
    const cases = [
      manifestCase({ id: 'refund', description: 'Refund after 30 days' }),
      manifestCase({ description: 'Angry\ncustomer', varsDigest: 'bbbbbbbbbbbbbbbb' }),
      manifestCase({ varsDigest: 'cccccccccccccccc', preview: 'text: Where is my parcel?' }),
      manifestCase({ varsDigest: 'dddddddddddddddd', preview: ' ' }),
    ];
    expect(pairs(cases, cases).pairs.map(row)).toMatchInlineSnapshot(`
      [
        "refund | refund | paired | 0 → 0",
        "Angry customer | Angry customer | paired | 1 → 1",
        "vars:cccccccccccc | text: Where is my parcel? | paired | 2 → 2",
        "vars:dddddddddddd | case 4 | paired | 3 → 3",
      ]
    `);
  });

  test('what a case asks is not told again where its name says it', () => {
    const asks = (over: Parameters<typeof manifestCase>[0]) => {
      const cases = [manifestCase({ varsDigest: 'a'.repeat(16), ...over })];
      return pairs(cases, cases).pairs[0]?.planned.input;
    };
    const input = 'أين طردي؟\nلم يصل';
    expect(asks({ description: 'أين طردي؟ لم يصل', input })).toBeUndefined();
    expect(asks({ preview: 'q: أين طردي؟ لم يصل', input })).toBeUndefined();
    expect(asks({ description: 'a parcel', input })).toBe(input);
  });

  test('equal ids are numbered in file order, and a note says so once', () => {
    const cases = [manifestCase({ id: 'a' }), manifestCase({ id: 'a' }), manifestCase({ id: 'a' })];
    const { pairs: found, notes } = pairs(cases, cases);
    expect(found.map(({ planned }) => planned.case)).toEqual(['a', 'a#2', 'a#3']);
    expect(notes).toMatchInlineSnapshot(`
      [
        "3 cases are called "a": the later ones are a#2 … #3, in file order. Give each its own metadata.id so that they stay apart when the file changes.",
      ]
    `);
  });
});

describe('pairing', () => {
  test('of rows of a table by what they ask: a row on top makes none another case', () => {
    const rows = (...texts: string[]) =>
      texts.map((text, at) =>
        manifestCase({ description: `Row #${at + 1}`, varsDigest: text.repeat(12), preview: `q: ${text}` }),
      );
    expect(pairs(rows('a', 'b'), rows('c', 'a', 'b')).pairs.map(row)).toEqual([
      'vars:cccccccccccc | q: c | added | null → 0',
      'vars:aaaaaaaaaaaa | q: a | paired | 0 → 1',
      'vars:bbbbbbbbbbbb | q: b | paired | 1 → 2',
    ]);
  });

  test('by identity, wherever the case stands in the file', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => manifestCase({ id, varsDigest: id }));
    expect(pairs([a!, b!], [c!, b!]).pairs.map(row)).toMatchInlineSnapshot(`
      [
        "c | c | added | null → 0",
        "b | b | paired | 1 → 1",
        "a | a | removed | 0 → null",
      ]
    `);
  });

  test('the same id with other vars or assertions is edited', () => {
    const before = ['a', 'b', 'c'].map((id) => manifestCase({ id }));
    const after = [
      manifestCase({ id: 'a', varsDigest: 'other' }),
      manifestCase({ id: 'b', assertionsDigest: 'other' }),
      manifestCase({ id: 'c', varsDigest: 'other', assertionsDigest: 'other' }),
    ];
    expect(pairs(before, after).pairs.map(row)).toMatchInlineSnapshot(`
      [
        "a | a | edited vars | 0 → 0",
        "b | b | edited assertions | 1 → 1",
        "c | c | edited vars assertions | 2 → 2",
      ]
    `);
  });

  test('without id and description other vars are a removed and an added case', () => {
    const { pairs: found } = pairs(
      [manifestCase({ varsDigest: 'old' })],
      [manifestCase({ varsDigest: 'new' })],
    );
    expect(found.map(row)).toMatchInlineSnapshot(`
      [
        "vars:new | case 1 | added | null → 0",
        "vars:old | case 1 | removed | 0 → null",
      ]
    `);
  });

  test('a case that was given an id keeps its partner, and a note says so', () => {
    const before = [
      manifestCase({ varsDigest: 'one' }),
      manifestCase({ description: 'Tow', varsDigest: 'two' }),
    ];
    const after = [
      manifestCase({ id: 'first', varsDigest: 'one' }),
      manifestCase({ description: 'Two', varsDigest: 'two' }),
    ];
    const { pairs: found, notes } = pairs(before, after);
    expect([...found.map(row), ...notes]).toMatchInlineSnapshot(`
      [
        "first | first | paired | 0 → 0",
        "Two | Two | paired | 1 → 1",
        "2 cases have a new name and the same content, and so a partner on main ("vars:one" is now "first").",
      ]
    `);
  });

  test('cases that take over each other’s names keep their partners by what they ask', () => {
    const before = ['a', 'b', 'c'].map((id) => manifestCase({ id, varsDigest: id }));
    const after = ['b', 'c', 'a'].map((id, at) => manifestCase({ id, varsDigest: before[at]!.varsDigest }));
    expect(pairs(before, after).pairs.map(row)).toEqual([
      'b | b | paired | 0 → 0',
      'c | c | paired | 1 → 1',
      'a | a | paired | 2 → 2',
    ]);
  });

  test('another name and other assertions are an edit of the same question', () => {
    const before = [
      manifestCase({ id: 'a', varsDigest: 'one' }),
      manifestCase({ id: 'b', varsDigest: 'two' }),
    ];
    const after = [manifestCase({ id: 'new', varsDigest: 'one', assertionsDigest: 'other' })];
    expect(pairs(before, after).pairs.map(row)).toEqual([
      'new | new | edited assertions | 0 → 0',
      'b | b | removed | 1 → null',
    ]);
  });

  test('of several cases with one question each keeps the partner of its own name', () => {
    const before = ['a', 'b'].map((id) => manifestCase({ id, varsDigest: 'same', assertionsDigest: id }));
    const after = ['b', 'a'].map((id) => manifestCase({ id, varsDigest: 'same', assertionsDigest: 'other' }));
    expect(pairs(before, after).pairs.map(row)).toEqual([
      'b | b | edited assertions | 1 → 0',
      'a | a | edited assertions | 0 → 1',
    ]);
  });

  test('a removed case whose name another one has taken over is listed under a name of its own', () => {
    const before = ['a', 'b'].map((id) => manifestCase({ id, varsDigest: id }));
    const after = [manifestCase({ id: 'a', varsDigest: 'b' }), manifestCase({ id: 'b', varsDigest: 'new' })];
    expect(pairs(before, after).pairs.map(row)).toEqual([
      'a | a | paired | 1 → 0',
      'b | b | added | null → 1',
      'a#2 | a#2 | removed | 0 → null',
    ]);
  });

  test('what is not known is not an edit', () => {
    const bare = manifestCase({ id: 'a', varsDigest: '', assertionsDigest: '' });
    expect(pairs([bare], [manifestCase({ id: 'a' })]).pairs.map(row)).toEqual(['a | a | paired | 0 → 0']);
    expect(pairs([bare], [{ ...bare, id: 'b' }]).pairs.map(({ planned }) => planned.status)).toEqual([
      'added',
      'removed',
    ]);
  });

  test('a new suite has added cases only', () => {
    expect(pairs(null, [manifestCase({ id: 'a' })]).pairs.map(row)).toEqual(['a | a | added | null → 0']);
  });

  test('a pull request cannot take a mark off a case of main, nor put one on that keeps it from being tried', () => {
    const before = [manifestCase({ id: 'a', critical: true, repeatNever: true, cluster: 'old' })];
    const after = [manifestCase({ id: 'a', cluster: 'new' })];
    expect(pairs(before, after).pairs[0]?.planned).toEqual({
      case: 'a',
      label: 'a',
      status: 'paired',
      edited: [],
      critical: true,
      cluster: 'old',
      repeatNever: true,
    });
    const never = pairs([manifestCase({ id: 'a' })], [manifestCase({ id: 'a', repeatNever: true })]);
    expect(never.pairs[0]?.planned.repeatNever).toBe(false);
    expect(pairs([], [manifestCase({ id: 'a', repeatNever: true })]).pairs[0]?.planned.repeatNever).toBe(
      true,
    );
  });
});

describe('cases that have nothing in common', () => {
  const cases = (at: string, words: readonly string[]) =>
    words.map((word) =>
      manifestCase({ varsDigest: `${at} ${word}`, vars: { at: `${at} ${word}`, word, '': 'own' } }),
    );
  const notesOf = (...[before, after]: Parameters<typeof pairs>) => pairs(before, after).notes;

  test('but for a variable that is made as the suite loads: it is named', () => {
    expect(notesOf(cases('9:01', ['a', 'b']), cases('9:02', ['b', 'a']))).toEqual([
      expect.stringMatching(
        /^The variable `at` has other values in all cases .* leave it out of the variables\.$/,
      ),
    ]);
  });

  test.each([
    ['of other words', cases('9:01', ['a', 'b']), cases('9:02', ['c', 'd'])],
    ['of other words in part', cases('9:01', ['a', 'b']), cases('9:02', ['a', 'c'])],
    ['of another number', cases('9:01', ['a', 'b']), cases('9:02', ['a'])],
    [
      'whose variables are not known',
      [manifestCase({ varsDigest: 'a' })],
      [manifestCase({ varsDigest: 'b' })],
    ],
    ['that are the same', cases('9:01', ['a']), cases('9:01', ['a'])],
  ])('%s have no such note', (_, before, after) => {
    expect(notesOf(before, after)).toEqual([]);
  });
});

describe('what a case says of how it is measured', () => {
  const edited = (before: Parameters<typeof manifestCase>[0], after: Parameters<typeof manifestCase>[0]) =>
    pairs([manifestCase({ id: 'a', ...before })], [manifestCase({ id: 'a', ...after })]).pairs[0]?.planned;

  test('an edit of what should be found for it asks something else, and saying it for the first time does not', () => {
    expect(edited({ relevant: 'x' }, { relevant: 'y' })?.edited).toEqual(['relevant']);
    expect(edited({ relevant: 'x' }, {})?.edited).toEqual(['relevant']);
    expect(edited({}, { relevant: 'y' })?.status).toBe('paired');
  });

  test('main’s slices hold, and new ones of this PR beside them', () => {
    expect(edited({ tags: { lang: 'de' } }, { tags: { lang: 'fr', tone: 'calm' } })?.tags).toEqual({
      lang: 'de',
      tone: 'calm',
    });
    expect(edited({}, { tags: { lang: 'fr' } })?.tags).toEqual({ lang: 'fr' });
  });
});
