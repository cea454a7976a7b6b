import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CaseDetail, PageDocument } from '../../../src/report/page/page-document.ts';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const pawl = pawlWith(simulatedModels());

/** A repository whose pull request breaks three cases of twelve. */
function broken() {
  const repository = scratchRepository(ruleSuite('evals/gear'));
  repository.write({ 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) });
  repository.commit('Forget three answers');
  return repository;
}

function partOf(file: string, id: string): unknown {
  const [, base64 = ''] = new RegExp(`id="${id}">([^<]*)<`).exec(readFileSync(file, 'utf8')) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(base64, 'base64')).toString());
}

const documentIn = (file: string) => partOf(file, 'pawl-document') as PageDocument;
const casesIn = (file: string) => partOf(file, 'pawl-cases-0') as readonly CaseDetail[];

describe('the HTML report of a gate', () => {
  test('where nothing can be written, the reason is given and no report is named', async () => {
    using repository = scratchRepository({ ...ruleSuite('evals/gear'), taken: 'a file' });
    const { code, stdout, stderr } = await pawl(
      ['gate', '--base', 'main', '--out', 'taken'],
      repository.root,
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('[publish/cannot-write]')]);
    expect(stdout).toContain('Nothing was run.');
    expect(stdout).not.toContain('report: ');
  });

  test('lies beside the others with all cases, their answers and samples, and the terminal names it', async () => {
    using repository = broken();
    const { code, stdout } = await pawl(['gate', '--base', 'main'], repository.root);
    expect([code, stdout]).toEqual([1, expect.stringContaining('report: .pawl/report.html')]);
    const file = path.join(repository.root, '.pawl/report.html');
    const page = documentIn(file);
    expect(page.head).toMatchObject({ word: 'regressed', consequence: 'Merging is blocked.' });
    const lost = page.cases.filter(({ state }) => page.states[state]?.id === 'broken');
    expect(lost.map(({ id }) => id).toSorted()).toEqual(['compass', 'hatchet', 'snowshoe']);
    expect(page.cases).toHaveLength(12);
    expect(page.prompts.map((prompt) => prompt.file)).toEqual(['evals/gear/prompt.txt']);
    const [first] = casesIn(file);
    const sides = new Set(first?.samples.map(({ arm, ended }) => `${arm} ${ended}`));
    expect(sides).toEqual(new Set(['baseline p', 'candidate f']));
    expect(first?.answers.length).toBeGreaterThan(1);
    expect(first?.failed.length).toBeGreaterThan(0);
  });

  test('shows what main answered before, where the store knows it', async () => {
    using repository = broken();
    const { root, git } = repository;
    git('switch', '--quiet', 'main');
    expect((await pawl(['baseline', 'record'], root)).code).toBe(0);
    git('switch', '--quiet', 'change');
    await pawl(['gate', '--base', 'main'], root);
    const main = git('rev-parse', 'main').slice(0, 7);
    const details = casesIn(path.join(root, '.pawl/report.html'));
    expect(details.map(({ history }) => history.map(({ commit, ended }) => [commit, ended]))).toEqual(
      Array(12).fill([[main, 'p']]),
    );
  });

  test('that cannot be written costs the page alone: the verdict stands, and a note says so', async () => {
    using repository = broken();
    const place = path.join(repository.root, '.pawl/report.html');
    mkdirSync(place, { recursive: true });
    const { code, stdout, stderr } = await pawl(['gate', '--base', 'main'], repository.root);
    expect(code).toBe(1);
    expect(stderr).toContain('The HTML report could not be written');
    expect(stdout).toContain('report: .pawl/report.md');
    expect(existsSync(path.join(repository.root, '.pawl/report.md'))).toBe(true);
  });
});

describe('pawl report', () => {
  test('makes the page again from the result, and with samples its answers too', async () => {
    using repository = broken();
    await pawl(['gate', '--base', 'main'], repository.root);
    const file = path.join(repository.root, '.pawl/report.html');
    const [first, answers] = [documentIn(file), casesIn(file).map((entry) => entry.answers)];
    rmSync(file);

    const bare = await pawl(['report'], repository.root);
    expect([bare.code, bare.stdout]).toEqual([0, '.pawl/report.html\n']);
    const again = documentIn(file);
    expect([again.head.title, again.head.consequence, again.head.spent]).toEqual([
      first.head.title,
      first.head.consequence,
      first.head.spent,
    ]);
    expect(again.cases.map(({ id, tally }) => [id, tally])).toEqual(
      first.cases.map(({ id, tally }) => [id, tally]),
    );
    expect(again.leftOut.join()).toContain('Answers are not here either');
    // What is to be thought of a metric depends on findings, which the document does not hold.
    expect(again.suites[0]?.slots[0]?.metrics[0]).toMatchObject({ mark: null, words: '' });

    const whole = await pawl(
      ['report', '.pawl/result.json', '--samples', '.pawl/samples.jsonl'],
      repository.root,
    );
    expect(whole.code).toBe(0);
    expect(casesIn(file).map((entry) => entry.answers)).toEqual(answers);
    expect(documentIn(file).leftOut.join()).not.toContain('Answers are not here');
  });

  test.each([
    [['report', 'gone.json'], 'report/missing-result'],
    [['report', 'package.json'], 'report/not-a-result'],
    [['report', 'README.md'], 'report/not-a-result'],
  ])('refuses %j with a line to type', async (args, code) => {
    using repository = scratchRepository({ 'package.json': '{"schemaVersion":2}', 'README.md': 'One\n' });
    const result = await pawl(args, repository.root);
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(result.stderr).toContain('To fix:');
    expect(result.stderr).not.toContain('ENOENT');
  });
});
