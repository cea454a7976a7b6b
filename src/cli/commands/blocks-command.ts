import path from 'node:path';
import { z } from 'zod';
import { trackRecordOf } from '../../commands/blocks/track-record.ts';
import { writeBadge } from '../../commands/blocks/write-badge.ts';
import { githubRepository, githubToken } from '../../commands/doctor/github-place.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { PawlError } from '../../errors.ts';
import { connect, repositoryOf, requestFailure } from '../../github/octokit.ts';
import { documentText } from '../../report/documents/json-text.ts';
import { terminalText } from '../../report/escape.ts';
import { trackRecordText } from '../../report/nightly/track-record-text.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { formatOf } from '../formats.ts';
import { wrongNumber } from '../wrong-number.ts';

const numbers = z.object({ last: z.coerce.number().int().min(1).max(1000).default(100) });

/** `pawl blocks`: exit 0 whatever became of them; 3 where GitHub does not tell. */
export const blocksCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const parsed = numbers.safeParse(flags);
  if (!parsed.success) throw wrongNumber('blocks', parsed.error, flags);
  const { env } = terminal;
  const repository = await openRepository(terminal.cwd(), env, false);
  const { policy } = loadGateConfig({
    root: repository.root,
    file: flagText(flags.policy),
    keepUnreadable: true,
  });
  const name = await githubRepository(repository.git, env);
  const token = name === null ? '' : await githubToken(env);
  if (name === null || token === '') throw noAccess(name);
  const octokit = await connect({ token, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com' });
  const backtest = flagText(flags.backtest);
  const found = await trackRecordOf(
    octokit,
    {
      ...repositoryOf({ repository: name }),
      repository,
      workflow: flagText(flags.workflow) ?? 'pawl.yml',
      title: policy.report.title ?? null,
      appSlug: flagText(flags.app) ?? 'github-actions',
      last: parsed.data.last,
      accept: policy.accept,
      backtestFile: backtest === undefined ? null : path.resolve(terminal.cwd(), backtest),
    },
    (line) => terminal.stderr.write(`${terminalText(line)}\n`),
  ).catch((error: unknown) => {
    throw error instanceof PawlError ? error : untold(error);
  });
  writeBadge(repository.root, found.record);
  if (formatOf(flags) === 'json') {
    terminal.stdout.write(documentText('blocks', { repository: name, ...found }));
  } else terminal.stdout.write(trackRecordText(found));
  return 0;
};

function noAccess(name: string | null): PawlError {
  return new PawlError({
    code: 'blocks/no-access',
    what: 'GitHub knows what became of blocks, and Pawl cannot ask it.',
    why: name === null ? 'origin is not on github.com.' : 'There is no token.',
    fix: name === null ? 'GITHUB_REPOSITORY=owner/name pawl blocks' : 'gh auth login',
  });
}

function untold(error: unknown): PawlError {
  const { status, message } = requestFailure(error);
  // An error of ours has no status: it is a bug, and shown as one.
  if (status === 0) throw error;
  return new PawlError(
    {
      code: 'blocks/not-told',
      what: 'GitHub does not say what became of blocks.',
      why: `It answered ${status}: ${message}`,
      fix: 'pawl blocks --workflow pawl.yml    # the file in .github/workflows, and a token that may read checks and actions',
    },
    'unmeasured',
  );
}
