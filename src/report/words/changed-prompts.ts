import type { SlotComparison, SuiteComparison } from '../../compare/comparison.ts';
import { grouped } from '../../grouped.ts';
import { slotsOf } from '../case-groups.ts';
import type { PromptDiff, ReportContext } from '../context.ts';

/** Files of a suite, read once for all of its slots: a forged file has many of both. */
interface SuiteFiles {
  readonly changed: ReadonlySet<string>;
  readonly ofSlots: ReadonlySet<string | null>;
}

const FILES = new WeakMap<SuiteComparison, SuiteFiles>();

function filesOf(suite: SuiteComparison): SuiteFiles {
  const known = FILES.get(suite) ?? {
    changed: new Set(suite.changedInputs),
    ofSlots: new Set(slotsOf(suite).map((slot) => slot.promptFile)),
  };
  FILES.set(suite, known);
  return known;
}

/** Changed files that a slot's prompt is made of, its own file first: what the slot's lost cases may come from. */
export function changedPromptsOf(
  { promptFile }: SlotComparison,
  suite: SuiteComparison,
  context: Pick<ReportContext, 'promptDiffs'>,
): readonly string[] {
  const { changed, ofSlots } = filesOf(suite);
  const shared = context.promptDiffs.filter(
    ({ file, suites }) => changed.has(file) && !ofSlots.has(file) && suites.includes(suite.suite),
  );
  const own = promptFile !== null && changed.has(promptFile) ? [promptFile] : [];
  return [...own, ...shared.map(({ file }) => file)];
}

/** The diffs of these files that have something to show. */
export function diffsOf(
  files: readonly string[],
  { promptDiffs }: Pick<ReportContext, 'promptDiffs'>,
): readonly PromptDiff[] {
  const byFile = grouped(promptDiffs, ({ file }) => file);
  return files.flatMap((file) => byFile.get(file) ?? []).filter(({ diff }) => diff.trim() !== '');
}
