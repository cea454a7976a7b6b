// What pawl costs by the number of cases: processor time, memory, time to the first request, and what a runner downloads. Markdown, or JSON.
// It measures dist/: build first (npm run build). Linux with bash. Processor time is the figure to compare: it hardly depends on what else runs.
//
//   node bench/speed/scale.ts [--cases 100,1000,10000] [--pure 100000] [--delay 10] [--runs 3] [--promptfoo FOLDER] [--json]
//
// FOLDER: where `npm install promptfoo` was run. Without it nothing is said of promptfoo.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type ScratchRepository, scratchRepository } from '../../test/support/files/repository.ts';
import { wholeRun } from '../../test/support/shard-runs.ts';
import { installedPromptfoo } from './installed-promptfoo.ts';
import { type Usage, used } from './process-usage.ts';
import { median, succeeded } from './timing.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100,1000,10000' },
    pure: { type: 'string', default: '100000' },
    delay: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    promptfoo: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [runs, delay] = [Number(values.runs), Number(values.delay)];
const sizes = values.cases.split(',').map(Number);
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'pawl-scale-'));
const packed = path.join(scratch, 'pawl');
execFileSync(process.execPath, [path.join(root, 'scripts/stage-package.mjs'), packed]);
const cli = path.join(packed, 'dist/cli.js');
const env = (first = ''): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: scratch,
  FIRST_CALL_FILE: first,
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_CONFIG_DIR: path.join(scratch, '.promptfoo'),
});

/** One line of the table. What was not measured is null. */
interface Row {
  readonly what: string;
  readonly cases: number | null;
  readonly seconds: number | null;
  readonly cpu: number | null;
  readonly megabytes: number | null;
  readonly calls: number | null;
  readonly more?: string;
}

/** A model that answers after a while, and says once when it was first asked. */
const MODEL = `const fs = require('node:fs');
let asked = false;
module.exports = class {
  id() { return 'model'; }
  async callApi(prompt) {
    if (!asked && process.env.FIRST_CALL_FILE)
      // The first process writes it. Code that only writes reads nothing unseen, so main's answers can be stored.
      try { fs.writeFileSync(process.env.FIRST_CALL_FILE, String(Date.now()), { flag: 'wx' }); } catch {}
    asked = true;
    await new Promise((resolve) => setTimeout(resolve, ${delay}));
    return { output: 'answer ' + /(\\d+)/.exec(prompt)[1], tokenUsage: { total: 10, prompt: 5, completion: 5 } };
  }
};
`;

/** `change` rewords the prompt and breaks nothing; `idle` touches no suite. */
function repositoryOf(cases: number): ScratchRepository {
  const tests = Array.from({ length: cases }, (_, index) => ({
    description: `case ${index}`,
    vars: { n: `${index}` },
    assert: [{ type: 'contains', value: `answer ${index}` }],
  }));
  const suite = { prompts: ['file://prompt.txt'], providers: ['file://model.js'], tests };
  const repository = scratchRepository({
    'pawl.yaml': `budget: { calls: ${10 * cases + 1000} }\npass-env: [FIRST_CALL_FILE]\n`,
    'evals/promptfooconfig.yaml': JSON.stringify(suite, null, 1),
    'evals/prompt.txt': 'Question {{n}}\n',
    'evals/model.js': MODEL,
  });
  repository.write({ 'evals/prompt.txt': 'Question of a customer: {{n}}\n' });
  repository.commit('Reword the prompt');
  repository.git('switch', '--quiet', '--create', 'idle', 'main');
  repository.write({ 'README.md': 'Nothing of a suite.\n' });
  repository.commit('Say something');
  return repository;
}

