import { filterFiles, sharedTransforms } from '../../../inputs/prompt-files.ts';
import type { SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import type { RuleChange } from '../../../trust/rule-change.ts';
import type { ChangedTrees } from '../tested-files.ts';

/**
 * Filters of templates, and transforms that all answers go through, that this PR edits or brings to a suite. They can give cases their answers, and
 * no prompt shows it. That loosens nothing, because they may be what is under test, and each is named.
 */
export async function editedFilters(
  { baseline, candidate, changed }: ChangedTrees,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): Promise<readonly RuleChange[]> {
  const found = await Promise.all(
    pairs.map(async ({ id, baseline: main, candidate: own }) => {
      if (!main || !own || !suites.has(id)) return [];
      const before = new Set(await filterFiles(baseline.root, main.config));
      const after = await filterFiles(candidate.root, own.config);
      const [then, now] = [
        await sharedTransforms(baseline.root, main.config),
        await sharedTransforms(candidate.root, own.config),
      ];
      const isNew = (file: string) => changed.includes(file) || !before.has(file);
      const isNewFile = (file: string) => changed.includes(file) || !then.files.includes(file);
      const transforms = [
        ...now.files.filter(isNewFile),
        ...new Set(now.texts.filter((text) => !then.texts.includes(text))),
      ];
      const named = (what: string, from: string): RuleChange => ({
        kind: 'subject',
        rule: `${what} of ${id}`,
        from,
        to: `edited: a ${what} of ${id}, which may give cases their answers`,
        file: own.config,
        line: null,
        loosens: false,
      });
      return [
        ...after.filter(isNew).map((file) => named('filter', file)),
        ...transforms.map((transform) => named('transform', transform)),
      ];
    }),
  );
  return found.flat();
}
