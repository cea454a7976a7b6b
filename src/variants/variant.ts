/**
 * Variants: several strategies for one suite, side by side.
 * Get: the same number of samples of every case by each prompt and model.
 * Give: a table of accuracy, consistency, cost and time, which differences are more than chance, and what is worth its price.
 * It compares strategies. It never blocks a merge.
 */

/** One strategy for a suite: a prompt × provider column, measured on all of its cases. */
export interface Variant {
  /** Its column of the suite, and what people call it. */
  readonly slot: string;
  readonly label: string;
  /** promptfoo's id of its model. */
  readonly provider: string;
  /** Cases with a score. */
  readonly cases: number;
  /** Answers that ended with an error. */
  readonly errors: number;
  /** Mean over cases of their share of passes (with a task: of answers that pass and are right; by scores: of their mean score), with its 95 % interval over suites like this one; null without a score. */
  readonly accuracy: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Share of pairs of repeats of a case that gave the same answer, and the same verdict; null without repeats. */
  readonly consistency: { readonly sameAnswer: number; readonly sameVerdict: number } | null;
  /** US dollars for 1,000 requests; null where a call had no price. */
  readonly cost: number | null;
  /** Milliseconds. */
  readonly latency: { readonly p50: number; readonly p95: number } | null;
  /** Means a request. */
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
}

/** Two variants on the same cases. `difference`: second − first, of accuracy. */
export interface VariantPair {
  readonly first: string;
  readonly second: string;
  readonly difference: number;
  readonly interval: readonly [number, number] | null;
  /** Two-sided, adjusted for all pairs (Holm); null where no case was answered by both. */
  readonly pValue: number | null;
  /** Whether chance does not explain the difference, at 5 % over all pairs. */
  readonly differs: boolean;
}

/** A trade that the team accepts: so much cheaper (a fraction) buys so many points (a fraction of accuracy). */
export interface TradeRule {
  readonly cheaper: number;
  readonly points: number;
}

/** A variant that a rule would take in the place of another. */
export interface Trade {
  readonly rule: TradeRule;
  readonly from: string;
  readonly to: string;
  /** Fraction of the cost that is saved, and of accuracy that is lost (the estimate). */
  readonly saved: number;
  readonly lost: number;
  /** Whether its interval shows a loss within what the rule accepts. False: the loss may be larger. */
  readonly certain: boolean;
}

/** When what a fine-tuned variant cost to train is saved against another. */
export interface BreakEven {
  readonly tuned: string;
  readonly against: string;
  /** US dollars. */
  readonly trainingCost: number;
  /** Requests until then; null where each request costs no less. */
  readonly requests: number | null;
  /** Months at the volume that was said; null where none was. */
  readonly months: number | null;
}

/** Several strategies for one suite, side by side. */
export interface VariantTable {
  readonly suite: string;
  readonly cases: number;
  /** Answers that each variant gave to each case. */
  readonly repeats: number;
  /** What `accuracy` is a mean of. `score`: every answer passes, and scores alone tell variants apart. */
  readonly measure: 'passes' | 'score';
  readonly variants: readonly Variant[];
  /** Every two of them on the cases that both answered. */
  readonly pairs: readonly VariantPair[];
  /** Slots of the variants that no other beats: better in one of accuracy, same answer, cost and time, and as good in the rest. */
  readonly front: readonly string[];
  /** What the rules of `trade` would take in the place of something dearer. */
  readonly trades: readonly Trade[];
  /** When the training of a fine-tuned variant is paid back. */
  readonly breakEven: readonly BreakEven[];
}
