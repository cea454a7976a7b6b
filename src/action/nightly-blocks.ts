import { trackRecordOf } from '../commands/blocks/track-record.ts';
import { writeBadge } from '../commands/blocks/write-badge.ts';
import type { Policy } from '../config/policy/policy.ts';
import { errorLine, PawlError } from '../errors.ts';
import { ownLogin } from '../github/identity.ts';
import { connect, repositoryOf, requestFailure } from '../github/octokit.ts';
import { trackRecordLine } from '../report/nightly/track-record-text.ts';
import { openRepository } from '../trees/git/repository.ts';
import type { ActionStep } from './step.ts';

/** Judged commits that a night looks at: one request each. */
const LAST_HEADS = 100;

/**
 * What became of the gate's own blocks, in one line of plain text, and as a badge in `.pawl/badge.json`. Null where no commit was judged
 * yet, or nobody can be asked. Throws nothing: what GitHub does not tell is said.
 */
export async function nightlyBlocks(
  { env, inputs, facts, log }: Pick<ActionStep, 'env' | 'inputs' | 'facts' | 'log'>,
  root: string,
  { accept, report }: Policy,
): Promise<string | null> {
  if (inputs.token === '') return null;
  try {
    const octokit = await connect({ token: inputs.token, apiUrl: facts.apiUrl });
    const [, appSlug] = /^(.+)\[bot\]$/.exec(await ownLogin(octokit, null)) ?? [];
    // A person's token writes no checks.
    if (appSlug === undefined) return null;
    const found = await trackRecordOf(
      octokit,
      {
        ...repositoryOf(facts),
        repository: await openRepository(root, env, true),
        workflow: inputs.workflow,
        title: report.title ?? null,
        appSlug,
        last: LAST_HEADS,
        accept,
        backtestFile: null,
      },
      (line) => log.text(line),
    );
    if (found.heads === 0) return null;
    writeBadge(root, found.record);
    return trackRecordLine(found);
  } catch (error) {
    const why = error instanceof PawlError ? errorLine(error) : requestFailure(error).message;
    return `What became of the gate's own blocks is not known: ${why}`;
  }
}
