import { expect, test } from 'vitest';
import { type JobResult, openHub, runJob } from '../../support/action-job.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { HOSTILE, hostileSuite, UNSEEN } from '../../support/suites/hostile-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const suite = {
  ...hostileSuite,
  'evals/h/provider.cjs': '// answers as it is told\n',
};

const models = drawnModels(({ prompt }) => `${prompt.includes('please') ? 'yes' : 'no'} ${HOSTILE}`);

/** The runner's commands in a log: none but those that the action itself is known to give. */
function commandsIn({ log }: JobResult): string[] {
  return log.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line));
}

test('a token without rights: the annotations of the log are ours alone', { tags: ['slow'] }, async () => {
  const shop = await openShop(suite);
  const hub = await openHub(() => ({ status: 403, data: { message: 'no ::error::x\n::error::y' } }));
  const commits = shop.change({ 'evals/h/prompt.txt': '{{n}}\n' });
  const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, models });
  expect(result.exitCode).toBe(1);
  expect(result.annotations.map(({ level }) => level)).toEqual(['warning', 'error', 'warning']);
  expect(commandsIn(result)).toHaveLength(3);
  expect(result.log).not.toMatch(UNSEEN);
});
