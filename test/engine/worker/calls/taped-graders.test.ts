import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Tape } from '../../../../src/engine/tape.ts';
import { recordingFrom, recordingTo } from '../../../../src/journal/recording.ts';
import { temporaryFolder } from '../../../support/files/temporary.ts';
import { type GradersServer, startGradersServer } from '../../../support/servers/graders-server.ts';
import { scratchEngine } from '../../scratch-suite.ts';

const KEY = 'sk-graded-0123456789abcdef';

/** Every check that a model grades, by the name of its case. */
const CHECKS: Readonly<Record<string, string>> = {
  similar: '{ type: similar, value: hello, threshold: 0 }',
  'similar, by its distance': '{ type: "similar:euclidean", value: hello, threshold: 100 }',
  'answer-relevance': '{ type: answer-relevance, threshold: 0 }',
  'llm-rubric': '{ type: llm-rubric, value: is kind }',
  'g-eval': '{ type: g-eval, value: is kind }',
  factuality: '{ type: factuality, value: it is so }',
  'closed question': '{ type: model-graded-closedqa, value: it is so }',
  'context-recall': '{ type: context-recall, value: it is so, threshold: 0 }',
  'context-relevance': '{ type: context-relevance, threshold: 0 }',
  'context-faithfulness': '{ type: context-faithfulness, threshold: 0 }',
  moderation: '{ type: moderation }',
};

/** Graders by what the suite says of them. */
const suiteOf = (url: string, grader: string, embedding: string, both: string) => `
prompts: ['Say {{query}}', 'Tell {{query}}']
providers: [file://target.js]
defaultTest: { vars: { query: 'what is it', context: 'It is so.' } }
tests:
${Object.entries(CHECKS)
  .map(([name, check]) => {
    const asked =
      name === 'moderation'
        ? ''
        : /similar/.test(name)
          ? embedding
          : name === 'answer-relevance'
            ? both
            : grader;
    return `  - { metadata: { id: '${name}' }, assert: [${check.replace(/ \}$/, `${asked} }`)}] }`;
  })
  .join('\n')}
  - metadata: { id: best }
    assert: [{ type: select-best, value: choose the kindest${grader} }]
  - metadata: { id: class }
    assert: [{ type: classifier, value: kind, threshold: 0.5, provider: { id: 'huggingface:text-classification:small', config: { apiEndpoint: '${url}/classes' } } }]
`;

const TARGET = `module.exports = class { id() { return 'target'; } async callApi(prompt) { return { output: 'Hello, ' + prompt }; } };`;

type Outcomes = Readonly<Record<string, unknown>>;

async function gradedBy(
  tape: Tape,
  env: Record<string, string>,
  files: Readonly<Record<string, string>>,
): Promise<Outcomes> {
  const engine = scratchEngine(env, { tape });
  try {
    const { samples } = await engine.runAll([await engine.open(files)]);
    return Object.fromEntries(
      samples.map(({ case: name, slot, result }) => [
        `${name} ${slot}`,
        result.kind === 'scored' ? [result.passed, result.score] : result.message,
      ]),
    );
  } finally {
    await engine.close();
  }
}

const GRADERS: Readonly<Record<string, (server: GradersServer) => readonly [string, string, string]>> = {
  'that promptfoo chooses itself': () => ['', '', ''],
  'that each check names by an id': () => [
    ', provider: "openai:chat:small"',
    ', provider: "openai:embedding:small"',
    ', provider: { text: "openai:chat:small", embedding: "openai:embedding:small" }',
  ],
  'that each check names with settings': ({ url }) => {
    const text = `{ id: 'openai:chat:small', config: { apiBaseUrl: '${url}' } }`;
    const embedding = `{ id: 'openai:embedding:small', config: { apiBaseUrl: '${url}' } }`;
    return [
      `, provider: ${text}`,
      `, provider: ${embedding}`,
      `, provider: { text: ${text}, embedding: ${embedding} }`,
    ];
  },
};

const asksNobody = async (kind: string) => {
  await using server = await startGradersServer();
  const graders = GRADERS[kind]!(server);
  const files = { 'promptfooconfig.yaml': suiteOf(server.url, ...graders), 'target.js': TARGET };
  const env = { OPENAI_BASE_URL: server.url };
  const folder = temporaryFolder();
  const recorded = await gradedBy(recordingTo(folder), { ...env, OPENAI_API_KEY: KEY, HF_TOKEN: KEY }, files);
  expect(server.asked.length).toBeGreaterThan(20);
  for (const [name, outcome] of Object.entries(recorded))
    expect([name, outcome]).toEqual([name, [expect.any(Boolean), expect.any(Number)]]);
  expect(readFileSync(path.join(folder, 'answers.jsonl'), 'utf8')).not.toContain(KEY);

  const asked = server.asked.length;
  expect(await gradedBy(recordingFrom(folder), env, files)).toEqual(recorded);
  const file = path.join(folder, 'answers.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  const ofGraders = (line: string) => line.includes('"asked"') && !line.includes('"provider":"target"');
  writeFileSync(file, lines.filter((line) => !ofGraders(line)).join('\n'));
  for (const [name, outcome] of Object.entries(await gradedBy(recordingFrom(folder), env, files)))
    expect([name, outcome]).toEqual([
      name,
      expect.stringMatching(/^The recording holds no (answer|embeddings)/),
    ]);
  expect(server.asked.slice(asked)).toEqual([]);
};
const NAMES = Object.keys(GRADERS);
test.each(NAMES.slice(0, 1))(
  'a replay asks nobody where graders are those %s, and a miss is an error',
  asksNobody,
);
test.each(NAMES.slice(1))(
  'a replay asks nobody where graders are those %s, and a miss is an error',
  { tags: ['slow'] },
  asksNobody,
);

test.each(NAMES)('no grader is told a key that an answer holds, of those %s', async (kind) => {
  await using server = await startGradersServer();
  const encoded = Buffer.from(`user:${KEY}`).toString('base64').slice(8, -4);
  const target = TARGET.replace(
    "'Hello, '",
    `'Hello, ${KEY} and ${Buffer.from(`user:${KEY}`).toString('base64')}, '`,
  );
  const files = {
    'promptfooconfig.yaml': suiteOf(server.url, ...GRADERS[kind]!(server)),
    'target.js': target,
  };
  const engine = scratchEngine({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: KEY, HF_TOKEN: KEY });
  try {
    await engine.runAll([await engine.open(files)]);
  } finally {
    await engine.close();
  }
  const told = server.told.map((body, at) => `${server.asked[at]} ${body}`);
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((body) => body.includes(KEY) || body.includes(encoded))).toEqual([]);
  expect(told.join('\n')).toMatch(/Hello, \[HF_TOKEN\] and \w{7}\[HF_TOKEN\]/);
});
