import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readResultFile } from '../../../src/engine/results/result-files.ts';
import { errorText, PawlError } from '../../../src/errors.ts';
import type { ResultSet } from '../../../src/plan/result-set.ts';
import { recordsText } from '../../../src/samples/records.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { dataBeside } from '../../support/files/data-beside.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pawl-results-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(content: string | Uint8Array, name = 'file'): Promise<ResultSet> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return readResultFile(file);
}

/** The whole message of the error that reading ends with, the folder left out. */
async function complaint(content: string | Uint8Array): Promise<string> {
  try {
    await read(content);
    return 'was read';
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return errorText(error.help).replaceAll(`${folder}/`, '');
  }
}

/** Everything that matters of a result set, one line a sample. */
function told({ kind, judged, suites, notes }: ResultSet): readonly string[] {
  const lines = suites.flatMap(({ manifest, samples }) =>
    [...samples].map(({ cell, result, repeat, output, cached }) => {
      const at = manifest.cells[cell];
      const column = manifest.slots[at?.slot ?? -1];
      const row = manifest.cases[at?.case ?? -1];
      const slot = [column?.promptLabel, column?.promptFile, column?.providerLabel, column?.providerId];
      const scored =
        result.kind === 'scored' ? `${result.passed} ${result.score}` : `${result.cause}: ${result.message}`;
      const more =
        result.kind === 'scored'
          ? result.failed.map(({ label, reason }) => ` [${label}: ${reason}]`).join('')
          : '';
      return [
        manifest.suite,
        slot.filter(Boolean).join(' '),
        row?.id ?? row?.description ?? row?.preview,
        `#${repeat}`,
        scored + more,
        output?.slice(0, 20) ?? '-',
        ...(cached ? ['cached'] : []),
      ].join(' | ');
    }),
  );
  return [
    `${kind}, judged by ${judged}`,
    ...lines,
    ...notes.map((note) => note.replaceAll(`${folder}/`, '')),
  ];
}

describe('JSON Lines', () => {
  test('passed, score, sample, slot and error', async () => {
    const lines = [
      { case_id: 'a', passed: true },
      { case_id: 'a', passed: false },
      { case_id: 7, score: 0, sample: 1 },
      { case_id: 7, score: 1, sample: 'two', extra: 'ignored' },
      { case_id: 'b', passed: true, score: 1.5 },
      { case_id: 'b', passed: true, slot: 'fast' },
      { case_id: 'c', score: null },
      { case_id: 'd', error: 'timeout\nstack' },
    ];
    expect(
      told(await read(`\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n\n')}`)),
    ).toMatchInlineSnapshot(`
      [
        "json-lines, judged by pass",
        "results |  | a | #0 | true 1 | -",
        "results |  | a | #1 | false 0 | -",
        "results |  | 7 | #0 | false 0 | -",
        "results |  | 7 | #1 | true 1 | -",
        "results |  | b | #0 | true 1.5 | -",
        "results | fast | b | #0 | true 1 | -",
        "results |  | c | #0 | assertion: The file holds no score for this sample. | -",
        "results |  | d | #0 | provider: timeout | -",
      ]
    `);
  });

  test('graded scores are judged by the score', async () => {
    const set = await read(
      '{"case_id": "a", "score": 0.25}\n{"case_id": "b", "score": 3}\n{"case_id": "c", "passed": true}\n',
    );
    expect(told(set)).toMatchInlineSnapshot(`
      [
        "json-lines, judged by score",
        "results |  | a | #0 | false 0.25 | -",
        "results |  | b | #0 | true 3 | -",
        "results |  | c | #0 | true 1 | -",
      ]
    `);
  });
});

