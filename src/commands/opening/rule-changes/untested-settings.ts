import { statSync } from 'node:fs';
import path from 'node:path';
import { settingFiles } from '../../../inputs/setting-files.ts';
import type { SuiteManifest } from '../../../plan/manifest.ts';
import type { SlotPairs } from '../../../plan/pairing/slot-pairs.ts';
import { hasFailed, type SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import { type ChangedTrees, providersIn } from '../tested-files.ts';

/**
 * Files that settings of a provider name on main (tools, a schema of answers, the provider's own file), that this PR edits or takes away, and that no
 * provider in its place reads any more: a copy of what main has may be tested there. Files that a provider's code imports do not count, because code
 * moves between files every day.
 */
export async function untestedSettings(
  { baseline, candidate, changed }: ChangedTrees,
  pair: PairedSuite,
  opened: SuiteArms | undefined,
  slots: SlotPairs['slots'],
): Promise<readonly { readonly file: string; readonly isGone: boolean }[]> {
  const [main, own] = [opened?.baseline, opened?.candidate];
  if (!pair.baseline || !pair.candidate || !main || !own || hasFailed(main) || hasFailed(own)) return [];
  const before = await settingFiles(baseline.root, pair.baseline, providersIn(main));
  const edited = before.map(({ named }) => named.filter((file) => changed.includes(file)));
  if (edited.flat().length === 0) return [];
  const after = await settingFiles(candidate.root, pair.candidate, providersIn(own));
  const providerOf = ({ slots: columns }: SuiteManifest, slot: number | null) =>
    columns.find(({ index }) => index === slot)?.providerIndex ?? null;
  const compared = new Set(
    slots.flatMap(({ baselineIndex, candidateIndex }) => {
      const [then, now] = [providerOf(main, baselineIndex), providerOf(own, candidateIndex)];
      const here = now === null ? undefined : (after[now] ?? after[0]);
      const there = then === null ? [] : (edited[then] ?? edited[0] ?? []);
      return there.filter((file) => here?.read.includes(file));
    }),
  );
  return [...new Set(edited.flat())].flatMap((file) => {
    const now = statSync(path.join(candidate.root, file), { throwIfNoEntry: false });
    return compared.has(file) || now?.isDirectory() ? [] : [{ file, isGone: now === undefined }];
  });
}
