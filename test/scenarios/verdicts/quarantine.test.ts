import { expect, test, vi } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

/** Fails the question of a refund where the prompt is changed. */
const model = drawnModels(({ prompt }) =>
  prompt.includes('Changed') && prompt.includes('refund') ? 'No idea.' : 'Ask a manager.',
);
const pawl = pawlWith(model);
const suite = (prompt: string) => `
prompts: ['${prompt}: {{message}}']
providers: ['openai:chat:simulated']
defaultTest: { assert: [{ type: contains, value: manager }] }
tests:
  - { description: refund, vars: { message: refund } }
  - { description: delivery, vars: { message: delivery } }
  - { description: invoice, vars: { message: invoice } }
`;
const LINE = 'quarantine: ["evals: refund"]\n';
const gate = (cwd: string, format = 'json') => pawl(['gate', '--base', 'main', '--format', format], cwd);

test('a case that main holds in quarantine is asked once, shown and counted, and cannot convict', async () => {
  using repository = scratchRepository({
    'pawl.yaml': LINE,
    'evals/promptfooconfig.yaml': suite('Customer'),
  });
  repository.write({ 'evals/promptfooconfig.yaml': suite('Changed') });
  repository.commit('another prompt');
  model.reset();
  const document = documentOf(await gate(repository.root));
  expect(document.verdict).toBe('pass');
  expect(document.suites[0]?.slots[0]?.cases.find(({ label }) => label === 'refund')?.transition).toBe(
    'left-out',
  );
  expect(
    model.asks.filter(({ prompt, arm }) => prompt.includes('refund') && arm === 'candidate'),
  ).toHaveLength(1);
  const { stdout } = await gate(repository.root, 'markdown');
  expect(stdout).toContain(
    'Left out of the verdict, because it is in quarantine (too noisy): 1 of 3 cases (`refund`). It fails in this PR.',
  );
});

test('a pull request that puts a case into quarantine is judged by it, and loosens its gate', async () => {
  using repository = scratchRepository({
    'pawl.yaml': 'budget: { calls: 500 }\n',
    'evals/promptfooconfig.yaml': suite('Customer'),
  });
  repository.write({
    'pawl.yaml': `budget: { calls: 500 }\n${LINE}`,
    'evals/promptfooconfig.yaml': suite('Changed'),
  });
  repository.commit('another prompt, and its loss in quarantine');
  const document = documentOf(await gate(repository.root));
  expect(document.verdict).toBe('regressed');
  expect(document.ruleChanges).toContainEqual(expect.objectContaining({ rule: 'quarantine', loosens: true }));
});

test('the name of a noisy case on another case takes that one out of nothing', async () => {
  using repository = scratchRepository({
    'pawl.yaml': 'quarantine: ["evals: delivery"]\n',
    'evals/promptfooconfig.yaml': suite('Customer'),
  });
  const renamed = suite('Changed')
    .replace('description: delivery', 'description: sent')
    .replace('description: refund', 'description: delivery');
  repository.write({ 'evals/promptfooconfig.yaml': renamed });
  repository.commit('another prompt, and names that changed places');
  const document = documentOf(await gate(repository.root));
  const leftOut = document.suites[0]?.slots[0]?.cases.filter(({ transition }) => transition === 'left-out');
  expect(leftOut?.map(({ label }) => label)).toEqual(['sent']);
  expect(document.verdict).toBe('regressed');
});

test('a night and pawl baseline show propose a noisy case with its evidence, and the line to paste', {
  tags: ['slow'],
}, async () => {
  const noisy = drawnModels(({ prompt, draw }) =>
    prompt.includes('refund') && draw % 2 === 0 ? 'No idea.' : 'Ask a manager.',
  );
  const own = pawlWith(noisy);
  using repository = scratchRepository({
    'pawl.yaml': 'samples: { stored: 4, nightly: 8 }\n',
    'evals/promptfooconfig.yaml': suite('Customer'),
  });
  const night = () => own(['baseline', 'nightly'], repository.root);
  try {
    vi.useFakeTimers({ now: new Date('2026-11-20T02:00:00Z'), toFake: ['Date'] });
    expect((await night()).stdout).not.toContain('quarantine');
    for (const day of ['21', '22', '23', '24']) {
      vi.setSystemTime(new Date(`2026-11-${day}T02:00:00Z`));
      await night();
    }
    const shown = await own(['baseline', 'show'], repository.root);
    expect(shown.stdout).toMatch(
      /`evals: refund` passes and fails by turns, so it is too noisy to judge by: \d+ of \d+ samples passed, 2026-11-20 to/,
    );
    expect(shown.stdout).toContain('The line for main\'s pawl.yaml: `quarantine: ["evals: refund"]`');
    expect((await night()).stdout).toContain('quarantine: ["evals: refund"]');
    repository.write({ 'pawl.yaml': `samples: { stored: 4, nightly: 8 }\n${LINE}` });
    expect((await own(['baseline', 'show'], repository.root)).stdout).toContain('In quarantine: 1 case.');
  } finally {
    vi.useRealTimers();
  }
});
