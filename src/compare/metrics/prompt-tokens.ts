import type { Policy } from '../../config/policy/policy.ts';
import { meanOf } from '../../numbers.ts';
import { CHARACTERS_A_TOKEN } from '../../plan/estimate/cost-estimate.ts';
import { priceOf } from '../../plan/estimate/model-prices.ts';
import type { PlannedSlot } from '../../plan/eval-plan.ts';
import type { Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';
import type { PromptTokens } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';

/**
 * The prompts of a slot in tokens. Counts of two models are counts of two tokenizers: where the model moved, and where
 * no provider counts, the rendered prompts are compared instead. Null where neither is known, or one side has no such slot.
 */
export function promptTokens(
  slot: PlannedSlot,
  cases: readonly SlotCase[],
  prices: Policy['prices'],
): PromptTokens | null {
  const lengths = counted(slot, cases) ?? rendered(slot);
  if (lengths === null) return null;
  const price = slot.prompt ? priceOf(slot.prompt.model, prices) : null;
  const usd = price && ((lengths.candidate - lengths.baseline) * price.input) / 1e6;
  return { ...lengths, usdPerThousand: usd === null ? null : usd * 1000 };
}

type Lengths = Omit<PromptTokens, 'usdPerThousand'>;

function counted({ moved }: PlannedSlot, cases: readonly SlotCase[]): Lengths | null {
  if (moved.some((text) => text.startsWith('model '))) return null;
  const means = cases.flatMap(({ comparable, samples, stored }) => {
    const [main, own] = [tokensIn([...stored, ...samples.baseline]), tokensIn(samples.candidate)];
    return comparable && main.length > 0 && own.length > 0 ? [[meanOf(main), meanOf(own)] as const] : [];
  });
  const [baseline, candidate] = [mean(means.map(([main]) => main)), mean(means.map(([, own]) => own))];
  return baseline === null || candidate === null ? null : { baseline, candidate, from: 'usage' };
}

function tokensIn(samples: readonly Sample[]): readonly number[] {
  return samples.flatMap(({ target, calls, cached }) =>
    // A sample's count is that of all its calls: a retry that was counted would look like a longer prompt.
    cached || calls.target > 1 ? [] : (target.promptTokens ?? []),
  );
}

function rendered({ prompt }: PlannedSlot): Lengths | null {
  if (!prompt || prompt.baseline === null || prompt.candidate === null) return null;
  const [baseline, candidate] = [prompt.baseline / CHARACTERS_A_TOKEN, prompt.candidate / CHARACTERS_A_TOKEN];
  return { baseline, candidate, from: 'characters' };
}
