import path from 'node:path';
import { openRunJournal, type RunJournal } from '../../journal/run-journal.ts';
import type { GateRequest } from '../../pipeline/pipeline.ts';
import type { Arms } from '../../trees/arms.ts';
import type { GateOptions } from '../opening/gate-options.ts';

/** The journal of the change at hand, by default in `.pawl` at the root of the checkout. */
export async function openChangeJournal(
  arms: Arms,
  { config }: Pick<GateRequest, 'config'>,
  identity: string,
  options: GateOptions,
): Promise<RunJournal> {
  return openRunJournal({
    folder: options.journalFolder ?? path.join(arms.candidate.root, '.pawl'),
    identity,
    fresh: options.fresh === true,
    budget: config.policy.budget,
    now: () => new Date().toISOString(),
  });
}
