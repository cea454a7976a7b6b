import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hiddenMemory, memoryIn } from '../../../src/publish/comment-memory.ts';
import { ledgerOf, ledgerText } from '../../../src/trust/ledger.ts';
import { addComment } from '../../github/server/github-model.ts';
import { openHub, runJob } from '../../support/action-job.ts';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';
import { exampleOf, taughtModels, taughtPrompt, taughtSuite } from '../../support/suites/taught-suite.ts';

const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = ['compass', 'hatchet', 'snowshoe'];
const SHELF = [...BROKEN, 'kettle', 'lantern', 'hammock', 'blanket', 'canteen', 'whistle'];
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' } };

/** A blocked pull request of ada's, and how its next runs go. */
async function blocked(
  change: Record<string, string> = { [PROMPT]: rulePrompt(BROKEN) },
  policy = '{}\n',
  suite = ruleSuite('evals/gear'),
  models = simulatedModels(),
) {
  const shop = await openShop({ ...suite, 'pawl.yaml': policy });
  const hub = await openHub();
  const { model } = hub;
  Object.assign(model.permissions, { ada: 'admin', kim: 'write', tim: 'read', max: 'maintain' });
  let commits = shop.change(change);
  const run = async (files?: Record<string, string>) => {
    if (files) commits = shop.change(files);
    model.pullRequest.head = commits.head;
    const job = await runJob(shop, hub, {
      event: 'pull_request.synchronize.json',
      commits,
      models,
      ...asked,
    });
    const own = model.comments.find(({ author }) => author === 'github-actions[bot]')?.body ?? '';
    const ids = [...own.matchAll(/\/pawl accept ([0-9a-f]{16}) -- why/g)].map(([, id]) => id as string);
    return {
      code: job.exitCode,
      verdict: job.outputs.verdict,
      comment: own,
      ids,
      log: job.log,
      check: model.checks.at(-1),
    };
  };
  const say = (author: string, body: string) => addComment(model, author, body);
  const first = await run();
  expect(first.code).toBe(1);
  return { first, run, say, model, models };
}

