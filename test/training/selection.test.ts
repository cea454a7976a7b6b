import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf, type PlacedEntry, type ReviewEntry } from '../../src/training/review.ts';
import { type ExamCase, selectExamples } from '../../src/training/selection.ts';

const HEAD = 'You answer customers of a shop that sells lamps, chairs and kettles.\nBe brief and kind.';
const ANSWER = 'Please wait five days for it.';

function entry(message: string, more: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    accepted: true,
    corrected: ANSWER,
    answer: 'I do not know.',
    vars: { message },
    messages: [{ role: 'user', content: `${HEAD}\n\nCustomer: ${message}` }],
    source: { suite: 'pool', case: message, model: 'openai:chat:base' },
    ...more,
  };
}

function exam(id: string, ...texts: string[]): ExamCase {
  return { suite: 'shop', id, label: id, texts, whole: texts.join('\n') };
}

const placed = (entries: readonly ReviewEntry[]): PlacedEntry[] =>
  entries.map((own, at) => ({ place: `review.yaml:${at + 1}`, entry: own }));
const select = (entries: readonly ReviewEntry[], cases: readonly ExamCase[] = []) =>
  selectExamples(placed(entries), cases);
const lines = (problems: readonly { readonly place: string }[]) => problems.map(({ place }) => place);

const GOOD = [
  'When will the money for my returned lamp arrive on the account?',
  'The parcel of last Tuesday has not been seen by any neighbour.',
  'Ich möchte meinen Stuhl gegen einen blauen umtauschen, geht das?',
  'Où puis-je télécharger la facture de ma commande de printemps ?',
  '注文した電気ケトルがまだ届いていません。いつ届きますか。',
];

test('entries that say different things are all taken, in their order', () => {
  const { examples, ...rest } = select(GOOD.map((text) => entry(text)));
  expect(examples.map(({ entry: { vars } }) => vars.message)).toEqual(GOOD);
  expect(rest).toEqual({ unaccepted: 0, malformed: [], leaked: [], duplicates: [], contradictions: [] });
});

test('what nobody accepted is not taken, whatever else it is', () => {
  const found = select([
    entry(GOOD[0] as string, { accepted: false, corrected: '' }),
    entry(GOOD[1] as string),
  ]);
  expect([lines(found.examples), found.unaccepted, found.malformed]).toEqual([['review.yaml:2'], 1, []]);
});

describe('planted defects', () => {
  const question = GOOD[0] as string;
  test.each<[string, Partial<ReviewEntry>, RegExp]>([
    ['no corrected answer', { corrected: ' \n' }, /`corrected` is empty/],
    ['nothing asked', { messages: [] }, /`messages` is empty/],
    ['a message without content', { messages: [{ role: 'user', content: ' ' }] }, /message 1 has no content/],
    [
      'an answer at the end',
      {
        messages: [
          { role: 'user', content: 'Hello?' },
          { role: 'assistant', content: 'Hi.' },
        ],
      },
      /last message is not of the user/,
    ],
    [
      'a system that speaks late',
      {
        messages: [
          { role: 'user', content: 'Hello?' },
          { role: 'system', content: 'Be kind.' },
        ],
      },
      /message 2 is of the system/,
    ],
    ['the failing answer as its correction', { corrected: ' i do NOT know. ' }, /the answer that failed/],
  ])('malformed: %s', (_, more, why) => {
    const found = select([entry(GOOD[1] as string), entry(question, more)]);
    expect(found.malformed).toEqual([{ place: 'review.yaml:2', what: expect.stringMatching(why) }]);
    expect(lines(found.examples)).toEqual(['review.yaml:1']);
  });

  test.each<[string, string]>([
    ['the same', GOOD[0] as string],
    ['another case and white space', '  WHEN will the  money for my returned\nlamp arrive on the account? '],
    ['a word changed', 'When will the money for my returned chair arrive on the account?'],
    ['words around it', `Good morning! ${GOOD[0]} Thank you.`],
  ])('a duplicate: %s', (_, text) => {
    const found = select([entry(question), entry(GOOD[1] as string), entry(text)]);
    expect(found.duplicates).toEqual([
      { place: 'review.yaml:3', what: expect.stringContaining('review.yaml:1 asks') },
    ]);
    expect(lines(found.examples)).toEqual(['review.yaml:1', 'review.yaml:2']);
  });

  test('a duplicate in the other form of Unicode', () => {
    const text = GOOD[2] as string;
    const found = select([entry(text.normalize('NFC')), entry(text.normalize('NFD'))]);
    expect(lines(found.duplicates)).toEqual(['review.yaml:2']);
  });

  test('one question with two answers', () => {
    const found = select([entry(question), entry(question, { corrected: 'Never.' })]);
    expect(found.contradictions).toEqual([
      { place: 'review.yaml:2', what: 'asks what review.yaml:1 asks, with another answer' },
    ]);
    expect(lines(found.examples)).toEqual(['review.yaml:1']);
  });

  test('two answers to questions that are nearly one are left out, and a person is told to look', () => {
    const parcel = 'ዕቃዬ እስካሁን አልደረሰም፣ ገንዘቤን በሙሉ መመለስ እፈልጋለሁ';
    const found = select([entry(parcel), entry(`${parcel} እባክዎ`, { corrected: 'The money comes back.' })]);
    expect([found.duplicates, found.contradictions]).toEqual([
      [
        {
          place: 'review.yaml:2',
          what: 'asks nearly what review.yaml:1 asks, with another answer: look at both',
        },
      ],
      [],
    ]);
  });

  test.each<[string, ReviewEntry, ExamCase]>([
    [
      'by its name, its text edited',
      entry('Where is my money?', { source: { suite: 'shop', case: 'refund' } }),
      exam('refund', question),
    ],
    ['the same text', entry(question), exam('refund', question)],
    ['a short one', entry('Refund'), exam('refund', 'Refund')],
    ['in other writing', entry(question.toUpperCase()), exam('refund', question)],
    [
      'in the other form of Unicode',
      entry((GOOD[2] as string).normalize('NFD')),
      exam('chair', (GOOD[2] as string).normalize('NFC')),
    ],
    ['a word changed', entry(question.replace('lamp', 'kettle')), exam('refund', question)],
    [
      'a case inside of an example',
      entry(`Good morning. ${question} Regards, Ada`),
      exam('refund', question),
    ],
    [
      'an example inside of a case',
      entry(question),
      exam('refund', `Good morning. ${question} Regards, Ada`),
    ],
    [
      'in messages that somebody edited',
      entry('Something else that is long enough', {
        messages: [{ role: 'user', content: question }],
      }),
      exam('refund', question),
    ],
    [
      'a draft that copies its case',
      entry(question, { source: { suite: 'shop', case: 'refund', draftedBy: 'openai:chat:writer' } }),
      exam('refund', question),
    ],
  ])('a case of a suite: %s', (_, own, testCase) => {
    const found = select([entry(GOOD[1] as string), own], [testCase, exam('other', GOOD[3] as string)]);
    expect(found.leaked).toEqual([
      {
        place: 'review.yaml:2',
        what: expect.stringMatching(/`(?:refund|chair)` of `shop`, which is still there/),
      },
    ]);
    expect(lines(found.examples)).toEqual(['review.yaml:1']);
  });

  test('several examples of one case are all found', () => {
    const near = ['lamp', 'chair', 'kettle', 'table'].map((word) => entry(question.replace('lamp', word)));
    expect(select(near, [exam('refund', question)]).leaked).toHaveLength(4);
  });
});

