import type { JournaledEngine } from './journaled-engine.ts';
import type { RunJournal } from './run-journal.ts';

/** What people should know of where a run's samples come from: an earlier part of it, or a run asked for anew. */
export function journalNotes(
  journal: RunJournal,
  { replayed, asked }: ReturnType<JournaledEngine['tally']>,
  alpha: number,
): string[] {
  const { attempt, heldFrom } = journal;
  const notes: string[] = [];
  if (attempt > 1)
    notes.push(
      `Fresh evidence on the same change, run ${attempt}: judged at alpha ${alphaOf(alpha, attempt)} (${alpha}, halved with each run). A loss that an earlier run confirmed stands.`,
    );
  if (heldFrom !== null && replayed > 0)
    notes.push(
      asked === 0
        ? `Answered from the journal of ${minuteOf(heldFrom)}: no call was made. For fresh evidence: pawl gate --fresh`
        : `${replayed} of ${replayed + asked} samples are from the journal of ${minuteOf(heldFrom)}, where an earlier run on the same change left off; their calls are counted here.`,
    );
  return [...notes, ...journal.problems()];
}

/** The error rate of the n-th run on one change: halved with each, so that all of them together spend less than twice the first. */
export function alphaOf(alpha: number, attempt: number): number {
  return alpha / 2 ** (attempt - 1);
}

function minuteOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
