import { describe, expect, test } from 'vitest';
import { modelsOfSlot, usedModels } from '../../src/commands/opening/used-models.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';

const BASE = 'https://base.example.com/v1';
const MODEL = 'openai:chat:gpt-4o';
/** The address of a model with these settings. */
const address = (
  providerSettings: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = {},
  providerId = MODEL,
) => modelsOfSlot({ index: 0, ...manifestSlot({ providerId, providerSettings }) }, env)[0]?.address;

describe('where a model is asked, as promptfoo finds it', () => {
  const host = { apiHost: 'host.example.com' };
  const all = {
    OPENAI_API_HOST: 'job.example.com',
    OPENAI_API_BASE_URL: BASE,
    OPENAI_BASE_URL: 'https://x.example',
  };
  test.each([
    ['nowhere else', {}, {}, undefined],
    [
      'a host of its settings, whatever else is said',
      { ...host, apiBaseUrl: BASE },
      all,
      'https://host.example.com/v1',
    ],
    ['an address of its settings', { apiBaseUrl: BASE }, all, BASE],
    ['a host of the job', {}, all, 'https://job.example.com/v1'],
    ['an address of the job', {}, { ...all, OPENAI_API_HOST: '' }, BASE],
    ['the other address of the job', {}, { OPENAI_BASE_URL: BASE }, BASE],
    ['nothing that is empty', { apiBaseUrl: '' }, { OPENAI_BASE_URL: '' }, undefined],
  ])('%s', (_, settings, env, expected) => {
    expect(address(settings, env)).toBe(expected);
  });

  test("variables of another maker's say nothing", () => {
    expect(address({}, { OPENAI_BASE_URL: BASE }, 'anthropic:messages:claude')).toBeUndefined();
    expect(address({}, { ANTHROPIC_BASE_URL: BASE }, 'anthropic:messages:claude')).toBe(BASE);
  });
});

describe('models behind a retriever', () => {
  const rag = (providerSettings: Readonly<Record<string, string>>) =>
    modelsOfSlot({ index: 0, ...manifestSlot({ providerId: 'pawl:rag:rag.yaml', providerSettings }) }, {});

  test('are those that answer and rewrite, each at its own address', () => {
    expect(
      rag({ 'answer.model': MODEL, 'rewrite.model': 'openai:chat:small', 'rewrite.config.apiBaseUrl': BASE }),
    ).toEqual([{ providerId: MODEL }, { providerId: 'openai:chat:small', address: BASE }]);
  });

  test('are none where nothing answers: then it is the retriever', () => {
    expect(rag({ k: '3' })).toEqual([{ providerId: 'pawl:rag:rag.yaml' }]);
  });

  test('of another provider are its own settings', () => {
    const slot = manifestSlot({
      providerId: MODEL,
      providerSettings: { 'answer.model': 'openai:chat:other' },
    });
    expect(modelsOfSlot({ index: 0, ...slot }, {})).toEqual([{ providerId: MODEL }]);
  });
});

test('a name counts once, and one that the policy does not know is left out', () => {
  const slots = [
    manifestSlot({ alias: 'support' }),
    manifestSlot({ aliasesInside: ['writer', 'support', 'toString', 'gone'] }),
  ];
  const models = { support: { id: MODEL }, writer: { id: 'openai:chat:small' } };
  const config = { policy: { models } } as unknown as GateConfig;
  expect(usedModels(manifest([manifestCase()], slots), config).map(({ alias }) => alias)).toEqual([
    'support',
    'writer',
  ]);
});