describe('no false alarms', () => {
  test('a draft has the name of its case and is another one', () => {
    const source = { suite: 'shop', case: 'refund', draftedBy: 'openai:chat:writer' };
    const found = select([entry(GOOD[1] as string, { source })], [exam('refund', GOOD[0] as string)]);
    expect(found.leaked).toEqual([]);
  });

  test('a short variable that many cases share', () => {
    const own = entry(GOOD[1] as string, { vars: { message: GOOD[1] as string, language: 'en' } });
    expect(select([own], [exam('refund', GOOD[0] as string, 'en')]).leaked).toEqual([]);
  });

  test('a case whose words stand in the prompt that all are asked with', () => {
    const found = select(
      [entry(GOOD[1] as string)],
      [exam('range', 'a shop that sells lamps, chairs and kettles')],
    );
    expect(found.leaked).toEqual([]);
  });
});

test('each accepted entry is in exactly one list', () => {
  const texts = fc.constantFrom(...GOOD, (GOOD[0] as string).toUpperCase(), 'Refund', '');
  const some = fc.record({
    text: texts,
    accepted: fc.boolean(),
    corrected: fc.constantFrom('', 'Yes.', 'No.'),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (drawn) => {
      const entries = drawn.map(({ text, ...more }) => entry(text, more));
      const found = select(entries, [exam('refund', GOOD[3] as string)]);
      const all = [found.examples, found.malformed, found.leaked, found.duplicates, found.contradictions];
      const seen = all.flatMap(lines);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length + found.unaccepted).toBe(entries.length);
    }),
  );
});

test('a prompt as messages: chat as JSON or YAML, or one message of the user', () => {
  expect(messagesOf('Hello?')).toEqual([{ role: 'user', content: 'Hello?' }]);
  expect(messagesOf('[{"role":"system","content":"Be kind."},{"role":"user","content":"Hi"}]')).toEqual([
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: 'Hi' },
  ]);
  expect(messagesOf('[1, 2]')).toEqual([{ role: 'user', content: '[1, 2]' }]);
  expect(messagesOf('[{"role":"user","content":[{"type":"image_url"}]}]')).toBeNull();
  expect(messagesOf(' ')).toBeNull();
  expect(
    messagesOf('- role: system\n  content: Be kind.\n- role: user\n  content: |-\n    Hi\n    you\n'),
  ).toEqual([
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: 'Hi\nyou' },
  ]);
  expect(messagesOf('- role: system\n content: [')).toBeNull();
  expect(messagesOf('null')).toEqual([{ role: 'user', content: 'null' }]);
  expect(messagesOf('- roles: many')).toEqual([{ role: 'user', content: '- roles: many' }]);
});
