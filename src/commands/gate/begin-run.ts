import { createHash } from 'node:crypto';
import { journalFolder } from '../../journal/journal-folder.ts';
import { runIdentity } from '../../journal/run-identity.ts';
import { openRunJournal, type RunJournal } from '../../journal/run-journal.ts';
import type { GateRequest } from '../../pipeline/pipeline.ts';
import type { StoredInput } from '../../plan/stored/eligibility.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import type { OpenedChange } from '../opening/open-change.ts';
import type { Change } from '../opening/resolve-change.ts';
import type { OpenedWithStore } from './store-ahead.ts';
import { storedBaseline } from './stored-baseline.ts';

/** A run on an opened change that has its journal and what is stored of main, and has asked nothing yet. */
interface BegunRun {
  readonly request: OpenedChange['request'] & Pick<GateRequest, 'seed' | 'stored'>;
  readonly journal: RunJournal;
  readonly stored: StoredInput | null;
  /** What people should know of how the store was read. */
  readonly notes: readonly string[];
}

/** What tells a run on a change from all others. */
export function changeIdentity(
  { arms }: Change,
  { config, suites }: OpenedChange['request'],
  { env, event }: GateOptions,
): Promise<string> {
  return runIdentity(arms, config, suites, { env, isLocal: event === null });
}

/** The identity of a journal that a run does not share with the gate on the same change: `of` tells what it is. */
export function ownIdentity(identity: string, of: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([identity, ...of]))
    .digest('hex');
}

/** Opens the journal of a run, whose rounds may be others than the gate's (`journalOf`), and reads what it chooses by. The journal is the caller's to close. */
export async function beginRun(
  { arms, judging }: Change,
  { request, onMain, ahead }: Pick<OpenedWithStore, 'request' | 'onMain' | 'ahead'>,
  options: GateOptions,
  { identity, journalOf }: { readonly identity: string; readonly journalOf: string },
): Promise<BegunRun> {
  const journal = await openRunJournal({
    folder: options.journalFolder ?? journalFolder(arms.candidate.root, options.env),
    identity: journalOf,
    fresh: options.fresh === true,
    budget: request.config.policy.budget,
    now: () => new Date().toISOString(),
  });
  const { stored, notes } = await storedBaseline(arms, judging.main, onMain, ahead, journal);
  return { request: { ...request, seed: seedFrom(identity), stored }, journal, stored, notes };
}

/** A 32-bit seed that is the same for the same identity (hexadecimal) of a run. */
function seedFrom(identity: string): number {
  return Number.parseInt(identity.slice(0, 8), 16);
}
