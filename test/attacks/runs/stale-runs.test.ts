import { describe, expect, test } from 'vitest';
import { commentCalls, type Hub, type JobResult, openHub, runJob } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { runPublishJob } from '../../support/publishing-workflow.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop, type PullRequest, type Shop } from '../../support/suites/shop.ts';

const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = { [PROMPT]: rulePrompt(['compass', 'hatchet', 'snowshoe']) };
const MENDED = { [PROMPT]: rulePrompt([], 'You sell fine camping gear.') };
const NEWER = 'f00d'.repeat(10);

/** A hub on which something happens to the pull request while the gate runs: once its check is there. */
async function hubWhere(meanwhile: (hub: Hub) => void): Promise<Hub> {
  const hub: Hub = await openHub((operation) => {
    if (operation === 'checks/create') meanwhile(hub);
    return undefined;
  });
  return hub;
}

const asked = (models = simulatedModels()) => ({ env: { OPENAI_API_KEY: 'sk-simulated' }, models });
const checksOn = ({ model }: Hub, commit: string) =>
  model.checks.filter(({ headSha }) => headSha === commit).map(({ conclusion }) => conclusion);

const publish = (hub: Hub, event: string, commits: PullRequest, file: string) =>
  runPublishJob(hub, file, { event, commits });

/** A measured pull request that stands elsewhere when its second job publishes. */
async function publishedWhere(now: (commits: PullRequest) => Partial<Hub['model']['pullRequest']>) {
  const shop = await openShop(ruleSuite('evals/gear'));
  const commits = shop.change(MENDED);
  const event = 'pull_request.opened.json';
  const gate = await runJob(shop, await openHub(), { event, commits, ...asked() });
  const hub = await openHub();
  Object.assign(hub.model.pullRequest, now(commits));
  return { hub, commits, result: await publish(hub, event, commits, gate.file('.pawl/publication.json')) };
}

describe('a run that judged a commit which is no longer the head', () => {
  test('answers on its own commit alone, and says that a newer one is there', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await hubWhere(({ model }) => {
      model.pullRequest.head = NEWER;
    });
    const commits = shop.change(MENDED);
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, ...asked() });
    expect([result.exitCode, result.outputs.verdict, result.outputs.comment]).toEqual([0, 'pass', 'skipped']);
    expect(commentCalls(hub)).toEqual([]);
    expect([checksOn(hub, commits.head), checksOn(hub, NEWER)]).toEqual([['success'], []]);
    for (const text of [result.log, result.summary])
      expect(text).toMatch(/the head of the pull request is .?f00df00.? now, and this run judged/i);
  });

  test('does not overwrite what a run on the newer one wrote', { tags: ['slow'] }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const first = shop.change(MENDED);
    const second = shop.change(BROKEN);
    await runJob(shop, hub, { event: 'pull_request.synchronize.json', commits: second, ...asked() });
    const red = hub.model.comments.map(({ body }) => body);
    expect(red[0]).toContain('got worse');
    shop.server('update-ref', 'refs/pull/7/merge', first.merge);
    const today = { head: second.head };
    const late = await runJob(shop, hub, {
      event: 'pull_request.opened.json',
      commits: first,
      today,
      ...asked(),
    });
    expect([late.exitCode, late.outputs.comment]).toEqual([0, 'skipped']);
    expect(hub.model.comments.map(({ body }) => body)).toEqual(red);
    expect([checksOn(hub, first.head), checksOn(hub, second.head)]).toEqual([['success'], ['failure']]);
  });

  test('nor does a job that publishes for it', { tags: ['slow'] }, async () => {
    const { hub, commits, result } = await publishedWhere(() => ({ head: NEWER }));
    expect([result.exitCode, result.outputs.comment, commentCalls(hub)]).toEqual([0, 'skipped', []]);
    expect([checksOn(hub, commits.head), checksOn(hub, NEWER)]).toEqual([['success'], []]);
    expect(result.log).toContain('The head of the pull request is');
  });

  test('where GitHub does not say what the head is, no comment is written', { tags: ['slow'] }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub((operation) =>
      operation === 'pulls/get' ? { status: 403, data: { message: 'Resource not accessible' } } : undefined,
    );
    const commits = shop.change(BROKEN);
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, ...asked() });
    expect([result.exitCode, result.outputs.comment, commentCalls(hub)]).toEqual([1, 'failed', []]);
    expect(checksOn(hub, commits.head)).toEqual(['failure']);
    expect(result.log).toContain('pull-requests: write');
  });
});

