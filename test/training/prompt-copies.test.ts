import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedCases, copyFinder, linesOfPrompt } from '../../src/training/prompt-copies.ts';

const LONG = 'My parcel arrived on Monday with a broken lid, and I would like to send it back.';
const SHORT = 'Where is my parcel?';
const cases = [
  { id: 'long', text: LONG },
  { id: 'short', text: SHORT },
  { id: 'other', text: 'Do you ship the large blue tent to the islands before Christmas?' },
];
const found = (...prompt: string[]) => [...copiedCases(cases, prompt).keys()].sort();
const head = 'You answer customers of a shop for tents.\nBe polite, and keep it short.';

describe('a case that a prompt holds is found', () => {
  test.each([
    ['as it stands', `Example: ${LONG} -> return`],
    ['in other white space', `Example: ${LONG.replaceAll(' ', '  \t')} -> return`],
    ['in other case', LONG.toUpperCase()],
    ['without punctuation', `- ${LONG.replaceAll(/[.,]/g, '')} (return)`],
    ['over several lines', LONG.replaceAll(/(\w+ \w+ \w+) /g, '$1\n')],
    [
      'folded as in YAML',
      `examples:\n  - message: >-\n      ${LONG.replace(' with', '\n      with')}\n    label: return`,
    ],
    ['as JSON', JSON.stringify({ message: LONG, label: 'return' })],
    [
      'as JSON with every letter escaped',
      [...LONG]
        .map((one) => (one === ' ' ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`))
        .join(''),
    ],
    ['with entities of HTML', LONG.replaceAll(' ', '&nbsp;').replaceAll('y', '&#121;')],
    ['in quotes', `When they write “${LONG}”, say return.`],
    ['in bold', LONG.replaceAll(/(\w+)/g, '**$1**')],
    ['with one other word', LONG.replace('Monday', 'Tuesday')],
    ['with one word less', LONG.replace(' broken', '')],
    ['with invisible characters', LONG.replaceAll('a', 'a\u200B')],
  ])('%s', (_name, text) => {
    expect(found(head, text, 'Customer: ')).toEqual(['long']);
    expect(found(`${head}\n${text}\n\nCustomer: {{message}}`)).toEqual(['long']);
  });

  test.each([
    ['behind a label', 'Customer: Where is my parcel?\nYou: On its way.'],
    ['in one line with its answer', 'Q: where is my parcel? A: On its way.'],
    ['in front of an arrow', '- where is my parcel -> status'],
    ['as a column', 'where is my parcel,status'],
    ['between quotes', '"where is my parcel" is a question of status'],
    ['between single quotes', "say 'where is my parcel' is a question of status"],
    ['as data', '[{"role":"user","content":"Where is my parcel?"}]'],
  ])('a short one %s', (_name, text) => {
    expect(found(`${head}\n${text}\nCustomer: {{message}}`)).toEqual(['short']);
  });
});

describe('a case that a prompt does not hold is not found', () => {
  test.each([
    ['a rule about it', 'When customers ask where is my parcel today, look up the number first.'],
    [
      'another question of its kind',
      'Customer: My tent arrived on Friday with a torn bag. May I have another one?',
    ],
    ['its topic', 'Parcels with a broken lid can be sent back. Ask when they arrived.'],
    ['some of its words', 'my parcel, a broken lid, send it back'],
    ['the answer', 'You: On its way.'],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(found(head, text)).toEqual([]));

  test.each(['refund', 'Thank you!', 'Where is it?', '', '!!!', '42'])('too short: %s', (text) => {
    expect([...copiedCases([{ id: 'a', text }], [`${head}\nCustomer: ${text}`])]).toEqual([]);
  });

  test('where cases differ by one word, and the example has a word of its own', () => {
    const things = ['kettle', 'lantern', 'compass', 'hammock'];
    const asked = (thing: string) => `I bought a ${thing} in your shop last week and want to bring it back`;
    const alike = things.map((thing) => ({ id: thing, text: asked(thing) }));
    expect([...copiedCases(alike, [asked('rucksack')])]).toEqual([]);
    expect([...copiedCases(alike, [asked('compass')]).keys()]).toEqual(['compass']);
  });
});

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const sentence = fc.uniqueArray(word, { minLength: 8, maxLength: 40 }).map((words) => words.join(' '));

describe('whatever a case asks', () => {
  test('it is found between any other lines, however its white space, case and punctuation are written', () => {
    const lines = fc.array(
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      { maxLength: 8 },
    );
    const spaces = fc.constantFrom(' ', '  ', '\n', '\t', ', ', ' **');
    fc.assert(
      fc.property(sentence, lines, lines, spaces, fc.boolean(), (text, before, after, space, isLoud) => {
        const written = text.replaceAll(' ', space);
        const prompt = [...before, isLoud ? written.toUpperCase() : written, ...after].join('\n');
        expect(copiedCases([{ id: 'a', text }], [prompt]).has('a')).toBe(true);
      }),
    );
  });

  test('it is not found among words that it does not have', () => {
    const other = fc.array(fc.stringMatching(/^[0-9]{3,9}$/), { maxLength: 200 });
    fc.assert(
      fc.property(sentence, other, (text, words) => {
        expect(copiedCases([{ id: 'a', text }], [words.join(' ')]).size).toBe(0);
      }),
    );
  });

  test('nor in a prompt that all cases are asked with, once the case itself is taken out of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 3, maxLength: 8 }), (texts) => {
        const asked = texts.map((text) => ({ texts: [`${head}\nCustomer: ${text}`], own: [text] }));
        const all = texts.map((text, at) => ({ id: String(at), text }));
        expect([...copiedCases(all, linesOfPrompt(asked))]).toEqual([]);
      }),
    );
  });
});

describe('the lines that a prompt has whichever case is asked', () => {
  const questions = [
    LONG,
    SHORT,
    'Can I pay by card when the tent arrives?',
    'Who repairs zips of old tents?',
  ];
  const asked = (textOf: (question: string, at: number) => string) =>
    linesOfPrompt(questions.map((own, at) => ({ texts: [textOf(own, at)], own: [own] })));
  const lines = (...args: Parameters<typeof asked>) => asked(...args).filter((line) => line !== '');

  test('are those that all prompts hold, in one line with the question or not', () => {
    expect(lines((own) => `${head}\nCustomer: ${own}`)).toContain('you answer customers of a shop for tents');
    const examples = asked((own) => `Like "${SHORT}" -> status. Now: ${own}`);
    expect([...copiedCases(cases, examples).keys()]).toEqual(['short']);
  });

  test('hold no passage that is retrieved for a case, although it repeats another one', () => {
    const passages = asked((own, at) => `${head}\n${questions[(at + 1) % 4]}\n${own}`);
    expect([...copiedCases(cases, passages)]).toEqual([]);
  });

  test('hold no turn that a conversation brings itself', () => {
    const turns = linesOfPrompt(
      questions.map((_own, at) => {
        const turns = questions.slice(0, at + 1);
        return { texts: [`${head}\n${turns.join('\n')}`], own: turns };
      }),
    );
    expect([...copiedCases(cases, turns)]).toEqual([]);
  });

  test('are not known of a prompt that one case alone is asked with', () => {
    expect(linesOfPrompt([{ texts: [`${head}\n${LONG}`], own: [LONG] }]).join('\n')).not.toContain('parcel');
  });
});

describe('the line at which a file holds a case', () => {
  test.each([
    ['as it stands', `${head}\nCustomer: ${SHORT}\n`, '', 3],
    [
      'over several lines',
      `${head}\n\nMy parcel arrived on Monday with\na broken lid, and I\nwould like`,
      '',
      4,
    ],
    ['which is new', `${SHORT}\n${head}\n- ${SHORT}`, `${SHORT}\n`, 4],
    ['in none', head, '', null],
  ])('%s', (_name, content, before, line) => {
    const words = content.includes('Monday')
      ? 'my parcel arrived on monday with a broken lid'
      : 'where is my parcel';
    expect(copyFinder(content, before)(words)).toBe(line);
  });
});
