/** Suites of the packaged gate that answer as a world does: their files on both sides, and a server behind them. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../../src/stats/random.ts';
import { startChatServer } from '../../test/support/servers/chat-server.ts';
import type { Drawn, Side, World } from './estimate-worlds.ts';

export const CONFIG = 'evals/promptfooconfig.json';
const [PROMPT, RAG] = ['evals/prompt.txt', 'evals/rag.yaml'];
type Arm = 'baseline' | 'candidate';

/** A suite over a server that answers for it. Main's answers are those of the store until `now` is called. */
export interface PackagedSuite {
  /** The file that the pull request edits. */
  edited(arm: Arm): Readonly<Record<string, string>>;
  /** The config, with these of the cases. */
  config(places: readonly number[]): object;
  readonly policy: object;
  /** Whether main's stored answers are used. What a retriever behind HTTP answers hangs on more than keys know, and is asked again. */
  readonly usesStored: boolean;
  readonly env: Readonly<Record<string, string>>;
  now(): void;
  close(): Promise<void>;
}

/** What makes a case pass, and what is measured of it. Scores stand in the answer. */
function checksOf(world: World, at: number, drawn: Drawn): object {
  const value = 'Number(output.split(" ")[0])';
  if (world.metric === 'quality')
    return {
      assert: [
        {
          type: 'javascript',
          metric: 'quality',
          value: `({ pass: true, score: 10 * ${value}, reason: '' })`,
        },
      ],
    };
  if (world.metric === 'score') return { assert: [{ type: 'javascript', value, threshold: 0.5 }] };
  if (!world.task) return { assert: [{ type: 'starts-with', value: 'right' }] };
  // The label is what the case answers where it is right.
  const always = { next: () => 0, below: () => 0 } as unknown as Random;
  const { output: label } = drawn.answer('baseline', at, undefined, always);
  return { metadata: { label }, assert: [{ type: 'equals', value: label }] };
}

/** A suite of a prompt before a chat server, which tells the sides apart by the prompt. */
async function chatSuite(world: World, drawn: Drawn, random: Random): Promise<PackagedSuite> {
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
    const number = createHash('sha256').update(whole).digest().readUInt32LE();
    return drawn.answer(own, at, whole === plain ? undefined : number, random).output;
  });
  const headers = { baseline: 'You answer questions.', candidate: 'You answer questions of customers.' };
  return {
    edited: (arm) => ({ [PROMPT]: `${headers[arm]}\n\n{{question}}\n` }),
    config: (places) => ({
      prompts: ['file://prompt.txt'],
      providers: ['openai:chat:simulated'],
      tests: places.map((at) => ({
        description: `case ${at}`,
        vars: { question: `Question ${at}` },
        ...checksOf(world, at, drawn),
      })),
    }),
    policy: {
      metrics: world.policy,
      ...(world.task && { suites: [{ config: CONFIG, task: world.task }] }),
    },
    usesStored: true,
    env: { OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: server.url },
    now: () => {
      side = 'baseline';
    },
    close: server.close,
  };
}

/** A suite of questions to a retriever behind HTTP, which tells the sides apart by a setting. */
async function ragSuite(drawn: Drawn, random: Random): Promise<PackagedSuite> {
  let side: Side = 'store';
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { query, index } = JSON.parse(Buffer.concat(parts).toString()) as Record<string, string>;
    const at = Number(/Question (\d+)/.exec(query ?? '')?.[1]);
    const { result, output } = drawn.answer(index === 'new' ? 'candidate' : side, at, undefined, random);
    const hits = Math.round(5 * (result.metrics.recall as number));
    const results = Array.from({ length: 5 }, (_, rank) => ({
      id: rank < hits ? `doc-${at}-${rank}` : `other-${rank}`,
      text: rank === 0 ? `${result.passed ? 'right' : 'wrong'}: ${output}` : `passage ${rank}`,
    }));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ results }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const settings = (index: string) =>
    [
      'retriever: http',
      'k: 5',
      `url: http://127.0.0.1:${port}/search`,
      `body: { query: '{{question}}', index: ${index} }`,
      'passages: results',
      'document: id',
      'text: text',
      '',
    ].join('\n');
  return {
    edited: (arm) => ({ [RAG]: settings(arm === 'candidate' ? 'new' : 'old') }),
    config: (places) => ({
      prompts: ['{{question}}'],
      providers: [{ id: 'pawl:rag:rag.yaml', label: 'docs' }],
      tests: places.map((at) => ({
        description: `case ${at}`,
        vars: { question: `Question ${at}` },
        metadata: { relevant: Array.from({ length: 5 }, (_, rank) => ({ document: `doc-${at}-${rank}` })) },
        assert: [{ type: 'contains', value: 'right:' }],
      })),
    }),
    policy: { metrics: { 'recall@k': { gate: true } } },
    usesStored: false,
    env: {},
    now: () => {
      side = 'baseline';
    },
    close: () => new Promise((done) => void server.close(() => done())),
  };
}

/** The suite of a world. */
export function packagedSuite(world: World, drawn: Drawn, random: Random): Promise<PackagedSuite> {
  return world.metric === 'recall' ? ragSuite(drawn, random) : chatSuite(world, drawn, random);
}

/** The metric by the name that the packaged gate gives it. */
export function packagedMetric({ metric }: World): string {
  return metric === 'recall' ? 'recall@k' : metric;
}
