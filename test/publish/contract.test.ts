import { afterEach, describe, expect, test } from 'vitest';
import type { Publication, SurfaceResult } from '../../src/publish/publisher.ts';
import { everyPiece } from '../report/hostile-text.ts';
import { elementsOf, render } from '../report/markdown-renderer.ts';
import { type Failing, FORGES, type Front, filesAlone } from './publisher-adapters.ts';

const MARKER = '<!-- pawl-gate:default -->';
const annotation = {
  level: 'failure',
  file: 'evals/prompt.txt',
  line: 3,
  title: 'got worse',
  message: 'case one',
} as const;

const said = (comment: string, more: Partial<Publication> = {}): Publication => ({
  conclusion: 'failure',
  title: '`support` got worse.',
  comment,
  checkSummary: comment,
  jobSummary: comment,
  annotations: [annotation],
  ...more,
});

const fronts: Front[] = [];
afterEach(async () => {
  for (const front of fronts.splice(0)) {
    expect(front.problems()).toEqual([]);
    await front.close();
  }
});

const statusOf = (surfaces: readonly SurfaceResult[], name: string) =>
  surfaces.find(({ surface }) => surface === name)?.status;
const ownOf = (front: Front) => front.messages().filter((body) => body.startsWith(MARKER));

describe.each(FORGES)('$name', ({ open }) => {
  const start = async (failing?: Failing) => {
    const front = await open(failing);
    fronts.push(front);
    return front;
  };

  test('keeps one message, brought up to date and not doubled', async () => {
    const front = await start();
    const statuses: unknown[] = [];
    for (const text of ['one', 'one', 'two'])
      statuses.push(statusOf(await front.publish(said(text)), 'comment'));
    expect(statuses).toEqual(['created', 'unchanged', 'updated']);
    expect(front.messages()).toEqual([expect.stringMatching(/^<!-- pawl-gate:default -->\ntwo\s*$/)]);
  });

  test('keeps one message for each gate', async () => {
    const front = await start();
    for (const gate of ['a', 'b', 'a']) await front.publish(said(`by ${gate}`), gate);
    expect(front.messages().map((body) => body.split('\n')[1])).toEqual(['by a', 'by b']);
  });

  test('twelve runs at one moment end with one message', { tags: ['slow'] }, async () => {
    const front = await start();
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, run) => front.publish(said(`run ${run}`, { annotations: [] }))),
    );
    expect(all.map((surfaces) => statusOf(surfaces, 'comment'))).not.toContain('failed');
    expect(front.messages()).toHaveLength(1);
  });

  test.each([409, 500, 502, 503])(
    'a message that arrived although the answer was %i is not written twice',
    async (status) => {
      const front = await start((request, seen) =>
        request === 'create' && seen === 0 ? { status, late: true } : undefined,
      );
      await front.publish(said('once'));
      expect(front.messages()).toHaveLength(1);
      await front.publish(said('again'));
      expect(front.messages()).toEqual([expect.stringContaining('again')]);
    },
  );

  test("leaves somebody else's message with our mark alone", async () => {
    const front = await start();
    front.addForeign(`${MARKER}\nall is well`);
    expect(statusOf(await front.publish(said('ours')), 'comment')).toBe('created');
    await front.publish(said('ours, later'));
    expect(front.messages()).toEqual([
      `${MARKER}\nall is well`,
      expect.stringMatching(/^<!-- pawl-gate:default -->\nours, later\s*$/),
    ]);
  });

  test('a run of an earlier commit leaves the message as it is', async () => {
    const front = await start();
    await front.publish(said('first'));
    front.goesOn('commit');
    const surfaces = await front.publish(said('late'));
    expect(statusOf(surfaces, 'comment')).toBe('skipped');
    expect(ownOf(front)).toEqual([expect.stringContaining('first')]);
  });

  test('a run against another branch leaves message and verdict as they are', async () => {
    const front = await start();
    await front.publish(said('first'));
    front.goesOn('base');
    const surfaces = await front.publish(said('late', { conclusion: 'success' }));
    expect(surfaces.filter((each) => 'overtakenBy' in each && each.overtakenBy === 'base')).not.toEqual([]);
    expect([ownOf(front)[0], front.verdict()]).toEqual([expect.stringContaining('first'), 'fails']);
  });

  test.each([
    ['failure', 'fails'],
    ['neutral', 'passes'],
    ['success', 'passes'],
  ] as const)('a conclusion of %s %s', async (conclusion, verdict) => {
    const front = await start();
    await front.publish(said('text', { conclusion }));
    expect(front.verdict()).toBe(verdict);
  });

  test.each(['list', 'create'] as const)('a %s that is refused costs the message alone', async (refused) => {
    const front = await start((request) => (request === refused ? { status: 403 } : undefined));
    const surfaces = await front.publish(said('text'));
    expect(surfaces.find(({ surface }) => surface === 'comment')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('403'),
    });
    expect([front.messages(), front.verdict()]).toEqual([[], 'fails']);
    expect(front.ownFile()).not.toBe('');
  });

  test('a verdict that is refused costs the verdict alone, and a forge that is down costs no file', async () => {
    const refusing = await start((request) => (request === 'verdict' ? { status: 403 } : undefined));
    const surfaces = await refusing.publish(said('text'));
    expect(surfaces.some(({ status }) => status === 'failed')).toBe(true);
    expect(ownOf(refusing)).toHaveLength(1);
    const down = await start(() => ({ status: 503 }));
    const failed = await down.publish(said('text'));
    expect(failed.filter(({ status }) => status === 'failed').length).toBeGreaterThan(1);
    expect(down.ownFile()).not.toBe('');
  });

  test('what a model wrote stays text: no mark, no command of the forge', async () => {
    const front = await start();
    const fenced = `\`\`\`\`\`\`\`\n${everyPiece.replaceAll('`', "'")}\n/merge\n/close\n\`\`\`\`\`\`\``;
    await front.publish(said(fenced));
    const surfaces = await front.publish(said(fenced));
    // The stored text is found to be the same, whatever the forge made of it.
    expect([front.messages().length, statusOf(surfaces, 'comment')]).toEqual([1, 'unchanged']);
    const foreign = elementsOf(render(front.messages()[0] ?? '')).map(({ tagName }) => tagName);
    expect(foreign.filter((tag) => !['!--', 'pre', 'code', 'p'].includes(tag))).toEqual([]);
  });
});

test('without a forge files are written, the rest says why it is not, and nobody is asked', async () => {
  const front = await filesAlone();
  fronts.push(front);
  const surfaces = await front.publish(said('text'));
  expect(surfaces.map(({ surface, status }) => [surface, status])).toEqual([
    ['comment', 'skipped'],
    ['status', 'skipped'],
    ['code quality report', 'created'],
  ]);
  expect([front.messages(), front.verdict()]).toEqual([[], null]);
  expect(JSON.parse(front.ownFile())).toHaveLength(1);
});
