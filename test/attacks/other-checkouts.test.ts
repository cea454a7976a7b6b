import { expect, test } from 'vitest';
import { type Job, openHub, runJob } from '../support/action-job.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';
import { openShop, type PullRequest, type Shop } from '../support/suites/shop.ts';

// A commit that breaks its prompt, and a checkout of another one.

const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = { [PROMPT]: rulePrompt(['compass', 'hatchet', 'snowshoe']) };
const GOOD = { [PROMPT]: rulePrompt([], 'You sell fine camping gear.') };

/** The run of a broken commit, in a checkout of something else. */
async function run(
  event: string,
  checkedOut: (shop: Shop) => { commits: Partial<PullRequest>; ref: string },
) {
  const shop = await openShop(ruleSuite('evals/gear'));
  const hub = await openHub();
  const { commits, ref } = checkedOut(shop);
  const models = simulatedModels();
  const job: Job = { event, commits, ref, models, env: { OPENAI_API_KEY: 'sk-simulated' } };
  const { exitCode, log } = await runJob(shop, hub, job);
  const checks = hub.model.checks.map(({ headSha, conclusion }) => [headSha, conclusion]);
  const said = hub.model.checks.map(({ summary }) => summary).join();
  return { exitCode, log, checks, said, head: commits.head, comments: hub.model.comments.length };
}

const PULL = 'pull_request.synchronize.json';
const LATER = 'refs/heads/later';

test.each<readonly [string, string, (shop: Shop) => { commits: Partial<PullRequest>; ref: string }]>([
  [
    'the merge of the commit before it',
    PULL,
    (shop) => {
      shop.server('update-ref', 'refs/heads/earlier', shop.change(GOOD).merge);
      return { commits: shop.change(BROKEN), ref: 'refs/heads/earlier' };
    },
  ],
  [
    'the commit after it, by the name of the branch',
    PULL,
    (shop) => {
      const commits = shop.change(BROKEN);
      shop.server('update-ref', LATER, shop.change(GOOD).head);
      return { commits, ref: LATER };
    },
  ],
  [
    'the commit after it, of a push',
    'push.new-branch.json',
    (shop) => {
      const { head } = shop.change(BROKEN);
      shop.server('update-ref', LATER, shop.change(GOOD).head);
      return { commits: { head }, ref: LATER };
    },
  ],
  [
    'another group of the queue',
    'merge_group.checks_requested.json',
    (shop) => {
      shop.server('update-ref', LATER, shop.change(GOOD).merge);
      const { base, merge } = shop.change(BROKEN);
      return { commits: { base, head: merge }, ref: LATER };
    },
  ],
])('a commit that is judged in a checkout of %s is not measured', async (_name, event, checkedOut) => {
  const { exitCode, log, checks, said, head, comments } = await run(event, checkedOut);
  expect([exitCode, checks, comments]).toEqual([3, [[head, 'failure']], 0]);
  expect(log).toContain('trees/another-commit');
  expect(said).toContain('To fix: leave `ref` out of the checkout');
  expect(said).toMatch(/```yaml\n- uses: actions\/checkout@v7\n {2}with:\n {4}ref: \$\{\{ github\./);
});
