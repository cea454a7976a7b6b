import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NAMED_MODEL, RETRIEVAL } from '../../../vocabulary.ts';
import type { NamedModel, ReplacedModel } from '../../eval-engine.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, CallContext } from '../promptfoo/promptfoo-types.ts';
import { namedModel, withNamedModels } from './named-models.ts';

/** Providers that promptfoo runs on a service of its own. */
const OF_CLOUD = /^promptfoo:(?:simulated-user$|model:)/;

/** The suite asks for a provider that only promptfoo's own service has. */
export class NeedsCloud extends Error {
  readonly provider: string;
  constructor(provider: string) {
    super(`${provider} runs on promptfoo's own service.`);
    this.provider = provider;
  }
}

/**
 * Puts our own providers in front of promptfoo's: `pawl:rag:SETTINGS.yaml`, and `pawl:model:ALIAS` for what the policy
 * gives a name. A copy of promptfoo that hides its list knows none.
 */
export function addPawlProviders(
  promptfoo: Promptfoo,
  models: Readonly<Record<string, NamedModel>> = {},
  replaced?: ReplacedModel,
): void {
  promptfoo.providerMap?.unshift(
    {
      test: (id) => OF_CLOUD.test(id),
      create: async (id) => {
        throw new NeedsCloud(id);
      },
    },
    {
      test: (id) => id.startsWith(RETRIEVAL),
      create: (id, { label }, { basePath }) =>
        ragOf(promptfoo, path.resolve(basePath || process.cwd(), id.slice(RETRIEVAL.length)), {
          label,
          models,
          replaced,
        }),
    },
    {
      test: (id) => id.startsWith(NAMED_MODEL),
      create: async (id, { label, config }) => {
        const alias = id.slice(NAMED_MODEL.length);
        const model = namedModel(alias, models);
        const options = { label: label ?? alias, config: { ...model.config, ...config } };
        const provider = await promptfoo.loadApiProvider(model.id, { options });
        aliases.set(provider, { alias, id: model.id });
        return provider;
      },
    },
  );
}

const aliases = new WeakMap<ApiProvider, { readonly alias: string; readonly id: string }>();

/** The name under which a suite asked for a provider; undefined for one that it names itself. */
export function aliasOf(provider: ApiProvider): string | undefined {
  return aliases.get(provider)?.alias;
}

/** The id that the policy gives that name; undefined for a provider that the suite names itself. */
export function aliasedId(provider: ApiProvider): string | undefined {
  return aliases.get(provider)?.id;
}

/** The models of the policy that a provider asks behind a retriever, by their names. */
export function namesInside(provider: ApiProvider): readonly string[] {
  return inside.get(provider) ?? [];
}

const inside = new WeakMap<ApiProvider, readonly string[]>();

/** How a provider that retrieves is made. */
interface RagParts {
  readonly label: string | undefined;
  /** In the place of those in the file. */
  readonly settings?: unknown;
  /** What the policy gives a name. */
  readonly models?: Readonly<Record<string, NamedModel>>;
  /** One model in the place of another: the retrieval asks for it when it is first used, long after the suite was loaded. */
  readonly replaced?: ReplacedModel | undefined;
}

/** The provider of a settings file. */
export async function ragOf(
  promptfoo: Promptfoo,
  file: string,
  { label, settings, models = {}, replaced }: RagParts,
): Promise<ApiProvider> {
  const { ragProvider } = await importRag();
  const made = (own: unknown) =>
    ragProvider({
      file,
      env: process.env,
      ...(own !== undefined && { settings: own }),
      loadModel: async (model, config) => {
        const loaded = await promptfoo.loadApiProvider(model, { options: { config } });
        return (prompt, context) => loaded.callApi(prompt, context as CallContext);
      },
    });
  const written = made(settings);
  const named = withNamedModels(written.config, models, replaced);
  const own = made(named.settings);
  const provider: ApiProvider = {
    id: () => `${RETRIEVAL}${file}`,
    ...(label === undefined ? {} : { label }),
    config: own.config,
    callApi: async (prompt, context) => own.callApi(prompt, context),
  };
  inside.set(provider, named.names);
  return provider;
}

type Rag = typeof import('../../../rag/rag-provider.ts');

async function importRag(): Promise<Rag> {
  return (await import(/* webpackIgnore: true */ ragModule().href)) as Rag;
}

/**
 * A bundle of its own beside the worker's: only suites that retrieve load it. Its place is told by how this process was
 * started: a place that the bundler can work out is one that it packs as an asset.
 */
function ragModule(): URL {
  const worker = process.argv[1] ?? '';
  const beside = worker.endsWith('.ts') ? '../../rag/rag-provider.ts' : './rag.js';
  return new URL(beside, pathToFileURL(worker));
}

/** Where the code of our retrieval lies: its folder, and its bundle once it is packed. */
export function retrievalCode(): string {
  const file = fileURLToPath(ragModule());
  return file.endsWith('.ts') ? path.dirname(file) : file;
}
