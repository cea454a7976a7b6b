import type { COMMENT_POLICIES, Install } from '../vocabulary.ts';
import type { SuiteConfig } from './gate-config.ts';
import { installSteps } from './install-steps.ts';
import { POLICY_SCHEMA_URL } from './policy/policy.ts';
import { scalar } from './yaml/scalar.ts';

type CommentPolicy = (typeof COMMENT_POLICIES)[number];

/**
 * Text of a first `pawl.yaml` for these suites. Prose comments begin with `# `; settings to choose from stand behind a
 * bare `#`, with their defaults or an example: taking it away makes them hold.
 */
export function starterPolicy(
  suites: readonly Pick<SuiteConfig, 'id' | 'config'>[],
  comment: CommentPolicy = 'changes',
): string {
  const off = comment === 'changes' ? '#' : '';
  return `# yaml-language-server: $schema=${POLICY_SCHEMA_URL}
# What pawl checks on each pull request. Every key is optional; an empty file means the defaults.

# Report only: it says "would have blocked" and lets everything through. A week of it is a good start.
#enforce: false

${suiteLines(suites)}

# Configs and folders that are not suites of yours, written as in a .gitignore.
#ignore:
#  - examples/

# How the base branch's packages are installed when code or lock files differ between the two sides.
#setup: npm ci

# The application that HTTP providers talk to. It is started once for each side.
#serve:
#  command: npm start
#  port: PORT
#  ready: /health

# What blocks: the pass rate, and what you name here. A tolerance is a drop that you accept (0.02 = two points).
#metrics:
#  pass:
#    tolerance: 0.02
#  cost:
#    gate: true

# Above this many provider calls the run stops before the first one, and says what it would cost. Unset: 3000, and more for
# large suites.
#budget:
#  calls: 3000

# What happens when a suite could not be measured: block (exit 3) or warn.
#notMeasured:
#  secrets: block
#  provider: block
#  budget: block
#  baseline: block
#  nothing-passes: warn

# When the pull request gets a comment: always, changes, failures or off.
${off}report:
${off}  comment: ${comment}
`;
}

function suiteLines(suites: readonly Pick<SuiteConfig, 'id' | 'config'>[]): string {
  if (suites.length === 0) {
    return `# No promptfoo config was found yet. Each one that you add is a suite by itself; or list them:
#suites:
#  - id: support
#    config: evals/support/promptfooconfig.yaml`;
  }
  const entries = suites.map(({ id, config }) => `#  - id: ${scalar(id)}\n#    config: ${scalar(config)}`);
  return `# Found here. New configs become suites by themselves, unless you list the ones that count.
# \`paths\` are globs of what else a suite depends on.
#suites:
${entries.join('\n')}
#    paths: ["src/**"]`;
}

/** Values that are not secrets: they come from the repository's variables. */
const PLAIN_VARIABLE = /(?:_REGION|_HOST|_URL|_ENDPOINT|_PROJECT|_PROJECT_ID|_ACCOUNT_ID)$/;

/** What the starter workflow is made for. */
export interface StarterWorkflow {
  /** Environment variables that the suites' providers need. */
  readonly secrets: readonly string[];
  readonly defaultBranch: string;
  /** How the packages of the suites' own code are installed. */
  readonly installs?: readonly Install[];
  /** Whether a second job writes the verdict. The one with the keys then has no right to write. */
  readonly isPublishing?: boolean;
  /** Whether suites lie in submodules, which a checkout leaves empty. */
  readonly hasSubmodules?: boolean;
}

/** The job of the starter workflow that gates: branch protection requires the check that GitHub gives it. */
export const GATE_JOB = 'gate';

/** What branch protection requires where a second job publishes: the job that measures, and the check that the other one writes. */
export const MEASURING_JOB = 'evaluate';
/** The check of the publishing job, which is not its own. */
export const PUBLISHED_CHECK = 'Pawl';

/** Starts that are main's own on the default branch, and a change's on any other: a skipped job would be a green check there. */
const OTHER_STARTS = `contains(fromJSON('["push", "workflow_dispatch"]'), github.event_name)`;

/**
 * Text of `.github/workflows/pawl.yml`: what judges pull requests, a job for the default branch, one for words of people.
 * docs/how-to/set-up.md and two-jobs.md show the same, and the README the first job. Each job has the rights of its own work: what runs a pull request's code can write no branch.
 */
