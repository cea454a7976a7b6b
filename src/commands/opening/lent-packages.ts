import type { SuiteConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import { runsOtherCode } from '../../inputs/keys/borrowed-code.ts';
import type { Unmeasured } from '../../plan/eval-plan.ts';
import type { Arms } from '../../trees/arms.ts';
import { listed } from '../../trees/process/listed.ts';

/**
 * Why a suite of main cannot be run with the packages that are installed for this PR: its code would be other code. Null where
 * it has its own packages, or reaches none that differ.
 */
export async function notWithLentPackages(
  { baseline, candidate, lent }: Pick<Arms, 'baseline' | 'candidate' | 'lent'>,
  suite: SuiteConfig | null,
): Promise<Unmeasured | null> {
  if (lent === undefined || suite === null) return null;
  const { files, command, isHidden } = lent;
  const places = { root: baseline.root, lender: candidate.root };
  try {
    if (!(await runsOtherCode({ ...places, suite, isHidden }))) return null;
  } catch (error) {
    // Opening the suite says what is wrong with it.
    if (error instanceof PawlError) return null;
    throw error;
  }
  return {
    cause: 'cross-tree',
    reason: `Main's side would run with the packages that are installed for this PR, and ${listed(files)} ${files.length === 1 ? 'differs' : 'differ'}: it would not be main.`,
    fix: `Let main install its own packages. In pawl.yaml, on main:\nsetup: ${command}`,
  };
}
