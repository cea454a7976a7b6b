import type { Sample } from '../samples/sample.ts';
import { type Column, measuredVariant, passWorth, type WorthOf } from './measured-variant.ts';
import type { BreakEven, Trade, TradeRule, Variant, VariantPair, VariantTable } from './variant.ts';
import { variantPairs } from './variant-pairs.ts';

/** Samples of every variant of one suite, and what they are weighed by. */
export interface VariantInput {
  readonly suite: string;
  readonly columns: readonly Column[];
  readonly samples: readonly Sample[];
  readonly repeats: number;
  readonly trades: readonly TradeRule[];
  /** US dollars that training a variant cost, by its slot. */
  readonly trainingCosts: ReadonlyMap<string, number>;
  /** Requests a month; null where nobody said. */
  readonly volume: number | null;
}

/** Everything that can be said of several strategies from the same number of samples of every case by each. */
export function variantTable(input: VariantInput): VariantTable {
  const { suite, columns, samples, repeats, trades, trainingCosts, volume } = input;
  const isByScore = isJudgedByScore(samples);
  const worthOf: WorthOf = isByScore ? ({ score }) => score : passWorth;
  const variants = columns.map((column) =>
    measuredVariant(
      column,
      samples.filter(({ slot }) => slot === column.slot),
      worthOf,
    ),
  );
  const pairs = variantPairs(variants, samples, worthOf);
  return {
    suite,
    cases: new Set(samples.map((sample) => sample.case)).size,
    repeats,
    measure: isByScore ? 'score' : 'passes',
    variants,
    pairs,
    front: paretoFront(variants),
    trades: acceptedTrades(variants, pairs, trades),
    breakEven: breakEvens(variants, trainingCosts, volume),
  };
}

/** Whether passes tell nothing, and scores do: every answer passes, without a task, and the scores (0 to 1) differ. */
function isJudgedByScore(samples: readonly Sample[]): boolean {
  const results = samples.flatMap(({ result }) => (result.kind === 'scored' ? [result] : []));
  return (
    results.every(({ passed, task, score }) => passed && task === undefined && score >= 0 && score <= 1) &&
    new Set(results.map(({ score }) => score)).size > 1
  );
}

/** Slots that no other is at least as good as in accuracy, consistency, cost and latency and better in one. What is not known does not count against it. */
export function paretoFront(variants: readonly Variant[]): string[] {
  const isBeaten = (own: Variant) => variants.some((other) => other !== own && dominates(other, own));
  return variants.filter((own) => own.accuracy !== null && !isBeaten(own)).map(({ slot }) => slot);
}

function dominates(one: Variant, other: Variant): boolean {
  const gains = [
    gain(one.accuracy?.value, other.accuracy?.value),
    told(gain(consistencyOf(one), consistencyOf(other))),
    -gain(one.cost, other.cost),
    -shareOf(gain(one.latency?.p50, other.latency?.p50), other.latency?.p50),
  ];
  return one.accuracy !== null && gains.every((each) => each >= 0) && gains.some((each) => each > 0);
}

/** Always the same refusal is consistent, and worth nothing. */
function consistencyOf({ accuracy, consistency }: Variant): number | null {
  return consistency && (accuracy?.value === 0 ? 0 : consistency.sameAnswer);
}

/** Few repeats tell consistency roughly: a difference of less than ten points is none. */
function told(gained: number): number {
  return Math.abs(gained) < 0.1 ? 0 : gained;
}

/** one − other; 0 where the other is not known, and not a number where this one is not: it cannot be said to be better. */
function gain(one: number | null | undefined, other: number | null | undefined): number {
  return (other ?? null) === null ? 0 : (one ?? Number.NaN) - (other as number);
}

/** Times vary from run to run: a difference of less than a tenth is none. */
function shareOf(gained: number, of: number | undefined): number {
  return of !== undefined && Math.abs(gained) < of / 10 ? 0 : gained;
}

function acceptedTrades(
  variants: readonly Variant[],
  pairs: readonly VariantPair[],
  rules: readonly TradeRule[],
): Trade[] {
  const directed = pairs.flatMap((pair) => [pair, reversed(pair)]);
  const bySlot = new Map(variants.map((variant) => [variant.slot, variant]));
  return directed.flatMap(({ first, second, difference, interval }) => {
    const [from, to] = [bySlot.get(first)?.cost ?? null, bySlot.get(second)?.cost ?? null];
    if (from === null || to === null || from <= 0) return [];
    const [saved, lost] = [1 - to / from, -difference];
    return rules
      .filter(({ cheaper, points }) => saved >= cheaper - 1e-12 && lost <= points + 1e-12)
      .map((rule) => {
        const certain = interval !== null && -interval[0] <= rule.points + 1e-12;
        return { rule, from: first, to: second, saved, lost, certain };
      });
  });
}

function reversed({ first, second, difference, interval, ...rest }: VariantPair): VariantPair {
  const turned = interval && ([-interval[1], -interval[0]] as const);
  return { ...rest, first: second, second: first, difference: 0 - difference, interval: turned };
}

function breakEvens(
  variants: readonly Variant[],
  trainingCosts: ReadonlyMap<string, number>,
  volume: number | null,
): BreakEven[] {
  return variants.flatMap((tuned) => {
    const trainingCost = trainingCosts.get(tuned.slot);
    if (trainingCost === undefined || tuned.cost === null) return [];
    return variants
      .filter((other) => other !== tuned && other.cost !== null && !trainingCosts.has(other.slot))
      .map((other) => {
        const saved = ((other.cost as number) - (tuned.cost as number)) / 1000;
        const requests = saved > 0 ? Math.ceil(trainingCost / saved) : null;
        const months = requests === null || volume === null ? null : requests / volume;
        return { tuned: tuned.slot, against: other.slot, trainingCost, requests, months };
      });
  });
}
