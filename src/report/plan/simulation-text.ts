import { count, rate, whole } from '../../numbers.ts';
import type { SimulateOptions } from '../../simulate/options.ts';
import type { SimulateResult } from '../../simulate/summary.ts';

type Line = readonly [name: string, value: number | null, error: number | null];

/** What a simulation found, for people: what was asked, what the gate would do, what it would cost, what others would do. */
export function simulationText(options: SimulateOptions, result: SimulateResult): string {
  const { standardErrors: errors, rivals } = result;
  const lines: Line[] = [
    ['blocked, though nothing got worse', result.falseBlockRate, errors.falseBlockRate],
    ['blocked as regressed', result.detectionRate, errors.detectionRate],
    ['called a trade-off', result.mixedRate, errors.mixedRate],
    ['could not tell', result.inconclusiveRate, errors.inconclusiveRate],
  ];
  const rates = lines.flatMap(([name, value, error]) =>
    value === null ? [] : [row(name, withError(value, error ?? 0, result.trials))],
  );
  const perCase = (calls: number) => `${whole(calls)} (${(calls / options.cases).toFixed(2)} a case)`;
  const after = result.meanCallsAfterConviction;
  return [
    '',
    ` ${count(result.trials, 'simulated pull request')}: ${changeWords(options)}`,
    '',
    ...rates,
    row('calls, this PR', perCase(result.meanCandidateCalls)),
    row('calls, main', perCase(result.meanBaselineCalls)),
    ...(after === null ? [] : [row('calls after a confirmed loss', perCase(after))]),
    ...(rates.some((line) => line.includes('±')) ? [row('', '± is one standard error')] : []),
    '',
    ' Other gates would have blocked:',
    row('five samples a side, exact test', rate(rivals.uniform5)),
    row('any drop of the pass rate', rate(rivals.anyDrop)),
    row('a drop of more than 5 points', rate(rivals.drop5)),
    '',
  ].join('\n');
}

/** A rate with its standard error. Where it is all or nothing, the formula would give ± 0, so the number of trials is said instead. */
function withError(value: number, error: number, trials: number): string {
  if (value === 0) return `${rate(value)} (none of ${whole(trials)})`;
  if (value === 1) return `${rate(value)} (all of ${whole(trials)})`;
  return `${rate(value)} ± ${rate(error)}`;
}

function row(name: string, value: string): string {
  return `   ${name.padEnd(34)} ${value}`;
}

function changeWords({
  cases,
  flaky,
  profile,
  stored,
  effort,
  scale,
  drift,
  ...shares
}: SimulateOptions): string {
  const suite = profile ? 'with the rates of the profile' : `${rate(flaky)} flaky`;
  const changes = [
    shares.break > 0 ? `${rate(shares.break)} broken` : '',
    shares.soften > 0 ? `${rate(shares.soften)} halved` : '',
    shares.fix > 0 ? `${rate(shares.fix)} mended` : '',
    scale === 1 ? '' : `every rate × ${scale}`,
  ].filter((part) => part !== '');
  const change = changes.length === 0 ? 'nothing changed' : changes.join(', ');
  const old = drift > 0 ? `, ${rate(drift)} out of date` : '';
  return `${whole(cases)} cases, ${suite}; ${change}; ${stored} stored samples a case${old}; effort ${effort}`;
}
