import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Promptfoo } from './promptfoo.ts';
import type { ApiProvider, CallContext } from './promptfoo-types.ts';

/** What promptfoo's list of providers holds: the first whose `test` holds makes the provider. */
export interface ProviderFactory {
  test(id: string): boolean;
  create(
    id: string,
    options: { readonly id?: string; readonly label?: string; readonly config?: object },
    context: { readonly basePath?: string },
  ): Promise<ApiProvider>;
}

const RAG = 'pawl:rag:';

/** Puts our own providers (`pawl:rag:SETTINGS.yaml`) in front of promptfoo's. A copy of promptfoo that hides its list knows none. */
export function addPawlProviders(promptfoo: Promptfoo): void {
  promptfoo.providerMap?.unshift({
    test: (id) => id.startsWith(RAG),
    async create(id, { label }, { basePath }) {
      const file = path.resolve(basePath || process.cwd(), id.slice(RAG.length));
      const { ragProvider } = await importRag();
      const own = ragProvider({
        file,
        env: process.env,
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
    },
  });
}

type Rag = typeof import('../../rag/rag-provider.ts');

/** A bundle of its own beside the worker's: only suites that retrieve load it. */
async function importRag(): Promise<Rag> {
  const file = import.meta.filename.endsWith('.ts')
    ? path.resolve(import.meta.dirname, '../../rag/rag-provider.ts')
    : path.resolve(import.meta.dirname, 'rag.js');
  return (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as Rag;
}
