/** Whether each case's label agrees with its own answers: by rules of its own, written apart from the product's. */
import type { CaseComparison, SlotComparison } from '../../src/compare/comparison.ts';
import type { Evidence } from '../../src/design/design.ts';
import type { Sample } from '../../src/samples/sample.ts';

/** Cases whose label their own answers, or the counts that are shown beside it, contradict. `byPassRate`: nothing else gates. */
export function contradictedLabels(
  { cases }: SlotComparison,
  { fresh, stored }: Evidence,
  byPassRate: boolean,
): number {
  const answers = new Map<string, { main: boolean[]; change: boolean[] }>();
  for (const sample of [...stored, ...fresh]) {
    const passed = passedOf(sample);
    if (passed === null) continue;
    const own = answers.get(sample.case) ?? { main: [], change: [] };
    answers.set(sample.case, own);
    own[sample.arm === 'baseline' ? 'main' : 'change'].push(passed);
  }
  return cases.filter((entry) =>
    isContradicted(entry, answers.get(entry.case) ?? { main: [], change: [] }, byPassRate),
  ).length;
}

/** Answers to the prompt as it stands. */
function passedOf({ result, variation }: Sample): boolean | null {
  return result.kind === 'scored' && variation === undefined ? result.passed : null;
}

function isContradicted(
  { transition, baseline, candidate, pValue }: CaseComparison,
  { main, change }: { readonly main: readonly boolean[]; readonly change: readonly boolean[] },
  byPassRate: boolean,
): boolean {
  const rate = (own: readonly boolean[]) => own.filter(Boolean).length / Math.max(1, own.length);
  const mixed = (own: readonly boolean[]) => own.includes(true) && own.includes(false);
  const fell = candidate.passed * baseline.scored < baseline.passed * candidate.scored;
  switch (transition) {
    case 'broken':
      return pValue === null || pValue > 0.05 || (byPassRate && !fell);
    case 'better':
      // Another metric may have got better, and its passes then say nothing.
      return (
        byPassRate &&
        !(
          rate(change) > rate(main) || candidate.passed * baseline.scored > baseline.passed * candidate.scored
        )
      );
    case 'flaky':
      return !mixed(main) && !mixed(change);
    case 'unclear':
      return mixed(main) || mixed(change) || rate(main) === rate(change);
    case 'unchanged':
      // Always passed, and now never: with two answers or more that is a loss which somebody has to hear of.
      return main.length >= 3 && rate(main) === 1 && change.length >= 2 && rate(change) === 0;
    case 'borderline':
      return rate(change) >= rate(main);
    case 'suspected':
      // Another metric may have put it there, and its pass rate then says nothing.
      return byPassRate && !fell && rate(change) >= rate(main);
    default:
      return false;
  }
}
