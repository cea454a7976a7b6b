import { existsSync } from 'node:fs';
import path from 'node:path';
import { askedFiles } from '../../inputs/prompt-files.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { slotPairs } from '../../plan/pairing/slot-pairs.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arms } from '../../trees/arms.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';
import type { RuleChange } from '../../trust/rule-change.ts';

/**
 * Prompts that a suite tests on main, and that this PR keeps and no longer has tested by it, or only in the place of another
 * one. Where it edits such a prompt as well, nothing says what became of it: the gate is loosened as by a suite that is
 * dropped. Where it does not, it is only said.
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
        filesOfSlots(baseline.root, pair.baseline.config, main),
        filesOfSlots(candidate.root, config, own),
      ]);
      const read = new Set([...after.values()].flat());
      const compared = new Set(
        slotPairs(main, own).slots.flatMap(({ baselineIndex, candidateIndex }) => {
          const kept = new Set(candidateIndex === null ? [] : after.get(candidateIndex));
          return baselineIndex === null
            ? []
            : (before.get(baselineIndex) ?? []).filter((file) => kept.has(file));
        }),
      );
      return [...new Set([...before.values()].flat())].flatMap((file): readonly RuleChange[] => {
        if (compared.has(file) || !existsSync(path.join(candidate.root, file))) return [];
        const to = read.has(file) ? 'not compared with itself' : 'no longer tested';
        if (changed.includes(file)) return [unread(pair.id, file, config, `edited, and ${to}`, true)];
        return read.has(file) ? [] : [unread(pair.id, file, config, to, false)];
      });
    }),
  );
  return found.flat();
}

/** By its index, the files that the prompt of each column is made of. */
async function filesOfSlots(
  root: string,
  config: string,
  { slots }: SuiteManifest,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const byPrompt = new Map<string | null, Promise<readonly string[]>>();
  for (const { promptFile } of slots)
    if (!byPrompt.has(promptFile))
      byPrompt.set(promptFile, askedFiles(root, config, promptFile === null ? [] : [promptFile]));
  return new Map(
    await Promise.all(
      slots.map(async ({ index, promptFile }) => [index, (await byPrompt.get(promptFile)) ?? []] as const),
    ),
  );
}

function manifestOf(arm: ArmManifest | undefined): SuiteManifest | null {
  return arm === undefined || arm === null || hasFailed(arm) ? null : arm;
}

function unread(suite: string, prompt: string, config: string, to: string, loosens: boolean): RuleChange {
  return { rule: `prompt of ${suite}`, from: prompt, to, file: config, line: null, loosens };
}
