// How long `pawl compare` takes over 100,000 cases × 5 samples a side, and how much memory at most.
//
//   node bench/speed/large-files.ts [--cases 100000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/stats/random.ts';
import { repeated, spread, succeeded, timed } from './timing.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' } } });
const cases = Number(values.cases);
const folder = mkdtempSync(path.join(tmpdir(), 'pawl-large-'));
const bin = path.resolve(import.meta.dirname, '../../src/bin.ts');
/** Makes the process say on its last line what it took: processor seconds and peak memory, which hold on a busy machine too. */
const TOLL =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error((u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1e6)})';

/** JSON Lines of five samples a case; `fall` is what the scores lie lower by. */
function resultFile(name: string, kind: 'graded' | 'passed', fall: number): string {
  const random = seededRandom(1, name);
  const lines = Array.from({ length: cases * 5 }, (_, i) => {
    const [at, mean] = [Math.floor(i / 5), 0.5 + 0.4 * Math.sin(Math.floor(i / 5)) - fall];
    const score = Math.min(1, Math.max(0, mean + 0.3 * (random.next() - 0.5)));
    const scored = kind === 'graded' ? { score: Number(score.toFixed(4)) } : { passed: random.next() < mean };
    return JSON.stringify({ case_id: `case ${at}`, ...scored });
  });
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

console.log(
  `# ${cases} cases × 5 samples a side\n\n| files | time | processor time | peak memory |\n|--|--|--|--|`,
);
for (const [title, kind, fall] of [
  ['graded, nothing changed', 'graded', 0],
  ['graded, a little worse', 'graded', 0.002],
  ['pass or fail, nothing changed', 'passed', 0],
] as const) {
  const files = [resultFile('main.jsonl', kind, 0), resultFile('this-pr.jsonl', kind, fall)];
  const [processor, memory]: [number[], number[]] = [[], []];
  const seconds = await repeated(3, async () => {
    const args = ['--import', TOLL, bin, 'compare', ...files];
    const run = succeeded(await timed(process.execPath, args, folder, process.env), [0, 1]);
    const [seconds, gigabytes] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    processor.push(seconds ?? Number.NaN);
    memory.push(gigabytes ?? Number.NaN);
    return run.seconds;
  });
  console.log(
    `| ${title} | ${spread(seconds)} | ${spread(processor)} | ${Math.max(...memory).toFixed(2)} GB |`,
  );
}
rmSync(folder, { recursive: true });
