// How well the gate decides, cell by cell, as a Markdown table with the reference beside it.
//
//   node bench/verdict/decision.ts [--trials 1000] [--effort normal] [--stored 8] [--seed 1] [--only real|made-up|trade-offs|pairs] [--cell '100, 0.25'] [--data ../shared/data/repeats]
//
// Rates are percent; calls are given as candidate + fresh baseline calls a case, up to the conviction.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { policySchema } from '../../src/config/policy/policy.ts';
import { SIMULATE_DEFAULTS, type SimulateOptions } from '../../src/simulate/options.ts';
import { simulatedTrials, trialsOf } from '../../src/simulate/simulate.ts';
import type { SimulatedTrial } from '../../src/simulate/summary.ts';
import { drawTruth, type Truth } from '../../src/simulate/truth.ts';
import type { Random } from '../../src/stats/random.ts';
import { REFERENCE, REFERENCE_SPREAD } from './decision-reference.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '1000' },
    effort: { type: 'string', default: 'normal' },
    stored: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    cell: { type: 'string', default: '' },
    data: { type: 'string', default: path.resolve(import.meta.dirname, '../../../shared/data/repeats') },
  },
});
const effort = values.effort as 'low' | 'normal' | 'high';
const base: SimulateOptions = {
  ...SIMULATE_DEFAULTS,
  effort,
  trials: Number(values.trials),
  stored: Number(values.stored),
  seed: Number(values.seed),
  policy: policySchema.parse({}),
};
/** Each cell draws its own suites, so that their errors are not one error. */
let cells = 0;
const seeded = (): SimulateOptions => ({ ...base, seed: base.seed * 1000 + cells++ });
const EFFECTS: Record<string, Partial<SimulateOptions>> = {
  none: {},
  hard3: { break: 0.03 },
  hard5: { break: 0.05 },
  hard10: { break: 0.1 },
  soft10: { soften: 0.1 },
  soft20: { soften: 0.2 },
  spread5: { scale: 0.95 },
};

const isWanted = (cell: string) => cell.includes(values.cell);
const wanted = (part: string) => values.only === '' || values.only === part;
const share = (trials: readonly SimulatedTrial[], holds: (trial: SimulatedTrial) => boolean) =>
  (100 * trials.filter(holds).length) / Math.max(1, trials.length);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / Math.max(1, numbers.length);

function row(
  name: string,
  trials: readonly SimulatedTrial[],
  cases: number,
  reference: readonly number[] | null,
): void {
  const regressed = share(trials, ({ outcome }) => outcome === 'regressed');
  const told = [
    name,
    share(trials, ({ worseCases }) => worseCases > 0).toFixed(0),
    share(trials, ({ rivals }) => rivals.uniform5).toFixed(0),
    reference ? `${reference[0]} (${reference[1] ?? '–'} + ${reference[2] ?? '–'})` : '–',
    `${regressed.toFixed(1)} (${mean(trials.map((t) => t.candidateCalls / cases)).toFixed(2)} + ${mean(trials.map((t) => t.baselineCalls / cases)).toFixed(2)})`,
    reference ? (regressed - (reference[0] as number)).toFixed(1) : '–',
    share(trials, ({ outcome }) => outcome === 'mixed').toFixed(1),
    share(trials, ({ outcome }) => outcome === 'inconclusive').toFixed(1),
    mean(trials.filter((t) => t.convicted).map((t) => t.callsAfterConviction / cases)).toFixed(2),
  ];
  console.log(`| ${told.join(' | ')} |`);
}

function header(title: string): void {
  console.log(`\n## ${title}\n`);
  console.log(
    '| cell | bound | uniform-5 | reference | pawl | difference | mixed | inconclusive | calls after conviction |',
  );
  console.log('|--|--|--|--|--|--|--|--|--|');
}

/** Pass rates of real systems: one list of rates a system, by item. */
function realSystems(): Map<string, Map<string, number>> | null {
  const file = path.join(values.data, 'terminal_bench_2_counts.jsonl');
  if (!existsSync(file)) return null;
  const systems = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { system, item, successes, trials } = JSON.parse(line);
    if (trials < 4) continue;
    systems.set(system, (systems.get(system) ?? new Map()).set(item, successes / trials));
  }
  return new Map([...systems].filter(([, items]) => items.size >= 80));
}

