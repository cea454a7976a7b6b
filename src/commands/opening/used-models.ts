import type { GateConfig } from '../../config/gate-config.ts';
import type { ModelPolicy } from '../../config/policy/policy-models.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';

/** A model by the name that a suite calls it. */
export interface UsedModel {
  readonly alias: string;
  readonly model: ModelPolicy;
}

/** The models of a policy that a suite names, each once. */
export function usedModels({ slots }: SuiteManifest, { policy }: GateConfig): UsedModel[] {
  const aliases = new Set(slots.flatMap(({ alias }) => alias ?? []));
  return [...aliases].flatMap((alias) => {
    const model = Object.hasOwn(policy.models, alias) ? policy.models[alias] : undefined;
    return model ? [{ alias, model }] : [];
  });
}
