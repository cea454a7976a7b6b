import { describe, expect, test } from 'vitest';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';
import { measured } from './measured.ts';

const spec: TaskSpec = { kind: 'token-classification', expected: 'tags' };

describe('one tag a token', () => {
  const gold = [
    ['The', 'DET'],
    ['playgrounds', 'NOUN'],
    ['do', 'AUX'],
    ["n't", 'PART'],
    ['close', 'VERB'],
  ];
  const whole = {
    cases: 1,
    tokens: 5,
    ...Object.fromEntries(
      gold.flatMap(([, tag]) => [
        [`tp/${tag}`, 1],
        [`pair/${JSON.stringify([tag, tag])}`, 1],
      ]),
    ),
  };
  const text = "The playgrounds don't close";
  const places = [0, 4, 16, 18, 22];
  const placed = gold.map(([word = '', tag], at) => {
    const start = places[at] as number;
    return { word, tag, start, end: start + word.length };
  });

  test.each<[string, unknown]>([
    ['tags in a text', 'DET NOUN AUX PART VERB\n'],
    ['a list of tags', gold.map(([, tag]) => tag)],
    ['pairs, as NLTK gives them', gold],
    ['a model of its own words', { tokens: gold.map(([word]) => word), tags: gold.map(([, tag]) => tag) }],
    [
      'spaCy, doc.to_json()',
      {
        text,
        ents: [],
        tokens: placed.map(({ tag, start, end }, id) => ({ id, start, end, pos: tag, tag: 'XX', lemma: '' })),
      },
    ],
    [
      'Stanza, doc.to_dict(), with a word of two tokens',
      [
        [
          ...gold.slice(0, 2).map(([word, upos], at) => ({ id: at + 1, text: word, upos, xpos: 'XX' })),
          { id: [3, 4], text: "don't", start_char: 16, end_char: 21 },
          ...gold.slice(2).map(([word, upos], at) => ({ id: at + 3, text: word, upos, xpos: 'XX' })),
        ],
      ],
    ],
    [
      'CoNLL-U',
      [
        '# sent_id = 1',
        "3-4\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
        ...gold.map(([word, tag], at) => `${at + 1}\t${word}\t_\t${tag}\tXX\t_\t0\t_\t_\t_`),
        '',
      ].join('\n'),
    ],
    [
      'Hugging Face, pieces of words',
      [
        { entity: 'DET', word: 'the', index: 1, start: 0, end: 3, score: 0.99 },
        { entity: 'NOUN', word: 'play', index: 2, start: 4, end: 8, score: 0.99 },
        { entity: 'ADJ', word: '##grounds', index: 3, start: 8, end: 15, score: 0.6 },
        { entity: 'AUX', word: 'do', index: 4, start: 16, end: 18, score: 0.99 },
        { entity: 'PART', word: 'n', index: 5, start: 18, end: 19, score: 0.99 },
        { entity: 'PUNCT', word: "'", index: 6, start: 19, end: 20, score: 0.6 },
        { entity: 'PART', word: 't', index: 7, start: 20, end: 21, score: 0.99 },
        { entity: 'VERB', word: 'close', index: 8, start: 22, end: 27, score: 0.99 },
      ],
    ],
    [
      'Hugging Face, marks of SentencePiece',
      [
        { entity: 'DET', word: '▁The', index: 1 },
        { entity: 'NOUN', word: '▁play', index: 2 },
        { entity: 'X', word: 'grounds', index: 3 },
        { entity: 'AUX', word: '▁do', index: 4 },
        { entity: 'PART', word: "▁n't", index: 5 },
        { entity: 'VERB', word: '▁close', index: 6 },
      ],
    ],
    [
      'Hugging Face, aggregated',
      placed.map(({ word, tag, start, end }) => ({ entity_group: tag, word, start, end })),
    ],
  ])('%s', (_name, output) => {
    const { counts } = taskReader(spec, [gold]);
    expect(counts(0, output)).toEqual(whole);
    if (typeof output !== 'string') expect(counts(0, JSON.stringify(output))).toEqual(whole);
  });

  test('a group of several words is that many tokens', () => {
    const { counts } = taskReader(spec, ['NOUN NOUN VERB']);
    const groups = [
      { entity_group: 'NOUN', word: 'dog house' },
      { entity_group: 'VERB', word: 'burns' },
    ];
    expect(counts(0, groups)).toMatchObject({ 'tp/NOUN': 2, 'tp/VERB': 1 });
  });

  test('another key of the tag, by the task', () => {
    const { counts } = taskReader({ ...spec, tag: 'xpos' }, ['DT NN']);
    const answer = [
      [
        { id: 1, text: 'The', upos: 'DET', xpos: 'DT' },
        { id: 2, text: 'dog', upos: 'NOUN', xpos: 'NN' },
      ],
    ];
    expect(counts(0, answer)).toMatchObject({ 'tp/DT': 1, 'tp/NN': 1 });
    expect(counts(0, [{ text: 'The', upos: 'DET' }])).toMatchObject({ unreadable: 1 });
  });

  const missed = { cases: 1, tokens: 2, 'fn/DET': 1, 'fn/NOUN': 1 };
  test.each<[string, unknown, Record<string, number>]>([
    ['another number of tags is said to be misaligned', 'DET', { ...missed, misaligned: 1 }],
    [
      'so are other words',
      [
        ['a', 'DET'],
        ['cat', 'NOUN'],
      ],
      { ...missed, misaligned: 1 },
    ],
    [
      'and words cut elsewhere',
      [
        ['thed', 'DET'],
        ['og', 'NOUN'],
      ],
      { ...missed, misaligned: 1 },
    ],
    ['text that is cut off is unreadable', '["DET", "NO', { ...missed, unreadable: 1 }],
    ['a token without a tag too', [{ text: 'the' }, { text: 'dog' }], { ...missed, unreadable: 1 }],
    ['and nothing', null, { ...missed, unreadable: 1 }],
    [
      'a tag that does not count is a miss alone',
      'DET NN',
      {
        cases: 1,
        tokens: 2,
        'tp/DET': 1,
        'fn/NOUN': 1,
        outside: 1,
        'pair/["DET","DET"]': 1,
        'pair/["NOUN",""]': 1,
      },
    ],
  ])('%s', (_name, output, counts) => {
    const reader = taskReader(spec, [
      [
        ['the', 'DET'],
        ['dog', 'NOUN'],
      ],
    ]);
    expect(reader.counts(0, output)).toEqual(counts);
  });

  // scikit-learn 1.4.2: accuracy_score(t, p); f1_score(t, p, average='macro', labels=sorted(set(t)), zero_division=0) and its kin
  test('is measured over all tokens as scikit-learn measures them', () => {
    const expected = ['DET NOUN VERB DET NOUN PUNCT', 'PRON VERB ADV PUNCT'];
    const answers = ['DET NOUN NOUN DET ADJ PUNCT', 'PRON VERB FOO PUNCT'];
    const values = measured(spec, expected, answers);
    expect(values('accuracy')).toBeCloseTo(0.7, 12);
    const macro = ['macro-f1', 'macro-precision', 'macro-recall'].map((name) => values(name).toFixed(4));
    expect(macro).toEqual(['0.6944', '0.7500', '0.6667']);
  });
});
