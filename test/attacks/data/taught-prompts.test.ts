import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import {
  exampleOf,
  MESSAGE_OF,
  taughtModels,
  taughtPrompt,
  taughtSuite,
} from '../../support/suites/taught-suite.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const BROKEN = ['refund', 'parcel', 'warranty', 'login'];
const main = taughtSuite('evals/gear');
const run = (change: Record<string, string | null>, more: Record<string, string> = {}) =>
  attack({
    main: { ...main, ...more },
    change: { [PROMPT]: taughtPrompt(), ...change },
    models: taughtModels(),
  });

const found = (names: readonly string[], line: number | null = expect.any(Number), file = PROMPT) => [
  { suite: 'gear', cases: names, places: expect.arrayContaining([{ file, line }]) },
];

describe('a pull request that breaks its prompt and writes the broken cases into it as examples', () => {
  const FORMS: readonly [string, (name: string) => string][] = [
    ['as they stand', exampleOf],
    ['in capitals and without punctuation', (name) => exampleOf(name).toUpperCase().replaceAll(/[.,?]/g, '')],
    ['in one line with the label', (name) => `- ${MESSAGE_OF[name]} -> ${name}`],
    ['as JSON', (name) => JSON.stringify({ input: MESSAGE_OF[name], label: name })],
  ];
  const isSaid = async (...[_name, written]: (typeof FORMS)[number]) => {
    const { code, document, firstLines, stdout, comment } = await run({
      [PROMPT]: taughtPrompt(BROKEN, BROKEN.map(written).join('\n')),
    });
    expect([code, document.verdict, document.removals]).toEqual([0, 'pass', []]);
    expect(document.inPrompt).toEqual(found(BROKEN, 10));
    expect(firstLines).toContain(
      'this PR writes 4 cases of `gear` into the prompt that they test: `refund`, `parcel`, `warranty` and 1 more (`evals/gear/prompt.txt:10` and 3 more places). A pass of such a case says little.',
    );
    expect(comment).toMatch(/^.*\[!IMPORTANT\]/);
    expect(comment).toContain('To test the prompt, use examples that are not cases');
    expect(document.title).toContain('writes 4 cases');
    expect(stdout).toContain('"inPrompt"');
  };
  test.each(FORMS.slice(0, 1))('%s: says so first, and does not just pass', (...row) => isSaid(...row));
  test.each(FORMS.slice(1))('%s: says so first, and does not just pass', { tags: ['slow'] }, (...row) =>
    isSaid(...row),
  );

  test('is blocked where main says `removals: block`', async () => {
    const policy = { 'pawl.yaml': 'removals: block\n' };
    const change = { ...policy, [PROMPT]: taughtPrompt(BROKEN, BROKEN.map(exampleOf).join('\n')) };
    const { code, document, comment } = await run(change, policy);
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(comment).toContain('Merging is blocked.');
    expect(comment).toContain('To fix: use examples that are not cases of the suite');
  });

  test('and breaks others: a case counts whether its prompt holds it or not', async () => {
    const { code, document } = await run({
      [PROMPT]: taughtPrompt([...BROKEN, 'gift', 'repair', 'cancel'], BROKEN.map(exampleOf).join('\n')),
    });
    expect([code, document.verdict, document.inPrompt]).toEqual([1, 'regressed', found(BROKEN)]);
  });

  test('and answers one of them wrongly there: its loss counts', async () => {
    const wrong = `${exampleOf('refund')}\n${exampleOf('refund')}`;
    const models = taughtModels();
    const rule = models.answer;
    models.answer = (ask) =>
      ask.prompt.includes(wrong) && ask.prompt.endsWith(`Customer: ${MESSAGE_OF.refund}\nLabel:`)
        ? 'other'
        : rule(ask);
    const { code, document } = await attack({
      main,
      models,
      change: { [PROMPT]: taughtPrompt([], wrong) },
    });
    expect([code, document.verdict, document.inPrompt]).toEqual([1, 'regressed', found(['refund'])]);
  });
});

