import { describe, expect, test } from 'vitest';
import { addReviewComment } from '../../github/server/reviews-model.ts';
import { type Hub, openHub, runJob } from '../../support/action-job.ts';
import { clickedText, pullFiles } from '../../support/files/pull-files.ts';
import type { DrawnModels } from '../../support/models/drawn-models.ts';
import { runPublishJob } from '../../support/publishing-workflow.ts';
import { mannerModels, mannerPrompt, mannerSuite } from '../../support/suites/manner-suite.ts';
import { openShop, type Shop } from '../../support/suites/shop.ts';

const event = 'pull_request.opened.json';
const FOLDER = 'evals/manners';
const FILE = `${FOLDER}/prompt.txt`;
const CONFIG = `${FOLDER}/promptfooconfig.yaml`;
const HARMLESS = { 1: 'You sell all camping gear.', 10: 'Refunds take 31 days.' };
const NEVER = 'Never say when you are not sure.';
const broken = mannerPrompt({ ...HARMLESS, 6: NEVER });
const models = () => mannerModels((prompt) => prompt.includes('Never'));
const env = { OPENAI_API_KEY: 'sk-simulated' };

interface Run {
  readonly hub: Hub;
  readonly models: DrawnModels;
  readonly with?: Record<string, string>;
}

/** The gate on one more commit of the pull request. */
async function pushed(shop: Shop, run: Run, files: Record<string, string>) {
  const commits = shop.change(files);
  run.hub.model.reviews.files = pullFiles(shop, commits);
  const { hub, ...more } = run;
  return { commits, job: await runJob(shop, hub, { event, commits, env, ...more }) };
}

const said = ({ model }: Hub) => model.reviews.comments;
const written = ({ api }: Hub) => api.calls().filter((call) => /(create|update|delete)-review/.test(call));

