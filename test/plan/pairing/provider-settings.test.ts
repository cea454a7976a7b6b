import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSecretSetting, scalarSettings } from '../../../src/plan/pairing/provider-settings.ts';
import { settingMoves } from '../../../src/plan/pairing/slot-moves.ts';

describe('the settings that can be shown', () => {
  test.each([
    [
      'scalars by dotted path',
      { temperature: 0, retriever: { k: 4, hybrid: true } },
      ['retriever.hybrid=true', 'retriever.k=4', 'temperature=0'],
    ],
    ['a list of scalars as JSON', { stop: ['a', 'b'] }, ['stop=["a","b"]']],
    ['no list of anything else', { tools: [{ name: 'x' }] }, []],
    [
      'no secret by its name',
      { apiKey: 'abc', headers: { Authorization: 'x', 'x-team': 'a' }, password: 'p' },
      ['headers.x-team=a'],
    ],
    ['numbers, whatever they are called', { max_tokens: 9, token: 3 }, ['max_tokens=9', 'token=3']],
    [
      'no secret by its look',
      {
        a: 'sk-abc',
        b: 'Bearer x',
        c: 'https://me:pw@host/',
        d: 'https://host/?key=1',
        e: 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6',
      },
      [],
    ],
    [
      'model ids are none',
      { embedding: 'text-embedding-3-large', id: 'ft:gpt-4o-mini-2024-07-18:org:name:id' },
      ['embedding=text-embedding-3-large', 'id=ft:gpt-4o-mini-2024-07-18:org:name:id'],
    ],
    ['no long text', { system: 'x'.repeat(81) }, []],
    [
      'nothing deep, no function, no instance',
      { a: { b: { c: { d: { e: 1 } } } }, f: () => 1, g: new Date(0), h: null, i: Number.NaN },
      [],
    ],
    ['nothing of what is not a mapping', ['a'], []],
  ])('%s', (_name, config, expected) => {
    expect(Object.entries(scalarSettings(config)).map(([name, value]) => `${name}=${value}`)).toEqual(
      expected,
    );
  });

  test('name a secret and tell it from another, without a word of it', () => {
    const settings = (secret: string) =>
      scalarSettings(
        {
          apiKey: secret,
          headers: { 'x-api-key': secret, 'x-team': 'a' },
          note: `Bearer ${secret}`,
          auth: secret,
        },
        undefined,
        (text) => String(text.length),
      );
    const moves = settingMoves(settings('one'), settings('three'));
    expect(moves).toEqual(
      ['apiKey', 'auth', 'headers.x-api-key', 'note'].map((name) => `setting ${name} changed`),
    );
    expect(settingMoves(settings('one'), {})).toContain('setting apiKey changed');
  });

  test('are bounded, whatever the config holds', () => {
    fc.assert(
      fc.property(fc.object({ maxKeys: 200, maxDepth: 6 }), (config) => {
        const found = Object.entries(scalarSettings(config));
        expect(found.length).toBeLessThanOrEqual(80);
        for (const [, value] of found) expect(String(value).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('a secret is a text under a telling name', () => {
    expect([
      isSecretSetting('apiKey', 'x'),
      isSecretSetting('apiKey', 7),
      isSecretSetting('token', '7'),
    ]).toEqual([true, false, false]);
    expect(isSecretSetting('tokenizer', 'cl100k')).toBe(false);
  });
});

describe('what moved in them', () => {
  test.each([
    ['nothing', { k: 4 }, { k: 4 }, []],
    ['a value', { k: 4, temperature: 0 }, { k: 8, temperature: 0 }, ['setting k 4 → 8']],
    ['one more, one less', { a: 1 }, { b: '' }, ['setting a 1 → unset', 'setting b unset → (empty)']],
    [
      'more than five',
      { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 },
      { a: 2, b: 2, c: 2, d: 2, e: 2, f: 2, g: 2 },
      [...['a', 'b', 'c', 'd', 'e'].map((name) => `setting ${name} 1 → 2`), '2 more settings'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(settingMoves(before as never, after as never)).toEqual(expected);
  });

  test('of another model only what both have', () => {
    expect(settingMoves({ k: 4, host: 'a' }, { k: 8, region: 'b' }, { both: true })).toEqual([
      'setting k 4 → 8',
    ]);
  });
});
