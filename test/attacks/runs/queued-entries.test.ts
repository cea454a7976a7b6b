import { describe, expect, test } from 'vitest';
import { memoryIn, withoutMemory } from '../../../src/publish/comment-memory.ts';
import { ledgerOf } from '../../../src/trust/ledger.ts';
import { addComment } from '../../github/server/github-model.ts';
import { openHub, runJob } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = ['compass', 'hatchet', 'snowshoe'];
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' } };

const offered = (body: string) => (/\/pawl accept ([0-9a-f]{16}) -- why/.exec(body) ?? [])[1] ?? '';

/** A change in a merge queue, whose pull request no run has looked at, and what its entries come to. */
async function queued(change: Record<string, string>) {
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
  return {
    ...{ shop, hub, models, commits, entry, change: shop.change },
    comment: () => model.comments[0]?.body ?? '',
    accept: (id: string) => addComment(model, 'kim', `/pawl accept ${id} -- known`),
    seen: () => model.comments.map(({ body }) => withoutMemory(body)),
  };
}

/** The same where runs on the pull request came first, and somebody accepted what they found. */
async function accepted(change: Record<string, string>) {
  const queue = await queued(change);
  const { shop, hub, commits, models, comment, accept } = queue;
  await runJob(shop, hub, { event: 'pull_request.synchronize.json', commits, models, ...asked });
  accept(offered(comment()));
  return { ...queue, ledger: () => ledgerOf(memoryIn(comment())) };
}

describe('an entry of a merge queue', () => {
  test('whose loss somebody accepted passes, and one with more in it does not', async () => {
    const { commits, entry, change, seen, ledger } = await accepted({ [PROMPT]: rulePrompt(BROKEN) });
    const [said, { runs, convicted }] = [seen(), ledger()];
    expect(await entry(commits.base, commits.merge)).toEqual([0, 'pass']);
    // A group that brings another pull request as well, under the number of the accepted one.
    const both = change({ 'evals/tool/prompt.txt': rulePrompt(BROKEN) });
    expect(await entry(commits.base, both.merge)).toEqual([1, 'regressed']);
    // People see the comment of the pull request's own runs. What the next entry should know stands in its hidden line.
    expect(seen()).toEqual(said);
    expect(ledger().runs).toHaveLength(runs.length + 2);
    expect(ledger().convicted.length).toBeGreaterThan(convicted.length);
  });

  test('that failed and is queued again by luck fails again, until somebody accepts it', async () => {
    const { commits, entry, comment, accept, models } = await queued({ [PROMPT]: rulePrompt(BROKEN) });
    expect(await entry(commits.base, commits.merge)).toEqual([1, 'regressed']);
    // A gate that runs in the queue alone leaves its comment there: it says what can be accepted, and remembers.
    const id = offered(comment());
    expect(withoutMemory(comment())).toContain('got worse');
    const unlucky = models.answer;
    models.answer = (ask) =>
      unlucky({ ...ask, prompt: ask.prompt.replace(/^.*(?=Customer:)/s, rulePrompt()) });
    expect(await entry(commits.base, commits.merge)).toEqual([1, 'regressed']);
    expect(ledgerOf(memoryIn(comment())).runs).toHaveLength(2);
    accept(id);
    expect(await entry(commits.base, commits.merge)).toEqual([0, 'pass']);
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
