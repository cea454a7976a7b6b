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
