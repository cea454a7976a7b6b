import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeyPage } from '../../../scripts/journey/page.ts';
import { runJourney, type StepResult } from '../../../scripts/journey/run-journey.ts';
import { STEPS } from '../../../scripts/journey/steps.ts';
import { type ModelServer, serveSimulatedModel } from '../../../src/demo/model-server.ts';
import { SIMULATED_KEY } from '../../../src/demo/simulated-model.ts';
import { simulatedSchool } from '../../../src/demo/simulated-school.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { makeFolder, scratchRepository } from '../../support/files/repository.ts';
import { chance, drawnModels } from '../../support/models/drawn-models.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/journey.md');
const school = makeFolder();
let results: readonly StepResult[];
/** Says which models there are; the drawn ones answer. */
let server: ModelServer;

beforeAll(async () => {
  const models = simulatedSchool(school);
  server = await serveSimulatedModel(1, 0, models);
  // Repeats are counted for each arm: which of two asks first is nobody's choice, and must not change an answer.
  const asked = new Map<string, number>();
  const pawl = pawlWith(
    drawnModels(({ prompt, model, arm }) => {
      const key = JSON.stringify([arm, model, prompt]);
      const repeat = asked.get(key) ?? 0;
      asked.set(key, repeat + 1);
      return models.reply(prompt, chance(repeat, key), model);
    }),
  );
  using repository = scratchRepository({ 'README.md': '# Northwind Outdoor\n', '.gitignore': '.pawl/\n' });
  const { root, git } = repository;
  const env = { OPENAI_API_KEY: SIMULATED_KEY, OPENAI_BASE_URL: server.baseUrl };
  results = await runJourney({ root, school, git, pawl: (...args) => pawl(args, root, env) });
  if (process.env.PAWL_JOURNEY === 'write')
    writeFileSync(PAGE, journeyPage(readFileSync(PAGE, 'utf8'), results));
}, 240_000);
afterAll(async () => {
  await server.close();
  rmSync(school, { recursive: true });
});

/** The only slot of a step's result, with what people read of it. */
function judged(name: string) {
  const result = results.find(({ step }) => step.name === name) ?? expect.fail();
  const document = documentOf(result);
  const slot = document.suites[0]?.slots[0] ?? expect.fail();
  const metric = (wanted: string) => slot.metrics.find((one) => one.name === wanted) ?? expect.fail(wanted);
  const cases = (transition: string) =>
    slot.cases.filter((one) => one.transition === transition).map(({ label }) => label);
  return { ...result, verdict: document.verdict, moved: slot.moved, metric, cases };
}

test.each(STEPS)('$name ends as the page says: $verdict', ({ name, verdict }) => {
  const own = judged(name);
  expect([own.verdict, own.code], own.stderr).toEqual([verdict, verdict === 'pass' ? 0 : 1]);
});

test('the key that stands for one is part of nothing that a comment shows', () => {
  const shown = STEPS.map(({ name }) => judged(name)).map(({ comment, diff }) => comment + diff);
  expect(shown.filter((text) => text.includes(SIMULATED_KEY))).toEqual([]);
  expect(shown.join()).toContain('simulated');
});

describe('what each step shows', () => {
  test('examples break what main answers right, and the gate names it beside the gains', () => {
    const { cases, comment } = judged('2-examples');
    expect(cases('broken')).toEqual(['exchange: price (en)', 'exchange: difference (en)']);
    expect(cases('better').length).toBeGreaterThan(5);
    expect(comment).toContain('`block: strict` does not weigh against it');
    expect(comment).toMatch(/- queue: "exchange"\n\+ queue: "refund"/);
    const mended = judged('2-examples-mended');
    expect(mended.metric('macro-f1').candidate).toBeGreaterThan(0.7);
    expect(mended.comment).toMatch(/points\), `macro-f1` 48\.1 % → \d\d/);
  });

  test('retrieval pairs with the prompt that it follows, and brings facts in both languages', () => {
    const { metric, cases, comment } = judged('3-rag');
    expect(metric('pass').candidate).toBeGreaterThan(0.7);
    expect(metric('pass').baseline).toBeLessThan(0.4);
    expect(cases('unclear').filter((label) => label.endsWith('(de)')).length).toBeGreaterThan(4);
    expect(comment).not.toContain('shrank');
  });

  test('the fine-tune is trained on 60 reviewed examples, none of them a case, and buys consistency', () => {
    const { metric, said, moved } = judged('4-fine-tune');
    expect(said.at(-1)?.stdout).toContain('60 examples in training.jsonl');
    expect(said.at(-1)?.stdout).toContain('0 of 30 cases of the suites stand in them.');
    expect(said.at(-1)?.stdout).toContain(
      'labels: delivery 12, exchange 12, invoice 12, refund 12, warranty 12',
    );
    const right = metric('consistently right');
    expect([right.gate, (right.candidate ?? 0) - (right.baseline ?? 0) > 0.2]).toEqual([true, true]);
    expect(moved.join()).toContain('::spring');
  });

  test('tuned retrieval answers what was left, and its settings are named', () => {
    const { metric, moved } = judged('5-retrieval');
    expect(moved).toEqual([
      'setting chunk.by words → headings',
      'setting chunk.size 40 → 200',
      'setting k 1 → 3',
    ]);
    expect(metric('pass').candidate).toBeGreaterThan(metric('pass').baseline ?? 1);
  });

  test('a second training that files one queue under another is stopped, though every assertion passes', () => {
    const { metric, cases, said, comment } = judged('6-re-trained');
    expect(said.at(-1)?.stdout).toMatch(
      /another label than the case expects \(exchange → refund\).* and 17 more/,
    );
    expect(metric('pass').candidate).toBe(1);
    expect(cases('broken').filter((label) => label.startsWith('exchange:')).length).toBeGreaterThan(3);
    expect(comment).toContain('`exchange` as `refund`');
  });

  test('the mended one is as good as main', () => {
    const { metric, said, comment } = judged('7-mended');
    expect(said.at(-1)?.stdout).not.toContain('look again');
    expect(metric('macro-f1').candidate).toBeGreaterThan(0.9);
    expect(comment).toContain('no regression');
  });
});

test('the page shows these runs: `node scripts/journey.ts --write` makes it again', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(journeyPage(page, results)).toBe(page);
  expect(page.match(/<!-- journey:[\w-]+:comment -->/g)).toHaveLength(STEPS.length);
});
