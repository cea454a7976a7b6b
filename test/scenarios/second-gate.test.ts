import { expect, test } from 'vitest';
import { openHub, runJob } from '../support/action-job.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { echoPrompt, echoSuite } from '../support/suites/echo-suite.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';
import { openShop } from '../support/suites/shop.ts';

const GEAR = 'suites:\n  - config: evals/gear/promptfooconfig.yaml\n';
const SEARCH = 'report: { title: Search }\nsuites:\n  - config: ../evals/search/promptfooconfig.yaml\n';

/** The job of the gate of `search/pawl.yaml`, on a pull request that does `edit`. */
async function searchGate(main: Record<string, string>, edit: Record<string, string>) {
  const shop = await openShop({ ...ruleSuite('evals/gear'), ...main });
  const hub = await openHub();
  const commits = shop.change(edit);
  const result = await runJob(shop, hub, {
    event: 'pull_request.opened.json',
    commits,
    with: { config: 'search/pawl.yaml' },
    env: { OPENAI_API_KEY: 'sk-simulated' },
    models: simulatedModels(),
  });
  const [check] = hub.model.checks;
  return { code: result.exitCode, conclusion: check?.conclusion, summary: result.summary };
}

const added = { ...echoSuite('evals/search'), 'search/pawl.yaml': SEARCH };

test('a second gate is added: the suites of the first one stay with it, and nothing is loosened', async () => {
  const { code, conclusion, summary } = await searchGate(
    { 'pawl.yaml': GEAR },
    { ...added, 'search/pawl.yaml': `mixed: warn\n${SEARCH}` },
  );
  expect([code, conclusion]).toEqual([0, 'success']);
  expect(summary).not.toMatch(/gear|loosens/);
  expect(summary).toContain('`search` is new');
  expect(summary).toContain('pawl gate --base origin/main --policy search/pawl.yaml`');
});

test('two gates take the place of none: each judges what it lists', async () => {
  const { code, summary } = await searchGate(echoSuite('evals/search'), {
    'search/pawl.yaml': SEARCH,
    'pawl.yaml': GEAR,
    ...echoPrompt('evals/search', 'The answer is {{word}}'),
    'evals/gear/prompt.txt': rulePrompt(['compass']),
  });
  expect([code, summary]).toEqual([1, expect.stringContaining('`search` got worse')]);
  expect(summary).not.toContain('gear');
});

test('a suite that the first gate loses to the second one is dropped there', { tags: ['slow'] }, async () => {
  const { code, summary } = await searchGate(
    { ...echoSuite('evals/search'), 'pawl.yaml': '{}\n' },
    { 'search/pawl.yaml': SEARCH, 'pawl.yaml': 'ignore: [evals/gear/]\n' },
  );
  expect([code, summary]).toEqual([1, expect.stringContaining('suite `gear` dropped')]);
});
