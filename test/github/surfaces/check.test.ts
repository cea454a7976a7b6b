import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/report/documents/annotations.ts';
import { facts, HEAD, publication, type Stage, stageOfTest } from '../server/publish-fixture.ts';

const URL = 'https://github.com/acme/shop/runs/1';
const REFUSED = {
  status: 403,
  data: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
  },
};

function annotations(count: number): Annotation[] {
  return Array.from({ length: count }, (_, n) => ({
    level: n % 2 ? ('warning' as const) : ('failure' as const),
    file: 'prompts/triage.txt',
    line: n + 1,
    title: `case ${n}`,
    message: '6 of 6 → 0 of 6',
  }));
}

describe('the check run', () => {
  test('is in progress first, then completed, with 120 annotations in three requests', async () => {
    const { model, api, ...opened } = await stageOfTest();
    const publisher = opened.publisher();
    expect(await publisher.start()).toEqual([{ surface: 'check', status: 'created', url: URL }]);
    expect(model.checks).toMatchObject([
      { name: 'Pawl', headSha: HEAD, status: 'in_progress', conclusion: null },
    ]);

    const results = await publisher.publish(publication({ annotations: annotations(120) }));
    expect(results.slice(0, 2)).toEqual([
      { surface: 'check', status: 'updated', url: URL },
      { surface: 'annotations', status: 'created', url: URL },
    ]);
    expect(model.checks).toMatchObject([
      { status: 'completed', conclusion: 'failure', summary: 'three cases broke' },
    ]);
    expect(model.checks[0]?.annotations).toHaveLength(120);
    expect(model.checks[0]?.annotations[119]).toEqual({
      path: 'prompts/triage.txt',
      start_line: 120,
      end_line: 120,
      annotation_level: 'warning',
      title: 'case 119',
      message: '6 of 6 → 0 of 6',
    });
    const sent = api.log
      .filter(({ operation }) => operation === 'checks/update')
      .map(({ body }) => body as never);
    expect(
      sent.map(({ status, output }: { status?: string; output: { annotations?: [] } }) => [
        status,
        output.annotations?.length,
      ]),
    ).toEqual([
      ['completed', undefined],
      [undefined, 50],
      [undefined, 50],
      [undefined, 20],
    ]);
    expect(await publisher.close('never said', 'failure')).toEqual([]);
  });

  test('points at the workflow run', async () => {
    const opened = await stageOfTest();
    await opened.publisher().start();
    expect(opened.api.log.find(({ operation }) => operation === 'checks/create')?.body).toEqual({
      name: 'Pawl',
      head_sha: HEAD,
      status: 'in_progress',
      details_url: 'https://github.com/acme/shop/actions/runs/42/attempts/1',
      external_id: expect.stringMatching(/^pawl:open=[0-9a-f-]{36}$/),
    });
  });

  test.each(['failure', 'cancelled'] as const)(
    'is completed as %s when no verdict comes',
    async (conclusion) => {
      const opened = await stageOfTest();
      const publisher = opened.publisher();
      await publisher.start();
      expect(await publisher.close('The run ended before a verdict', conclusion)).toMatchObject([
        { surface: 'check', status: 'updated' },
        ...(conclusion === 'cancelled' ? [{ surface: 'job summary', status: 'created' }] : []),
      ]);
      expect(await publisher.close('twice', conclusion)).toEqual([]);
      expect(opened.model.checks).toMatchObject([
        { status: 'completed', conclusion, title: 'The run ended before a verdict' },
      ]);
      if (conclusion === 'cancelled')
        expect(opened.summary()).toBe('> [!NOTE]\n> The run ended before a verdict.\n');
    },
  );

  test('that is cancelled while GitHub opens it is completed too, and its page says so before GitHub answers', async () => {
    let close = async () => {};
    let summary = '';
    const opened: Stage = await stageOfTest({
      fault: (operation) => {
        if (operation === 'checks/create') void close();
        return undefined;
      },
    });
    const publisher = opened.publisher();
    let closed: Promise<unknown> = Promise.resolve();
    close = async () => {
      closed = publisher.close('The run was cancelled', 'cancelled');
      summary = opened.summary();
    };
    await publisher.start();
    await closed;
    expect(opened.model.checks).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
    expect(summary).toContain('The run was cancelled.');
  });

  test('that is cancelled before it is opened is not opened any more', async () => {
    let close = async () => {};
    const opened: Stage = await stageOfTest({
      fault: (operation) => {
        if (operation === 'pulls/get') void close();
        return undefined;
      },
    });
    const publisher = opened.publisher();
    close = async () => void (await publisher.close('The run was cancelled', 'cancelled'));
    await publisher.start();
    expect(opened.api.calls()).toEqual(['pulls/get 200']);
    expect(opened.model.checks).toEqual([]);
  });

  test('that has its verdict says nothing of a cancellation that comes late', async () => {
    const opened = await stageOfTest();
    const publisher = opened.publisher();
    await publisher.start();
    await publisher.publish(publication());
    expect(await publisher.close('The run was cancelled', 'cancelled')).toEqual([]);
    expect(opened.model.checks).toMatchObject([{ conclusion: 'failure' }]);
    expect(opened.summary()).not.toContain('cancelled');
  });

  test.each(['pulls/get', 'checks/update'])(
    'is closed, and the page of the job says what was found, when a run is cancelled while %s gets no answer',
    async (silent) => {
      let isSilent = false;
      const opened = await stageOfTest({
        fault: (operation) => (isSilent && operation === silent ? { status: 502, data: {} } : undefined),
      });
      const reached = Promise.withResolvers<void>();
      // It waits to ask again, for longer than the run has.
      const publisher = opened.publisher({
        wait: () => {
          reached.resolve();
          return new Promise(() => {});
        },
      });
      await publisher.start();
      isSilent = true;
      void publisher.publish(publication());
      await reached.promise;
      isSilent = false;
      await publisher.close('The run was cancelled', 'cancelled');
      expect(opened.model.checks).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
      expect(opened.summary().match(/# the whole report/g)).toHaveLength(1);
    },
  );

  test('that GitHub opened without saying so is completed with the one that it opened after it, and nobody else’s is', async () => {
    const opened = await stageOfTest({
      fault: (operation, seen) =>
        operation === 'checks/create' && seen === 0 ? { status: 502, data: {}, late: true } : undefined,
    });
    const sibling = (await stageOfTest({ model: opened.model })).publisher();
    await sibling.start();
    const publisher = opened.publisher();
    await publisher.start();
    expect(opened.model.checks.map(({ status }) => status)).toEqual(Array(3).fill('in_progress'));
    await publisher.publish(publication());
    const shown = opened.model.checks.map(({ status, conclusion }) => conclusion ?? status);
    expect(shown).toEqual(['in_progress', 'cancelled', 'failure']);
  });

  test('a completion that GitHub lost is tried again by close', async () => {
    const opened = await stageOfTest({
      fault: (operation, seen) =>
        operation === 'checks/update' && seen < 4 ? { status: 503, data: {} } : undefined,
    });
    const publisher = opened.publisher();
    await publisher.start();
    const [check] = await publisher.publish(publication());
    expect(check).toMatchObject({ status: 'failed', fix: 'Re-run the job.' });
    await publisher.close('The verdict could not be published.', 'failure');
    expect(opened.model.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  test('a summary that GitHub refuses does not leave the check hanging', async () => {
    const opened = await stageOfTest({
      fault: (operation, seen) =>
        operation === 'checks/update' && seen === 0
          ? { status: 422, data: { message: 'Only 65535 characters are allowed' } }
          : undefined,
    });
    const [check] = await opened.publisher().publish(publication({ conclusion: 'success' }));
    expect(check).toMatchObject({ status: 'updated' });
    expect(opened.model.checks).toMatchObject([
      { status: 'completed', conclusion: 'success', title: 'Pawl' },
    ]);
  });

  test('annotations that GitHub refuses cost the annotations alone', async () => {
    const opened = await stageOfTest({
      fault: (operation, seen) =>
        operation === 'checks/update' && seen === 1
          ? { status: 422, data: { message: 'Invalid path' } }
          : undefined,
    });
    const results = await opened.publisher().publish(publication({ annotations: annotations(1) }));
    expect(results.map(({ surface, status }) => [surface, status])).toEqual([
      ['check', 'updated'],
      ['annotations', 'failed'],
      ['comment', 'created'],
      ['job summary', 'created'],
    ]);
  });
});

describe('without checks: write', () => {
  test('the missing line is named and the runner annotates instead', async () => {
    const opened = await stageOfTest({
      fault: (operation) => (operation === 'checks/create' ? REFUSED : undefined),
    });
    const publisher = opened.publisher();
    const started = await publisher.start();
    const results = await publisher.publish(publication({ annotations: annotations(24) }));
    expect(results[0]).toEqual(started[0]);
    expect(results[0]).toEqual({
      surface: 'check',
      status: 'failed',
      reason: 'GitHub answered 403 (Resource not accessible by integration): the token lacks a permission',
      fix: 'Give the job these permissions:\npermissions:\n  contents: read\n  checks: write',
    });
    expect(results.slice(1).map(({ surface, status }) => [surface, status])).toEqual([
      ['annotations', 'created'],
      ['comment', 'created'],
      ['job summary', 'created'],
    ]);
    expect(opened.commands).toHaveLength(21);
    expect(opened.commands[0]).toBe('::warning file=prompts/triage.txt,line=2,title=case 1::6 of 6 → 0 of 6');
    expect(opened.commands[20]).toBe('4 more annotations left out: a step shows ten of each level.');
    expect(opened.api.calls().filter((call) => /check/.test(call))).toEqual(['checks/create 403']);
  });

  test('a hostile case name starts no workflow command', async () => {
    const opened = await stageOfTest({
      fault: (operation) => (operation === 'checks/create' ? REFUSED : undefined),
    });
    const [harmless] = annotations(1);
    const hostile = {
      ...harmless!,
      file: 'a,b:c.txt',
      title: 'x::add-mask::y\n::error::z',
      message: 'one\n::add-mask::two%0A',
    };
    await opened.publisher().publish(publication({ annotations: [hostile] }));
    expect(opened.commands).toMatchInlineSnapshot(`
      [
        "::error file=a%2Cb%3Ac.txt,line=1,title=x%3A%3Aadd-mask%3A%3Ay %3A%3Aerror%3A%3Az::one%0A::add-mask::two%250A",
      ]
    `);
  });
});

test('no token: nothing is asked of the API, the runner still shows everything', async () => {
  const opened = await stageOfTest();
  const publisher = opened.publisher({ token: '' });
  await publisher.start();
  const results = await publisher.publish(publication({ annotations: annotations(1) }));
  expect(results.map(({ surface, status }) => [surface, status])).toEqual([
    ['check', 'skipped'],
    ['annotations', 'created'],
    ['comment', 'skipped'],
    ['job summary', 'created'],
  ]);
  expect(opened.api.calls()).toEqual([]);
  expect(opened.summary()).toBe('# the whole report\n');
});

test('an unreachable API costs its surfaces, not the run', async () => {
  const opened = await stageOfTest();
  const publisher = opened.publisher({ facts: facts('http://127.0.0.1:9') });
  const results = await publisher.publish(publication());
  expect(results.map(({ surface, status }) => [surface, status])).toEqual([
    ['check', 'failed'],
    ['annotations', 'unchanged'],
    ['comment', 'failed'],
    ['job summary', 'created'],
  ]);
});
