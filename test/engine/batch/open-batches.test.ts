import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { leftOut, readAnswerFiles } from '../../../src/engine/batch/answer-files.ts';
import type {
  BatchApi,
  Batches,
  BatchOutcome,
  BatchPart,
  BatchRequest,
} from '../../../src/engine/batch/batches.ts';
import { inputFiles } from '../../../src/engine/batch/input-files.ts';
import { openBatches } from '../../../src/engine/batch/open-batches.ts';
import { keyFor } from '../../../src/engine/child/batch-keys.ts';
import { openBatchNotes } from '../../../src/journal/batch-notes.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { textOfError } from '../../support/known-error.ts';
import {
  BATCH_KEY,
  type BatchServer,
  type BatchServerOptions,
  servingBatches,
} from '../../support/servers/batch-server.ts';
import { writtenForms } from '../../support/written-forms.ts';

function requestOf(base: string, prompt: string, more: Partial<BatchRequest> = {}): BatchRequest {
  return {
    ...{ base, endpoint: '/chat/completions', model: 'small', organization: null, project: null },
    body: JSON.stringify({ model: 'small', messages: [{ role: 'user', content: prompt }] }),
    key: { name: 'OPENAI_API_KEY', value: BATCH_KEY },
    ...more,
  };
}

interface Asked {
  /** By prompt: the answer's text, its status where that is an error, or what became of it. */
  readonly ends: Readonly<Record<string, string>>;
  readonly said: readonly string[];
  readonly out: ReturnType<Batches['report']>;
}

/** One command that asks these prompts in one round; `inTurn`: each once the one before has ended. Waits take no time, but count. */
async function ask(
  { url }: Pick<BatchServer, 'url'>,
  prompts: readonly string[],
  { folder = temporaryFolder(), hours = 24, more = {} as Partial<BatchRequest>, inTurn = false } = {},
): Promise<Asked> {
  const said: string[] = [];
  let time = 0;
  const after = (ms: number, work: () => void) =>
    void setImmediate(() => {
      time += ms;
      work();
    });
  const open = openBatches({
    notes: openBatchNotes(folder, (text) => text),
    ...{
      limitMs: hours * 3_600_000,
      say: (words: string) => said.push(words),
      clock: { now: () => time, after },
    },
  });
  const part = open.join();
  const asked: Promise<[string, string]>[] = [];
  for (const prompt of prompts) {
    const end = new Promise<[string, string]>((resolve) =>
      part.defer(requestOf(url, prompt, more), (outcome) => resolve([prompt, endText(outcome)])),
    );
    asked.push(end);
    if (!inTurn) continue;
    part.state('waiting');
    await end;
  }
  part.state('waiting');
  const ends = Object.fromEntries(await Promise.all(asked));
  part.leave();
  await open.close();
  return { ends, said, out: open.report() };
}

function endText(end: BatchOutcome): string {
  if (end.kind !== 'answer') return end.kind;
  const { choices } = JSON.parse(end.body) as { choices?: { message: { content: string } }[] };
  return choices?.[0]?.message.content ?? `${end.status}`;
}

test('a batch whose id was never heard is found by its token', () =>
  servingBatches({ cuts: (method, url) => method === 'POST' && url === '/v1/batches' }, async (server) => {
    expect((await ask(server, ['a'])).ends).toEqual({ a: 'a!' });
    expect(server.batches).toHaveLength(1);
  }));

test('a batch of a run that was killed before it heard the id is found by its token too', () =>
  servingBatches({}, async (server) => {
    const folder = temporaryFolder();
    await ask(server, ['a'], { folder, hours: 0 });
    withoutSent(folder);
    expect((await ask(server, ['a'], { folder })).ends).toEqual({ a: 'a!' });
    expect(server.batches).toHaveLength(1);
  }));

