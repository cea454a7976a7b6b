import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { HOSTILE, UNSEEN } from '../support/suites/hostile-suite.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const pawl = pawlWith(simulatedModels());
/** Lines that a runner takes for commands: GitHub's and Forgejo's behind any indentation, those of Azure and TeamCity anywhere. */
const COMMAND = /^\s*::\S|##\w*\[/m;
/** What a C1 control, or a character that turns text around, does to a terminal that shows JSON. */
const ACTIVE = /[\x7F-\x9F\u202A-\u202E\u2066-\u2069]/;

describe('a pull request whose words are shown by an error', () => {
  test.each([
    ['of its policy', { 'pawl.yaml': `${JSON.stringify({ [HOSTILE]: 1 })}\n` }],
    ['of a value of its policy', { 'pawl.yaml': `${JSON.stringify({ block: HOSTILE })}\n` }],
    [
      'of the name of a suite',
      { 'pawl.yaml': `${JSON.stringify({ suites: [{ config: `evals/${HOSTILE}.yaml` }] })}\n` },
    ],
  ])('%s moves no terminal and commands no runner', async (_, files) => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write(files);
    repository.commit('Change');
    for (const command of [['gate', '--base', 'main'], ['models'], ['doctor'], ['baseline', 'show']]) {
      const { stdout, stderr } = await pawl(command, repository.root);
      expect(stdout + stderr).toMatch(/error::x|config\/|evil\.example|policy is not valid/);
      expect(stdout + stderr).not.toMatch(COMMAND);
      expect(stdout + stderr).not.toMatch(UNSEEN);
    }
  });
});

describe('a pull request with hostile names in what is printed', () => {
  const words = `abc ##vso[task.setvariable variable=a]b ${'x'.repeat(70)} ::stop-commands::x \u009b31m \u202E`;
  const explained = async (name: string, ...args: string[]) => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle']) });
    repository.commit('Change');
    await pawl(['gate', '--base', 'main'], repository.root);
    const document = readFileSync(path.join(repository.root, '.pawl/result.json'), 'utf8');
    const held = JSON.stringify(name).slice(1, -1);
    mkdirSync(path.join(repository.root, 'left'));
    writeFileSync(
      path.join(repository.root, 'left/result.json'),
      document.replaceAll('kettle', () => held),
    );
    return await pawl([...args, '--result', 'left/result.json'], repository.root);
  };

  test('a wrapped line commands no runner either', async () => {
    const { code, stdout } = await explained(words, 'explain', 'abc');
    expect([code, stdout]).toEqual([0, expect.stringContaining('stop-commands')]);
    expect(stdout).not.toMatch(COMMAND);
    expect(stdout).not.toMatch(UNSEEN);
  });

  test.each(['json', 'markdown', 'junit'])('nor does a report as %s', async (format) => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    const config = 'evals/gear/promptfooconfig.yaml';
    const main = readFileSync(path.join(repository.root, config), 'utf8');
    repository.write({
      'evals/gear/prompt.txt': rulePrompt(['kettle']),
      [config]: main.replace('description: kettle', () => `description: ${JSON.stringify(words)}`),
    });
    repository.commit('Change');
    const { stdout } = await pawl(['gate', '--base', 'main', '--format', format], repository.root);
    expect(stdout).toContain('task.setvariable');
    expect(stdout).not.toMatch(COMMAND);
    expect(stdout).not.toMatch(ACTIVE);
    if (format === 'json') expect(JSON.stringify(JSON.parse(stdout))).toContain('##vso[');
  });

  test.each([
    ['plan', ['plan', '--base', 'main']],
    ['backtest', ['backtest', '--last', '1']],
  ])('nor does a page of %s as Markdown', async (_, command) => {
    const place = '##vso[task.setvariable variable=a]b';
    using repository = scratchRepository({ ...ruleSuite('evals/gear'), ...ruleSuite(`evals/${place}`) });
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell gear.') });
    repository.write({ [`evals/${place}/prompt.txt`]: rulePrompt([], 'You sell gear.') });
    repository.commit(`${place}\n\n::error::x`);
    if (command[0] === 'backtest') repository.git('branch', '--force', 'main', 'HEAD');
    const { stdout } = await pawl([...command, '--format', 'markdown'], repository.root);
    expect(stdout).toContain('task.setvariable');
    expect(stdout).not.toMatch(COMMAND);
  });

  test('a line to paste runs nothing of it', async () => {
    const { code, stderr } = await explained('$(touch it)', 'explain', '$(touch ti)');
    expect([code, stderr]).toEqual([2, expect.stringContaining("pawl explain '$(touch it)'\n")]);
  });
});
