import type { GateConfig } from '../../config/gate-config.ts';
import type { ModelPolicy } from '../../config/policy/policy-models.ts';
import type { ManifestSlot, ProviderSettings, SuiteManifest } from '../../plan/manifest.ts';
import type { AskedModel } from '../../training/retirement-notes.ts';
import { RETRIEVAL, RETRIEVAL_MODELS } from '../../vocabulary.ts';

/** A model by the name that a suite calls it. */
export interface UsedModel {
  readonly alias: string;
  readonly model: ModelPolicy;
}

/** The models of a policy that a suite names, each once. */
export function usedModels({ slots }: SuiteManifest, { policy }: GateConfig): UsedModel[] {
  const aliases = new Set(
    slots.flatMap(({ alias, aliasesInside = [] }) => [...(alias ? [alias] : []), ...aliasesInside]),
  );
  return [...aliases].flatMap((alias) => {
    const model = Object.hasOwn(policy.models, alias) ? policy.models[alias] : undefined;
    return model ? [{ alias, model }] : [];
  });
}

/** Makers whose address the environment may name: the variables, of these the first one that is set, and what promptfoo puts behind a bare host. */
const ADDRESSES: readonly (readonly [ids: RegExp, variables: readonly string[], behind: string])[] = [
  [/^openai:/, ['OPENAI_API_HOST', 'OPENAI_API_BASE_URL', 'OPENAI_BASE_URL'], '/v1'],
  [/^anthropic:/, ['ANTHROPIC_BASE_URL'], ''],
  [/^google:/, ['GOOGLE_API_BASE_URL', 'GOOGLE_API_HOST'], ''],
];

/**
 * Where a model is asked, as promptfoo finds it: a host of its settings, an address of its settings, what the environment says. Undefined where
 * nobody says it: then its maker is.
 */
export function addressOf(
  id: string,
  { apiHost, apiBaseUrl }: { readonly apiHost?: unknown; readonly apiBaseUrl?: unknown },
  env: NodeJS.ProcessEnv,
): string | undefined {
  const [, variables = [], behind = ''] = ADDRESSES.find(([ids]) => ids.test(id)) ?? [];
  const named = [apiHost, apiBaseUrl, ...variables.map((name) => env[name])];
  const address = named.find((each) => typeof each === 'string' && each !== '');
  if (typeof address !== 'string') return undefined;
  return /^[a-z]+:\/\//i.test(address) ? address : `https://${address}${behind}`;
}

/** The variable that holds the key of a model of the policy; null where its settings hold it. */
export function keyVariable({ config }: ModelPolicy): string | null {
  const { apiKey, apiKeyEnvar } = config ?? {};
  if (typeof apiKey === 'string') return null;
  return typeof apiKeyEnvar === 'string' ? apiKeyEnvar : 'OPENAI_API_KEY';
}

/** The models of a suite under test, each with the address that its settings or the environment name. */
export function askedModels({ slots }: SuiteManifest, env: NodeJS.ProcessEnv): readonly AskedModel[] {
  return slots.flatMap((slot) => modelsOfSlot(slot, env));
}

/** The model of a slot. Where it retrieves, those that answer and rewrite, or the retriever itself where none does. */
export function modelsOfSlot(slot: ManifestSlot, env: NodeJS.ProcessEnv): readonly AskedModel[] {
  const { providerId, providerWritten, providerFile, providerSettings = {} } = slot;
  const inner = RETRIEVAL_MODELS.flatMap((part) => {
    const id = providerSettings[`${part}.model`];
    return providerId.startsWith(RETRIEVAL) && typeof id === 'string'
      ? [askedModel(id, providerSettings, `${part}.config.`, env)]
      : [];
  });
  // As people write it, so that they find it again, and `pawl migrate` does.
  return inner.length > 0
    ? inner
    : [askedModel(providerWritten ?? providerFile ?? providerId, providerSettings, '', env)];
}

function askedModel(
  providerId: string,
  settings: ProviderSettings,
  prefix: string,
  env: NodeJS.ProcessEnv,
): AskedModel {
  const own = { apiHost: settings[`${prefix}apiHost`], apiBaseUrl: settings[`${prefix}apiBaseUrl`] };
  const address = addressOf(providerId, own, env);
  return { providerId, ...(address !== undefined && { address }) };
}
