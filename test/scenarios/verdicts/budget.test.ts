import { afterAll, describe, expect, test } from 'vitest';
import type { ResultDocument } from '../../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { ruleSuite } from '../../support/suites/rule-suite.ts';
import { gearStage } from '../gear-stage.ts';

/** What gpt-4o-mini costs for the 10 + 5 tokens that the server says each answer took. */
const DOLLARS = (10 * 0.15 + 5 * 0.6) / 1e6;

const stage = gearStage('openai:chat:gpt-4o-mini');
afterAll(() => stage[Symbol.dispose]());

async function gate(policy: string): Promise<{ document: ResultDocument; asked: number }> {
  stage.repository.write({ 'pawl.yaml': policy });
  const before = stage.model.requests();
  const document = documentOf(await stage.gate(['--policy', 'pawl.yaml']));
  return { document, asked: stage.model.requests() - before };
}

/** Samples of one case in a trial, both sides: what begins together or not at all. */
const BLOCK = 8;

describe('a budget of dollars, on one change', () => {
  test('ends before every case was looked at: not measured, and says what to do', async () => {
    const { document, asked } = await gate(`budget: { usd: ${DOLLARS * 20.5} }\n`);
    expect([document.verdict, document.exitCode, asked]).toEqual(['not-measured', 3, 18]);
    expect(document.cost.target).toBeCloseTo(DOLLARS * 18, 9);
    const [reason] = document.reasons;
    expect(reason?.text).toContain('was spent before 12 of 12 cases were looked at once');
    expect(reason?.fix).toContain('budget: {usd: ');
  });

  test('that is raised pays for what is missing alone, and ends in the trial: inconclusive', async () => {
    const { document, asked } = await gate(`budget: { usd: ${DOLLARS * 60.5} }\n`);
    expect([document.verdict, document.exitCode]).toEqual(['inconclusive', 0]);
    const all = document.calls.candidate + document.calls.baseline;
    expect(all - 18).toBe(asked);
    expect(all).toBeLessThanOrEqual(60);
    expect(all).toBeGreaterThan(60 - BLOCK);
    expect(document.cost.target).toBeCloseTo(DOLLARS * all, 9);
  });

  test('asked again as it is gives the same answer without a request', async () => {
    const { document, asked } = await gate(`budget: { usd: ${DOLLARS * 60.5} }\n`);
    expect([document.verdict, asked]).toEqual(['inconclusive', 0]);
  });

  test('that is enough comes to the verdict', async () => {
    const { document } = await gate('budget: { usd: 1 }\n');
    expect([document.verdict, document.exitCode]).toEqual(['regressed', 1]);
  });
});

test('a model without a price is said to be in no sum', async () => {
  using unpriced = gearStage('openai:chat:simulated');
  unpriced.repository.write({ 'pawl.yaml': 'budget: { usd: 0.01 }\n' });
  const document = documentOf(await unpriced.gate(['--policy', 'pawl.yaml']));
  expect([document.verdict, document.cost.target]).toEqual(['regressed', null]);
  const calls = document.calls.candidate + document.calls.baseline;
  expect(document.notes.join()).toContain(`does not hold ${calls} calls of models under test`);
});

test('a run of several suites that is above the budget says so once for all of them', async () => {
  const pawl = pawlWith(stage.model);
  using repository = scratchRepository({
    'pawl.yaml': 'budget: { calls: 10 }\n',
    ...Object.assign({}, ...['a', 'b', 'c', 'd', 'e'].map((name) => ruleSuite(`evals/${name}`))),
  });
  const { code, stderr } = await pawl(['run'], repository.root);
  expect(code).toBe(3);
  expect(stderr).toContain('a, b, c and 2 more suites: The run would cost 60 provider calls');
  expect(stderr.match(/To fix:/g)).toHaveLength(1);
});
