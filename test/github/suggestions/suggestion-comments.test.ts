import { describe, expect, test } from 'vitest';
import type { SurfaceResult } from '../../../src/publish/publisher.ts';
import type { Suggestion, Suggestions } from '../../../src/report/documents/suggestions.ts';
import { HEAD } from '../server/github-model.ts';
import { facts, publication, type Stage, type StageOptions, stageOfTest } from '../server/publish-fixture.ts';
import { addReviewComment, type ModelFile } from '../server/reviews-model.ts';

const BOT = 'github-actions[bot]';
const FILE = 'evals/prompt.txt';
const MARK = '<!-- pawl-suggestion:default ';
const PATCH = '@@ -1,4 +1,4 @@\n Sell.\n-Be kind.\n+Be rude.\n Be short.\n Be done.';

async function stage(
  options?: StageOptions,
  files: readonly ModelFile[] = [{ filename: FILE, patch: PATCH }],
) {
  const opened = await stageOfTest(options);
  opened.model.reviews.files = files;
  return opened;
}

function rude(more: Partial<Suggestion> = {}): Suggestion {
  const places = [{ line: 2, before: ['Be kind.'], after: ['Be rude.'] }];
  return { suite: 'support', file: FILE, places, needsAll: false, words: '**It broke a case.**', ...more };
}

const all = (...wanted: readonly Suggestion[]): Suggestions => ({ wanted, judged: ['support'] });

async function published(
  opened: Stage,
  suggestions: Suggestions,
  more: Parameters<Stage['publisher']>[0] = {},
): Promise<SurfaceResult | undefined> {
  const written = await opened.publisher(more).publish(publication({ suggestions }));
  return written.find(({ surface }) => surface === 'suggestions');
}

const calls = ({ api }: Stage) =>
  api.calls().filter((call) => /review-comment |list-files/.test(call) && !/list-review/.test(call));

