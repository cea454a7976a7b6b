import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import type { ScratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

// Edits that a digest could take for none.

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'] as const;
const config = ruleSuite('evals/gear')[CONFIG] as string;
const unwanted = (words: string) => ({
  [CONFIG]: config.replaceAll(
    /assert: \[.*\]/g,
    `assert: [{ type: javascript, value: "!output.includes('${words}')" }]`,
  ),
});

describe('a pull request that writes the place of its checkout', () => {
  const writing = (files: (root: string) => Readonly<Record<string, string>>) => (made: ScratchRepository) =>
    made.write(files(made.root));

  test('within the words of its prompt is regressed', async () => {
    const { code, document } = await attack({ change: { [PROMPT]: rulePrompt() } }, [], (made) =>
      made.write({
        [PROMPT]: rulePrompt().replaceAll(/(?<=When \w{3}|, \w{3}|and \w{3})/g, `${made.root}/`),
      }),
    );
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test.each([
    ['within the words', (root: string) => `No ${root}/idea.`],
    ['in the place of a full stop behind the words', (root: string) => `No idea${root}`],
  ])('%s that its assertions do not want weakens them', async (_name, words) => {
    const { code, document, firstLines } = await attack(
      { main: unwanted('No idea.'), change: {} },
      [],
      writing((root) => unwanted(words(root))),
    );
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('weakens the assertions of `gear`');
  });
});

test.each([
  ['a number that is none', 'max_tokens', '~', '.nan'],
  ['a number without end', 'max_tokens', '~', '.inf'],
  ['a text that looks like a folder', 'basePath', '/all', '/nothing'],
])('a pull request that sets %s in the settings of its model is regressed', async (_name, key, was, is) => {
  const told = (value: string) => ({
    [CONFIG]: config.replace(
      '[openai:chat:simulated]',
      `[{ id: 'openai:chat:simulated', config: { ${key}: ${value} } }]`,
    ),
  });
  const models = simulatedModels();
  const { answer } = models;
  models.answer = (ask) => (ask.arm === 'candidate' ? 'No idea.' : answer(ask));
  const { code, document } = await attack({
    main: told(was),
    change: { ...told(is), [PROMPT]: rulePrompt() },
    models,
  });
  expect([code, document.verdict]).toEqual([1, 'regressed']);
});

test('a pull request that is checked out elsewhere, and names its files by their whole path, asks nothing', async () => {
  const { code, document, models } = await attack(
    { change: { [PROMPT]: rulePrompt() } },
    [],
    ({ root, write }) => write({ [CONFIG]: config.replace('file://prompt.txt', `file://${root}/${PROMPT}`) }),
  );
  expect([code, document.verdict, models.requests()]).toEqual([0, 'pass', 0]);
});
