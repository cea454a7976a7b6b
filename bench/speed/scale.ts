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
import { count } from '../../src/numbers.ts';
import { wholeRun } from '../../test/support/shard-runs.ts';
import { printTables } from '../tables.ts';
import { installedPromptfoo } from './installed-promptfoo.ts';
import { type Usage, used } from './process-usage.ts';
import { benchEnvironment, forgetRuns, sizedSuite, stagedCommand } from './sized-suite.ts';
import { machine, median, succeeded } from './timing.ts';

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
const cli = stagedCommand(root, packed);

/** One line of the table. What was not measured is null. */
interface Row {
  readonly what: string;
  readonly cases: number | null;
  readonly calls: number | null;
  /** Seconds from its start to the first request. */
  readonly first: number | null;
  readonly seconds: number | null;
  /** Seconds of processor time. */
  readonly cpu: number | null;
  readonly megabytes: number | null;
}

/** A command run several times over, each of them from the start. */
async function rowOf(
  what: string,
  cases: number | null,
  run: () => Promise<Usage>,
  first: () => number | null = () => null,
): Promise<Row> {
  const all: Usage[] = [];
  for (let time = 0; time < (cases !== null && cases >= 10_000 ? 1 : runs); time++)
    all.push(succeeded(await run()) as Usage);
  const middle = (of: (usage: Usage) => number) => median(all.map(of));
  const calls = /([\d,]+) calls \(/.exec(all.at(-1)?.stdout ?? '')?.[1]?.replaceAll(',', '');
  return {
    ...{ what, cases, calls: calls === undefined ? null : Number(calls), first: first() },
    ...{ seconds: middle(({ seconds }) => seconds), cpu: middle(({ cpu }) => cpu) },
    megabytes: middle(({ megabytes }) => megabytes),
  };
}

async function measured(cases: number, promptfoo: string | null): Promise<readonly Row[]> {
  using repository = sizedSuite(cases, delay);
  const { git, root: cwd } = repository;
  const first = path.join(scratch, 'first-call');
  const firsts: number[] = [];
  const pawl = async (branch: string, args: readonly string[]) => {
    git('switch', '--quiet', branch);
    forgetRuns(cwd);
    rmSync(first, { force: true });
    const start = Date.now();
    const usage = await used(process.execPath, [cli, ...args], cwd, benchEnvironment(scratch, first));
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
    () => median(firsts),
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
            used(
              process.execPath,
              [promptfoo, ...evaluate],
              path.join(cwd, 'evals'),
              benchEnvironment(scratch),
            ),
          ),
        ];
  return [
    { ...untouched, calls: 0 },
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
      calls: samples.length,
      first: null,
      seconds,
      cpu: (user + system) / 1e6,
    },
    megabytes: process.memoryUsage().rss / 1024 ** 2,
  };
}

/** Packed megabytes that a runner downloads: npm's package of the command, and the whole repository, as GitHub hands on an action. */
function downloads(): Readonly<Record<'command' | 'action', string>> {
  const archive = path.join(scratch, 'package.tar.gz');
  const sizeBy = (program: string, args: readonly string[]) => {
    execFileSync(program, args, { cwd: root });
    return (readFileSync(archive).length / 1e6).toFixed(1);
  };
  return {
    command: sizeBy('tar', ['czf', archive, '-C', scratch, 'pawl']),
    action: sizeBy('git', ['archive', '--output', archive, 'HEAD']),
  };
}

const perCase = ({ cpu, cases }: Row) => (cpu === null || !cases ? null : (1000 * cpu) / cases);

try {
  const promptfoo =
    values.promptfoo === undefined ? null : (await installedPromptfoo(values.promptfoo, scratch)).bin;
  const table: Row[] = [
    await rowOf('`--version`: the cold start', null, () =>
      used(process.execPath, [cli, '--version'], scratch, benchEnvironment(scratch)),
    ),
  ];
  for (const cases of sizes) table.push(...(await measured(cases, promptfoo)));
  if (Number(values.pure) > 0) table.push(await pureLine(Number(values.pure)));
  const { command, action } = downloads();
  printTables(
    [
      {
        title: 'Cost by the number of cases',
        facts: [
          `${machine()}; medians of ${count(runs, 'run')} (10,000 cases and more: one run). Answers after ${delay} ms.`,
          `A runner downloads ${command} MB for the command, and ${action} MB for the action.`,
        ],
        columns: [
          { name: 'what' },
          { name: 'cases' },
          { name: 'calls' },
          { name: 'first request', unit: 's', digits: 2 },
          { name: 'time', unit: 's', digits: 2 },
          { name: 'processor time', unit: 's', digits: 2 },
          { name: 'ms of it a case', digits: 2 },
          { name: 'peak memory', unit: 'MB' },
        ],
        rows: table.map((row) => [
          ...[row.what, row.cases, row.calls, row.first, row.seconds, row.cpu, perCase(row)],
          row.megabytes === null ? null : Math.round(row.megabytes),
        ]),
      },
    ],
    values.json,
  );
} finally {
  rmSync(scratch, { recursive: true });
}
