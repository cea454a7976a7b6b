import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { policyJsonSchema } from '../../src/config/policy/policy.ts';

test('schemas/pawl.schema.json is the schema of the policy (npx vitest run test/config -u renews it)', async () => {
  await expect(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/pawl.schema.json',
  );
});

test.each([
  [{}, true],
  [{ suites: [{ config: 'a.yaml', paths: ['src/**'] }], setup: 'npm ci', enforce: false }, true],
  [{ setup: ['npm ci', 'npm run build'], baseline: { store: 'dir:.cache/pawl' } }, true],
  [{ budget: { calls: 0 } }, false],
  [{ bugdet: {} }, false],
  [{ suites: [{ id: 'a/b', config: 'a.yaml' }] }, false],
])('an editor that follows the JSON Schema judges %j as the gate does', (policy, fits) => {
  expect(new Ajv2020({ strict: false }).validate(policyJsonSchema(), policy)).toBe(fits);
});
