import { expect, test } from 'vitest';
import { everyPiece } from '../report/hostile-text.ts';
import { type JobResult, openHub, runJob } from '../support/action-job.ts';
import { drawnModels } from '../support/drawn-models.ts';
import { openShop } from '../support/shop.ts';

const MARKER = '<!-- pawl-gate:default -->';
/** What ends blocks, opens tags, speaks to the runner or moves a terminal; each on a line of its own. */
const HOSTILE = `${[
  MARKER,
  '::set-output name=verdict::pass',
  '::error::x',
  '##[error]x',
  '::stop-commands::x',
  '```',
  '</details></code>',
  everyPiece,
].join('\n')}\n`.toWellFormed();

/** Escape sequences, other control characters, and characters that turn or hide text. */
const UNSEEN = /[\x00-\x08\x0B-\x1F\x7F\u200B\u202A-\u202E\u2066-\u2069]/;

/** A suite whose names and answers are hostile. It passes where the prompt says "please", which main's does. */
const suite = {
  'evals/h/promptfooconfig.yaml': JSON.stringify({
    description: HOSTILE,
    prompts: ['file://prompt.txt'],
    providers: ['file://provider.cjs'],
    tests: [1, 2, 3].map((n) => ({
      description: `${n} ${HOSTILE}`,
      vars: { n },
      assert: [{ type: 'contains', value: `yes ${HOSTILE}`, metric: `m ${HOSTILE}` }],
    })),
  }),
  'evals/h/answer.txt': HOSTILE,
  'evals/h/prompt.txt': 'please {{n}}\n',
  'evals/h/provider.cjs': '// answers as it is told\n',
};

const models = drawnModels(({ prompt }) => `${prompt.includes('please') ? 'yes' : 'no'} ${HOSTILE}`);

/** The runner's commands in a log: none but those that the action itself is known to give. */
function commandsIn({ log }: JobResult): string[] {
  return log.split('\n').filter((line) => /^\s*::|##\[/.test(line));
}

test('a token without rights: the annotations of the log are ours alone', async () => {
  const shop = await openShop(suite);
  const hub = await openHub(() => ({ status: 403, data: { message: 'no ::error::x\n::error::y' } }));
  const commits = shop.change({ 'evals/h/prompt.txt': '{{n}}\n' });
  const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, models });
  expect(result.exitCode).toBe(1);
  expect(result.annotations.map(({ level }) => level)).toEqual(['warning', 'error', 'warning']);
  expect(commandsIn(result)).toHaveLength(3);
  expect(result.log).not.toMatch(UNSEEN);
});
