// What the scores of passing answers add to the search, as a Markdown table: suites of yes and no, of scores that follow how good an answer is, and
// of scores that mean nothing.
//
//   node bench/verdict/graded.ts [--trials 400] [--cases 30] [--seed 5]
//
// Shares are percent; calls are given as this PR's + fresh calls of main, a case, up to the conviction.
import { parseArgs } from 'node:util';
import { policySchema } from '../../src/config/policy/policy.ts';
import { SIMULATE_DEFAULTS, type SimulateOptions } from '../../src/simulate/options.ts';
import { trialsOf } from '../../src/simulate/simulate.ts';
import type { SimulatedAnswer } from '../../src/simulate/simulated-run.ts';
import { drawTruth } from '../../src/simulate/truth.ts';
import { normalCdf, normalQuantile } from '../../src/stats/distributions/normal.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '400' },
    cases: { type: 'string', default: '30' },
    seed: { type: 'string', default: '5' },
  },
});
const cases = Number(values.cases);
const scored = (passed: boolean, score: number) =>
  ({ kind: 'scored', passed, score, metrics: {}, failed: [] }) as const;
const tenths = (score: number) => Math.round(score * 10) / 10;

/** Each answer is as good as its case's rate makes it, give or take one standard deviation, and passes from 0.5 on. */
const meaning: SimulatedAnswer = (rate, random) => {
  const usual = normalQuantile(Math.min(0.999, Math.max(0.001, rate)));
  const quality = usual + normalQuantile(random.next() || Number.EPSILON);
  return scored(quality > 0, tenths(normalCdf(quality / 1.5)));
};
/** An answer passes at its rate, and what it scores has nothing to do with it. */
const noise: SimulatedAnswer = (rate, random) => {
  const passed = random.next() < rate;
  return scored(passed, tenths((random.next() + (passed ? 1 : 0)) / 2));
};
const ANSWERS: Readonly<Record<string, SimulatedAnswer | undefined>> = {
  'yes or no': undefined,
  'scores in tenths': meaning,
  'scores that mean nothing': noise,
};
const CHANGES: Readonly<Record<string, Partial<SimulateOptions>>> = {
  nothing: {},
  '10 % halved': { soften: 0.1 },
  '10 % broken': { break: 0.1 },
};

console.log(`${values.trials} pull requests a row, ${cases} cases, 8 stored samples a case.\n`);
console.log('| flaky | what changed | answers | blocked | calls |');
console.log('|---|---|---|---:|---|');
for (const flaky of [0.05, 0.25]) {
  for (const [change, effect] of Object.entries(CHANGES)) {
    for (const [kind, answer] of Object.entries(ANSWERS)) {
      const options: SimulateOptions = {
        ...SIMULATE_DEFAULTS,
        ...effect,
        flaky,
        cases,
        effort: 'normal',
        trials: Number(values.trials),
        seed: Number(values.seed),
        policy: policySchema.parse({}),
      };
      const trials = trialsOf(options, (random) => drawTruth(options, random, null), answer);
      const blocked = (100 * trials.filter(({ outcome }) => outcome === 'regressed').length) / trials.length;
      const calls = (of: 'candidateCalls' | 'baselineCalls') =>
        (trials.reduce((sum, trial) => sum + trial[of], 0) / trials.length / cases).toFixed(2);
      console.log(
        `| ${100 * flaky} % | ${change} | ${kind} | ${blocked.toFixed(1)} | ${calls('candidateCalls')} + ${calls('baselineCalls')} |`,
      );
    }
  }
}
