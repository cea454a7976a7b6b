import { RETRIEVAL } from '../../vocabulary.ts';
import type { ApiProvider } from './promptfoo/promptfoo-types.ts';

/** The settings file of a provider of ours that retrieves; null for any other provider. */
export function ragFileOf(provider: ApiProvider): string | null {
  return provider.id().startsWith(RETRIEVAL) ? provider.id().slice(RETRIEVAL.length) : null;
}
