// How a gate judges rewordings of a prompt whose cases waver: another wording moves the pass rate of each case a little up or down, and all
// together neither way. Beside it cases that broke outright, and cases that fail half of the time.
//
//   node bench/verdict/wavering.ts [--trials 200] [--stored 8] [--seed 1] [--cases 100]
//
// A case passes at 1 / (1 + exp(−x)): x is normal, mean 2.5 and deviation 2, and each wording moves it by a normal step of its own.
import { parseArgs } from 'node:util';
import { policySchema } from '../../src/config/policy/policy.ts';
import { SIMULATE_DEFAULTS, type SimulateOptions } from '../../src/simulate/options.ts';
import { trialsOf } from '../../src/simulate/simulate.ts';
import { drawTruth, type Truth } from '../../src/simulate/truth.ts';
import type { Random } from '../../src/stats/random.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '200' },
    stored: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '30,100,300' },
  },
});
const MEAN = 2.5;
const DEVIATION = 2;

const rate = (x: number) => 1 / (1 + Math.exp(-x));
const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** Main and this PR are two wordings of one prompt: neither is better. */
function reworded(cases: number, step: number, random: Random): Truth {
  const places = Array.from({ length: cases }, () => MEAN + DEVIATION * normal(random));
  const wording = () => places.map((place) => rate(place + step * normal(random)));
  const main = wording();
  return { main, change: step === 0 ? main : wording(), store: main };
}

const CHANGES: readonly (readonly [string, (options: SimulateOptions, random: Random) => Truth])[] = [
  ...[0, 0.2, 0.35, 0.7, 1].map(
    (step) =>
      [
        `reworded, step ${step}`,
        ({ cases }: SimulateOptions, random: Random) => reworded(cases, step, random),
      ] as const,
  ),
  ['3 % broken', (options, random) => drawTruth({ ...options, flaky: 0.25, break: 0.03 }, random, null)],
  ['10 % halved', (options, random) => drawTruth({ ...options, flaky: 0.25, soften: 0.1 }, random, null)],
  ['20 % halved', (options, random) => drawTruth({ ...options, flaky: 0.25, soften: 0.2 }, random, null)],
  [
    'every rate × 0.95',
    (options, random) => drawTruth({ ...options, flaky: 0.25, scale: 0.95 }, random, null),
  ],
];

console.log(
  '| cases | what changed | blocked, `net` | mixed | blocked, `clear` | inconclusive, `clear` | mean of the true change, points |',
);
console.log('|--:|--|--:|--:|--:|--:|--:|');
for (const cases of values.cases.split(',').map(Number))
  for (const [name, draw] of CHANGES) {
    const drawn = (['net', 'clear'] as const).map((block) => {
      const options: SimulateOptions = {
        ...SIMULATE_DEFAULTS,
        effort: 'normal',
        cases,
        trials: Number(values.trials),
        stored: Number(values.stored),
        seed: Number(values.seed) * 1000 + cases,
        policy: policySchema.parse({ block }),
      };
      return trialsOf(options, (random) => draw(options, random));
    });
    const share = (at: number, outcome: string) => {
      const trials = drawn[at] ?? [];
      return ((100 * trials.filter((trial) => trial.outcome === outcome).length) / trials.length).toFixed(1);
    };
    const moved = (drawn[0] ?? []).reduce((sum, { net }) => sum + net, 0) / (drawn[0]?.length ?? 1);
    console.log(
      `| ${cases} | ${name} | ${share(0, 'regressed')} | ${share(0, 'mixed')} | ${share(1, 'regressed')} | ${share(1, 'inconclusive')} | ${(100 * moved).toFixed(1)} |`,
    );
  }
