import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { failureOf } from '../../../commands/opening/unloaded-suites.ts';
import { configForm, suiteSource } from '../../../config/discovery/suite-source.ts';
import { loadGateConfig } from '../../../config/load-gate-config.ts';
import {
  GATE_JOB,
  MEASURING_JOB,
  PUBLISHED_CHECK,
  starterPolicy,
  starterWorkflow,
} from '../../../config/starter.ts';
import { STARTER_PIPELINE } from '../../../config/starter-pipeline.ts';
import { submoduleHelp } from '../../../config/submodule-help.ts';
import { PawlError } from '../../../errors.ts';
import { neededVariables } from '../../../inputs/provider-secrets.ts';
import { suiteInstalls } from '../../../inputs/suite-installs.ts';
import { submoduleFolders } from '../../../submodule-folders.ts';
import { defaultBranch } from '../../../trees/git/default-branch.ts';
import { openRepository } from '../../../trees/git/repository.ts';
import { writeFileAtomic } from '../../../trees/own-files.ts';
import { docsPage, PACKAGE } from '../../../vocabulary.ts';
import type { CommandRunner } from '../../command-runner.ts';
import type { Terminal } from '../../terminal.ts';
import { choicesOf, likelyCi, type MadeChoices, type StarterChoices } from './starter-choices.ts';

const POLICY = 'pawl.yaml';
const WORKFLOW = '.github/workflows/pawl.yml';
const PIPELINE = '.gitlab-ci.yml';
/** What `--main` wrote before one file held all jobs. */
const OLD_MAIN_WORKFLOW = '.github/workflows/pawl-main.yml';

/**
 * `pawl init`: writes its files. A policy that is there is kept; where the workflow is there, nothing is written; `--force` writes over both.
 * Asks only a person at a terminal.
 */
export const initCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const made = choicesOf(flags);
  const { root, git } = await openRepository(terminal.cwd(), terminal.env, false);
  const write = (line: string) => terminal.stdout.write(`${line}\n`);
  if (flags.main === true)
    write(`\`--main\` is not needed: ${WORKFLOW} holds the job of the default branch as well.`);
  const isKept = (name: string) => flags.force !== true && existsSync(path.join(root, name));
  // A workflow of ours says where pull requests run, so nobody is asked before they are told.
  if ((made.ci === undefined || made.ci === 'github') && isKept(WORKFLOW))
    throw alreadyThere(made.isPublishing === true);
  const keepsPolicy = isKept(POLICY);
  const { suites, skipped } = loadGateConfig({ root, keepUnreadable: true, submodules: true });
  write(`Suites found: ${suites.length === 0 ? 'none yet' : suites.map(({ id }) => id).join(', ')}`);
  for (const { config } of suites) {
    const why = unreadableReason(root, config);
    if (why !== null) write(`Cannot be read, and is not measured until it is mended: ${why}`);
  }
  for (const { config, reason } of skipped) write(`Left out: ${config} (${reason})`);
  const origin = await git(['config', '--get', 'remote.origin.url']);
  const likely: StarterChoices = {
    ci: likelyCi(origin.stdout),
    isPublishing: false,
    keys: neededVariables({ root, suites }),
    comment: 'changes',
  };
  // A policy that is kept says when there is a comment.
  const given = keepsPolicy ? { ...made, comment: made.comment ?? likely.comment } : made;
  const choices = await chosen(given, likely, flags.yes === true ? null : personAt(terminal));
  if (choices === null) {
    write('Nothing was written.');
    return CANCELLED;
  }
  const { ci, keys: secrets, isPublishing } = choices;
  const written = keepsPolicy ? [] : [POLICY];
  if (!keepsPolicy) writeFileAtomic(path.join(root, POLICY), starterPolicy(suites, choices.comment));
  if (ci === 'github') {
    const installs = suiteInstalls({ root, suites });
    const folders = submoduleFolders(root);
    const hasSubmodules =
      submoduleHelp(skipped) !== null ||
      suites.some(({ config }) => folders.some((folder) => config.startsWith(`${folder}/`)));
    const branch = await defaultBranch(git);
    const wanted = { secrets, installs, defaultBranch: branch, isPublishing, hasSubmodules };
    writeFileAtomic(path.join(root, WORKFLOW), starterWorkflow(wanted));
    written.push(WORKFLOW);
  }
  const hasPipeline = existsSync(path.join(root, PIPELINE));
  if (ci === 'gitlab' && !hasPipeline) {
    writeFileAtomic(path.join(root, PIPELINE), STARTER_PIPELINE);
    written.push(PIPELINE);
  }
  if (written.length > 0) write(`Written: ${written.join(', ')}`);
  if (keepsPolicy) write(`Kept: ${POLICY}. \`--force\` writes over it.`);
  if (keepsPolicy && made.comment !== undefined)
    write(`For the comment that you want, add to it: report: { comment: ${made.comment} }`);
  if (ci === 'github' && existsSync(path.join(root, OLD_MAIN_WORKFLOW)))
    write(`Delete ${OLD_MAIN_WORKFLOW}: its job is in ${WORKFLOW} now.`);
  if (ci === 'gitlab' && hasPipeline) write(`Add this job to ${PIPELINE}:\n\n${STARTER_PIPELINE}`);
  for (const line of nextSteps(choices, written)) write(line);
  return 0;
};

