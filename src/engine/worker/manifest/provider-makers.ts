import { makerOf } from '../../official-hosts.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { ragFileOf } from '../rag-file.ts';

interface Reachable extends ApiProvider {
  readonly url?: unknown;
  readonly webhookUrl?: unknown;
  getApiKey?: () => unknown;
  getApiUrl?: () => unknown;
}

/** The makers of a provider. By the words of an id, because `cloudflare-gateway:openai:gpt-4o` sends OpenAI's key. */
export function makersOf(provider: ApiProvider): readonly string[] {
  const models = ragFileOf(provider) === null ? [] : modelsIn(provider.config);
  const ids = [provider.id(), ...models];
  return [...new Set(ids.flatMap((each) => each.split(':').slice(0, 2)).map(makerOf))];
}

/** The models that a retrieval asks beside the retriever: one that answers, one that rewrites questions. */
function modelsIn(settings: unknown): readonly string[] {
  return Object.values(Object(settings) as object).flatMap((part) => {
    const { model } = Object(part) as { readonly model?: unknown };
    return typeof model === 'string' ? [model] : [];
  });
}

/** Stands for the log-in of a provider of Google's whose key is in no variable. */
export const GOOGLE_LOGIN = 'GOOGLE_APPLICATION_CREDENTIALS';

/**
 * What stands for the log-in of a provider that has no key, and takes what somebody logged in with on this machine: an account of a cloud, or
 * that of a tool. A variable that says where it lies gives it its name.
 */
export function logInsOf(provider: ApiProvider, makers: readonly string[]): readonly string[] {
  if (makers.includes('google')) return [GOOGLE_LOGIN];
  if (keyOf(provider) !== undefined) return [];
  if (makers.includes('azure')) return ['AZURE_CONFIG_DIR'];
  const isTools = Object(provider.config).apiKeyRequired === false;
  return makers.includes('anthropic') && isTools ? ['CLAUDE_CONFIG_DIR'] : [];
}

/** The addresses that a provider has beside its settings: in its id, or made of that. */
export function addressesOf(provider: Reachable): readonly unknown[] {
  return [addressInId(provider), asked(() => provider.getApiUrl?.()), provider.url, provider.webhookUrl];
}

/** `webhook:https://llm.example.com/chat`. What asks there needs no slashes: `https:llm.example.com`. */
function addressInId(provider: ApiProvider): string | undefined {
  return /\b(?:https?|wss?):\S+/i.exec(provider.id())?.[0];
}

/** The key that a provider would send, in its own words. */
export function keyOf(provider: Reachable): unknown {
  return asked(() => provider.getApiKey?.());
}

function asked(ask: () => unknown): unknown {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
