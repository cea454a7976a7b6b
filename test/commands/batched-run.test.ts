import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { batchedRun } from '../../src/commands/record/batched-run.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { textOfError } from '../support/known-error.ts';
import { openDrawnEngine } from '../support/models/drawn-engine.ts';
import { drawnModels } from '../support/models/drawn-models.ts';

const open = (policy: object) => {
  const config = {
    policy: policySchema.parse(policy),
    suites: [{ id: 'support', config: 'promptfooconfig.yaml' }],
  } as unknown as GateConfig;
  const run = batchedRun(1, openDrawnEngine(drawnModels(() => 'a')), () => {});
  return {
    config,
    run,
    openEngine: () => run.openEngine(config, { RUNNER_TEMP: temporaryFolder() }, temporaryFolder()),
  };
};

test.each(['latency', 'latency p95'])('a suite that gates on %s takes no answers from batches', (name) => {
  expect(textOfError(open({ metrics: { [name]: { gate: true } } }).openEngine)).toContain(
    'gates on `latency`',
  );
  const watched = open({ metrics: { [name]: { gate: false } } }).openEngine();
  return watched.close();
});

test('the hours that a run may wait stand in the place of the minutes that it may take', () => {
  const { run, config } = open({ budget: { minutes: 5, calls: 70 } });
  expect(run.overrides(config).policy.budget).toMatchObject({ calls: 70 });
  expect(run.overrides(config).policy.budget.minutes).toBeUndefined();
});

test('a line of the notes that cannot be read is told as one', async () => {
  const [folder, said] = [temporaryFolder(), [] as string[]];
  const since = '2026-11-01T00:00:00.000Z';
  mkdirSync(path.join(folder, 'pawl'));
  writeFileSync(
    path.join(folder, 'pawl/batches.jsonl'),
    `${JSON.stringify({ pawl: 'batches', schemaVersion: 1, since })}\n{"se`,
  );
  const { config } = open({});
  const run = batchedRun(1, openDrawnEngine(drawnModels(() => 'a')), (line) => said.push(line));
  await run.openEngine(config, { RUNNER_TEMP: folder }, temporaryFolder()).close();
  expect(said).toEqual(['1 line of the notes on batches could not be read: the requests are made again.']);
});
