import type { Finding } from '../design/design.ts';
import type { Arm } from '../samples/sample.ts';
import type { CaseComparison, SlotComparison } from './comparison.ts';
import { isBeyondChance, isLost } from './metrics/lost-cases.ts';

const VARIED =
  'Asked the same again, this model almost always passes or fails as before. So each fresh run asked it with another variation of the white space in the prompt, the same one on both sides: a case whose loss the wording alone may explain is borderline, and not held against this PR.';
const AS_IT_STANDS =
  'Asked the same again, this model almost always passes or fails as before, and its prompt was asked as it stands: what was found speaks of this wording alone.';
const NONE_OUTRIGHT =
  'None of the lost cases passes every variation on main and fails every one here, as a case that broke outright does: they got worse in part, or variations leave answers as this wording settled them.';

/** Chance of as few passes from which on the notes say that borderline cases together fail more on this side. */
const TOGETHER = 0.01;

/**
 * How a model whose repeats are copies was asked again, and what variations cannot tell. A variation may leave an answer as its wording
 * settled it: then harmless wordings lose more pairs than they win.
 */
export function settledNotes(slots: readonly SlotComparison[]): readonly string[] {
  const asked = new Set(slots.flatMap(({ findings }) => findings.map(({ repeats }) => repeats)));
  return [
    ...(asked.has('varied') ? [VARIED, ...lostTogether(slots), ...noneOutright(slots)] : []),
    ...(asked.has('as-it-stands') ? [AS_IT_STANDS] : []),
  ];
}

function lostTogether(slots: readonly SlotComparison[]): readonly string[] {
  const acquitted = slots.flatMap(({ cases }) => cases.flatMap(({ varied }) => varied ?? []));
  const sum = (arm: Arm, of: 'scored' | 'passed') =>
    acquitted.reduce((known, varied) => known + varied[arm][of], 0);
  const together = (arm: Arm) => ({ scored: sum(arm, 'scored'), passed: sum(arm, 'passed'), errored: 0 });
  const [baseline, candidate] = [together('baseline'), together('candidate')];
  if (acquitted.length < 2 || !isBeyondChance({ baseline, candidate }, TOGETHER)) return [];
  return [
    `Together, the ${acquitted.length} borderline cases pass ${baseline.passed} of ${baseline.scored} variations on main and ${candidate.passed} of ${candidate.scored} here: either variations often leave an answer unchanged, or some of these cases did get worse. Their answers are worth a look.`,
  ];
}

/** Passes alone tell it: a score may fall a little in a case that did break. */
function noneOutright(slots: readonly SlotComparison[]): readonly string[] {
  const isByPasses = ({ repeats, metric, outcome }: Finding) =>
    repeats === 'varied' && metric === 'pass' && outcome === 'convicted';
  const lost = slots
    .filter(({ findings }) => findings.some(isByPasses))
    .flatMap(({ cases }) => cases.filter(isLost));
  return lost.length > 0 && !lost.some(isOutright) ? [NONE_OUTRIGHT] : [];
}

function isOutright({ baseline, candidate }: CaseComparison): boolean {
  return baseline.passed === baseline.scored && candidate.passed === 0;
}
