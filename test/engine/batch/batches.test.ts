import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBatches } from '../../../src/engine/batch/open-batches.ts';
import { createRedactor } from '../../../src/engine/redaction/redactor.ts';
import { openBatchNotes } from '../../../src/journal/batch-notes.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { BATCH_KEY, type BatchServer, servingBatches } from '../../support/servers/batch-server.ts';
import { scratchEngine } from '../scratch-suite.ts';

/** Asks a model as promptfoo's provider of OpenAI does: `MODEL` of a chat, at the address and with the key of the job. */
const provider = (model: string, id = `openai:chat:${model}`) => `
module.exports = class {
  id() { return '${id}'; }
  async callApi(prompt) {
    const response = await fetch(process.env.OPENAI_BASE_URL + '/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer ' + process.env.OPENAI_API_KEY },
      body: JSON.stringify({ model: '${model}', messages: [{ role: 'user', content: prompt }] }),
    });
    const { choices, error } = await response.json();
    if (error) return { error: 'API error: ' + response.status + ' ' + error.message };
    return { output: choices[0].message.content, cost: 0.01 };
  }
};`;

const suite = (cases: readonly string[], more = '') => ({
  'promptfooconfig.yaml': `prompts: ['Say {{word}}']
providers: [file://small.js]
tests:
${cases.map((word) => `  - { vars: { word: ${word} }, metadata: { id: ${word} }, assert: [{ type: contains, value: ${word} }] }\n`).join('')}${more}`,
  'small.js': provider('small'),
  'grader.js': provider('grader'),
});

interface Run {
  readonly samples: readonly Sample[];
  readonly said: readonly string[];
  readonly inFlight: number;
}

/**
 * One command with batches: its notes, its batches and its engine from beginning to end. Waits take no time, but count. `still`: no wait ends,
 * as where a process says what it asks within the seconds in which nothing may happen.
 */
async function run(
  server: BatchServer,
  files: Readonly<Record<string, string>>,
  {
    folder = temporaryFolder(),
    hours = 24,
    count = 1,
    env = {} as Record<string, string>,
    kept = [] as readonly Sample[],
    still = false,
  } = {},
): Promise<Run> {
  const said: string[] = [];
  let time = 0;
  const open = openBatches({
    notes: openBatchNotes(folder, createRedactor([{ name: 'OPENAI_API_KEY', value: BATCH_KEY }]).text),
    limitMs: hours * 3_600_000,
    say: (line) => said.push(line),
    clock: {
      now: () => time,
      after: (ms, work) => {
        if (still) return;
        setImmediate(() => {
          time += ms;
          work();
        });
      },
    },
  });
  open.spent(kept.flatMap(({ lines = [] }) => lines));
  const all = { OPENAI_API_KEY: BATCH_KEY, OPENAI_BASE_URL: server.url, ...env };
  const engine = scratchEngine(all, { small: true, batches: open });
  try {
    const { samples } = await engine.runAll([await engine.open(files)], {}, count);
    return { samples, said, inFlight: open.report().inFlight };
  } finally {
    await engine.close();
    await open.close();
  }
}

const outputs = ({ samples }: Run) =>
  samples.map(({ output, result }) => (result.kind === 'errored' ? result.message : output)).sort();

test('requests of one model are one batch, in which every sample of a cell is a line of its own', () =>
  servingBatches({}, async (server) => {
    const result = await run(server, suite(['a', 'b']), { count: 3 });
    expect(outputs(result)).toEqual([...Array(3).fill('Say a!'), ...Array(3).fill('Say b!')]);
    expect(server.direct).toEqual([]);
    expect(server.batches).toHaveLength(1);
    const ids = server.batches[0]?.lines.map(({ custom_id: id }) => id) ?? [];
    expect(ids.map((id) => id.split('-')[1]).sort()).toEqual(['1', '1', '2', '2', '3', '3']);
    expect(new Set(ids.map((id) => id.split('-')[0])).size).toBe(2);
    const [sample] = result.samples;
    expect(sample).toMatchObject({ latencyMs: null, result: { kind: 'scored', passed: true } });
    expect(result.said).toEqual([
      'batch batch_1: 6 requests of small sent',
      'batch batch_1: 6 of 6 answered',
    ]);
  }));

test('a grader is a second batch of its own model, sent once the answers are there', () =>
  servingBatches(
    {
      answer: ({ model, prompt }) =>
        model === 'grader' ? '{"pass":true,"score":1,"reason":"fine"}' : `${prompt}!`,
    },
    async (server) => {
      const more =
        'defaultTest: { assert: [{ type: llm-rubric, value: polite, provider: file://grader.js }] }\n';
      const result = await run(server, suite(['a', 'b'], more));
      expect(result.samples.map(({ result: { kind }, calls }) => [kind, calls])).toEqual(
        Array(2).fill(['scored', { target: 1, grader: 1 }]),
      );
      expect(server.batches.map(({ lines }) => lines.map(({ body }) => body.model))).toEqual([
        ['small', 'small'],
        ['grader', 'grader'],
      ]);
      expect(server.direct).toEqual([]);
    },
  ));