describe('a job that publishes takes commit and pull request from its own event', () => {
  const event = 'pull_request.opened.json';

  test('a file that claims another commit, repository or pull request is refused, and nothing is written', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const commits = shop.change(MENDED);
    const gate = await runJob(shop, await openHub(), { event, commits, ...asked() });
    const measured = JSON.parse(gate.file('.pawl/publication.json'));
    for (const forged of [{ headSha: NEWER }, { repository: 'mallory/shop' }, { pullNumber: 8 }]) {
      const hub = await openHub();
      hub.model.pullRequest.head = commits.head;
      const result = await publish(hub, event, commits, JSON.stringify({ ...measured, ...forged }));
      expect([forged, result.exitCode, hub.model.checks, hub.model.comments]).toEqual([forged, 2, [], []]);
    }
  });
});

/** Its prompt is broken already on `loose`, where it goes first: nothing got worse there. */
async function onLoose() {
  const shop = await openShop(ruleSuite('evals/gear'));
  const hub = await openHub();
  const loose = shop.change(BROKEN).head;
  const commits = shop.change({ 'README.md': 'Camping gear.\n' });
  shop.server('update-ref', 'refs/heads/loose', loose);
  const tree = `${commits.head}^{tree}`;
  const merge = shop.server('commit-tree', tree, '-p', loose, '-p', commits.head, '-m', 'Merge');
  const goesTo = (base: 'main' | 'loose') =>
    shop.server('update-ref', 'refs/pull/7/merge', base === 'main' ? commits.merge : merge);
  const run = (event: string, base: string, more: Partial<Parameters<typeof runJob>[2]> = {}) =>
    runJob(shop, hub, {
      event,
      commits: base === 'loose' ? { ...commits, base: loose } : commits,
      today: { base },
      ...asked(),
      ...more,
    });
  goesTo('loose');
  const first = await run('pull_request.onto-loose.json', 'loose');
  expect([first.exitCode, first.outputs.verdict]).toEqual([0, 'pass']);
  expect(checksOn(hub, commits.head)).toEqual(['success']);
  return { shop, hub, commits, goesTo, run };
}
describe('a pull request that is retargeted', () => {
  const answers = ({ exitCode, outputs }: JobResult) => [exitCode, outputs.verdict];

  test('is judged again by main, never by a merge commit for the branch before, and a run against that one started again does not pass', {
    tags: ['slow'],
  }, async () => {
    const { hub, commits, goesTo, run } = await onLoose();
    // GitHub has not made the merge commit for main yet.
    const early = await run('pull_request.retargeted.json', 'main');
    expect(early.exitCode).toBe(3);
    expect(early.log).toContain('trees/other-base');
    expect(checksOn(hub, commits.head)).toEqual(['success', 'failure']);

    goesTo('main');
    expect(answers(await run('pull_request.retargeted.json', 'main'))).toEqual([1, 'regressed']);
    const judged = ['success', 'failure', 'failure'];
    expect(checksOn(hub, commits.head)).toEqual(judged);
    const red = hub.model.comments.map(({ body }) => body);
    expect(red).toEqual([expect.stringContaining('got worse')]);

    goesTo('loose');
    const again = await run('pull_request.onto-loose.json', 'loose', {
      today: { base: 'main' },
      env: { OPENAI_API_KEY: 'sk-simulated', GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(again.exitCode).toBe(3);
    expect(again.log).toContain('github/other-base');
    expect(checksOn(hub, commits.head)).toEqual(judged);
    expect(hub.model.comments.map(({ body }) => body)).toEqual(red);
    const measured = await run('pull_request.onto-loose.json', 'loose', {
      today: { base: 'main' },
      with: { mode: 'measure' },
    });
    expect(measured.exitCode).toBe(3);
  });

  test('while a run is under way: that run does not pass, and its check says why', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await hubWhere(({ model }) => {
      model.pullRequest.base = 'release';
    });
    const commits = shop.change(MENDED);
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, ...asked() });
    expect([result.exitCode, result.outputs['exit-code'], commentCalls(hub)]).toEqual([3, '3', []]);
    expect(checksOn(hub, commits.head)).toEqual(['cancelled']);
    expect(hub.model.checks[0]?.title).toMatch(/goes to `?release`? now/);
  });

  test('a publication against the branch before is not published', { tags: ['slow'] }, async () => {
    const { hub, result } = await publishedWhere(({ head }) => ({ head, base: 'release' }));
    expect([result.exitCode, hub.model.checks, hub.model.comments]).toEqual([3, [], []]);
  });
});