describe('what is refused, with its place and what to do', () => {
  const row = '{"case_id": "a", "passed": true}\n';
  test.each([
    ['an empty file', ' \n'],
    ['NaN', `${row}{"case_id": "b", "score": NaN}\n`],
    ['Infinity', `${row}{"case_id": "b", "score": -Infinity}\n`],
    ['a number too large', `${row}{"case_id": "b", "score": 1e999}\n`],
    ['a score in words', `${row}{"case_id": "b", "score": "good"}\n`],
    ['a pass in words, by the name that the line has for it', '{"case": "a", "pass": "yes"}\n'],
    ['a line without score', `${row}{"case_id": "b", "pased": true}\n`],
    ['a line without case', `${row}{"passed": true}\n`],
    [
      'a sample twice',
      '{"case_id": "a", "sample": 1, "score": 1}\n{"case_id": "b", "sample": 1, "score": 1}\n\n{"case_id": "a", "sample": 1, "score": 0}',
    ],
    ['a truncated line', `${row}{"case_id": "b", "pas`],
    ['a line that is not an object', `${row}[1]\n`],
    ['invalid UTF-8', Buffer.concat([Buffer.from(row), Buffer.from([0x22, 0xff, 0x0a])])],
    ['UTF-16', Buffer.from(`\ufeff${row}`, 'utf16le')],
    ['prose', 'hello world\n'],
    ['a list', '[{"case_id": "a"}]'],
    ['another JSON', '{"version": 3, "cases": []}'],
    ['a truncated document', '{"results": {"version": 3, "results": [{"success": tr'],
    ['a document with NaN', '{"results": {"version": 3,\n "results": [{"score": NaN}]}}'],
    ['a document with a stray brace', '{"results": }'],
    [
      'a result of another shape',
      '{"results": {"version": 3, "results": [\n{"success": true, "score": 1},\n{"success": "yes", "score": 1}]}}',
    ],
    ['YAML', 'results:\n  - success: true\n'],
    ['records of another version', '{"pawl": "samples", "schemaVersion": 99}\n'],
  ])('%s', async (_, content) => {
    expect(await complaint(content)).toMatchSnapshot();
  });

  test('no file, and a folder', async () => {
    await expect(readResultFile(path.join(folder, 'none'))).rejects.toThrow('There is no such file');
    await expect(readResultFile(folder)).rejects.toThrow('is not a file');
  });
});

