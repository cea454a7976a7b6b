import type { GateConfig } from '../../config/gate-config.ts';
import type { ModelPolicy } from '../../config/policy/policy-models.ts';
import type { ManifestSlot, ProviderSettings, SuiteManifest } from '../../plan/manifest.ts';
import type { AskedModel } from '../../training/retirement-notes.ts';
import { RETRIEVAL_MODELS } from '../../vocabulary.ts';

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

/** Variables that point a provider at another address than its maker's. */
const ADDRESSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^openai:/, ['OPENAI_BASE_URL', 'OPENAI_API_BASE_URL', 'OPENAI_API_HOST']],
  [/^anthropic:/, ['ANTHROPIC_BASE_URL']],
  [/^google:/, ['GOOGLE_API_BASE_URL', 'GOOGLE_API_HOST']],
];

/** The models of a suite under test, each with the address that its settings or the environment name. */
export function askedModels({ slots }: SuiteManifest, env: NodeJS.ProcessEnv): readonly AskedModel[] {
  return slots.flatMap((slot) => modelsOfSlot(slot, env));
}

/** The model of a slot. Where it retrieves, those that answer and rewrite, or the retriever itself where none does. */
export function modelsOfSlot(slot: ManifestSlot, env: NodeJS.ProcessEnv): readonly AskedModel[] {
  const { providerId, providerWritten, providerSettings = {} } = slot;
  const inner = RETRIEVAL_MODELS.flatMap((part) => {
    const id = providerSettings[`${part}.model`];
    return providerId.startsWith(RETRIEVAL) && typeof id === 'string'
      ? [askedModel(id, providerSettings, `${part}.config.`, env)]
      : [];
  });
  // As people write it, so that they find it again, and `pawl migrate` does.
  return inner.length > 0 ? inner : [askedModel(providerWritten ?? providerId, providerSettings, '', env)];
}

const RETRIEVAL = 'pawl:rag:';

function askedModel(
  providerId: string,
  settings: ProviderSettings,
  prefix: string,
  env: NodeJS.ProcessEnv,
): AskedModel {
  const own = settings[`${prefix}apiBaseUrl`] ?? settings[`${prefix}apiHost`];
  const names = ADDRESSES.find(([ids]) => ids.test(providerId))?.[1] ?? [];
  const named = names.map((name) => env[name]).find((address) => address !== undefined && address !== '');
  const address = typeof own === 'string' ? own : named;
  return { providerId, ...(address !== undefined && { address: withScheme(address) }) };
}

/** A host without a scheme, as some settings name it, as an address. */
function withScheme(address: string): string {
  return /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
}
