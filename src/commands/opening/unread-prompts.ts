import { existsSync } from 'node:fs';
import path from 'node:path';
import { askedFiles } from '../../inputs/prompt-files.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arms } from '../../trees/arms.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';
import type { RuleChange } from '../../trust/rule-change.ts';

/**
 * Prompts that a suite tests on main, and that this PR keeps and no longer has tested by it. Where it edits one as well,
 * whatever takes its place says nothing of that edit: the gate is loosened as by a suite that is dropped. Where it does
 * not, it is only said.
 */
export async function unreadPrompts(
  { baseline, candidate, changed }: Pick<Arms, 'baseline' | 'candidate' | 'changed'>,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): Promise<readonly RuleChange[]> {
  const found = await Promise.all(
    pairs.map(async (pair): Promise<readonly RuleChange[]> => {
      const opened = suites.get(pair.id);
      const [main, own] = [manifestOf(opened?.baseline), manifestOf(opened?.candidate)];
      if (!pair.baseline || !pair.candidate || main === null || own === null) return [];
      const { config } = pair.candidate;
      const [before, after] = await Promise.all([
        askedFiles(baseline.root, pair.baseline.config, promptsOf(main)),
        askedFiles(candidate.root, config, promptsOf(own)),
      ]);
      return before
        .filter((file) => !after.includes(file) && existsSync(path.join(candidate.root, file)))
        .map((file) => unread(pair.id, file, config, changed.includes(file)));
    }),
  );
  return found.flat();
}

function manifestOf(arm: ArmManifest | undefined): SuiteManifest | null {
  return arm === undefined || arm === null || hasFailed(arm) ? null : arm;
}

function promptsOf({ slots }: SuiteManifest): readonly string[] {
  return [...new Set(slots.flatMap(({ promptFile }) => promptFile ?? []))];
}

function unread(suite: string, prompt: string, config: string, isEdited: boolean): RuleChange {
  const to = isEdited ? 'edited, and no longer tested' : 'no longer tested';
  return { rule: `prompt of ${suite}`, from: prompt, to, file: config, line: null, loosens: isEdited };
}
