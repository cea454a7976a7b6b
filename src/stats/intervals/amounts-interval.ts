import { sum } from '../../numbers.ts';
import { studentQuantile } from '../distributions/student.ts';
import { finiteValues, openProbability } from '../input.ts';

/** What one case took on both sides, in amounts above 0: costs, tokens, lengths. */
export interface AmountCase {
  readonly baseline: readonly number[];
  /** The looks that the estimate rests on. */
  readonly candidate: readonly number[];
  /** All that is known of what this PR's answers to the case took: how much they vary, and not how much they are. */
  readonly repeats: readonly number[];
  /** It was not asked: it is taken to be as on main. */
  readonly held: boolean;
}

/** Weight of all cases' variance beside a case's own, in degrees of freedom. */
const POOLED_WEIGHT = 2;
/** Repeats beyond the first of each case from which on this PR's are taken to vary otherwise than main's. */
const OWN_REPEATS = 5;
/** Degrees of freedom below which Student's t says nothing any more. */
const LEAST_DEGREES = 2;

/**
 * Interval of the change of an amount over these cases: mean over cases of (mean candidate − mean baseline). What is open is how much
 * answers to one case vary. Amounts vary in proportion to what a case takes, so variances are those of shares of its mean, each case's own leaning on that of all
 * (Satterthwaite 1946 for the degrees of freedom: a few long answers may be most of a sum). Null where nothing was repeated.
 *
 * It says nothing of other cases like these. Which of them a change makes dearer, and by how much, cannot be told from a few that it did: where one
 * case in twenty gets dearer, half of all suites of twelve have none of them, and Student's t over cases then holds the mean over such suites in 23 to
 * 91 % of runs. Simulated coverage at 95 %: 0.92 to 1, 12 to 1,000 cases, 2 and 8 samples of main, answers that vary by 20 to 120 % of their mean.
 */
export function amountsInterval(
  cases: readonly AmountCase[],
  options: { readonly coverage?: number } = {},
): readonly [number, number] | null {
  const coverage = openProbability('coverage', options.coverage ?? 0.95);
  const paired = cases.filter(({ baseline, candidate }) => {
    finiteValues('baseline', baseline);
    finiteValues('candidate', candidate);
    return baseline.length > 0 && candidate.length > 0;
  });
  const main = paired.map(({ baseline }) => shareSquares(baseline));
  const own = paired.map(({ repeats, candidate, held }) =>
    shareSquares(held ? [] : repeats.length > candidate.length ? repeats : candidate),
  );
  const [ofMain, ofChange] = [pooled(main), pooled(own)];
  if (ofMain === null && ofChange === null) return null;
  const usual = ofMain ?? (ofChange as number);
  const isKnown = sum(own.map(({ degrees }) => degrees)) >= OWN_REPEATS;
  const changed = isKnown && ofChange !== null ? Math.max(usual, ofChange) : usual;
  let [difference, variance, squares] = [0, 0, 0];
  paired.forEach(({ baseline, candidate, held }, at) => {
    if (held) return;
    const [before, after] = [average(baseline), average(candidate)];
    const [ours, theirs] = [main[at] as Squares, own[at] as Squares];
    const both = { sum: ours.sum + theirs.sum, degrees: ours.degrees + theirs.degrees };
    const open =
      (leaning(both, changed) * after ** 2) / candidate.length +
      (leaning(ours, usual) * before ** 2) / baseline.length;
    difference += after - before;
    variance += open;
    squares += open ** 2;
  });
  const degrees = squares > 0 ? variance ** 2 / squares : LEAST_DEGREES;
  const half =
    studentQuantile(1 - (1 - coverage) / 2, Math.max(LEAST_DEGREES, degrees)) * Math.sqrt(variance);
  return [(difference - half) / paired.length, (difference + half) / paired.length];
}

/** Squared distances from the mean of a case, as shares of it, and how many of them are free. */
interface Squares {
  readonly sum: number;
  readonly degrees: number;
}

function shareSquares(values: readonly number[]): Squares {
  const middle = average(values);
  if (values.length < 2 || !(middle > 0)) return { sum: 0, degrees: 0 };
  return { sum: sum(values.map((value) => (value / middle - 1) ** 2)), degrees: values.length - 1 };
}

function pooled(cases: readonly Squares[]): number | null {
  const degrees = sum(cases.map((own) => own.degrees));
  return degrees > 0 ? sum(cases.map((own) => own.sum)) / degrees : null;
}

function leaning({ sum: own, degrees }: Squares, all: number): number {
  return (own + POOLED_WEIGHT * all) / (degrees + POOLED_WEIGHT);
}

/** Equal values are their own mean: rounding would make them seem to vary. */
function average(values: readonly number[]): number {
  const [first = Number.NaN] = values;
  return values.every((value) => value === first) ? first : sum(values) / values.length;
}
