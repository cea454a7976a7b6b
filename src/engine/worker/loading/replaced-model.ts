import { AsyncLocalStorage } from 'node:async_hooks';
import { isSameModel } from '../../../plan/pairing/model-spelling.ts';
import type { ReplacedModel } from '../../eval-engine.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ProviderFactory } from '../promptfoo/promptfoo-types.ts';

/**
 * Runs `load` with every provider of one model in it, however it is spelt, made as another model. Graders are loaded later, by promptfoo itself:
 * they stay what they are, so that both models are graded by the same one.
 */
export async function withReplacedModel<T>(
  promptfoo: Promptfoo,
  replaced: ReplacedModel | undefined,
  load: () => Promise<T>,
): Promise<T> {
  if (replaced === undefined || promptfoo.providerMap === undefined) return load();
  const factory = replacing(promptfoo, replaced);
  promptfoo.providerMap.unshift(factory);
  try {
    return await load();
  } finally {
    promptfoo.providerMap.splice(promptfoo.providerMap.indexOf(factory), 1);
  }
}

/** What the other model is made of may bear the old id again (a file, an alias): it is not replaced a second time. */
function replacing(promptfoo: Promptfoo, { from, to }: ReplacedModel): ProviderFactory {
  const inside = new AsyncLocalStorage<true>();
  return {
    test: (id) => isSameModel(id, from) && inside.getStore() !== true,
    create: async (_id, { label, config }) => {
      const options = { ...(label === undefined ? {} : { label }), config: { ...config, ...to.config } };
      return inside.run(true, () => promptfoo.loadApiProvider(to.id, { options }));
    },
  };
}