test('a batch that was noted and never sent is sent by the next run', () =>
  servingBatches({}, async (server) => {
    const folder = temporaryFolder();
    await ask(server, ['a'], { folder, hours: 0 });
    withoutSent(folder, 'of-nobody');
    expect((await ask(server, ['a'], { folder })).ends).toEqual({ a: 'a!' });
    expect(server.batches).toHaveLength(2);
  }));

/** The notes of a run that was killed while it sent a batch. */
function withoutSent(folder: string, token?: string): void {
  const file = path.join(folder, 'batches.jsonl');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('{"sent"'))
    .map((line) => (token === undefined ? line : line.replace(/"token":"[^"]+"/, `"token":"${token}"`)));
  // Its last line is cut off.
  writeFileSync(file, `${lines.join('\n')}{"ended":"`);
}

test('lines of an expired batch are asked directly, and what was answered is kept', () =>
  servingBatches({ answer: ({ prompt }) => (prompt === 'b' ? 'expires' : `${prompt}!`) }, async (server) => {
    const { ends, said } = await ask(server, ['a', 'b'], { more: { of: '`case b`' } });
    expect(ends).toEqual({ a: 'a!', b: 'direct' });
    expect(said.slice(-2)).toEqual([
      'batch batch_1: 1 of 2 answered, the others are asked directly, at full price (expired)',
      'batch batch_1 did not answer `case b` (small): This request could not be executed before the completion window expired.',
    ]);
  }));

test('what is asked only after its batch was found expired is asked directly too, and is in no other batch', () =>
  servingBatches({ answer: () => 'expires', isDone: () => true }, async (server) => {
    const folder = temporaryFolder();
    await ask(server, ['a', 'b', 'c'], { folder, hours: 0 });
    const { ends, said } = await ask(server, ['a', 'b'], { folder, hours: 0, inTurn: true });
    expect([ends, server.batches.length]).toEqual([{ a: 'direct', b: 'direct' }, 1]);
    expect(said.join('\n')).not.toContain('are paid');
  }));

test('why a batch did not answer a line is said without its key, and of many lines five are named', async () => {
  const prompts = Array.from({ length: 7 }, (_, at) => `prompt ${at}`);
  const error = { code: 'invalid', message: `No model for ${BATCH_KEY}.` };
  const output = (lines: readonly string[]) =>
    lines.map((line) => JSON.stringify({ ...(JSON.parse(line) as object), response: null, error }));
  await servingBatches({ output }, async (server) => {
    const { ends, said } = await ask(server, prompts, { more: { of: '`case`' } });
    expect(new Set(Object.values(ends))).toEqual(new Set(['direct']));
    const named = said.filter((line) => line.includes('did not answer'));
    expect(named).toHaveLength(6);
    expect(named[0]).toMatch(/^batch batch_1 did not answer `case` \(small\): No model for (?!sk-)\S+\.$/);
    expect(named[5]).toBe('batch batch_1 did not answer 2 more');
  });
});

test('an error of a line is handed on with its status', () =>
  servingBatches(
    { answer: () => ({ status: 429, body: { error: { message: 'slow' } } }) },
    async (server) => {
      expect((await ask(server, ['a'])).ends).toEqual({ a: '429' });
    },
  ));

test.each([
  ['an account without batches', { refuses: 403 }, 'No batch was taken at'],
  ['a server without batches', { refuses: 404 }, 'No batch was taken at'],
  [
    'a batch that fails its validation',
    { invalid: 'Model small takes no batches.' },
    '(failed: Model small takes no batches.)',
  ],
])('%s: everything is asked directly, which is said once', (_, options, words) =>
  servingBatches(options, async (server) => {
    const { ends, said } = await ask(server, ['a', 'b', 'c']);
    expect(ends).toEqual({ a: 'direct', b: 'direct', c: 'direct' });
    expect(said.filter((line) => line.includes('directly'))).toEqual([expect.stringContaining(words)]);
    expect(said.join()).not.toContain(BATCH_KEY);
  }),
);

const OWN_KEY = 'Zx7-own+key/0123456789';

test.each<readonly [string, Partial<BatchServerOptions>]>([
  ['an answer', { answer: () => `${OWN_KEY} ${Buffer.from(OWN_KEY).toString('base64')}` }],
  ['an error', { answer: () => ({ status: 401, body: { error: { message: `No: ${OWN_KEY}` } } }) }],
  ['a validation', { answer: () => '', invalid: `${OWN_KEY} or ${encodeURIComponent(OWN_KEY)}` }],
])('a key that %s repeats, and that no variable of the command holds, is in no note and no line', (...row) =>
  servingBatches({ key: OWN_KEY, ...row[1] }, async (server) => {
    const folder = temporaryFolder();
    const { said } = await ask(server, ['a'], {
      folder,
      more: { key: { name: 'OPENAI_API_KEY', value: OWN_KEY } },
    });
    const kept = readFileSync(path.join(folder, 'batches.jsonl'), 'utf8') + said.join();
    expect(kept).toContain('[OPENAI_API_KEY]');
    for (const form of writtenForms(OWN_KEY)) expect(kept.includes(form) ? form : null).toBe(null);
  }),
);

const named = (text: string) => JSON.parse(text) as { custom_id: string };

test.each([
  [
    'of requests that nobody made',
    ([first = '', ...rest]: readonly string[]) => [
      first,
      ...rest,
      JSON.stringify({ ...named(first), custom_id: '0123456789abcdef-1' }),
    ],
    2,
  ],
  [
    'of requests that were answered already',
    ([first = '', ...rest]: readonly string[]) => [first, ...rest, first.replace('!', '?')],
    2,
  ],
  [
    'without the form of an answer',
    (lines: readonly string[]) => ['{"custom_id":', 'null', ...lines, '{"custom_id":7}', '\u0000'],
    2,
  ],
  [
    'without the form of an answer',
    ([first = '', ...rest]: readonly string[]) => [first.replace('_code":200', '_code":204'), ...rest],
    1,
  ],
  [
    'without the form of an answer',
    ([first = '', ...rest]: readonly string[]) => [first.replace('"body":{', '"body":"x","more":{'), ...rest],
    1,
  ],
])('lines %s are ignored, counted and said', (words, output, answered) =>
  servingBatches({ output }, async (server) => {
    const { ends, said } = await ask(server, ['a', 'b']);
    expect(ends.b).toBe('b!');
    expect(ends.a).toBe(answered === 2 ? 'a!' : 'direct');
    expect(said.at(-1)).toContain(words);
    expect(said.at(-1)).toContain(`${answered} of 2 answered`);
  }),
);

test('a line that is longer than any answer costs itself alone', async () => {
  const line = (id: string, content: string) =>
    Buffer.from(`{"custom_id":"${id}","response":{"status_code":200,"body":{"a":"${content}"}}}\n`);
  const file = (async function* () {
    yield line('one', 'x'.repeat(500));
    yield line('two', 'y');
  })();
  const read = await readAnswerFiles([file], new Set(['one', 'two']), 200);
  expect([[...read.answers.keys()], read.malformed]).toEqual([['two'], 1]);
  expect(leftOut(read)).toBe('1 line of its answers was ignored (1 without the form of an answer)');
});

test.each([
  ['takes its file', 'POST /v1/files', 7],
  ['takes the batch and does not say so', '/v1/batches', 4],
])('a server that is away while it %s is paid for one batch, and not the full price', (_, words, most) => {
  let tries = 0;
  const cuts = (method: string, url: string) => `${method} ${url}`.endsWith(words) && tries++ < most;
  return servingBatches({ cuts }, async (server) => {
    const { ends, said } = await ask(server, ['a', 'b']);
    expect(ends).toEqual({ a: 'a!', b: 'b!' });
    expect(said.filter((line) => line.includes('tried again'))).toHaveLength(1);
    expect(server.batches).toHaveLength(1);
  });
});

test('a server that stays away is asked directly once the time is over', () =>
  servingBatches({ cuts: (method) => method === 'POST' }, async (server) => {
    const { ends, said } = await ask(server, ['a'], { hours: 0.01 });
    expect([ends, said.at(-1)]).toEqual([{ a: 'direct' }, expect.stringContaining('No batch was taken at')]);
  }));

test('progress is told while a batch takes its time', () =>
  servingBatches({ isDone: ({ looks }) => looks >= 30 }, async (server) => {
    const { said } = await ask(server, ['a', 'b', 'c']);
    expect(said[1]).toMatch(/^batch batch_1: [12] of 3 answered, for [1-9]\d* min$/);
    expect(said.length).toBeLessThan(14);
  }));

test('a server that is away while a batch is out loses nothing', () => {
  let looks = 0;
  const cuts = (method: string, url: string) =>
    method === 'GET' && url.startsWith('/v1/batches/') && looks++ < 3;
  return servingBatches({ cuts }, async (server) => {
    expect((await ask(server, ['a'])).ends).toEqual({ a: 'a!' });
    expect(server.batches).toHaveLength(1);
  });
});

test('an answer that no sample has used answers the next run, without another batch', () =>
  servingBatches({}, async (server) => {
    const folder = temporaryFolder();
    await ask(server, ['a'], { folder });
    expect((await ask(server, ['a'], { folder })).ends).toEqual({ a: 'a!' });
    expect(server.batches).toHaveLength(1);
    const elsewhere = { organization: 'other' };
    expect((await ask(server, ['a'], { folder, more: elsewhere })).ends).toEqual({ a: 'a!' });
    expect(server.batches).toHaveLength(2);
  }));

test('a server that answers anything without an id has taken no batch: what it was sent is asked directly', async () => {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const { ends, said } = await ask({ url: `http://127.0.0.1:${port}/v1` }, ['one'], { hours: 0 });
    expect([ends, said]).toEqual([{ one: 'direct' }, [expect.stringContaining('It gave no id of a batch.')]]);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

test('what follows from the first of two earlier batches waits for the first look at the second', async () => {
  const folder = temporaryFolder();
  const sizes: number[] = [];
  const contents = new Map<string, string>();
  let slowLook = () => {};
  const looked = new Promise<void>((resolve) => {
    slowLook = resolve;
  });
  const connect = (): BatchApi => ({
    async submit(content) {
      const lines = content.trim().split('\n');
      sizes.push(lines.length);
      const answers = lines.map((line) => {
        const { custom_id } = JSON.parse(line) as { custom_id: string };
        return JSON.stringify({ custom_id, response: { status_code: 200, body: {} }, error: null });
      });
      contents.set(`batch_${sizes.length}`, answers.join('\n'));
      return `batch_${sizes.length}`;
    },
    find: async () => null,
    async look(batch) {
      if (batch === 'batch_2') await looked;
      return { kind: 'ended', status: 'completed', done: 1, files: [batch], why: null };
    },
    file: async (id) => Readable.from([Buffer.from(contents.get(id) ?? '')]),
  });
  const command = () =>
    openBatches({
      ...{ notes: openBatchNotes(folder, (text) => text), limitMs: 0, say: () => {}, connect },
      clock: { now: () => 0, after: (_, work) => void setImmediate(work) },
    });
  const defer = (part: BatchPart, prompt: string, model = 'small') =>
    new Promise<void>((resolve) => {
      part.defer(requestOf('http://server', prompt, { model }), () => resolve());
    });

  const first = command();
  const sent = first.join();
  const both = [defer(sent, 'a'), defer(sent, 'b', 'other')];
  sent.state('waiting');
  await Promise.all(both);
  await first.close();

  const second = command();
  const part = second.join();
  const [answered, other] = [defer(part, 'a'), defer(part, 'b', 'other')];
  part.state('waiting');
  await answered;
  const grades = [defer(part, 'grade a')];
  part.state('waiting');
  slowLook();
  await other;
  grades.push(defer(part, 'grade b'));
  part.state('waiting');
  await Promise.all(grades);
  await second.close();
  expect(sizes).toEqual([1, 1, 2]);
});

test('a batch that no suite asks for any more is told of, with its answers, and is not waited for', () =>
  servingBatches({ isDone: () => false }, async (server) => {
    const folder = temporaryFolder();
    await ask(server, ['of an old suite', 'of another'], { folder, hours: 0 });
    const { out, said } = await ask(server, ['new'], { folder, hours: 0 });
    expect(out).toMatchObject({ inFlight: 1, batches: ['batch_2'] });
    expect(said.at(-1)).toMatch(
      /^2 requests of earlier batches \(batch_1\) are paid, and this run did not ask for them: /,
    );
    const again = await ask(server, ['of another', 'new'], { folder, hours: 0 });
    expect(again.said.at(-1)).toMatch(/^1 request of earlier batches \(batch_1\) is paid, /);
    const all = await ask(server, ['of an old suite', 'of another', 'new'], { folder, hours: 0 });
    expect(all.said).toEqual([]);
    expect(server.batches).toHaveLength(2);
  }));

test('an answer that was fetched, and that no suite asks for any more, is told of too', () =>
  servingBatches({ isDone: () => true }, async (server) => {
    const folder = temporaryFolder();
    await ask(server, ['a', 'b'], { folder });
    const { said } = await ask(server, ['a'], { folder });
    expect(said).toEqual([expect.stringMatching(/^1 request of earlier batches is paid, and this run/)]);
  }));

test('a batch of more than thirty days ago answers nobody, and is not told of', () =>
  servingBatches({ isDone: () => true }, async (server) => {
    const folder = temporaryFolder();
    await ask(server, ['a', 'b'], { folder, hours: 0 });
    await ask(server, ['b'], { folder });
    const file = path.join(folder, 'batches.jsonl');
    const old = new Date(Date.now() - 31 * 24 * 3_600_000).toISOString();
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/"at":"[^"]+"/g, `"at":"${old}"`));
    const { said, ends } = await ask(server, ['b'], { folder });
    expect([ends, server.batches.length, said.join('\n')]).toEqual([
      { b: 'b!' },
      2,
      expect.not.stringContaining('paid'),
    ]);
  }));

test('a request that one suite gave up and another one asked again is not taken from that one', async () => {
  const noBatch = { find: async () => null, file: async () => Promise.reject(new Error('none')) };
  const open = { kind: 'open' as const, status: 'in_progress', done: 0, files: [], why: null };
  const sent: string[] = [];
  const batches = openBatches({
    notes: openBatchNotes(temporaryFolder(), (text) => text),
    ...{ limitMs: 3_600_000, say: () => {}, clock: { now: () => 0, after: () => {} } },
    connect: () => ({ ...noBatch, submit: async () => `batch_${sent.push('one')}`, look: async () => open }),
  });
  const request = requestOf('http://127.0.0.1/v1', 'one');
  const [first, second] = [batches.join(), batches.join()];
  first.defer(request, () => {});
  second.state('waiting');
  first.state('waiting');
  await expect.poll(() => sent.length).toBe(1);
  first.release();
  const ends: string[] = [];
  second.defer(request, ({ kind }) => ends.push(kind));
  second.state('waiting');
  first.leave();
  await batches.close();
  expect([ends, sent]).toEqual([['stop'], ['one']]);
});

test('notes of two commands at once are refused, those of a dead one are taken over', () => {
  const folder = temporaryFolder();
  const notes = openBatchNotes(folder, (text) => text);
  expect(textOfError(() => openBatchNotes(folder, (text) => text))).toContain('Another command');
  notes.close();
  // No process has this number.
  writeFileSync(path.join(folder, 'batches.lock'), '999999999');
  openBatchNotes(folder, (text) => text).close();
});

test('notes of a command that was killed in a container are taken over by the next one, which has its number', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'batches.lock'), String(process.pid));
  const notes = openBatchNotes(folder, (text) => text);
  expect(textOfError(() => openBatchNotes(folder, (text) => text))).toContain('Another command');
  notes.close();
  expect(readdirSync(folder)).not.toContain('batches.lock');
});

