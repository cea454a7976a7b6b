import type { ApiProvider } from './promptfoo/promptfoo-types.ts';

/** How the id of a provider of ours that retrieves begins. Its settings file follows. */
export const RAG = 'pawl:rag:';

/** The settings file of a provider of ours that retrieves; null for any other provider. */
export function ragFileOf(provider: ApiProvider): string | null {
  return provider.id().startsWith(RAG) ? provider.id().slice(RAG.length) : null;
}
