import { expect, test } from 'vitest';
import { seededRandom } from '../../src/stats/random.ts';
import { chaosSeeds } from '../support/servers/faulty-answers.ts';
import { MARKER, openStage, publication } from './server/publish-fixture.ts';
import type { Fault } from './server/server.ts';

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

const RUDE = {
  suite: 'support',
  file: 'a.txt',
  places: [{ line: 1, before: ['Be kind.'], after: ['Be rude.'] }],
  needsAll: false,
  words: 'It broke a case.',
};

test.each(chaosSeeds())(
  'three runs on one pull request while GitHub fails three in ten requests, seed %i',
  async (seed) => {
    const stage = await openStage({ fault: faults(seed) });
    const { reviews } = stage.model;
    reviews.files = [{ filename: 'a.txt', patch: '@@ -1,2 +1,2 @@\n-Be kind.\n+Be rude.\n Be short.' }];
    try {
      for (const [run, conclusion] of (['failure', 'neutral', 'success'] as const).entries()) {
        const publisher = stage.publisher();
        await publisher.start();
        const wanted = conclusion === 'success' ? [] : [RUDE];
        const suggestions = { wanted, judged: ['support'] };
        const words = { title: `Run ${run}`, comment: `Said by run ${run}` };
        const said = publication({ conclusion, ...words, suggestions });
        const written = await publisher.publish(said);
        const of = (surface: string) => written.find((each) => each.surface === surface);

        const own = stage.model.comments.filter(({ body }) => body.includes(MARKER));
        expect(own.length, 'comments').toBeLessThanOrEqual(1);
        if (['created', 'updated'].includes(of('comment')?.status ?? ''))
          expect(own[0]?.body).toContain(`Said by run ${run}`);
        expect(reviews.comments.length, 'suggestions').toBeLessThanOrEqual(1);
        if (of('suggestions')?.status === 'created') expect(reviews.comments[0]?.body).toContain('Be kind.');
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
