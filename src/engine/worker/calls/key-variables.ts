import { createRedactor } from '../../redaction/redactor.ts';
import { secretVariables } from '../../redaction/secret-variables.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';

/** Environment variables by the first word of a provider's id, where it is not `<WORD>_API_KEY`: held to the bundle by a test. */
export const KEY_OF: Readonly<Record<string, string>> = {
  'cloudflare-ai': 'CLOUDFLARE_API_KEY',
  fal: 'FAL_KEY',
  huggingface: 'HF_TOKEN',
  meta: 'MODEL_API_KEY',
  replicate: 'REPLICATE_API_TOKEN',
  togetherai: 'TOGETHER_API_KEY',
};

/** Kinds whose clients log in with what a whole account has, and not with one variable. */
const BY_ACCOUNT: ReadonlySet<string> = new Set(['bedrock', 'sagemaker', 'vertex']);

interface KeyedProvider extends ApiProvider {
  getApiKey?: () => unknown;
}

/**
 * The variables that hold the key of a provider: the one that its settings name, else those whose values it sends, else the one that promptfoo
 * reads for a provider of its kind. Empty where nobody knows.
 */
export function keyVariables(
  provider: KeyedProvider,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { apiKeyEnvar } = Object(provider.config) as { apiKeyEnvar?: unknown };
  if (typeof apiKeyEnvar === 'string') return [apiKeyEnvar];
  const sent = [keyOf(provider), textOf(provider.config)].filter((text) => text !== undefined);
  const named = createRedactor(secretVariables(env)).namesIn(sent.join('\n'));
  if (named.length > 0) return named;
  const kind = provider.id().split(':')[0] ?? '';
  if (Object.hasOwn(KEY_OF, kind)) return [KEY_OF[kind] ?? ''];
  if (typeof provider.getApiKey !== 'function' || BY_ACCOUNT.has(kind)) return [];
  return [`${kind.toUpperCase().replaceAll('-', '_')}_API_KEY`];
}

function keyOf(provider: KeyedProvider): string | undefined {
  try {
    const key = provider.getApiKey?.();
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

function textOf(settings: unknown): string | undefined {
  try {
    return JSON.stringify(settings);
  } catch {
    return undefined;
  }
}
