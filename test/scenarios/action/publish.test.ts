import { describe, expect, test } from 'vitest';
import { addComment } from '../../github/server/github-model.ts';
import { type Hub, openHub, runJob } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import type { Step } from '../../support/processes/runner.ts';
import { runPublishJob } from '../../support/publishing-workflow.ts';
import { echoPrompt, echoSuite } from '../../support/suites/echo-suite.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop, type PullRequest } from '../../support/suites/shop.ts';

const asked = { env: { OPENAI_API_KEY: 'sk-simulated' }, models: simulatedModels() };
const event = 'pull_request.opened.json';

/** The second of two jobs, while the pull request stands at these commits. */
function publish(hub: Hub, commits: PullRequest, file: string, more: Step['with'] = {}) {
  hub.model.pullRequest.head = commits.head;
  return runPublishJob(hub, file, { event, commits, with: more });
}

describe('two jobs say what one job says', () => {
  test.each([
    ['a regression', ruleSuite('evals/gear'), { 'evals/gear/prompt.txt': rulePrompt(['compass', 'kettle']) }],
    ['a pass', ruleSuite('evals/gear'), { 'evals/gear/prompt.txt': rulePrompt([], 'Sell.') }],
    ['nothing touched', ruleSuite('evals/gear'), { 'README.md': 'Camping\n' }],
    [
      'a gate that only reports',
      { ...echoSuite('evals/echo'), 'pawl.yaml': 'enforce: false\n' },
      echoPrompt('evals/echo', 'The answer is {{word}}'),
    ],
    [
      'a change of the rules',
      { ...ruleSuite('evals/gear'), 'pawl.yaml': 'mixed: block\n' },
      { 'pawl.yaml': 'mixed: warn\n' },
    ],
  ])('%s', { tags: ['slow'] }, async (_, files, edit) => {
    const shop = await openShop(files);
    const commits = shop.change(edit);
    const [one, two] = [await openHub(), await openHub()];
    const gate = await runJob(shop, one, { event, commits, ...asked });
    const second = await publish(two, commits, gate.file('.pawl/publication.json'));
    expect(second.exitCode).toBe(gate.exitCode);
    // The server of this test has another address than the forge that the second job is told of.
    const plain = (text: unknown) =>
      JSON.parse(JSON.stringify(text ?? null).replaceAll(shop.serverUrl, 'https://github.com'));
    expect(two.model.comments).toEqual(plain(one.model.comments));
    expect(two.model.checks).toEqual(plain(one.model.checks));
    expect(second.summary).toEqual(plain(gate.summary));
    const { report, page, json, publication, ...outputs } = gate.outputs;
    expect(second.outputs).toEqual(outputs);
  });
});

describe('what somebody accepts', () => {
  const broken = { 'evals/gear/prompt.txt': rulePrompt(['compass', 'kettle']) };
  const accepted = async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    Object.assign(hub.model.permissions, { kim: 'write' });
    const commits = shop.change(broken);
    const gate = async () => {
      const job = await runJob(shop, hub, { event, commits, with: { mode: 'measure' }, ...asked });
      return job.file('.pawl/publication.json');
    };
    await publish(hub, commits, await gate());
    const own = () => hub.model.comments.find(({ author }) => author === 'github-actions[bot]')?.body ?? '';
    const [, id] = /\/pawl accept ([0-9a-f]{16})/.exec(own()) ?? [];
    const said = addComment(hub.model, 'kim', `/pawl accept ${id} -- discontinued`);
    return { hub, commits, own, said, second: await gate() };
  };

  test('in the comment of the second job holds in the next run of the first', {
    tags: ['slow'],
  }, async () => {
    const { hub, commits, own, second } = await accepted();
    const { exitCode } = await publish(hub, commits, second);
    expect(exitCode).toBe(0);
    expect(own()).toContain('Accepted by `kim`: 2 cases (`kettle`, `compass`). Reason: discontinued.');
    // What earlier runs found is not lost with a file that knows nothing of it.
    const forgetful = JSON.parse(second);
    forgetful.data.memory = { runs: [], convicted: [], offers: {} };
    const before = own();
    await publish(hub, commits, JSON.stringify(forgetful));
    expect(own()).toBe(before);
  });

  test('cannot be made up by the file', { tags: ['slow'] }, async () => {
    const { hub, commits, said, second } = await accepted();
    hub.model.comments.splice(hub.model.comments.indexOf(said), 1);
    const { exitCode, log } = await publish(hub, commits, second);
    expect(exitCode).toBe(2);
    expect(log).toContain('no valid comment says so');
  });
});

describe("main's policy names the check", () => {
  const titled = (title: string) => ({ 'pawl.yaml': `report: {title: ${title}, comment: 'off'}\n` });
  const names = ({ model }: Hub) => model.checks.map(({ name, conclusion }) => [name, conclusion]);
  const edit = { 'evals/echo/prompt.txt': 'The answer is: {{word}}\n' };

  test('whatever the change calls it', async () => {
    const shop = await openShop({ ...echoSuite('evals/echo'), ...titled('Support') });
    const hub = await openHub();
    const commits = shop.change({ 'README.md': 'x\n', ...titled('Safety') });
    const result = await runJob(shop, hub, { event, commits });
    expect(names(hub)).toEqual([['Pawl: Support', 'success']]);
    expect(JSON.parse(result.file('.pawl/publication.json')).title).toBe('Support');
    expect(result.outputs.comment).toBe('skipped');
  });

  test('also where main has the file by a link', async () => {
    const linked = {
      'pawl.yaml': { link: 'config/gate.yaml' },
      'config/gate.yaml': "report: {title: Support, comment: 'off'}\n",
    };
    const shop = await openShop({ ...echoSuite('evals/echo'), ...linked });
    const hub = await openHub();
    const commits = shop.change({ 'README.md': 'x\n', 'config/gate.yaml': 'report: {title: Safety}\n' });
    const result = await runJob(shop, hub, { event, commits });
    expect([names(hub), result.outputs.comment]).toEqual([[['Pawl: Support', 'success']], 'skipped']);
  });

  test('and a policy that main lacks names none of its gates', { tags: ['slow'] }, async () => {
    const shop = await openShop(echoSuite('evals/echo'));
    const hub = await openHub();
    const commits = shop.change({ ...edit, ...titled('Safety') });
    await runJob(shop, hub, { event, commits });
    const more = shop.change({ 'new.yaml': 'report: {title: Safety}\n' });
    const job = { event, commits: more, with: { config: 'new.yaml' } };
    const result = await runJob(shop, hub, job);
    expect(names(hub).map(([name]) => name)).toEqual(['Pawl', 'Pawl: Safety (not on main yet)']);
    expect(JSON.parse(result.file('.pawl/publication.json')).title).toBe('Safety');
  });

  test('where main cannot be found, the check fails and says why', async () => {
    const shop = await openShop({ ...echoSuite('evals/echo'), ...titled('Support') });
    const hub = await openHub();
    const commits = shop.change({ 'README.md': 'x\n', ...titled('Safety') });
    const result = await runJob(shop, hub, { event, commits, with: { base: 'no-such-branch' } });
    expect(result.exitCode).not.toBe(0);
    expect(names(hub)).toEqual([['Pawl: Safety', 'failure']]);
  });
});