const rate = (error: number) =>
  `standard error of a rate near 50 %: ${error.toFixed(1)} points, near 3 %: ${(error * 0.34).toFixed(1)}`;
console.log(`# effort ${effort}, ${base.stored} stored samples a case, ${base.trials} trials a cell`);
console.log(`\n${rate(50 / Math.sqrt(base.trials))}`);

if (wanted('made-up')) {
  header('Made-up suites');
  for (const cell of REFERENCE.filter(({ cases }) => cases !== 'real')) {
    const options = {
      ...seeded(),
      cases: cell.cases as number,
      flaky: cell.flaky as number,
      ...EFFECTS[cell.effect],
    };
    const name = `${cell.cases}, ${cell.flaky}, ${cell.effect}`;
    if (isWanted(name)) row(name, simulatedTrials(options), options.cases, cell[effort]);
  }
  for (const cell of REFERENCE_SPREAD) {
    const options = { ...seeded(), cases: cell.cases, flaky: cell.flaky, ...EFFECTS.spread5 };
    const calls = effort === 'normal' ? cell.calls : [];
    const name = `${cell.cases}, ${cell.flaky}, every rate × 0.95`;
    if (isWanted(name)) row(name, simulatedTrials(options), cell.cases, [cell[effort], ...calls]);
  }
}

if (wanted('trade-offs')) {
  header('Trade-offs');
  for (const [cases, flaky, broken, fixed] of [
    [100, 0.05, 0.05, 0.05],
    [100, 0.05, 0.05, 0.1],
    [100, 0.25, 0.05, 0.1],
    [300, 0.25, 0.05, 0.05],
    [300, 0.25, 0.05, 0.1],
  ] as const) {
    const failing = (1 - flaky) * 0.2;
    const options = { ...seeded(), cases, flaky, break: broken, fix: Math.min(1, (fixed * 0.8) / failing) };
    const name = `${cases}, ${flaky}, ${broken} broken, ${fixed} fixed`;
    if (!isWanted(name)) continue;
    const trials = simulatedTrials(options);
    row(name, trials, cases, null);
    const better = trials.filter(({ net }) => net >= 0);
    console.log(
      `|   of ${better.length} with true net ≥ 0 | | | | ${share(better, ({ outcome }) => outcome === 'regressed').toFixed(1)} | | | | |`,
    );
  }
}

const systems = realSystems();
if (!systems) console.log(`\nReal rates: ${values.data} is not here, skipped.`);
if (systems && wanted('real')) {
  header(`Real rates (Terminal-Bench 2.0, ${systems.size} systems)`);
  const lists = [...systems.values()].map((items) => [...items.values()]);
  for (const cell of REFERENCE.filter(({ cases }) => cases === 'real')) {
    const options = { ...seeded(), ...EFFECTS[cell.effect] };
    const draw = (random: Random) =>
      drawTruth(options, random, lists[random.below(lists.length)] as number[]);
    const name = `real, ${cell.effect}`;
    if (isWanted(name))
      row(name, trialsOf(options, draw), mean(lists.map((list) => list.length)), cell[effort]);
  }
}
if (systems && wanted('pairs')) {
  header('Pairs of real systems whose net is equal within a point');
  const pairs = equalPairs([...systems.values()]);
  const draw = (random: Random): Truth => {
    const [main, change] = pairs[random.below(pairs.length)] as readonly [number[], number[]];
    return { main, change, store: main };
  };
  row(`${pairs.length} pairs`, trialsOf(base, draw), 88, null);
}

function equalPairs(all: readonly Map<string, number>[]): (readonly [number[], number[]])[] {
  return all.flatMap((a, i) =>
    all.flatMap((b, j) => {
      const items = [...a.keys()].filter((item) => b.has(item));
      const [main, change] = [a, b].map((own) => items.map((item) => own.get(item) as number)) as [
        number[],
        number[],
      ];
      return i !== j && items.length >= 80 && Math.abs(mean(main) - mean(change)) < 0.01
        ? [[main, change] as const]
        : [];
    }),
  );
}
