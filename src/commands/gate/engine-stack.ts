import { editedChecksEngine } from '../../engine/edited-checks.ts';
import type { EvalEngine } from '../../engine/eval-engine.ts';
import { type JournaledEngine, journaledEngine, type SampleJournal } from '../../journal/journaled-engine.ts';

/**
 * What a gate puts between its pipeline and the engine. The journal lies below the grading by this PR's assertions, so
 * that it holds what main's own assertions said, and that second grading as a round of its own.
 */
export function engineStack(engine: EvalEngine, journal: SampleJournal): JournaledEngine {
  const journaled = journaledEngine(engine, journal);
  return { ...editedChecksEngine(journaled), tally: journaled.tally };
}
