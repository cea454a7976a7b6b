import { describe, expect, test } from 'vitest';
import { addComment } from '../../github/server/github-model.ts';
import { openHub, runJob } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = ['compass', 'hatchet', 'snowshoe'];
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' } };

/** Pull request 7 with a change that somebody accepted as it is, and what entries of a merge queue come to. */
async function accepted(change: Record<string, string>) {
  const shop = await openShop({
    ...ruleSuite('evals/gear'),
    ...ruleSuite('evals/tool'),
    'pawl.yaml': '{}\n',
  });
  const hub = await openHub();
  const { model } = hub;
  const models = simulatedModels();
  Object.assign(model.permissions, { ada: 'admin', kim: 'write' });
  const commits = shop.change(change);
  await runJob(shop, hub, { event: 'pull_request.synchronize.json', commits, models, ...asked });
  const own = model.comments[0]?.body ?? '';
  const [, id = ''] = /\/pawl accept ([0-9a-f]{16}) -- why/.exec(own) ?? [];
  addComment(model, 'kim', `/pawl accept ${id} -- known`);
  const entry = async (base: string, head: string, number = 7) => {
    const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
    shop.server('update-ref', ref, head);
    const event = 'merge_group.checks_requested.json';
    const { exitCode, outputs } = await runJob(shop, hub, {
      event,
      commits: { base, head },
      ref,
      models,
      ...asked,
    });
    return [exitCode, outputs.verdict];
  };
  return { commits, entry, change: shop.change, comments: () => model.comments.map(({ body }) => body) };
}

describe('an entry of a merge queue', () => {
  test('whose loss somebody accepted passes, and one with more in it does not', async () => {
    const { commits, entry, change, comments } = await accepted({ [PROMPT]: rulePrompt(BROKEN) });
    const said = comments();
    expect(await entry(commits.base, commits.merge)).toEqual([0, 'pass']);
    // A group that brings another pull request as well, under the number of the accepted one.
    const both = change({ 'evals/tool/prompt.txt': rulePrompt(BROKEN) });
    expect(await entry(commits.base, both.merge)).toEqual([1, 'regressed']);
    expect(comments()).toEqual(said);
  });

  test('that comes behind an accepted one answers for its own loss, whatever its branch is called', {
    tags: ['slow'],
  }, async () => {
    const { commits, entry, change } = await accepted({ [PROMPT]: rulePrompt(BROKEN) });
    const behind = change({ [PROMPT]: rulePrompt([...BROKEN, 'kettle', 'lantern', 'hammock']) });
    expect(await entry(commits.merge, behind.merge)).toEqual([1, 'regressed']);
    expect(await entry(commits.merge, behind.merge, 8)).toEqual([1, 'regressed']);
    expect(await entry(commits.base, behind.merge)).toEqual([1, 'regressed']);
  });

  test('that loosens the gate passes where somebody accepted it, and takes no loss with it', {
    tags: ['slow'],
  }, async () => {
    const { commits, entry, change } = await accepted({
      'pawl.yaml': 'metrics: { pass: { tolerance: 0.02 } }\n',
      [PROMPT]: rulePrompt([], 'You sell fine camping gear.'),
    });
    expect(await entry(commits.base, commits.merge)).toEqual([0, 'pass']);
    const both = change({ 'pawl.yaml': 'metrics: { pass: { tolerance: 0.5 } }\n' });
    expect(await entry(commits.base, both.merge)).toEqual([1, 'loosened']);
    const broken = change({
      'pawl.yaml': 'metrics: { pass: { tolerance: 0.02 } }\n',
      [PROMPT]: rulePrompt(BROKEN),
    });
    expect(await entry(commits.base, broken.merge)).toEqual([1, 'regressed']);
  });
});
