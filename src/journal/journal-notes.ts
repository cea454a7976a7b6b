import { alphaOfRun } from '../stats/permutation/alpha-spending.ts';
import type { JournaledEngine } from './journaled-engine.ts';
import type { RunJournal } from './run-journal.ts';

/** What people should know of where a run's samples come from: an earlier part of it, or a run asked for again. */
export function journalNotes(
  journal: RunJournal,
  { replayed, asked }: ReturnType<JournaledEngine['tally']>,
  alpha: number,
  run = 1,
): string[] {
  const { attempt, heldFrom } = journal;
  const notes: string[] = [];
  if (run > 1)
    notes.push(
      `Run ${run} on this pull request: judged at alpha ${shortAlpha(alphaOfRun(alpha, run))}, so that all of them together stay within ${alpha}. What an earlier one confirmed is tried again.`,
    );
  if (attempt > 1)
    notes.push(
      `Fresh evidence on the same change, run ${attempt}: judged at alpha ${shortAlpha(alphaOfRun(alpha, attempt))}, so that all runs together stay within ${alpha}. A loss that an earlier run confirmed stands.`,
    );
  if (heldFrom !== null && replayed > 0)
    notes.push(
      asked === 0
        ? `Answered from the journal of ${minuteOf(heldFrom)}: no call was made. For fresh evidence, run the same command with \`--fresh\`.`
        : `${replayed} of ${replayed + asked} samples are from the journal of ${minuteOf(heldFrom)}, where an earlier run on the same change left off; their calls are counted here.`,
    );
  return [...notes, ...journal.problems()];
}

/** The same of a command without a verdict, whose journal is gone once it has come to its end. */
export function resumedNotes(
  journal: RunJournal,
  { replayed, asked }: ReturnType<JournaledEngine['tally']>,
): string[] {
  const { heldFrom } = journal;
  if (heldFrom === null || replayed === 0) return [...journal.problems()];
  return [
    `${replayed} of ${replayed + asked} samples are from the journal of ${minuteOf(heldFrom)}, where an earlier run was cut off; their calls are counted here.`,
    ...journal.problems(),
  ];
}

function shortAlpha(alpha: number): string {
  return String(Number(alpha.toPrecision(3)));
}

function minuteOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
