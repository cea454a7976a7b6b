import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { suiteIds } from '../../../src/config/discovery/suite-ids.ts';
import { loadGateConfig } from '../../../src/config/load-gate-config.ts';
import { nearestWord } from '../../../src/config/nearest-word.ts';
import { PawlError } from '../../../src/errors.ts';
import { suiteInputs } from '../../../src/inputs/suite-inputs.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pawl-hostile-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Whether a call ends well, or with a known error that says where and what to do. */
async function isCivil(call: () => unknown): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const told = error.help.problems ?? [error.help];
    return (
      told.length > 0 &&
      told.every(({ what, fix, place }) => what !== '' && fix !== undefined && place !== undefined)
    );
  }
}

const word = fc.constantFrom(
  'suites',
  'config',
  'metrics',
  'pass',
  'alpha',
  'budget',
  'calls',
  'id',
  'paths',
  '__proto__',
  '$ref',
  'prompts',
);
const leaf = fc.oneof(
  fc.string(),
  word,
  fc.double(),
  fc.constant(null),
  fc.constantFrom('#/a', 'file://{{x', '../..', '*', '[', 'exec:', '.'),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(word, fc.string()), tie('tree'), { maxKeys: 5 }),
  ),
}));

test('any bytes as a policy: accepted, or a known error', async () => {
  const text = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }),
    tree.map((value) => stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (policy) => {
      writeFileSync(path.join(root, 'pawl.yaml'), policy);
      expect(await isCivil(() => loadGateConfig({ root }))).toBe(true);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('anything as a suite: inputs that hold the suite, or a known error', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (suite) => {
      writeFileSync(path.join(root, 's.yaml'), stringify(suite));
      const call = () => suiteInputs({ root, suite: { config: 's.yaml', paths: [] } });
      expect(await isCivil(async () => expect((await call()).files).toContain('s.yaml'))).toBe(true);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('ids are distinct and fit the policy', () => {
  const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.includes('/'));
  const configs = fc.uniqueArray(
    fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}/promptfooconfig.yaml`),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(configs, (found) => {
      const ids = suiteIds(found);
      expect(new Set(ids).size).toBe(found.length);
      for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
    }),
  );
});

test('a known word with one slip is recognised', () => {
  const known = ['suites', 'budget', 'metrics', 'notMeasured', 'pass-env', 'baseline'];
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.nat(20), fc.constantFrom('x', ''), (right, at, put) => {
      const slip = right.slice(0, at % right.length) + put + right.slice((at % right.length) + 1);
      expect(nearestWord(slip, known)).toBe(right);
    }),
  );
});
