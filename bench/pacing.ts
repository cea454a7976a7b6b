// How well the pacing of provider calls keeps to limits that it does not know: a table of settings and figures, on a virtual clock.
//
//   node bench/pacing.ts [--seeds 3] [--only WORDS]
//
// Ideal: the time of somebody who sees into the server. First run: nothing is known. Second run: with what the first has learnt.
import { parseArgs } from 'node:util';
import { type PacedFigures, type PacedSetting, pacedRun } from '../test/support/pacing/paced-run.ts';
import { pacedSettings } from '../test/support/pacing/paced-settings.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    bad: { type: 'boolean', default: false },
  },
});

const ratio = ({ tookMs, idealMs }: PacedFigures) => tookMs / idealMs;
const refused = ({ refused: no, requests }: PacedFigures) => no / requests;
const worst = (runs: readonly PacedFigures[], of: (run: PacedFigures) => number) => Math.max(...runs.map(of));

console.log('| setting | ideal | lost | first run | refused | second run | refused | learnt |');
console.log('|---|---|---|---|---|---|---|---|');
let [rows, missed] = [0, 0];
for (const [name, setting] of pacedSettings()) {
  if (!name.includes(values.only)) continue;
  const first: PacedFigures[] = [];
  const second: PacedFigures[] = [];
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const run = pacedRun({ ...setting, seed } as PacedSetting);
    first.push(run);
    // What is learnt of a limit that changes is of its end, so there is no second run.
    if (setting.limit.kind !== 'changes')
      second.push(pacedRun({ ...setting, seed: seed + 100, known: run.known }));
  }
  const figures = [worst(first, ratio), worst(first, refused), worst(second, ratio), worst(second, refused)];
  const lost = worst([...first, ...second], (run) => run.lost);
  const isMissed = lost > 0 || figures.some((figure, at) => figure > [1.3, 0.5, 1.15, 0.1][at]! + 1e-9);
  rows += 1;
  missed += isMissed ? 1 : 0;
  if (values.bad && !isMissed) continue;
  const [a, b, c, d] = figures as [number, number, number, number];
  const { pace, atOnce } = first.at(-1)!.known;
  const learnt = pace
    ? `${pace.count} in ${(pace.windowMs / 1000).toFixed(2)} s${pace.refills ? `, refills, burst ${pace.burst}` : ''}`
    : '–';
  console.log(
    `| ${name} | ${(first[0]!.idealMs / 1000).toFixed(1)} s | ${lost} | ${a.toFixed(2)} | ${(100 * b).toFixed(0)} % | ${c.toFixed(2)} | ${(100 * d).toFixed(0)} % | ${learnt}${atOnce ? `, ${atOnce} at once` : ''}${isMissed ? ' **missed**' : ''} |`,
  );
}
console.log(`\n${missed} of ${rows} settings miss a target.`);
