import type { Policy } from '../../config/policy/policy.ts';
import type { Sample } from '../../samples/sample.ts';
import type { ManifestSlot, ModelPrice } from '../manifest.ts';
import { modelName } from '../pairing/slot-names.ts';

/** A sample with what its tokens cost, where its provider named no cost and both are known. */
export function pricedSample(sample: Sample, price: ModelPrice | null): Sample {
  const { cost, promptTokens, completionTokens } = sample.target;
  if (cost !== undefined || price === null || promptTokens === undefined || completionTokens === undefined)
    return sample;
  const usd = (promptTokens * price.input + completionTokens * price.output) / 1e6;
  return { ...sample, target: { ...sample.target, cost: usd } };
}

/** Who says what a model costs: `pawl.yaml`, or promptfoo's own table of models. */
export const PRICES_FROM = ['policy', 'promptfoo'] as const;

/** What a slot's model costs, and who says so. */
export interface KnownPrice extends ModelPrice {
  readonly from: (typeof PRICES_FROM)[number];
}

/**
 * The price of a slot's model. The policy names it by its label, its whole provider id, the part of it that names the
 * model (`ft:gpt-4o-mini-2024-07-18:org:name:id`), or its short name, the most exact first. Null where it is not known.
 */
export function priceOf(
  slot: Pick<ManifestSlot, 'providerId' | 'providerLabel' | 'price'>,
  prices: Policy['prices'],
): KnownPrice | null {
  const { providerId, providerLabel, price } = slot;
  const model = providerId.replace(/^[\w-]+:(?:(?:chat|completion|responses|messages):)?/, '');
  for (const name of [providerLabel, providerId, model, modelName(providerId)]) {
    if (name !== null && Object.hasOwn(prices, name))
      return { ...prices[name], from: 'policy' } as KnownPrice;
  }
  return price ? { ...price, from: 'promptfoo' } : null;
}
