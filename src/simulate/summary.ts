import { sum } from '../numbers.ts';
import type { Outcome } from '../verdict/verdict.ts';
import type { SimulateOptions } from './options.ts';

/** Rates and means over all simulated pull requests; null where the question does not arise. */
interface SimulateNumbers {
  /** Blocked as regressed although nothing was made worse; null where something was. */
  readonly falseBlockRate: number | null;
  /** Blocked as regressed; null where nothing was made worse. */
  readonly detectionRate: number | null;
  readonly mixedRate: number;
  readonly inconclusiveRate: number;
  /** Samples of this PR and of main up to the conviction, a pull request. */
  readonly meanCandidateCalls: number;
  readonly meanBaselineCalls: number;
  /** Samples of both after it, a pull request (0 for one without a conviction). */
  readonly meanCallsAfterConviction: number;
}

/** What the gate makes of the simulated pull requests, with standard errors, and what other gates would. */
export interface SimulateResult extends SimulateNumbers {
  readonly standardErrors: SimulateNumbers;
  /** Block rates of other gates on the same pull requests. */
  readonly rivals: { readonly uniform5: number; readonly anyDrop: number; readonly drop5: number };
  readonly trials: number;
}

interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** Means of the trials with their standard errors. */
export function summary(options: SimulateOptions, trials: readonly SimulatedTrial[]): SimulateResult {
  const share = (holds: (trial: SimulatedTrial) => boolean) =>
    estimate(trials.map((trial) => Number(holds(trial))));
  const regressed = share(({ outcome }) => outcome === 'regressed');
  const worse = options.break > 0 || options.soften > 0 || options.scale < 1;
  const estimates = {
    falseBlockRate: worse ? null : regressed,
    detectionRate: worse ? regressed : null,
    mixedRate: share(({ outcome }) => outcome === 'mixed'),
    inconclusiveRate: share(({ outcome }) => outcome === 'inconclusive'),
    meanCandidateCalls: estimate(trials.map(({ candidateCalls }) => candidateCalls)),
    meanBaselineCalls: estimate(trials.map(({ baselineCalls }) => baselineCalls)),
    meanCallsAfterConviction: estimate(trials.map(({ callsAfterConviction }) => callsAfterConviction)),
  };
  const rival = (name: keyof SimulatedTrial['rivals']) => share(({ rivals }) => rivals[name])?.value ?? 0;
  return {
    ...picked(estimates, 'value'),
    standardErrors: picked(estimates, 'error'),
    rivals: { uniform5: rival('uniform5'), anyDrop: rival('anyDrop'), drop5: rival('drop5') },
    trials: trials.length,
  };
}

/** Mean and its standard error; of a single value the error is 0. */
function estimate(values: readonly number[]): Estimate | null {
  if (values.length === 0) return null;
  const value = sum(values) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { value, error: Math.sqrt(squares / Math.max(1, values.length - 1) / values.length) };
}

function picked(
  estimates: Readonly<Record<keyof SimulateNumbers, Estimate | null>>,
  part: keyof Estimate,
): SimulateNumbers {
  const entries = Object.entries(estimates).map(([name, found]) => [
    name,
    found === null ? null : found[part],
  ]);
  return Object.fromEntries(entries) as SimulateNumbers;
}

/** What one simulated pull request came to. */
export interface SimulatedTrial {
  readonly outcome: Outcome;
  readonly candidateCalls: number;
  readonly baselineCalls: number;
  readonly callsAfterConviction: number;
  readonly convicted: boolean;
  /** True net change of the mean pass rate, and how many cases really got worse. */
  readonly net: number;
  readonly worseCases: number;
  readonly rivals: { readonly uniform5: boolean; readonly anyDrop: boolean; readonly drop5: boolean };
}
