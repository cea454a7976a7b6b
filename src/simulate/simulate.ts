/**
 * Simulate: what a suite could detect, and what that would cost, before anybody pays for it.
 * Get: a number of cases, how flaky they are, and a change to draw.
 * Give: shares of simulated pull requests that are blocked, with their calls. Design, comparison and verdict are the real ones.
 */

import { compareEvidence } from '../compare/compare-evidence.ts';
import { designFor } from '../design/registry.ts';
import { sum } from '../numbers.ts';
import { type Random, seededRandom } from '../stats/random.ts';
import { judge } from '../verdict/judge.ts';
import type { SimulateOptions } from './options.ts';
import { profileRates } from './profile.ts';
import { rivalsOf } from './rivals.ts';
import { type SimulatedSuite, simulatedSuite } from './simulated-plan.ts';
import { type SimulatedAnswer, simulatedRun } from './simulated-run.ts';
import { type SimulatedTrial, type SimulateResult, summary } from './summary.ts';
import { drawTruth, type Truth } from './truth.ts';

/**
 * What the gate would find in a suite like this, and what it would cost: the real design, compare and verdict code
 * against simulated arms. Same options, same bytes.
 */
export function simulate(options: SimulateOptions): SimulateResult {
  return summary(options, simulatedTrials(options));
}

/** The simulated pull requests of the options one by one. */
export function simulatedTrials(options: SimulateOptions): SimulatedTrial[] {
  const drawRates = options.profile === null ? null : profileRates(options.profile);
  const settled = (rates: readonly number[]) => (options.copies ? rates.map(Math.round) : rates);
  return trialsOf(options, (random) =>
    drawTruth(options, random, drawRates ? settled(drawRates(random)) : null),
  );
}

/** Simulated pull requests whose true rates `draw` gives: real systems, pairs of them, anything. Answers pass or fail, unless `answer` scores them. */
export function trialsOf(
  options: SimulateOptions,
  draw: (random: Random) => Truth,
  answer?: SimulatedAnswer,
): SimulatedTrial[] {
  const suites = new Map<number, SimulatedSuite>();
  return Array.from({ length: options.trials }, (_, trial) => {
    const random = seededRandom(options.seed, 'trial', trial);
    const truth = draw(random);
    const count = truth.main.length;
    const suite = suites.get(count) ?? simulatedSuite(options, count);
    suites.set(count, suite);
    return {
      ...playedTrial(options, suite, truth, random, answer),
      ...changeOf(truth),
      rivals: rivalsOf(truth, options.policy.alpha, seededRandom(options.seed, 'rivals', trial)),
    };
  });
}

function playedTrial(
  options: SimulateOptions,
  suite: SimulatedSuite,
  truth: Truth,
  random: Random,
  answer?: SimulatedAnswer,
) {
  const { plan, config, design } = suite;
  const run = simulatedRun(designFor(options.effort), design, truth, options, random, answer);
  const { findings, evidence, ...calls } = run;
  const { outcome } = judge(compareEvidence({ plan, config, findings, evidence }), config.policy);
  return { ...calls, outcome, convicted: findings.some((finding) => finding.outcome === 'convicted') };
}

function changeOf({ main, change }: Truth): { readonly net: number; readonly worseCases: number } {
  const steps = main.map((rate, i) => (change[i] as number) - rate);
  return {
    net: sum(steps) / Math.max(1, steps.length),
    worseCases: steps.filter((step) => step < 0).length,
  };
}
