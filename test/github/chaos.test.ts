import { expect, test } from 'vitest';
import { seededRandom } from '../../src/stats/random.ts';
import { chaosSeeds } from '../support/faulty-answers.ts';
import { MARKER, openStage, publication } from './publish-fixture.ts';
import type { Fault } from './server.ts';

/** Three in ten requests fail, half of these after they were carried out. */
function faults(seed: number): Fault {
  const random = seededRandom(seed, 'github');
  const refusals = [
    {
      status: 429,
      headers: { 'retry-after': '3' },
      data: { message: 'You have exceeded a secondary rate limit' },
    },
    {
      status: 403,
      headers: { 'retry-after': '3' },
      data: { message: 'You have exceeded a secondary rate limit' },
    },
  ];
  return () => {
    if (random.next() >= 0.3) return undefined;
    if (random.next() < 0.3) return refusals[random.below(refusals.length)];
    const failed = { status: [500, 502, 503][random.below(3)] as number, data: { message: 'Server Error' } };
    return random.next() < 0.5 ? failed : { ...failed, late: true };
  };
}

test.each(chaosSeeds())(
  'three runs on one pull request while GitHub fails three in ten requests, seed %i',
  async (seed) => {
    const stage = await openStage({ fault: faults(seed) });
    try {
      for (const [run, conclusion] of (['failure', 'neutral', 'success'] as const).entries()) {
        const publisher = stage.publisher();
        await publisher.start();
        const said = publication({ conclusion, title: `Run ${run}`, comment: `Said by run ${run}` });
        const written = await publisher.publish(said);
        const of = (surface: string) => written.find((each) => each.surface === surface);

        const own = stage.model.comments.filter(({ body }) => body.includes(MARKER));
        expect(own.length, 'comments').toBeLessThanOrEqual(1);
        if (['created', 'updated'].includes(of('comment')?.status ?? ''))
          expect(own[0]?.body).toContain(`Said by run ${run}`);
        const shown = stage.model.checks.at(-1);
        if (['created', 'updated'].includes(of('check')?.status ?? ''))
          expect(shown).toMatchObject({ status: 'completed', conclusion, title: `Run ${run}` });
        expect(stage.summary()).toContain('# the whole report');
        for (const each of written)
          if (each.status === 'failed') expect(each.reason).toMatch(/GitHub|rate limit/);
      }
      expect(stage.api.problems()).toEqual([]);
    } finally {
      await stage.close();
    }
  },
);
