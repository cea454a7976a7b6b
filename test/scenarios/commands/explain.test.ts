import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const pawl = pawlWith(simulatedModels());
let repository: ScratchRepository;
beforeAll(async () => {
  repository = scratchRepository({
    ...ruleSuite('evals/gear'),
    'pawl.yaml': 'baseline: { store: "dir:.pawl-store" }\n',
  });
  await pawl(['baseline', 'record'], repository.root);
  repository.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass']) });
  repository.commit('Change');
  await pawl(['gate', '--base', 'main'], repository.root);
});
afterAll(() => repository[Symbol.dispose]());

const explain = (...args: string[]) => pawl(['explain', ...args], repository.root);

describe('pawl explain', () => {
  test('a broken case: how it ended, why it was asked, its samples, its history, both answers', async () => {
    const { code, stdout } = await explain('kettle');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^kettle {2}gear · /);
    expect(stdout).toMatch(/ended +newly failing · main \d+ of \d+, this PR 0 of \d+/);
    expect(stdout).toMatch(/failed +contains "Kettles whistle\."/);
    expect(stdout).toMatch(/main +●+ · .*confirmation/);
    expect(stdout).toMatch(/this PR +○+ · \d+ × first look/);
    expect(stdout).toMatch(/on main +● · 1 of 1 stored sample passed/);
    expect(stdout).toMatch(/keys +generation [0-9a-f]{8} → [0-9a-f]{8} · grading [0-9a-f]{8} on both sides/);
    expect(stdout).toContain('- Kettles whistle.');
    expect(stdout).toContain('+ No idea.');
  });

  test('a part of a name suffices where no other case has it', async () => {
    expect((await explain('KETT')).stdout).toMatch(/^kettle /);
  });

  test('several cases with that part are named, with a line that works', async () => {
    const { code, stderr } = await explain('a');
    expect(code).toBe(2);
    expect(stderr).toMatch(/cases have `a` in their name.*explain\/several-cases/s);
    // A name may hold a comma.
    expect(stderr).toMatch(/They are (?:`\w+`(?:, | and )?)+/);
    expect(stderr).toMatch(/pawl explain \w+$/m);
  });

  test('a name that is almost right', async () => {
    const { code, stderr } = await explain('ketle');
    expect([code, stderr]).toEqual([2, expect.stringContaining('pawl explain kettle')]);
  });

  test('from a folder of a monorepo: the last run of the repository, and files named from where one stands', async () => {
    const folder = path.join(repository.root, 'evals/gear');
    expect((await pawl(['explain', 'kettle'], folder)).stdout).toMatch(/^kettle /);
    expect(await pawl(['report'], folder)).toMatchObject({ code: 0, stdout: '../../.pawl/report.html\n' });
    const review = await pawl(['export', 'training', '--holdout', '0'], folder);
    expect(review.stdout).toContain('../../.pawl/training-review.yaml');
    expect(await pawl(['gate', '--base', 'main', '--out', 'here'], folder)).toMatchObject({
      stdout: expect.stringContaining(' report: here/report.html '),
    });
    expect((await pawl(['explain', 'kettle', '--result', 'here/result.json'], folder)).code).toBe(0);
    // The policy file of the folder, and not that of the root by the same name; one named from the root is still found.
    writeFileSync(path.join(folder, 'pawl.yaml'), 'suites: [{ id: own, config: promptfooconfig.yaml }]\n');
    for (const policy of ['pawl.yaml', 'evals/gear/pawl.yaml']) {
      const run = await pawl(['gate', '--base', 'main', '--policy', policy], folder);
      expect(run.stdout).toContain('`own` got worse');
    }
    const other = await pawl(['export', 'training', '--out', 'other.yaml'], folder);
    expect(other.stdout).toContain(
      'of the samples left out: no suite of pawl.yaml holds them. If another policy file',
    );
    rmSync(path.join(folder, 'pawl.yaml'));
  });

  test('samples that a later command wrote are not taken for those of the run', async () => {
    const file = path.join(repository.root, '.pawl/samples.jsonl');
    const own = readFileSync(file);
    expect((await pawl(['run'], repository.root)).code).toBe(0);
    const { stdout } = await explain('kettle');
    writeFileSync(file, own);
    expect(stdout).toMatch(/ended +newly failing/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('missing, or a later command wrote over it');
    expect(stdout).not.toMatch(/^ this PR/m);
    expect((await explain('kettle')).stdout).toMatch(/this PR +○+ · \d+ × first look/);
  });

  test('without a run: what to do', async () => {
    const { code, stderr } = await explain('kettle', '--result', 'gone.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('report/missing-result')]);
    expect(stderr).toContain('run the gate first, or name the result of an earlier run');
  });
});