describe('a regression that somebody accepts', () => {
  test('passes, says who and why, and stays accepted by an unrelated push', async () => {
    const { first, run, say } = await blocked();
    expect(first.ids).toHaveLength(1);
    // However many strangers spoke before.
    for (let at = 0; at < 25; at += 1) say(`stranger${at}`, `/pawl accept ${first.ids[0]} -- me too`);
    say('kim', `Known, we drop these.\n/pawl accept ${first.ids[0]} -- discontinued products`);
    const accepted = await run();
    expect([accepted.code, accepted.verdict]).toEqual([0, 'pass']);
    expect(accepted.comment).toContain(
      'Accepted by `kim`: 3 cases (`compass`, `hatchet`, `snowshoe`). Reason: discontinued products.',
    );
    expect(accepted.check).toMatchObject({ conclusion: 'neutral' });
    expect(accepted.check?.summary).toContain('Accepted by `kim`');
    const pushed = await run({ 'README.md': 'Camping gear.\n' });
    expect([pushed.code, pushed.verdict]).toEqual([0, 'pass']);
  });

  test('does not cover a new loss, and another edit of the prompt voids it', { tags: ['slow'] }, async () => {
    const { first, run, say } = await blocked();
    say('kim', `/pawl accept ${first.ids[0]} -- fine`);
    expect((await run()).code).toBe(0);
    const more = await run({ [PROMPT]: rulePrompt([...BROKEN, 'kettle', 'lantern', 'hammock', 'canteen']) });
    expect([more.code, more.verdict]).toEqual([1, 'regressed']);
    expect(more.ids).not.toContain(first.ids[0]);
  });

  test('is not accepted by an author who edits what our comment says that an accepted ID stands for', async () => {
    const { first, run, say, model } = await blocked();
    const [accepted = ''] = first.ids;
    say('kim', `/pawl accept ${accepted} -- discontinued products`);
    const worse = { [PROMPT]: rulePrompt(SHELF) };
    const { ids } = await run(worse);
    const own = model.comments.find(({ author }) => author === 'github-actions[bot]') as { body: string };
    const ledger = ledgerOf(memoryIn(own.body));
    const offers = { ...ledger.offers, [accepted]: ledger.offers[ids[0] as string] ?? [] };
    const [words = ''] = own.body.split('\n<!-- pawl-memory:');
    own.body = `${words.trimEnd()}${hiddenMemory(ledgerText({ ...ledger, offers }))}`;
    const again = await run();
    expect([again.code, again.verdict, again.ids]).toEqual([1, 'regressed', ids]);
    say('kim', `/pawl accept ${again.ids[0]} -- the shelf is empty`);
    expect((await run()).code).toBe(0);
  });

  test('is not accepted by who may not, by words that were edited, or by what is not a command of its own', {
    tags: ['slow'],
  }, async () => {
    const { first, run, say } = await blocked();
    const id = first.ids[0] as string;
    for (const stranger of ['tim', 'mallory', 'ada']) say(stranger, `/pawl accept ${id} -- mine`);
    say('kim', `/pawl accept ${id} -- fine`).edited = true;
    say('kim', `/pawl accept ${id} -- fine`).byApp = true;
    for (const words of [
      '/pawl accept 0123456789abcdef -- fine',
      `> /pawl accept ${id} -- fine`,
      `\`\`\`\n/pawl accept ${id} -- fine\n\`\`\``,
    ])
      say('kim', words);
    say('max', `/pawl accept ${id} we dropped these`);
    const { code, comment } = await run();
    expect(code).toBe(1);
    const told = (by: string) => `\`/pawl accept ${id}\` by \`${by}\` does not count: `;
    expect(comment).toContain(`${told('kim')}the comment was edited.`);
    expect(comment).toContain(`${told('max')}a command has one whole ID, then \`--\` and the reason.`);
  });

  test('is not accepted by an ID that it does not have: the first lines tell whoever may accept, and no stranger', async () => {
    const { run, say } = await blocked();
    for (const who of ['kim', 'tim']) say(who, '/pawl accept 0123456789abcdef -- fine');
    const { code, comment } = await run();
    expect(code).toBe(1);
    const alert = comment.split('\n').filter((line) => line.startsWith('> '));
    expect(alert).toContain(
      '> `/pawl accept 0123456789abcdef` by `kim` does not count for this run: the ID does not stand for what it saw.',
    );
    expect(comment).not.toContain('tim');
  });

  test('is accepted by whom main names, not by whom the change does', { tags: ['slow'] }, async () => {
    const { run, say } = await blocked(
      { [PROMPT]: rulePrompt(BROKEN), 'pawl.yaml': 'accept: { author: true }\n' },
      'accept: { by: admin }\n',
    );
    const { ids } = await run();
    for (const id of ids) for (const who of ['ada', 'kim', 'max']) say(who, `/pawl accept ${id} -- mine`);
    expect((await run()).code).toBe(1);
  });
});

describe('a loosened gate that somebody accepts', () => {
  const mended = { [PROMPT]: rulePrompt([], 'You sell fine camping gear.') };

  test('passes, and another value of the same rule does not', { tags: ['slow'] }, async () => {
    const { first, run, say } = await blocked({
      ...mended,
      'pawl.yaml': 'metrics: { pass: { tolerance: 0.02 } }\n',
    });
    expect(first.verdict).toBe('loosened');
    say('kim', `/pawl accept ${first.ids[0]} -- two points are fine`);
    expect(await run()).toMatchObject({ code: 0, verdict: 'pass' });
    const wider = await run({ 'pawl.yaml': 'metrics: { pass: { tolerance: 1 } }\n' });
    expect([wider.code, wider.verdict]).toEqual([1, 'loosened']);
  });
});

