import type { Policy } from '../../config/policy/policy.ts';
import { sum } from '../../numbers.ts';
import type { Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';
import { RETRIEVAL } from '../../vocabulary.ts';
import { isOwnCode } from '../pairing/slot-names.ts';
import type { SlotText } from '../prompt-lengths.ts';
import { type KnownPrice, priceOf } from './model-prices.ts';

/** What may not be known of one model. */
export const UNPRICED_OF_MODEL = ['price', 'answers', 'code'] as const;
/** Where the number of tokens, or the cost itself, is from. */
export const TOKENS_FROM = ['stored', 'stored-tokens', 'characters'] as const;

/** What calls will cost. Whatever is not known is named, and in no sum. */
export interface CostEstimate {
  /** US dollars; null where nothing of it is known. */
  readonly usd: number | null;
  readonly unknown: readonly UnknownCost[];
  readonly from: readonly CostSource[];
}

/**
 * What a sum does not hold: a model without a price, the answers of one whose length is not known, the graders, or what
 * code of the repository's own spends, which only it knows.
 */
export type UnknownCost =
  | { readonly kind: (typeof UNPRICED_OF_MODEL)[number]; readonly model: string }
  | { readonly kind: 'graders' };

/** What a sum rests on: samples that were paid for, prices, and where the number of tokens is from. */
export type CostSource =
  | { readonly kind: (typeof TOKENS_FROM)[number] }
  | { readonly kind: KnownPrice['from']; readonly model: string };

/** Samples that one slot is expected to take of each arm, and what is known of them. */
export interface SlotCalls {
  readonly main: number;
  readonly candidate: number;
  readonly gradersPerCell: number;
  readonly stored: readonly Sample[];
  readonly baseline: SlotText | null;
  readonly change: SlotText | null;
}

/** Characters a token of English text, by rule of thumb. */
export const CHARACTERS_A_TOKEN = 4;
const MILLION = 1_000_000;
const STORED = { kind: 'stored' } as const;

/** What the calls of one slot will cost. */
export function slotCost(calls: SlotCalls, prices: Policy['prices']): CostEstimate {
  const parts = [
    ...(calls.main > 0 && calls.baseline ? [armCost(calls.main, calls.baseline, calls, prices)] : []),
    ...(calls.candidate > 0 && calls.change ? [armCost(calls.candidate, calls.change, calls, prices)] : []),
    ...(calls.gradersPerCell > 0 ? [graderCost(calls)] : []),
  ];
  return costSum(parts);
}

/** The sum of costs, each unknown part and each source named once. */
export function costSum(parts: readonly CostEstimate[]): CostEstimate {
  const known = parts.flatMap(({ usd }) => (usd === null ? [] : [usd]));
  return {
    usd: known.length === 0 ? null : sum(known),
    unknown: distinct(parts.flatMap(({ unknown }) => unknown)),
    from: distinct(parts.flatMap(({ from }) => from)),
  };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function armCost(
  samples: number,
  arm: SlotText,
  { stored, baseline }: SlotCalls,
  prices: Policy['prices'],
): CostEstimate {
  const { slot, promptLength } = arm;
  // A retriever may still pay for embeddings.
  if (slot.echoes && !slot.providerId.startsWith(RETRIEVAL)) return { usd: null, unknown: [], from: [] };
  const model = slot.providerLabel ?? slot.providerId;
  const price = priceOf(slot, prices);
  const unpriced = { kind: isOwnCode(slot.providerId) ? 'code' : 'price', model } as const;
  const sameModel = slot.providerId === baseline?.slot.providerId;
  const paid = mean(stored.flatMap(({ target }) => target.cost ?? []));
  if (price === null || price.from === 'promptfoo') {
    const growth = baseline?.promptLength && promptLength ? promptLength / baseline.promptLength : 1;
    const isAlike = sameModel && Math.abs(growth - 1) < 0.02;
    if (paid !== null && isAlike) return { usd: samples * paid, unknown: [], from: [STORED] };
  }
  if (price === null) {
    if (paid !== null && sameModel) return { usd: samples * paid, unknown: [], from: [STORED] };
    return { usd: null, unknown: [unpriced], from: [] };
  }
  const prompt = promptTokens(arm, stored, baseline);
  const answer = mean(stored.flatMap(({ target }) => target.completionTokens ?? []));
  if (prompt === null) return { usd: null, unknown: [unpriced], from: [] };
  const usd = samples * (prompt.tokens * price.input + (answer ?? 0) * price.output) * (1 / MILLION);
  return {
    usd,
    unknown: answer === null ? [{ kind: 'answers', model }] : [],
    from: [{ kind: price.from, model }, { kind: prompt.kind }],
  };
}

/** Tokens of a prompt: as stored and in proportion to its length, else by the rule of thumb; null where neither is known. */
function promptTokens(
  { promptLength }: SlotText,
  stored: readonly Sample[],
  baseline: SlotText | null,
): { readonly tokens: number; readonly kind: 'stored-tokens' | 'characters' } | null {
  const known = mean(stored.flatMap(({ target }) => target.promptTokens ?? []));
  const before = baseline?.promptLength ?? null;
  if (known !== null) {
    const growth = promptLength !== null && before ? promptLength / before : 1;
    return { tokens: known * growth, kind: 'stored-tokens' };
  }
  return promptLength === null ? null : { tokens: promptLength / CHARACTERS_A_TOKEN, kind: 'characters' };
}

function graderCost({ main, candidate, stored }: SlotCalls): CostEstimate {
  const paid = mean(stored.flatMap(({ grader }) => grader.cost ?? []));
  if (paid === null) return { usd: null, unknown: [{ kind: 'graders' }], from: [] };
  return { usd: (main + candidate) * paid, unknown: [], from: [STORED] };
}