test('notes of another form, and lines that are none, are left out and counted', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'batches.jsonl');
  const open = () => {
    const notes = openBatchNotes(folder, (text) => text);
    notes.close();
    return notes;
  };
  writeFileSync(file, 'something else\n');
  expect(open()).toMatchObject({ skipped: 1, answers: [], batches: [] });
  const digest = 'a'.repeat(64);
  const answer = { line: 'aaaaaaaaaaaaaaaa-1', digest, status: 200, body: '{}' };
  const lines = [
    { pawl: 'batches', schemaVersion: 1, since: '2026-01-01T00:00:00.000Z' },
    { answered: answer },
    { answered: { ...answer, line: '../../etc-1' } },
    { sent: { token: 'a', batch: '../other' } },
  ];
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"used":["aaaaaaaaaaaaaaaa-`);
  expect(open()).toMatchObject({ skipped: 3, answers: [answer], since: '2026-01-01T00:00:00.000Z' });
});

test('a file of requests holds one model and endpoint, and no more than OpenAI takes', () => {
  const line = (name: string, more: Partial<BatchRequest> = {}) => ({
    line: name,
    request: requestOf('https://api.openai.com/v1', 'a', more),
  });
  const names = (lines: ReturnType<typeof line>[], limits?: Parameters<typeof inputFiles>[1]) =>
    inputFiles(lines, limits).map((file) => file.lines.map((each) => each.line));
  const other = { model: 'other' };
  expect(names([line('a'), line('b', other), line('c')])).toEqual([['a', 'c'], ['b']]);
  const size = Buffer.byteLength(inputFiles([line('a')])[0]?.content ?? '');
  const few = { lines: 2, bytes: 10 * size, inputs: 10 };
  expect(names([line('a'), line('b'), line('c')], few)).toEqual([['a', 'b'], ['c']]);
  expect(names([line('a'), line('b'), line('c')], { ...few, lines: 9, bytes: 2 * size })).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
  const inputs = { endpoint: '/embeddings', body: '{"model":"small","input":["a","b","c"]}' } as const;
  expect(names([line('a', inputs), line('b', inputs)], { ...few, inputs: 5 })).toEqual([['a'], ['b']]);
  const pretty = line('a', { body: '{\n "model": "small",\n "seed": 12345678901234567890 }' });
  expect(inputFiles([pretty])[0]?.content.split('\n')).toHaveLength(2);
});

test('the key goes to no host that neither the job nor the suite names', () => {
  const variables = {
    given: { OPENAI_API_KEY: BATCH_KEY },
    ofJob: { OPENAI_BASE_URL: 'https://llm.example.com/v1' },
  };
  const to = (address: string, hosts: { host: string; variables: string[] }[] = []) =>
    keyFor('OPENAI_API_KEY', address, variables, { hosts });
  expect(to('https://api.openai.com/v1')).toBe(BATCH_KEY);
  expect(to('https://eu.api.openai.com/v1')).toBe(BATCH_KEY);
  expect(to('https://llm.example.com/v1')).toBe(BATCH_KEY);
  const own = 'https://own.example.com/v1';
  expect(to(own, [{ host: 'own.example.com', variables: ['OPENAI_API_KEY'] }])).toBe(BATCH_KEY);
  expect(to(own, [{ host: 'own.example.com', variables: ['OTHER_KEY'] }])).toBeUndefined();
  expect(to('https://evil.example.com/v1')).toBeUndefined();
  expect(to('https://api.openai.com.evil.example.com/v1')).toBeUndefined();
  expect(to('http://api.openai.com/v1')).toBeUndefined();
});
