import type { BrokenLines, ChangedLines, LineBlame } from '../../../compare/blame/diagnosis.ts';
import type { SlotComparison } from '../../../compare/comparison.ts';
import { grouped } from '../../../grouped.ts';
import { andList, count, outOf, whole } from '../../../numbers.ts';
import { capitalized } from '../../../verdict/reason-text.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../../case-groups.ts';
import { quoted } from '../../escape.ts';
import { hunkRows } from './diff-rows.ts';

/** What the search of a prompt's lines found, in sentences with names in backticks. */
export function lineSentences(lines: BrokenLines): readonly string[] {
  const { outcome, file, groups, cases, main } = lines;
  const asked = count(cases, 'tried case');
  switch (outcome) {
    case 'found':
      return alikeBlames(lines.found).map((blames) => blameSentence(blames, lines));
    case 'not-text':
      return [
        `The words of the prompt did not do it: with main's ${quoted(file)}, ${main.passed} of ${count(main.scored, 'answer')} ${backText(lines, main.passed)}. Look at what else this PR changes.`,
      ];
    case 'cut-short':
      return [`The budget ended before it was known which lines of ${quoted(file)} did it.`];
    case 'code':
      return [
        `Pawl did not look for the lines: code makes the prompt (${quoted(file)}), and no other text can stand in for it.`,
      ];
    default:
      if (groups === 1)
        return [
          `It is not clear whether the change of ${quoted(file)} did it: with main's text, ${main.passed} of ${count(main.scored, 'answer')} ${backText(lines, main.passed)}.`,
        ];
      return [
        `No single change explains it: of ${count(groups, 'change')} in ${quoted(file)}, none brings the ${asked} back for sure.`,
      ];
  }
}

/** Blames in their order; those of one place each that the same is to be said of, together. */
function alikeBlames(found: readonly LineBlame[]): readonly (readonly LineBlame[])[] {
  const told = ({ how, lines, cases, scored, passed }: LineBlame) => [
    how,
    lines.length,
    cases,
    scored,
    passed,
  ];
  const isSingle = ({ how, lines }: LineBlame) => how === 'alone' && lines.length === 1;
  return [...grouped(found, (blame) => (isSingle(blame) ? told(blame).join() : blame)).values()];
}

/** What broke the cases, in one sentence. All of these blames say the same of another place. */
export function blameSentence(blames: readonly LineBlame[], all: BrokenLines): string {
  const [first] = blames;
  if (first === undefined) return '';
  const { how, cases, scored, passed } = first;
  const lines = blames.flatMap((blame) => blame.lines).toSorted((a, b) => startOf(a) - startOf(b));
  const place = `${placesText(lines)} of ${quoted(all.file)}`;
  const of = `${outOf(cases, all.cases, 'tried case')} ${backText(all, cases)}`;
  const shown = outOf(passed, scored, 'answer');
  if (how === 'either') return `${place} did it together: without any one of them, ${of} (${shown}).`;
  if (how === 'all') return `${place} each did it: only without all of them, ${of} (${shown}).`;
  if (blames.length > 1) return `${place} did it, each by itself: without its change, ${of} (${shown}).`;
  return `${place} did it: without ${isOneLine(lines) ? 'its change' : 'this change'}, ${of} (${shown}).`;
}

/** What so many cases or answers do with main's lines or settings: they pass again, or are as on main. */
export function backText({ byOther }: Pick<BrokenLines, 'byOther'>, of: number): string {
  if (byOther) return of === 1 ? 'is as on main again' : 'are as on main again';
  return of === 1 ? 'passes again' : 'pass again';
}

/** `Line 12`, `Lines 3 and 12–14`, `The line removed before line 4`. Lines of the prompt where its place in the file is not known. */
export function placesText(lines: readonly ChangedLines[]): string {
  const own = lines.filter((each) => each.count > 0);
  const gone = lines.filter((each) => each.count === 0);
  const suffix = lines.some(({ line }) => line === null) ? ' in the prompt' : '';
  const kept =
    own.length === 0
      ? []
      : [
          `${own.length === 1 && own[0]?.count === 1 ? 'line' : 'lines'} ${andList(own.map(rangeText))}${suffix}`,
        ];
  const removed = gone.map(
    (each) =>
      `the ${each.before?.length === 1 ? 'line' : `${whole(each.before?.length ?? 0)} lines`.replace(/^0 /, '')} removed before line ${startOf(each)}${suffix}`,
  );
  return capitalized(andList([...kept, ...removed]));
}

function rangeText(lines: ChangedLines): string {
  const from = startOf(lines);
  return lines.count === 1 ? `${from}` : `${from}–${from + lines.count - 1}`;
}

function startOf({ line, inPrompt }: ChangedLines): number {
  return line ?? inPrompt;
}

function isOneLine(lines: readonly ChangedLines[]): boolean {
  return lines.length === 1 && lines[0]?.count === 1;
}

/** The edits that restore main's lines, as rows of a diff of this PR's file; empty where they are too long to be shown. */
export function restoringRows({ found }: BrokenLines): readonly string[] {
  const all = found.flatMap(({ lines }) => lines);
  const rows = all.flatMap(({ before, after }) =>
    before === null || after === null
      ? []
      : [[...after.map((line) => `-${line}`), ...before.map((line) => `+${line}`)]],
  );
  return rows.flatMap((own) => hunkRows(own));
}

/** What was found of lines in slots of a verdict, each finding once, in order. */
export function brokenLinesOf(slots: readonly SlotComparison[]): readonly BrokenLines[] {
  const told = slots.flatMap(({ brokenLines }) => brokenLines ?? []);
  return [...new Map(told.map((lines) => [JSON.stringify(lines), lines])).values()];
}

/** What people are told of it: that the words did not do it is left out where the settings say more (`settingSentencesOf`). */
export function toldLinesOf(slots: readonly SlotComparison[]): readonly BrokenLines[] {
  const saysMore = ({ brokenLines, brokenSettings }: SlotComparison) =>
    brokenLines?.outcome === 'not-text' &&
    (brokenSettings?.outcome === 'found' || brokenSettings?.outcome === 'not-settings');
  return brokenLinesOf(slots.filter((slot) => !saysMore(slot)));
}

/** The same of all suites that were judged. */
export function toldLinesIn(verdict: Verdict): readonly BrokenLines[] {
  return toldLinesOf(judgedSuites(verdict).flatMap(({ comparison }) => slotsOf(comparison)));
}
