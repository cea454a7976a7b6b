import type { BrokenLines } from '../../compare/blame/diagnosis.ts';
import type { SlotComparison, SuiteComparison } from '../../compare/comparison.ts';
import { grouped } from '../../grouped.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, type PlacedCase, slotsOf } from '../case-groups.ts';
import type { PromptDiff, ReportContext } from '../context.ts';
import { codeSpan, fencedBlock, htmlCode } from '../escape.ts';
import { cutCharacters, cutLines, NAME_CHARACTERS, takeWithin } from '../limits.ts';
import { changedPromptsOf, diffsOf } from '../words/changed-prompts.ts';
import { toldLinesOf } from '../words/outputs/broken-lines.ts';
import { hunkRows } from '../words/outputs/diff-rows.ts';
import { type FailureKind, failureKinds } from '../words/outputs/failure-kinds.ts';
import { kindBlock } from './case-blocks.ts';
import { lineBlock } from './line-blocks.ts';
import { details } from './report-sections.ts';

/** Prompts shown in a list of cases, bytes of the diff of each, and rows that need no folding. */
const PROMPTS = 3;
const PROMPT_BYTES = 3_000;
const OPEN_ROWS = 12;

/** The change of one prompt; folded where it is long, or where no case stands beside it. */
function promptBlock({ file, diff }: PromptDiff, besideCases: boolean): string {
  const rows = hunkRows(diff.trimEnd().split('\n'));
  const block = fencedBlock(cutLines(rows.join('\n'), PROMPT_BYTES), 'diff');
  const name = cutCharacters(file, NAME_CHARACTERS);
  if (besideCases && rows.length <= OPEN_ROWS) return `Prompt ${codeSpan(name)}:\n${block}`;
  return details(`Change of prompt ${htmlCode(name)}`, block, false);
}

/** The changes of these prompts, to stand before the cases that were asked with them. */
export function promptBlocks(files: readonly string[], context: ReportContext): readonly string[] {
  return diffsOf(files, context)
    .slice(0, PROMPTS)
    .map((prompt) => promptBlock(prompt, true));
}

/** The changes of prompts that stand beside no case, folded together; empty where there is none. */
export function otherPromptBlocks(shown: ReadonlySet<string>, context: ReportContext): string {
  const others = context.promptDiffs.filter(({ file, diff }) => !shown.has(file) && diff.trim() !== '');
  const [first] = others;
  if (first === undefined) return '';
  if (others.length === 1) return promptBlock(first, false);
  const blocks = others.slice(0, PROMPTS).map((prompt) => promptBlock(prompt, true));
  const left = others.length - blocks.length;
  const rest = left > 0 ? [`… and ${left} more in the pull request.`] : [];
  return details(
    `Changes of ${others.length}${shown.size > 0 ? ' other' : ''} prompts`,
    [...blocks, ...rest].join('\n\n'),
    false,
  );
}

/** Cases with their outputs, under the changes of the prompts that they were asked with. */
export interface BlocksBesidePrompts {
  readonly text: string;
  /** Cases that did not fit. */
  readonly left: readonly PlacedCase[];
  /** Files whose change was shown. */
  readonly prompts: ReadonlySet<string>;
}

/**
 * Blocks of cases within `bytes`, the change of a prompt before the first case that was asked with it: at most `most` ways of failing
 * (`failureKinds`), each with all of its cases.
 */
export function blocksBesidePrompts(
  cases: readonly PlacedCase[],
  verdict: Verdict,
  context: ReportContext,
  { bytes, most }: { readonly bytes: number; readonly most: number },
): BlocksBesidePrompts {
  const suites = new Map(judgedSuites(verdict).map(({ suite, comparison }) => [suite, comparison]));
  const groups = grouped(cases, (placed) =>
    JSON.stringify(filesBehind(placed, suites.get(placed.suite), context)),
  );
  const prompts = new Set<string>();
  const parts: string[] = [];
  const left: (readonly PlacedCase[])[] = [];
  let [room, kindsLeft] = [bytes, most];
  for (const [files, own] of groups) {
    const unseen = (JSON.parse(files) as string[]).filter((file) => !prompts.has(file));
    const fitting = diffsOf(unseen, context).slice(0, Math.max(0, PROMPTS - prompts.size));
    const diffs = takeWithin(
      fitting.map((prompt) => promptBlock(prompt, true)),
      room / 2,
    );
    for (const { file } of fitting.slice(0, diffs.kept.length)) prompts.add(file);
    const lines = takeWithin(
      linesBehind(own, suites)
        .map(lineBlock)
        .filter((block) => !parts.includes(block)),
      (room - diffs.bytes) / 2,
    );
    const kinds = failureKinds(own).toSorted(criticalFirst);
    const blocks = takeWithin(
      kinds.map((kind) => kindBlock(kind, context)),
      room - diffs.bytes - lines.bytes,
      kindsLeft,
    );
    parts.push(...diffs.kept, ...lines.kept, ...blocks.kept);
    left.push(kinds.slice(blocks.kept.length).flatMap((kind) => kind.cases));
    room -= diffs.bytes + lines.bytes + blocks.bytes;
    kindsLeft -= blocks.kept.length;
  }
  return { text: parts.join('\n\n'), left: left.flat(), prompts };
}

function filesBehind(
  placed: PlacedCase,
  suite: SuiteComparison | undefined,
  context: ReportContext,
): readonly string[] {
  const slot = slotOf(placed, suite);
  return suite && slot ? changedPromptsOf(slot, suite, context) : [];
}

/** What was found of the lines of the prompts that these cases were asked with. */
function linesBehind(
  cases: readonly PlacedCase[],
  suites: ReadonlyMap<string, SuiteComparison>,
): readonly BrokenLines[] {
  return toldLinesOf(cases.flatMap((placed) => slotOf(placed, suites.get(placed.suite)) ?? []));
}

function slotOf({ slot: label }: PlacedCase, suite: SuiteComparison | undefined): SlotComparison | undefined {
  return suite && slotsOf(suite).find((one) => one.label === label);
}

/** Critical cases before others, whatever their number: each of them blocks alone. Then the kind of the most cases. */
function criticalFirst(a: FailureKind, b: FailureKind): number {
  const critical = ({ cases: [first] }: FailureKind) => Number(first.case.critical);
  return critical(b) - critical(a) || b.cases.length - a.cases.length;
}
