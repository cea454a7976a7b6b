import { expect, test } from 'vitest';
import { addPawlProviders } from '../../../../src/engine/worker/loading/pawl-providers.ts';
import type { Promptfoo } from '../../../../src/engine/worker/promptfoo/promptfoo.ts';
import type { ProviderFactory } from '../../../../src/engine/worker/promptfoo/promptfoo-types.ts';

/** The settings with which an alias of this config is made. */
async function madeWith(config: object): Promise<unknown> {
  const providerMap: ProviderFactory[] = [];
  const loadApiProvider = async (_id: string, { options }: { options: { config: unknown } }) => ({
    id: () => 'made',
    config: options.config,
  });
  const promptfoo = { providerMap, loadApiProvider } as unknown as Promptfoo;
  addPawlProviders(promptfoo, { own: { id: 'openai:chat:lora', config } as never });
  const factory = providerMap.find(({ test: isOf }) => isOf('pawl:model:own'));
  return (await factory?.create('pawl:model:own', {} as never, {} as never))?.config;
}

test.each([
  ['a server without TLS may need no key', { apiBaseUrl: 'http://gpu:8000/v1' }, { apiKeyRequired: false }],
  ['one that the policy says needs one does', { apiBaseUrl: 'http://gpu:8000/v1', apiKeyRequired: true }, {}],
  ['one that names its key needs it', { apiBaseUrl: 'http://gpu:8000/v1', apiKeyEnvar: 'GPU_KEY' }, {}],
  ['so does a service with TLS', { apiBaseUrl: 'https://llm.example.com/v1' }, {}],
  ['and a model without an address', { temperature: 0 }, {}],
])('%s', async (_name, config, more) => {
  expect(await madeWith(config)).toEqual({ ...more, ...config });
});
