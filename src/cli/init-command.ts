import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadGateConfig } from '../config/load-gate-config.ts';
import { neededVariables } from '../config/provider-secrets.ts';
import { starterPolicy, starterWorkflow } from '../config/starter.ts';
import { PawlError } from '../errors.ts';
import { writeFileAtomic } from '../publish/write-file.ts';
import { defaultBranch } from '../trees/default-branch.ts';
import { openRepository } from '../trees/repository.ts';
import type { CommandRunner } from './command-runner.ts';

const POLICY = 'pawl.yaml';
const WORKFLOW = '.github/workflows/pawl.yml';

/** `pawl init`: writes both files, or neither when one of them exists and `--force` is not given. */
export const initCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const { root, git } = await openRepository(terminal.cwd(), terminal.env, false);
  const present = [POLICY, WORKFLOW].filter((name) => existsSync(path.join(root, name)));
  if (present.length > 0 && flags.force !== true) throw alreadyThere(present);
  const { suites, skipped } = loadGateConfig({ root });
  const secrets = neededVariables({ root, suites });
  writeFileAtomic(path.join(root, POLICY), starterPolicy(suites));
  const branch = await defaultBranch(git);
  writeFileAtomic(path.join(root, WORKFLOW), starterWorkflow({ secrets, defaultBranch: branch }));
  const write = (line: string) => terminal.stdout.write(`${line}\n`);
  write(`Suites found: ${suites.length === 0 ? 'none yet' : suites.map(({ id }) => id).join(', ')}`);
  for (const { config, reason } of skipped) write(`Left out: ${config} (${reason})`);
  write(`Written: ${POLICY}, ${WORKFLOW}`);
  if (secrets.length > 0)
    write(`Next: add the repository secrets ${secrets.join(', ')}, then open a pull request.`);
  else write('Next: commit both files and open a pull request.');
  return 0;
};

function alreadyThere(present: readonly string[]): PawlError {
  return new PawlError({
    code: 'cli/exists',
    what: `${present.join(' and ')} ${present.length === 1 ? 'exists' : 'exist'} already; nothing was written.`,
    fix: 'pawl init --force',
  });
}