describe('a suggestion', () => {
  test("stands at the line of this PR, with main's line, once", async () => {
    const opened = await stage();
    const url = 'https://github.com/acme/shop/pull/7#discussion_r1';
    expect(await published(opened, all(rude()))).toEqual({ surface: 'suggestions', status: 'created', url });
    const [comment, ...more] = opened.model.reviews.comments;
    expect(more).toEqual([]);
    expect(comment).toMatchObject({ author: BOT, path: FILE, line: 2, commit: HEAD });
    expect(comment?.body.split('\n').slice(1)).toEqual([
      '**It broke a case.**',
      '',
      '```suggestion',
      'Be kind.',
      '```',
    ]);
    expect(comment?.body).toMatch(/^<!-- pawl-suggestion:default [0-9a-f]{16} [0-9a-f]{16} -->\n/);

    expect(await published(opened, all(rude()))).toEqual({
      surface: 'suggestions',
      status: 'unchanged',
      url,
    });
    expect(opened.model.reviews.comments).toEqual([comment]);
  });

  test('of lines that were only removed names two lines of the head', async () => {
    const patch = '@@ -1,5 +1,3 @@\n one\n-two\n-three\n four\n five';
    const opened = await stage({}, [{ filename: FILE, patch }]);
    const places = [{ line: 2, before: ['two', 'three'], after: [] }];
    await published(opened, all(rude({ places })));
    expect(opened.model.reviews.comments[0]).toMatchObject({ line: 2, start: undefined });
    expect(opened.model.reviews.comments[0]?.body).toContain('\n```suggestion\ntwo\nthree\nfour\n```');
  });

  test('of several lines names the first and the last', async () => {
    const patch = '@@ -1,3 +1,4 @@\n one\n-two\n+2\n+2b\n three';
    const opened = await stage({}, [{ filename: FILE, patch }]);
    const places = [{ line: 2, before: ['two'], after: ['2', '2b'] }];
    await published(opened, all(rude({ places })));
    expect(opened.model.reviews.comments[0]).toMatchObject({ start: 2, line: 3 });
  });

  test('with other figures above the same lines is edited, and not written again', async () => {
    const opened = await stage();
    await published(opened, all(rude()));
    expect(await published(opened, all(rude({ words: 'two cases' })))).toMatchObject({ status: 'updated' });
    expect(opened.model.reviews.comments.map(({ id }) => id)).toEqual([1]);
    expect(opened.model.reviews.comments[0]?.body).toContain('\ntwo cases\n');
  });

  test('is read over line ends that GitHub changed', async () => {
    const opened = await stage();
    await published(opened, all(rude()));
    const [own] = opened.model.reviews.comments;
    if (own) own.body = `${own.body.replaceAll('\n', '\r\n')}\r\n`;
    expect(await published(opened, all(rude()))).toMatchObject({ status: 'unchanged' });
  });

  test('is one of three at most; of places that are all needed, all or none', async () => {
    const lines = Array.from({ length: 6 }, (_, at) => `line ${at}`);
    const rows = lines.map((line) => ` ${line} a\n-${line}\n+${line} x`);
    const patch = `@@ -1,12 +1,12 @@\n${rows.join('\n')}`;
    const places = lines.map((line, at) => ({ line: 2 * at + 2, before: [line], after: [`${line} x`] }));
    const opened = await stage({}, [{ filename: FILE, patch }]);
    const files = () => opened.model.reviews.comments.map(({ line }) => line);
    await published(opened, all(rude({ places, needsAll: true })));
    expect(files()).toEqual([]);
    await published(opened, all(rude({ places: places.slice(0, 2), needsAll: true }), rude({ places })));
    expect(files()).toEqual([2, 4, 6]);
    const missing = { line: 9, before: ['not in the diff'], after: ['at all'] };
    const some = rude({ places: [...places.slice(0, 1), missing], needsAll: true });
    await published(opened, all(some));
    expect(files()).toEqual([]);
  });

  test('is found among 250 files and 250 comments', async () => {
    const many = Array.from({ length: 250 }, (_, at) => ({ filename: `f${at}`, patch: PATCH }));
    const opened = await stage({}, [...many, { filename: FILE, patch: PATCH }]);
    for (let at = 0; at < 250; at += 1)
      addReviewComment(opened.model.reviews, { author: 'octocat', body: `remark ${at}` });
    await published(opened, all(rude()));
    expect(await published(opened, all(rude()))).toMatchObject({ status: 'unchanged' });
    expect(opened.model.reviews.comments).toHaveLength(251);
  });

  test('is not written where there are more comments than are read', async () => {
    const opened = await stage({
      fault: (operation) =>
        operation === 'pulls/list-review-comments'
          ? {
              status: 200,
              data: Array.from({ length: 100 }, (_, id) => ({ id, html_url: '', body: '', path: '' })),
            }
          : undefined,
    });
    expect(await published(opened, all(rude()))).toMatchObject({ status: 'skipped' });
    expect(opened.model.reviews.comments).toEqual([]);
  });

  test.each(['with space/ü 日本.txt', 'a\nb.txt', '-->`|.txt'])(
    'stands in a file called %j',
    async (name) => {
      const opened = await stage({}, [{ filename: name, patch: PATCH, previous_filename: 'old.txt' }]);
      await published(opened, all(rude({ file: name })));
      expect(opened.model.reviews.comments[0]?.path).toBe(name);
      expect(opened.model.reviews.comments[0]?.body).not.toContain(name);
    },
  );
});

