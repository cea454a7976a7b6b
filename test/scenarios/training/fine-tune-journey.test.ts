import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

const GUIDES = path.resolve(import.meta.dirname, '../../../docs/how-to');
const [BASE, TUNED, WRITER] = ['gpt-4o-mini', 'ft:gpt-4o-mini-2024-07-18:acme:support:9x8y7z', 'gpt-5.6-sol'];

/** The commands of a guide in their order, as arguments. */
function commandsOf(guide: string): string[][] {
  const blocks = readFileSync(path.join(GUIDES, guide), 'utf8').matchAll(/```sh\n(.*?)```/gs);
  return [...blocks].flatMap(([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.trim().replace(/^npx @pawl-dev\/pawl /, ''))
      .map((line) => [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)),
  );
}

const QUESTIONS = [
  [
    'refund',
    'How long does it take until the money for my returned lamp is back?',
    'Refunds take five days.',
  ],
  ['parcel', 'My parcel was due on Tuesday and nobody has seen it since.', 'Open a search order.'],
  ['invoice', 'Where in my account do I find the bill for the spring order?', 'Invoices are under Orders.'],
  ['exchange', 'The jumper is too small, may I have a larger one in its place?', 'Exchanges are free.'],
  ['warranty', 'The kettle stopped working after eleven months, who pays?', 'The warranty is two years.'],
  ['voucher', 'I cannot find a field for the code from your birthday card.', 'Enter it at the checkout.'],
] as const;
/** What the base model was never told. */
const FAILING = ['refund', 'parcel', 'invoice', 'exchange'];
const VARIATIONS: Readonly<Record<string, readonly string[]>> = {
  refund: [
    'I sent the chair back last week; when will you pay?',
    'Still waiting on my reimbursement, any date?',
  ],
  parcel: ['The courier says delivered but the porch is empty', 'No sign of order 88, lost by the post?'],
  invoice: ['Please tell me where receipts can be downloaded', 'Accounting wants a PDF of last month, how?'],
  exchange: ['Can these boots be swapped for size 44?', 'Wrong colour arrived, I would rather have blue'],
};
const topicOf = (prompt: string) =>
  QUESTIONS.find(
    ([topic, question]) =>
      prompt.includes(question) || VARIATIONS[topic]?.some((text) => prompt.includes(text)),
  ) ?? QUESTIONS[0];

/** Says that every model is there. */
let server: Server;
beforeAll(async () => {
  server = createServer((_, response) => response.end(JSON.stringify({ id: 'x' })));
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
});
afterAll(() => new Promise((closed) => server.close(closed)));

test('the guide from failures to a fine-tune, command by command, up to the verdict on the new model', async () => {
  const models = drawnModels(({ model, prompt }) => {
    if (model === WRITER && prompt.includes('furious customers'))
      return JSON.stringify([
        {
          vars: { message: 'THREE CALLS AND NOBODY ANSWERS, WHAT IS THIS SHOP' },
          checks: [{ type: 'contains', value: 'sorry' }],
        },
      ]);
    if (model === WRITER) {
      const asked = prompt.slice(0, prompt.indexOf('Other cases'));
      return JSON.stringify((VARIATIONS[topicOf(asked)[0]] ?? []).map((message) => ({ message })));
    }
    const [topic, , answer] = topicOf(prompt);
    return model === BASE && FAILING.includes(topic) ? 'I do not know.' : answer;
  });
  const pawl = pawlWith(models);
  const policy = (model: string, more = '') => `models:\n  support: { id: 'openai:chat:${model}'${more} }\n`;
  using repository = scratchRepository({
    'pawl.yaml': policy(BASE),
    'evals/promptfooconfig.yaml': stringify({
      prompts: ['You answer customers of a shop.\nBe brief.\n\nCustomer: {{message}}'],
      providers: ['pawl:model:support'],
      tests: QUESTIONS.map(([description, message, value]) => ({
        description,
        vars: { message },
        assert: [{ type: 'contains', value }],
      })),
    }),
  });
  const { root } = repository;
  const commands = commandsOf('training-data.md');
  expect(commands.map(([name, second]) => (second === 'training' ? `${name} ${second}` : name))).toEqual([
    'run',
    'export training',
    'draft',
    'export training',
    'gate',
  ]);
  const [run, collect, draft, write, gate] = commands as [string[], string[], string[], string[], string[]];
  const env = {
    OPENAI_API_KEY: 'simulated',
    OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
  };
  const done = async (args: string[]) => {
    const finished = await pawl(args, root, env);
    expect([args.join(' '), finished.code, finished.stdout], finished.stderr).toEqual([
      args.join(' '),
      0,
      expect.any(String),
    ]);
    return finished.stdout;
  };

  await done(run);
  expect(await done(collect)).toContain('2 cases to review in .pawl/training-review.yaml');
  expect(await done(draft)).toContain('8 drafts to review in .pawl/drafts.yaml');
  const file = path.join(root, '.pawl/drafts.yaml');
  const review = parse(readFileSync(file, 'utf8')) as { entries: { source: { case: string } }[] };
  const answerOf = (topic: string) => QUESTIONS.find(([name]) => name === topic)?.[2] ?? '';
  const entries = review.entries.map((own) => ({
    ...own,
    accepted: true,
    corrected: answerOf(own.source.case),
  }));
  writeFileSync(file, stringify({ ...review, entries }));
  const written = await done(write);
  expect(written).toContain('8 examples in training.jsonl');
  expect(written).toContain('Read again: 8 examples, 0 of 6 cases of the suites stand in them.');

  repository.write({ 'pawl.yaml': policy(TUNED, ', training: training.jsonl') });
  repository.commit('the fine-tune');
  const document = documentOf({ stdout: await done([...gate, '--format', 'json']) });
  expect(document.verdict).toBe('pass');
  const cases = document.suites[0]?.slots[0]?.cases ?? [];
  expect(cases.map(({ baseline, candidate }) => [baseline.passed, candidate.passed])).toEqual(
    QUESTIONS.map(([topic]) => [FAILING.includes(topic) ? 0 : expect.any(Number), expect.any(Number)]),
  );
  expect(cases.filter(({ candidate }) => candidate.passed === 0)).toEqual([]);
  expect(document.suites[0]?.notes.join()).not.toContain('training file of support, counted');
  expect(document.suites[0]?.notes.join()).toContain('its training file holds 8 examples');

  const [kind, tests] = commandsOf('drafts.md') as [string[], string[]];
  expect(await done(tests)).toContain('8 tests in evals/drafted.yaml');
  expect(await done([...kind, '--out', '.pawl/furious.yaml'])).toContain(
    '1 draft to review in .pawl/furious.yaml',
  );
});
