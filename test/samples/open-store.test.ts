import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/samples/store/open-store.ts';
import { suiteFolder } from '../../src/samples/store/stored-parts.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import { gitEnv } from '../support/repository.ts';
import { pause, terms } from './store-adapters.ts';

describe('openStore', () => {
  const open = (store: string) =>
    openStore({ store, keep: terms.keep }, { root: '/repo', git: gitIn('/', gitEnv), pause }).describe();

  test('knows folders and own refs', () => {
    expect([open('dir:.pawl/baseline'), open('ref:refs/pawl/main/x')]).toEqual([
      'folder /repo/.pawl/baseline',
      'refs/pawl/main/x',
    ]);
  });

  test.each([
    '',
    'ref:',
    'ref:refs/heads/main',
    'ref:refs/pawl/../heads/main',
    'ref:--all',
    'ref:refs/pawl/a:refs/heads/b',
    's3://x',
    'refs/pawl/baseline',
  ])('refuses %j', (store) => {
    expect(() => open(store)).toThrowError(
      expect.objectContaining({ help: expect.objectContaining({ code: 'samples/unknown-store' }) }),
    );
  });
});

test('suite folders are plain names', () => {
  expect(['support', 'evals/support', '..', ''].map(suiteFolder)).toMatchInlineSnapshot(`
    [
      "support",
      "evals-support.8f23afd3364ea5e0",
      "-.5ec1f7e700f37c3d",
      "suite.e3b0c44298fc1c14",
    ]
  `);
});
