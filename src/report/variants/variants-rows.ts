import { count, firstOf, milliseconds, money, points, rate, whole } from '../../numbers.ts';
import type { Variant, VariantTable } from '../../variants/variant.ts';
import { oneLine } from '../escape.ts';
import { cutCharacters } from '../limits.ts';

/** A variant as people read it; names are hostile text still. `–`: not known. */
export interface VariantRow {
  readonly name: string;
  readonly accuracy: string;
  readonly interval: string;
  readonly consistency: string;
  readonly cost: string;
  readonly latency: string;
  readonly tokens: string;
  /** On the Pareto front: no other is better in one thing and as good in the rest. */
  readonly front: boolean;
}

/** Heads of the table of variants. */
export function variantHead(table: VariantTable): readonly string[] {
  return ['variant', measureWord(table), '95 %', 'same answer', 'cost / 1,000', 'p50 / p95', 'tokens in'];
}

/** What variants are compared by. */
export function measureWord({ measure }: VariantTable): string {
  return measure === 'score' ? 'score' : 'accuracy';
}

/** `40 cases, 3 times each`. */
export function sampledText({ cases, repeats }: VariantTable): string {
  return `${count(cases, 'case')}, ${repeats === 1 ? 'once' : `${whole(repeats)} times`} each`;
}

/** The variants, the most accurate first (by scores: the highest). */
export function variantRows({ variants, front }: VariantTable): readonly VariantRow[] {
  const best = new Set(front);
  return [...variants]
    .sort((a, b) => (b.accuracy?.value ?? -1) - (a.accuracy?.value ?? -1))
    .map((variant) => ({
      name: cutCharacters(oneLine(variant.label), 60),
      accuracy: variant.accuracy ? rate(variant.accuracy.value) : '–',
      interval: variant.accuracy ? `${rate(variant.accuracy.low)} … ${rate(variant.accuracy.high)}` : '–',
      consistency: variant.consistency ? rate(variant.consistency.sameAnswer) : '–',
      cost: variant.cost === null ? '–' : money(variant.cost),
      latency: variant.latency
        ? `${milliseconds(variant.latency.p50)} / ${milliseconds(variant.latency.p95)}`
        : '–',
      tokens: variant.promptTokens === null ? '–' : whole(variant.promptTokens),
      front: best.has(variant.slot),
    }));
}

/** What the table says in sentences: which differ, which trades hold, when training pays, what failed. */
export function variantSentences(table: VariantTable): readonly string[] {
  const name = namesOf(table.variants);
  const cases = `On these ${count(table.cases, 'case')}: `;
  const [first, ...pairs] = pairSentences(table, name);
  const said = first === undefined ? [] : [cases + first, ...pairs];
  return [
    ...(table.measure === 'score' ? [BY_SCORE] : []),
    ...said,
    ...tradeSentences(table, name),
    ...breakEvenSentences(table, name),
    ...unpricedSentences(table, name),
    ...errorSentences(table, name),
  ];
}

const BY_SCORE = 'Every answer passes, so they are compared by their mean scores: 100 % is a score of 1.';

type Name = (slot: string) => string;

function namesOf(variants: readonly Variant[]): Name {
  const names = new Map(variants.map(({ slot, label }) => [slot, cutCharacters(oneLine(label), 60)]));
  return (slot) => names.get(slot) ?? slot;
}

const MOST = 20;

function pairSentences(table: VariantTable, name: Name): string[] {
  // Two that answered no case in common were not compared, so nothing is said of them.
  const pairs = table.pairs.filter(({ pValue }) => pValue !== null);
  if (pairs.length === 0) return [];
  const real = pairs.filter(({ differs }) => differs);
  const said = real.slice(0, MOST).map(({ first, second, difference }) => {
    const [better, worse] = difference > 0 ? [second, first] : [first, second];
    return `${name(better)} is better than ${name(worse)} by ${points(Math.abs(difference))}.`;
  });
  const left = pairs.length - real.length;
  const untold =
    left === pairs.length
      ? 'no two of them can be told apart.'
      : `${whole(left)} of ${count(pairs.length, 'pair')} cannot be told apart.`;
  const rest = left === 0 ? [] : [untold];
  return [
    ...said,
    ...(real.length > MOST ? [`… and ${real.length - MOST} more pairs that differ.`] : []),
    ...rest,
  ];
}

function tradeSentences({ trades }: VariantTable, name: Name): string[] {
  return trades.slice(0, MOST).map(({ rule, from, to, saved, lost, certain }) => {
    const bought = lost > 0 ? `for ${points(lost)}` : 'at no loss';
    const accepted = `"${rate(rule.cheaper)} cheaper buys ${points(rule.points)}"`;
    const doubt = certain ? '' : ', though the loss may be larger: more cases would tell';
    return `${name(to)} in place of ${name(from)}: ${rate(saved)} cheaper ${bought}, within ${accepted}${doubt}.`;
  });
}

/** Answered columns without a price: what they would save cannot be told. */
function unpricedSentences({ variants }: VariantTable, name: Name): string[] {
  const unpriced = variants.filter(({ accuracy, cost }) => accuracy !== null && cost === null);
  if (unpriced.length === 0) return [];
  return [
    `What a request to ${firstOf(unpriced, MOST, ({ slot }) => name(slot))} costs is not known, so nothing is said of ${unpriced.length === 1 ? 'its' : 'their'} trades and of what training pays back. To fix: say in pawl.yaml what a million tokens cost, as in \`prices: { MODEL: { input: 0.15, output: 0.6 } }\`.`,
  ];
}

/** Columns that lost answers to errors: their figures are of the others. */
function errorSentences({ variants }: VariantTable, name: Name): string[] {
  return variants
    .filter(({ errors }) => errors > 0)
    .map(
      ({ slot, errors }) =>
        `${name(slot)}: ${count(errors, 'answer')} failed with an error; an error is in no figure.`,
    )
    .slice(0, MOST);
}

function breakEvenSentences({ breakEven }: VariantTable, name: Name): string[] {
  return breakEven.slice(0, MOST).map(({ tuned, against, trainingCost, requests, months }) => {
    const pair = `${name(tuned)} against ${name(against)}`;
    if (requests === null)
      return `${pair}: each request costs no less, so training (${money(trainingCost)}) is never paid back.`;
    const time =
      months === null ? '' : `, ${months < 10 ? months.toFixed(1) : whole(months)} months at this volume`;
    return `${pair}: training (${money(trainingCost)}) is paid back after ${whole(requests)} requests${time}.`;
  });
}
