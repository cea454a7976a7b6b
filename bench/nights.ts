// How soon nights find that the model behind main changed, with which calls, and how often they cry wolf: the real questions of a
// night and the real look for drift over simulated suites that stand for six nights, then change, and stand for eight more.
//
//   node bench/nights.ts [--trials 60] [--cases 30] [--suites 1] [--stored 3]
import { parseArgs } from 'node:util';
import { nightlyDrift } from '../src/compare/over-time/nightly-drift.ts';
import { type NightlyCell, type NightlyLimits, nightlyRequests } from '../src/plan/stored/nightly-plan.ts';
import { slotsInDoubt } from '../src/plan/stored/slots-in-doubt.ts';
import { caseKey, slotKey } from '../src/samples/cell.ts';
import { DAY_MS } from '../src/samples/day.ts';
import type { Sample } from '../src/samples/sample.ts';
import { madeUpRate } from '../src/simulate/truth.ts';
import { type Random, seededRandom } from '../src/stats/random.ts';
import { gradedSample } from './verdict/graded-sample.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '60' },
    cases: { type: 'string', default: '30' },
    suites: { type: 'string', default: '1' },
    stored: { type: 'string', default: '3' },
  },
});
const [trials, cases, suites, stored] = [values.trials, values.cases, values.suites, values.stored].map(
  Number,
) as [number, number, number, number];
const [BEFORE, AFTER] = [6, 8];
const FIRST_NIGHT = Date.parse('2026-11-01T03:00:00Z');
const LIMITS: NightlyLimits = { fill: 3, target: 8, calls: 300 };
const FLAKY = 0.05;

/** A case with its rates before and after the model changed, and what is stored of it. */
interface World {
  cell: NightlyCell;
  readonly before: number;
  readonly after: number;
}

function drawn({ suite, slot, case: id }: NightlyCell, night: number, rate: number, random: Random): Sample {
  const passed = random.next() < rate;
  return gradedSample(
    {
      ...{ suite, slot, case: id, round: 0, repeat: 0 },
      arm: 'baseline',
      stage: night < -BEFORE ? 'search' : 'nightly',
      at: new Date(FIRST_NIGHT + night * DAY_MS).toISOString(),
      keys: { generation: id, grading: 'checks' },
    },
    passed,
  );
}

/** Suites, and the first drifts in this share of its cases: half of these to any rate, half to the other end. */
function worlds(share: number, random: Random): World[] {
  return Array.from({ length: suites * cases }, (_, at): World => {
    const before = madeUpRate(FLAKY, random);
    const moved = at < cases && random.next() < share;
    const other = random.next() < 0.5 ? random.next() : before > 0.5 ? 0.02 : 0.985;
    const place = { suite: `suite ${Math.floor(at / cases)}`, slot: 'slot', case: `case ${at % cases}` };
    const empty: NightlyCell = { ...place, calls: 1, earlier: 0, stored: [] };
    const held = Array.from({ length: stored }, (_, n) => drawn(empty, n - BEFORE - stored, before, random));
    return { cell: { ...empty, stored: held }, before, after: moved ? other : before };
  });
}

/** One night: what was asked, and whether any slot was found to drift. The store keeps what was asked. */
function night(all: readonly World[], at: number, random: Random): { calls: number; found: boolean } {
  const byCell = new Map(all.map((world) => [`${world.cell.suite} ${caseKey(world.cell)}`, world]));
  const worldOf = (place: Pick<Sample, 'suite' | 'slot' | 'case'>) =>
    byCell.get(`${place.suite} ${caseKey(place)}`) as World;
  const ask = (cells: readonly NightlyCell[], limits: NightlyLimits) =>
    nightlyRequests(cells, limits).requests.flatMap((request) => {
      const { cell, before, after } = worldOf(request);
      return Array.from({ length: request.count }, () => drawn(cell, at, at < 0 ? before : after, random));
    });
  const cells = all.map(({ cell }) => cell);
  const first = ask(cells, LIMITS);
  const doubt = slotsInDoubt(cells, first, ({ result }) => (result.kind === 'scored' ? result.passed : null));
  const withFirst = (cell: NightlyCell) => ({
    ...cell,
    stored: [...cell.stored, ...first.filter((sample) => worldOf(sample).cell === cell)],
  });
  const doubtful = cells.filter((cell) => doubt.has(slotKey(cell))).map(withFirst);
  const fresh = [...first, ...ask(doubtful, { ...LIMITS, calls: LIMITS.calls - first.length, doubt: true })];
  const gating = () => [{ name: 'pass', direction: 'higher' as const }];
  const found = nightlyDrift({ cells, fresh, gating, level: 0.01, seed: 0 }).some(
    ({ since }) => since !== null,
  );
  for (const sample of fresh) {
    const world = worldOf(sample);
    world.cell = { ...world.cell, stored: [...world.cell.stored, sample] };
  }
  return { calls: fresh.length, found };
}

console.log(
  `# ${suites} suites of ${cases} cases, ${stored} samples each, ${trials} trials a row (standard error up to ${(50 / Math.sqrt(trials)).toFixed(0)} points)\n`,
);
console.log(
  '| drifted cases | wolf cried before | found in night 1 | by 2 | by 4 | by 8 | calls a quiet night |',
);
console.log('|---:|---:|---:|---:|---:|---:|---:|');
for (const share of [0, 0.1, 0.2, 0.5]) {
  const foundBy: number[] = [];
  let [wolf, quietCalls] = [0, 0];
  for (let trial = 0; trial < trials; trial += 1) {
    const random = seededRandom(3, 'nights', trial);
    const all = worlds(share, random);
    for (let at = -BEFORE; at < 0; at += 1) {
      const { calls, found } = night(all, at, random);
      quietCalls += calls;
      if (found) wolf += 1;
    }
    let at = 0;
    while (at < AFTER && !night(all, at, random).found) at += 1;
    foundBy.push(at + 1);
  }
  const by = (nights: number) =>
    `${Math.round((100 * foundBy.filter((n) => n <= nights).length) / trials)} %`;
  const row = [
    `${100 * share} %`,
    `${wolf} of ${BEFORE * trials}`,
    ...[1, 2, 4, 8].map(by),
    (quietCalls / (BEFORE * trials)).toFixed(1),
  ];
  console.log(`| ${row.join(' | ')} |`);
}
