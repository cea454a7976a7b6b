import { expect, test } from 'vitest';
import { BROKEN } from '../../support/attack.ts';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const pawl = pawlWith(simulatedModels());

async function lines(files: Record<string, string>): Promise<readonly string[]> {
  using repository = scratchRepository(files);
  const { code, stdout } = await pawl(['run'], repository.root);
  expect(code).toBe(0);
  return stdout.trimEnd().split('\n');
}

test('how many answers of each suite pass stands below where they are', async () => {
  const [file, ...suites] = await lines({ ...ruleSuite('evals/gear'), ...ruleSuite('evals/other') });
  expect(file).toMatch(/^24 samples \(0 with an error\) in .*samples\.jsonl$/);
  expect(suites).toEqual(['  gear: 12 of 12 pass', '  other: 12 of 12 pass']);
});

test('and which check most of them fail, with what it said', async () => {
  const broken = { 'evals/gear/prompt.txt': rulePrompt(BROKEN) };
  const [, ...suites] = await lines({ ...ruleSuite('evals/gear'), ...broken });
  expect(suites.join('\n')).toMatch(/^ {2}gear: \d of 12 pass\. Fails most: contains .+, \d times?: \S/);
});

test('a policy that leaves every suite out is named as why none was found', async () => {
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': 'prompts: [a]\nproviders: [echo]\ntests: [{ vars: {} }]\n',
    'pawl.yaml': 'ignore: ["**"]\n',
  });
  const { code, stderr } = await pawl(['run'], repository.root);
  expect([code, stderr]).toEqual([3, expect.stringContaining('pawl.yaml leaves out `**` (`ignore`).')]);
});
