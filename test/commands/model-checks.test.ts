import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withModelChecks } from '../../src/commands/opening/model-checks.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import type { ModelPolicy } from '../../src/config/policy/policy-models.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../src/plan/unmeasured-suite.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';

let server: Server;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ headers }, response) => {
    const key = headers.authorization?.replace('Bearer ', '') ?? '';
    const organisation = String(headers['openai-organization'] ?? '');
    asked.push(`${key} ${organisation}`.trim());
    const refused = key !== 'good' || organisation === 'stranger';
    response.writeHead(refused ? 401 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(refused ? { error: { message: 'no access' } } : { id: 'ft:x' }));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  asked = [];
});

const suite = manifest([manifestCase()], [manifestSlot({ alias: 'support' })]);

const arms: SuiteArms = { baseline: suite, candidate: suite, changedInputs: [] };

function configOf(config: ModelPolicy['config'] = {}): GateConfig {
  const apiBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const support = { id: 'openai:chat:ft:x', config: { apiBaseUrl, ...config }, contaminated: 'report' };
  return { policy: { models: { support } } } as unknown as GateConfig;
}

async function reasons(main: ModelPolicy['config'], change: ModelPolicy['config']) {
  const checked = await withModelChecks(new Map([['triage', arms]]), {
    roots: { baseline: '', candidate: '' },
    configs: { baseline: configOf(main), candidate: configOf(change) },
    env: { OPENAI_API_KEY: 'good', OTHER_KEY: 'bad' },
    now: 0,
  });
  const reason = (arm: ArmManifest | undefined) =>
    arm && hasFailed(arm) ? `${arm.failed.reason} ${arm.failed.fix}` : null;
  const { baseline, candidate } = checked.get('triage') ?? {};
  return { baseline: reason(baseline), candidate: reason(candidate) };
}

describe('both arms ask for a model', () => {
  test('once, where they ask for the same one with the same key', async () => {
    expect(await reasons({}, { apiKeyEnvar: 'OPENAI_API_KEY' })).toEqual({ baseline: null, candidate: null });
    expect(asked).toEqual(['good']);
  });

  test.each([
    ['the variable that holds the key', { apiKeyEnvar: 'OTHER_KEY' }, 'bad', 'secret OTHER_KEY'],
    ['the key', { apiKey: 'worse' }, 'worse', 'as `apiKey` of its settings'],
    ['the organisation', { organization: 'stranger' }, 'good stranger', 'secret OPENAI_API_KEY'],
  ])('each for its own, where a change edits %s alone', async (_, edited, sent, fix) => {
    expect(await reasons({}, edited)).toEqual({
      baseline: null,
      candidate: expect.stringMatching(new RegExp(`The key for support is not accepted.*${fix}`)),
    });
    expect(asked.toSorted()).toEqual(['good', sent].toSorted());
  });
});

test('the job may say where models are asked, by each variable that promptfoo reads', async () => {
  const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const config = { policy: { models: { support: { id: 'openai:chat:ft:x', contaminated: 'report' } } } };
  await withModelChecks(new Map([['triage', arms]]), {
    roots: { baseline: '', candidate: '' },
    configs: { baseline: config, candidate: config } as never,
    env: { OPENAI_API_KEY: 'good', OPENAI_API_BASE_URL: place, OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' },
    now: 0,
  });
  expect(asked).toEqual(['good']);
});
