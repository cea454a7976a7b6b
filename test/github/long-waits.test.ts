import { expect, test } from 'vitest';
import { publication, stageOfTest } from './server/publish-fixture.ts';
import type { Fault } from './server/server.ts';

/** A write that GitHub refuses for its pace, and says for how many seconds. */
function refused(operation: string, seconds: number, times: number): Fault {
  return (asked, seen) =>
    asked === operation && seen < times
      ? {
          status: 403,
          data: { message: 'You have exceeded a secondary rate limit' },
          headers: { 'retry-after': String(seconds) },
        }
      : undefined;
}

test.each(['checks/create', 'checks/update', 'issues/create-comment'])(
  'a %s that is to come two minutes later comes then',
  async (operation) => {
    const stage = await stageOfTest({ fault: refused(operation, 120, 1) });
    const publisher = stage.publisher();
    await publisher.start();
    // A gate does not wait for minutes before it measures.
    const before = stage.waits.length;
    const written = await publisher.publish(publication());
    expect(before).toBe(0);
    expect(written.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(stage.waits).toEqual(operation === 'checks/create' ? [] : [120_000]);
    expect(stage.model.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(stage.model.comments).toHaveLength(1);
    expect(stage.summary()).toBe('# the whole report\n');
  },
);

test('the waits of a run add up to five minutes, and what was not written then is on the page of the job', async () => {
  const stage = await stageOfTest({ fault: refused('issues/create-comment', 120, 9) });
  const written = await stage.publisher().publish(publication());
  expect(stage.waits).toEqual([120_000, 120_000]);
  const failed = written.find(({ surface }) => surface === 'comment');
  expect(failed).toMatchObject({ status: 'failed', fix: 'Re-run the job in 2 min.' });
  expect(stage.summary()).toBe(
    [
      '# the whole report',
      '',
      '> [!WARNING]',
      "> The comment was not written: GitHub answered 403 (You have exceeded a secondary rate limit): the token's rate limit is spent.",
      '> To fix: re-run the job in 2 min.',
      '',
    ].join('\n'),
  );
});

test('a check that GitHub refused to open is opened with its verdict', async () => {
  const stage = await stageOfTest({ fault: refused('checks/create', 3600, 1) });
  const publisher = stage.publisher();
  expect(await publisher.start()).toMatchObject([{ status: 'failed' }]);
  const written = await publisher.publish(publication());
  expect(written[0]).toMatchObject({ surface: 'check', status: 'updated' });
  expect(stage.waits).toEqual([]);
});

test('what lines give the job a right that it lacks stands there whole', async () => {
  const stage = await stageOfTest({
    fault: (operation) =>
      operation === 'checks/create'
        ? { status: 403, data: { message: 'Resource not accessible' } }
        : undefined,
  });
  await stage.publisher().publish(publication());
  expect(stage.summary()).toContain(
    [
      '> To fix: give the job these permissions:',
      '> ```yaml',
      '> permissions:',
      '>   contents: read',
      '>   checks: write',
      '> ```',
    ].join('\n'),
  );
});
