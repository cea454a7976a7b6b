import path from 'node:path';
import { RETRIEVAL } from '../../vocabulary.ts';
import type { ApiProvider } from './promptfoo/promptfoo-types.ts';

/** The settings file of a provider of ours that retrieves; null for any other provider. */
export function ragFileOf(provider: ApiProvider): string | null {
  return provider.id().startsWith(RETRIEVAL) ? provider.id().slice(RETRIEVAL.length) : null;
}

/** What a retrieval asks models: for its answer, and for the question in other words. Nothing for any other provider. */
export function retrievalAsks(
  provider: ApiProvider,
): readonly { readonly promptFile: string | null; readonly config: unknown }[] {
  const file = ragFileOf(provider);
  if (file === null) return [];
  const { answer, rewrite } = Object(provider.config) as Readonly<Record<string, unknown>>;
  return [answer, rewrite].flatMap((asking) => {
    if (typeof asking !== 'object' || asking === null) return [];
    const { prompt, config } = asking as { readonly prompt?: unknown; readonly config?: unknown };
    // Beside the settings, as `file://PATH`.
    const name = typeof prompt === 'string' ? prompt.replace(/^file:\/\//, '') : null;
    return [{ promptFile: name === null ? null : path.resolve(path.dirname(file), name), config }];
  });
}
