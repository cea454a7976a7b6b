import { expect, test } from 'vitest';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

// What a job of GitLab has checked out, and what its pipeline is about.

const PROMPT = 'evals/gear/prompt.txt';
const pawl = pawlWith(simulatedModels());
const [PASS, BROKEN, UNMEASURED] = [0, 1, 3];

interface Stage extends ScratchRepository {
  /** A good change, which the next one replaces. */
  readonly good: string;
  /** The tip of the merge request: it breaks three of twelve cases. */
  readonly broken: string;
  readonly main: string;
}

interface Job {
  readonly env?: Record<string, string>;
  readonly args?: readonly string[];
}

/** Runs a gate in a job of a merge request whose tip is broken; `prepare` does what its script does before, and says how the job differs. */
async function gate(prepare: (stage: Stage) => Job | undefined) {
  using made = scratchRepository(ruleSuite('evals/gear'));
  const main = made.git('rev-parse', 'main');
  made.write({ [PROMPT]: rulePrompt([], 'You sell fine camping gear.') });
  const good = made.commit('Reword');
  made.write({ [PROMPT]: rulePrompt(['compass', 'hatchet', 'snowshoe']) });
  const broken = made.commit('Forget three answers');
  made.git('checkout', '--quiet', '--detach');
  const { env, args = [] } = prepare({ ...made, good, broken, main }) ?? {};
  const job = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: 'http://127.0.0.1:9/api/v4',
    CI_PROJECT_ID: '42',
    CI_PIPELINE_ID: '99',
    CI_COMMIT_SHA: broken,
    CI_DEFAULT_BRANCH: 'main',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: main,
    CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
    ...env,
  };
  return await pawl(['gate', ...args], made.root, { OPENAI_API_KEY: 'simulated', ...job });
}

type Prepare = (stage: Stage) => Job | undefined;
const goBack: Prepare = ({ git, good }) => void git('checkout', '--quiet', good);
const mergeInto: Prepare = ({ git, main, broken }) => {
  git('checkout', '--quiet', '--detach', main);
  git('commit', '--quiet', '--allow-empty', '-m', 'Main went on');
  git('merge', '--quiet', '--no-ff', '-m', 'Merge', broken);
  return undefined;
};

test.each<readonly [string, Prepare]>([
  ['the commit before it', goBack],
  [
    'the commit before it, with a base by hand, where the verdict is put up',
    (stage) => {
      goBack(stage);
      return { args: ['--base', 'main', '--publish', 'gitlab'] };
    },
  ],
  [
    'a merge of the commit before it',
    ({ git, main, good }) => {
      git('checkout', '--quiet', '--detach', main);
      git('merge', '--quiet', '--no-ff', '-m', 'Merge', good);
      return undefined;
    },
  ],
])('a broken commit that is judged in a checkout of %s is not measured', async (_name, prepare) => {
  const { code, stderr } = await gate(prepare);
  expect([code, stderr.includes('trees/another-commit')], stderr).toEqual([UNMEASURED, true]);
});

test.each<readonly [string, number, Prepare]>([
  ['the commit of a detached pipeline', BROKEN, () => undefined],
  [
    'the merge of a pipeline of merged results',
    BROKEN,
    (stage) => {
      mergeInto(stage);
      const env = {
        CI_COMMIT_SHA: stage.git('rev-parse', 'HEAD'),
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: stage.broken,
        CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
      };
      return { env };
    },
  ],
  [
    'the tip itself in a pipeline of merged results',
    BROKEN,
    ({ broken }) => ({
      env: { CI_COMMIT_SHA: 'c0ffee'.repeat(7).slice(2), CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: broken },
    }),
  ],
  ['a merge that the job made', BROKEN, mergeInto],
  [
    'a commit that the job made on top',
    BROKEN,
    ({ git }) => void git('commit', '--quiet', '--allow-empty', '-m', 'Generated'),
  ],
  [
    'two commits that somebody named by hand',
    PASS,
    (stage) => {
      goBack(stage);
      return { args: ['--base', 'main'] };
    },
  ],
  [
    'anything, where no CI says what the run is about',
    PASS,
    (stage) => {
      goBack(stage);
      return { env: { GITLAB_CI: '', CI_COMMIT_SHA: '' }, args: ['--base', 'main'] };
    },
  ],
  [
    'anything, where no CI names a base either',
    PASS,
    (stage) => {
      goBack(stage);
      return { env: { GITLAB_CI: '' } };
    },
  ],
])('%s is judged', async (_name, expected, prepare) => {
  const { code, stderr } = await gate(prepare);
  expect(code, stderr).toBe(expected);
});
