import type { BrokenLines, LineBlame } from '../../compare/blame/diagnosis.ts';
import type { SlotComparison } from '../../compare/comparison.ts';
import { andList, count, outOf } from '../../numbers.ts';
import type { SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import { slotsOf } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { quoted, sentence } from '../escape.ts';
import { backText, brokenLinesOf } from '../words/outputs/broken-lines.ts';

/** Neighbouring lines that a change edited: where they begin in this PR's file, and how they read on both sides. */
export interface EditedLines {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Main's lines, offered where a change edited them and broke cases. */
export interface Suggestion {
  readonly suite: string;
  readonly file: string;
  readonly places: readonly EditedLines[];
  /** Main's lines are needed at every place, and not at any one of them. */
  readonly needsAll: boolean;
  /** Markdown above the lines. */
  readonly words: string;
}

/** What a verdict knows of changed lines. */
export interface Suggestions {
  readonly wanted: readonly Suggestion[];
  /** Suites whose earlier suggestions are wanted no more, but for those of `wanted`. Of other suites this run found out nothing. */
  readonly judged: readonly string[];
}

/** Finds of one prompt, and prompts of one suite, that are looked at: a forge shows a few of them. */
const MOST = 12;

/** What to suggest of the changed lines that broke confirmed cases. */
export function suggestionsOf(verdict: Verdict, { suggestions = true }: ReportContext): Suggestions {
  if (!suggestions) return { wanted: [], judged: verdict.suites.map(({ suite }) => suite) };
  const isStanding = verdict.reasons.some(({ code }) => code === 'earlier-loss-stands');
  const judged = isStanding ? [] : verdict.suites.filter(isJudged).map(({ suite }) => suite);
  const wanted = verdict.suites.filter(isWorse).flatMap(({ suite, comparison }) => {
    const slots = slotsOf(comparison);
    return brokenLinesOf(slots)
      .slice(0, MOST)
      .flatMap((all) => {
        const broken = brokenBy(all, slots);
        return all.found.slice(0, MOST).flatMap((blame) => suggestionOf(suite, all, blame, broken));
      });
  });
  return { wanted, judged };
}

function isWorse({ outcome }: SuiteVerdict): boolean {
  return outcome === 'regressed' || outcome === 'mixed';
}

function isJudged(entry: SuiteVerdict): boolean {
  const { state } = entry.comparison;
  if (state.kind === 'skipped') return !state.unread;
  if (state.kind === 'unmeasured') return false;
  const isSearched = brokenLinesOf(state.slots).some(
    ({ outcome }) => outcome !== 'cut-short' && outcome !== 'code',
  );
  return !isWorse(entry) || isSearched;
}

function suggestionOf(
  suite: string,
  all: BrokenLines,
  blame: LineBlame,
  broken: readonly string[],
): readonly Suggestion[] {
  const needsAll = blame.how === 'all';
  const places = blame.lines.flatMap(({ line, before, after }): EditedLines[] =>
    line === null || before === null || after === null ? [] : [{ line, before, after }],
  );
  if (places.length === 0 || places.length > MOST || (needsAll && places.length < blame.lines.length))
    return [];
  return [{ suite, file: all.file, places, needsAll, words: wordsOf(all, blame, broken) }];
}

function wordsOf(all: BrokenLines, blame: LineBlame, broken: readonly string[]): string {
  const { how, lines, cases, scored, passed } = blame;
  const back = `${outOf(cases, all.cases, 'tried case')} ${backText(all, cases)} (${outOf(passed, scored, 'answer')}).`;
  const changes = count(lines.length, 'change');
  const found = {
    alone: `without this change, ${back}`,
    either: `this is one of ${changes} that did it together: without any one of them, ${back}`,
    all: `this is one of ${changes} that each did it: only without all of them, ${back}`,
  }[how];
  // Where more broke than were asked, it is not known which of them were.
  const names = broken.length === cases ? [...new Set(broken.map(quoted))] : [];
  const broke = names.length === 0 ? [] : [`${names.length === 1 ? 'Case' : 'Cases'}: ${andList(names)}.`];
  const restores = {
    alone: "The block restores main's lines.",
    either: "The block restores main's lines, and one such block is enough.",
    all: "The block restores main's lines, and every such block is needed.",
  }[how];
  const rest = [...broke, restores, 'The next run judges the result.'].join(' ');
  return `**${sentence(`Pawl: ${found}`)}** ${sentence(rest)}`;
}

/** The cases that broke in the slots that this was found of, each by its name. */
function brokenBy(all: BrokenLines, slots: readonly SlotComparison[]): readonly string[] {
  const told = JSON.stringify(all);
  const own = slots.filter(
    ({ brokenLines }) => brokenLines !== undefined && JSON.stringify(brokenLines) === told,
  );
  const broken = own.flatMap((slot) => slot.cases.filter(({ transition }) => transition === 'broken'));
  return broken.map(({ label }) => label);
}
