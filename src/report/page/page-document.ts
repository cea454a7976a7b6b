/**
 * The HTML report: one file that holds a verdict, its cases and their answers.
 * Get: a verdict with the words that other reports have for it, and what the run sampled.
 * Give: a document for the page (`PageDocument`, and `CaseDetail`s in parts), and the page around it. The code in `client/`
 * shows the document in a browser. It adds no number and no sentence about the change.
 * Every text in these documents is visible text (`escape.ts`), and the page only ever shows it as text.
 */

import type { Arm } from '../../samples/sample.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { FixPart } from '../lines-to-paste.ts';
import type { Mark } from '../words/metrics/metric-marks.ts';

/** How something is to be seen: a colour, which never stands without its words. */
export type PageTone = 'bad' | 'doubt' | 'good' | 'calm';

/** The whole page without what is only seen when a case is opened. */
export interface PageDocument {
  readonly pawl: string;
  readonly command: string;
  /** Tells several gates in one repository apart; null for the only one. */
  readonly gate: string | null;
  readonly head: PageHead;
  readonly baseline: string;
  readonly candidate: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly notes: readonly string[];
  /** Said once where an interval reaches past 0 beside a confirmed loss. */
  readonly wideIntervals: string | null;
  readonly suites: readonly PageSuite[];
  readonly prompts: readonly PagePrompt[];
  /** Endings of cases that occur, worst first. */
  readonly states: readonly PageState[];
  /** Labels of assertions that failed in any case, the most frequent first. */
  readonly checks: readonly string[];
  /** Metrics in which any case is worse than on main, those of most cases first. */
  readonly worse: readonly string[];
  /** Worst first. */
  readonly cases: readonly PageCase[];
  /** Cases whose details one part holds. Part `n` begins with case `n` times this. */
  readonly partSize: number;
  /** What is not on the page, and why. */
  readonly leftOut: readonly string[];
}

/** The verdict and what to do, in the words of the comment; backticks quote names. */
export interface PageHead {
  readonly word: Verdict['outcome'] | 'loosened';
  readonly tone: PageTone;
  readonly title: string;
  readonly consequence: string;
  readonly lines: readonly string[];
  readonly ways: readonly { readonly whys: readonly string[]; readonly fix: readonly FixPart[] }[];
  readonly offers: readonly string[];
  /** What the run took. */
  readonly spent: readonly string[];
  readonly odds: string | null;
  readonly reproduce: string | null;
}

/** One suite, run or not. */
export interface PageSuite {
  readonly id: string;
  readonly config: string;
  readonly word: string;
  readonly tone: PageTone;
  readonly ran: boolean;
  readonly reasons: readonly string[];
  /** How many further reasons are not shown. */
  readonly moreReasons: number;
  readonly slots: readonly PageSlot[];
}

/** One prompt and model of a suite. */
export interface PageSlot {
  readonly label: string;
  readonly moved: readonly string[];
  readonly metrics: readonly PageMetric[];
  /** Places in `PageDocument.prompts` of the changed files that its prompt is made of. */
  readonly prompts: readonly number[];
  /** Which changed lines of its prompt broke its cases, and the rows of the edit that restores them. */
  readonly lines: readonly { readonly said: readonly string[]; readonly rows: readonly string[] }[];
  /** Main's pass rate by commit, oldest first; empty where too little is stored to tell. */
  readonly trend: readonly PageTrendPoint[];
  /** What answers of each side took; null where nothing was measured. */
  readonly latency: PageSpreads | null;
  readonly cost: PageSpreads | null;
}

/** A metric as the table of the comment has it, and its place in the plot. */
export interface PageMetric {
  readonly name: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  readonly interval: string;
  readonly mark: Mark | null;
  readonly words: string;
  readonly tone: PageTone;
  /** Null also where a reason of its suite says it. */
  readonly odds: string | null;
  readonly gates: boolean;
  /** Change and interval on a scale that rows of the same `unit` share, right is better; null where nothing was measured. */
  readonly plot: {
    readonly unit: string;
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
}

/** Main at one commit. */
interface PageTrendPoint {
  readonly commit: string | null;
  readonly day: string;
  readonly rate: number;
  readonly text: string;
  readonly cases: string;
}

/** The middle and the ends of what answers took, with the words for the middle; null for a side without any. */
export type PageSpreads = Readonly<Record<Arm, PageSpread | null>>;

/** Quantiles (5, 25, 50, 75, 95 %) of one side, in milliseconds or in US dollars of 1,000 answers. */
export interface PageSpread {
  readonly at: readonly [number, number, number, number, number];
  readonly median: string;
  readonly range: string;
  readonly answers: string;
}

/** The change of a file that prompts are made of: lines of a diff. */
interface PagePrompt {
  readonly file: string;
  readonly rows: readonly string[];
}

/** How cases end. */
export interface PageState {
  readonly id: string;
  readonly label: string;
  readonly tone: PageTone;
}

/** A case in the list. */
export interface PageCase {
  readonly id: string;
  readonly label: string;
  /** Places in `suites`, in the suite's `slots` and in `states`. */
  readonly suite: number;
  readonly slot: number;
  readonly state: number;
  readonly tally: string;
  /** What the list shows in its place, where that is short and says more. */
  readonly shift?: string;
  /** A letter a sample in the order of time, as `endedAs` gives it. */
  readonly baseline: string;
  readonly candidate: string;
  /** Places in `checks`. */
  readonly checks: readonly number[];
  /** Places in `worse`. */
  readonly worse: readonly number[];
  readonly critical?: true;
  /** `lang: de`. */
  readonly tags?: readonly string[];
}

/** What is seen of a case when it is opened. */
export interface CaseDetail {
  /** Its variables in short; null where the run does not know them. */
  readonly asks: string | null;
  readonly edited: readonly string[];
  readonly failed: readonly { readonly label: string; readonly reason: string }[];
  readonly error: string | null;
  /** What else the comment says of it: its bar, variations of its prompt, passages, retriever or generator, chance. */
  readonly said: readonly string[];
  /** Different answers; samples name them by place. */
  readonly answers: readonly string[];
  /** How many different answers had no room. */
  readonly answersLeft: number;
  readonly samples: readonly DetailSample[];
  /** The answer of each side that shows the difference best; null where there is none. */
  readonly shown: Readonly<Record<Arm, number | null>>;
  /** Main's stored samples, oldest first. */
  readonly history: readonly DetailHistory[];
}

/** One sample of a case, with what its checks found. */
export interface DetailSample {
  readonly arm: Arm;
  /** A letter, as `endedAs` gives it. */
  readonly ended: string;
  readonly stage: string;
  readonly at: string;
  /** Score, time and cost in words, as far as they are known. */
  readonly facts: readonly string[];
  readonly answer: number | null;
  readonly failed: readonly { readonly label: string; readonly reason: string }[];
  readonly error: string | null;
}

/** One stored sample of main. */
interface DetailHistory {
  readonly day: string;
  readonly commit: string | null;
  readonly ended: string;
}
