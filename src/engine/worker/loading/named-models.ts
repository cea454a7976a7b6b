import { nearestWord } from '../../../config/nearest-word.ts';
import { PawlError } from '../../../errors.ts';
import { isSameModel } from '../../../plan/pairing/model-spelling.ts';
import { NAMED_MODEL, RETRIEVAL_MODELS } from '../../../vocabulary.ts';
import type { NamedModel, ReplacedModel } from '../../eval-engine.ts';

const ASKING: ReadonlySet<string> = new Set(RETRIEVAL_MODELS);

type NamedModels = Readonly<Record<string, NamedModel>>;

/** What the policy says of a name, with the settings that it is asked with. Throws where it does not know the name. */
export function namedModel(
  alias: string,
  models: NamedModels,
): { readonly id: string; readonly config: object } {
  const model = Object.hasOwn(models, alias) ? models[alias] : undefined;
  if (model === undefined) throw unknownAlias(alias, Object.keys(models));
  return { id: model.id, config: { ...keyless(model.config), ...model.config } };
}

/**
 * Settings of a retrieval with the models themselves in the place of their names, so that another id behind a name is another setting: it
 * is judged, and earlier answers do not count for it. `replaced`: a model in the place of another. `names`: which ones it asks.
 */
export function withNamedModels<T extends object>(
  settings: T,
  models: NamedModels,
  replaced?: ReplacedModel,
): { readonly settings: T; readonly names: readonly string[] } {
  const names: string[] = [];
  const parts = Object.entries(settings).map(([name, part]) => {
    const { model, config } = Object(part) as { readonly model?: unknown; readonly config?: object };
    if (!ASKING.has(name) || typeof model !== 'string') return [name, part] as const;
    const alias = model.startsWith(NAMED_MODEL) ? model.slice(NAMED_MODEL.length) : null;
    if (alias !== null) names.push(alias);
    const named = alias === null ? { id: model, config: {} } : namedModel(alias, models);
    const own = { id: named.id, config: { ...named.config, ...config } };
    const asked =
      replaced !== undefined && isSameModel(own.id, replaced.from)
        ? { id: replaced.to.id, config: { ...own.config, ...replaced.to.config } }
        : own;
    refuseHidden(asked.id);
    return [name, { ...part, model: asked.id, config: asked.config }] as const;
  });
  return { settings: Object.fromEntries(parts) as T, names };
}

/** Ids that stand for settings which lie elsewhere. */
const HIDDEN = /^(?:pawl:|file:\/\/.*\.(?:ya?ml|json)(?:#.*)?$)/is;

/**
 * A retrieval asks for its model long after the suite was loaded. Settings that are read only then name hosts that nobody has seen, so
 * that a key could go anywhere.
 */
function refuseHidden(id: string): void {
  if (HIDDEN.test(id.trim()))
    throw new PawlError({
      code: 'engine/hidden-model',
      what: `The model \`${id}\` of a retrieval is defined in another place, so pawl cannot tell where its key would go.`,
      fix: 'write its id (openai:chat:gpt-4o-mini) and its settings there, or under `models` in pawl.yaml',
    });
}

/**
 * A server of the team's own that is reached without TLS (vLLM, Ollama) may need no key, and a suite without one must not be a dead end. A key that
 * is there is sent all the same.
 */
function keyless(config: NamedModel['config']): { readonly apiKeyRequired?: false } {
  const { apiBaseUrl, apiKeyEnvar } = Object(config) as { apiBaseUrl?: unknown; apiKeyEnvar?: unknown };
  const isOwn = typeof apiBaseUrl === 'string' && apiBaseUrl.startsWith('http:');
  return isOwn && apiKeyEnvar === undefined ? { apiKeyRequired: false } : {};
}

function unknownAlias(alias: string, known: readonly string[]): PawlError {
  const near = nearestWord(alias, known);
  const lines = `models:\n  ${alias}: { id: 'openai:chat:gpt-4o-mini' }`;
  return new PawlError({
    code: 'engine/unknown-model',
    what: `There is no model "${alias}".`,
    why: known.length > 0 ? `Known: ${known.join(', ')}.` : 'pawl.yaml names no model.',
    fix:
      near === null
        ? `name the model in pawl.yaml:\n${lines}`
        : `write ${NAMED_MODEL}${near}; or name the model in pawl.yaml:\n${lines}`,
  });
}
