import { expect, test } from 'vitest';
import type { ManifestSlot } from '../../../src/plan/manifest.ts';
import { slotMoves } from '../../../src/plan/pairing/slot-moves.ts';
import { manifestSlot } from '../../support/builders/manifest.ts';

const slot = (over: Partial<ManifestSlot> = {}): ManifestSlot => ({ ...manifestSlot(over), index: 0 });
const rag = { providerId: 'python:rag/answer.py', providerSettings: { k: 4, embedding: 'small' } };
const OTHER = { providerDigest: 'settings-2' };

test.each([
  ['nothing', slot(), slot(), []],
  [
    'a setting by name',
    slot(rag),
    slot({ ...rag, ...OTHER, providerSettings: { k: 8, embedding: 'small' } }),
    ['setting k 4 → 8'],
  ],
  [
    'the embedding model of a retriever',
    slot(rag),
    slot({ ...rag, ...OTHER, providerSettings: { k: 4, embedding: 'large' } }),
    ['setting embedding small → large'],
  ],
  ['settings that cannot be shown', slot(), slot(OTHER), ['provider settings']],
  [
    'the code behind a provider, or what it is given',
    slot(rag),
    slot({ ...rag, ...OTHER }),
    ['provider code or settings'],
  ],
  [
    'another fine-tune, and what else both have that differs',
    slot({
      providerId: 'openai:chat:ft:gpt-4o-mini-2024-07-18:shop:one:a',
      providerSettings: { temperature: 0 },
    }),
    slot({
      ...OTHER,
      providerId: 'openai:chat:ft:gpt-4o-mini-2024-07-18:shop:two:b',
      providerSettings: { temperature: 1, seed: 7 },
    }),
    ['model ft:one → ft:two', 'setting temperature 0 → 1'],
  ],
  [
    'a setting that is added, and the same model spelled out',
    slot({ providerId: 'openai:gpt-4o-mini', providerSettings: {} }),
    slot({ ...OTHER, providerId: 'openai:chat:gpt-4o-mini', providerSettings: { temperature: 1 } }),
    ['setting temperature unset → 1'],
  ],
  [
    'a model by the setting that its id is made of, once',
    slot({ providerId: 'own:small', providerSettings: { model: 'small', k: 4 } }),
    slot({ ...OTHER, providerId: 'own:large', providerSettings: { model: 'large', k: 8 } }),
    ['model small → large', 'setting k 4 → 8'],
  ],
  [
    'settings that cannot be shown, and the same model spelled out',
    slot({ providerId: 'openai:gpt-4o-mini', unnamedDigest: 'a' }),
    slot({ ...OTHER, providerId: 'openai:chat:gpt-4o-mini', unnamedDigest: 'b' }),
    ['provider settings'],
  ],
  [
    'the same model spelled out',
    slot({ providerId: 'openai:gpt-4o-mini', providerSettings: {} }),
    slot({ ...OTHER, providerId: 'openai:chat:gpt-4o-mini', providerSettings: {} }),
    ['spelling of the model openai:gpt-4o-mini → openai:chat:gpt-4o-mini'],
  ],
  [
    'a prompt and a setting',
    slot({ providerSettings: { temperature: 0 } }),
    slot({ ...OTHER, promptDigest: 'prompt-2', providerSettings: { temperature: 0.7 } }),
    ['prompt prompts/triage.txt', 'setting temperature 0 → 0.7'],
  ],
])('%s', (_name, before, after, expected) => {
  expect(slotMoves(before, after)).toEqual(expected);
});
