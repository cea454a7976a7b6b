import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { withPlace } from '../../src/config/policy/store-place.ts';
import { openStore } from '../../src/samples/store/open-store.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import { cleanEnv } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { startBatchServer } from '../support/servers/batch-server.ts';
import { pawl } from './command.ts';

const KEY = 'sk-batched-0123456789abcdef';
const PROMPT = 'Answer briefly: {{question}}\n';
const SUITE = `
prompts: [file://prompt.txt]
providers: [{ id: 'openai:chat:small', config: { max_tokens: 50 } }, 'openai:responses:other']
defaultTest:
  options: { provider: 'openai:chat:grader' }
tests:
${['one', 'two', 'three', 'four'].map((name) => `  - { description: ${name}, vars: { question: ${name} }, assert: [{ type: llm-rubric, value: says yes }, { type: similar, value: yes, threshold: 0.5, provider: 'openai:embedding:near' }] }`).join('\n')}
`;

test('main is recorded in batches by commands that do not wait, of chats, responses and embeddings alike, and a gate uses it', {
  tags: ['slow'],
}, async () => {
  const server = await startBatchServer({
    key: KEY,
    isDone: () => true,
    answer: ({ model, prompt }) =>
      model === 'grader' ? '{"pass":true,"score":1,"reason":"fine"}' : `yes to ${prompt}`,
  });
  using repository = scratchRepository({ 'prompt.txt': PROMPT, 'promptfooconfig.yaml': SUITE });
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url };
  const record = () => pawl(['baseline', 'record', '--batch', '--batch-hours', '0'], repository.root, env);
  try {
    const sent = await record();
    expect(sent.code, sent.stderr).toBe(3);
    expect(sent.stdout).toContain('8 requests are still in batches (batch_1, batch_2).');
    const notes = path.join(repository.root, '.git/pawl/batches.jsonl');
    expect(readFileSync(notes, 'utf8')).not.toContain(KEY);

    let stored = await record();
    for (let more = 0; stored.code === 3 && more < 6; more += 1) stored = await record();
    expect(stored.code, stored.stderr).toBe(0);
    const models = server.batches.map(({ lines }) => lines.map(({ body }) => body.model));
    expect(models.slice(0, 2).sort()).toEqual([Array(4).fill('other'), Array(4).fill('small')]);
    expect(new Set(models.slice(2).flat())).toEqual(new Set(['grader', 'near']));
    // Every case: two answers, a rubric for each, and two texts to compare of each.
    expect(models.flat()).toHaveLength(8 + 8 + 16);
    expect(server.direct).toEqual([]);
    expect(readdirSync(path.join(repository.root, '.git/pawl'))).not.toContain('batches.jsonl');

    const night = () => pawl(['baseline', 'nightly', '--batch', '--batch-hours', '0'], repository.root, env);
    let told = await night();
    expect([told.code, told.stdout]).toEqual([0, expect.stringContaining('are still in batches')]);
    for (let more = 0; told.stdout.includes('in batches') && more < 9; more += 1) told = await night();
    expect(told.code, told.stdout).toBe(0);
    expect(server.direct).toEqual([]);
    const answers = server.batches.flatMap(({ lines }) =>
      lines.filter(({ body }) => ['small', 'other'].includes(body.model)),
    );
    const ids = answers.map(({ custom_id: id }) => id);
    expect(new Set(ids).size).toBe(ids.length);

    repository.write({ 'prompt.txt': `${PROMPT}Be polite.\n` });
    const plan = await pawl(['plan', '--base', 'main'], repository.root, env);
    expect(plan.stdout).toMatch(/reused {3}\d+ samples of main/);
  } finally {
    await server.close();
  }
});

test('a record that ends before one of its batches stores the others once, and the same command asks for nothing more', {
  tags: ['slow'],
}, async () => {
  let isLate = true;
  const server = await startBatchServer({
    key: KEY,
    isDone: ({ lines }) => !isLate || lines[0]?.body.model !== 'late',
    answer: ({ prompt }) => `yes to ${prompt}`,
  });
  using repository = scratchRepository({
    'evals/gear/prompt.txt': PROMPT,
    'evals/gear/promptfooconfig.yaml': `
prompts: [file://prompt.txt]
providers: ['openai:chat:small', 'openai:chat:late']
tests:
${['one', 'two'].map((name) => `  - { description: ${name}, vars: { question: ${name} }, assert: [{ type: contains, value: yes }] }`).join('\n')}
`,
  });
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url };
  const record = () => pawl(['baseline', 'record', '--batch', '--batch-hours', '0'], repository.root, env);
  const stored = async () => {
    const { baseline } = policySchema.parse({});
    const [git, pause] = [gitIn(repository.root, cleanEnv({})), async () => {}];
    const store = openStore(withPlace(baseline), { root: repository.root, git, pause });
    return (await store.read('gear')).samples.map(({ slot, case: id }) => `${id} ${slot}`);
  };
  try {
    expect((await record()).code).toBe(3);
    const half = await record();
    expect([half.code, half.stdout]).toEqual([3, expect.stringContaining('2 requests are still in batches')]);
    expect(half.stdout).toContain('2 samples were added');
    const waiting = await record();
    expect([waiting.code, waiting.stdout]).toEqual([3, expect.not.stringContaining('added')]);
    isLate = false;
    const whole = await record();
    expect([whole.code, whole.stdout], whole.stderr).toEqual([
      0,
      expect.stringContaining('2 samples were added'),
    ]);
    expect(server.batches).toHaveLength(2);
    expect(server.direct).toEqual([]);
    const cells = await stored();
    expect([cells.length, new Set(cells).size]).toEqual([4, 4]);
  } finally {
    await server.close();
  }
});
