/**
 * How far the headline of the packaged gate is from the truth: whole pull requests, from git to the published document, over a server that
 * answers as one of the worlds of `bench/estimate/estimate.ts` does. It measures dist/: build first (npm run build).
 *
 *     node bench/estimate/packaged-estimate.ts [--runs 20] [--cases 60] [--moved 0,20,60] [--stored 3] [--only noisy,graded] [--seed 1]
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/stats/random.ts';
import { documentOf, finished } from '../../test/support/command.ts';
import { scratchRepository } from '../../test/support/files/repository.ts';
import { startChatServer } from '../../test/support/servers/chat-server.ts';
import { type Drawn, type Side, WORLDS, type World } from './estimate-worlds.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    cases: { type: 'string', default: '60' },
    moved: { type: 'string', default: '0,20,60' },
    stored: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
});
const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const [CONFIG, PROMPT] = ['evals/promptfooconfig.json', 'evals/prompt.txt'];
const HEADERS = { baseline: 'You answer questions.', candidate: 'You answer questions of customers.' };
const prompt = (side: keyof typeof HEADERS) => `${HEADERS[side]}\n\n{{question}}\n`;

/** What makes a case pass, and what else the policy says, by the kind of world. A chat server has nothing to do with a retriever. */
function suiteOf({ name, task }: World, at: number, drawn: Drawn): object {
  if (name === 'graded scores')
    return { assert: [{ type: 'javascript', value: 'Number(output)', threshold: 0.5 }] };
  if (!task) return { assert: [{ type: 'starts-with', value: 'right' }] };
  // The label is what the case answers where it is right.
  const always = { next: () => 0, below: () => 0 } as unknown as ReturnType<typeof seededRandom>;
  const { output: label } = drawn.answer('baseline', at, undefined, always);
  return { metadata: { label }, assert: [{ type: 'equals', value: label }] };
}

/** One pull request: how far its headline is from what really moved. */
async function played(world: World, cases: number, moved: number, seed: number) {
  const random = seededRandom(seed, world.name, cases, moved, 'packaged');
  const drawn = world.draw(random, cases, moved, 0);
  let side: Side = 'store';
  const plains = new Map<string, string>();
  const server = await startChatServer(({ prompt: asked, messages }) => {
    const at = Number(/Question (\d+)/.exec(asked)?.[1]);
    const whole = messages.map(({ content }) => content).join('\n');
    const own = whole.includes('customers') ? 'candidate' : side;
    // A case is asked as it stands before it is asked with another white space.
    const key = `${own === 'candidate'}/${at}`;
    const plain = plains.get(key) ?? whole;
    plains.set(key, plain);
    const varied = whole !== plain;
    const number = createHash('sha256').update(whole).digest().readUInt32LE();
    return drawn.answer(own, at, varied ? number : undefined, random).output;
  });
  const tests = Array.from({ length: cases }, (_, at) => ({
    description: `case ${at}`,
    vars: { question: `Question ${at}` },
    ...suiteOf(world, at, drawn),
  }));
  const suite = { prompts: ['file://prompt.txt'], providers: ['openai:chat:simulated'], tests };
  const policy = {
    metrics: world.policy,
    samples: { stored: Number(values.stored) || 3 },
    ...(world.task && { suites: [{ config: CONFIG, task: world.task }] }),
  };
  using repository = scratchRepository({
    [CONFIG]: JSON.stringify(suite),
    [PROMPT]: prompt('baseline'),
    'pawl.yaml': JSON.stringify(policy),
  });
  const env = { OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: server.url };
  const run = (...args: string[]) => finished(process.execPath, [CLI, ...args], repository.root, env);
  repository.git('switch', '--quiet', 'main');
  for (let sample = 0; sample < Number(values.stored); sample++) await run('baseline', 'record');
  repository.git('switch', '--quiet', 'change');
  repository.write({ [PROMPT]: prompt('candidate') });
  repository.commit('Reword the prompt');
  side = 'baseline';
  const ended = await run('gate', '--base', 'main', '--format', 'json');
  await server.close();
  const document = documentOf(ended);
  const [slot] = document.suites[0]?.slots ?? [];
  const row = slot?.metrics.find(({ name }) => name === world.metric);
  if (!slot || row?.difference == null || !row.interval)
    throw new Error(`${world.name}, seed ${seed}: ${document.title} ${JSON.stringify(document.reasons)}`);
  const contradicted = slot.cases.filter(
    ({ transition, baseline, candidate }) =>
      (world.metric === 'pass' &&
        transition === 'broken' &&
        candidate.passed * baseline.scored >= baseline.passed * candidate.scored) ||
      (transition === 'flaky' &&
        [baseline, candidate].every(({ passed, scored }) => passed === 0 || passed === scored)),
  );
  return {
    change: drawn.change,
    error: row.difference - drawn.change,
    interval: row.interval,
    blocked: document.verdict === 'regressed',
    convicted: slot.cases.some(({ transition }) => transition === 'broken'),
    contradicted: contradicted.length,
    calls: (document.calls.candidate + document.calls.baseline) / cases,
  };
}

const mean = (own: readonly number[]) => own.reduce((sum, value) => sum + value, 0) / own.length;
const error = (own: readonly number[]) => Math.sqrt(mean(own.map((x) => (x - mean(own)) ** 2)) / own.length);
const points = (value: number) =>
  (100 * value)
    .toFixed(1)
    .replace(/^-(0\.0)$/, '$1')
    .replace('-', '−');
const numbers = (list: string) => list.split(',').map(Number);

console.log(
  '| world | cases | moved | true change | regressed | bias | interval holds the truth | width | labels contradicted | calls a case |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
const only = values.only === '' ? null : values.only.split(',');
for (const world of WORLDS.filter(({ name }) => name !== 'RAG recall'))
  for (const cases of numbers(values.cases))
    for (const moved of numbers(values.moved)) {
      if (only && !only.some((part) => world.name.includes(part))) continue;
      const found: Awaited<ReturnType<typeof played>>[] = [];
      for (let run = 0; run < Number(values.runs); run++)
        found.push(await played(world, cases, moved / 100, Number(values.seed) * 10_000 + run));
      // Without a conviction, and always for F1, the interval speaks of suites like this one.
      const draws = Array.from({ length: Math.ceil(20_000 / cases) }, (_, at) =>
        world.draw(seededRandom(at, 'truth', world.name, moved), cases, moved / 100, 0),
      );
      const suites = mean(draws.map(({ change }) => change));
      const held = found.map(({ convicted, change, interval: [low, high] }) => {
        const truth = convicted && !world.task ? change : suites;
        return Number(low - 1e-9 <= truth && truth <= high + 1e-9);
      });
      const errors = found.map((one) => one.error);
      console.log(
        `| ${[
          world.name,
          cases,
          `${moved} %`,
          points(mean(found.map(({ change }) => change))),
          `${points(mean(found.map(({ blocked }) => Number(blocked))))} %`,
          `${points(mean(errors))} (${points(error(errors))})`,
          `${points(mean(held))} %`,
          points(mean(found.map(({ interval: [low, high] }) => high - low))),
          found.reduce((sum, one) => sum + one.contradicted, 0),
          mean(found.map(({ calls }) => calls)).toFixed(2),
        ].join(' | ')} |`,
      );
    }
