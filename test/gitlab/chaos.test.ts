import { expect, test } from 'vitest';
import { gitlabPublisher } from '../../src/gitlab/gitlab-publisher.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { chaosSeeds } from '../support/servers/faulty-answers.ts';
import { type Fault, gitlabModel, HEAD, startGitLab } from './gitlab-server.ts';

/** Three in ten requests fail, some of these after they were carried out. */
function faults(seed: number): Fault {
  const random = seededRandom(seed, 'gitlab');
  return () => {
    if (random.next() >= 0.3) return undefined;
    if (random.next() < 0.3)
      return { status: 429, headers: { 'retry-after': '3' }, data: { message: 'Too Many Requests' } };
    const failed = { status: [500, 502, 503][random.below(3)] as number };
    return random.next() < 0.5 ? failed : { ...failed, late: true };
  };
}

test.each(chaosSeeds())(
  'three runs on one merge request while GitLab fails three in ten requests, seed %i',
  async (seed) => {
    const model = gitlabModel();
    const server = await startGitLab(model, faults(seed));
    try {
      for (const run of [0, 1, 2]) {
        const publisher = gitlabPublisher({
          job: {
            apiUrl: server.apiUrl,
            projectId: '42',
            pipelineSha: HEAD,
            pipelineId: 99,
            jobUrl: null,
            mergeRequest: { projectId: '42', iid: 7, headSha: HEAD, targetBranch: 'main' },
          },
          token: 'glpat-local',
          title: null,
          commentPolicy: 'always',
          writeCodeQuality: () => {},
          wait: async () => {},
        });
        const written = await publisher.publish({
          conclusion: 'failure',
          title: `Run ${run}`,
          comment: `Said by run ${run}`,
          checkSummary: '',
          jobSummary: '',
          annotations: [],
        });
        const of = (surface: string) => written.find((each) => each.surface === surface);
        if (['created', 'updated', 'unchanged'].includes(of('comment')?.status ?? ''))
          expect(model.notes.map(({ body }) => body)).toEqual([
            `<!-- pawl-gate:default -->\nSaid by run ${run}`,
          ]);
        if (of('status')?.status === 'created')
          expect(model.statuses.at(-1)).toMatchObject({ description: `Run ${run}` });
        for (const each of written)
          if (each.status === 'failed')
            expect(each).toHaveProperty('reason', expect.stringContaining('GitLab'));
      }
      expect(server.problems).toEqual([]);
    } finally {
      await server.close();
    }
  },
);
