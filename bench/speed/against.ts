// Processor time of this package beside the package of an earlier commit, in turns: what a change made faster or slower. It measures
// dist/, of the other commit the one that it holds. Linux with bash.
//
//   node bench/speed/against.ts [--commit HEAD~1] [--cases 100,1000] [--runs 5] [--json]
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { git } from '../../test/support/files/repository.ts';
import { printTables } from '../tables.ts';
import { used } from './process-usage.ts';
import { benchEnvironment, forgetRuns, sizedSuite, stagedCommand } from './sized-suite.ts';
import { machine, median, succeeded } from './timing.ts';

const { values } = parseArgs({
  options: {
    commit: { type: 'string', default: 'HEAD~1' },
    cases: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
/** Milliseconds after which an answer comes. */
const DELAY = 1;
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'pawl-against-'));

/** Seconds of processor time that each of both packages took for one thing, turn by turn. */
interface Pair {
  readonly before: number;
  readonly now: number;
}

async function inTurns(once: (cli: string) => Promise<number>): Promise<readonly Pair[]> {
  // The first turn warms the disk's cache.
  await once(commands.before);
  await once(commands.now);
  const pairs: Pair[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    // Which one goes first changes, so that neither always finds the machine as the other left it.
    const first = turn % 2 === 0 ? 'before' : 'now';
    const one = await once(commands[first]);
    const other = await once(commands[first === 'now' ? 'before' : 'now']);
    pairs.push(first === 'before' ? { before: one, now: other } : { before: other, now: one });
  }
  return pairs;
}

function rowOf(what: string, cases: number | null, pairs: readonly Pair[]): (string | number | null)[] {
  const ratios = pairs.map(({ before, now }) => now / before);
  return [
    ...[what, cases, median(pairs.map(({ before }) => before)), median(pairs.map(({ now }) => now))],
    ...[median(ratios), Math.min(...ratios), Math.max(...ratios)],
  ];
}

async function rowsOf(cases: number): Promise<(string | number | null)[][]> {
  using repository = sizedSuite(cases, DELAY);
  const cwd = repository.root;
  const pawl = (branch: string, args: readonly string[]) => async (cli: string) => {
    repository.git('switch', '--quiet', branch);
    forgetRuns(cwd);
    return cpuOf(cli, args, cwd);
  };
  const gate = ['gate', '--base', 'main'];
  const untouched = await inTurns(pawl('idle', gate));
  const run = await inTurns(pawl('change', ['run']));
  const record = pawl('main', ['baseline', 'record']);
  for (let time = 0; time < 3; time += 1) await record(commands.now);
  const stored = await inTurns(pawl('change', gate));
  return [
    rowOf('gate that touches no suite', cases, untouched),
    rowOf('run', cases, run),
    rowOf('gate, main stored', cases, stored),
  ];
}

async function cpuOf(cli: string, args: readonly string[], cwd: string): Promise<number> {
  const usage = await used(process.execPath, [cli, ...args], cwd, benchEnvironment(scratch));
  succeeded(usage);
  return usage.cpu;
}

const earlier = path.join(scratch, 'checkout');
const commit = git(root, 'rev-parse', '--short', `${values.commit}^{commit}`);
git(root, 'worktree', 'add', '--quiet', '--detach', earlier, commit);
const commands = {
  before: stagedCommand(earlier, path.join(scratch, 'before')),
  now: stagedCommand(root, path.join(scratch, 'now')),
};
try {
  const rows = [
    rowOf('`--version`: the cold start', null, await inTurns((cli) => cpuOf(cli, ['--version'], scratch))),
  ];
  for (const cases of values.cases.split(',').map(Number)) rows.push(...(await rowsOf(cases)));
  printTables(
    [
      {
        title: `Processor time against ${commit}`,
        facts: [
          `${machine()}; medians of ${runs} runs in turns. A ratio is of one run to the one beside it: below 1 is faster. It says, and fails nothing.`,
        ],
        columns: [
          { name: 'what' },
          { name: 'cases' },
          { name: 'before', unit: 's', digits: 2 },
          { name: 'now', unit: 's', digits: 2 },
          ...['ratio', 'least', 'most'].map((name) => ({ name, digits: 2 })),
        ],
        rows,
      },
    ],
    values.json,
  );
} finally {
  git(root, 'worktree', 'remove', '--force', earlier);
  rmSync(scratch, { recursive: true });
}
