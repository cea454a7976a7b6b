import { expect, test } from 'vitest';
import { keyHostChanges } from '../../src/commands/opening/key-hosts.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import type { ModelPolicy } from '../../src/config/policy/policy-models.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';

const suite = manifest([manifestCase()], [manifestSlot({ alias: 'next' })]);

/** The keys that would go to new hosts where a change gives its model these settings. */
function found(config: ModelPolicy['config'], env: NodeJS.ProcessEnv = { OPENAI_API_KEY: 'sk-0123456789' }) {
  const configOf = (models: Readonly<Record<string, ModelPolicy>>) =>
    ({ policy: { models }, suites: [] }) as unknown as GateConfig;
  const next = { id: 'openai:chat:m', config, contaminated: 'report' } as unknown as ModelPolicy;
  return keyHostChanges({
    suites: new Map([['triage', { baseline: suite, candidate: suite, changedInputs: [] }]]),
    main: configOf({}),
    config: configOf({ next }),
    roots: { baseline: '', candidate: '' },
    env,
    trackedEnv: new Set(),
  }).map(({ rule, to }) => `${rule} → ${to}`);
}
const at = (place: string, more: ModelPolicy['config'] = {}) => ({
  apiBaseUrl: `https://${place}/v1`,
  ...more,
});

test.each([
  ['by an address', at('llm.example.com')],
  ['by a host', { apiHost: 'llm.example.com' }],
  ['by a host beside an address that is not used', at('api.openai.com', { apiHost: 'llm.example.com' })],
])('a model of the policy that is asked elsewhere gets the key of the job: %s', (_, config) => {
  expect(found(config)).toEqual(['key OPENAI_API_KEY → llm.example.com']);
});

test('it is the key that the model is asked with, whatever its variable is called', () => {
  const own = at('llm.example.com', { apiKeyEnvar: 'ACME_ACCESS' });
  expect(found(own, { ACME_ACCESS: 'acme', OPENAI_API_KEY: 'sk-0123456789' })).toEqual([
    'key ACME_ACCESS → llm.example.com',
  ]);
  expect(found(own, { OPENAI_API_KEY: 'sk-0123456789' })).toEqual([]);
  expect(found(at('llm.example.com', { apiKey: 'of the settings' }))).toEqual([]);
});

test.each(['api.openai.com', 'eu.api.openai.com', 'localhost:4000', '192.168.0.7'])(
  '%s is not a surprise',
  (place) => {
    expect(found(at(place))).toEqual([]);
  },
);