export function starterWorkflow(wanted: StarterWorkflow): string {
  const { defaultBranch, isPublishing = false } = wanted;
  const branch = oneLine(defaultBranch);
  return `# Compares the evals of each pull request with those of ${branch}. Made by \`pawl init\`.
name: pawl
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: also when it goes to another branch
  merge_group:
  push:
    branches: [${scalar(defaultBranch)}]
  schedule:
    - cron: '17 3 * * *' # at night: more samples, and whether ${branch} still answers as it did
  workflow_dispatch:
  issue_comment:
    types: [created]
permissions: {}
jobs:
${isPublishing ? measuringJob(wanted) + PUBLISHING_JOB : gateJob(wanted)}
  main: # keeps what ${branch} answers, so that pull requests ask it less
    if: >-
      github.event_name == 'schedule' ||
      (${OTHER_STARTS} && github.ref_name == github.event.repository.default_branch)
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write # the samples, in refs/pawl/baseline
      checks: write # says whether they were recorded, and what the night found
      actions: read # the artifact of the pull request's gate
      pull-requests: read # which pull request was merged
      issues: write # the issue that says when main drifts; without it the summary says so
    steps:
${steps(wanted)}
  accept: # starts the gate again when a comment says \`/pawl accept ID\`
    if: github.event_name == 'issue_comment' && github.event.issue.pull_request && contains(github.event.comment.body, '/pawl accept')
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: write # the gate's last run on the pull request
      pull-requests: read
    steps: # no checkout: it runs no code of the repository
      - uses: pawl-dev/pawl@v0
`;
}

/** When and how a job judges pull requests, whatever it does with the verdict. */
const JUDGING = `    if: >-
      github.event_name == 'pull_request' || github.event_name == 'merge_group' ||
      (${OTHER_STARTS} && github.ref_name != github.event.repository.default_branch)
    runs-on: ubuntu-latest
    timeout-minutes: 30
    concurrency: # a push replaces the run before; nothing else does
      group: pawl-\${{ github.ref }}
      cancel-in-progress: \${{ github.event.action == 'synchronize' }}
    permissions:
      contents: read # the checkout
`;

function gateJob(wanted: StarterWorkflow): string {
  return `  ${GATE_JOB}: # require this check in the branch's protection rules
${JUDGING}      checks: write # the check on the head commit
      pull-requests: write # the comment
    steps:
${steps(wanted)}`;
}

function measuringJob(wanted: StarterWorkflow): string {
  return `  ${MEASURING_JOB}: # has the keys, and no right to write: require this check and the check ${PUBLISHED_CHECK}
${JUDGING}      pull-requests: read # earlier verdicts, and what somebody accepted
    steps:
${steps(wanted, '        with:\n          mode: measure # nothing is written from here, but the artifact `pawl`\n')}`;
}

/** A gate that was cancelled or skipped has left no file. */
const PUBLISHING_JOB = `
  publish: # has the rights, and runs no code of the pull request
    needs: ${MEASURING_JOB}
    if: always() && (needs.${MEASURING_JOB}.result == 'success' || needs.${MEASURING_JOB}.result == 'failure')
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      checks: write
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v8
        with:
          name: pawl
          path: .pawl
      - uses: pawl-dev/pawl@v0
        with:
          mode: publish
`;

function steps({ secrets, installs = [], hasSubmodules = false }: StarterWorkflow, settings = ''): string {
  return `      - uses: actions/checkout@v7
        with:
          fetch-depth: 0
${hasSubmodules ? '          submodules: true\n' : ''}          persist-credentials: false
${installs.length === 0 ? NO_INSTALL : installs.map(installLines).join('')}      - uses: pawl-dev/pawl@v0
${settings}${environment(secrets)}`;
}

const NO_INSTALL = `      # If your suites run code of this repository, install its packages here:
      #- run: npm ci
`;
function installLines(install: Install): string {
  return installSteps(install).replace(/^/gm, '      ').concat('\n');
}

function environment(names: readonly string[]): string {
  const known = names.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (known.length === 0)
    return `        # Keys that your providers need:\n        #env:\n        #  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`;
  const lines = known.map(
    (name) => `          ${name}: \${{ ${PLAIN_VARIABLE.test(name) ? 'vars' : 'secrets'}.${name} }}\n`,
  );
  return `        env:\n${lines.join('')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
