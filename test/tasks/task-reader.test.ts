import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bioEntities } from '../../src/tasks/bio-tags.ts';
import { schemaCheck } from '../../src/tasks/schema-check.ts';
import type { EntityFormat, TaskSpec } from '../../src/tasks/task.ts';
import { taskMetricOf } from '../../src/tasks/task-metric.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';
import { anyUnit } from '../support/models/any-unit.ts';
import { measured } from './measured.ts';

const labels: TaskSpec = { kind: 'classification', expected: 'label', labels: ['billing', 'refund'] };

describe('labels', () => {
  test.each<[string, unknown, Record<string, number>]>([
    ['right', ' refund\n', { cases: 1, 'tp/refund': 1, 'pair/["refund","refund"]': 1 }],
    [
      'another label',
      'billing',
      { cases: 1, 'fn/refund': 1, 'fp/billing': 1, 'pair/["refund","billing"]': 1 },
    ],
    ['outside of the set', 'Refund!', { cases: 1, 'fn/refund': 1, outside: 1, 'pair/["refund",""]': 1 }],
    ['nothing', null, { cases: 1, 'fn/refund': 1, unreadable: 1, 'pair/["refund",""]': 1 }],
    [
      'a name of Object.prototype',
      '__proto__',
      { cases: 1, 'fn/refund': 1, outside: 1, 'pair/["refund",""]': 1 },
    ],
  ])('%s', (_, output, counts) => {
    expect(taskReader(labels, ['refund']).counts(0, output)).toEqual(counts);
  });

  test('an answer inside JSON, also a fenced block; malformed JSON is wrong and unreadable', () => {
    const { counts } = taskReader({ ...labels, answer: '$.result[0].label' }, ['refund']);
    const right = { cases: 1, 'tp/refund': 1, 'pair/["refund","refund"]': 1 };
    expect(counts(0, '```json\n{"result": [{"label": "refund"}]}\n```')).toEqual(right);
    expect(counts(0, { result: [{ label: 'refund' }] })).toEqual(right);
    for (const output of ['{"result": [{"label": "ref', '{"result": []}', 'null'])
      expect(counts(0, output)).toMatchObject({ 'fn/refund': 1, unreadable: 1 });
  });

  test('cases without a label of the set are named by their place, and count for nothing', () => {
    const { wrong, counts } = taskReader(labels, ['refund', undefined, 'fraud', { a: 1 }]);
    expect(wrong.map(({ at }) => at)).toEqual([1, 2, 3]);
    expect(wrong[1]?.why).toBe('`fraud` is none of the labels that `task.labels` lists');
    expect([counts(1, 'refund'), counts(2, 'fraud')]).toEqual([null, null]);
  });
});

describe('tags of tokens', () => {
  test.each<[string, string]>([
    ['O B-a I-a O', 'a1-3'],
    ['I-a I-a', 'a0-2'], // conlleval: an I without a beginning begins
    ['B-a I-b', 'a0-1 b1-2'], // a change of type begins again
    ['B-a B-a', 'a0-1 a1-2'],
    ['O I-a I-b I-a', 'a1-2 b2-3 a3-4'],
    ['B-a I-a E-a S-a', 'a0-3 a3-4'],
    ['B-a L-a U-b', 'a0-2 b2-3'],
    ['E-a I-a', 'a0-1 a1-2'],
  ])('%s', (tags, wanted) => {
    const found = bioEntities(tags.split(' ')) ?? [];
    expect(found.map(({ type, start, end }) => `${type}${start}-${end}`).join(' ')).toBe(wanted);
  });

  test('malformed: all that was expected is missed, and a note says so', () => {
    const { counts } = taskReader({ kind: 'ner', expected: 'tags', format: 'bio' }, ['B-a I-a O']);
    for (const output of ['B-a I-a', 'B-a person O', '["B-a", 3, "O"]', '', null])
      expect(counts(0, output)).toEqual({ cases: 1, 'fn/a': 1, unreadable: 1 });
    expect(counts(0, '["B-a", "I-a", "O"]')).toEqual({ cases: 1, 'tp/a': 1 });
  });
});

