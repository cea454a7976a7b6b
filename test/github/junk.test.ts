import { expect, test } from 'vitest';
import { MARKER, publication, stageOfTest } from './server/publish-fixture.ts';

const HTML = { junk: '<html>Checking your browser</html>', headers: { 'content-type': 'text/html' } };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const JUNK = {
  'an HTML page': HTML,
  'an empty body': { junk: '', headers: JSON_TYPE },
  'half of a body': { junk: '{"id": 1, "na', headers: JSON_TYPE },
  'JSON of another shape': { junk: '{"ok": true}', headers: JSON_TYPE },
  'a JSON text': { junk: '"fine"', headers: JSON_TYPE },
};
const WRITES = {
  'checks/create': 201,
  'checks/update': 200,
  'issues/create-comment': 201,
  'issues/update-comment': 200,
};
const READS = ['checks/list-for-ref', 'issues/list-comments', 'pulls/get', 'graphql'];

const cases = Object.keys(JUNK).flatMap((junk) => [
  ...Object.keys(WRITES).flatMap((operation) => [
    { junk, operation, times: 1, late: true },
    { junk, operation, times: 1 },
    { junk, operation, times: 6, late: true },
  ]),
  ...READS.map((operation) => ({ junk, operation, times: 1 })),
]);

test.each(cases)('$times answers of $operation that are $junk, carried out: $late', async (given) => {
  const { junk, operation, times, late } = { late: undefined, ...given };
  const status = WRITES[operation as keyof typeof WRITES] ?? 200;
  const stage = await stageOfTest({
    fault: (asked, seen) =>
      asked === operation && seen < times
        ? { status, ...(late === true && { late }), ...JUNK[junk as keyof typeof JUNK] }
        : undefined,
  });
  const isBrief = times === 1;
  for (const run of [1, 2]) {
    const publisher = stage.publisher();
    await publisher.start();
    const said = publication({ title: `Run ${run}`, comment: `Said by run ${run}` });
    const written = await publisher.publish(said);
    expect(written.filter((each) => isBrief && each.status === 'failed')).toEqual([]);
    expect(stage.model.checks.filter((check) => check.status !== 'completed')).toEqual([]);
    expect(stage.model.checks.at(-1)).toMatchObject({ conclusion: 'failure', title: `Run ${run}` });
    const own = stage.model.comments.filter(({ body }) => body.startsWith(MARKER));
    expect(own.length).toBeLessThanOrEqual(1);
    if (isBrief || run === 2) expect(own[0]?.body).toContain(`Said by run ${run}`);
  }
});

test.each([1, 4])(
  'a run that is cut off after %i checks were opened in silence leaves none open',
  async (times) => {
    const stage = await stageOfTest({
      fault: (operation, seen) =>
        operation === 'checks/create' && seen < times ? { status: 201, late: true, ...HTML } : undefined,
    });
    const publisher = stage.publisher();
    await publisher.start();
    await publisher.close('The run was cancelled', 'cancelled');
    expect(stage.model.checks.filter((check) => check.status !== 'completed')).toEqual([]);
  },
);
