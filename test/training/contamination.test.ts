import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/stats/random.ts';
import { contaminatedCases } from '../../src/training/contamination.ts';

const trained = [
  { id: 'train:1', text: 'How long does a transfer to another bank take?' },
  { id: 'train:2', text: 'My card was swallowed by the machine, what should I do now?' },
  { id: 'train:3', text: 'User: hello! I would like to close my savings account today. Thanks!' },
];
const found = (text: string) => contaminatedCases([{ id: 'case', text }], trained)[0];

describe('cases that stand in the training data', () => {
  test.each([
    ['exact', 'How long does a transfer to another bank take?', 'train:1'],
    ['normalised', '  how long DOES a transfer to another bank take', 'train:1'],
    ['near', 'My card was swallowed by the terminal, what should I do now?', 'train:2'],
    ['near', 'I would like to close my savings account today.', 'train:3'],
  ])('%s: %s', (kind, text, id) => expect(found(text)).toMatchObject({ kind, trained: id }));

  test.each(['How long does it take to get a new card?', 'My card is blue.', '', 'Thanks!', '!!!'])(
    'clean: %s',
    (text) => expect(found(text)).toBeUndefined(),
  );
});

test('planted copies in 10,000 lines are found, all others left alone', { tags: ['slow'] }, () => {
  const random = seededRandom(7);
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ter',
    'von',
    'shu',
    'pra',
    'ben',
    'qui',
    'dor',
    'fel',
    'gam',
    'hix',
    'jun',
  ];
  const word = () => Array.from({ length: 2 + random.below(2) }, () => syllables[random.below(14)]).join('');
  const sentence = () => Array.from({ length: 9 + random.below(6) }, word).join(' ');
  const cases = Array.from({ length: 200 }, (_, at) => ({ id: `case ${at}`, text: sentence() }));
  const lines = Array.from({ length: 10_000 }, (_, at) => ({ id: `${at}`, text: sentence() }));
  cases.slice(0, 40).forEach(({ text }, at) => {
    const words = text.split(' ');
    const changed = words.with(Math.floor(words.length / 2), 'otherword').join(' ');
    const copies = [text, `${text.toUpperCase()}!`, changed, `Hello. ${text} Bye.`];
    lines[at * 17] = { id: `planted ${at}`, text: copies[at % 4] as string };
  });
  const flagged = contaminatedCases(cases, lines);
  expect(flagged.map(({ case: id, trained: line }) => [id, line])).toEqual(
    Array.from({ length: 40 }, (_, at) => [`case ${at}`, `planted ${at}`]),
  );
});

describe('the lines of a prompt that all examples were asked with', () => {
  const head = 'You sell lamps.\nWhen refunds of broken lamps come up: five days.';
  const asked = ['Where is my lamp?', 'I lost the bill.', 'May I have a blue one?'];
  const lines = (questions: readonly string[]) =>
    questions.map((text, at) => ({ id: `${at}`, text: `${head}\n\nCustomer: ${text}` }));
  const own = { id: 'a', text: 'refunds of broken lamps come up' };

  test('are no trace of a case', () => {
    expect(contaminatedCases([own], lines(asked))).toEqual([]);
  });

  test('hide no case that an example asks', () => {
    const found = contaminatedCases([own], lines([...asked, 'How do refunds of broken lamps come up?']));
    expect(found).toEqual([{ case: 'a', trained: '3', kind: 'near', similarity: expect.any(Number) }]);
  });

  test('are not told from two examples, nor where an example has no other line', () => {
    expect(contaminatedCases([own], lines(asked.slice(0, 2)))).toHaveLength(1);
    const copies = ['1', '2', '3'].map((id) => ({ id, text: `How do ${own.text}?` }));
    expect(contaminatedCases([own], copies)).toHaveLength(1);
  });
});

describe('a question that a training file repeats is still found', () => {
  const question = 'How do I get a refund for a broken lamp that I bought last week?';
  const trained = (textOf: (at: number) => string, count = 600) =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: textOf(at) }));
  const other = (at: number) => `Number ${at * 7919} needs a blue shade`;
  const two = 'My lamp broke last week.\nHow do I get a refund for it?';
  test.each<[string, string, (at: number) => string]>([
    ['as a line of all examples', question, (at) => `You sell lamps.\n${question}\n${other(at)}`],
    [
      'nearly, as a line of all examples',
      question,
      (at) => `You sell lamps.\nQ: ${question} Thanks\n${other(at)}`,
    ],
    ['as several lines of all examples', two, (at) => `You sell lamps.\n${two}\n${other(at)}`],
    [
      'within a line of one example in six, each with other words around it',
      question,
      (at) => (at % 6 === 0 ? `${other(at)} ${question} ${other(at + 1)}` : other(at)),
    ],
    [
      'within a longer line of all examples',
      question,
      (at) =>
        `You sell lamps.\nSome people ask us this: ${question} Tell them that five days are usual.\n${other(at)}`,
    ],
    ['in copies of one example', question, (at) => (at % 6 === 0 ? `Hello. ${question} Bye.` : other(at))],
  ])('%s', (_, text, textOf) => {
    expect(contaminatedCases([{ id: 'case', text }], trained(textOf))).toMatchObject([{ case: 'case' }]);
  });
});

test('a message of the system that all examples begin with is their prompt, and one that asks a case is not', () => {
  const system = 'You sell lamps.\nWhen refunds of broken lamps come up: five days.';
  const lines = ['Where is my lamp?', 'I lost the bill.', 'May I have a blue one?'].flatMap((text, at) => [
    { id: `${at}`, text: system },
    { id: `${at}`, text },
  ]);
  const own = { id: 'a', text: 'refunds of broken lamps come up' };
  expect(contaminatedCases([own], lines)).toEqual([]);
  const asked = [...lines, { id: '3', text: own.text }, { id: '3', text: 'Please answer.' }];
  expect(contaminatedCases([own], asked)).toMatchObject([{ trained: '3', kind: 'exact' }]);
});
