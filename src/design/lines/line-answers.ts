import { type ArmCount, stratifiedPermutation } from '../../stats/permutation/stratified-permutation.ts';
import type { LINES_HOW } from '../../vocabulary.ts';

/** Highest chance that a search names a group that does nothing. */
const LEVEL = 0.035;
/** Answers to one text that are looked at together, over all cases: no fewer name a group. */
const AT_ONCE = 3;
/** The same, and the share of the level, where one case of several came back: the answers of the others do not count. */
const [AT_ONCE_OF_ONE, SHARE_OF_ONE] = [4, 0.5];
/** By how many answers one side must lead where no fresh answers follow, and how many are asked for that at most. */
const [DECIDES, MOST_TO_DECIDE] = [2, 5];
/** How often a text is asked again, at most. */
const ROUNDS = 6;

/**
 * What is searched: groups by number from 1, and what this PR answered to each case in its trial. `beside`: something else moved too, which
 * may have broken the cases in their place.
 */
export interface SearchedLines {
  readonly groups: number;
  readonly beside: boolean;
  readonly own: readonly ArmCount[];
}

/** The answers of a case to a text, in the order in which they came: it came back, it did not, or there was an error (null). */
export type LineAnswers = (unit: number, without: readonly number[]) => readonly (boolean | null)[];

/** A text to ask a case with, once. */
export interface LineQuestion {
  readonly unit: number;
  readonly without: readonly number[];
}

/**
 * Groups that explain cases. `alone`: without it they pass. `either`: without any one of them they pass, so they break only together. `all`:
 * they pass only without all of them. `units`: the cases; `passed` of `scored` answers of these to the text.
 */
export interface NamedLines {
  readonly how: (typeof LINES_HOW)[number];
  readonly groups: readonly number[];
  readonly units: readonly number[];
  readonly passed: number;
  readonly scored: number;
}

/** A case, and how many of its first answers to a text only point at it. */
export interface Pointing {
  readonly unit: number;
  readonly answers: number;
}

/** How the answers so far read. */
export interface View {
  readonly units: readonly number[];
  /** Answers of each case that a text is first asked for. */
  readonly firsts: number;
  count(without: readonly number[]): ArmCount;
  firstOf(unit: number, without: readonly number[]): readonly (boolean | null)[];
  firstCount(without: readonly number[]): ArmCount;
  /** Questions that are missing until each case has so many answers to a text. */
  upTo(without: readonly number[], answers: number): readonly LineQuestion[];
  upToOf(unit: number, without: readonly number[], answers: number): readonly LineQuestion[];
  tieBreak(unit: number, without: readonly number[]): readonly LineQuestion[];
  /** Questions that are missing until the answers of all cases say clearly whether they come back. */
  toDecide(without: readonly number[]): readonly LineQuestion[];
  /** Whether a case mostly passes with a text: by one answer, or where that one passes, by two of three. */
  settled(
    unit: number,
    without: readonly number[],
  ): { readonly step: readonly LineQuestion[]; readonly passes: boolean };
  /** Whether the answers, but those that pointed at the text, show that these cases come back; a step where more are to be asked. */
  confirmed(
    without: readonly number[],
    units: readonly number[],
    shares: number,
    pointing?: Pointing,
  ): { readonly step?: readonly LineQuestion[]; readonly holds: boolean; readonly isLikely: boolean };
  named(how: NamedLines['how'], groups: readonly number[]): NamedLines;
}

