import { afterEach, expect, test } from 'vitest';
import { policySchema } from '../../../../src/config/policy/policy.ts';
import { type ScratchEngine, scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const [COMPOSED, TAKEN_APART] = ['Größe é'.normalize('NFC'), 'Größe é'.normalize('NFD')];

test('names of cases, slots and metrics are one in both forms of Unicode', { tags: ['slow'] }, async () => {
  engine = scratchEngine({});
  const manifest = await engine.open({
    'promptfooconfig.yaml': `
prompts: [{ id: p, label: '${TAKEN_APART}', raw: '{{word}}' }]
providers: [{ id: file://provider.js, label: '${TAKEN_APART}' }]
tests:
  - { vars: { word: ${TAKEN_APART} }, metadata: { id: '${TAKEN_APART}' }, description: '${TAKEN_APART}', assert: [{ type: contains, value: G, metric: '${TAKEN_APART}' }] }
`,
    'provider.js': `module.exports = class { id() { return 'scratch'; } async callApi(prompt) { return { output: prompt }; } };`,
  });
  expect(manifest.cases[0]).toMatchObject({ id: COMPOSED, description: COMPOSED });
  expect(manifest.slots[0]).toMatchObject({ promptLabel: COMPOSED, providerLabel: COMPOSED });
  const { samples } = await engine.runAll([manifest]);
  expect(samples[0]).toMatchObject({ case: COMPOSED, result: { metrics: { [COMPOSED]: 1 } } });
  // What the model said is not touched.
  expect(samples[0]?.output).toBe(TAKEN_APART);
  const { metrics } = policySchema.parse({ metrics: { [TAKEN_APART]: { gate: true } } });
  expect(Object.keys(metrics)).toEqual([COMPOSED]);
});
