import { KEY_OF } from '../calls/key-variables.ts';
import { unstubbed } from '../calls/wrapped-provider.ts';
import { withoutNot } from '../checks/assertion-types.ts';
import { modelGraded } from '../checks/grader-calls.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, TestCase } from '../promptfoo/promptfoo-types.ts';

/** Any of these gives promptfoo a default grader; without all of them it asks OpenAI. */
export const DEFAULT_GRADER_KEYS = [
  'OPENAI_API_KEY',
  'ANTHROPIC_API_KEY',
  'GEMINI_API_KEY',
  'GOOGLE_API_KEY',
  'PALM_API_KEY',
  'MISTRAL_API_KEY',
  'XAI_API_KEY',
  'AZURE_API_KEY',
  'AZURE_OPENAI_API_KEY',
  'AZURE_CLIENT_SECRET',
  'GOOGLE_APPLICATION_CREDENTIALS',
];

/** Types whose default grader does not come from the list above. */
const OWN_GRADER: ReadonlySet<string> = new Set(['classifier', 'pi']);

interface KeyedProvider extends ApiProvider {
  getApiKey?: () => unknown;
  requiresApiKey?: () => boolean;
}

/**
 * The providers of a suite: its targets, those that single tests name, and the graders that assertions name, loaded as they
 * will be. One that does not load has its settings alone.
 */
export async function allProviders(
  promptfoo: Promptfoo,
  providers: readonly ApiProvider[],
  tests: readonly TestCase[],
): Promise<readonly ApiProvider[]> {
  const own = tests.flatMap(({ provider }) =>
    promptfoo.isApiProvider(provider) ? [unstubbed(provider)] : [],
  );
  return [...new Set([...providers, ...own, ...(await explicitGraders(promptfoo, tests))])];
}

/** Environment variables that these providers, and the graders of these tests, need and that are not set, sorted. */
export function missingSecrets(
  providers: readonly ApiProvider[],
  tests: readonly TestCase[],
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const missing = providers.flatMap(missingKey);
  if (asksDefaultGrader(tests) && !DEFAULT_GRADER_KEYS.some((name) => env[name]))
    missing.push('OPENAI_API_KEY');
  return [...new Set(missing)].sort();
}

/** The variable that holds a provider's key, where it needs one and has none. The CLI stops for the same reason. */
function missingKey(provider: KeyedProvider): readonly string[] {
  if (typeof provider.getApiKey !== 'function' || provider.id().startsWith('azure:')) return [];
  const config = (provider.config ?? {}) as { apiKeyRequired?: boolean; apiKeyEnvar?: string };
  const needed = provider.requiresApiKey?.() ?? config.apiKeyRequired !== false;
  if (!needed || hasKey(provider)) return [];
  const kind = provider.id().split(':')[0] ?? '';
  return [config.apiKeyEnvar ?? KEY_OF[kind] ?? `${kind.toUpperCase().replaceAll('-', '_')}_API_KEY`];
}

function hasKey(provider: KeyedProvider): boolean {
  try {
    return Boolean(provider.getApiKey?.());
  } catch {
    return false;
  }
}

/** The graders that tests name. One that does not load is reported when it grades, not here. */
async function explicitGraders(promptfoo: Promptfoo, tests: readonly TestCase[]): Promise<ApiProvider[]> {
  const named = tests.flatMap((test) =>
    modelGraded(test).map(({ provider }) => provider ?? test.options?.provider),
  );
  const distinct = new Map(named.filter(Boolean).map((provider) => [keyOf(provider), provider]));
  return Promise.all([...distinct.values()].flatMap(byKind).map((provider) => load(promptfoo, provider)));
}

/** `{text: …, embedding: …}` names one grader for each kind of grading. */
function byKind(provider: unknown): readonly unknown[] {
  if (typeof provider !== 'object' || provider === null || 'id' in provider) return [provider];
  return Object.values(provider);
}

async function load(promptfoo: Promptfoo, provider: unknown): Promise<ApiProvider> {
  try {
    if (promptfoo.isApiProvider(provider)) return provider;
    if (typeof provider === 'string') return await promptfoo.loadApiProvider(provider);
    const options = provider as { id: string };
    return await promptfoo.loadApiProvider(options.id, { options: { ...options } });
  } catch {
    const { id, config, env } = Object(provider) as { id?: unknown; config?: unknown; env?: unknown };
    const name = typeof provider === 'string' ? provider : String(id);
    return { id: () => name, config, env, callApi: async () => ({ error: 'It does not load.' }) };
  }
}

function keyOf(provider: unknown): unknown {
  return typeof provider === 'object' && provider !== null && !('callApi' in provider)
    ? JSON.stringify(provider)
    : provider;
}

function asksDefaultGrader(tests: readonly TestCase[]): boolean {
  return tests.some((test) =>
    modelGraded(test).some(
      ({ type, provider }) => !provider && !test.options?.provider && !OWN_GRADER.has(withoutNot(type)),
    ),
  );
}
