import type { Confusion, SlotComparison } from '../../compare/comparison.ts';
import { firstOf } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import { quoted } from '../escape.ts';
import { cutCharacters, LABEL_CHARACTERS } from '../limits.ts';

/** Confusions named; the report holds all of them. */
const NAMED = 3;
/** A rise by less than one case is not told. Less by the dust of its arithmetic is one. */
const LEAST = 1 - 1e-9;

/**
 * Which labels are taken for others where a loss is confirmed: `exchange` as `refund` (0 → 5), as the model with the largest rise takes them.
 * Null where no case more is. In the light markup of `sentence`.
 */
export function takenLabelsText(verdict: Verdict): string | null {
  const slots = judgedSuites(verdict).flatMap(({ comparison }) => slotsOf(comparison));
  const risen = slots
    .filter(({ findings }) => findings.some(({ outcome }) => outcome === 'convicted'))
    .flatMap(risenConfusions)
    .toSorted((a, b) => rise(b) - rise(a))
    .filter((one, at, all) => all.findIndex((other) => isSamePair(one, other)) === at);
  if (risen.length === 0) return null;
  const named = firstOf(
    risen,
    NAMED,
    ({ expected, answer, baseline, candidate }) =>
      `${label(expected)} as ${answer === null ? 'none of the labels' : label(answer)} (${cases(baseline)} → ${cases(candidate)})`,
  );
  return `More cases are answered with another label than expected: ${named}.`;
}

function risenConfusions({ task }: SlotComparison): readonly Confusion[] {
  return task?.kind === 'classification' ? task.confusions.filter((one) => rise(one) >= LEAST) : [];
}

function isSamePair(one: Confusion, other: Confusion): boolean {
  return one.expected === other.expected && one.answer === other.answer;
}

function rise({ baseline, candidate }: Confusion): number {
  return candidate - baseline;
}

function label(text: string): string {
  return quoted(cutCharacters(text, LABEL_CHARACTERS));
}

/** A mean over samples is not a whole number of cases. */
function cases(value: number): string {
  return String(Number(value.toFixed(1)));
}