describe('a second pull request of the same commit, to a branch where nothing got worse', () => {
  /** Pull request 7 goes to main and is red; number 8 has the same commit and goes to `loose`. */
  async function two() {
    const { shop, hub, commits, goesTo, run } = await onLoose();
    hub.model.checks.length = 0;
    goesTo('main');
    const second = () => {
      goesTo('loose');
      hub.model.secondPullRequest = { head: commits.head, base: 'loose', author: 'ada' };
      return run('pull_request.same-commit-onto-loose.json', 'loose', { today: { base: 'main' } });
    };
    const first = () => {
      goesTo('main');
      return run('pull_request.opened.json', 'main');
    };
    return { shop, hub, commits, first, second };
  }

  test('does not turn the check of the first one green, until that one is closed or goes elsewhere', {
    tags: ['slow'],
  }, async () => {
    const { hub, commits, first, second } = await two();
    expect((await first()).exitCode).toBe(1);
    const later = await second();
    expect([later.exitCode, later.outputs.verdict]).toEqual([1, 'pass']);
    expect(checksOn(hub, commits.head)).toEqual(['failure', 'failure']);
    const noVerdict = expect.not.stringContaining('exit=');
    expect(hub.model.checks[1]).toMatchObject({ title: expect.stringContaining('#7'), record: noVerdict });
    expect(later.log).toContain('#7');
    for (const gone of [{ closed: true }, { base: 'release' }]) {
      const job = second();
      Object.assign(hub.model.pullRequest, { closed: false }, gone);
      expect((await job).exitCode).toBe(0);
      expect(checksOn(hub, commits.head).at(-1)).toBe('success');
    }
  });

  test('does not have the last word when it is faster', { tags: ['slow'] }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const commits = shop.change(BROKEN);
    const green = {
      ...{ id: 2, name: 'Pawl', headSha: commits.head, status: 'completed', conclusion: 'success' },
      ...{ title: '', summary: '', record: null, annotations: [] },
    };
    const hub: Hub = await openHub((operation, seen) => {
      if (operation === 'pulls/get' && seen === 1) hub.model.checks.push(green);
      return undefined;
    });
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, ...asked() });
    expect(result.exitCode).toBe(1);
    expect(checksOn(hub, commits.head)).toEqual(['failure', 'success', 'failure']);
  });
});

describe('a pull request whose title is edited', () => {
  const event = 'pull_request.retitled.json';

  async function judged(files: Record<string, string>, shop?: Shop) {
    const opened = shop ?? (await openShop(ruleSuite('evals/gear')));
    const hub = await openHub();
    const models = simulatedModels();
    const commits = opened.change(files);
    const run = (name: string, more: Partial<Parameters<typeof runJob>[2]> = {}) =>
      runJob(opened, hub, { event: name, commits, ...asked(models), ...more });
    const first = await run('pull_request.opened.json');
    return { shop: opened, hub, models, commits, run, first };
  }

  async function keepsVerdict({ hub, models, run, first }: Awaited<ReturnType<typeof judged>>, code: number) {
    expect(first.exitCode).toBe(code);
    const [calls, checks, comments] = [models.requests(), [...hub.model.checks], [...hub.model.comments]];
    const edited = await run(event);
    expect([edited.exitCode, edited.outputs]).toEqual([code, { 'exit-code': String(code) }]);
    expect(models.requests()).toBe(calls);
    expect([hub.model.checks, hub.model.comments]).toEqual([checks, comments]);
    expect(edited.log).toContain('The verdict on this commit stands: https://github.com/acme/shop/runs/1');
  }

  test('keeps its red verdict without a call or a word, but not for a job that only measures, and not where it is started again', {
    tags: ['slow'],
  }, async () => {
    const opened = await judged(BROKEN);
    await keepsVerdict(opened, 1);
    const { hub, run } = opened;
    // What another job wrote need not be what this one answers.
    const measured = await run(event, { with: { mode: 'measure' } });
    expect([measured.exitCode, measured.outputs.verdict]).toEqual([1, 'regressed']);
    expect(hub.model.checks).toHaveLength(1);
    const again = await run(event, { env: { OPENAI_API_KEY: 'sk-simulated', GITHUB_RUN_ATTEMPT: '2' } });
    expect([again.exitCode, again.outputs.verdict, hub.model.checks.length]).toEqual([1, 'regressed', 2]);
  });

  test('keeps its green verdict, but none where main cannot be found, and none against another branch', {
    tags: ['slow'],
  }, async () => {
    const opened = await judged(MENDED);
    await keepsVerdict(opened, 0);
    const lost = await opened.run(event, { with: { base: 'no-such-branch' } });
    expect(lost.exitCode).toBe(2);
    const checks = opened.hub.model.checks.length;
    const elsewhere = await opened.run('pull_request.retitled.json', { today: { base: 'release' } });
    expect([elsewhere.exitCode, opened.hub.model.checks.length]).toEqual([3, checks]);
  });

  // By a run that was cut off, by somebody else's app, or without the mark of a verdict.
  const cuts = [
    ['a cancelled one', { conclusion: 'cancelled', record: null }],
    ['one that goes on', { status: 'in_progress', conclusion: null, record: null }],
    ["one of somebody else's app", { conclusion: 'success', app: 'mallory' }],
    ['one without a record', { conclusion: 'success', record: 'fine' }],
  ] as const;
  test.each(cuts.slice(0, 1))('is judged where the check is %s', (...cut) => isJudged(...cut));
  test.each(cuts.slice(1))('is judged where the check is %s', { tags: ['slow'] }, (...cut) =>
    isJudged(...cut),
  );

  async function isJudged(_name: string, cut: (typeof cuts)[number][1]): Promise<void> {
    const { hub, run } = await judged(BROKEN);
    const [check] = hub.model.checks;
    hub.model.checks.splice(0, Number.POSITIVE_INFINITY, Object.assign({ ...check! }, cut));
    const edited = await run(event);
    expect([edited.exitCode, edited.outputs.verdict]).toEqual([1, 'regressed']);
  }
});

