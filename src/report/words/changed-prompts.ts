import type { SlotComparison, SuiteComparison } from '../../compare/comparison.ts';
import { slotsOf } from '../case-groups.ts';
import type { PromptDiff, ReportContext } from '../context.ts';

/** Changed files that a slot's prompt is made of, its own file first: what the slot's lost cases may come from. */
export function changedPromptsOf(
  { promptFile }: SlotComparison,
  suite: SuiteComparison,
  context: Pick<ReportContext, 'promptDiffs'>,
): readonly string[] {
  const { changedInputs } = suite;
  const ofSlots = slotsOf(suite).map((slot) => slot.promptFile);
  const shared = context.promptDiffs.filter(
    ({ file, suites }) =>
      suites.includes(suite.suite) && changedInputs.includes(file) && !ofSlots.includes(file),
  );
  const own = promptFile !== null && changedInputs.includes(promptFile) ? [promptFile] : [];
  return [...own, ...shared.map(({ file }) => file)];
}

/** The diffs of these files that have something to show. */
export function diffsOf(
  files: readonly string[],
  { promptDiffs }: Pick<ReportContext, 'promptDiffs'>,
): readonly PromptDiff[] {
  return files.flatMap((file) =>
    promptDiffs.filter((prompt) => prompt.file === file && prompt.diff.trim() !== ''),
  );
}
