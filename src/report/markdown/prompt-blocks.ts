import type { SuiteComparison } from '../../compare/comparison.ts';
import { grouped } from '../../grouped.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, type PlacedCase, slotsOf } from '../case-groups.ts';
import type { PromptDiff, ReportContext } from '../context.ts';
import { codeSpan, fencedBlock, htmlCode } from '../escape.ts';
import { cutCharacters, cutLines, NAME_CHARACTERS, takeWithin } from '../limits.ts';
import { changedPromptsOf, diffsOf } from '../words/changed-prompts.ts';
import { hunkRows } from '../words/outputs/diff-rows.ts';
import { caseBlock } from './case-blocks.ts';

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

/** The changes of prompts that stand beside no case, folded. */
export function otherPromptBlocks(shown: ReadonlySet<string>, context: ReportContext): readonly string[] {
  const others = context.promptDiffs.map(({ file }) => file).filter((file) => !shown.has(file));
  return diffsOf(others, context)
    .slice(0, PROMPTS)
    .map((prompt) => promptBlock(prompt, false));
}

/** Cases with their outputs, under the changes of the prompts that they were asked with. */
export interface BlocksBesidePrompts {
  readonly text: string;
  /** Cases that did not fit. */
  readonly left: readonly PlacedCase[];
  /** Files whose change was shown. */
  readonly prompts: ReadonlySet<string>;
}

/** Blocks of cases within `bytes`, the change of a prompt before the first case that was asked with it. */
export function blocksBesidePrompts(
  cases: readonly PlacedCase[],
  verdict: Verdict,
  context: ReportContext,
  bytes: number,
): BlocksBesidePrompts {
  const suites = new Map(judgedSuites(verdict).map(({ suite, comparison }) => [suite, comparison]));
  const groups = grouped(cases, (placed) =>
    JSON.stringify(filesBehind(placed, suites.get(placed.suite), context)),
  );
  const prompts = new Set<string>();
  const parts: string[] = [];
  const left: PlacedCase[] = [];
  let room = bytes;
  for (const [files, own] of groups) {
    const unseen = (JSON.parse(files) as string[]).filter((file) => !prompts.has(file));
    const fitting = diffsOf(unseen, context).slice(0, Math.max(0, PROMPTS - prompts.size));
    const diffs = takeWithin(
      fitting.map((prompt) => promptBlock(prompt, true)),
      room / 2,
    );
    for (const { file } of fitting.slice(0, diffs.kept.length)) prompts.add(file);
    const blocks = takeWithin(
      own.map((placed) => caseBlock(placed, context)),
      room - diffs.bytes,
    );
    parts.push(...diffs.kept, ...blocks.kept);
    left.push(...own.slice(blocks.kept.length));
    room -= diffs.bytes + blocks.bytes;
  }
  return { text: parts.join('\n\n'), left, prompts };
}

function filesBehind(
  { slot: label }: PlacedCase,
  suite: SuiteComparison | undefined,
  context: ReportContext,
): readonly string[] {
  const slot = suite && slotsOf(suite).find((one) => one.label === label);
  return suite && slot ? changedPromptsOf(slot, suite, context) : [];
}