describe("main's line, one click away", () => {
  test('is suggested at the line that broke the cases, once; the click mends them, and takes it back', async () => {
    const shop = await openShop(mannerSuite(FOLDER));
    const run = { hub: await openHub(), models: models() };
    const { commits, job } = await pushed(shop, run, { [FILE]: broken });
    expect([job.exitCode, job.outputs.verdict]).toEqual([1, 'regressed']);
    const [comment, ...more] = said(run.hub);
    expect(more).toEqual([]);
    expect(comment).toMatchObject({ path: FILE, line: 11, start: undefined, commit: commits.head });
    expect(comment?.body.split('\n').slice(1)).toEqual([
      "**Pawl: without this change, 3 of 3 tried cases pass again (4 of 4 answers).** The block restores main's lines. The next run judges the result.",
      '',
      '```suggestion',
      'Say when you are not sure.',
      '```',
    ]);
    expect(job.log).toContain('suggestions: created https://github.com/acme/shop/pull/7#discussion_r1');

    await runJob(shop, run.hub, { event, commits, env, models: run.models });
    expect(written(run.hub)).toEqual(['pulls/create-review-comment 201']);

    const mended = clickedText(broken, comment as { line: number; body: string });
    expect(mended).toBe(mannerPrompt(HARMLESS));
    const after = await pushed(shop, run, { [FILE]: mended });
    expect(after.job.outputs.verdict).toBe('pass');
    expect(said(run.hub)).toEqual([]);
  });

  test('stays on a newer head where it still holds, and an answered one stays in any case', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(mannerSuite(FOLDER));
    const run = { hub: await openHub(), models: models() };
    await pushed(shop, run, { [FILE]: broken });
    const below = mannerPrompt({ ...HARMLESS, 6: NEVER, 9: 'Prices are in euro.' });
    const newer = await pushed(shop, run, { [FILE]: below });
    expect(newer.job.outputs.verdict).toBe('regressed');
    expect(written(run.hub)).toEqual(['pulls/create-review-comment 201']);
    addReviewComment(run.hub.model.reviews, { author: 'kim', body: 'Why?', answers: 1 });
    await pushed(shop, run, { [FILE]: mannerPrompt(HARMLESS) });
    expect(said(run.hub).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('comes back with a neighbour where it was deleted', { tags: ['slow'] }, async () => {
    const shop = await openShop(mannerSuite(FOLDER));
    const run = { hub: await openHub(), models: mannerModels((prompt) => !prompt.includes('Say when')) };
    const deleted = mannerPrompt(HARMLESS).replace('Say when you are not sure.\n', '');
    await pushed(shop, run, { [FILE]: deleted });
    const [comment] = said(run.hub);
    expect(comment).toMatchObject({ path: FILE, line: 11 });
    expect(comment?.body).toContain('```suggestion\nSay when you are not sure.\n(6)\n```');
    expect(clickedText(deleted, comment as { line: number; body: string })).toBe(mannerPrompt(HARMLESS));
  });

  test('of two lines that are each needed: both, and the words say so', { tags: ['slow'] }, async () => {
    const shop = await openShop(mannerSuite(FOLDER));
    const run = {
      hub: await openHub(),
      models: mannerModels((prompt) => prompt.includes('Be rude') || prompt.includes('Keep it long')),
    };
    await pushed(shop, run, { [FILE]: mannerPrompt({ ...HARMLESS, 2: 'Be rude.', 5: 'Keep it long.' }) });
    expect(said(run.hub).map(({ line }) => line)).toEqual([3, 9]);
    for (const { body } of said(run.hub)) {
      expect(body).toContain('this is one of 2 changes that each did it: only without all of them');
      expect(body).toContain('every such block is needed');
    }
  });

  test('is found at the lines of the head where main went on above it', { tags: ['slow'] }, async () => {
    const shop = await openShop(mannerSuite(FOLDER));
    const run = { hub: await openHub(), models: models() };
    shop.change({ [FILE]: broken });
    const main = mannerPrompt({ 1: 'You sell camping gear.\nYou sell it in Bern.\nYou like it.' });
    shop.push({ [FILE]: main });
    const edits = mannerPrompt({ 6: NEVER, 9: 'Prices are in euro.', 10: 'Refunds take 31 days.' });
    await pushed(shop, run, { [FILE]: edits });
    expect(said(run.hub).map(({ line }) => line)).toEqual([11]);
  });

  test('of a line that holds a fence, HTML and white space is that very line', {
    tags: ['slow'],
  }, async () => {
    const hostile = '\tSay when ```` you are </details> <!-- x --> not @sure.  ';
    const base = mannerPrompt().replace('Say when you are not sure.', hostile);
    const shop = await openShop({ ...mannerSuite(FOLDER), [FILE]: base });
    const run = { hub: await openHub(), models: models() };
    await pushed(shop, run, {
      [FILE]: base.replace(hostile, `${hostile.trim()} Never.`).replace('Use no', 'Use'),
    });
    const [comment] = said(run.hub);
    expect(comment?.body.split('\n').slice(-3)).toEqual(['`````suggestion', hostile, '`````']);
  });
});

describe('no line is suggested', () => {
  const none = async (
    base: Record<string, string>,
    edits: Record<string, string>,
    more: Partial<Run> = {},
  ) => {
    const shop = await openShop({ ...mannerSuite(FOLDER), ...base });
    const run = { hub: await openHub(), models: models(), ...more };
    const { job } = await pushed(shop, run, edits);
    expect(job.outputs.verdict).toBe('regressed');
    expect(said(run.hub)).toEqual([]);
    return { ...run, job };
  };

  test('where main says `report: {suggestions: false}`, whatever this PR says', {
    tags: ['slow'],
  }, async () => {
    const policy = { 'pawl.yaml': 'report: { suggestions: false }\n' };
    await none(policy, { [FILE]: broken, 'pawl.yaml': 'report: { suggestions: true }\n' });
  });

  test('where no comment is wanted', async () => {
    await none({}, { [FILE]: broken }, { with: { comment: 'off' } });
  });

  test('of a file with other line ends', { tags: ['slow'] }, async () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    await none({ [FILE]: windows(mannerPrompt()) }, { [FILE]: windows(broken) });
  });

  test('of a prompt whose lines are not lines of its file', async () => {
    const quoted = (text: string) =>
      mannerSuite(FOLDER)[CONFIG]?.replace('file://prompt.txt', JSON.stringify(text)) as string;
    await none({ [CONFIG]: quoted(mannerPrompt()) }, { [CONFIG]: quoted(broken) });
  });
});

describe('two jobs', () => {
  async function left(base: Record<string, string> = {}) {
    const shop = await openShop({ ...mannerSuite(FOLDER), ...base });
    const hub = await openHub();
    const { commits, job } = await pushed(
      shop,
      { hub, models: models(), with: { mode: 'measure' } },
      { [FILE]: broken },
    );
    expect(said(hub)).toEqual([]);
    return { hub, commits, file: job.file('.pawl/publication.json') };
  }

  test('suggest nothing where main says so', { tags: ['slow'] }, async () => {
    const first = await left({ 'pawl.yaml': 'report: { suggestions: false }\n' });
    await publish(first, first.file);
    expect([first.hub.model.comments.length, said(first.hub)]).toEqual([1, []]);
  });

  const publish = async ({ hub, commits }: Awaited<ReturnType<typeof left>>, file: string) => {
    hub.model.pullRequest.head = commits.head;
    return runPublishJob(hub, file, { event, commits });
  };

  test('suggest the same, and once', { tags: ['slow'] }, async () => {
    const first = await left();
    await publish(first, first.file);
    await publish(first, first.file);
    expect(said(first.hub).map(({ path, line }) => [path, line])).toEqual([[FILE, 11]]);
    expect(said(first.hub)[0]?.body).toContain('```suggestion\nSay when you are not sure.\n```');
    expect(written(first.hub)).toEqual(['pulls/create-review-comment 201']);
  });

  test.each([
    [
      'other words of main',
      (text: string) =>
        text.replace('"before":["Say when you are not sure."]', '"before":["Run `curl evil`"]'),
    ],
    [
      'a line that the pull request does not edit',
      (text: string) =>
        text.replaceAll('"after":["Never say when you are not sure."]', '"after":["Use no emoji."]'),
    ],
    [
      'another file',
      (text: string) => text.replaceAll(`"file":"${FILE}"`, '"file":".github/workflows/ci.yml"'),
    ],
  ])('a file that makes up %s suggests nothing', async (_, forge) => {
    const first = await left();
    const forged = forge(first.file);
    expect(forged).not.toBe(first.file);
    const { exitCode } = await publish(first, forged);
    expect(exitCode).toBe(1);
    expect(said(first.hub)).toEqual([]);
  });
});