test('two models of one suite are two batches', () =>
  servingBatches({}, async (server) => {
    const files = suite(['a']);
    const two = files['promptfooconfig.yaml'].replace(
      '[file://small.js]',
      '[file://small.js, file://grader.js]',
    );
    const result = await run(server, { ...files, 'promptfooconfig.yaml': two });
    expect(outputs(result)).toEqual(['Say a!', 'Say a!']);
    expect(server.batches.map(({ lines }) => lines.map(({ body }) => body.model)).sort()).toEqual([
      ['grader'],
      ['small'],
    ]);
  }));

test('turns that need the answer before are batches one after the other', () =>
  servingBatches({ answer: ({ prompt }) => `${prompt} and` }, async (server) => {
    const talk = provider('small').replace(
      'async callApi(prompt) {',
      "async callApi(prompt) { const { output } = await this.turn(prompt); return this.turn(output + ' more'); }\n  async turn(prompt) {",
    );
    const result = await run(server, { ...suite(['a', 'b']), 'small.js': talk });
    expect(outputs(result)).toEqual(['Say a and more and', 'Say b and more and']);
    expect(server.batches.map(({ lines }) => lines.length)).toEqual([2, 2]);
  }));

test('a suite that promptfoo must ask in its own order is asked so, one batch after the other', () =>
  servingBatches({}, async (server) => {
    const more = 'evaluateOptions: { maxConcurrency: 1 }\n';
    const files = suite(['a', 'b'], more);
    const talking = files['promptfooconfig.yaml'].replace(
      "'Say {{word}}'",
      "'Say {{word}} {{_conversation}}'",
    );
    const result = await run(server, { ...files, 'promptfooconfig.yaml': talking });
    expect(outputs(result)).toHaveLength(2);
    expect([server.direct, server.batches.map(({ lines }) => lines.length)]).toEqual([[], [1, 1]]);
  }));

test('a command whose time is over leaves its batch noted, and the same command fetches it without paying again', () =>
  servingBatches({ isDone: ({ looks }) => looks >= 1 }, async (server) => {
    const folder = temporaryFolder();
    const first = await run(server, suite(['a', 'b']), { folder, hours: 0 });
    expect([first.samples, first.inFlight]).toEqual([[], 2]);
    expect(readFileSync(path.join(folder, 'batches.jsonl'), 'utf8')).not.toContain(BATCH_KEY);
    const second = await run(server, suite(['a', 'b', 'c']), { folder });
    expect(outputs(second)).toEqual(['Say a!', 'Say b!', 'Say c!']);
    expect(server.batches.map(({ lines }) => lines.length)).toEqual([2, 1]);
    expect(server.direct).toEqual([]);
    // What a sample has used answers no other one.
    const third = await run(server, suite(['a']), { folder });
    expect(outputs(third)).toEqual(['Say a!']);
    expect(server.batches.map(({ lines }) => lines.length)).toEqual([2, 1, 1]);
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'batches.jsonl']);
  }));

test("a line's error is the provider's response", () =>
  servingBatches(
    {
      answer: ({ prompt }) =>
        prompt.includes('b')
          ? { status: 400, body: { error: { message: 'Too long.', code: 'context_length_exceeded' } } }
          : `${prompt}!`,
    },
    async (server) => {
      const { samples } = await run(server, suite(['a', 'b']));
      expect(samples.map(({ result }) => result).find(({ kind }) => kind === 'errored')).toMatchObject({
        refusal: 'context_length_exceeded',
        message: expect.stringContaining('Too long.'),
      });
      expect(server.direct).toEqual([]);
    },
  ));

test('a case that a batch did not answer is named, and asked directly', () =>
  servingBatches(
    { answer: ({ prompt }) => (prompt.includes('b') ? 'expires' : `${prompt}!`) },
    async (server) => {
      const { said } = await run(server, suite(['a', 'b']));
      expect(said.at(-1)).toMatch(/^batch batch_1 did not answer `[^`]*b[^`]*` \(small\): This request/);
      expect(server.direct).toEqual(['Say b']);
    },
  ));

