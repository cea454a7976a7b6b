import { afterEach, describe, expect, test } from 'vitest';
import { memoryIn } from '../../src/publish/comment-memory.ts';
import { publicationOf } from '../../src/publish/publication-of.ts';
import type { SurfaceResult } from '../../src/publish/publisher.ts';
import { seededRandom, shuffled } from '../../src/stats/random.ts';
import { ledgerOf, ledgerText, NO_LEDGER } from '../../src/trust/ledger.ts';
import * as make from '../report/verdicts.ts';
import { facts, HEAD, MARKER, openStage, type Stage } from './server/publish-fixture.ts';

const STALE = '0'.repeat(40);
const JOBS = Array.from({ length: 10 }, (_, at) => `suite-${at}`);
const EVIL = '</details><!-- pawl-gate:default --> @everyone `|` [x](javascript:1)';

let open: Stage | undefined;
afterEach(async () => {
  expect(open?.api.problems()).toEqual([]);
  await open?.close();
});

/** What a job of the matrix found in its one suite. */
function found(suite: string, isBroken: boolean, runs: string, label = 'case one') {
  const outcome = isBroken ? 'regressed' : 'pass';
  const cases = [make.aCase(label, isBroken ? 'broken' : 'unchanged'), ...make.cases(20)];
  const findings = [make.finding(isBroken ? { outcome: 'convicted', pValue: 0.001 } : {})];
  const entry = make.suite(outcome, [make.slot({ cases, findings })], {
    suite,
    config: `evals/${suite}.yaml`,
  });
  const memory = ledgerText({ ...NO_LEDGER, runs: [runs] });
  return { ...publicationOf(make.verdict(outcome, [entry]), make.context()), memory };
}

const identity = (at: number) => at.toString(16).padStart(16, '0');
const statusOf = (surfaces: readonly SurfaceResult[], name: string) =>
  surfaces.find(({ surface }) => surface === name)?.status;

async function matrix(seed: number, broken: readonly number[], label?: string) {
  const stage = await openStage();
  open = stage;
  const jobs = JOBS.map((suite, at) => ({
    publisher: stage.publisher({ commentPolicy: 'changes' }),
    publication: found(suite, broken.includes(at), identity(at), label),
  }));
  const stale = {
    publisher: stage.publisher({
      facts: facts(stage.api.url, {
        headSha: STALE,
        runUrl: 'https://github.com/acme/shop/actions/runs/41/attempts/1',
      }),
    }),
    publication: found('suite-3', true, 'f'.repeat(16)),
  };
  const cancelled = stage.publisher();
  const order = shuffled([...jobs, stale], seededRandom(seed, 'matrix'));
  await Promise.all([...order.map(({ publisher }) => publisher.start()), cancelled.start()]);
  const [written] = await Promise.all([
    Promise.all(order.map(({ publisher, publication }) => publisher.publish(publication))),
    cancelled.close('The run was cancelled', 'cancelled'),
  ]);
  return { stage, stale: written[order.indexOf(stale)] ?? [], written };
}

describe('ten jobs, a stale run and a cancelled one at once', () => {
  const leaveOne = async (seed: number) => {
    const { stage, stale } = await matrix(seed, [3, 7]);
    const own = stage.model.comments.filter(({ body }) => body.includes(MARKER));
    expect(own).toHaveLength(1);
    const body = own[0]?.body ?? '';
    expect(body.slice(MARKER.length + 1)).toMatch(
      /^> \[!CAUTION\]\n> \*\*Pawl: 2 of 10 jobs fail\.\*\* Merging is blocked\.\n\n- 🔴 `suite-3`/,
    );
    for (const suite of JOBS) expect(body).toContain(`\`${suite}\``);
    expect(body.match(/^- 🔴/gm)).toHaveLength(2);
    expect(body.match(/^- 🟢/gm)).toHaveLength(8);
    // What each of them has to remember is not lost.
    const { runs } = ledgerOf(memoryIn(body));
    expect(runs.toSorted()).toEqual(JOBS.map((_, at) => identity(at)));
    expect(statusOf(stale, 'comment')).toBe('skipped');
    // And the last check of the commit is that of a job that fails.
    const ofHead = stage.model.checks.filter(({ headSha }) => headSha === HEAD);
    expect(ofHead.every(({ status }) => status === 'completed')).toBe(true);
    // A job of ten that end at one moment says it again once, and not until every other has.
    expect(ofHead.length).toBeLessThanOrEqual(3 * JOBS.length);
    expect(ofHead.at(-1)).toMatchObject({
      conclusion: 'failure',
      title: expect.stringMatching(/suite-[37]/),
    });
  };
  const claim = 'leave one comment with every suite, what fails first, and a check that fails, in order %i';
  test.each([1, 2, 3])(claim, { tags: ['slow'] }, leaveOne);
});

test('a job that is started again and passes clears its own part alone', { tags: ['slow'] }, async () => {
  const { stage } = await matrix(1, [3]);
  const again = stage.publisher({
    commentPolicy: 'changes',
    facts: facts(stage.api.url, { runUrl: 'https://github.com/acme/shop/actions/runs/42/attempts/2' }),
  });
  await again.start();
  await again.publish(found('suite-3', false, identity(3)));
  expect(stage.model.comments[0]?.body).toContain('Pawl: none of 10 jobs fails.');
  expect(stage.model.checks.at(-1)?.conclusion).toBe('success');
});

test('a job that is started again and passes, while another pull request of its commit fails, says so once', async () => {
  const stage = await openStage();
  open = stage;
  const { model } = stage;
  model.secondPullRequest = { ...model.pullRequest };
  const publish = async (pullNumber: number, run: string, isBroken: boolean) => {
    const runUrl = `https://github.com/acme/shop/actions/runs/${run}`;
    const publisher = stage.publisher({ facts: facts(stage.api.url, { pullNumber, runUrl }) });
    await publisher.start();
    await publisher.publish(found('suite-3', isBroken, identity(pullNumber)));
  };
  await publish(7, '42/attempts/1', true);
  await publish(8, '43/attempts/1', true);
  await publish(8, '43/attempts/2', false);
  const [other, red] = ['Pull request #7', expect.stringContaining('suite-3')];
  expect(model.checks.map(({ title }) => title)).toEqual([red, red, expect.stringContaining(other)]);
});

test('text from outside stays text', { tags: ['slow'] }, async () => {
  const { stage } = await matrix(2, [3, 7], EVIL);
  const body = stage.model.comments[0]?.body ?? '';
  expect(stage.model.comments).toHaveLength(1);
  expect(body.match(/pawl-gate/g)?.length).toBeGreaterThan(0);
  expect(body.indexOf('<!-- pawl-gate', 1)).toBe(-1);
  expect(body.match(/<details/g)?.length).toBe(body.match(/<\/details>(?![<])/g)?.length);
});
