import { addComment } from '../../github/server/github-model.ts';
import type { Fault } from '../../github/server/server.ts';
import { type Hub, type JobResult, openHub, runJob, TOKEN } from '../action-job.ts';
import { pullFiles } from '../files/pull-files.ts';
import { drawnModels } from '../models/drawn-models.ts';
import { openShop, type PullRequest } from '../suites/shop.ts';
import { cases, shopModel, shopPrompt, suite, topicOf } from './shop-suite.ts';

/** What somebody sees of a job: the comment where it has one, else the job's summary. */
export interface ShownJob {
  readonly code: number;
  readonly text: string;
}

const models = shopModel();
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' }, models };
const MAIN = suite('support', cases(24));
const prompt = (...given: Parameters<typeof shopPrompt>) => ({
  'evals/support/prompt.txt': shopPrompt(...given),
});
const opened = 'pull_request.opened.json';
const main = 'refs/heads/main';

/** A token of a pull request from a fork, or of a run that Dependabot started. */
const readOnly: Fault = (operation) =>
  /create|update|delete/.test(operation)
    ? { status: 403, data: { message: 'Resource not accessible by integration' } }
    : undefined;

function commentOr(hub: Hub, { exitCode, summary }: JobResult): ShownJob {
  const own = hub.model.comments.find(({ author }) => author === 'github-actions[bot]');
  return { code: exitCode ?? -1, text: own?.body ?? summary };
}

/** What may happen to a job of the action, by the name of its picture. */
export const JOBS: Readonly<Record<string, () => Promise<ShownJob>>> = {
  push: async () => {
    const shop = await openShop(MAIN, { token: TOKEN, isPublic: false });
    const hub = await openHub();
    const base = shop.server('rev-parse', 'main');
    const head = shop.push(prompt([], 'You help.'));
    const commits = { base, head };
    return commentOr(hub, await runJob(shop, hub, { event: 'push.main.json', commits, ref: main, ...asked }));
  },
  night: async () => {
    const policy = { 'pawl.yaml': 'baseline: { anchor: v1 }\n' };
    const shop = await openShop({ ...MAIN, ...policy }, { token: TOKEN, isPublic: false });
    const hub = await openHub();
    shop.server('tag', 'v1', 'main');
    const night = () => runJob(shop, hub, { event: 'schedule.json', commits: {}, ref: main, ...asked });
    await night();
    shop.push(prompt(['refund', 'gift', 'voucher']));
    return commentOr(hub, await night());
  },
  'merge-queue': async () => {
    const shop = await openShop(MAIN);
    const hub = await openHub();
    const { base, merge } = shop.change(prompt(['refund']));
    const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
    shop.server('update-ref', ref, merge);
    const event = 'merge_group.checks_requested.json';
    return commentOr(hub, await runJob(shop, hub, { event, commits: { base, head: merge }, ref, ...asked }));
  },
  fork: async () => stranger('pull_request.fork.json', {}),
  dependabot: async () => stranger('pull_request.dependabot.json', { GITHUB_ACTOR: 'dependabot[bot]' }),
  accepted: async () => {
    const shop = await openShop(MAIN);
    const hub = await openHub();
    Object.assign(hub.model.permissions, { kim: 'write' });
    const commits = shop.change(prompt(['refund']));
    const gate = () => runJob(shop, hub, { event: opened, commits, ...asked });
    const [, id] = /\/pawl accept ([0-9a-f]{16})/.exec(commentOr(hub, await gate()).text) ?? [];
    addComment(hub.model, 'kim', `/pawl accept ${id} -- we stopped refunds in May`);
    return commentOr(hub, await gate());
  },
  'weakened-exam': async () => {
    const check = (topic: string) =>
      `{ type: contains, value: ${topic === 'refund' ? 'e' : topic.toUpperCase()} }`;
    return pull({ ...suite('support', cases(24, { check })), ...prompt(['refund']) });
  },
  'loosened-policy': async () =>
    pull({ ...prompt([], 'You help.'), 'pawl.yaml': 'metrics: { pass: { tolerance: 1 } }\n' }),
  matrix: async () => {
    const names = ['support', 'billing', 'returns'];
    const policy = (name: string) =>
      `suites:\n  - { id: ${name}, config: evals/${name}/promptfooconfig.yaml }\n`;
    const shop = await openShop(
      Object.assign(
        {},
        ...names.map((name) => ({ ...suite(name, cases(24)), [`${name}.yaml`]: policy(name) })),
      ),
    );
    const hub = await openHub();
    const edits = Object.fromEntries(
      names.map((name) => [
        `evals/${name}/prompt.txt`,
        shopPrompt(name === 'billing' ? ['invoice'] : [], 'You help.'),
      ]),
    );
    const commits = shop.change(edits);
    let last: JobResult | undefined;
    // The job that fails is the first to end.
    for (const name of ['billing', 'support', 'returns'])
      last = await runJob(shop, hub, { event: opened, commits, with: { config: `${name}.yaml` }, ...asked });
    return commentOr(hub, last as JobResult);
  },
  'tenth-push': async () => {
    const shop = await openShop(MAIN);
    const hub = await openHub();
    const run = (commits: PullRequest, event: string) => runJob(shop, hub, { event, commits, ...asked });
    await run(shop.change(prompt(['refund'])), opened);
    for (let push = 2; push < 10; push += 1)
      await run(shop.change(prompt(['refund'], `Help, push ${push}.`)), 'pull_request.synchronize.json');
    const last = shop.change(prompt(['refund'], 'Help.'));
    return commentOr(hub, await run(last, 'pull_request.synchronize.json'));
  },
  suggestion: async () => {
    const shop = await openShop(suite('support', cases(30)));
    const hub = await openHub();
    const edited = shopPrompt(['warranty'], 'You answer customers of a web shop. Be brief.');
    const commits = shop.change({ 'evals/support/prompt.txt': edited });
    hub.model.reviews.files = pullFiles(shop, commits);
    const { exitCode } = await runJob(shop, hub, { event: opened, commits, ...asked });
    const [comment] = hub.model.reviews.comments;
    return { code: exitCode ?? -1, text: comment?.body ?? '' };
  },
  'night-drift': async () => {
    const shop = await openShop(MAIN, { token: TOKEN, isPublic: false });
    const hub = await openHub();
    let moved = false;
    const drifting = drawnModels(({ prompt: text }) =>
      moved && topicOf(text) < 'p' ? 'I cannot help.' : `We do ${topicOf(text).toUpperCase()}.`,
    );
    const night = () =>
      runJob(shop, hub, { event: 'schedule.json', commits: {}, ref: main, ...asked, models: drifting });
    await night();
    moved = true;
    return commentOr(hub, await night());
  },
};

async function pull(change: Record<string, string>): Promise<ShownJob> {
  const shop = await openShop({ ...MAIN, 'pawl.yaml': 'metrics: { pass: { tolerance: 0 } }\n' });
  const hub = await openHub();
  return commentOr(hub, await runJob(shop, hub, { event: opened, commits: shop.change(change), ...asked }));
}

async function stranger(event: string, env: Record<string, string>): Promise<ShownJob> {
  const shop = await openShop(MAIN);
  const hub = await openHub(readOnly);
  const commits = shop.change(prompt(['refund']));
  return commentOr(
    hub,
    await runJob(shop, hub, { event, commits, env: { OPENAI_API_KEY: '', ...env }, models }),
  );
}
