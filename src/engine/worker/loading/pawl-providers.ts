import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NamedModel } from '../../eval-engine.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, CallContext } from '../promptfoo/promptfoo-types.ts';
import { RAG } from '../rag-file.ts';

const MODEL = 'pawl:model:';

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
): void {
  promptfoo.providerMap?.unshift(
    {
      test: (id) => OF_CLOUD.test(id),
      create: async (id) => {
        throw new NeedsCloud(id);
      },
    },
    {
      test: (id) => id.startsWith(RAG),
      create: (id, { label }, { basePath }) =>
        ragOf(promptfoo, path.resolve(basePath || process.cwd(), id.slice(RAG.length)), label),
    },
    {
      test: (id) => id.startsWith(MODEL),
      create: async (id, { label, config }) => {
        const alias = id.slice(MODEL.length);
        const model = Object.hasOwn(models, alias) ? models[alias] : undefined;
        if (model === undefined) throw new Error(unknownAlias(alias, Object.keys(models)));
        const options = {
          label: label ?? alias,
          config: { ...keyless(model.config), ...model.config, ...config },
        };
        const provider = await promptfoo.loadApiProvider(model.id, { options });
        aliases.set(provider, { alias, id: model.id });
        return provider;
      },
    },
  );
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

const aliases = new WeakMap<ApiProvider, { readonly alias: string; readonly id: string }>();

/** The name under which a suite asked for a provider; undefined for one that it names itself. */
export function aliasOf(provider: ApiProvider): string | undefined {
  return aliases.get(provider)?.alias;
}

/** The id that the policy gives that name; undefined for a provider that the suite names itself. */
export function aliasedId(provider: ApiProvider): string | undefined {
  return aliases.get(provider)?.id;
}

function unknownAlias(alias: string, known: readonly string[]): string {
  const there = known.length > 0 ? `Known: ${known.join(', ')}.` : 'pawl.yaml names no model.';
  return `There is no model "${alias}". ${there} Write in pawl.yaml:\nmodels:\n  ${alias}: { id: 'openai:chat:gpt-4o-mini' }`;
}

/** The provider of a settings file. `settings`: in the place of those in the file. */
export async function ragOf(
  promptfoo: Promptfoo,
  file: string,
  label: string | undefined,
  settings?: unknown,
): Promise<ApiProvider> {
  const { ragProvider } = await importRag();
  const own = ragProvider({
    file,
    env: process.env,
    ...(settings !== undefined && { settings }),
    loadModel: async (model, config) => {
      const loaded = await promptfoo.loadApiProvider(model, { options: { config } });
      return (prompt, context) => loaded.callApi(prompt, context as CallContext);
    },
  });
  return {
    id: () => `${RAG}${file}`,
    ...(label === undefined ? {} : { label }),
    config: own.config,
    callApi: async (prompt, context) => own.callApi(prompt, context),
  };
}

type Rag = typeof import('../../../rag/rag-provider.ts');

/**
 * A bundle of its own beside the worker's: only suites that retrieve load it. Its place is told by how this process was
 * started: a place that the bundler can work out is one that it packs as an asset.
 */
async function importRag(): Promise<Rag> {
  const worker = process.argv[1] ?? '';
  const beside = worker.endsWith('.ts') ? '../../rag/rag-provider.ts' : './rag.js';
  return (await import(/* webpackIgnore: true */ new URL(beside, pathToFileURL(worker)).href)) as Rag;
}
