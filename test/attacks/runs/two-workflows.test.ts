import { describe, expect, test } from 'vitest';
import { HEAD } from '../../github/server/github-model.ts';
import { commentCalls, type Hub, openHub, runJob } from '../../support/action-job.ts';
import { type EndedRun, leftFile, runPublisher } from '../../support/publishing-workflow.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const NEWER = 'f00d'.repeat(10);
const red = (baseRef = 'main') => leftFile({ broken: true, baseRef });
const green = (baseRef = 'main') => leftFile({ broken: false, baseRef });
/** GitHub names no pull request in the event. */
const nobody = () => ({ pull_requests: [] });

const conclusions = ({ model }: Hub) => model.checks.map(({ conclusion }) => conclusion);

describe('no suite runs on `workflow_run`', () => {
  test.each(['gate', 'measure'])('mode: %s', async (mode) => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const commits = shop.change({ 'evals/gear/prompt.txt': rulePrompt([]) });
    const event = 'workflow_run.pull_request.json';
    const result = await runJob(shop, hub, { event, commits, with: { mode } });
    expect([result.exitCode, hub.api.calls()]).toEqual([2, []]);
    expect(result.annotations[0]?.message).toContain(`Pawl refuses \`mode: ${mode}\` on \`workflow_run\``);
    expect(result.annotations[0]?.message).toContain('mode: publish');
  });
});

describe('a publishing workflow whose pull request', () => {
  test('has a newer commit answers on its own commit alone', async () => {
    const hub = await openHub();
    hub.model.pullRequest.head = NEWER;
    const result = await runPublisher(hub, { file: green() });
    expect([result.exitCode, result.outputs.comment, commentCalls(hub)]).toEqual([0, 'skipped', []]);
    expect(hub.model.checks).toMatchObject([{ headSha: HEAD, conclusion: 'success' }]);
    expect(result.log).toContain('The head of the pull request is');
  });

  test('went to another branch since the event writes nothing, and does not pass', async () => {
    const hub = await openHub();
    hub.model.pullRequest.base = 'release';
    const result = await runPublisher(hub, { file: green() });
    expect([result.exitCode, hub.model.checks, hub.model.comments]).toEqual([3, [], []]);
  });

  test.each([
    ['as the event says', undefined],
    ['as GitHub says', nobody],
  ])(
    'was measured against another branch than the one that it goes to, %s, is not answered',
    async (_, ended) => {
      const hub = await openHub();
      const result = await runPublisher(hub, { file: green('loose'), ...(ended && { ended }) });
      expect([result.exitCode, hub.model.checks, hub.model.comments]).toEqual([3, [], []]);
      expect(result.log).toContain('It goes to `main`, and it was compared with `loose`');
    },
  );
});

describe('a green publication whose pull request nobody can name any more does not pass its commit', () => {
  const gone = () => ({ head_repository: null, pull_requests: [] });
  const renamed = (run: EndedRun) => ({
    ...nobody(),
    head_repository: { ...(run.head_repository as object), full_name: 'mallory/renamed' },
  });

  test.each([
    ['its fork is deleted', gone],
    ['its fork has another name now', renamed],
  ])('where %s', async (_, ended) => {
    const hub = await openHub();
    const failed = await runPublisher(hub, { file: red(), ended });
    const result = await runPublisher(hub, { file: green('loose'), ended });
    expect([failed.exitCode, result.exitCode, conclusions(hub)]).toEqual([1, 0, ['failure', 'cancelled']]);
    expect(hub.model.checks[1]?.title).toContain('names no open pull request');
    expect(hub.model.comments).toEqual([]);
  });
});

describe('a green publication does not hide that the same commit fails', () => {
  test('in a pull request from another branch, after its own was closed', async () => {
    const hub = await openHub();
    await runPublisher(hub, { file: red() });
    const ended = () => ({ head_branch: 'other', pull_requests: [] });
    const result = await runPublisher(hub, { file: green('loose'), ended });
    expect([result.exitCode, conclusions(hub)]).toEqual([1, ['failure', 'failure']]);
    expect(hub.model.checks[1]?.title).toContain('#7');
  });

  test('in another pull request from its branch', async () => {
    const hub = await openHub();
    hub.model.secondPullRequest = { head: HEAD, base: 'loose', author: 'ada' };
    await runPublisher(hub, { file: red(), ended: nobody });
    const result = await runPublisher(hub, { file: green('loose'), ended: nobody });
    expect([result.exitCode, conclusions(hub)]).toEqual([1, ['failure', 'failure']]);
    expect(hub.model.checks[1]?.title).toContain('#7');
    // Once that one is mended by a change of main, the commit is green.
    const again = (run: EndedRun) => ({
      ...nobody(),
      id: 4243,
      html_url: String(run.html_url).replace(/\d+$/, '4243'),
    });
    const mended = await runPublisher(hub, { file: green(), ended: again });
    expect([mended.exitCode, conclusions(hub).at(-1)]).toEqual([0, 'success']);
  });
});

describe('a file that claims', () => {
  test.each([
    ['another commit', { headSha: NEWER }],
    ['another repository', { repository: 'mallory/shop' }],
    ["another gate's title", { title: 'Safety' }],
    ['a pull request of its own choice', { pullNumber: 8 }],
  ])('%s is refused, and nothing is written', async (_, forged) => {
    const hub = await openHub();
    const file = JSON.stringify({ ...JSON.parse(green()), ...forged });
    const result = await runPublisher(hub, { file, ended: nobody });
    expect([result.exitCode, hub.model.checks, hub.model.comments]).toEqual([2, [], []]);
  });

  test('a branch to which none of several pull requests goes is refused', async () => {
    const hub = await openHub();
    hub.model.secondPullRequest = { head: HEAD, base: 'release', author: 'ada' };
    const result = await runPublisher(hub, { file: green('loose'), ended: nobody });
    expect([result.exitCode, hub.model.checks, hub.model.comments]).toEqual([3, [], []]);
    expect(result.log).toContain('No open pull request from this branch goes to `loose`');
  });
});
