import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { type Attacked, attack } from '../../support/attack.ts';
import { type DrawnModels, drawnModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const THREE_BROKEN = ['compass', 'hatchet', 'snowshoe'];
const LONG = 'Answer at great length.';

/** A model that costs a tenth of a cent an answer, and twenty times as much where a prompt wants long ones. */
function pricedModels(): DrawnModels {
  return drawnModels(({ prompt }) => ({
    output: simulatedReply(prompt, 0.5),
    cost: prompt.includes(LONG) ? 0.02 : 0.001,
  }));
}

function judged(usd: number, header?: string, broken = THREE_BROKEN): Promise<Attacked> {
  return attack({
    main: { 'pawl.yaml': `budget: { usd: ${usd} }\n` },
    change: { 'evals/gear/prompt.txt': rulePrompt(broken, header) },
    models: pricedModels(),
  });
}

describe('a pull request that breaks its prompt, where main’s budget of dollars ends during the trial', () => {
  test('because its answers cost twenty times what main’s do is not measured', async () => {
    const { code, document, firstLines } = await judged(0.3, LONG);
    expect([code, document.verdict]).toEqual([3, 'not-measured']);
    expect(document.reasons[0]?.text).toContain("At the price of main's answers, it would have been enough");
    expect(firstLines).toContain('could not measure');
  });

  test('although its answers cost what main’s do is inconclusive: main’s budget is small', async () => {
    const { code, document } = await judged(0.06);
    expect([code, document.verdict]).toEqual([0, 'inconclusive']);
  });

  test('is regressed where the budget holds its answers', async () => {
    const { code, document } = await judged(4, LONG);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});

test('a pull request whose answers are dear and as good as main’s passes', async () => {
  const { code, document } = await judged(0.3, LONG, []);
  expect([code, document.verdict]).toEqual([0, 'pass']);
});

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const barred = (bar: string) =>
  (ruleSuite('evals/gear')[CONFIG] as string).replaceAll(
    '    vars:',
    `    metadata: { atLeast: ${bar} }\n    vars:`,
  );

describe('bars that a pull request sets, and that main’s budget of calls does not hold', () => {
  const main = { 'pawl.yaml': 'budget: { calls: 300 }\n' };

  test('keep nothing from being judged: its broken prompt is regressed', async () => {
    const { code, document } = await attack({ main, change: { [CONFIG]: barred('1/50') } });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test('are not known where the rest passes: no plain green', async () => {
    const change = { [CONFIG]: barred('40/50'), 'evals/gear/prompt.txt': rulePrompt([], 'You sell gear.') };
    const { code, document, models } = await attack({ main, change });
    expect([code, document.verdict]).toEqual([0, 'inconclusive']);
    expect(models.requests()).toBeLessThanOrEqual(300);
  });

  test('count for the budget where they are main’s own', async () => {
    const { code, document } = await attack({ main: { ...main, [CONFIG]: barred('40/50') }, change: {} });
    expect([code, document.verdict]).toEqual([3, 'not-measured']);
  });
});
