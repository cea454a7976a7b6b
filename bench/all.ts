// The benches of speed and scale, one after the other: Markdown, JSON and plots in one folder. It measures dist/: build first
// (npm run build). Twenty minutes with nothing else on the machine; `--quick` for some. Linux with bash.
//
//   npm run bench -- [--out .bench] [--quick] [--only start,cases,shards,limits,month] [--promptfoo FOLDER]
//
// FOLDER: where `npm install promptfoo` was run; without it, promptfoo is installed once, and that is timed.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { linesPlot, pointsOf } from './plots.ts';
import { succeeded, timed } from './speed/timing.ts';
import { markdownOf, type Table } from './tables.ts';

/** One bench. `quick`: smaller, for a first look. */
interface Bench {
  readonly script: string;
  readonly args: readonly string[];
  readonly quick: readonly string[];
  /** It can set promptfoo beside pawl. */
  readonly beside?: true;
}

const SIZES = '100,1000,2500,5000,10000';
const BENCHES: Readonly<Record<string, Bench>> = {
  start: { script: 'speed/start.ts', args: [], quick: ['--runs', '2', '--cases', '50'], beside: true },
  cases: {
    script: 'speed/scale.ts',
    args: ['--cases', SIZES, '--runs', '1'],
    quick: ['--cases', '100,500', '--pure', '10000', '--runs', '1'],
    beside: true,
  },
  shards: { script: 'speed/shards.ts', args: [], quick: ['--cases', '200', '--shards', '2'] },
  limits: { script: 'pacing.ts', args: [], quick: ['--seeds', '1'] },
  month: { script: 'month.ts', args: ['--drawn'], quick: ['--drawn', '--pulls', '20', '--nights', '6'] },
};

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.bench' },
    only: { type: 'string', default: Object.keys(BENCHES).join(',') },
    promptfoo: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

async function tablesOf(name: string, bench: Bench): Promise<readonly Table[]> {
  const args = values.quick ? bench.quick : bench.args;
  const beside = bench.beside && values.promptfoo !== undefined ? ['--promptfoo', values.promptfoo] : [];
  const script = path.join(import.meta.dirname, bench.script);
  process.stderr.write(`${name} … `);
  const run = await timed(
    process.execPath,
    [script, ...args, ...beside, '--json'],
    process.cwd(),
    process.env,
  );
  process.stderr.write(`${run.seconds.toFixed(0)} s\n`);
  return JSON.parse(succeeded(run).stdout);
}

// All are known before the first one takes its minutes.
const chosen = values.only.split(',').map((name) => {
  const bench = BENCHES[name.trim()];
  if (bench === undefined)
    throw new Error(`no bench "${name}"; there are ${Object.keys(BENCHES).join(', ')}`);
  return [name.trim(), bench] as const;
});

const tables: Table[] = [];
const failed: string[] = [];
for (const [name, bench] of chosen) {
  try {
    tables.push(...(await tablesOf(name, bench)));
  } catch (error) {
    failed.push(name);
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  // After each: what took minutes outlives a later one that fails, or a machine that goes away.
  writeAll();
}
process.stderr.write(`${path.join(values.out, 'bench.md')}\n`);
if (failed.length > 0) {
  process.stderr.write(`failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}

/** Writes Markdown, JSON and plots of the tables that there are by now. */
function writeAll(): void {
  mkdirSync(values.out, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(path.join(values.out, file), text);
  const drawn = plotsOf(tables.find(({ title }) => title === 'Cost by the number of cases'));
  for (const { file, svg } of drawn) write(file, svg);
  const made = { node: process.versions.node, cores: os.availableParallelism(), failed, tables };
  write('bench.json', `${JSON.stringify(made, null, 2)}\n`);
  write(
    'bench.md',
    [
      '# Benches',
      '',
      ...failed.map((name) => `The bench \`${name}\` failed.\n`),
      ...tables.map(markdownOf),
      ...drawn.map(({ file, title }) => `![${title} by cases](${file})\n`),
    ].join('\n'),
  );
}

function plotsOf(cases: Table | undefined) {
  if (cases === undefined) return [];
  const asked = { ...cases, rows: cases.rows.filter(([what]) => what !== 'plan to verdict, no engine') };
  const figures = [
    ['processor-time.svg', 'processor time'],
    ['time.svg', 'time'],
    ['memory.svg', 'peak memory'],
  ] as const;
  return figures.flatMap(([file, title]) => {
    const unit = cases.columns.find(({ name }) => name === title)?.unit;
    const points = pointsOf(asked, { line: 'what', x: 'cases', y: title });
    const svg = linesPlot(points, { x: 'cases', y: `${title}, ${unit}` });
    return svg === null ? [] : [{ file, title, svg }];
  });
}