describe('nothing is suggested', () => {
  const quiet = async (opened: Stage, suggestions = all(rude()), more = {}) => {
    const result = await published(opened, suggestions, more);
    expect(opened.model.reviews.comments).toEqual([]);
    return result;
  };

  test.each([
    ['a file that is not in the diff', [{ filename: 'other.txt', patch: PATCH }]],
    ['a file that GitHub tells no patch of', [{ filename: FILE }]],
    ['another edit of the file', [{ filename: FILE, patch: PATCH.replace('rude', 'quick') }]],
    ['another line of main', [{ filename: FILE, patch: PATCH.replace('kind', 'nice') }]],
  ])('for %s', async (_, files) => {
    const opened = await stage({}, files);
    expect(await quiet(opened)).toBeUndefined();
    expect(calls(opened)).toEqual(['pulls/list-files 200']);
  });

  test('a line that GitHub does not take costs its own suggestion alone', async () => {
    const refusal = { status: 422, data: { message: 'Validation Failed' } };
    const opened = await stage({
      fault: (operation, seen) =>
        operation === 'pulls/create-review-comment' && seen === 0 ? refusal : undefined,
    });
    const second = { filename: 'b.txt', patch: PATCH };
    opened.model.reviews.files = [...opened.model.reviews.files, second];
    expect(await published(opened, all(rude(), rude({ file: 'b.txt' })))).toMatchObject({
      status: 'created',
    });
    expect(opened.model.reviews.comments.map(({ path }) => path)).toEqual(['b.txt']);
  });

  test('in half: where GitHub does not take one of two lines that are both needed, neither stays', async () => {
    const refusal = { status: 422, data: { message: 'Validation Failed' } };
    const opened = await stage({
      fault: (operation, seen) =>
        operation === 'pulls/create-review-comment' && seen === 1 ? refusal : undefined,
    });
    opened.model.reviews.files = [
      { filename: FILE, patch: '@@ -1,5 +1,5 @@\n-Be kind.\n+Be rude.\n a\n b\n c\n-Be short.\n+Be long.' },
    ];
    const places = [
      { line: 1, before: ['Be kind.'], after: ['Be rude.'] },
      { line: 5, before: ['Be short.'], after: ['Be long.'] },
    ];
    expect(await quiet(opened, all(rude({ places, needsAll: true })))).toMatchObject({ status: 'skipped' });
    expect(calls(opened).slice(1)).toEqual([
      'pulls/create-review-comment 201',
      'pulls/create-review-comment 422',
      'pulls/delete-review-comment 204',
    ]);
  });

  test.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
    [500, 'Server Error'],
    [429, 'rate limit'],
  ])('where GitHub answers %i: one line says so, and nothing else is lost', async (status, message) => {
    const opened = await stage({
      fault: (operation) =>
        operation === 'pulls/create-review-comment' ? { status, data: { message } } : undefined,
    });
    const result = await quiet(opened);
    expect(result).toMatchObject({ status: 'skipped', fix: null });
    expect(opened.model.comments).toHaveLength(1);
    expect(opened.model.checks[0]?.conclusion).toBe('failure');
  });

  test('where the comment cannot be written: a fork, a locked conversation, `comment: off`, no token', async () => {
    const refused = (operation: string) =>
      operation.startsWith('issues/')
        ? { status: 403, data: { message: 'Resource not accessible' } }
        : undefined;
    const fork = await stage({ fault: refused });
    const more = { facts: facts(fork.api.url, { fork: true, secretsGiven: false }) };
    expect(await quiet(fork, all(rude()), more)).toBeUndefined();
    const opened = await stage();
    for (const over of [
      { facts: facts(opened.api.url, { locked: true }) },
      { commentPolicy: 'off' as const },
      { token: '' },
      { quiet: 'a later job writes it' },
    ])
      expect(await quiet(opened, all(rude()), over)).toBeUndefined();
    expect([...calls(fork), ...calls(opened)]).toEqual([]);
  });

  test('of a push, and in a merge queue', async () => {
    const opened = await stage();
    for (const kind of ['push', 'merge-queue'] as const)
      await quiet(opened, all(rude()), { facts: facts(opened.api.url, { kind }) });
    expect(calls(opened)).toEqual([]);
  });

  test('by a run that was overtaken, also between its look and its words', async () => {
    const early = await stage();
    early.model.pullRequest.head = 'f'.repeat(40);
    expect(await quiet(early)).toBeUndefined();
    const late = await stage({
      fault: (operation) => {
        if (operation === 'pulls/list-files') late.model.pullRequest.head = 'f'.repeat(40);
        return undefined;
      },
    });
    expect(await quiet(late)).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('fffffff'),
    });
    expect(late.model.comments).toHaveLength(1);
  });

  test('where a first comment is written and no line is wanted, nobody is asked', async () => {
    const opened = await stage();
    expect(await quiet(opened, all())).toBeUndefined();
    expect(opened.api.calls().filter((call) => /review/.test(call))).toEqual([]);
  });
});