/** The exit code of a command that a person ended. */
const CANCELLED = 130;

/** What was chosen; the likely answer where nobody can be asked. The library for questions is read only where there is somebody. */
async function chosen(
  made: MadeChoices,
  likely: StarterChoices,
  person: ReturnType<typeof personAt>,
): Promise<StarterChoices | null> {
  if (person !== null) return (await import('./ask-choices.ts')).askChoices(made, likely, person);
  const { ci = likely.ci, isPublishing = likely.isPublishing } = made;
  return { ci, isPublishing, keys: made.keys ?? likely.keys, comment: made.comment ?? likely.comment };
}

/** The streams of somebody who can answer; null in a CI, in a pipe, and on a terminal without a width or a cursor. */
function personAt({ stdin, stdout, env }: Terminal) {
  const isTerminal = stdout.isTTY === true && stdin?.isTTY === true && (stdout.columns ?? 0) > 0;
  return isTerminal && env.TERM !== 'dumb' && !env.CI
    ? { input: stdin as Readable, output: stdout as Writable }
    : null;
}

/** Why a config of data cannot be read, with its place; null where it can. */
function unreadableReason(root: string, config: string): string | null {
  if (configForm(config) !== 'data') return null;
  const source = suiteSource(root, config);
  if (source.kind !== 'problems') return null;
  const [first] = source.problems;
  return first ? failureOf({ ...first, problems: source.problems }).reason : null;
}

function nextSteps({ ci, keys, isPublishing }: StarterChoices, written: readonly string[]): string[] {
  const names = keys.join(', ');
  const several = keys.length === 1 ? '' : 's';
  const doctor = `To see what is missing: npx ${PACKAGE} doctor`;
  if (ci === 'other')
    return [
      `Next: copy the job of your CI from ${docsPage('how-to/other-ci.md')}${keys.length > 0 ? `, give it the secret${several} ${names}` : ''}, then commit and open a pull request.`,
      doctor,
    ];
  if (ci === 'gitlab')
    return [
      `Next: add the masked variables ${['PAWL_GITLAB_TOKEN', ...keys].join(', ')} (${docsPage('how-to/gitlab.md')}), then commit and open a merge request.`,
      'To block merges: Settings → Merge requests → Pipelines must succeed.',
      doctor,
    ];
  const required = isPublishing
    ? `the checks \`${MEASURING_JOB}\` and \`${PUBLISHED_CHECK}\``
    : `the check \`${GATE_JOB}\``;
  const add = keys.length > 0 ? `add the repository secret${several} ${names}, then ` : '';
  return [
    `Next: ${add}commit ${written.length === 1 ? 'the file' : 'both files'} and open a pull request.`,
    `To block merges: require ${required} in the branch's protection rules.`,
    doctor,
  ];
}

function alreadyThere(isPublishing: boolean): PawlError {
  return new PawlError({
    code: 'cli/exists',
    what: `Already there: ${WORKFLOW}. Nothing was written.`,
    why: `One workflow file holds all jobs: ${docsPage('how-to/set-up.md#the-workflow')} shows them. \`--force\` writes over it, and over ${POLICY}.`,
    fix: `edit it by hand; or delete it, and have it written again:\nnpx ${PACKAGE} init${isPublishing ? ' --two-jobs' : ''}`,
  });
}
