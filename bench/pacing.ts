// How well the pacing of provider calls keeps to limits that it does not know: a table of settings and figures, on a virtual clock.
//
//   node bench/pacing.ts [--seeds 3] [--only WORDS] [--each] [--json]
//
// Ideal: the time of somebody who sees into the server. First run: nothing is known. Second run: with what the first has learnt. Of all
// hints, latencies and seeds of a limit the worst figure is shown; `--each` shows every setting.
import { parseArgs } from 'node:util';
import { type PacedFigures, pacedRun } from '../test/support/pacing/paced-run.ts';
import { pacedSettings } from '../test/support/pacing/paced-settings.ts';
import { printTables } from './tables.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    each: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface Figures {
  readonly first: PacedFigures[];
  readonly second: PacedFigures[];
}

const ratio = ({ tookMs, idealMs }: PacedFigures) => tookMs / idealMs;
const refused = ({ refused: no, requests }: PacedFigures) => no / requests;
const worst = (runs: readonly PacedFigures[], of: (run: PacedFigures) => number) =>
  runs.length === 0 ? null : Math.max(...runs.map(of));
const percent = (value: number | null) => (value === null ? null : 100 * value);

/** Time and refusals of first and second runs. */
const TARGETS = [1.3, 0.5, 1.15, 0.1];
const isWithin = ({ first, second }: Figures) =>
  [worst(first, ratio), worst(first, refused), worst(second, ratio), worst(second, refused)].every(
    (figure, at) => figure === null || figure <= (TARGETS[at] as number) + 1e-9,
  ) && [...first, ...second].every(({ lost }) => lost === 0);

const groups = new Map<string, Figures>();
let [settings, missed] = [0, 0];
for (const [name, setting] of pacedSettings()) {
  if (!name.includes(values.only)) continue;
  const own: Figures = { first: [], second: [] };
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const run = pacedRun({ ...setting, seed });
    own.first.push(run);
    // What is learnt of a limit that changes is of its end, so there is no second run.
    if (setting.limit.kind !== 'changes')
      own.second.push(pacedRun({ ...setting, seed: seed + 100, known: run.known }));
  }
  settings += 1;
  missed += isWithin(own) ? 0 : 1;
  const group = values.each ? name : (name.split(',')[0] as string);
  const known = groups.get(group) ?? { first: [], second: [] };
  known.first.push(...own.first);
  known.second.push(...own.second);
  groups.set(group, known);
}

printTables(
  [
    {
      title: 'Limits that are not known',
      facts: [
        `${settings - missed} of ${settings} settings are within all targets (${TARGETS.join(', ')}). Times are ratios to the ideal; the worst of each.`,
      ],
      columns: [
        { name: 'limit' },
        { name: 'ideal', unit: 's', digits: 1 },
        { name: 'lost' },
        { name: 'first run', digits: 2 },
        { name: 'refused', unit: '%', digits: 0 },
        { name: 'second run', digits: 2 },
        { name: 'refused', unit: '%', digits: 0 },
      ],
      rows: [...groups].map(([name, { first, second }]) => [
        ...[name, (first[0] as PacedFigures).idealMs / 1000, worst([...first, ...second], (run) => run.lost)],
        ...[worst(first, ratio), percent(worst(first, refused))],
        ...[worst(second, ratio), percent(worst(second, refused))],
      ]),
    },
  ],
  values.json,
);