describe('what no longer holds', () => {
  const marks = ({ model }: Stage) => model.reviews.comments.map(({ author, id }) => [author, id]);

  async function suggested() {
    const opened = await stage();
    await published(opened, all(rude()));
    return opened;
  }

  test('is removed by a pass, and by a head with other lines, where the new one stands', async () => {
    const opened = await suggested();
    expect(await published(opened, all())).toMatchObject({ status: 'updated' });
    expect(marks(opened)).toEqual([]);
    await published(opened, all(rude()));
    opened.model.reviews.files = [{ filename: FILE, patch: PATCH.replace('rude', 'curt') }];
    const [before] = opened.model.reviews.comments;
    if (before) before.line = undefined;
    await published(opened, all(rude({ places: [{ line: 2, before: ['Be kind.'], after: ['Be curt.'] }] })));
    expect(opened.model.reviews.comments).toHaveLength(1);
    expect(opened.model.reviews.comments[0]).toMatchObject({ line: 2 });
  });

  test('is replaced where the same line of main stood for other words, although GitHub still shows it', async () => {
    const opened = await suggested();
    addReviewComment(opened.model.reviews, { author: 'kim', body: 'Fine.' });
    opened.model.reviews.files = [{ filename: FILE, patch: PATCH.replace('rude', 'curt') }];
    await published(opened, all(rude({ places: [{ line: 2, before: ['Be kind.'], after: ['Be curt.'] }] })));
    expect(marks(opened)).toEqual([
      ['kim', 2],
      [BOT, 3],
    ]);
  });

  test('but what people answered stays', async () => {
    const opened = await suggested();
    addReviewComment(opened.model.reviews, { author: 'kim', body: 'Why?', answers: 1 });
    expect(await published(opened, all())).toBeUndefined();
    expect(marks(opened)).toEqual([
      [BOT, 1],
      ['kim', 2],
    ]);
  });

  test('of a suite that this run did not judge stays, unless its lines are gone', async () => {
    const opened = await suggested();
    await published(opened, { wanted: [], judged: ['another'] });
    expect(marks(opened)).toEqual([[BOT, 1]]);
    const [own] = opened.model.reviews.comments;
    if (own) own.line = undefined;
    await published(opened, { wanted: [], judged: ['another'] });
    expect(marks(opened)).toEqual([]);
  });

  test('of another gate, of people, of other apps, and answers of ours are left alone', async () => {
    const opened = await suggested();
    const [own] = opened.model.reviews.comments;
    const body = own?.body ?? '';
    const { reviews } = opened.model;
    addReviewComment(reviews, { author: 'mallory', body });
    addReviewComment(reviews, { author: 'other[bot]', body });
    addReviewComment(reviews, { author: BOT, body: body.replace(':default ', ':nightly ') });
    addReviewComment(reviews, { author: BOT, body: body.replace(':default ', ':default%20 ') });
    addReviewComment(reviews, { author: BOT, body: `> ${body}` });
    addReviewComment(reviews, { author: BOT, body: '<!-- pawl-suggestion:default' });
    addReviewComment(reviews, { author: BOT, body: `${MARK}said by another workflow -->`, line: undefined });
    addReviewComment(reviews, { author: BOT, body, answers: 99 });
    const foreign = marks(opened).slice(1);
    await published(opened, all());
    expect(marks(opened)).toEqual(foreign);
    await published(opened, all(rude()));
    expect(marks(opened)).toHaveLength(foreign.length + 1);
  });

  test('thirty and more are removed, thirty in a run', async () => {
    const opened = await suggested();
    const [own] = opened.model.reviews.comments;
    for (let at = 0; at < 34; at += 1)
      addReviewComment(opened.model.reviews, { author: BOT, path: `f${at}`, body: own?.body ?? '' });
    await published(opened, all());
    expect(marks(opened)).toHaveLength(5);
    await published(opened, all());
    expect(marks(opened)).toEqual([]);
  });

  test('two gates have their own', async () => {
    const opened = await suggested();
    await published(opened, all(rude()), { title: 'nightly -->' });
    expect(opened.model.reviews.comments.map(({ body }) => body.split(' ', 2)[1])).toEqual([
      'pawl-suggestion:default',
      'pawl-suggestion:nightly%20%2D%2D%3E',
    ]);
    expect(opened.model.reviews.comments[0]?.body.startsWith(MARK)).toBe(true);
  });

  test('eight jobs at once end with one suggestion', { tags: ['slow'] }, async () => {
    const opened = await stage();
    await Promise.all(Array.from({ length: 8 }, () => published(opened, all(rude()))));
    expect(opened.model.reviews.comments).toHaveLength(1);
  });
});
