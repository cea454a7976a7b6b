import { expect, test } from 'vitest';
import { planSchema } from '../../../src/report/plan/plan-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { fixDate } from '../../support/fixed-date.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const model = simulatedModels();
fixDate();
const pawl = pawlWith(model);

const run = (root: string, ...args: string[]) => pawl(args, root);

test('with samples of main in the store: what is reused, what it costs and takes, and what the gate then does', {
  tags: ['slow'],
}, async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/gear'),
    'pawl.yaml': 'prices: { simulated: { input: 1, output: 10 } }\n',
  });
  const { root } = repository;
  repository.git('switch', '--quiet', 'main');
  for (let push = 0; push < 3; push += 1) {
    expect((await run(root, 'baseline', 'record')).code).toBe(0);
  }
  const recorded = model.requests();
  const commit = repository.git('rev-parse', 'HEAD');
  repository.git('switch', '--quiet', 'change');
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
  repository.commit('Reword');

  const finished = await run(root, 'plan', '--base', 'main', '--format', 'json');
  const plan = planSchema.parse(JSON.parse(finished.stdout));
  expect(model.requests()).toBe(recorded);
  const planned = plan.suites[0]?.run;
  expect(planned?.stored).toMatchObject({ samples: 36, cells: 12, commits: [commit] });
  expect(planned?.slots[0]).toMatchObject({ rates: 'stored', moved: ['prompt evals/gear/prompt.txt'] });
  expect(plan.cost).toMatchObject({
    unknown: [],
    from: [{ kind: 'policy', model: 'openai:simulated' }, { kind: 'stored-tokens' }],
  });
  expect(plan.cost.usd).toBeGreaterThan(0);
  expect(plan.seconds).toBeGreaterThan(0);

  const { calls, verdict } = documentOf(await run(root, 'gate', '--base', 'main', '--format', 'json'));
  expect(verdict).toBe('pass');
  const made = calls.candidate + calls.baseline;
  expect(made).toBeGreaterThanOrEqual(plan.calls.atLeast);
  expect(Math.abs(plan.calls.usual - made)).toBeLessThanOrEqual(3);
  expect(plan.calls.expected).toBeLessThanOrEqual(3 * made);

  const after = planSchema.parse(
    JSON.parse((await run(root, 'plan', '--base', 'main', '--format', 'json')).stdout),
  );
  expect(after.notes.join(' ')).toContain(
    'A gate has judged this very change (pass). The next one repeats the verdict',
  );
  expect(plan.notes.join(' ')).not.toContain('has judged this very change');
});
