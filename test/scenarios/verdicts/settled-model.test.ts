import { describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { chance, drawnModels } from '../../support/models/drawn-models.ts';

const TOPICS = Array.from({ length: 30 }, (_, at) => `topic${String.fromCharCode(97 + (at % 26))}${at}`);
/** Cases that each wording settles one way or the other, and every repeat of it the same way. */
const BORDERLINE = TOPICS.slice(0, 6);

/**
 * A model at temperature 0: the same request, the same answer. It knows the topics that its prompt names. Main's wording happens to settle
 * all borderline cases well, the change's loses three of them, and each variation settles them again.
 */
const settled = () =>
  drawnModels(({ prompt }) => {
    const topic = /Question about (\w+)/.exec(prompt.replace(/\s+/g, ' '))?.[1] ?? '';
    const knows = new RegExp(`know[^.]*\\b${topic}\\b`).test(prompt);
    const place = BORDERLINE.indexOf(topic);
    const isVaried = /^\s/.test(prompt);
    const wavers = isVaried ? chance('settles', prompt) < 0.5 : prompt.includes('friendly') && place < 3;
    return knows && !(place >= 0 && wavers) ? `All about ${topic}.` : 'No idea.';
  });
const promptOf = (header: string, without: readonly string[] = []) =>
  `${header} You know ${TOPICS.filter((topic) => !without.includes(topic)).join(' and ')}.\n\nQuestion about {{topic}}, please.\n`;

function repositoryOf(policy = '') {
  const tests = TOPICS.map(
    (topic) =>
      `  - { description: ${topic}, vars: { topic: ${topic} }, assert: [{ type: contains, value: "All about ${topic}" }] }`,
  );
  return scratchRepository({
    'evals/shop/promptfooconfig.yaml': `prompts: [file://prompt.txt]\nproviders: [openai:chat:settled]\ntests:\n${tests.join('\n')}\n`,
    'evals/shop/prompt.txt': promptOf('Be kind.'),
    ...(policy && { 'pawl.yaml': policy }),
  });
}

async function gate(prompt: string, policy = '', model = settled()) {
  using repository = repositoryOf(policy);
  repository.write({ 'evals/shop/prompt.txt': prompt });
  repository.commit('Edit the prompt');
  const result = await pawlWith(model)(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(result);
  const [suite] = document.suites;
  const ending = (...wanted: readonly string[]) =>
    (suite?.slots[0]?.cases ?? []).filter((one) => wanted.includes(one.transition)).map((one) => one.id);
  return {
    ...result,
    document,
    ending,
    notes: suite?.notes ?? [],
    prompts: model.asks.map((ask) => ask.prompt),
  };
}

describe('a model at temperature 0', () => {
  test('a harmless rewording passes, and the borderline cases that it fails are named', async () => {
    const { code, document, ending, notes, prompts } = await gate(promptOf('Be friendly and short.'));
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(ending('borderline')).toEqual(BORDERLINE.slice(0, 3));
    expect(notes.join()).toContain('another variation of the white space in the prompt');
    const varied = prompts.filter((prompt) => /^\s/.test(prompt));
    // Each request of a trial is asked once: no answer counts twice.
    expect(new Set(varied).size).toBe(varied.length);
    expect(varied.length).toBeGreaterThan(0);
  });

  test('is blocked by it where prompts are not to be varied, and the report says what that speaks of', async () => {
    const { code, ending, notes } = await gate(promptOf('Be friendly and short.'), 'variations: off\n');
    expect(code).toBe(1);
    expect(ending('broken', 'suspected')).toEqual(BORDERLINE.slice(0, 3));
    expect(notes.join()).toContain('speaks of this wording alone');
  });

  test('a removed rule is found among them', async () => {
    const gone = TOPICS[20] as string;
    const { code, ending } = await gate(promptOf('Be friendly and short.', [gone]));
    expect([code, ending('broken')]).toEqual([1, [gone]]);
  });

  test('an edit of the very white space that is varied is asked as it stands', async () => {
    const { code, prompts } = await gate(promptOf('Be kind.').replace('You know', 'You  know'));
    expect(code).toBe(0);
    expect(prompts.filter((prompt) => prompt.includes('You  know'))).toHaveLength(TOPICS.length);
    expect(prompts.filter((prompt) => /^\s/.test(prompt))).toEqual([]);
  });

  test('a server that refuses a prompt with line breaks before it is asked without: what broke is found all the same', async () => {
    const gone = TOPICS[20] as string;
    const model = settled();
    const { answer } = model;
    model.answer = (ask) => (/^\s/.test(ask.prompt) ? { error: '400 Bad Request: no JSON' } : answer(ask));
    const { code, document, ending, notes } = await gate(promptOf('Be kind to all.', [gone]), '', model);
    expect([code, document.verdict, ending('broken')]).toEqual([1, 'regressed', [gone]]);
    expect(notes.join()).toContain('speaks of this wording alone');
  });
});

describe('a provider that reads its prompt exactly, and fails in any other white space', () => {
  const CONFIG = 'evals/exact/promptfooconfig.yaml';
  const suiteOf = (tests: readonly string[], policy: string) => ({
    [CONFIG]: `prompts: [file://prompt.txt]\nproviders: [openai:chat:exact]\ntests:\n${tests.join('\n')}\n`,
    'evals/exact/prompt.txt': 'Good. Question {{q}}',
    'pawl.yaml': `suites:\n  - config: ${CONFIG}\n${policy}\n`,
  });
  const numbers = (size: number) => Array.from({ length: size }, (_, at) => at);
  /** A label in place of an assertion: each answer passes, right or wrong. */
  const labelled = (size: number) =>
    suiteOf(
      numbers(size).map(
        (at) => `  - { description: c${at}, vars: { q: ${at}, label: ${at % 2 ? 'yes' : 'no'} } }`,
      ),
      '    task: { kind: classification, expected: label }\n    metrics: { accuracy: { gate: true } }',
    );
  /** Ten words, and a threshold that one of them passes. */
  const scored = (size: number) =>
    suiteOf(
      numbers(size).map(
        (at) =>
          `  - { description: c${at}, vars: { q: ${at} }, threshold: 0.01, assert: [${numbers(10)
            .map((word) => `{ type: contains, value: w${word} }`)
            .join(', ')}] }`,
      ),
      '    metrics: { score: { gate: true } }',
    );
  const words = (at: number, good: boolean) =>
    numbers(good ? 8 + (at % 3) : 1 + (at % 2))
      .map((word) => `w${word}`)
      .join(' ');
  const label = (at: number, good: boolean) => ((at % 2 === 1) === good ? 'yes' : 'no');

  test.each([
    ['a label of its only case', labelled(1), label, 1],
    ['labels of all of its cases', labelled(4), label, 4],
    ['one label of twelve', labelled(12), label, 1],
    ['the score of its only case', scored(1), words, 1],
    ['half of its scores', scored(6), words, 3],
    ['one score of twelve', scored(12), words, 1],
  ])('is blocked where it loses %s, although each answer passes', async (_, files, say, lost) => {
    using repository = scratchRepository(files);
    repository.write({ 'evals/exact/prompt.txt': 'Bad. Question {{q}}' });
    repository.commit('Edit the prompt');
    const exact = drawnModels(({ prompt }) => {
      const at = Number(/Question (\d+)/.exec(prompt)?.[1]);
      return say(at, prompt.startsWith('Good') || (prompt.startsWith('Bad') && at >= lost));
    });
    const { code, stdout } = await pawlWith(exact)(
      ['gate', '--base', 'main', '--format', 'json'],
      repository.root,
    );
    const { verdict, suites } = JSON.parse(stdout);
    expect([code, verdict]).toEqual([1, 'regressed']);
    expect(suites[0].notes.join()).toContain('speaks of this wording alone');
  });

  test.each([
    ['one score of twelve', 12, 1, { elsewhere: 5, lost: 5 }],
    ['half of its scores', 12, 6, { elsewhere: 5, lost: 5 }],
    ['some scores nearly', 12, 3, { elsewhere: 7, lost: 1 }],
    ['scores of a small suite', 5, 2, { elsewhere: 5, lost: 5 }],
  ])(
    'is blocked where it loses %s, other white space keeps a part of each, and a case scores nothing',
    async (_, size, lost, words) => {
      using repository = scratchRepository(scored(size));
      repository.write({ 'evals/exact/prompt.txt': 'Bad. Question {{q}}' });
      repository.commit('Edit the prompt');
      const exact = drawnModels(({ prompt }) => {
        const at = Number(/Question (\d+)/.exec(prompt)?.[1]);
        if (at === size - 1) return 'nothing';
        const whole = prompt.startsWith('Good') ? 10 : at < lost ? words.lost : 10;
        const said = /^(Good|Bad)\. Question \d+$/.test(prompt) ? whole : words.elsewhere;
        return numbers(said)
          .map((word) => `w${word}`)
          .join(' ');
      });
      const { code, stdout } = await pawlWith(exact)(
        ['gate', '--base', 'main', '--format', 'json'],
        repository.root,
      );
      expect([code, JSON.parse(stdout).verdict]).toEqual([1, 'regressed']);
    },
  );
});
