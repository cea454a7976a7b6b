import { existsSync } from 'node:fs';
import path from 'node:path';
import { failureOf } from '../../commands/opening/unloaded-suites.ts';
import { configForm, suiteSource } from '../../config/discovery/suite-source.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { GATE_JOB, starterPolicy, starterWorkflow } from '../../config/starter.ts';
import { PawlError } from '../../errors.ts';
import { neededVariables } from '../../inputs/provider-secrets.ts';
import { suiteInstalls } from '../../inputs/suite-installs.ts';
import { defaultBranch } from '../../trees/git/default-branch.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { writeFileAtomic } from '../../trees/own-files.ts';
import { PACKAGE } from '../../vocabulary.ts';
import type { CommandRunner } from '../command-runner.ts';

const POLICY = 'pawl.yaml';
const WORKFLOW = '.github/workflows/pawl.yml';
/** What `--main` wrote before one file held all jobs. */
const OLD_MAIN_WORKFLOW = '.github/workflows/pawl-main.yml';

/** `pawl init`: writes its files, or none when one of them exists and `--force` is not given. */
export const initCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const { root, git } = await openRepository(terminal.cwd(), terminal.env, false);
  const names = [POLICY, WORKFLOW];
  const write = (line: string) => terminal.stdout.write(`${line}\n`);
  if (flags.main === true)
    write(`\`--main\` is not needed: ${WORKFLOW} holds the job of the default branch as well.`);
  const present = names.filter((name) => existsSync(path.join(root, name)));
  if (present.length > 0 && flags.force !== true) throw alreadyThere(present);
  const { suites, skipped } = loadGateConfig({ root, keepUnreadable: true });
  const secrets = neededVariables({ root, suites });
  const installs = suiteInstalls({ root, suites });
  const wanted = { secrets, installs, defaultBranch: await defaultBranch(git) };
  writeFileAtomic(path.join(root, POLICY), starterPolicy(suites));
  writeFileAtomic(path.join(root, WORKFLOW), starterWorkflow(wanted));
  write(`Suites found: ${suites.length === 0 ? 'none yet' : suites.map(({ id }) => id).join(', ')}`);
  for (const { config } of suites) {
    const why = unreadableReason(root, config);
    if (why !== null) write(`Cannot be read, and is not measured until it is mended: ${why}`);
  }
  for (const { config, reason } of skipped) write(`Left out: ${config} (${reason})`);
  write(`Written: ${names.join(', ')}`);
  if (existsSync(path.join(root, OLD_MAIN_WORKFLOW)))
    write(`Delete ${OLD_MAIN_WORKFLOW}: its job is in ${WORKFLOW} now.`);
  for (const line of nextSteps(secrets)) write(line);
  return 0;
};

/** Why a config of data cannot be read, with its place; null where it can. */
function unreadableReason(root: string, config: string): string | null {
  if (configForm(config) !== 'data') return null;
  const source = suiteSource(root, config);
  if (source.kind !== 'problems') return null;
  const [first] = source.problems;
  return first ? failureOf({ ...first, problems: source.problems }).reason : null;
}

function nextSteps(secrets: readonly string[]): string[] {
  const add =
    secrets.length > 0
      ? `add the repository secret${secrets.length === 1 ? '' : 's'} ${secrets.join(', ')}, then `
      : '';
  return [
    `Next: ${add}commit both files and open a pull request.`,
    `To block merges: require the check \`${GATE_JOB}\` in the branch's protection rules.`,
    `To see what is missing: npx ${PACKAGE} doctor`,
  ];
}

function alreadyThere(present: readonly string[]): PawlError {
  return new PawlError({
    code: 'cli/exists',
    what: `${present.join(' and ')} ${present.length === 1 ? 'exists' : 'exist'} already; nothing was written.`,
    why: 'One workflow file holds the jobs of pull requests, of the default branch and of comments. docs/how-to/set-up.md shows it.',
    fix: `npx ${PACKAGE} init --force`,
  });
}
