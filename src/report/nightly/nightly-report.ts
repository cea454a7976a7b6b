import type { LastingDrift } from '../../compare/over-time/lasting-drift.ts';
import type { SlotDrift } from '../../compare/over-time/nightly-drift.ts';
import type { SuiteErosion } from '../../compare/over-time/nightly-erosion.ts';
import type { QuarantineNews } from '../../compare/over-time/noisy-cases.ts';
import type { LeftOut } from '../../plan/stored/nightly-plan.ts';

/** What one night found out about main, for whoever puts it into words. */
export interface NightlyReport {
  /** Where the samples are, for people. */
  readonly store: string;
  /** Samples with a score, and those with an error. */
  readonly scored: number;
  readonly errored: number;
  /** The cases behind these errors, each with its model and why, in sentences. Absent: none. */
  readonly failed?: readonly string[];
  readonly calls: number;
  readonly suites: readonly NightlySuite[];
  /** Cells with few samples that are left for another night. */
  readonly waiting: number;
  /** Slots that were asked more, because cases answered differently than before. */
  readonly doubted: readonly string[];
  readonly drifts: readonly SlotDrift[];
  /** What became of each drift that is known, tonight's included. */
  readonly lasting: readonly LastingDrift[];
  readonly erosions: readonly SuiteErosion[];
  /** What kept the night from being whole, in sentences; empty where nothing did. */
  readonly problems: readonly string[];
  /** Requests that wait in batches for a later night, in sentences; empty where none do. */
  readonly inBatches: readonly string[];
  /** Cases that should go into quarantine, or come out of it. */
  readonly quarantine: QuarantineNews;
  /** What is known of the models of the suites: that one ends, or could not be asked for. */
  readonly models: readonly string[];
}

/** How full the store is of one suite. Cells: cases, counted in every slot. */
export interface NightlySuite {
  readonly suite: string;
  readonly cells: number;
  /** Cells with as many samples as nights add up to. */
  readonly full: number;
  readonly target: number;
  /** Cells that were not asked tonight, because a gate has enough of them. */
  readonly rested: number;
  /** Cells that are not asked at night, and why. */
  readonly left: readonly { readonly why: LeftOut; readonly cells: number }[];
}

/** Whether any slot of main answers otherwise than it did. */
export function hasDrifted({ drifts }: NightlyReport): boolean {
  return drifts.some(({ since }) => since !== null);
}

/** Whether main has lost more than is accepted since its anchor. */
export function isEroded({ erosions }: NightlyReport): boolean {
  return erosions.some(({ found }) => found.some(({ state }) => state === 'eroded'));
}

/** What a night found, for one of the two issues of this gate. */
export interface IssueNews {
  /** What it is about: main lost more than is accepted, or the model behind it changed. */
  readonly about: 'erosion' | 'drift';
  /** `stands`: opened or brought up to date. `gone`: an open one is closed with a last comment. `unknown`: left as it is. */
  readonly state: 'stands' | 'gone' | 'unknown';
  readonly title: string;
  /** Markdown, harmless already. */
  readonly text: string;
  /** Markdown of the last comment. */
  readonly closing: string;
  /** What has its issue once: whoever closed that has seen it, and is not told again. Absent: told as long as it stands. */
  readonly once?: readonly string[];
}
