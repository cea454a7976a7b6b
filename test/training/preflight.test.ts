import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { preflight } from '../../src/training/preflight.ts';
import { sizeNotes } from '../../src/training/training-file.ts';

type Answer = readonly [status: number, body: object | string | null];
let server: Server;
let answers: Record<string, Answer> = {};
let asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = decodeURIComponent(request.url ?? '');
    asked.push(url);
    const [status, body] = answers[url] ?? [404, { error: { message: 'no such route' } }];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  asked = [];
  answers = {};
});

const NAME = 'ft:gpt-4o-mini:acme::x';
const MODEL = `/v1/models/${NAME}`;
const check = (more: object = {}) =>
  preflight({
    alias: 'support',
    id: `openai:chat:${NAME}`,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    apiKey: 'key',
    now: Date.parse('2026-11-24'),
    ...more,
  });
const error = (status: number, message: string, code: string | null = null): Answer => [
  status,
  { error: { message, code } },
];

describe('a model is asked for before a case is run', () => {
  test('it is there', async () => {
    answers = { [MODEL]: [200, { id: NAME }] };
    expect(await check()).toEqual({ problem: null, notes: [] });
  });

  test.each([
    ['unknown', error(404, 'The model does not exist', 'model_not_found'), 'training/unknown-model'],
    ['forbidden', error(403, 'Project has no access'), 'training/model-forbidden'],
    ['a refused key', error(401, 'Incorrect API key'), 'training/key-refused'],
    ['shut down', [200, { id: NAME, deprecation_date: '2026-10-01' }] as Answer, 'training/retired-model'],
  ])('%s', async (_, answer, code) => {
    answers = { [MODEL]: answer };
    expect((await check()).problem).toMatchObject({ code, fix: expect.any(String) });
  });

  test('soon to be shut down is said', async () => {
    answers = { [MODEL]: [200, { id: NAME, deprecation_date: '2027-01-01' }] };
    expect(await check()).toEqual({
      problem: null,
      notes: [`support: ${NAME} will be shut down on 2027-01-01.`],
    });
  });

  test('a server that lists no models says nothing of them', async () => {
    expect(await check()).toEqual({ problem: null, notes: [] });
  });

  test.each([
    ['a page', '<html>Welcome</html>'],
    ['nothing', null],
    ['a list', []],
  ] as const)('an answer that is %s claims nothing', async (_, body) => {
    answers = { [MODEL]: [200, body as object] };
    expect((await check()).problem).toBeNull();
  });

  test.each([
    ['the path of the route', `Cannot GET /v1/models/${NAME}`],
    ['nothing', 'Not Found'],
  ])('a route that is not there, said with %s, is not a model that is not there', async (_, message) => {
    answers = { [MODEL]: error(404, message) };
    expect(await check()).toEqual({ problem: null, notes: [] });
  });

  test.each([
    ['vLLM', `The model \`${NAME}\` does not exist.`],
    ['Ollama', `model "${NAME}" not found`],
  ])('a model that %s does not know', async (_, message) => {
    answers = { [MODEL]: error(404, message) };
    expect((await check()).problem?.code).toBe('training/unknown-model');
  });

  test('a server in trouble, and an address that is none, are said and claim nothing', async () => {
    answers = { [MODEL]: error(500, 'out of memory') };
    expect(await check()).toMatchObject({ problem: null, notes: [expect.stringContaining('out of memory')] });
    expect(await check({ baseUrl: 'no address' })).toMatchObject({
      problem: null,
      notes: [expect.any(String)],
    });
  });

  test('the key is not shown, also where the server repeats it', async () => {
    answers = { [MODEL]: error(401, 'Bad key my-secret-key-1') };
    const { problem } = await check({ apiKey: 'my-secret-key-1' });
    expect(problem?.why).toBe('401 Bad key ***');
  });

  test.each([[{ status: 'succeeded', model: 'gpt-4o-mini' }], ['<html>'], [null]])(
    'a job in another form: %j',
    async (job) => {
      answers = { [MODEL]: [200, { id: NAME }], '/v1/fine_tuning/jobs/ftjob-1': [200, job as object] };
      expect((await check({ job: 'ftjob-1' })).notes[0]).toMatch(/^support: ftjob-1 /);
    },
  );

  test('other providers, and no key: nobody is asked', async () => {
    await check({ id: 'anthropic:messages:claude' });
    await check({ apiKey: undefined, baseUrl: 'https://127.0.0.1:1/v1' });
    expect(asked).toEqual([]);
  });

  test('a checkpoint of its job is not a false alarm', async () => {
    const id = `${NAME}:ckpt-step-90`;
    const job = { status: 'succeeded', model: 'gpt-4o-mini', fine_tuned_model: NAME, trained_tokens: null };
    answers = { [`/v1/models/${id}`]: [200, { id }], '/v1/fine_tuning/jobs/ftjob-1': [200, job] };
    const { notes } = await check({ id: `openai:chat:${id}`, job: 'ftjob-1' });
    expect(notes).toEqual(['support: ftjob-1 succeeded, from gpt-4o-mini.']);
    const other = await check({ id: `openai:chat:${NAME}y:ckpt-step-90`, job: 'ftjob-1' });
    expect(other.notes[1]).toContain(`made ${NAME}, and pawl.yaml names ${NAME}y`);
  });

  test('a job that failed says why, in one line and without the key', async () => {
    const job = {
      status: 'failed',
      model: 'gpt-4o-mini',
      error: { code: 'invalid_training_file', message: 'Line 3 has\nno JSON: key' },
    };
    answers = { [MODEL]: [200, { id: NAME }], '/v1/fine_tuning/jobs/ftjob-1': [200, job] };
    expect((await check({ job: 'ftjob-1' })).notes[1]).toBe(
      'support: its job has not succeeded (invalid_training_file: Line 3 has no JSON: ***); what answers may be another model.',
    );
  });

  test.each([
    [
      'failed',
      { code: 'invalid_training_file', message: 'Line 3 has no JSON' },
      'Its job ftjob-1 failed (invalid_training_file: Line 3 has no JSON), and a job that fails makes no model.',
      'mend what the job says',
    ],
    ['cancelled', null, 'Its job ftjob-1 was cancelled, and made no model.', 'train it again'],
    [
      'running',
      null,
      'Its job ftjob-1 is not done (running): the model is there once it has succeeded.',
      'run this again once the job has succeeded',
    ],
    ['validating_files', null, 'is not done (validating_files)', 'once the job has succeeded'],
  ])('a model that is not there, and its job %s: the job says why', async (status, failure, why, fix) => {
    const job = { status, model: 'gpt-4o-mini', fine_tuned_model: null, error: failure };
    answers = {
      [MODEL]: error(404, 'The model does not exist', 'model_not_found'),
      '/v1/fine_tuning/jobs/ftjob-1': [200, job],
    };
    const { problem } = await check({ job: 'ftjob-1' });
    expect(problem?.code).toBe('training/unknown-model');
    expect(problem?.why).toContain(why);
    expect(problem?.fix).toContain(fix);
  });

  test('a model that is not there, and its job made another one, or is not there either', async () => {
    const gone = error(404, 'The model does not exist', 'model_not_found');
    const job = { status: 'succeeded', model: 'gpt-4o-mini', fine_tuned_model: 'ft:other' };
    answers = { [MODEL]: gone, '/v1/fine_tuning/jobs/ftjob-1': [200, job] };
    const made = await check({ job: 'ftjob-1' });
    expect(made.problem?.why).toBe('Its job ftjob-1 made ft:other.');
    expect(made.problem?.fix).toContain("support: { id: 'openai:chat:ft:other' }");
    answers = { [MODEL]: gone };
    const { problem } = await check({ job: 'ftjob-1' });
    expect(problem?.why).toContain('It may have been deleted or retired');
    expect(problem?.why).toContain('ftjob-1 could not be asked for');
  });

  test('a model without its endpoint is asked for too, and a server without TLS without a key', async () => {
    answers = { [MODEL]: error(404, 'The model does not exist', 'model_not_found') };
    expect((await check({ id: `openai:${NAME}` })).problem?.code).toBe('training/unknown-model');
    expect((await check({ apiKey: undefined })).problem?.code).toBe('training/unknown-model');
    asked = [];
    await check({ apiKey: undefined, baseUrl: undefined });
    await check({ apiKey: '', baseUrl: 'https://127.0.0.1:1/v1' });
    expect(asked).toEqual([]);
  });

  test('its job: state, base, tokens, and what pawl.yaml says otherwise', async () => {
    const job = {
      status: 'failed',
      fine_tuned_model: 'ft:other',
      model: 'gpt-4o-mini',
      trained_tokens: 12_345,
    };
    answers = { [MODEL]: [200, { id: NAME }], '/v1/fine_tuning/jobs/ftjob-1': [200, job] };
    const { notes } = await check({ job: 'ftjob-1', base: 'openai:chat:gpt-4.1' });
    expect(notes).toEqual([
      'support: ftjob-1 failed, from gpt-4o-mini, 12,345 tokens trained.',
      'support: its job has not succeeded; what answers may be another model.',
      `support: ftjob-1 made ft:other, and pawl.yaml names ${NAME}.`,
      'support: pawl.yaml says it is trained from gpt-4.1; the job says gpt-4o-mini.',
    ]);
  });
});

test('few examples are said', () => {
  expect([
    sizeNotes('support', { examples: 49, copies: 0, contradicting: 0, unanswered: 0 }).length,
    sizeNotes('support', { examples: 50, copies: 0, contradicting: 0, unanswered: 0 }),
  ]).toEqual([1, []]);
  expect(
    sizeNotes('training.jsonl', { examples: 1, copies: 0, contradicting: 0, unanswered: 0 }, 'it'),
  ).toEqual(['training.jsonl: it holds 1 example; under 50, fine-tuning seldom beats a prompt.']);
});