describe('entities', () => {
  const count = (format: EntityFormat, expected: unknown, output: unknown) =>
    taskReader({ kind: 'ner', expected: 'gold', format }, [expected]).counts(0, output);

  test('by text where no place is known', () => {
    const gold = [
      { type: 'person', text: 'Ada Lovelace' },
      { type: 'city', text: 'Turin' },
    ];
    expect(count('entities', gold, '{"person": ["Ada"], "city": ["Turin"], "org": ["X"]}')).toEqual({
      cases: 1,
      'tp/city': 1,
      'fn/person': 1,
      'fp/person': 1,
      'fp/(other)': 1,
      'par/person': 1,
      outside: 1,
    });
    expect(count('entities', gold, '{"entities": [{"label": "city", "text": " Turin "}]}')).toEqual({
      cases: 1,
      'tp/city': 1,
      'fn/person': 1,
    });
    expect(count('entities', gold, '[{"type": "city"}]')).toMatchObject({ unreadable: 1, 'fn/city': 1 });
  });

  test('by place where both know it', () => {
    const gold = [{ type: 'a', start: 0, end: 5 }];
    expect(count('entities', gold, [{ type: 'a', start: 0, end: 5 }])).toEqual({ cases: 1, 'tp/a': 1 });
    expect(count('entities', gold, [{ type: 'a', start: 3, end: 9 }])).toEqual({
      cases: 1,
      'fn/a': 1,
      'fp/a': 1,
      'par/a': 1,
    });
    expect(count('entities', gold, [{ type: 'a', start: 5, end: 9 }])).toEqual({
      cases: 1,
      'fn/a': 1,
      'fp/a': 1,
    });
  });

  test('inline tags', () => {
    const gold = '<person>Ada</person> in <city>Turin</city> < 3';
    expect(count('inline', gold, gold)).toEqual({ cases: 1, 'tp/person': 1, 'tp/city': 1 });
    expect(count('inline', gold, 'Ada in <city>Turin</city> < 3')).toEqual({
      cases: 1,
      'tp/city': 1,
      'fn/person': 1,
    });
    for (const output of ['<person>Ada</city>', '<person>Ada', 'Ada</person>'])
      expect(count('inline', gold, output)).toMatchObject({ unreadable: 1 });
  });
});

