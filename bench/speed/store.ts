// A store of a million samples: how long it takes to open it and read one suite, and how much of a disk a sample takes,
// as a Markdown table; what it means is in bench/README.md.
//
//   node bench/speed/store.ts [--suites 50] [--cases 200] [--each 100] [--runs 5]
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { storePlace } from '../../src/config/policy/store-place.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { openStore } from '../../src/samples/store/open-store.ts';
import type { StoreTerms } from '../../src/samples/store/sample-store.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import { spread } from './timing.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    suites: { type: 'string', default: '50' },
    cases: { type: 'string', default: '200' },
    each: { type: 'string', default: '100' },
    runs: { type: 'string', default: '5' },
  },
});
const [suites, cases, each, runs] = [values.suites, values.cases, values.each, values.runs].map(Number) as [
  number,
  number,
  number,
  number,
];
const OUTPUT_BYTES = 500;
/** Appends until a folder makes its parts one and packs it (in a ref, git packs), and what comes after that. */
const [TIDY, TAIL] = [33, 16];
const START = Date.now() - 30 * 86_400_000;

const storeIn = (root: string, store: string, outputs: StoreTerms['outputs'] = 'full') =>
  openStore(
    { place: storePlace(store), outputs, keep: { samples: each, days: 90 } },
    { root, git: gitIn(root, process.env), pause: (milliseconds) => pause(milliseconds) },
  );

const [reading, root = '', store = ''] = positionals;
if (reading === 'read') {
  const { samples, problems } = await storeIn(root, store).read('suite-1');
  if (samples.length !== cases * each || problems.length > 0) throw new Error(`${samples.length} samples`);
} else {
  await measured();
}

async function measured(): Promise<void> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'pawl-bench-store-'));
  const total = suites * cases * each;
  console.log(
    `| ${total.toLocaleString('en')} samples in ${suites} suites | outputs | bytes a sample | read one suite, whole process | of processors |`,
  );
  console.log('| --- | --- | --- | --- | --- |');
  try {
    for (const outputs of ['full', 'digest'] as const) {
      const folder = path.join(scratch, `folder-${outputs}`);
      mkdirSync(folder);
      await fill(folder, 'dir:store', outputs);
      row('a folder', outputs, bytesIn(folder) / total, () => cold(folder, 'dir:store'));
      rmSync(folder, { recursive: true });

      const ref = 'ref:refs/pawl/baseline';
      const origin = path.join(scratch, `origin-${outputs}`);
      git(scratch, 'init', '--quiet', '--bare', origin);
      await fill(origin, ref, outputs);
      git(origin, '-c', 'pack.window=0', 'gc', '--quiet', '--prune=now');
      const here = path.join(scratch, `clone-${outputs}`);
      git(scratch, 'clone', '--quiet', `file://${origin}`, here);
      cold(here, ref);
      row('a ref, already fetched', outputs, bytesIn(origin) / total, () => cold(here, ref));
      rmSync(here, { recursive: true });
      row('a ref, in a fresh clone', outputs, bytesIn(origin) / total, () => {
        rmSync(here, { recursive: true, force: true });
        git(scratch, 'clone', '--quiet', `file://${origin}`, here);
        return cold(here, ref);
      });
      rmSync(here, { recursive: true });
      rmSync(origin, { recursive: true });
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function row(name: string, outputs: string, bytes: number, once: () => Took): void {
  const took = Array.from({ length: runs }, once);
  const [wall, work] = [took.map(({ seconds }) => seconds), took.map(({ cpu }) => cpu)];
  console.log(`| ${name} | ${outputs} | ${bytes.toFixed(0)} | ${spread(wall)} | ${spread(work)} |`);
}

/** Seconds on the clock, and of processors. */
interface Took {
  readonly seconds: number;
  readonly cpu: number;
}

/** What a process of its own, with the gits that it starts, takes to open the store and read one suite. */
function cold(root: string, store: string): Took {
  const sizes = [`--cases=${cases}`, `--each=${each}`];
  const program = [process.execPath, import.meta.filename, 'read', root, store, ...sizes];
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...program], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [seconds = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { seconds, cpu: user + system };
}

/** As pushes to main leave it: most was made one part, the last appends are still parts of their own. */
async function fill(root: string, name: string, outputs: StoreTerms['outputs']): Promise<void> {
  const random = seededRandom(1);
  const words = readFileSync(
    path.join(import.meta.dirname, '../../docs/explanation/how-it-decides.md'),
    'utf8',
  ).split(/\s+/);
  const target = storeIn(root, name, outputs);
  for (let suite = 0; suite < suites; suite += 1) {
    const samples = Array.from({ length: cases * each }, (_, at) => sample(random, words, suite, at));
    const tail = Math.floor(samples.length / 100);
    const appends = name.startsWith('dir:') ? TIDY : 1;
    const parts = [...split(samples.slice(0, -tail), appends), ...split(samples.slice(-tail), TAIL)];
    for (const part of parts) await target.append(`suite-${suite}`, part);
  }
}

function split<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}

function sample(random: Random, words: readonly string[], suite: number, at: number): Sample {
  const whole = Math.floor(at / cases);
  const name = at % cases;
  const passed = random.next() < 0.9;
  let output = '';
  while (output.length < OUTPUT_BYTES) output += `${words[Math.floor(random.next() * words.length)]} `;
  const key = (...of: number[]) => createHash('sha256').update(`${suite} ${of}`).digest('hex');
  const digits = (most: number) => Math.floor(random.next() * most);
  return {
    suite: `suite-${suite}`,
    slot: 'assistant · gpt-4o-mini',
    case: `a customer asks about case ${name}`,
    arm: 'baseline',
    round: 0,
    stage: 'record',
    repeat: whole,
    result: {
      kind: 'scored',
      passed,
      score: passed ? 1 : digits(100) / 100,
      metrics: { tone: digits(100) / 100 },
      failed: passed ? [] : [{ label: 'contains "manager"', reason: `Expected output to contain "manager"` }],
    },
    output,
    latencyMs: 400 + digits(3000),
    target: { promptTokens: 400 + digits(100), completionTokens: 100 + digits(50), cost: digits(1000) / 1e6 },
    grader: {},
    calls: { target: 1, grader: 0 },
    cached: false,
    at: new Date(START + at * 60_000 + digits(60_000)).toISOString(),
    keys: { generation: key(name, 1), grading: key(name, 2) },
    commit: key(whole).slice(0, 40),
  };
}

function bytesIn(folder: string): number {
  return Number(execFileSync('du', ['-s', '-B1', folder], { encoding: 'utf8' }).split('\t')[0]);
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd, stdio: 'ignore' });
}
