import { lighterMarks } from '../../../plan/pairing/lighter-marks.ts';
import { loweredBars } from '../../../plan/pairing/lowered-bars.ts';
import { hasFailed, type SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import type { RuleChange } from '../../../trust/rule-change.ts';

/**
 * Marks that ask less of a case in this PR than on main. A lowered bar loosens the gate. A case that is no longer critical, or is never repeated now, is
 * named. Main's marks judge this PR.
 */
export function lighterCases(
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): readonly RuleChange[] {
  return pairs.flatMap(({ id, baseline, candidate }) => {
    const { baseline: main = null, candidate: own = null } = suites.get(id) ?? {};
    if (!baseline || !candidate || !main || !own || hasFailed(main) || hasFailed(own)) return [];
    const named = (rule: string, from: string | null, to: string | null, loosens: boolean): RuleChange => ({
      kind: 'policy',
      rule: `${rule} in ${id}`,
      from,
      to,
      file: candidate.config,
      line: null,
      loosens,
    });
    return [
      ...loweredBars(main, own).map(({ label, from, to }) =>
        named(`atLeast of case ${label}`, from, to, true),
      ),
      ...lighterMarks(main, own).map(({ key, labels, from, to }) => {
        const of = labels.length === 1 ? `case ${labels[0]}` : `${labels.length} cases`;
        return named(`${key} of ${of}`, from, to, false);
      }),
    ];
  });
}
