import { existsSync } from 'node:fs';
import path from 'node:path';
import { attemptsIn, journalFile } from '../../journal/journal-files.ts';
import { runIdentity } from '../../journal/run-identity.ts';
import type { GateRequest } from '../../pipeline/pipeline.ts';
import { readJournal } from '../../samples/journal-file.ts';
import type { Arms } from '../../trees/arms.ts';
import type { GateOptions } from '../opening/gate-options.ts';

/**
 * What an earlier gate on this very change left in the checkout, in a sentence; null where it left nothing that can be
 * read. Writes nothing.
 */
export async function earlierRun(
  arms: Arms,
  { config, suites }: Pick<GateRequest, 'config' | 'suites'>,
  options: GateOptions,
): Promise<string | null> {
  const folder = path.join(arms.candidate.root, '.pawl');
  if (!existsSync(folder)) return null;
  const identity = await runIdentity(arms, config, suites, {
    env: options.env,
    isLocal: options.event === null,
  });
  const attempt = attemptsIn(folder, identity).at(-1);
  if (attempt === undefined) return null;
  const read = await readJournal(journalFile(folder, identity, attempt), identity);
  if ('kind' in read || read.samples.length === 0) return null;
  const samples = read.samples.length === 1 ? '1 sample' : `${read.samples.length} samples`;
  return read.end === null
    ? `A gate on this very change was cut off after ${samples}: the next one goes on from there and makes that many calls less.`
    : `A gate on this very change came to its verdict (${read.end.outcome.replace('-', ' ')}): the next one gives it again without a call of what was measured. This plan is that of \`pawl gate --fresh\`.`;
}
