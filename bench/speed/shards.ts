// What a matrix of shards takes: the longest shard and the job that merges, beside one gate. The shards run one after the other here, each
// alone on the machine, as each has a runner of its own. It measures dist/: build first (npm run build). Linux with bash.
//
//   node bench/speed/shards.ts [--cases 2000] [--shards 2,4,8] [--delay 50] [--json]
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { printTables } from '../tables.ts';
import { type Usage, used } from './process-usage.ts';
import { benchEnvironment, forgetRuns, sizedSuite, stagedCommand } from './sized-suite.ts';
import { machine, succeeded } from './timing.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    shards: { type: 'string', default: '2,4,8' },
    delay: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
});
const [cases, delay] = [Number(values.cases), Number(values.delay)];
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'pawl-shards-'));
const cli = stagedCommand(root, path.join(scratch, 'pawl'));

using repository = sizedSuite(cases, delay);

/** One job on a checkout in which nothing ran before. */
async function job(...args: readonly string[]): Promise<Usage> {
  forgetRuns(repository.root);
  const usage = await used(process.execPath, [cli, ...args], repository.root, benchEnvironment(scratch));
  succeeded(usage);
  return usage;
}

interface Report {
  readonly verdict: string;
  readonly suites: readonly { readonly slots: readonly { readonly metrics: readonly Metric[] }[] }[];
}
interface Metric {
  readonly name: string;
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly interval: readonly number[] | null;
}

/** The verdict, and the pass rates with their intervals, as the JSON report has them. Throws where it holds none. */
function judged({ stdout }: Usage): string {
  const { verdict, suites } = JSON.parse(stdout) as Report;
  const passed = suites.flatMap(({ slots }) =>
    slots.flatMap(({ metrics }) => metrics.filter(({ name }) => name === 'pass')),
  );
  if (passed.length === 0) throw new Error('the report holds no pass rate');
  return JSON.stringify([verdict, ...passed.map((rate) => [rate.baseline, rate.candidate, rate.interval])]);
}

try {
  repository.git('switch', '--quiet', 'main');
  for (let time = 0; time < 3; time += 1) await job('baseline', 'record');
  repository.git('switch', '--quiet', 'change');
  const alone = await job('gate', '--base', 'main', '--format', 'json');
  const said = judged(alone);
  const rows: (string | number | null)[][] = [
    ['one gate', null, null, alone.seconds, 1, alone.cpu, alone.megabytes, 'yes'],
  ];
  for (const count of values.shards.split(',').map(Number)) {
    const parts = path.join(scratch, `parts-${count}`);
    const usages: Usage[] = [];
    for (let at = 1; at <= count; at += 1)
      usages.push(
        await job('gate', '--base', 'main', '--shard', `${at}/${count}`, '--out', path.join(parts, `${at}`)),
      );
    const folders = usages.map((_, at) => path.join(parts, `${at + 1}`));
    const merge = await job('merge', ...folders, '--base', 'main', '--format', 'json');
    const longest = Math.max(...usages.map(({ seconds }) => seconds));
    const all = [...usages, merge];
    rows.push([
      `${count} shards`,
      ...[longest, merge.seconds, longest + merge.seconds, (longest + merge.seconds) / alone.seconds],
      all.reduce((sum, { cpu }) => sum + cpu, 0),
      Math.max(...all.map(({ megabytes }) => megabytes)),
      judged(merge) === said ? 'yes' : 'no',
    ]);
  }
  printTables(
    [
      {
        title: 'Shards',
        facts: [
          `${machine()}. A gate of ${cases} cases with main stored, answers after ${delay} ms, eight at once; each row once.`,
          'A matrix takes its longest shard and the merging job after it; starting the runners is not in it.',
        ],
        columns: [
          { name: 'what' },
          { name: 'longest shard', unit: 's', digits: 1 },
          { name: 'merge', unit: 's', digits: 1 },
          { name: 'together', unit: 's', digits: 1 },
          { name: 'of one gate', digits: 2 },
          { name: 'processor time', unit: 's', digits: 1 },
          { name: 'peak memory', unit: 'MB', digits: 0 },
          { name: 'same verdict and figures' },
        ],
        rows,
      },
    ],
    values.json,
  );
} finally {
  rmSync(scratch, { recursive: true });
}
