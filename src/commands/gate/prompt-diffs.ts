import { grouped } from '../../grouped.ts';
import { promptFiles } from '../../inputs/prompt-files.ts';
import { fileKind } from '../../plan/estimate/file-kinds.ts';
import type { EvalPlan, SuitePlan } from '../../plan/eval-plan.ts';
import type { PromptDiff } from '../../report/context.ts';
import type { Arms } from '../../trees/arms.ts';
import { fileDiff } from '../../trees/git/diff-text.ts';

/** Longest prompt diff that a report shows, in lines. */
const MAX_DIFF_LINES = 60;

/** Changed files that prompts are made of (templates, chat files, few-shot examples, prompt functions), by file: the suites with such prompts. */
export async function changedPrompts(
  arms: Arms,
  suites: readonly SuitePlan[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pairs = await Promise.all(
    suites.map(async (suite) => (await promptsOf(arms, suite)).map((file) => ({ file, suite: suite.suite }))),
  );
  return new Map(
    [...grouped(pairs.flat(), ({ file }) => file)].map(([file, own]) => [
      file,
      own.map(({ suite }) => suite),
    ]),
  );
}

async function promptsOf(
  arms: Arms,
  { action, config, changedInputs }: SuitePlan,
): Promise<readonly string[]> {
  if (action.kind !== 'run' || changedInputs.length === 0) return [];
  const { baseline, candidate } = arms;
  const found = new Set([
    ...action.slots.flatMap(({ promptFile }) => promptFile ?? []),
    ...(await promptFiles(baseline.root, config)),
    ...(await promptFiles(candidate.root, config)),
  ]);
  return changedInputs.filter(
    (file) => found.has(file) && fileKind(file, { config, prompts: new Set() }) !== 'packages',
  );
}

/** How each changed prompt reads now, in the order of the files' names. */
export async function promptDiffs(arms: Arms, { suites }: EvalPlan): Promise<PromptDiff[]> {
  const changed = [...(await changedPrompts(arms, suites))].sort(([a], [b]) => (a < b ? -1 : 1));
  const slots = suites.flatMap(({ action }) => (action.kind === 'run' ? action.slots : []));
  return Promise.all(
    changed.map(async ([file, own]) => {
      const renamed = slots.find(({ promptFile }) => promptFile === file)?.mainPromptFile;
      const { line, diff } = await fileDiff(arms, file, MAX_DIFF_LINES, renamed);
      return { file, suites: own, line: line ?? 1, diff };
    }),
  );
}