test('what no batch can hold is asked directly', () =>
  servingBatches({ answer: () => 'a b' }, async (server) => {
    const small = provider('small');
    const files = {
      'another-provider.js': provider('small', 'acme:small'),
      'a-stream.js': small.replace('messages:', 'stream: true, messages:'),
      'a-header.js': small.replace("'content-type'", "'x-tenant': 'a', 'content-type'"),
      'an-endpoint.js': small.replace("'/chat/completions'", "'/chat/completions?a=1'"),
      'a-secret.js': small.replace('content: prompt', 'content: process.env.OTHER_KEY'),
      'a-key-of-its-own.js': small.replace('process.env.OPENAI_API_KEY', "'sk-other'"),
    };
    const all = Object.keys(files).map((name) => `file://${name}`);
    const config = suite(['a'])['promptfooconfig.yaml'].replace('file://small.js', all.join(', '));
    const env = { OTHER_KEY: 'k-0123456789-other' };
    const result = await run(server, { 'promptfooconfig.yaml': config, ...files }, { env });
    expect(outputs(result).filter((output) => output === 'a b')).toHaveLength(5);
    expect(outputs(result).filter((output) => output?.includes('Incorrect API key'))).toHaveLength(1);
    expect([server.direct.length, server.batches]).toEqual([5, []]);
  }));

test.each([
  ['that waits grades in a batch what no batch could hold', 24, [2], 2],
  ['that comes back grades directly what it would have to ask again', 0, [], 4],
] as const)('a command %s', (_, hours, sizes, direct) =>
  servingBatches(
    {
      answer: ({ model, prompt }) =>
        model === 'grader' ? '{"pass":true,"score":1,"reason":"fine"}' : `${prompt}!`,
    },
    async (server) => {
      const graded =
        'defaultTest: { assert: [{ type: llm-rubric, value: polite, provider: file://grader.js }] }\n';
      const files = { ...suite(['a', 'b'], graded), 'small.js': provider('small', 'acme:small') };
      const { samples, inFlight } = await run(server, files, { hours });
      expect([samples.map(({ result }) => result.kind), inFlight]).toEqual([['scored', 'scored'], 0]);
      expect(server.batches.map(({ lines }) => lines.length)).toEqual(sizes);
      expect(server.direct).toHaveLength(direct);
    },
  ),
);

test('a case that scores how long its answer takes is asked directly', () =>
  servingBatches({ answer: () => 'a b' }, async (server) => {
    const files = suite(['a', 'b']);
    const timed = files['promptfooconfig.yaml'].replace(
      '{ type: contains, value: b }',
      '{ type: latency, threshold: 100000 }',
    );
    await run(server, { ...files, 'promptfooconfig.yaml': timed });
    expect([server.direct.length, server.batches[0]?.lines.length]).toEqual([1, 1]);
  }));

test('while a batch is out, other requests are made, and nothing is sent twice', () =>
  servingBatches({}, async (server) => {
    const files = suite(['a', 'b']);
    const two = files['promptfooconfig.yaml'].replace(
      '[file://small.js]',
      '[file://small.js, file://other.js]',
    );
    const result = await run(server, {
      ...files,
      'promptfooconfig.yaml': two,
      'other.js': provider('other', 'acme:other'),
    });
    expect(outputs(result)).toEqual(['Say a!', 'Say a!', 'Say b!', 'Say b!']);
    expect([server.direct.length, server.batches.map(({ lines }) => lines.length)]).toEqual([2, [2]]);
  }));

test(
  'an answer that is behind a sample that is kept answers no other one, whatever older notes say',
  { tags: ['slow'] },
  () =>
    servingBatches({}, async (server) => {
      const folder = temporaryFolder();
      await run(server, suite(['a']), { folder, hours: 0 });
      const notes = readFileSync(path.join(folder, 'batches.jsonl'));
      const first = await run(server, suite(['a']), { folder });
      expect(first.samples.map(({ lines }) => lines)).toEqual([[server.batches[0]?.lines[0]?.custom_id]]);
      // A cache gives back what was kept before the answer was fetched.
      writeFileSync(path.join(folder, 'batches.jsonl'), notes);
      const second = await run(server, suite(['a']), { folder, kept: first.samples });
      expect(server.batches.map(({ lines }) => lines.length)).toEqual([1, 1]);
      expect(second.samples[0]?.lines).not.toEqual(first.samples[0]?.lines);
    }),
);

test('a command without time to wait fetches every batch that is done, and sends what follows from all of them at once', () =>
  servingBatches(
    {
      isDone: () => true,
      answer: ({ model, prompt }) =>
        model === 'grader' ? '{"pass":true,"score":1,"reason":"fine"}' : `${prompt}!`,
    },
    async (server) => {
      const folder = temporaryFolder();
      const graded =
        'defaultTest: { assert: [{ type: llm-rubric, value: polite, provider: file://grader.js }] }\n';
      const files = { ...suite(['a', 'b', 'c'], graded), 'other.js': provider('other') };
      const two = files['promptfooconfig.yaml'].replace(
        '[file://small.js]',
        '[file://small.js, file://other.js]',
      );
      const all = { ...files, 'promptfooconfig.yaml': two };
      const flights = [];
      for (let commands = 0; commands < 3; commands += 1)
        flights.push((await run(server, all, { folder, hours: 0, count: 2, still: true })).inFlight);
      expect(flights).toEqual([12, 12, 0]);
      expect(server.batches.map(({ lines }) => lines.length).sort()).toEqual([12, 6, 6]);
    },
  ));