/** What the answers so far say of texts and cases. */
export function viewOf({ own, groups: size }: SearchedLines, answers: LineAnswers): View {
  const units = own.map((_, unit) => unit);
  const firsts = units.length === 1 ? 2 : 1;
  const countOf = (of: readonly number[], without: readonly number[], from = 0, to?: number) =>
    sum(of.map((unit) => countIn(answers(unit, without).slice(from, to))));
  const alone = Array.from({ length: size }, (_, at) => [at + 1]);
  /**
   * What a case answers where a text does nothing: in this PR's trial, and at first without each other group. All of these count, whatever they
   * say: those without a group that does something only make it harder to name one.
   */
  const withNothing = (unit: number, without: readonly number[]) => {
    const others = alone.filter((other) => other.join() !== without.join());
    const firstOnes = others.map((other) => countIn(answers(unit, other).slice(0, firsts)));
    return sum([own[unit] as ArmCount, ...firstOnes]);
  };
  const upToOf: View['upToOf'] = (unit, without, wanted) => {
    const missing = Math.max(0, wanted - answers(unit, without).length);
    return Array.from({ length: missing }, () => ({ unit, without }));
  };
  return {
    units,
    firsts,
    count: (without) => countOf(units, without),
    firstOf: (unit, without) => answers(unit, without).slice(0, firsts),
    firstCount: (without) => countOf(units, without, 0, firsts),
    upTo: (without, wanted) => units.flatMap((unit) => upToOf(unit, without, wanted)),
    upToOf,
    tieBreak(unit, without) {
      const { scored, passed } = countIn(answers(unit, without));
      return scored > 0 && 2 * passed === scored ? upToOf(unit, without, Math.min(scored + 1, 4)) : [];
    },
    toDecide(without) {
      const firstOnes = units.flatMap((unit) => upToOf(unit, without, firsts));
      const { scored, passed } = countOf(units, without);
      if (firstOnes.length > 0 || Math.abs(2 * passed - scored) >= DECIDES) return firstOnes;
      const counts = units.map((unit) => answers(unit, without).length);
      return total(counts) >= MOST_TO_DECIDE
        ? []
        : spread(counts, total(counts) + 1).flatMap((wanted, unit) => upToOf(unit, without, wanted));
    },
    settled(unit, without) {
      const { scored, passed } = countIn(answers(unit, without));
      const isOpen = passed > 0 && 2 * passed < scored + DECIDES;
      const step = upToOf(unit, without, isOpen ? Math.min(scored + 1, 3) : 1);
      return { step, passes: 2 * passed > scored };
    },
    confirmed(without, of, shares, pointing) {
      const skipped = (unit: number) => (unit === pointing?.unit ? pointing.answers : 0);
      const freshOf = (unit: number) => answers(unit, without).slice(skipped(unit));
      const asked = of.map((unit) => freshOf(unit).length);
      // A group may break this case alone. The others then say nothing of it, and would hide it.
      const isOne = of.length === 1 && units.length > 2;
      const atOnce = isOne ? AT_ONCE_OF_ONE : AT_ONCE;
      const rounds = Math.floor(total(asked) / atOnce);
      const next = spread(asked, atOnce * (rounds + 1)).flatMap((wanted, at) => {
        const unit = of[at] as number;
        return upToOf(unit, without, skipped(unit) + wanted);
      });
      if (rounds < 1) return { step: next, holds: false, isLikely: false };
      // Else every case that was asked counts, whatever it answered: none is chosen by the answers that are counted.
      const strata = (isOne ? of : units).map((unit) => ({
        baseline: countIn(freshOf(unit)),
        candidate: withNothing(unit, without),
      }));
      const fresh = sum(of.map((unit) => countIn(freshOf(unit))));
      const isLikely = isMost(fresh);
      const holds =
        isLikely && stratifiedPermutation(strata) <= (isOne ? SHARE_OF_ONE : 1) * (LEVEL / shares);
      const goesOn = !holds && rounds < ROUNDS && fresh.passed > 0 && (isLikely || rounds < 2);
      return goesOn ? { step: next, holds: false, isLikely } : { holds, isLikely };
    },
    named(how, groups) {
      const back = units.filter((unit) => isMost(countIn(answers(unit, groups))));
      return { how, groups, units: back, ...countOf(back, groups) };
    },
  };
}

/** So many answers of each case that there are `wanted` of all, those with the fewest first. */
function spread(counts: readonly number[], wanted: number): readonly number[] {
  const all = [...counts];
  while (all.length > 0 && total(all) < wanted) {
    const at = all.indexOf(Math.min(...all));
    all[at] = (all[at] as number) + 1;
  }
  return all;
}

function countIn(answers: readonly (boolean | null)[]): ArmCount {
  const scored = answers.filter((answer) => answer !== null);
  return { scored: scored.length, passed: scored.filter(Boolean).length };
}

function sum(counts: readonly ArmCount[]): ArmCount {
  const [scored, passed] = [counts.map((count) => count.scored), counts.map((count) => count.passed)];
  return { scored: total(scored), passed: total(passed) };
}

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Whether more than half of the scored answers came back. */
export function isMost({ scored, passed }: ArmCount): boolean {
  return 2 * passed > scored;
}
