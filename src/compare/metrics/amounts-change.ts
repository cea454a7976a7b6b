import { type AmountCase, amountsInterval } from '../../stats/intervals/amounts-interval.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import type { SlotCase } from '../slot-cases.ts';
import { estimateValues, isSampledAlike } from './estimate-samples.ts';
import { metricValues, pairedValues } from './metric-values.ts';

/**
 * The interval of the change of an amount (cost, tokens, lengths) over these cases. Where no case was repeated nothing is known of how much answers
 * vary: then that of suites like this one, which varies as the cases did.
 */
export function amountsChange(cases: readonly SlotCase[], metric: string): readonly [number, number] | null {
  const estimate = estimateValues(cases, metric);
  const known = metricValues(cases, metric, ({ samples }) => ({
    baseline: [],
    // White space that a variation adds is not in what an answer takes as it stands.
    candidate: samples.candidate.filter(({ variation }) => variation === undefined),
  }));
  const isAlike = isSampledAlike(cases);
  const amounts = estimate.flatMap(({ comparable, baseline, candidate }, at): AmountCase[] =>
    comparable
      ? [
          {
            baseline,
            candidate,
            repeats: known[at]?.candidate ?? [],
            held: !isAlike && cases[at]?.samples.candidate.length === 0,
          },
        ]
      : [],
  );
  const found = amountsInterval(amounts);
  if (found) return found;
  const suites = pairedInterval(pairedValues(estimate), { range: 0 });
  return suites && [suites.low, suites.high];
}
