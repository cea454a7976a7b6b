import { expect, test } from 'vitest';
import { taskReader } from '../../src/tasks/task-reader.ts';

/** A document as spaCy's `doc.to_json()` writes it: places are in characters, an emoji is one, and a line break is a token of its own. */
const DOCUMENT = {
  text: '🎉 Ada met\n\nBob in Köln.',
  ents: [
    { start: 2, end: 5, label: 'PERSON' },
    { start: 11, end: 14, label: 'PERSON' },
    { start: 18, end: 22, label: 'GPE' },
  ],
  sents: [
    { start: 0, end: 11 },
    { start: 11, end: 23 },
  ],
  tokens: [
    [0, 1, 'NFP', 'SYM', 'dep', 1],
    [2, 5, 'NNP', 'PROPN', 'nsubj', 2],
    [6, 9, 'VBD', 'VERB', 'ROOT', 2],
    [9, 11, '_SP', 'SPACE', 'dep', 2],
    [11, 14, 'NNP', 'PROPN', 'ROOT', 4],
    [15, 17, 'IN', 'ADP', 'prep', 4],
    [18, 22, 'NNP', 'PROPN', 'pobj', 5],
    [22, 23, '.', 'PUNCT', 'punct', 4],
  ].map(([start, end, tag, pos, dep, head], id) => ({
    ...{ id, start, end, tag, pos, morph: '', lemma: '' },
    ...{ dep, head },
  })),
};
const TAGS = [
  ...[
    ['🎉', 'SYM'],
    ['Ada', 'PROPN'],
    ['met', 'VERB'],
    ['\n\n', 'SPACE'],
  ],
  ...[
    ['Bob', 'PROPN'],
    ['in', 'ADP'],
    ['Köln', 'PROPN'],
    ['.', 'PUNCT'],
  ],
];
const output = JSON.stringify(DOCUMENT);

test('its tags of words, and those of its treebank, held against its own tokens', () => {
  const { counts } = taskReader({ kind: 'token-classification', expected: 'tags' }, [TAGS]);
  expect(counts(0, output)).toMatchObject({ tokens: 8, 'tp/PROPN': 3, 'tp/SPACE': 1, 'tp/PUNCT': 1 });
  const treebank = [['NFP', 'NNP', 'VBD', '_SP', 'NNP', 'IN', 'NNP', '.']];
  const fine = taskReader({ kind: 'token-classification', expected: 'tags', tag: 'tag' }, treebank);
  expect(fine.counts(0, output)).toMatchObject({ tokens: 8, 'tp/NNP': 3, 'tp/_SP': 1 });
});

test('its entities, held against texts, places, or another document of its own', () => {
  const found = [
    { type: 'PERSON', text: 'Ada', start: 2, end: 5 },
    { type: 'PERSON', text: 'Bob', start: 11, end: 14 },
    { type: 'GPE', text: 'Köln', start: 18, end: 22 },
  ];
  for (const expected of [found, found.map(({ type, text }) => ({ type, text })), DOCUMENT])
    expect(taskReader({ kind: 'ner', expected: 'ents' }, [expected]).counts(0, output)).toEqual({
      cases: 1,
      'tp/PERSON': 2,
      'tp/GPE': 1,
    });
});
