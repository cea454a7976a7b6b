import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { type BacktestDocument, backtestSchema } from '../../../src/report/backtest/backtest-schema.ts';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const model = drawnModels(({ prompt }) => simulatedReply(prompt, 0.5));
const pawl = pawlWith(model);
let repository: ScratchRepository;
beforeAll(() => {
  repository = pastRepository();
});
afterAll(() => repository[Symbol.dispose]());

/**
 * Eight changes: README edits, a good edit, a broken one and its revert, a merge commit, a squash, a suite that came. Beside a suite that
 * nobody can read.
 */
function pastRepository(): ScratchRepository {
  const past = scratchRepository({
    ...ruleSuite('evals/gear'),
    'evals/unread/promptfooconfig.yaml': 'prompts: [file://prompt.txt\nproviders: {',
    'README.md': 'one',
  });
  const { git, write, commit } = past;
  git('switch', '--quiet', 'main');
  write({ 'README.md': 'two' });
  commit('Say more in the README');
  write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell gear for camping.') });
  commit('Reword the header (#1)');
  write({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass'], 'You sell gear.') });
  const broken = commit('Shorten the prompt (#2)');
  git('revert', '--no-edit', broken);
  git('switch', '--quiet', '--create', 'feature');
  write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell gear for hikes.') });
  commit('wip');
  write({ 'notes.md': 'more' });
  commit('more wip');
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', 'feature', '-m', 'Merge pull request #3 from me/feature\n\nSay hikes');
  write({ ...ruleSuite('evals/second') });
  commit('Add a second suite (#4)');
  write({ 'pawl.yaml': 'metrics:\n  pass: { tolerance: 0 }\n' });
  commit('Add a policy');
  write({ 'README.md': 'three' });
  commit('Say even more in the README');
  write({ 'evals/gear/prompt.txt': 'edited here, and in no commit' });
  return past;
}

async function backtest(...args: string[]): Promise<{ document: BacktestDocument; asked: number }> {
  const before = model.requests();
  const run = await pawl(['backtest', '--format', 'json', ...args], repository.root);
  expect([run.code, run.stdout === ''], run.stderr).toEqual([0, false]);
  return {
    document: backtestSchema.parse(JSON.parse(run.stdout)),
    asked: model.requests() - before,
  };
}

const gist = ({ changes }: BacktestDocument) =>
  changes.map(({ title, pull, state, outcome, blocked, calls }) => [
    title,
    pull,
    state,
    outcome,
    blocked,
    calls > 0,
  ]);

describe('a backtest', () => {
  test('ends before its budget would be exceeded, the newest changes left out', async () => {
    const { document, asked } = await backtest('--budget', '60');
    expect(asked).toBe(document.total.calls);
    expect(asked).toBeLessThanOrEqual(60);
    expect(asked).toBeGreaterThan(0);
    const states = document.changes.map(({ state }) => state);
    expect([states.at(0), states.at(-1)]).toEqual(['not-replayed', 'untouched']);
    expect(document.total.notReplayed).toBe(states.filter((state) => state === 'not-replayed').length);
  });

  test('with more budget goes on from there, and blocks what was broken alone', async () => {
    const paid = model.requests();
    const { document, asked } = await backtest('--budget', '2000');
    expect(gist(document)).toEqual([
      ['Say even more in the README', null, 'untouched', null, false, false],
      ['Add a policy', null, 'untouched', null, false, false],
      ['Add a second suite', 4, 'judged', 'pass', false, true],
      ['Say hikes', 3, 'judged', 'pass', false, true],
      ['Revert "Shorten the prompt (#2)"', null, 'judged', 'pass', false, true],
      ['Shorten the prompt', 2, 'judged', 'regressed', true, true],
      ['Reword the header', 1, 'judged', 'pass', false, true],
      ['Say more in the README', null, 'untouched', null, false, false],
    ]);
    const [, , , , revert, broken] = document.changes;
    expect(broken?.revertedBy).toBe(revert?.commit);
    expect(broken?.suites).toEqual([
      { id: 'gear', outcome: 'regressed', broken: ['kettle', 'lantern', 'compass'] },
    ]);
    expect(paid + asked).toBe(document.total.calls);
    expect(document.months).toEqual([{ month: '2026-01', ...document.total }]);
    const [, , , hikes, , , reworded] = document.changes;
    expect(hikes?.calls, 'what one change left is main, stored, for the next').toBeLessThan(
      0.6 * (reworded?.calls ?? 0),
    );
    expect(document.total).toMatchObject({ changes: 8, touched: 5, blocked: 1, notReplayed: 0 });
  });

  test('asked again as text is answered without a request, and leaves checkout and git unchanged', async () => {
    const before = model.requests();
    const args = ['backtest', '--budget', '2000', '--last', '6'];
    const run = await pawl(args, repository.root);
    expect([run.code, model.requests() - before], run.stderr).toEqual([0, 0]);
    for (const words of ['would block', 'Found by revert', 'It was reverted later.'])
      expect(run.stdout).toContain(words);
    const file = path.join(repository.root, '.pawl/backtest.json');
    expect(backtestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).total.blocked).toBe(1);
    // No change can bring answers along: they are kept outside of what git tracks.
    const kept = ['.git/pawl/backtest/store', '.pawl/backtest'];
    expect(kept.map((folder) => existsSync(path.join(repository.root, folder)))).toEqual([true, false]);
    const prompt = path.join(repository.root, 'evals/gear/prompt.txt');
    expect(readFileSync(prompt, 'utf8')).toContain('in no commit');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(repository.git('status', '--porcelain')).toBe('M evals/gear/prompt.txt');
  });
});

test('a number that is none is a usage error', async () => {
  const run = await pawl(['backtest', '--last', 'many'], repository.root);
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--last many is not possible')]);
});
