import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { startChatServer } from '../support/servers/chat-server.ts';
import { pawl } from './command.ts';

const KEY = 'sk-recorded-0123456789abcdef';
const PROMPT = 'Answer briefly: {{question}}\n';

const suite = (url: string) => `
prompts: [file://prompt.txt]
providers: [{ id: 'openai:chat:small', config: { apiBaseUrl: '${url}', max_tokens: 50 } }]
defaultTest:
  options: { provider: { id: 'openai:chat:grader', config: { apiBaseUrl: '${url}' } } }
tests:
${['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `  - { description: ${name}, vars: { question: ${name} }, assert: [{ type: llm-rubric, value: says yes }] }`).join('\n')}
`;

const report = (run: Awaited<ReturnType<typeof pawl>>) => {
  const { verdict, suites, calls } = documentOf(run) as unknown as Record<string, unknown>;
  return { verdict, suites, calls };
};

test('a gate that was recorded is replayed without its server and its key, graders too; what is not recorded is named', {
  tags: ['slow'],
}, async () => {
  const server = await startChatServer(({ prompt, settings, headers }) => {
    if (headers.authorization !== `Bearer ${KEY}`) return { status: 401, body: '{}' };
    if (settings.model !== 'grader') return prompt.includes('loudly') ? 'no' : 'yes';
    const pass = !prompt.includes('<Output>\nno');
    return JSON.stringify({
      pass,
      score: pass ? 1 : 0,
      reason: pass ? `it does, ${KEY}` : 'it does not',
    });
  });
  using repository = scratchRepository({
    'prompt.txt': PROMPT,
    'promptfooconfig.yaml': suite(server.url),
  });
  repository.write({ 'prompt.txt': `${PROMPT}Speak loudly.\n` });
  repository.commit('speak loudly');
  const tape = path.join(repository.root, '.pawl', 'tape');
  const gate = (flag: string, env = {}) =>
    pawl(['gate', '--base', 'main', '--format', 'json', flag, '.pawl/tape'], repository.root, env);

  const recorded = await gate('--record', { OPENAI_API_KEY: KEY }).finally(() => server.close());
  expect(report(recorded).verdict, recorded.stderr).toBe('regressed');
  expect(readdirSync(tape)).toEqual(['answers.jsonl']);
  const kept = readFileSync(path.join(tape, 'answers.jsonl'), 'utf8');
  expect(kept).toContain('openai:chat:small');
  expect(kept).toContain('openai:chat:grader');
  expect(kept).not.toContain(KEY);

  const asked = server.prompts.length;
  for (let time = 0; time < 2; time++) {
    const replayed = await gate('--replay');
    expect(report(replayed), replayed.stderr).toEqual(report(recorded));
  }
  expect(server.prompts).toHaveLength(asked);

  const again = await gate('--record');
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('holds a recording already')]);

  repository.write({ 'prompt.txt': `${PROMPT}Speak slowly.\n` });
  const other = await gate('--replay');
  expect(other.code).toBe(3);
  expect(other.stdout).toContain('The recording holds no answer to this request of openai:chat:small');
  expect(other.stdout).toContain('recorded \\"loudly.');

  const elsewhere = await pawl(['run', '--replay', 'nowhere'], repository.root);
  expect([elsewhere.code, elsewhere.stderr]).toEqual([
    2,
    expect.stringContaining('holds no recording that can be replayed'),
  ]);
});

// Another command over the same recording: the gate above stands for it.
test('a run is recorded and replayed, in another checkout too', { tags: ['slow'] }, async () => {
  const server = await startChatServer(({ prompt, settings }) =>
    settings.model === 'grader' ? '{"pass":true,"score":1,"reason":"fine"}' : `yes to ${prompt}`,
  );
  const files = { 'prompt.txt': PROMPT, 'promptfooconfig.yaml': suite(server.url) };
  using repository = scratchRepository(files);
  using other = scratchRepository(files);
  const samples = (root: string) =>
    readFileSync(path.join(root, '.pawl/samples.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => ({ ...(JSON.parse(line) as { case: string }), at: '', keys: '' }));
  const first = await pawl(['run', '--record', 'tape'], repository.root, { OPENAI_API_KEY: KEY }).finally(
    () => server.close(),
  );
  expect(first.code, first.stderr).toBe(0);
  cpSync(path.join(repository.root, 'tape'), path.join(other.root, 'tape'), { recursive: true });
  const second = await pawl(['run', '--replay', 'tape'], other.root);
  expect(second.code, second.stderr).toBe(0);
  const inOrder = (root: string) =>
    samples(root).toSorted((a, b) => String(a.case).localeCompare(String(b.case)));
  expect(inOrder(other.root)).toEqual(inOrder(repository.root));

  other.write({ 'prompt.txt': `${PROMPT}Speak slowly.\n` });
  const missed = await pawl(['run', '--replay', 'tape'], other.root);
  expect([missed.code, missed.stderr]).toEqual([
    3,
    expect.stringContaining('The recording could not answer 6 requests:'),
  ]);
  expect(missed.stderr).toContain('this request of openai:chat:small');
});

// The same recordings over two jobs and the one that merges them.
test('shards and the job that merges them are recorded and replayed, each from its own folder', {
  tags: ['slow'],
}, async () => {
  let count = 0;
  const server = await startChatServer(
    ({ prompt }) => `${prompt.includes('loudly') ? 'no' : 'yes'} ${count++}`,
  );
  const names = Array.from({ length: 60 }, (_, number) => `case ${number}`);
  using repository = scratchRepository({
    'prompt.txt': PROMPT,
    'promptfooconfig.yaml': `
prompts: [file://prompt.txt]
providers: [{ id: 'openai:chat:small', config: { apiBaseUrl: '${server.url}' } }]
tests:
${names.map((name) => `  - { description: ${name}, vars: { question: ${name} }, assert: [{ type: contains, value: yes }] }`).join('\n')}
`,
  });
  repository.write({ 'prompt.txt': `${PROMPT}Speak loudly.\n` });
  repository.commit('speak loudly');
  const run = (words: string, env = {}) => pawl(words.split(' '), repository.root, env);
  const jobs = async (kind: string, parts: string, env = {}) => {
    for (const shard of [1, 2]) {
      const drawn = await run(
        `gate --base main --shard ${shard}/2 --out .pawl/${parts}/${shard} --${kind} .pawl/tape-${shard}`,
        env,
      );
      expect(drawn.code, drawn.stderr).toBe(0);
    }
    return run(`merge .pawl/${parts} --base main --format json --${kind} .pawl/tape`, env);
  };
  const recorded = await jobs('record', 'parts', { OPENAI_API_KEY: KEY }).finally(() => server.close());
  expect(report(recorded).verdict, recorded.stderr).toBe('regressed');
  const replayed = await run('merge .pawl/parts --base main --format json --replay .pawl/tape');
  expect(report(replayed), replayed.stderr).toEqual(report(recorded));
  const whole = await jobs('replay', 'parts-again');
  expect(report(whole), whole.stderr).toEqual(report(recorded));

  repository.write({ 'prompt.txt': `${PROMPT}Speak slowly.\n` });
  const missed = await run('gate --base main --shard 1/2 --out .pawl/other --replay .pawl/tape-1');
  expect([missed.code, missed.stderr]).toEqual([
    3,
    expect.stringContaining('The recording could not answer 30 requests:'),
  ]);
});