describe('promptfoo', () => {
  const result = (testIdx: number, promptIdx: number, over: object = {}) => ({
    testIdx,
    promptIdx,
    provider: { id: 'openai:chat:gpt-4o', label: '' },
    prompt: { raw: 'Say hello', label: 'prompts/a.txt: Say {{what}}' },
    testCase: {
      description: `case ${testIdx}`,
      vars: { what: 'hello' },
      assert: [{ type: 'equals', value: 'hello' }],
    },
    vars: { what: 'hello', _conversation: [] },
    response: { output: 'hello', cached: false, tokenUsage: { prompt: 3, completion: 4 }, cost: 0.001 },
    success: true,
    score: 1,
    namedScores: { tone: 0.5 },
    latencyMs: 120,
    failureReason: 0,
    gradingResult: {
      pass: true,
      score: 1,
      reason: 'ok',
      tokensUsed: { prompt: 1, completion: 2 },
      componentResults: [],
    },
    ...over,
  });
  const prompts = [
    { raw: 'Say {{what}}', label: 'prompts/a.txt: Say {{what}}', provider: 'openai:chat:gpt-4o' },
    { raw: 'Say {{what}}', label: 'prompts/a.txt: Say {{what}}', provider: 'smart' },
  ];
  const failed = {
    success: false,
    score: 0,
    failureReason: 1,
    error: 'Expected hello',
    gradingResult: {
      pass: false,
      score: 0,
      reason: 'Expected hello',
      componentResults: [
        { pass: true, reason: 'ok', assertion: { type: 'icontains', value: 'h' } },
        { pass: false, reason: 'Expected hello\nbut', assertion: { type: 'equals', value: 'hello' } },
        { pass: false, reason: 'No tone', assertion: { type: 'llm-rubric', value: { text: 'kind' } } },
      ],
    },
  };
  const rows = [
    result(1, 0, failed),
    result(0, 1, {
      provider: { id: 'openai:chat:gpt-4.1', label: 'smart' },
      response: { output: { a: 1 }, cached: true },
    }),
    result(0, 0),
    result(0, 0),
    result(1, 1, {
      success: false,
      score: 0,
      failureReason: 2,
      error: 'API error: 401 Unauthorized sk-abcdefghijklmnop\nmore',
      gradingResult: null,
      response: null,
    }),
    result(2, 0, { testCase: { vars: { what: 'bye' }, metadata: { id: 9, critical: true } }, score: null }),
  ];

  test.each([{ id: 'http://me:pa55@llm.example.com/v1' }, 'http://me:pa55@llm.example.com/v1'])(
    'no file tells who logs in at the address of a model: %j',
    async (provider) => {
      const set = await read(
        JSON.stringify({ results: { version: 3, results: [result(0, 0, { provider })] } }),
      );
      expect(set.suites[0]?.manifest.slots[0]).toMatchObject({
        providerId: 'http://llm.example.com/v1',
        providerLabel: null,
      });
      expect(JSON.stringify(set)).not.toContain('pa55');
    },
  );

  test('schema 3: columns, cases, repeats, errors and failed assertions', async () => {
    const set = await read(
      JSON.stringify({ evalId: 'x', results: { version: 3, prompts, results: rows }, config: {} }, null, 2),
    );
    expect(told(set)).toMatchInlineSnapshot(`
      [
        "promptfoo, judged by pass",
        "results | prompts/a.txt openai:chat:gpt-4o | case 0 | #0 | true 1 | hello",
        "results | prompts/a.txt openai:chat:gpt-4o | case 0 | #1 | true 1 | hello",
        "results | prompts/a.txt smart openai:chat:gpt-4.1 | case 0 | #0 | true 1 | {"a":1} | cached",
        "results | prompts/a.txt openai:chat:gpt-4o | case 1 | #0 | false 0 [equals "hello": Expected hello] [llm-rubric "{"text":"kind"}": No tone] | hello",
        "results | prompts/a.txt smart openai:chat:gpt-4.1 | case 1 | #0 | auth: API error: 401 Unauthorized [key] | -",
        "results | prompts/a.txt openai:chat:gpt-4o | 9 | #0 | assertion: The file holds no score for this result. | hello",
      ]
    `);
    const [suite] = set.suites;
    expect([...(suite?.samples ?? [])][0]).toMatchInlineSnapshot(`
      {
        "at": "",
        "cached": false,
        "calls": {
          "grader": 0,
          "target": 0,
        },
        "cell": 0,
        "grader": {
          "completionTokens": 2,
          "promptTokens": 1,
        },
        "latencyMs": 120,
        "output": "hello",
        "repeat": 0,
        "result": {
          "failed": [],
          "kind": "scored",
          "metrics": {
            "tone": 0.5,
          },
          "passed": true,
          "score": 1,
        },
        "round": 0,
        "stage": "file",
        "target": {
          "completionTokens": 4,
          "cost": 0.001,
          "promptTokens": 3,
        },
      }
    `);
    expect(suite?.manifest.cases.at(-1)).toMatchObject({ id: '9', critical: true });
  });

  test('schema 4 and JSON Lines say the same', async () => {
    const three = told(await read(JSON.stringify({ results: { version: 3, prompts, results: rows } })));
    expect(told(await read(JSON.stringify({ id: 'x', prompts, results: rows })))).toEqual(three);
    const lines = told(await read(rows.map((row) => JSON.stringify(row)).join('\n')));
    expect(lines.length).toBe(three.length);
  });

  test('schema 2: the table', async () => {
    const outputs = [
      {
        pass: true,
        score: 1,
        text: 'hello',
        provider: 'openai:a',
        latencyMs: 5,
        gradingResult: { pass: true, score: 1 },
      },
      { pass: false, score: 0, text: 'API error: 500', provider: 'openai:b' },
      null,
    ];
    const head = {
      prompts: ['openai:a', 'openai:b', 'openai:c'].map((provider) => ({
        raw: 'Hi',
        display: 'Hi',
        provider,
      })),
    };
    const body = [{ outputs, vars: ['x'], test: { vars: { q: 'x' }, assert: [] } }];
    expect(
      told(await read(JSON.stringify({ version: 2, results: [], table: { head, body } }))),
    ).toMatchInlineSnapshot(`
      [
        "promptfoo, judged by pass",
        "results | openai:a | q: x | #0 | true 1 | hello",
        "results | openai:b | q: x | #0 | provider: API error: 500 | API error: 500",
      ]
    `);
  });

  test('no result at all is an empty set', async () => {
    expect(told(await read('{"results": {"version": 3, "prompts": [], "results": []}}'))).toEqual([
      'promptfoo, judged by pass',
    ]);
  });

  const shared = dataBeside('promptfoo-results');
  test.skipIf(!existsSync(shared))(
    'files of the wild hold what promptfoo counted (skipped without ../shared/data)',
    async () => {
      const counts = await Promise.all(
        ['old-node-package.json', 'share-v4.json', 'v3-all-failed.json'].map(async (name) => {
          const [suite] = (await readResultFile(path.join(shared, name))).suites;
          const samples = [...(suite?.samples ?? [])];
          const passed = samples.filter(({ result: one }) => one.kind === 'scored' && one.passed).length;
          return {
            name,
            slots: suite?.manifest.slots.length,
            cases: suite?.manifest.cases.length,
            samples: samples.length,
            passed,
          };
        }),
      );
      expect(counts).toEqual([
        { name: 'old-node-package.json', slots: 8, cases: 2, samples: 16, passed: 8 },
        { name: 'share-v4.json', slots: 2, cases: 4, samples: 8, passed: 8 },
        { name: 'v3-all-failed.json', slots: 8, cases: 8, samples: 30, passed: 0 },
      ]);
    },
  );
});