describe('a pull request writes cases into its prompt', () => {
  const examples = ['refund', 'login'].map(exampleOf).join('\n');
  const reading = taughtPrompt(BROKEN, '{{examples}}');

  test('by a variable that all cases share', async () => {
    const shared = `defaultTest: { vars: { examples: ${JSON.stringify(examples)} } }\n`;
    const config = taughtSuite('evals/gear', '', shared)[CONFIG] as string;
    const { document } = await run({ [PROMPT]: reading, [CONFIG]: config });
    expect(document.inPrompt).toEqual(found(['refund', 'login'], 3, CONFIG));
  });

  test('by a text of its config', async () => {
    const config = (main[CONFIG] as string).replace(
      '[file://prompt.txt]',
      `[${JSON.stringify(taughtPrompt([], examples))}]`,
    );
    const { document } = await run({ [CONFIG]: config });
    expect(document.inPrompt).toMatchObject([{ cases: ['refund', 'login'] }]);
  });

  test('by what it tells the provider beside the prompt', async () => {
    const config = (main[CONFIG] as string).replace(
      "['openai:chat:labels']",
      `[{ id: 'openai:chat:labels', config: { instructions: ${JSON.stringify(examples)} } }]`,
    );
    const { document } = await run({ [CONFIG]: config });
    expect(document.inPrompt).toMatchObject([{ cases: ['refund', 'login'] }]);
  });
});

test('a pull request that gives the variable of its cases the name of passages is told of cases in its prompt all the same', async () => {
  let row = 0;
  const config = (main[CONFIG] as string).replaceAll(
    '{ message:',
    () => `{ note: "row ${++row} of them", context:`,
  );
  const prompt = taughtPrompt(BROKEN, BROKEN.map(exampleOf).join('\n'))
    .replace('{{message}}', '{{context}}')
    .replace('Label the', '{{note}} Label the');
  const { document } = await run({ [CONFIG]: config, [PROMPT]: prompt });
  expect(document.inPrompt).toEqual(found(BROKEN));
  expect(document.removals).toMatchObject([{ rewritten: 12 }]);
});

describe('a pull request is not told of cases in its prompt', () => {
  const silent = async (
    prompt: string,
    onMain: Record<string, string> = {},
    more: Record<string, string> = {},
  ) => {
    const { code, document, firstLines } = await run({ [PROMPT]: prompt, ...more }, onMain);
    expect([code, document.verdict, document.inPrompt]).toEqual([0, 'pass', []]);
    expect(firstLines).not.toContain('writes');
  };

  test('where main’s prompt holds them already', async () => {
    const examples = ['refund', 'login'].map(exampleOf).join('\n');
    await silent(taughtPrompt([], examples, 'Label each message.'), { [PROMPT]: taughtPrompt([], examples) });
  });

  test('where it moves them', async () => {
    const examples = ['refund', 'login'].map(exampleOf);
    await silent(taughtPrompt([], examples.toReversed().join('\n\n')), {
      [PROMPT]: taughtPrompt([], examples.join('\n')),
    });
  });

  test('where it writes examples of its own, and rules that name what cases are about', async () => {
    await silent(
      taughtPrompt(
        [],
        'Where is my parcel and similar questions are parcel.\nCustomer: The lantern that I got as a gift does not glow, do I have a warranty?\nLabel: warranty',
      ),
    );
  });

  test('where it quotes passages that cases bring beside their question', async () => {
    const passage = 'Refunds of tents are paid within ten days, to the card that was charged.';
    let row = 0;
    const withPassages = (main[CONFIG] as string).replaceAll(
      '{ message:',
      () => `{ context: "${passage} (${++row})", message:`,
    );
    const reading = (text: string) => text.replace('Customer: {{', '{{context}}\nCustomer: {{');
    await silent(
      reading(
        taughtPrompt(
          [],
          `Example: ${passage} (3)\nCustomer: Is there money back for my boots?\nLabel: refund`,
        ),
      ),
      { [CONFIG]: withPassages, [PROMPT]: reading(taughtPrompt()) },
    );
  });

  test('where it takes them out', async () => {
    const examples = ['refund', 'login'].map(exampleOf).join('\n');
    await silent(taughtPrompt(), { [PROMPT]: taughtPrompt([], examples) });
  });

  test('where it adds a case and the same example: main has no such case to compare with', async () => {
    const config = `${main[CONFIG]}  - { description: new, vars: { message: "Can I get a copy of the receipt that I lost last week?" }, assert: [{ type: equals, value: other }] }\n`;
    const { code, document } = await run({
      [PROMPT]: taughtPrompt(
        [],
        'Customer: Can I get a copy of the receipt that I lost last week?\nLabel: other',
      ),
      [CONFIG]: config,
    });
    expect([code, document.verdict, document.inPrompt]).toEqual([0, 'pass', []]);
  });
});