/** A command run several times over, each of them from the start. */
async function rowOf(
  what: string,
  cases: number | null,
  run: () => Promise<Usage>,
  more?: () => string,
): Promise<Row> {
  const all: Usage[] = [];
  for (let time = 0; time < (cases !== null && cases >= 10_000 ? 1 : runs); time++)
    all.push(succeeded(await run()) as Usage);
  const middle = (of: (usage: Usage) => number) => median(all.map(of));
  const calls = /([\d,]+) calls \(/.exec(all.at(-1)?.stdout ?? '')?.[1]?.replaceAll(',', '');
  return {
    ...{ what, cases, seconds: middle(({ seconds }) => seconds), cpu: middle(({ cpu }) => cpu) },
    megabytes: middle(({ megabytes }) => megabytes),
    calls: calls === undefined ? null : Number(calls),
    ...(more && { more: more() }),
  };
}

async function measured(cases: number, promptfoo: string | null): Promise<readonly Row[]> {
  using repository = repositoryOf(cases);
  const { git, root: cwd } = repository;
  const first = path.join(scratch, 'first-call');
  const firsts: number[] = [];
  const pawl = async (branch: string, args: readonly string[]) => {
    git('switch', '--quiet', branch);
    for (const left of ['.pawl', '.git/pawl']) rmSync(path.join(cwd, left), { recursive: true, force: true });
    rmSync(first, { force: true });
    const start = Date.now();
    const usage = await used(process.execPath, [cli, ...args], cwd, env(first));
    if (existsSync(first)) firsts.push((Number(readFileSync(first, 'utf8')) - start) / 1000);
    return usage;
  };
  const gate = ['gate', '--base', 'main'];
  const untouched = await rowOf('gate that touches no suite', cases, () => pawl('idle', gate));
  const run = await rowOf('run', cases, () => pawl('change', ['run']));
  firsts.length = 0;
  const whole = await rowOf(
    'gate, nothing stored of main',
    cases,
    () => pawl('change', gate),
    () => `first request after ${median(firsts).toFixed(2)} s`,
  );
  for (let time = 0; time < 3; time++) succeeded(await pawl('main', ['baseline', 'record']));
  const stored = await rowOf('gate, main stored', cases, () => pawl('change', gate));
  git('switch', '--quiet', 'change');
  const out = path.join(scratch, 'out.json');
  const evaluate = ['eval', '-c', 'promptfooconfig.yaml', '--no-cache', '-j', '8', '--output', out];
  const other =
    promptfoo === null
      ? []
      : [
          await rowOf('promptfoo eval', cases, () =>
            used(process.execPath, [promptfoo, ...evaluate], path.join(cwd, 'evals'), env()),
          ),
        ];
  return [
    untouched,
    { ...run, calls: cases },
    whole,
    stored,
    ...other.map((row) => ({ ...row, calls: cases })),
  ];
}

/** The pure line alone: from a plan to a verdict in this process, on drawn answers. */
async function pureLine(cases: number): Promise<Row> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { samples } = await wholeRun(cases, () => true, 1);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    ...{
      what: 'plan to verdict, no engine',
      cases,
      seconds,
      cpu: (user + system) / 1e6,
      calls: samples.length,
    },
    megabytes: process.memoryUsage().rss / 1024 ** 2,
  };
}

/** Bytes of the package as a runner fetches it, packed. */
function packedBytes(): number {
  const archive = path.join(scratch, 'package.tar.gz');
  execFileSync('tar', ['czf', archive, '-C', scratch, 'pawl']);
  return readFileSync(archive).length;
}

const round = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits));
const perCase = ({ cpu, cases }: Row) => (cpu === null || !cases ? '–' : ((1000 * cpu) / cases).toFixed(2));

try {
  const promptfoo =
    values.promptfoo === undefined ? null : (await installedPromptfoo(values.promptfoo, scratch)).bin;
  const table: Row[] = [
    await rowOf('`--version`: the cold start', null, () =>
      used(process.execPath, [cli, '--version'], scratch, env()),
    ),
  ];
  for (const cases of sizes) table.push(...(await measured(cases, promptfoo)));
  if (Number(values.pure) > 0) table.push(await pureLine(Number(values.pure)));
  const facts = {
    node: process.versions.node,
    cores: os.availableParallelism(),
    load: Number(os.loadavg()[0]?.toFixed(1)),
    runs,
    delayMs: delay,
    packageBytes: packedBytes(),
  };
  if (values.json) process.stdout.write(`${JSON.stringify({ ...facts, rows: table }, null, 2)}\n`);
  else
    process.stdout.write(
      [
        `Node ${facts.node}, ${facts.cores} cores, load ${facts.load}; medians of ${runs} runs (10,000 cases and more: one run). Answers after ${delay} ms.`,
        `A runner downloads ${(facts.packageBytes / 1e6).toFixed(1)} MB, packed.`,
        '',
        '| what | cases | calls | time | processor time | ms of it a case | peak memory |',
        '|---|---:|---:|---:|---:|---:|---:|',
        ...table.map(
          (row) =>
            `| ${row.what}${row.more ? `; ${row.more}` : ''} | ${row.cases ?? '–'} | ${row.calls ?? '–'} | ${round(row.seconds, 2)} s | ${round(row.cpu, 2)} s | ${perCase(row)} | ${round(row.megabytes, 0)} MB |`,
        ),
        '',
      ].join('\n'),
    );
} finally {
  rmSync(scratch, { recursive: true });
}
