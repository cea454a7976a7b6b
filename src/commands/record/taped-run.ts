import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Tape } from '../../engine/tape.ts';
import { PawlError } from '../../errors.ts';
import { recordingFile, recordingFrom, recordingTo } from '../../journal/recording.ts';
import type { OpenEngine } from '../opening/open-engine.ts';

/** A run whose answers are recorded, or come from a recording. */
export interface TapedRun {
  readonly openEngine: OpenEngine;
  /** The journal of such a run is its own: samples of another run would be neither recorded nor replayed. */
  readonly journalFolder: string;
  /** The folder that it answers from; absent where it records. */
  readonly replayed?: string;
  /** What it chooses by: what is drawn where it records, and the same again where it replays. */
  readonly seed: (draw: () => number) => number;
  /** To be called with the exit code: a recording without an answer is kept where nobody had to be asked, and not where the run failed. */
  readonly ended: (code: number) => void;
  /** Why each request that the recording does not hold has no answer, so far. */
  readonly missed: readonly string[];
}

/** The folder of such a journal. It is deleted, so its name is one that people give to nothing of theirs. */
const JOURNAL = '.pawl-journal';

/** The run that `--record DIR` or `--replay DIR` asks for; null where there is neither. */
export function tapedRun(
  { record, replay }: { readonly record?: string | undefined; readonly replay?: string | undefined },
  cwd: string,
  openEngine: OpenEngine,
): TapedRun | null {
  const named = record ?? replay;
  if (named === undefined) return null;
  if (record !== undefined && replay !== undefined)
    throw new PawlError({
      code: 'recording/both',
      what: 'A run either records or replays.',
      fix: 'leave out `--record` or `--replay`',
    });
  const folder = path.resolve(cwd, named);
  const missed: string[] = [];
  let kept = 0;
  let tape = record === undefined ? noting(recordingFrom(folder), missed) : null;
  const journalFolder = path.join(folder, JOURNAL);
  rmSync(journalFolder, { recursive: true, force: true });
  return {
    journalFolder,
    missed,
    seed(draw) {
      if (tape?.kind === 'replay' && tape.seed !== null) return tape.seed;
      const seed = draw();
      if (tape?.kind === 'record') tape.chose(seed);
      return seed;
    },
    ended(code) {
      if (tape === null && code === 0) recordingTo(folder);
    },
    ...(record === undefined && { replayed: folder }),
    openEngine: (config, env, root, arms) => {
      // Begun here: a run whose policy cannot be read leaves no recording in the way of the next one.
      tape ??= counting(recordingTo(folder), () => (kept += 1));
      const engine = openEngine(config, env, root, { ...arms, tape });
      return {
        ...engine,
        async close() {
          await engine.close();
          rmSync(journalFolder, { recursive: true, force: true });
          // A run that fails before it asks leaves nothing in the way of the next one.
          if (tape?.kind !== 'record' || kept > 0) return;
          rmSync(recordingFile(folder), { force: true });
          tape = null;
        },
      };
    },
  };
}

/** The tape, with each answer that it keeps counted. */
function counting(tape: Tape, count: () => void): Tape {
  if (tape.kind === 'replay') return tape;
  return {
    ...tape,
    keep(...answer) {
      count();
      tape.keep(...answer);
    },
  };
}

/** The tape, with why it has no answer added to `missed`. */
function noting(tape: Tape, missed: string[]): Tape {
  if (tape.kind === 'record') return tape;
  return {
    ...tape,
    next(arm, asked) {
      const found = tape.next(arm, asked);
      if ('why' in found) missed.push(found.why);
      return found;
    },
  };
}