describe('sample records', () => {
  const sample = (over: Partial<Sample>): Sample => ({
    suite: 'triage',
    slot: 'triage · gpt-4o',
    case: 'refund',
    arm: 'candidate',
    round: 0,
    stage: 'record',
    repeat: 0,
    result: { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [] },
    output: 'yes',
    latencyMs: 3,
    target: {},
    grader: {},
    calls: { target: 1, grader: 0 },
    cached: false,
    at: '2026-01-01T00:00:00Z',
    ...over,
  });

  test('suite by suite', async () => {
    const samples = [sample({}), sample({ suite: 'ner', case: 'x' }), sample({ case: 'late' })];
    expect(told(await read(recordsText({ status: 'partial' }, samples)))).toMatchInlineSnapshot(`
      [
        "pawl, judged by pass",
        "triage | triage · gpt-4o | refund | #0 | true 1 | yes",
        "triage | triage · gpt-4o | late | #0 | true 1 | yes",
        "ner | triage · gpt-4o | x | #0 | true 1 | yes",
        "The run that wrote file stopped before its end.",
      ]
    `);
  });

  test('a bad line is left out, and said', async () => {
    const text = recordsText({ status: 'complete' }, [sample({})]);
    expect(told(await read(`${text}{"suite": 1}\n`)).at(-1)).toMatchInlineSnapshot(
      `"Left out of file: line 3 is not a sample: \`suite\`: Invalid input: expected string, received number."`,
    );
  });

  test('a file of both sides is refused', async () => {
    const text = recordsText({ status: 'complete' }, [sample({}), sample({ arm: 'baseline' })]);
    expect(await complaint(text)).toMatchInlineSnapshot(`
      "file: This file holds samples of both main and the pull request. [results/two-sides]
        \`pawl compare\` takes one file for each side.
        To fix: record each side by itself: npx @pawl-dev/pawl run"
    `);
  });
});

test('ten megabytes of output are read', async () => {
  const output = 'x'.repeat(10_000_000);
  const row = {
    success: true,
    score: 1,
    response: { output },
    provider: 'p',
    prompt: { raw: 'q' },
    vars: {},
  };
  const [suite] = (await read(JSON.stringify({ results: [row] }))).suites;
  expect([...(suite?.samples ?? [])][0]?.output?.length).toBe(output.length);
});