describe('entities as other tools give them', () => {
  // Ada Lovelace met Bob in Köln
  const gold = [
    { type: 'PER', text: 'Ada Lovelace', start: 0, end: 12 },
    { type: 'PER', text: 'Bob', start: 17, end: 20 },
    { type: 'LOC', text: 'Köln', start: 24, end: 28 },
  ];
  const whole = { cases: 1, 'tp/PER': 2, 'tp/LOC': 1 };
  const token = (entity: string, word: string, index: number, start: number) => ({
    entity,
    word,
    index,
    start,
    end: start + word.replace('##', '').length,
    score: 0.99,
  });
  test.each<[string, unknown]>([
    [
      'spaCy, doc.to_json()',
      {
        text: 'Ada Lovelace met Bob in Köln',
        ents: gold.map(({ type, start, end }) => ({ start, end, label: type })),
        tokens: [],
      },
    ],
    ['GLiNER', gold.map(({ type, ...rest }) => ({ ...rest, label: type, score: 0.9 }))],
    ['GLiNER2', { entities: { PER: ['Ada Lovelace', 'Bob'], LOC: ['Köln'], ORG: [] } }],
    [
      'GLiNER2, with its confidence and places',
      {
        entities: {
          PER: [
            { text: 'Ada Lovelace', confidence: 0.9, start: 0, end: 12 },
            { text: 'Bob', confidence: 0.8, start: 17, end: 20 },
          ],
          LOC: [{ text: 'Köln', confidence: 0.9, start: 24, end: 28 }],
        },
      },
    ],
    [
      'Stanza',
      {
        entities: gold.map(({ type, text, start, end }) => ({
          text,
          type,
          start_char: start,
          end_char: end,
        })),
      },
    ],
    [
      'Stanza, doc.to_dict(): tagged tokens by sentences, a word of two tokens without a tag of its own',
      [
        [
          { id: 1, text: 'Ada', upos: 'PROPN', start_char: 0, end_char: 3, ner: 'B-PER' },
          { id: 2, text: 'Lovelace', upos: 'PROPN', start_char: 4, end_char: 12, ner: 'E-PER' },
          { id: 3, text: 'met', upos: 'VERB', start_char: 13, end_char: 16, ner: 'O' },
          { id: 4, text: 'Bob', upos: 'PROPN', start_char: 17, end_char: 20, ner: 'S-PER' },
        ],
        [
          { id: [1, 2], text: 'in', start_char: 21, end_char: 23, ner: 'O' },
          { id: 1, text: 'i', upos: 'ADP' },
          { id: 2, text: 'n', upos: 'DET' },
          { id: 3, text: 'Köln', upos: 'PROPN', start_char: 24, end_char: 28, ner: 'S-LOC' },
        ],
      ],
    ],
    [
      'Hugging Face, aggregated',
      gold.map(({ type, text, start, end }) => ({ entity_group: type, score: 0.9, word: text, start, end })),
    ],
    [
      'Hugging Face, token by token',
      [
        token('B-PER', 'Ada', 1, 0),
        token('I-PER', 'Love', 2, 4),
        token('I-PER', '##lace', 3, 8),
        token('B-PER', 'Bob', 5, 17),
        token('B-LOC', 'Köln', 7, 24),
      ],
    ],
    [
      'Hugging Face, tags without a prefix: a gap ends an entity',
      [
        token('PER', 'Ada', 1, 0),
        token('PER', 'Lovelace', 2, 4),
        token('PER', 'Bob', 4, 17),
        token('LOC', 'Köln', 6, 24),
      ],
    ],
  ])('%s', (_name, output) => {
    const { counts } = taskReader({ kind: 'ner', expected: 'gold' }, [gold]);
    expect(counts(0, output)).toEqual(whole);
    expect(counts(0, JSON.stringify(output))).toEqual(whole);
  });

  test('Stanza: an entity that goes through a word of two tokens is one, and none goes on in the next sentence', () => {
    const { counts } = taskReader({ kind: 'ner', expected: 'gold' }, [{ LOC: ['Rue des Fleurs', 'Paris'] }]);
    const word = (text: string, start_char: number, ner: string) => ({
      ...{ id: 1, text, start_char, end_char: start_char + text.length, ner },
    });
    const parts = ['de', 'les'].map((text, at) => ({ id: at + 2, text, upos: 'ADP' }));
    const street = [
      word('Rue', 0, 'B-LOC'),
      { ...word('des', 4, 'I-LOC'), id: [2, 3] },
      ...parts,
      word('Fleurs', 8, 'I-LOC'),
    ];
    expect(counts(0, [street, [word('Paris', 15, 'I-LOC')]])).toEqual({ cases: 1, 'tp/LOC': 2 });
  });

  test('by their texts where the expected entities have no places', () => {
    const { counts } = taskReader({ kind: 'ner', expected: 'gold' }, [{ PER: ['Ada Lovelace'] }]);
    expect(
      counts(0, [token('B-PER', 'Ada', 1, 0), token('I-PER', 'Love', 2, 4), token('I-PER', '##lace', 3, 8)]),
    ).toEqual({ cases: 1, 'tp/PER': 1 });
    expect(counts(0, { text: 'Ada Lovelace', ents: [{ start: 0, end: 12, label: 'PER' }] })).toEqual({
      cases: 1,
      'tp/PER': 1,
    });
  });

  test.each<[string, string, readonly unknown[]]>([
    [
      'marks of SentencePiece',
      'Ada Lovelace',
      [token('B-PER', '▁Ada', 1, 0), token('I-PER', '▁Love', 2, 3), token('I-PER', 'lace', 3, 8)],
    ],
    [
      'marks of byte pairs, without places',
      'Ada Lovelace',
      [
        { entity: 'B-PER', word: 'ĠAda', index: 1 },
        { entity: 'I-PER', word: 'ĠLove', index: 2 },
        { entity: 'I-PER', word: 'lace', index: 3 },
      ],
    ],
    [
      'tokens that touch',
      'U.S.',
      [
        token('B-PER', 'U', 1, 0),
        token('I-PER', '.', 2, 1),
        token('I-PER', 'S', 3, 2),
        token('I-PER', '.', 4, 3),
      ],
    ],
    [
      'an aggregation that knows no places',
      'Ada Lovelace',
      [{ entity_group: 'PER', word: 'Ada Lovelace', start: null, end: null }],
    ],
  ])('by their texts: %s', (_name, text, output) => {
    const { counts } = taskReader({ kind: 'ner', expected: 'gold' }, [{ PER: [text] }]);
    expect(counts(0, output)).toEqual({ cases: 1, 'tp/PER': 1 });
  });
});

