import type { GateConfig } from '../../config/gate-config.ts';
import { grouped } from '../../grouped.ts';
import { count } from '../../numbers.ts';
import { type KnownPrice, priceOf } from '../../plan/estimate/model-prices.ts';
import type { ManifestSlot, SuiteManifest } from '../../plan/manifest.ts';
import { hostedModel } from '../../plan/pairing/hosted-model.ts';
import { withoutAddressSecrets } from '../../plan/pairing/slot-names.ts';
import { daysLeft, type Retirement, replacementId, retirementOf } from '../../training/retiring-models.ts';
import { RETRIEVAL } from '../../vocabulary.ts';
import { askForModel } from '../opening/model-checks.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { openTree } from '../opening/open-tree.ts';
import { trainingTexts } from '../opening/training-checks.ts';
import { addressOf, modelsOfSlot } from '../opening/used-models.ts';

/** A model that the suites of a tree ask, and what is known of it. */
export interface ListedModel {
  /** The id of its provider as the suite or `pawl.yaml` writes it, without a login in its address, and the name that `pawl.yaml` gives it; null where it gives none. */
  readonly id: string;
  readonly alias: string | null;
  /** Suites that ask it. None: it is an alias that no suite names. */
  readonly suites: readonly string[];
  readonly price: KnownPrice | null;
  /** When its maker ends it; null where nothing is announced, or it is asked at another address than its maker's. */
  readonly ends: (Retirement & { readonly daysLeft: number; readonly replacementId: string | null }) | null;
  /**
   * What is known of it besides. Of an alias: what it was trained from and on, and what its provider says: that it is not there, how its
   * training job went. Empty: nothing.
   */
  readonly said: readonly string[];
}

/** The tree whose models are listed. */
export interface ModelsOptions {
  readonly root: string;
  readonly config: GateConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Lists aliases that no suite asks as well. Not where only some suites of the repository are looked at. */
  readonly withUnused: boolean;
}

/** Models under test of all suites of a tree, those that end first at the top, and the suites that cannot be read. Asks for aliases alone. */
export async function listModels(options: ModelsOptions): Promise<{
  readonly models: readonly ListedModel[];
  readonly unread: readonly string[];
}> {
  const { config, now } = options;
  const { manifests, close } = await openTree({ ...options, secretsWithheld: null });
  try {
    const asked = [...manifests].flatMap(([suite, manifest]) => usesOf(suite, manifest, options));
    const unread = config.suites.map(({ id }) => id).filter((id) => !manifests.has(id));
    const isKnown = options.withUnused && unread.length === 0;
    const uses: readonly Use[] = [...asked, ...(isKnown ? unusedOf(asked, options) : [])];
    const models = await Promise.all(
      [...grouped(uses, ({ key }) => key).values()].map(async (own): Promise<ListedModel> => {
        const [{ id, alias, slot, address }] = own as [Use];
        const found = retirementOf(id, address);
        return {
          id: withoutAddressSecrets(id),
          alias,
          suites: [...new Set(own.flatMap(({ suite }) => suite ?? []))],
          price: slot && priceOf(slot, config.policy.prices),
          ends: found && {
            ...found,
            daysLeft: daysLeft(found, now),
            replacementId: replacementId(id, found),
          },
          said: [
            ...hostedNotes(id, alias, config),
            ...(alias === null ? [] : await aliasNotes(alias, options)),
          ],
        };
      }),
    );
    return { models: models.sort(byEnd), unread };
  } finally {
    await close();
  }
}

interface Use {
  readonly key: string;
  readonly id: string;
  readonly alias: string | null;
  /** Null: it is an alias that no suite names. */
  readonly suite: string | null;
  readonly slot: ManifestSlot | null;
  readonly address: string | undefined;
}

function usesOf(suite: string, manifest: SuiteManifest, { env, config }: ModelsOptions): readonly Use[] {
  const { models } = config.policy;
  return manifest.slots.flatMap((slot) =>
    modelsOfSlot(slot, env).map(({ providerId: id, address }) => {
      const inside = slot.aliasesInside?.find(
        (name) => Object.hasOwn(models, name) && models[name]?.id === id,
      );
      // Where a slot retrieves, its name is that of the retriever.
      const alias = (slot.providerId.startsWith(RETRIEVAL) ? inside : slot.alias) ?? null;
      return { key: `${alias ?? ''} ${id} ${address ?? ''}`, id, alias, suite, slot, address };
    }),
  );
}

/** Aliases of models that no suite names. They are listed too: one that is misspelt in a suite, or kept for later, ends like any other. */
function unusedOf(asked: readonly Use[], { config, env }: ModelsOptions): readonly Use[] {
  const named = new Set(asked.map(({ alias }) => alias));
  return Object.entries(config.policy.models).flatMap(([alias, { id, config: own = {} }]) =>
    named.has(alias) || id.startsWith(RETRIEVAL)
      ? []
      : [{ key: alias, id, alias, suite: null, slot: null, address: addressOf(id, own, env) }],
  );
}

/** What an id says of a model that another company serves, and what it does not say. */
function hostedNotes(
  id: string,
  alias: string | null,
  { policy: { models } }: GateConfig,
): readonly string[] {
  const hosted = hostedModel(id);
  if (hosted === null) return [];
  const { at, model, made } = hosted;
  const base = alias !== null && Object.hasOwn(models, alias) ? models[alias]?.base : undefined;
  const unknown = `when it ends on ${at} is not known: the dates of its maker do not hold there`;
  if (model !== null) return [`${model} on ${at}; ${unknown}`];
  const which =
    base === undefined
      ? 'which model answers is not known (`base:` in pawl.yaml may name it)'
      : `from ${base}`;
  return [`${made} is what ${at} calls it, not a model: ${which}; ${unknown}`];
}

/** What `pawl.yaml` says of an alias, what its training file holds, and what its provider says. */
async function aliasNotes(alias: string, options: ModelsOptions): Promise<readonly string[]> {
  const { config, env, now } = options;
  const model = Object.hasOwn(config.policy.models, alias) ? config.policy.models[alias] : undefined;
  if (model === undefined) return [];
  const { problem, notes } = await askForModel(alias, model, env, now);
  return [
    ...(model.base === undefined ? [] : [`trained from ${model.base}`]),
    ...(model.training === undefined ? [] : [await examplesIn(alias, model.training, options)]),
    ...(problem === null ? notes : [[problem.what, problem.why].filter(Boolean).join(' ')]),
  ];
}

async function examplesIn(alias: string, training: string, { root, config }: ModelsOptions): Promise<string> {
  try {
    const { examples } = await trainingTexts(root, config, alias, training, new Map());
    return `${count(examples, 'training example')} (${training})`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function byEnd(a: ListedModel, b: ListedModel): number {
  const [one, other] = [a.ends?.ends ?? '9999', b.ends?.ends ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : Number(a.id > b.id);
}
