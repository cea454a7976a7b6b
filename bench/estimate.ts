/**
 * How far the headline of a report is from the truth: the real design and comparison on simulated arms whose rates are known.
 * For each world: bias and root mean square error of the change of the pass rate, in points, and how often its interval
 * holds the true change of these cases, apart for runs that convicted and runs that did not.
 *
 *     node bench/estimate.ts [RUNS] [CASES]
 */
import { compareEvidence } from '../src/compare/compare-evidence.ts';
import { policySchema } from '../src/config/policy/policy.ts';
import { designFor } from '../src/design/registry.ts';
import { simulatedSuite } from '../src/simulate/simulated-plan.ts';
import { simulatedRun } from '../src/simulate/simulated-run.ts';
import { type Random, seededRandom } from '../src/stats/random.ts';

const [runs = 300, count = 100] = process.argv.slice(2).map(Number);
const STORED = 8;

interface World {
  readonly name: string;
  readonly main: (random: Random) => number;
  readonly change: (rate: number, random: Random) => number;
}

/** A share of flaky cases; of the rest four in five pass nearly always, and the others nearly never. */
const noisy = (flaky: number) => (random: Random) => {
  const u = random.next();
  if (u < flaky) return 0.15 + 0.7 * random.next();
  return u < flaky + (1 - flaky) * 0.8 ? 0.985 : 0.02;
};
const fixed = (random: Random) => Number(random.next() < 0.8);
const share =
  (part: number, to: (rate: number) => number, of = (rate: number) => rate > 0.5) =>
  (rate: number, random: Random) =>
    of(rate) && random.next() < part ? to(rate) : rate;

const WORLDS: readonly World[] = [
  { name: 'nothing, 5 % flaky', main: noisy(0.05), change: (rate) => rate },
  { name: 'nothing, 25 % flaky', main: noisy(0.25), change: (rate) => rate },
  { name: '3 % broken', main: noisy(0.05), change: share(0.03, () => 0.02) },
  { name: '30 % broken', main: noisy(0.05), change: share(0.3, () => 0.02) },
  { name: '60 % broken', main: noisy(0.05), change: share(0.6, () => 0.02) },
  { name: '30 % broken, 25 % flaky', main: noisy(0.25), change: share(0.3, () => 0.02) },
  { name: '20 % halved', main: noisy(0.05), change: share(0.2, (rate) => rate / 2) },
  { name: 'all × 0.95, 25 % flaky', main: noisy(0.25), change: (rate) => rate * 0.95 },
  {
    name: '5 % broken, 20 % mended',
    main: noisy(0.25),
    change: (rate, random) =>
      rate > 0.5
        ? share(0.05, () => 0.02)(rate, random)
        : share(
            0.2,
            () => 0.985,
            () => true,
          )(rate, random),
  },
  { name: 'deterministic, nothing', main: fixed, change: (rate) => rate },
  { name: 'deterministic, a third broken', main: fixed, change: share(1 / 3, () => 0) },
];

for (const { name, main, change } of WORLDS) {
  const found = Array.from({ length: runs }, (_, run) => {
    const random = seededRandom(1, name, run);
    const rates = Array.from({ length: count }, () => main(random));
    const truth = { main: rates, store: rates, change: rates.map((rate) => change(rate, random)) };
    const options = { policy: policySchema.parse({}), effort: 'normal', seed: run } as Parameters<
      typeof simulatedSuite
    >[0];
    const { plan, config, design } = simulatedSuite(options, count);
    const { findings, evidence } = simulatedRun(
      designFor('normal'),
      design,
      truth,
      { stored: STORED },
      random,
    );
    const [suite] = compareEvidence({ plan, config, findings, evidence }).suites;
    const row = suite?.state.kind === 'compared' ? suite.state.slots[0]?.metrics[0] : undefined;
    const real = truth.change.reduce((sum, rate, at) => sum + rate - (truth.main[at] ?? 0), 0) / count;
    const [low = -1, high = 1] = row?.interval ?? [];
    return {
      hit: findings.some(({ outcome }) => outcome === 'convicted'),
      real,
      error: (row?.difference ?? 0) - real,
      held: low - 1e-9 <= real && real <= high + 1e-9,
      width: high - low,
    };
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const points = (value: number) => (100 * value).toFixed(1);
  const covered = (hit: boolean) => {
    const own = found.filter((one) => one.hit === hit);
    return own.length < 10
      ? '–'
      : `${points(mean(own.map(({ held }) => Number(held))))} % of width ${points(mean(own.map(({ width }) => width)))}`;
  };
  console.log(
    `| ${name} | ${points(mean(found.map(({ real }) => real)))} | ${points(mean(found.map(({ hit }) => Number(hit))))} % | ${points(mean(found.map(({ error }) => error)))} | ${points(Math.sqrt(mean(found.map(({ error }) => error ** 2))))} | ${covered(true)} | ${covered(false)} |`,
  );
}
