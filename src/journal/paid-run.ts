import type { GateConfig } from '../config/gate-config.ts';
import type { EvalEngine } from '../engine/eval-engine.ts';
import type { SuiteArms } from '../plan/unmeasured-suite.ts';
import { journalFolder } from './journal-folder.ts';
import { resumedNotes } from './journal-notes.ts';
import { journaledEngine } from './journaled-engine.ts';
import { treeIdentity } from './run-identity.ts';
import { openRunJournal, type RunJournal } from './run-journal.ts';

/** What a command without a gate's verdict is about to pay for. */
export interface PaidRunRequest {
  readonly root: string;
  readonly config: GateConfig;
  readonly env: NodeJS.ProcessEnv;
  /** No CI event: the working tree as it stands. */
  readonly isLocal: boolean;
  /** The command and its choices. */
  readonly purpose: readonly unknown[];
  readonly engine: EvalEngine;
  readonly suites: ReadonlyMap<string, SuiteArms>;
  /** Where its journal is. Absent: where journals of the checkout are. */
  readonly journalFolder?: string | undefined;
  /** Gets a line for people. */
  readonly log: (line: string) => void;
}

/** An engine whose samples outlive a kill of the process. */
export interface PaidRun {
  readonly engine: EvalEngine;
  /** What an earlier run for the same left when it was cut off. */
  readonly journal: Pick<RunJournal, 'samples'>;
  /** Closes the journal and says what was taken from it. It stays for the next run. */
  close(): void;
  /** All of it is kept where the command keeps it: the journal goes, so that the same command asks again. */
  kept(): void;
}

/**
 * Puts a journal between a command and its engine: a command that was killed goes on where it was cut off, and pays again for
 * nothing but the calls that were under way.
 */
export async function paidRun(request: PaidRunRequest): Promise<PaidRun> {
  const { root, config, env, isLocal, purpose, suites, log } = request;
  const journal = await openRunJournal({
    folder: request.journalFolder ?? journalFolder(root, env),
    identity: await treeIdentity({ root, env, isLocal, purpose }, config, suites),
    fresh: false,
    budget: config.policy.budget,
    now: () => new Date().toISOString(),
  });
  const engine = journaledEngine(request.engine, journal);
  return {
    engine,
    journal,
    close() {
      journal.close();
      for (const note of resumedNotes(journal, engine.tally())) log(note);
    },
    kept: () => journal.forget(),
  };
}