describe('fields', () => {
  const spec: TaskSpec = { kind: 'extraction', expected: 'gold' };
  const gold = { name: 'Ada', born: 1815, address: { city: 'London' }, tags: ['math', 'verse'], nick: null };

  test('wrong, missing and made up values, lists in any order, numbers as text', () => {
    const { counts } = taskReader(spec, [gold]);
    const answer = {
      name: 'Ada ',
      born: '1815',
      address: { city: 'Paris' },
      tags: ['verse', 'math', 'tea'],
      pet: 'cat',
      nick: '',
    };
    expect(counts(0, JSON.stringify(answer))).toEqual({
      cases: 1,
      'tp/name': 1,
      'tp/born': 1,
      'fn/address.city': 1,
      'fp/address.city': 1,
      'tp/tags[]': 2,
      'fp/tags[]': 1,
      'fp/(other)': 1,
      outside: 1,
    });
    expect(counts(0, '[]')).toMatchObject({ unreadable: 1, 'fn/name': 1 });
  });

  describe('items of a list', () => {
    const items = (...all: readonly (readonly [string, unknown])[]) => ({
      items: all.map(([name, price]) => ({ name, price })),
    });
    const sums = (expected: unknown, answer: unknown, over: Partial<TaskSpec> = {}) => {
      const counts = taskReader({ ...spec, ...over }, [expected]).counts(0, answer) ?? {};
      const of = (key: string) =>
        Object.entries(counts).reduce(
          (sum, [name, value]) => sum + (name.startsWith(`${key}/`) ? value : 0),
          0,
        );
      return [of('tp'), of('fn'), of('fp')];
    };

    test.each<readonly [string, unknown, unknown, readonly number[]]>([
      ['keep what belongs together', items(['A', 1], ['B', 2]), items(['A', 2], ['B', 1]), [2, 2, 2]],
      ['in any order', items(['A', 1], ['B', 2]), items(['B', 2], ['A', 1]), [4, 0, 0]],
      ['the best pair first', items(['A', 1], ['A', 2]), items(['A', 2], ['A', 3]), [3, 1, 1]],
      ['one too few', items(['A', 1], ['B', 2]), items(['B', 2]), [2, 2, 0]],
      ['one too many', items(['A', 1]), items(['B', 1], ['A', 1]), [2, 0, 2]],
      ['a list alone', items(['A', 1]).items, items(['A', 1], ['B', 2]).items, [2, 0, 2]],
      ['an object is not a list', items(['A', 1]).items, items(['A', 1]), [0, 2, 0]],
      [
        'lists in items',
        {
          orders: [
            { id: 1, lines: [{ s: 'x', n: 1 }] },
            { id: 2, lines: [{ s: 'y', n: 2 }] },
          ],
        },
        {
          orders: [
            { id: 2, lines: [{ s: 'y', n: 1 }] },
            { id: 1, lines: [{ s: 'x', n: 1 }] },
          ],
        },
        [5, 1, 1],
      ],
      [
        'rows of a table',
        [
          [1, 2],
          [3, 4],
        ],
        [
          [3, 4],
          [1, 2],
        ],
        [4, 0, 0],
      ],
      [
        'cells of rows',
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 4],
          [3, 2],
        ],
        [2, 2, 2],
      ],
    ])('%s', (_name, expected, answer, found) => {
      expect(sums(expected, answer)).toEqual(found);
    });

    test('count at their places where their order matters', () => {
      const swapped = [items(['A', 1], ['B', 2]), items(['B', 2], ['A', 1])] as const;
      expect(sums(...swapped, { ordered: true })).toEqual([0, 4, 4]);
      expect(sums({ steps: ['a', 'b'] }, { steps: ['b', 'a'] }, { ordered: true })).toEqual([0, 2, 2]);
      expect(sums({ steps: ['a', 'b'], x: 1 }, { x: 1, steps: ['a', 'b'] }, { ordered: true })).toEqual([
        3, 0, 0,
      ]);
    });

    test('calls of functions: by name and argument, arguments as JSON in a text too', () => {
      const call = (name: string, args: object) => ({ function: { name, arguments: JSON.stringify(args) } });
      const gold = [
        { function: { name: 'pay', arguments: { to: 'Ada', sum: 5 } } },
        { function: { name: 'mail', arguments: { to: 'Bob' } } },
      ];
      expect(sums(gold, [call('mail', { to: 'Bob' }), call('pay', { sum: 5, to: 'Ada' })])).toEqual([
        5, 0, 0,
      ]);
      expect(sums(gold, [call('mail', { to: 'Ada' }), call('pay', { sum: 5, to: 'Bob' })])).toEqual([
        3, 2, 2,
      ]);
      expect(sums({ calls: gold }, { calls: [call('pay', { sum: 5, to: 'Ada' })] })).toEqual([3, 2, 0]);
      expect(sums(gold, [{ function: { name: 'pay', arguments: '{"to": ' } }])).toEqual([1, 4, 1]);
    });

    test.each<[string, unknown]>([
      [
        'OpenAI, chat',
        [
          {
            id: 'call_9',
            type: 'function',
            function: { name: 'pay', arguments: '{"to": "Ada", "sum": 5}' },
          },
        ],
      ],
      [
        'OpenAI, responses',
        [
          {
            type: 'function_call',
            id: 'fc_1',
            call_id: 'call_9',
            status: 'completed',
            name: 'pay',
            arguments: '{"to": "Ada", "sum": 5}',
          },
        ],
      ],
      ['Anthropic', [{ type: 'tool_use', id: 'toolu_1', name: 'pay', input: { to: 'Ada', sum: 5 } }]],
      ['Google', [{ functionCall: { name: 'pay', args: { to: 'Ada', sum: 5 } } }]],
      ['plain', [{ name: 'pay', arguments: { to: 'Ada', sum: 5 } }]],
    ])('a call of a function as it comes, without the ids of one answer: %s', (_name, calls) => {
      const plain = [{ name: 'pay', arguments: { to: 'Ada', sum: 5 } }];
      expect(sums(plain, calls)).toEqual([3, 0, 0]);
      expect(sums(plain, JSON.stringify(calls))).toEqual([3, 0, 0]);
      expect(sums(calls, plain)).toEqual([3, 0, 0]);
      expect(sums({ tool_calls: plain }, { tool_calls: calls })).toEqual([3, 0, 0]);
    });

    test('what only looks like a call keeps its fields', () => {
      const order = { name: 'lamp', function: 'reading', type: 'function' };
      expect(sums(order, order)).toEqual([3, 0, 0]);
      const part = { function: { name: 'brake' }, price: 3 };
      expect(sums(part, part)).toEqual([2, 0, 0]);
      const tool = { function: { name: 'saw', edge: 'fine' } };
      expect(sums(tool, tool)).toEqual([2, 0, 0]);
    });

    test('a long list of equal items is paired', () => {
      const many = { items: Array.from({ length: 2_000 }, () => ({ a: 1 })) };
      expect(sums(many, many)).toEqual([2_000, 0, 0]);
    });

    test('a hundred thousand empty items hold up nothing', () => {
      expect(sums({ a: 1 }, `{"items": [${Array(100_000).fill('{}').join()}]}`)).toEqual([0, 1, 0]);
    });
  });

  test('F1 over all fields, and of one', () => {
    const values = measured(
      spec,
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
      ['{"a": 1, "b": 9}', '{"a": 3}'],
    );
    expect(values('precision')).toBeCloseTo(2 / 3, 9);
    expect(values('recall')).toBe(0.5);
    expect(values('f1')).toBeCloseTo(4 / 7, 9);
    expect(values('f1/a')).toBe(1);
    expect(values('macro-f1')).toBe(0.5);
  });
});

