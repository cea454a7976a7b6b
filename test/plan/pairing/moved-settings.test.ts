import { describe, expect, test } from 'vitest';
import type { ManifestSlot, ProviderSettings } from '../../../src/plan/manifest.ts';
import { movedSettings } from '../../../src/plan/pairing/moved-settings.ts';

const slot = (providerSettings: ProviderSettings, more: Partial<ManifestSlot> = {}): ManifestSlot => ({
  index: 0,
  promptIndex: 0,
  providerIndex: 0,
  promptLabel: null,
  providerLabel: null,
  providerId: 'openai:gpt-4o',
  providerWritten: 'openai:chat:gpt-4o',
  promptFile: null,
  promptDigest: 'p',
  providerDigest: JSON.stringify(providerSettings),
  providerSettings,
  ...more,
});
const other = { providerId: 'openai:gpt-4o-mini', providerWritten: 'openai:chat:gpt-4o-mini' };
const names = (before: ManifestSlot, after: ManifestSlot) =>
  movedSettings(before, after).map(({ name, from, to, main }) => [
    name,
    from,
    to,
    main.kind === 'model' ? main.id : main.value,
  ]);

describe('settings that moved together', () => {
  test('each with its values, one that main does not have included', () => {
    expect(names(slot({ a: 1, 'b.c': 'x' }), slot({ a: 2, 'b.c': 'y', d: true }))).toEqual([
      ['a', '1', '2', 1],
      ['b.c', 'x', 'y', 'x'],
      ['d', 'unset', 'true', null],
    ]);
  });

  test('the model by its short names, and what both models have', () => {
    expect(names(slot({ a: 1, old: 1 }), slot({ a: 2, own: 1 }, other))).toEqual([
      ['model', 'gpt-4o', 'gpt-4o-mini', 'openai:chat:gpt-4o'],
      ['a', '1', '2', 1],
    ]);
  });

  test.each<[string, ManifestSlot, ManifestSlot]>([
    ['one alone', slot({ a: 1, b: 1 }), slot({ a: 2, b: 1 })],
    ['the model alone', slot({ a: 1 }), slot({ a: 1 }, other)],
    ['a provider in code', slot({ a: 1, b: 1 }), slot({ a: 2, b: 2 }, { providerId: 'python:provider.py' })],
    [
      'a provider that is written otherwise',
      slot({ a: 1, b: 1 }),
      (({ providerWritten: _, ...rest }) => rest)(slot({ a: 2, b: 2 })),
    ],
  ])('none of %s', (_, before, after) => {
    expect(names(before, after)).toEqual([]);
  });

  test('secrets and files of main’s tree moved too, and cannot be set back', () => {
    const before = slot({ a: 1, apiKey: '(secret) 1', prompt: 'file://old.txt', url: 'https://***@host' });
    const after = slot({ a: 2, apiKey: '(secret) 2', prompt: 'file://new.txt', url: 'https://host' });
    expect(names(before, after)).toEqual([['a', '1', '2', 1]]);
  });

  test('too many are not told apart', () => {
    const many = (value: number) =>
      slot(Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`s${at}`, value])));
    expect(names(many(1), many(2))).toEqual([]);
  });
});
