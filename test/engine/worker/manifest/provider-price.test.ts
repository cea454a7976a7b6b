import { expect, test } from 'vitest';
import { providerPrice } from '../../../../src/engine/worker/manifest/provider-price.ts';
import type { ApiProvider } from '../../../../src/engine/worker/promptfoo/promptfoo-types.ts';
import type { ModelPrice } from '../../../../src/plan/manifest.ts';

class Tabled {
  static readonly NAMES = ['m1', 'm2'];
  static readonly MODELS = [
    { id: 'm1', cost: { input: 1.5e-7, output: 6e-7 } },
    { id: 'bad', cost: { input: 'free', output: 0 } },
    { id: 'without' },
  ];
  static get DANGEROUS(): never {
    throw new Error('a getter of a class is not ours to call');
  }
  readonly modelName: string | undefined;
  readonly config: unknown;
  readonly #id: string;
  constructor(modelName?: string, config?: unknown, id = `acme:${modelName}`) {
    this.modelName = modelName;
    this.config = config;
    this.#id = id;
  }
  id(): string {
    return this.#id;
  }
  async callApi(): Promise<never> {
    throw new Error('a price is not a reason to call');
  }
}
class Derived extends Tabled {}

const never = {
  loadApiProvider: async () => {
    throw new Error('not found');
  },
};
const chat = {
  loadApiProvider: async (id: string) => new Tabled(id.replace('openai:chat:', '')) as ApiProvider,
};

const providers: [string, unknown, ModelPrice | null][] = [
  ['by the table of its class', new Tabled('m1'), { input: 0.15, output: 0.6 }],
  ['by the table of a class above', new Derived('m1'), { input: 0.15, output: 0.6 }],
  ['a model that the table lacks: none', new Tabled('m1-preview'), null],
  ['an entry without numbers: none', new Tabled('bad'), null],
  ['an entry without a price: none', new Tabled('without'), null],
  ['no model: none', new Tabled(), null],
  ['by what the config sets', new Tabled('m9', { cost: 2e-6 }), { input: 2, output: 2 }],
  [
    'both prices of the config',
    new Tabled('m1', { inputCost: 1e-6, outputCost: 3e-6 }),
    { input: 1, output: 3 },
  ],
  ['half a price is none of the config', new Tabled('m1', { inputCost: 1e-6 }), { input: 0.15, output: 0.6 }],
  ['a negative one neither', new Tabled('m9', { cost: -1 }), null],
  ['a plain object', { id: () => 'x', callApi: async () => ({}) }, null],
];

test.each(providers)('%s', async (_name, provider, expected) => {
  expect(await providerPrice(never, provider as ApiProvider)).toEqual(expected);
});

test('another interface of OpenAI has the price of the same model', async () => {
  const provider = { modelName: 'm1', id: () => 'openai:responses:m1' } as unknown as ApiProvider;
  expect(await providerPrice(chat, provider)).toEqual({ input: 0.15, output: 0.6 });
  expect(await providerPrice(never, provider)).toBeNull();
});
