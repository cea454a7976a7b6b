import { existsSync } from 'node:fs';
import path from 'node:path';
import { failureOf } from '../../commands/opening/unloaded-suites.ts';
import { configForm, suiteSource } from '../../config/discovery/suite-source.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { starterMainWorkflow, starterPolicy, starterWorkflow } from '../../config/starter.ts';
import { PawlError } from '../../errors.ts';
import { neededVariables } from '../../inputs/provider-secrets.ts';
import { suiteInstalls } from '../../inputs/suite-installs.ts';
import { defaultBranch } from '../../trees/git/default-branch.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { writeFileAtomic } from '../../trees/own-files.ts';
import type { CommandRunner } from '../command-runner.ts';

const POLICY = 'pawl.yaml';
const WORKFLOW = '.github/workflows/pawl.yml';
const MAIN_WORKFLOW = '.github/workflows/pawl-main.yml';

/** `pawl init`: writes its files, or none when one of them exists and `--force` is not given. `--main`: main's workflow alone. */
export const initCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const ofMain = flags.main === true;
  const { root, git } = await openRepository(terminal.cwd(), terminal.env, false);
  const names = ofMain ? [MAIN_WORKFLOW] : [POLICY, WORKFLOW];
  const present = names.filter((name) => existsSync(path.join(root, name)));
  if (present.length > 0 && flags.force !== true) throw alreadyThere(present, ofMain);
  const { suites, skipped } = loadGateConfig({ root, keepUnreadable: true });
  const secrets = neededVariables({ root, suites });
  const installs = suiteInstalls({ root, suites });
  const wanted = { secrets, installs, defaultBranch: await defaultBranch(git) };
  const texts: Readonly<Record<string, () => string>> = {
    [POLICY]: () => starterPolicy(suites),
    [WORKFLOW]: () => starterWorkflow(wanted),
    [MAIN_WORKFLOW]: () => starterMainWorkflow(wanted),
  };
  for (const name of names) writeFileAtomic(path.join(root, name), texts[name]?.() ?? '');
  const write = (line: string) => terminal.stdout.write(`${line}\n`);
  write(`Suites found: ${suites.length === 0 ? 'none yet' : suites.map(({ id }) => id).join(', ')}`);
  for (const { config } of suites) {
    const why = unreadableReason(root, config);
    if (why !== null) write(`Cannot be read, and is not measured until it is mended: ${why}`);
  }
  for (const { config, reason } of skipped) write(`Left out: ${config} (${reason})`);
  write(`Written: ${names.join(', ')}`);
  for (const line of nextSteps(secrets, ofMain)) write(line);
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

function nextSteps(secrets: readonly string[], ofMain: boolean): string[] {
  const add = secrets.length > 0 ? `add the repository secrets ${secrets.join(', ')}, then ` : '';
  if (ofMain)
    return [`Next: ${add}commit it to the default branch. It may write to the repository (contents: write).`];
  return [
    `Next: ${add}${add === '' ? 'commit both files and ' : ''}open a pull request.`,
    'Later: `pawl init --main` adds the workflow that keeps what main answers, so that pull requests cost less.',
  ];
}

function alreadyThere(present: readonly string[], ofMain: boolean): PawlError {
  return new PawlError({
    code: 'cli/exists',
    what: `${present.join(' and ')} ${present.length === 1 ? 'exists' : 'exist'} already; nothing was written.`,
    fix: `pawl init ${ofMain ? '--main ' : ''}--force`,
  });
}