test('a broken prompt that is no longer tested passes once somebody accepts it, and another one does not', {
  tags: ['slow'],
}, async () => {
  const config = ruleSuite('evals/gear')['evals/gear/promptfooconfig.yaml'] as string;
  const { first, run, say } = await blocked({
    [PROMPT]: rulePrompt(BROKEN),
    'evals/gear/promptfooconfig.yaml': config.replace('prompt.txt', 'fine.txt'),
    'evals/gear/fine.txt': rulePrompt(),
  });
  expect(first.verdict).toBe('loosened');
  say('kim', `/pawl accept ${first.ids[0]} -- the old one is no longer used`);
  expect(await run()).toMatchObject({ code: 0, verdict: 'pass' });
  const edited = await run({ [PROMPT]: rulePrompt([...BROKEN, 'kettle']) });
  expect([edited.code, edited.verdict]).toEqual([1, 'loosened']);
  const more = await run({ 'pawl.yaml': 'metrics: { pass: { tolerance: 0.5 } }\n' });
  expect([more.code, more.verdict]).toEqual([1, 'loosened']);
});

describe('cases that are taken out, where main blocks that,', () => {
  const [config = ''] = Object.values(ruleSuite('evals/gear'));
  const without = (count: number) => {
    const [head = '', ...cases] = config.split(/(?= {2}- description)/);
    return { 'evals/gear/promptfooconfig.yaml': head + cases.slice(count).join('') };
  };

  test('are accepted by somebody else, and one more is not', { tags: ['slow'] }, async () => {
    const { first, run, say } = await blocked(without(1), 'removals: block\n');
    expect([first.verdict, first.ids.length]).toEqual(['loosened', 1]);
    say('kim', `/pawl accept ${first.ids[0]} -- sold out`);
    const accepted = await run();
    expect([accepted.code, accepted.verdict]).toEqual([0, 'pass']);
    expect(accepted.comment).toContain('Accepted by `kim`: what it does to its suites. Reason: sold out.');
    expect(accepted.check).toMatchObject({ conclusion: 'neutral' });
    expect((await run(without(2))).verdict).toBe('loosened');
    // As many, and others.
    const [head = '', kettle = '', , ...rest] = config.split(/(?= {2}- description)/);
    const other = { 'evals/gear/promptfooconfig.yaml': head + kettle + rest.join('') };
    expect((await run(other)).verdict).toBe('loosened');
  });
});

describe('cases that are written into the prompt, where main blocks that,', () => {
  const [PLAIN, PLACE] = [taughtSuite('evals/gear'), 'evals/gear/prompt.txt'];
  const holding = (...names: string[]) => ({ [PLACE]: taughtPrompt([], names.map(exampleOf).join('\n')) });

  test('are accepted by somebody else, and another one is not', { tags: ['slow'] }, async () => {
    const { first, run, say } = await blocked(holding('refund'), 'removals: block\n', PLAIN, taughtModels());
    expect([first.verdict, first.ids.length]).toEqual(['loosened', 1]);
    say('kim', `/pawl accept ${first.ids[0]} -- the example of our style guide`);
    const accepted = await run();
    expect([accepted.code, accepted.verdict]).toEqual([0, 'pass']);
    expect(accepted.comment).toContain(
      'Accepted by `kim`: what it does to its suites. Reason: the example of our style guide.',
    );
    expect(accepted.check).toMatchObject({ conclusion: 'neutral' });
    expect((await run(holding('login'))).verdict).toBe('loosened');
  });
});