describe('schema', () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['when'],
    properties: { when: { type: 'string', format: 'date' } },
  };
  test('the share of answers that meet it', () => {
    const values = measured(
      { kind: 'schema', schema },
      [undefined, undefined, undefined, undefined],
      ['{"when": "2026-01-31"}', '{"when": "soon"}', '{}', 'no'],
    );
    expect(values('valid')).toBe(0.25);
  });
  test('beside another kind, of the answer alone', () => {
    const spec = { ...labels, answer: 'label', schema: { type: 'string' } };
    const { counts } = taskReader(spec, ['refund'], schemaCheck);
    expect(counts(0, '{"label": "refund"}')).toMatchObject({ 'tp/refund': 1, valid: 1 });
    expect(counts(0, '{"label": 3}')).toMatchObject({ 'fn/refund': 1, valid: 0 });
  });
});

test('a task with a schema is not read without a check of it', () => {
  expect(() => taskReader({ kind: 'schema', schema: {} }, [undefined])).toThrow('without a check');
});

describe('whatever a model answers', () => {
  const suites: readonly [TaskSpec, unknown][] = [
    [labels, 'refund'],
    [{ ...labels, answer: 'a[0].b', schema: { type: 'object' } }, 'refund'],
    [{ kind: 'ner', expected: 'x', format: 'bio' }, 'B-a O'],
    [{ kind: 'ner', expected: 'x', format: 'inline' }, '<a>b</a> c'],
    [{ kind: 'ner', expected: 'x' }, [{ type: 'a', text: 'b' }]],
    [
      { kind: 'extraction', expected: 'x' },
      { a: 1, b: ['c'] },
    ],
    [{ kind: 'multi-label', expected: 'x' }, ['a', 'x']],
    [{ kind: 'token-classification', expected: 'x' }, 'x O'],
    [{ kind: 'token-classification', expected: 'x' }, [['a', 'x']]],
    [{ kind: 'number', expected: 'x', within: '5%' }, 3],
  ];

  test('is counted, by numbers from 0 on and names that are bounded, and never throws', () => {
    const said = fc.oneof(
      fc.string({ unit: anyUnit }),
      fc.json(),
      fc.jsonValue(),
      fc.json().map((text) => `\`\`\`json\n${text}\n\`\`\``),
      fc.array(fc.constantFrom('B-a', 'I-a', 'O', 'E-__proto__', 'x')).map((tags) => tags.join(' ')),
      fc.array(fc.constantFrom('<a>', '</a>', '<', '<b>', 'text')).map((parts) => parts.join('')),
    );
    const readers = suites.map(([spec, wanted]) => taskReader(spec, [wanted], schemaCheck));
    fc.assert(
      fc.property(said, (output) => {
        for (const reader of readers) {
          const counts = reader.counts(0, output) ?? {};
          expect(counts.cases).toBe(1);
          expect(Object.keys(counts).length).toBeLessThan(12);
          expect(Object.values(counts).every((count) => count >= 0 && Number.isFinite(count))).toBe(true);
        }
      }),
    );
  });

  test('however long', { tags: ['slow'] }, () => {
    const long = [
      `\`\`\`${'\n'.repeat(1e6)}`,
      '['.repeat(1e5),
      '<'.repeat(1e6),
      'B-a '.repeat(2e5),
      `<${'a'.repeat(1e6)}`,
      `[${'1,'.repeat(3e5)}1]`,
      `{"a":${'{"a":'.repeat(2e3)}1${'}'.repeat(2e3)}}`,
    ];
    for (const output of long)
      for (const [spec, wanted] of suites)
        expect(taskReader(spec, [wanted], schemaCheck).counts(0, output)?.cases).toBe(1);
  });
});

test.each<[string, TaskSpec, string | null]>([
  ['macro-f1', labels, 'macro-f1'],
  ['recall/refund', labels, 'recall refund'],
  ['recall/a/b@lang=de', { ...labels, slices: ['lang'] }, 'recall a/b lang:de'],
  ['macro-f1@lang=de', labels, null],
  ['f1', labels, null],
  ['f1', { kind: 'ner', expected: 'x' }, 'f1'],
  ['accuracy', { kind: 'ner', expected: 'x' }, null],
  ['valid', labels, null],
  ['valid', { kind: 'schema', schema: {} }, 'valid'],
  ['f1/a', { kind: 'schema', schema: {} }, null],
  ['toString', labels, null],
])('the name %s', (name, spec, wanted) => {
  const found = taskMetricOf(name, spec);
  const words = found && [
    found.measure,
    found.label,
    found.slice && `${found.slice.tag}:${found.slice.value}`,
  ];
  expect(words?.filter((word) => word !== null).join(' ') ?? null).toBe(wanted);
});
