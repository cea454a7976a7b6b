import { describe, expect, test } from 'vitest';
import { namedModel, withNamedModels } from '../../../../src/engine/worker/loading/named-models.ts';
import { ragSettings } from '../../../../src/rag/load-settings.ts';

const MODELS = {
  support: { id: 'openai:chat:gpt-4o', config: { temperature: 0, max_tokens: 9 } },
  own: { id: 'openai:chat:llama', config: { apiBaseUrl: 'http://localhost:4000/v1' } },
};
const prompt = 'file://prompt.txt';

describe('the models of a retrieval', () => {
  test('take the place of their names, with their settings under those of the file', () => {
    const { settings, names } = withNamedModels(
      {
        k: 3,
        answer: { model: 'pawl:model:support', config: { temperature: 1 }, prompt },
        rewrite: { model: 'pawl:model:own', prompt },
      },
      MODELS,
    );
    expect(settings).toEqual({
      k: 3,
      answer: { model: 'openai:chat:gpt-4o', config: { temperature: 1, max_tokens: 9 }, prompt },
      rewrite: {
        model: 'openai:chat:llama',
        config: { ...MODELS.own.config, apiKeyRequired: false },
        prompt,
      },
    });
    expect(names).toEqual(['support', 'own']);
  });

  test.each([
    ['of an embedding', { embedding: { provider: 'openai', model: 'text-embedding-3-small' } }],
    ['in the body of a request', { body: { model: 'pawl:model:support', query: '{{question}}' } }],
    ['in a header', { headers: { model: 'gpt-4o' } }],
    ['of code', { settings: { model: 'gpt-4o' } }],
    ['in the filter of a store', { filter: { model: 'gpt-4o' } }],
  ])('are not what else is called a model: %s', (_, part) => {
    const read = { retriever: 'http', answer: { model: 'openai:chat:gpt-4o', config: {}, prompt }, ...part };
    expect(withNamedModels(read, MODELS)).toEqual({ settings: read, names: [] });
  });

  test('are settings that are read again', () => {
    const read = ragSettings(
      {
        retriever: 'embedded',
        corpus: { files: 'file://docs/*.md' },
        search: 'hybrid',
        embedding: { provider: 'openai', model: 'text-embedding-3-small' },
        answer: { model: 'pawl:model:support', prompt },
      },
      'rag.yaml',
    );
    const { settings } = withNamedModels(read, MODELS);
    expect(ragSettings(settings, 'rag.yaml')).toEqual(settings);
  });

  test('are replaced by another, whichever spelling they have', () => {
    const replaced = { from: 'openai:gpt-4o', to: { id: 'openai:chat:new', config: { seed: 1 } } };
    const { settings, names } = withNamedModels(
      { answer: { model: 'pawl:model:support', prompt }, embedding: { model: 'openai:gpt-4o' } },
      MODELS,
      replaced,
    );
    expect(settings).toMatchObject({
      answer: { model: 'openai:chat:new', config: { temperature: 0, seed: 1 } },
      embedding: { model: 'openai:gpt-4o' },
    });
    expect(names).toEqual(['support']);
  });
});

test.each(['gone', 'toString', '__proto__', ''])(
  'a name that the policy does not give is told: "%s"',
  (name) => {
    expect(() => namedModel(name, MODELS)).toThrow(
      expect.objectContaining({
        help: expect.objectContaining({
          code: 'engine/unknown-model',
          what: `There is no model "${name}".`,
          why: 'Known: support, own.',
          fix: expect.stringContaining(`models:\n  ${name}: {`),
        }),
      }),
    );
  },
);
