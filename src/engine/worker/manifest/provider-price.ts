import type { ModelPrice } from '../../../plan/manifest.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';

const MILLION = 1_000_000;

interface PricedModel {
  readonly id?: unknown;
  readonly cost?: { readonly input?: unknown; readonly output?: unknown };
}

/**
 * What a provider's model costs, in US dollars per million tokens, by promptfoo's own tables (each class of providers
 * carries its own) or by the `cost`, `inputCost` and `outputCost` that its config sets; null where neither says.
 */
export async function providerPrice(
  promptfoo: Pick<Promptfoo, 'loadApiProvider'>,
  provider: ApiProvider,
): Promise<ModelPrice | null> {
  const set = priceOfConfig(provider.config);
  if (set !== null) return set;
  const model = (provider as { modelName?: unknown }).modelName;
  if (typeof model !== 'string' || model === '') return null;
  const own = tabledPrice(provider, model);
  // The classes of OpenAI's other interfaces carry names without prices.
  if (own !== null || !provider.id().startsWith('openai:')) return own;
  try {
    return tabledPrice(await promptfoo.loadApiProvider(`openai:chat:${model}`), model);
  } catch {
    return null;
  }
}

function priceOfConfig(config: unknown): ModelPrice | null {
  const { cost, inputCost = cost, outputCost = cost } = Object(config) as Record<string, unknown>;
  return priceOf(inputCost, outputCost);
}

/** The entry of this very model in a list of models that the provider's class, or one above it, holds. */
function tabledPrice(provider: ApiProvider, model: string): ModelPrice | null {
  for (let owner: unknown = provider.constructor; typeof owner === 'function'; owner = parentOf(owner)) {
    for (const value of Object.values(Object.getOwnPropertyDescriptors(owner)).map((each) => each.value)) {
      const entry = Array.isArray(value)
        ? (value as readonly PricedModel[]).find((each) => Object(each).id === model && each.cost)
        : undefined;
      if (entry?.cost) return priceOf(entry.cost.input, entry.cost.output);
    }
  }
  return null;
}

function parentOf(owner: object): unknown {
  return Object.getPrototypeOf(owner);
}

function priceOf(input: unknown, output: unknown): ModelPrice | null {
  if (typeof input !== 'number' || typeof output !== 'number') return null;
  if (!Number.isFinite(input) || !Number.isFinite(output) || input < 0 || output < 0) return null;
  // Prices a token are fractions whose rounding shows in a million.
  const perMillion = (price: number) => Number((price * MILLION).toPrecision(12));
  return { input: perMillion(input), output: perMillion(output) };
}
