// What a gate over many suites needs of a machine: memory of all its processes together, how many there are at once, and
// how long it takes. Every suite is touched. It measures dist/: build first (npm run build). Linux alone (/proc).
//
//   node bench/many-suites.ts [--suites 1,16,100] [--cases 5] [--delay 100] [--runs 1] [--cli dist/cli.js]
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startChatServer } from '../test/support/chat-server.ts';
import { type ScratchRepository, scratchRepository } from '../test/support/repository.ts';
import { median, succeeded, timed } from './timing.ts';

const { values } = parseArgs({
  options: {
    suites: { type: 'string', default: '1,16,100' },
    cases: { type: 'string', default: '5' },
    delay: { type: 'string', default: '100' },
    runs: { type: 'string', default: '1' },
    cli: { type: 'string', default: path.resolve(import.meta.dirname, '../dist/cli.js') },
  },
});
const [cases, delay, runs] = [Number(values.cases), Number(values.delay), Number(values.runs)];
const LOOK_EVERY_MS = 50;

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

/** Resident kilobytes of a process, and its parent's id. */
function processFacts(id: string): { readonly parent: string; readonly kilobytes: number } | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? '';
    return { parent, kilobytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) };
  } catch {
    return null;
  }
}

/** This process's descendants, with what they hold in memory. */
function descendants(): readonly number[] {
  const all = new Map(
    readdirSync('/proc').flatMap((id) => {
      const facts = /^\d+$/.test(id) ? processFacts(id) : null;
      return facts ? [[id, facts] as const] : [];
    }),
  );
  const own = (id: string): boolean => {
    const parent = all.get(id)?.parent ?? '';
    return parent === String(process.pid) || (parent !== '' && own(parent));
  };
  return [...all].flatMap(([id, { kilobytes }]) => (own(id) ? [kilobytes] : []));
}

async function measured<T>(work: Promise<T>): Promise<{ result: T; megabytes: number; processes: number }> {
  let [megabytes, processes, over] = [0, 0, false];
  const done = work.finally(() => {
    over = true;
  });
  while (!over) {
    const held = descendants();
    processes = Math.max(processes, held.length);
    megabytes = Math.max(megabytes, held.reduce((sum, each) => sum + each, 0) / 1024);
    await sleep(LOOK_EVERY_MS);
  }
  return { result: await done, megabytes, processes };
}

const server = await startChatServer(async ({ prompt }) => {
  await sleep(delay);
  return `Dear customer, here is answer ${/Question (\d+)/.exec(prompt)?.[1]}.`;
});
console.log(
  `Node ${process.versions.node}, ${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(1)}; ${cases} cases a suite, answers after ${delay} ms; medians of ${runs}.\n`,
);
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
      rmSync(path.join(repository.root, '.git/pawl'), { recursive: true, force: true });
      const gate = await measured(
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