describe('a pull request that gets a label or is closed', () => {
  const judged = async (files: Record<string, string>) => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const models = simulatedModels();
    const commits = shop.change(files);
    const run = (event: string, more: Partial<Parameters<typeof runJob>[2]> = {}) =>
      runJob(shop, hub, { event, commits, ...asked(models), ...more });
    return { hub, models, commits, run };
  };
  const asides = ['pull_request.labeled.json', 'pull_request.closed.json'];

  const keepsVerdict = async (_: string, files: typeof BROKEN, code: number) => {
    const { hub, models, run } = await judged(files);
    expect((await run('pull_request.opened.json')).exitCode).toBe(code);
    const [calls, checks, comments] = [models.requests(), [...hub.model.checks], [...hub.model.comments]];
    for (const event of asides) {
      const { exitCode, outputs, log } = await run(event);
      expect([exitCode, outputs]).toEqual([code, { 'exit-code': String(code) }]);
      expect(log).toContain('The verdict on this commit stands: https://github.com/acme/shop/runs/1');
    }
    expect([models.requests(), hub.model.checks, hub.model.comments]).toEqual([calls, checks, comments]);
  };
  test.each([['red', BROKEN, 1]] as const)(
    'keeps its %s verdict, also as that of the job, without a call',
    (...own) => keepsVerdict(...own),
  );
  test.each([['green', MENDED, 0]] as const)(
    'keeps its %s verdict, also as that of the job, without a call',
    { tags: ['slow'] },
    (...own) => keepsVerdict(...own),
  );

  test('gets no green job where no verdict can be seen, and no check; the run is a real one where somebody starts it again', {
    tags: ['slow'],
  }, async () => {
    const { hub, models, run } = await judged(BROKEN);
    for (const event of asides)
      for (const mode of ['gate', 'measure']) {
        const { exitCode, outputs } = await run(event, { with: { mode } });
        expect([exitCode, outputs]).toEqual([3, { verdict: 'not-measured', 'exit-code': '3' }]);
      }
    expect([models.requests(), hub.model.checks, hub.model.comments]).toEqual([0, [], []]);
    const again = { env: { OPENAI_API_KEY: 'sk-simulated', GITHUB_RUN_ATTEMPT: '2' } };
    const labelled = await run('pull_request.labeled.json', again);
    expect([labelled.exitCode, labelled.outputs.verdict]).toEqual([1, 'regressed']);
    const checks = hub.model.checks.length;
    expect((await run('pull_request.closed.json', again)).exitCode).toBe(1);
    expect(hub.model.checks).toHaveLength(checks);
  });
});
