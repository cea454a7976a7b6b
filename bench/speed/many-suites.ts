// What a gate over many suites needs of a machine: memory of all its processes together, how many there are at once, and
// how long it takes. Every suite is touched. It measures dist/: build first (npm run build). Linux alone (/proc).
//
//   node bench/speed/many-suites.ts [--suites 1,16,100] [--cases 5] [--delay 100] [--runs 1] [--cli dist/cli.js]
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type ScratchRepository, scratchRepository } from '../../test/support/files/repository.ts';
import { startChatServer } from '../../test/support/servers/chat-server.ts';
import { watchedMemory } from './process-usage.ts';
import { forgetRuns } from './sized-suite.ts';
import { machine, median, succeeded, timed } from './timing.ts';

const { values } = parseArgs({
  options: {
    suites: { type: 'string', default: '1,16,100' },
    cases: { type: 'string', default: '5' },
    delay: { type: 'string', default: '100' },
    runs: { type: 'string', default: '1' },
    cli: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist/cli.js') },
  },
});
const [cases, delay, runs] = [Number(values.cases), Number(values.delay), Number(values.runs)];

/** Every suite has a prompt of its own, and the change rewords each of them. */
function manySuites(count: number): ScratchRepository {
  const folders = Array.from({ length: count }, (_, index) => `evals/suite-${index}`);
  const suite = JSON.stringify({
    prompts: ['file://prompt.txt'],
    providers: ['openai:chat:simulated'],
    tests: Array.from({ length: cases }, (_, index) => ({
      description: `case ${index}`,
      vars: { message: `Question ${index}` },
      assert: [{ type: 'contains', value: `answer ${index}` }],
    })),
  });
  const prompts = (words: string) =>
    Object.fromEntries(folders.map((folder) => [`${folder}/prompt.txt`, `${words}\n\n{{message}}\n`]));
  const configs = folders.map((folder) => [`${folder}/promptfooconfig.json`, suite] as const);
  const repository = scratchRepository({
    ...Object.fromEntries(configs),
    ...prompts('You answer questions.'),
  });
  repository.write(prompts('You answer questions of customers.'));
  repository.commit('Reword the prompts');
  return repository;
}

const server = await startChatServer(async ({ prompt }) => {
  await sleep(delay);
  return `Dear customer, here is answer ${/Question (\d+)/.exec(prompt)?.[1]}.`;
});
console.log(`${machine()}; ${cases} cases a suite, answers after ${delay} ms; medians of ${runs}.\n`);
console.log('| suites | time | peak memory | processes at once | calls |\n|---:|---:|---:|---:|---:|');
try {
  for (const count of values.suites.split(',').map(Number)) {
    const repository = manySuites(count);
    const env = {
      PATH: process.env.PATH,
      HOME: os.tmpdir(),
      OPENAI_API_KEY: 'simulated',
      OPENAI_BASE_URL: server.url,
    };
    const [seconds, megabytes, processes]: [number[], number[], number[]] = [[], [], []];
    const before = server.prompts.length;
    for (let run = 0; run < runs; run += 1) {
      forgetRuns(repository.root);
      const gate = await watchedMemory(
        timed(process.execPath, [path.resolve(values.cli), 'gate', '--base', 'main'], repository.root, env),
      );
      seconds.push(succeeded(gate.result).seconds);
      megabytes.push(gate.megabytes);
      processes.push(gate.processes);
    }
    const calls = Math.round((server.prompts.length - before) / runs);
    console.log(
      `| ${count} | ${median(seconds).toFixed(1)} s | ${Math.round(median(megabytes))} MB | ${Math.max(...processes)} | ${calls} |`,
    );
    repository[Symbol.dispose]();
  }
} finally {
  await server.close();
}
