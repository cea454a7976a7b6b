/**
 * Harmless rewordings of a prompt at temperature 0, and ones that take a rule away, through the packaged gate: from git to the published
 * document, over a server that settles each case by a hash of the prompt. It measures dist/: build first (npm run build).
 *
 * A case passes where the hash of wording and case is below its rate. With a variation it passes by the hash of that prompt: with chance `--alike`
 * by the hash of the variation alone, so that it acts on both wordings alike. A removed rule fails its case in every variation.
 *
 *     node bench/verdict/packaged-rewordings.ts [--mains 3] [--harmless 20] [--one 0] [--two 0] [--cases 100] [--borderline 15] [--alike 0,60] [--seed 1]
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/stats/random.ts';
import { documentOf, finished } from '../../test/support/command.ts';
import { scratchRepository } from '../../test/support/files/repository.ts';
import { startChatServer } from '../../test/support/servers/chat-server.ts';

const { values } = parseArgs({
  options: {
    mains: { type: 'string', default: '3' },
    harmless: { type: 'string', default: '20' },
    one: { type: 'string', default: '0' },
    two: { type: 'string', default: '0' },
    cases: { type: 'string', default: '100' },
    borderline: { type: 'string', default: '15' },
    alike: { type: 'string', default: '0,60' },
    seed: { type: 'string', default: '1' },
  },
});
const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const CASES = Number(values.cases);
const STORED = 4;
const PROMPT = 'evals/prompt.txt';

/** A number from 0 to 1 that only these parts settle. */
function settled(...parts: readonly unknown[]): number {
  return createHash('sha256').update(JSON.stringify(parts)).digest().readUInt32LE() / 2 ** 32;
}

const wordingOf = (number: number) =>
  number === 0 ? 'You answer questions.' : `You answer questions of customers, in wording ${number}.`;

/** One main, and what the gate says of rewordings of its prompt. */
async function playedMain(seed: number, alike: number) {
  const random = seededRandom(seed, 'rewordings');
  const rates = Array.from({ length: CASES }, () => {
    if (random.next() < Number(values.borderline) / 100) return 0.15 + 0.7 * random.next();
    return random.next() < 0.8 ? 0.995 : 0.005;
  });
  const removed = new Map<number, readonly number[]>();
  const passes = (whole: string) => {
    const at = Number(/Question (\d+)/.exec(whole)?.[1]);
    const wording = Number(/in wording (\d+)/.exec(whole)?.[1] ?? 0);
    if (removed.get(wording)?.includes(at)) return false;
    const variation = whole.replace(/You answer.*\./, '');
    const isPlain = !/^\s/.test(whole);
    const isAlike = !isPlain && settled(seed, 'alike', at, variation) < alike;
    return settled(seed, isAlike ? '' : wording, at, variation) < (rates[at] as number);
  };
  const server = await startChatServer(({ messages }) =>
    passes(messages.map(({ content }) => content).join('\n')) ? 'right' : 'wrong',
  );
  const promptOf = (number: number) => ({ [PROMPT]: `${wordingOf(number)}\n\n{{question}}\n` });
  using repository = scratchRepository({
    ...promptOf(0),
    'evals/promptfooconfig.json': JSON.stringify({
      prompts: ['file://prompt.txt'],
      providers: ['openai:chat:settled'],
      tests: rates.map((_, at) => ({
        description: `case ${at}`,
        vars: { question: `Question ${at}` },
        assert: [{ type: 'starts-with', value: 'right' }],
      })),
    }),
    'pawl.yaml': JSON.stringify({ samples: { stored: STORED } }),
  });
  const env = { OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: server.url };
  const run = (...args: string[]) => finished(process.execPath, [CLI, ...args], repository.root, env);
  repository.git('switch', '--quiet', 'main');
  for (let sample = 0; sample < STORED; sample++) await run('baseline', 'record');
  const steady = rates.flatMap((rate, at) =>
    rate > 0.9 && settled(seed, 0, at, `\n\nQuestion ${at}`) < rate ? [at] : [],
  );
  const found: {
    readonly rules: number;
    readonly verdict: string;
    readonly named: boolean;
    readonly calls: number;
  }[] = [];
  let wording = 0;
  for (const [rules, count] of [values.harmless, values.one, values.two].map(Number).entries())
    for (let change = 0; change < count; change++) {
      wording += 1;
      const left = [...steady];
      const gone = Array.from(
        { length: rules },
        () => left.splice(random.below(left.length), 1)[0] as number,
      );
      removed.set(wording, gone);
      repository.git('switch', '--quiet', '-C', `change-${wording}`, 'main');
      repository.write(promptOf(wording));
      repository.commit('Reword the prompt');
      const document = documentOf(await run('gate', '--base', 'main', '--format', 'json'));
      const broken = (document.suites[0]?.slots[0]?.cases ?? []).filter(
        ({ transition }) => transition === 'broken',
      );
      found.push({
        rules,
        verdict: document.verdict,
        named: gone.every((at) => broken.some(({ id }) => id === `case ${at}`)),
        calls: (document.calls.candidate + document.calls.baseline) / CASES,
      });
    }
  await server.close();
  return found;
}

console.log('| alike | rules removed | runs | regressed | mixed | others | all named | calls a case |');
console.log(`|${'---:|'.repeat(8)}`);
for (const alike of values.alike.split(',').map(Number)) {
  const found: Awaited<ReturnType<typeof playedMain>> = [];
  for (let main = 0; main < Number(values.mains); main++)
    found.push(...(await playedMain(Number(values.seed) * 1000 + main, alike / 100)));
  for (const rules of [0, 1, 2]) {
    const own = found.filter((one) => one.rules === rules);
    if (own.length === 0) continue;
    const count = (verdict: string) => own.filter((one) => one.verdict === verdict).length;
    const others = own.length - count('regressed') - count('mixed') - count('pass');
    console.log(
      `| ${[
        `${alike} %`,
        rules,
        own.length,
        count('regressed'),
        count('mixed'),
        others,
        own.filter(({ named }) => named).length,
        (own.reduce((sum, { calls }) => sum + calls, 0) / own.length).toFixed(2),
      ].join(' | ')} |`,
    );
  }
}
