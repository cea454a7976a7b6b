import { describe, expect, test } from 'vitest';
import { type Hub, openHub, runJob } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const BROKEN = { 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) };
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' }, models: simulatedModels() };
const conclusions = ({ model }: Hub) => model.checks.map(({ conclusion }) => conclusion);

/** Pull request 7 takes what main has, and is broken, to a branch where it is whole. */
async function toRelease() {
  const shop = await openShop(ruleSuite('evals/gear'));
  const hub = await openHub();
  const whole = shop.server('rev-parse', 'refs/heads/main');
  const main = shop.push(BROKEN);
  shop.server('update-ref', 'refs/heads/change', main);
  const { head } = shop.change({ 'README.md': 'Camping gear.\n' });
  shop.server('update-ref', 'refs/heads/loose', whole);
  const tree = `${head}^{tree}`;
  const merge = shop.server('commit-tree', tree, '-p', whole, '-p', head, '-m', 'Merge');
  shop.server('update-ref', 'refs/pull/7/merge', merge);
  const commits = { head, base: whole, merge };
  return {
    hub,
    head,
    pull: (today = {}) =>
      runJob(shop, hub, {
        ...{ event: 'pull_request.onto-loose.json', commits },
        ...{ today: { base: 'loose', ...today }, ...asked },
      }),
    other: (event: string) =>
      runJob(shop, hub, {
        ...{ event, commits: event.startsWith('push') ? { head } : {} },
        ...{ today: { head }, ref: 'refs/heads/change', ...asked },
      }),
  };
}

describe.each(['workflow_dispatch.json', 'push.new-branch.json'])('a run on %s', (event) => {
  test('does not turn the commit of a pull request green that fails', { tags: ['slow'] }, async () => {
    const { hub, pull, other } = await toRelease();
    expect((await pull()).exitCode).toBe(1);
    const result = await other(event);
    expect([result.exitCode, conclusions(hub)]).toEqual([1, ['failure', 'failure']]);
    expect(hub.model.checks[1]?.title).toContain('#7');
    expect(hub.model.comments[0]?.body).toContain('got worse');
  });

  test('says its own before that one has a verdict, and after it was closed', {
    tags: ['slow'],
  }, async () => {
    const { hub, pull, other } = await toRelease();
    expect((await other(event)).exitCode).toBe(0);
    expect((await pull()).exitCode).toBe(1);
    hub.model.pullRequest.closed = true;
    expect([(await other(event)).exitCode, conclusions(hub)]).toEqual([0, ['success', 'failure', 'success']]);
  });
});
