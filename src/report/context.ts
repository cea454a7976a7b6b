/**
 * Report: words. All escaping, all limits of length and all rounding stand in this room.
 * Get: a verdict (or a plan, a night, a backtest, a table of variants), and facts around it that only the caller knows.
 * Give: text for a comment, a check, a terminal or a page, and documents for machines. A report adds no fact and no number of its own.
 * Names and outputs are hostile text, and pass through `escape.ts`.
 */

import type { ACCEPTABLE, PERMISSIONS } from '../vocabulary.ts';

/** Lines added and removed in one file between main and this PR. */
export interface ChangedFile {
  readonly file: string;
  readonly added: number;
  readonly removed: number;
  /** It has no lines: a workbook, a picture, a text with a zero byte in it. */
  readonly binary?: true;
  /** What differs in a file of settings: `setting k 4 → 8`. Absent where the file has no settings, or too many differ. */
  readonly settings?: readonly string[];
}

/** How a file that prompts are made of changed: the first changed line of this PR's version (1-based) and the unified diff's hunks. */
export interface PromptDiff {
  readonly file: string;
  /** Suites with such prompts. */
  readonly suites: readonly string[];
  readonly line: number;
  readonly diff: string;
}

/** What people accepted of a change, what could be accepted, and who may. */
export interface ConsentFacts {
  readonly accepted: readonly {
    readonly id: string;
    readonly of: (typeof ACCEPTABLE)[number];
    /** Names of the cases; empty for rules. */
    readonly cases: readonly string[];
    readonly by: string;
    readonly reason: string | null;
  }[];
  readonly offers: readonly {
    readonly id: string;
    readonly of: (typeof ACCEPTABLE)[number];
    readonly cases: number;
  }[];
  /** The least permission that is needed. */
  readonly by: (typeof PERMISSIONS)[number];
  /** The author of the pull request may. */
  readonly author: boolean;
  readonly commandLine: boolean;
  /** There is a pull request whose comments are read. */
  readonly hasConversation: boolean;
  /** Sentences about acceptances that came to nothing, of people who may accept. Absent: none. */
  readonly uncounted?: readonly string[];
}

/** Facts around a verdict that only the caller knows: names, times, places. A report adds no fact of its own. */
export interface ReportContext {
  readonly version: string;
  /** What people typed: `gate`, `compare`. */
  readonly command: string;
  /** `main@9f8e7d6`, `HEAD@a1b2c3d`, `working tree`. */
  readonly baseLabel: string;
  readonly candidateLabel: string;
  /** Tells several gates in one repository apart; null for the only one. */
  readonly title: string | null;
  /** The words of the command that gives this report again; empty where there is none. */
  readonly reproduce: readonly string[];
  readonly changedFiles: readonly ChangedFile[];
  readonly promptDiffs: readonly PromptDiff[];
  /** `2 h old`; null where no stored samples were used. */
  readonly baselineAge: string | null;
  /** Wall time; null where it is not to be shown (golden files, `compare`). */
  readonly seconds: number | null;
  /** Address of the whole report, and of the workflow run; null where there is none. */
  readonly reportUrl: string | null;
  readonly runUrl: string | null;
  /** Where the whole report lies on disk; null where none was written. */
  readonly reportPath: string | null;
  /** Characters of the comment that are kept for what is not text of ours. Absent: none. */
  readonly reservedCharacters?: number;
  /** What people accepted, and how the rest can be; absent for commands that gate nothing. */
  readonly consent?: ConsentFacts;
  /** false: the gate only reports. */
  readonly enforce: boolean;
  /** false: model outputs stay out of every report. */
  readonly outputs: boolean;
  /** false: main's lines are not suggested where they were changed. Absent: they are. */
  readonly suggestions?: boolean;
  /** Notes next to the verdict: how the base was chosen, what was borrowed. */
  readonly notes: readonly string[];
}
