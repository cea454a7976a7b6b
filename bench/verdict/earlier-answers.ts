// What it does to the gate that main's answers from before its last edits stand in for two of three stored samples of a case:
// blocks and calls with three samples of today, and with one where the newest six earlier ones passed. `moved`: the share of
// cases that the last edits changed, so that their earlier answers are of another rate.
//
//   node bench/verdict/earlier-answers.ts [--trials 200] [--cases 30] [--flaky 0.05] [--moved 0.1]
import { parseArgs } from 'node:util';
import { besideRepeats, earlierSamples } from '../../src/plan/stored/earlier-samples.ts';
import type { Sample } from '../../src/samples/sample.ts';
import type { SimulateOptions } from '../../src/simulate/options.ts';
import { drawTruth } from '../../src/simulate/truth.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { gradedSample } from './graded-sample.ts';
import { simulatedDesign } from './simulated-design.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '200' },
    cases: { type: 'string', default: '30' },
    flaky: { type: 'string', default: '0.05' },
    moved: { type: 'string', default: '0.1' },
  },
});
const trials = Number(values.trials);
const { base, design, plan, slot } = simulatedDesign(values);
const EFFECTS: Record<string, Partial<SimulateOptions>> = {
  nothing: {},
  '5 % of the good cases broken': { break: 0.05 },
  '10 % halved': { soften: 0.1 },
  'every rate × 0.95': { scale: 0.95 },
};
const places = new Map(slot.units.map((unit, at) => [unit.case, at]));
const { suite, slot: name } = slot;
const cells = slot.units.map((unit) => ({ slot: name, case: unit.case, baseline: 0, candidate: 0 }));

/** `today`: three samples a case. `earlier`: one, and six answers of before. */
function row(effect: string, store: 'today' | 'earlier', moved: number): void {
  let [blocked, candidate, main] = [0, 0, 0];
  for (let trial = 0; trial < trials; trial += 1) {
    const random = seededRandom(11, 'earlier', trial);
    const truth = drawTruth({ ...base, ...EFFECTS[effect], drift: moved }, random, null);
    const draws = (rates: readonly number[], count: number) =>
      slot.units.flatMap((unit, at) =>
        Array.from({ length: count }, (_, repeat) =>
          gradedSample(
            { suite, slot: name, case: unit.case, arm: 'baseline', stage: 'record', round: -1, repeat },
            random.next() < (rates[at] as number),
          ),
        ),
      );
    const before = store === 'today' ? [] : earlierSamples(draws(truth.store, 6));
    const stored = draws(truth.main, store === 'today' ? 3 : 1);
    const earlier = besideRepeats(before, cells, stored);
    const fresh: Sample[] = [];
    for (let round = 0; ; round += 1) {
      const step = design(plan, { fresh, stored, earlier, budgetSpent: false });
      if (step.kind === 'done') {
        if (step.findings.some(({ outcome }) => outcome === 'convicted')) blocked += 1;
        break;
      }
      for (const { case: asked, arm, count } of step.requests) {
        const rate = truth[arm === 'baseline' ? 'main' : 'change'][places.get(asked) as number] as number;
        if (arm === 'baseline') main += count;
        else candidate += count;
        for (let repeat = 0; repeat < count; repeat += 1)
          fresh.push(
            gradedSample(
              { suite, slot: name, case: asked, arm, stage: step.stage, round, repeat },
              random.next() < rate,
            ),
          );
      }
    }
  }
  const rate = (100 * blocked) / trials;
  const error = Math.sqrt((rate * (100 - rate)) / trials);
  const words = store === 'today' ? 'three of today' : `one, and earlier ones; ${100 * moved} % moved`;
  const each = [candidate, main].map((calls) => (calls / trials / base.cases).toFixed(2)).join(' + ');
  console.log(`| ${effect} | ${words} | ${rate.toFixed(1)} (${error.toFixed(1)}) | ${each} |`);
}

console.log(
  `# ${base.cases} cases, ${100 * base.flaky} % flaky, ${trials} trials a row; percent, standard error in brackets\n`,
);
console.log('| what changed | store | blocked | calls a case: this PR + main |\n|---|---|---:|---:|');
for (const effect of Object.keys(EFFECTS)) {
  row(effect, 'today', 0);
  row(effect, 'earlier', 0);
  row(effect, 'earlier', Number(values.moved));
}