test('what somebody accepted for another branch is not accepted for main', { tags: ['slow'] }, async () => {
  const models = simulatedModels();
  const shop = await openShop({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n' });
  const hub = await openHub();
  const { model } = hub;
  Object.assign(model.permissions, { kim: 'write' });
  shop.server('update-ref', 'refs/heads/loose', 'refs/heads/main');
  const commits = shop.change({ [PROMPT]: rulePrompt(BROKEN), 'pawl.yaml': 'alpha: 0.001\n' });
  const run = async (event: string, base: string) => {
    const job = await runJob(shop, hub, { event, commits, models, today: { base }, ...asked });
    return [job.exitCode, job.outputs.verdict];
  };
  const idsIn = () =>
    [...(model.comments[0]?.body ?? '').matchAll(/\/pawl accept ([0-9a-f]{16}) -- why/g)].map(([, id]) => id);
  expect((await run('pull_request.onto-loose.json', 'loose'))[0]).toBe(1);
  const ids = idsIn();
  expect(ids).toHaveLength(2);
  for (const id of ids) addComment(model, 'kim', `/pawl accept ${id} -- nobody ships this branch`);
  expect(await run('pull_request.onto-loose.json', 'loose')).toEqual([0, 'pass']);
  expect(await run('pull_request.retargeted.json', 'main')).toEqual([1, 'regressed']);
  expect(idsIn().filter((id) => ids.includes(id))).toEqual([]);
});

test('pushes of the same break with another blank line are tried again, at an alpha that shrinks', {
  tags: ['slow'],
}, async () => {
  const { run } = await blocked();
  for (let push = 2; push <= 4; push += 1) {
    const again = await run({ [PROMPT]: `${rulePrompt(BROKEN)}${'\n'.repeat(push)}` });
    expect([again.code, again.verdict]).toEqual([1, 'regressed']);
    expect(again.log).toContain(`Run ${push} on this pull request: judged at alpha`);
  }
});

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const config = ruleSuite('evals/gear')[CONFIG] as string;

test.each([
  ['its suite has another id', { 'pawl.yaml': `suites: [{ id: tools, config: ${CONFIG} }]\n` }],
  [
    'its model has another label',
    { [CONFIG]: config.replace(/^providers: \[(.+)\]$/m, 'providers: [{ id: $1, label: shop }]') },
  ],
])('a push after which %s is held to the cases of the one before', { tags: ['slow'] }, async (_, renamed) => {
  const callsOf = async (files: Record<string, string>) => {
    const { run, models } = await blocked();
    const before = models.requests();
    const next = await run({ [PROMPT]: rulePrompt([], 'You sell fine camping gear.'), ...files });
    expect([next.code, next.verdict]).toEqual([0, 'pass']);
    return models.requests() - before;
  };
  expect(await callsOf(renamed)).toBe(await callsOf({}));
});

describe('on a command line', () => {
  const local = async (policy: string, flags: (id: string) => string[], between = (_root: string) => {}) => {
    const models = simulatedModels();
    const pawl = pawlWith(models);
    using made = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': policy });
    made.write({ [PROMPT]: rulePrompt(BROKEN) });
    made.commit('Forget three answers');
    const gate = ['gate', '--base', 'main'];
    const first = await pawl(gate, made.root);
    const [, id = '0123456789abcdef'] = /--accept ([0-9a-f]{16})/.exec(first.stdout) ?? [];
    between(made.root);
    const before = models.requests();
    const second = await pawl([...gate, ...flags(id)], made.root);
    return { first, second, made: models.requests() - before };
  };
  const accepting = (id: string) => ['--accept', id];
  /** As a CI does that clones again for each run. */
  const forget = (root: string) => rmSync(path.join(root, '.git/pawl'), { recursive: true });

  test('what a report offered is accepted where main’s policy allows it', async () => {
    const { first, second } = await local('accept: { commandLine: true }\n', accepting);
    expect(first.code).toBe(1);
    expect([second.code, second.stdout]).toEqual([
      0,
      expect.stringContaining('Accepted by `the command line`'),
    ]);
    expect(second.stdout).not.toContain('accepted nothing');
  });

  test('and also in another clone, where the run sees the same and counts all of its calls', async () => {
    const { second, made } = await local('accept: { commandLine: true }\n', accepting, forget);
    expect([second.code, second.stdout]).toEqual([
      0,
      expect.stringContaining('Accepted by `the command line`'),
    ]);
    expect(second.stdout).toContain(`${made} calls (`);
  });

  test('beside a loosened rule, where each ID has a flag of its own as the report shows it', async () => {
    const [allowed, models] = ['accept: { commandLine: true }\n', simulatedModels()];
    using made = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': allowed });
    made.write({
      [PROMPT]: rulePrompt(BROKEN),
      'pawl.yaml': `${allowed}metrics: { pass: { tolerance: 0.02 } }\n`,
    });
    made.commit('Forget three answers, and tolerate it');
    const gate = ['gate', '--base', 'main'];
    const { stdout } = await pawlWith(models)(gate, made.root);
    const flags = [...stdout.matchAll(/--accept [0-9a-f]{16}/g)].flatMap(([flag]) => flag.split(' '));
    expect(flags).toHaveLength(4);
    forget(made.root);
    const both = await pawlWith(models)([...gate, ...flags], made.root);
    expect([both.code, both.stdout.match(/Accepted by/g)]).toEqual([0, ['Accepted by', 'Accepted by']]);
  });

  test('but not where a further case broke', { tags: ['slow'] }, async () => {
    const { second } = await local('accept: { commandLine: true }\n', accepting, (root) => {
      forget(root);
      writeFileSync(path.join(root, PROMPT), rulePrompt([...BROKEN, 'kettle']));
    });
    expect([second.code, second.stdout]).toEqual([1, expect.stringContaining('accepted nothing')]);
  });

  test('and nowhere else', async () => {
    const { first, second } = await local('{}\n', accepting);
    expect(first.stdout).not.toContain('--accept');
    expect([second.code, second.stderr]).toEqual([
      2,
      expect.stringContaining("not allowed by main's policy"),
    ]);
  });

  test('an unknown ID accepts nothing', async () => {
    const { second } = await local('accept: { commandLine: true }\n', () => ['--accept', 'fedcba9876543210']);
    expect(second.code).toBe(1);
    expect(second.stdout.replaceAll(/\s+/g, ' ')).toContain('`--accept fedcba9876543210` accepted nothing: ');
  });

  test('an ID in capitals is the same one', async () => {
    const capitals = (id: string) => ['--accept', ` ${id.toUpperCase()}`];
    expect((await local('accept: { commandLine: true }\n', capitals)).second.code).toBe(0);
  });

  test.each(['kettle', 'fedcba987654321', 'fedcba9876543210 -- why'])(
    '%j is refused before a call',
    async (id) => {
      const { second, made } = await local('accept: { commandLine: true }\n', () => ['--accept', id], forget);
      expect([second.code, made, second.stderr]).toEqual([
        2,
        0,
        expect.stringContaining(`\`${id}\` is not an ID that a report offers. [cli/usage]`),
      ]);
    },
  );
});

test('what somebody accepted for one gate is not accepted for another', async () => {
  const [loose, strict] = ['metrics: { pass: { tolerance: 0.02 } }\n', '{}\n'];
  const titled = (title: string, policy: string) =>
    `report: { title: ${title} }\n${policy === '{}\n' ? '' : policy}`;
  const files = (policy: string) => ({
    'pawl.yaml': titled('Style', policy),
    'safety.yaml': titled('Safety', policy),
  });
  const shop = await openShop({ ...ruleSuite('evals/gear'), ...files(strict) });
  const hub = await openHub();
  Object.assign(hub.model.permissions, { kim: 'write' });
  const commits = shop.change(files(loose));
  const run = async (config: string) => {
    const event = 'pull_request.synchronize.json';
    const job = await runJob(shop, hub, {
      event,
      commits,
      models: simulatedModels(),
      with: { config },
      ...asked,
    });
    const ids = hub.model.comments.flatMap(({ author, body }) =>
      author === 'kim' ? [] : [...body.matchAll(/\/pawl accept ([0-9a-f]{16}) -- why/g)].map(([, id]) => id),
    );
    return { verdict: job.outputs.verdict, ids };
  };
  const { ids } = await run('pawl.yaml');
  expect(ids).toHaveLength(1);
  addComment(hub.model, 'kim', `/pawl accept ${ids[0]} -- style may slip`);
  expect((await run('pawl.yaml')).verdict).toBe('pass');
  expect((await run('safety.yaml')).verdict).toBe('loosened');
});
