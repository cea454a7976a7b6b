import { execFileSync } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyJsonSchema, policySchema } from '../../src/config/policy/policy.ts';
import { withPlace } from '../../src/config/policy/store-place.ts';
import { openStore } from '../../src/samples/store/open-store.ts';
import { suiteFolder } from '../../src/samples/store/stored-parts.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import { gitEnv } from '../support/files/repository.ts';
import { repository } from '../support/files/temporary.ts';
import { cases, pause, row, terms } from './store-adapters.ts';

const openIn = (root: string, store: string) =>
  openStore(withPlace({ store, keep: terms.keep }), { root, git: gitIn(root, gitEnv), pause });
const place = (store: string) => openIn('/repo', store).describe();

const accepts = (store: string) => policySchema.safeParse({ baseline: { store } }).success;
const editor = new Ajv2020({ strict: false }).compile(policyJsonSchema());
const opens = (store: string) => {
  try {
    return place(store) !== '';
  } catch (error) {
    expect(error).toMatchObject({ help: { code: 'config/unknown-store' } });
    return false;
  }
};
const gitAccepts = (ref: string) => {
  try {
    execFileSync('git', ['check-ref-format', ref], { env: gitEnv, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const GOOD = [
  'ref:refs/pawl/baseline',
  'ref:refs/pawl/main/x',
  'ref:refs/pawl/base.line',
  'ref:refs/pawl/v1.2.3/x_y-z',
  'ref:refs/pawl/x.locked',
  'ref:refs/pawl/a.lock.b',
  'dir:.pawl/baseline',
  'dir:a folder: with all/sorts of.names',
];
const BAD = [
  '',
  'ref:',
  'dir:',
  'ref:refs/pawl',
  'ref:refs/pawl/',
  'ref:refs/pawl/a/',
  'ref:refs/pawl//a',
  'ref:refs/heads/main',
  'ref:refs/pawl/../heads/main',
  'ref:refs/pawl/a..b',
  'ref:refs/pawl/.a',
  'ref:refs/pawl/a.',
  'ref:refs/pawl/a.lock',
  'ref:refs/pawl/a.lock/b',
  'ref:refs/pawl/a b',
  'ref:refs/pawl/ä',
  'ref:refs/pawl/a\n',
  'ref:refs/pawl/*',
  'ref:refs/pawl/a@{1}',
  'ref:--all',
  'ref:refs/pawl/a:refs/heads/b',
  's3://x',
  'refs/pawl/baseline',
];

describe('the name of a store', () => {
  test.each([...GOOD.map((store) => [store, true] as const), ...BAD.map((store) => [store, false] as const)])(
    '%j is accepted: %j, by the policy, by its JSON Schema and by the store',
    (store, good) => {
      expect([accepts(store), editor({ baseline: { store } }), opens(store)]).toEqual([good, good, good]);
    },
  );

  const word = fc.array(
    fc.constantFrom('a', 'B', '7', '.', '-', '_', '/', '.lock', '@{', '~', ' ', '\n', 'ä'),
    {
      maxLength: 8,
    },
  );
  const name = fc
    .tuple(fc.constantFrom('ref:refs/pawl/', 'ref:refs/', 'ref:', 'dir:', ''), word)
    .map(([head, letters]) => head + letters.join(''));

  test('what the policy accepts the store opens, and the other way round', () => {
    fc.assert(
      fc.property(name, (store) => {
        expect(opens(store)).toBe(accepts(store));
        expect(editor({ baseline: { store } })).toBe(accepts(store));
      }),
      { numRuns: 2000 },
    );
  });

  test('git accepts every ref that is accepted here, and the ref of every suite below it', {
    tags: ['slow'],
  }, () => {
    fc.assert(
      fc.property(
        name.filter((store) => store.startsWith('ref:') && accepts(store)),
        fc.string(),
        (store, suite) => {
          const ref = store.slice('ref:'.length);
          expect([ref, `${ref}/${suiteFolder(suite)}`].map(gitAccepts)).toEqual([true, true]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('names of plain letters that git refuses are refused here', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', '.', '/', '-', '.lock'), { minLength: 1, maxLength: 5 })
          .map((letters) => `refs/pawl/${letters.join('')}`),
        (ref) => {
          if (!gitAccepts(ref)) expect(accepts(`ref:${ref}`)).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('openStore', () => {
  test('knows folders and own refs', () => {
    expect([place('dir:.pawl/baseline'), place('ref:refs/pawl/main/x')]).toEqual([
      '.pawl/baseline',
      'refs/pawl/main/x',
    ]);
  });

  test('calls a folder what the policy calls it, and no path of the machine', () => {
    expect([place('dir:./samples/'), place('dir:../shared'), place('dir:/var/samples')]).toEqual([
      './samples/',
      '../shared',
      '/var/samples',
    ]);
  });

  test.each(GOOD)('keeps samples in %j', async (store) => {
    const root = repository();
    await openIn(root, store).append('support', [row('a')]);
    expect(await cases(openIn(root, store))).toEqual(['a']);
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
