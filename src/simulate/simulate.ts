import { compareEvidence } from '../compare/compare-evidence.ts';
import { designFor } from '../design/registry.ts';
import { seededRandom } from '../stats/random.ts';
import { judge } from '../verdict/judge.ts';
import type { Outcome } from '../verdict/verdict.ts';
import type { SimulateOptions } from './options.ts';
import { profileRates } from './profile-rates.ts';
import { rivalsOf } from './rivals.ts';
import { simulatedSuite } from './simulated-plan.ts';
import { simulatedRun } from './simulated-run.ts';
import { type SimulateResult, summary } from './summary.ts';
import { drawTruth } from './truth.ts';

/** What one simulated pull request came to. */
export interface SimulatedTrial {
  readonly outcome: Outcome;
  readonly candidateCalls: number;
  readonly baselineCalls: number;
  readonly callsAfterConviction: number;
  readonly convicted: boolean;
  /** True net change of the mean pass rate. */
  readonly net: number;
  readonly rivals: { readonly uniform5: boolean; readonly anyDrop: boolean; readonly drop5: boolean };
}

/**
 * What the gate would find in a suite like this, and what it would cost: the real design, compare and verdict code
 * against simulated arms. Same options, same bytes.
 */
export function simulate(options: SimulateOptions): SimulateResult {
  return summary(options, simulatedTrials(options));
}

/** The simulated pull requests one by one. */
export function simulatedTrials(options: SimulateOptions): SimulatedTrial[] {
  const drawRates = options.profile === null ? null : profileRates(options.profile);
  const suite = simulatedSuite(options, options.profile?.length ?? options.cases);
  const design = designFor(options.effort);
  return Array.from({ length: options.trials }, (_, trial) => {
    const random = seededRandom(options.seed, 'trial', trial);
    const truth = drawTruth(options, random, drawRates ? drawRates(random) : null);
    const { findings, evidence, ...calls } = simulatedRun(
      design,
      suite.design,
      truth,
      options.stored,
      random,
    );
    const comparison = compareEvidence({ plan: suite.plan, config: suite.config, findings, evidence });
    return {
      ...calls,
      outcome: judge(comparison, options.policy).outcome,
      convicted: findings.some((finding) => finding.outcome === 'convicted'),
      net:
        truth.change.reduce((sum, rate, i) => sum + rate - (truth.main[i] as number), 0) / truth.main.length,
      rivals: rivalsOf(truth, options.policy.alpha, seededRandom(options.seed, 'rivals', trial)),
    };
  });
}
