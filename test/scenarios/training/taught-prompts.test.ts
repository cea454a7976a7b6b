import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PageDocument } from '../../../src/report/page/page-document.ts';
import { openHub, runJob } from '../../support/action-job.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { openShop } from '../../support/suites/shop.ts';
import {
  exampleOf,
  MESSAGE_OF,
  taughtModels,
  taughtPrompt,
  taughtSuite,
} from '../../support/suites/taught-suite.ts';

const [CONFIG, PROMPT] = ['evals/labels/promptfooconfig.yaml', 'evals/labels/prompt.txt'];
const main = taughtSuite('evals/labels');
const config = main[CONFIG] as string;
const taught = taughtPrompt(['refund', 'gift'], `${exampleOf('refund')}\n${exampleOf('gift')}`);
const SENTENCE =
  'This PR writes 2 cases of `labels` into the prompt that they test: `refund` and `gift` (evals/labels/prompt.txt:12 and 1 more place). A pass of such a case says little.';

async function gate(onMain: Record<string, string>, change: Record<string, string>, flags: string[] = []) {
  const models = taughtModels();
  const pawl = pawlWith(models);
  const made = scratchRepository({ ...main, 'pawl.yaml': '{}\n', ...onMain });
  try {
    made.write(change);
    made.commit('Change');
    const document = documentOf(
      await pawl(['gate', '--base', 'main', '--format', 'json', ...flags], made.root),
    );
    return { document, pawl, models, root: made.root };
  } finally {
    made[Symbol.dispose]();
  }
}

test('cases that a pull request writes into their prompt are said on every surface, and its check is neutral', async () => {
  const shop = await openShop({ ...main, 'pawl.yaml': '{}\n' });
  const hub = await openHub();
  const job = await runJob(shop, hub, {
    event: 'pull_request.opened.json',
    commits: shop.change({ [PROMPT]: taught }),
    models: taughtModels(),
    env: { OPENAI_API_KEY: 'sk-simulated' },
  });
  const { checks, comments } = hub.model;
  expect([job.exitCode, job.outputs.verdict]).toEqual([0, 'pass']);
  expect(checks).toMatchObject([{ conclusion: 'neutral' }]);
  expect(checks[0]?.annotations).toMatchObject(
    [12, 14].map((line) => ({
      path: PROMPT,
      start_line: line,
      annotation_level: 'warning',
      title: 'The prompt holds cases that test it',
      message: 'This PR writes 2 cases of `labels` into the prompt that they test: `refund` and `gift`.',
    })),
  );
  const said = SENTENCE.replace(PROMPT, `\`${PROMPT}`).replace(':12 ', ':12` ').slice(1);
  for (const text of [comments[0]?.body, job.summary]) expect(text).toContain(said);
  expect([checks[0]?.title, job.outputs.title]).toEqual([
    expect.stringContaining('writes 2 cases of'),
    expect.stringContaining('writes 2 cases of'),
  ]);
  expect(job.log.replaceAll(/\s+/g, ' ')).toContain(SENTENCE.slice(0, 60));
});

test('a plan says it before anything is asked', { tags: ['slow'] }, async () => {
  const models = taughtModels();
  using made = scratchRepository({ ...main, 'pawl.yaml': '{}\n' });
  made.write({ [PROMPT]: taught });
  made.commit('Teach the test');
  const { code, stdout } = await pawlWith(models)(['plan', '--base', 'main'], made.root);
  expect([code, models.requests()]).toEqual([0, 0]);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    '2 cases stand in the prompt of this PR, and not in main\'s: "refund" (evals/labels/prompt.txt:12), "gift" (evals/labels/prompt.txt:14).',
  );
});

test('terminal and HTML report say it as well', async () => {
  using made = scratchRepository({ ...main, 'pawl.yaml': '{}\n' });
  made.write({ [PROMPT]: taught });
  made.commit('Teach the test');
  const { code, stdout } = await pawlWith(taughtModels())(['gate', '--base', 'main'], made.root);
  expect(code).toBe(0);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(SENTENCE);
  const html = readFileSync(path.join(made.root, '.pawl/report.html'), 'utf8');
  const [, base64 = ''] = /id="pawl-document">([^<]*)</.exec(html) ?? [];
  const page = JSON.parse(gunzipSync(Buffer.from(base64, 'base64')).toString()) as PageDocument;
  expect(page.head).toMatchObject({ word: 'pass', consequence: 'Not blocked.' });
  expect(page.head.title).toContain('This PR writes 2 cases of');
});

test('a case whose assertion is edited beside it is named as both', async () => {
  const easier = config.replace('{ type: equals, value: refund }', '{ type: contains, value: e }');
  const { document } = await gate({}, { [PROMPT]: taught, [CONFIG]: easier });
  expect(document.inPrompt).toMatchObject([{ suite: 'labels', cases: ['refund', 'gift'] }]);
  expect(document.suites[0]?.slots[0]?.cases.find(({ id }) => id === 'refund')?.editedChecks).not.toBeNull();
});

test('a lost case that is in its prompt and was accepted stays named', async () => {
  const models = taughtModels();
  const rule = models.answer;
  models.answer = (ask) =>
    ask.arm === 'candidate' && ask.prompt.trimEnd().endsWith(`${MESSAGE_OF.login}\nLabel:`)
      ? 'other'
      : rule(ask);
  const pawl = pawlWith(models);
  using made = scratchRepository({ ...main, 'pawl.yaml': 'accept: { commandLine: true }\n' });
  made.write({ [PROMPT]: taughtPrompt([], exampleOf('login')) });
  made.commit('Lose a case that the prompt holds');
  const args = ['gate', '--base', 'main', '--format', 'json'];
  const first = await pawl(args, made.root);
  const told = documentOf(first);
  expect(told).toMatchObject({ verdict: 'regressed', inPrompt: [{ cases: ['login'] }] });
  expect(told.title).toContain('(evals/labels/prompt.txt:14). A pass of such a case says little.');
  expect(told.title).not.toContain('it passes');
  const [, id = ''] = /--accept ([0-9a-f]{16})/.exec((await pawl(args.slice(0, 3), made.root)).stdout) ?? [];
  const second = documentOf(await pawl([...args, '--accept', id], made.root));
  expect(second).toMatchObject({ verdict: 'pass', inPrompt: [{ cases: ['login'] }] });
});

test('a case in quarantine judges nothing, so it is not named', async () => {
  const quarantine = { 'pawl.yaml': 'quarantine: ["labels: gift"]\n' };
  const { document } = await gate(quarantine, { ...quarantine, [PROMPT]: taught });
  expect(document.inPrompt).toMatchObject([{ cases: ['refund'] }]);
});

test('another model beside a prompt that holds cases already is told nothing of them', async () => {
  const onMain = { [PROMPT]: taughtPrompt([], exampleOf('refund')) };
  const { document } = await gate(onMain, { [CONFIG]: config.replace('chat:labels', 'chat:others') });
  expect([document.verdict, document.inPrompt]).toEqual(['pass', []]);
});
