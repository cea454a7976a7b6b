/**
 * What a conviction costs, and whether it names what broke: a fixed number of cases of a suite broken outright, the real design on
 * simulated arms. Calls after the conviction are those of the gains trial, of the block that confirms cases one by one, and of main where it seems to have changed; which lines
 * of a prompt did it is asked later and counted apart.
 *
 *     node bench/verdict/after-conviction.ts [--runs 400] [--cases 12,30,100,1000] [--broken 1,3] [--mended 0] [--flaky 0,5,25] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { designFor } from '../../src/design/registry.ts';
import { AFTER_CONVICTION } from '../../src/samples/stage.ts';
import { simulatedSuite } from '../../src/simulate/simulated-plan.ts';
import { simulatedRun } from '../../src/simulate/simulated-run.ts';
import { madeUpRate } from '../../src/simulate/truth.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { judge } from '../../src/verdict/judge.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '400' },
    cases: { type: 'string', default: '12,30,100,1000' },
    broken: { type: 'string', default: '1,3' },
    flaky: { type: 'string', default: '0,5,25' },
    mended: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const numbers = (list: string) => list.split(',').map(Number);
const STORED = 8;

/** Rates of main and of this PR, with this many of the steady cases broken outright. */
function drawnRates(random: Random, cases: number, broken: number, flaky: number) {
  const main = Array.from({ length: cases }, () => madeUpRate(flaky, random));
  const good = main.flatMap((rate, at) => (rate > 0.9 ? [at] : []));
  const change = [...main];
  const gone: number[] = [];
  for (let i = 0; i < broken; i++) {
    const [one] = good.splice(random.below(good.length), 1);
    if (one === undefined) continue;
    change[one] = 0.01;
    gone.push(one);
  }
  const bad = main.flatMap((rate, at) => (rate < 0.1 ? [at] : []));
  for (let i = 0; i < Number(values.mended); i++) {
    const [one] = bad.splice(random.below(bad.length), 1);
    if (one !== undefined) change[one] = 0.99;
  }
  return { truth: { main, store: main, change }, gone };
}

console.log(
  '| cases | flaky | broken | convicted | all named | another named | regressed | mixed | passed | calls after it: mean | median | 90 % | most | above the bound | gains-look | gains-trial | balance | confirm | main-check | main-again |',
);
console.log(`|${'---:|'.repeat(20)}`);
for (const cases of numbers(values.cases)) {
  for (const broken of numbers(values.broken)) {
    for (const flaky of numbers(values.flaky)) {
      const runs = Math.max(40, Math.round(Number(values.runs) / (cases > 500 ? 5 : 1)));
      const found = Array.from({ length: runs }, (_, run) => {
        const random = seededRandom(Number(values.seed), 'after', cases, broken, flaky, run);
        const { truth, gone } = drawnRates(random, cases, broken, flaky / 100);
        const options = { policy: policySchema.parse({}), effort: 'normal', seed: run } as Parameters<
          typeof simulatedSuite
        >[0];
        const { plan, config, design } = simulatedSuite(options, cases);
        const { findings, evidence, callsAfterConviction } = simulatedRun(
          designFor('normal'),
          design,
          truth,
          { stored: STORED },
          random,
        );
        const finding = findings.find(({ outcome }) => outcome === 'convicted');
        const named = new Set(finding?.confirmed.map((one) => one.case));
        const after = AFTER_CONVICTION.map(
          (name) => evidence.fresh.filter(({ stage }) => stage === name).length,
        );
        const verdict = judge(compareEvidence({ plan, config, findings, evidence }), config.policy);
        return {
          hit: finding !== undefined,
          all: gone.every((at) => named.has(`case ${at + 1}`)),
          other: [...named].some((name) => !gone.includes(Number(name.slice(5)) - 1)),
          outcome: verdict.outcome,
          calls: callsAfterConviction,
          after,
        };
      });
      const hits = found.filter(({ hit }) => hit);
      const share = (holds: (one: (typeof found)[number]) => boolean, of = hits) =>
        `${((100 * of.filter(holds).length) / Math.max(1, of.length)).toFixed(1)} %`;
      const calls = hits.map((one) => one.calls).sort((a, b) => a - b);
      const mean = calls.reduce((sum, own) => sum + own, 0) / Math.max(1, calls.length);
      const stages = AFTER_CONVICTION.map(
        (_, at) => hits.reduce((sum, own) => sum + (own.after[at] as number), 0) / Math.max(1, hits.length),
      );
      const bound = Math.max(20, 0.3 * cases);
      console.log(
        `| ${[
          cases,
          `${flaky} %`,
          broken,
          share(({ hit }) => hit, found),
          share(({ all }) => all),
          share(({ other }) => other),
          ...(['regressed', 'mixed', 'pass'] as const).map((own) => share(({ outcome }) => outcome === own)),
          mean.toFixed(1),
          calls[Math.floor(calls.length / 2)] ?? '–',
          calls[Math.floor(calls.length * 0.9)] ?? '–',
          calls.at(-1) ?? '–',
          share((one) => one.calls > bound),
          ...stages.map((own) => own.toFixed(1)),
        ].join(' | ')} |`,
      );
    }
  }
}
