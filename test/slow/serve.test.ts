import { expect, test } from 'vitest';
import { pawl } from '../smoke/command.ts';
import { documentOf } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { app, servedSuite } from '../support/suites/served-suite.ts';

test('each side talks to its own application, and the port is not a change of the model', async () => {
  using repository = scratchRepository(servedSuite);
  repository.write({ 'app.js': app('All is lost.') });
  repository.commit('Break the application');
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(result);
  expect([result.code, document.verdict]).toEqual([1, 'regressed']);
  const [slot] = document.suites[0]?.slots ?? [];
  expect([slot?.metrics[0]?.baseline, slot?.metrics[0]?.candidate]).toEqual([1, 0]);
  expect(result.stdout).not.toMatch(/model 127\.0\.0\.1:\d+/);
  expect(slot?.label).not.toMatch(/:\d{4,5}/);
});

test('one tree alone is asked with its own application running; vouched for, its samples of main are stored', async () => {
  using repository = scratchRepository({
    ...servedSuite,
    'pawl.yaml':
      'serve: { command: node app.js }\nsamples: { stored: 2 }\nsuites:\n  - { id: talk, config: evals/promptfooconfig.yaml, paths: [app.js] }\n',
  });
  const run = await pawl(['run'], repository.root);
  expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('5 samples (0 with an error)')]);
  for (const stored of [5, 10]) {
    await pawl(['baseline', 'record'], repository.root);
    const { stdout } = await pawl(['baseline', 'show'], repository.root);
    expect(stdout).toContain(` talk: 5 cases, ${stored} samples, `);
    expect(stdout).toContain(`samples a case   ${stored / 5}\n`);
  }
});
