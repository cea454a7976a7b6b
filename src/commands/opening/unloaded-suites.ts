import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SuiteConfig } from '../../config/gate-config.ts';
import { classifyError } from '../../engine/messages/classify-error.ts';
import { type ErrorHelp, PawlError, placeText } from '../../errors.ts';
import { isDocumentation } from '../../inputs/documentation.ts';
import { runsOtherCode } from '../../inputs/keys/borrowed-code.ts';
import { type SearchedSuite, type SuiteInputs, suiteInputs } from '../../inputs/suite-inputs.ts';
import type { Claims } from '../../inputs/touched.ts';
import type { Unmeasured } from '../../plan/eval-plan.ts';
import type { FailedManifest } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import { listed } from '../../trees/process/listed.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';

/** A suite whose config cannot be read, so that nobody can tell what it depends on. */
export interface Unreadable {
  readonly help: ErrorHelp;
}

/** Whether a search ended at a config that cannot be read. */
export function isUnreadable(found: SuiteInputs | Unreadable | null): found is Unreadable {
  return found !== null && 'help' in found;
}

/** What a suite depends on, or why that cannot be told. */
export async function inputsOf(root: string, suite: SearchedSuite): Promise<SuiteInputs | Unreadable> {
  try {
    return await suiteInputs({ root, suite });
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return { help: error.help };
  }
}

/** A suite of both trees, with what was found of it in each. */
interface SearchedPair extends PairedSuite {
  readonly found: Readonly<Record<Arm, SuiteInputs | Unreadable | null>>;
}

/**
 * Files of a change that a suite which cannot be read may depend on. One that can be read on the other side is touched by any
 * change: it was broken, or is mended. Where neither side can be read, it depends on the config, on whatever its text names, and on what lies
 * in its folder and is neither documentation nor another suite's. At the root of a repository everything lies in its folder: there only files
 * beside the config count.
 */
export function unreadableReach(
  { baseline, candidate, found }: SearchedPair,
  { changed, baseline: main, candidate: own }: Pick<Arms, 'changed' | 'baseline' | 'candidate'>,
  isClaimed: Claims,
): readonly string[] {
  const isBroken = { baseline: isUnreadable(found.baseline), candidate: isUnreadable(found.candidate) };
  if ((!isBroken.baseline && !isBroken.candidate) || changed.length === 0) return [];
  const config = (candidate ?? baseline)?.config;
  if (isBroken.baseline !== isBroken.candidate) return config === undefined ? [] : [config];
  const sides = [
    { suite: baseline, text: textOf(main.root, baseline) },
    { suite: candidate, text: textOf(own.root, candidate) },
  ];
  return changed.filter((file) =>
    sides.some(({ suite, text }) => {
      if (suite === null) return false;
      const folder = path.posix.dirname(suite.config);
      const fromFolder = path.posix.relative(folder, file);
      if (file === suite.config || text.includes(fromFolder) || text.includes(file)) return true;
      if (fromFolder.startsWith('../') || isDocumentation(file) || isClaimed(file)) return false;
      return folder !== '.' || !fromFolder.includes('/');
    }),
  );
}

function textOf(root: string, suite: Pick<SuiteConfig, 'config'> | null): string {
  if (suite === null) return '';
  try {
    return readFileSync(path.join(root, suite.config), 'utf8');
  } catch {
    return '';
  }
}

/** Why an arm's suite was not loaded, in words with their place: `evals/a.yaml:2:1: This is not valid YAML. …`. */
export function failureOf(help: ErrorHelp): Pick<Unmeasured, 'reason' | 'fix'> {
  const [first = help, ...more] = help.problems ?? [help];
  const where = first.place ? `${placeText(first.place)}: ` : '';
  const others =
    more.length === 0
      ? ''
      : `(${more.length === 1 ? '1 more problem' : `${more.length} more problems`} in it.)`;
  const parts = [`${where}${first.what}`, ended(first.why ?? ''), others];
  return { reason: parts.filter((part) => part !== '').join(' '), fix: first.fix ?? '' };
}

function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

/**
 * The failure of an arm whose suite did not load. Of this PR it always blocks: that is its own doing, unless main's cannot be loaded
 * either.
 */
export function notLoaded(help: ErrorHelp, arm: Arm): FailedManifest {
  const cause = arm === 'baseline' ? 'baseline' : 'not-loaded';
  return { failed: { ...failureOf(help), cause }, ...(isOwnFault(help) && { byOwnFiles: true }) };
}

/** What a suite names or sets, and pawl refuses whenever it is loaded. */
const REFUSED: ReadonlySet<string> = new Set([
  'engine/odd-path',
  'engine/odd-pace',
  'engine/far-cells',
  'engine/large-workbook',
  'engine/too-many-tests',
  'engine/needs-promptfoo-cloud',
]);

/** Whether loading fails by what the suite says, and not by a package, a limit or a network that may be there the next time. */
function isOwnFault({ code, what, why = '' }: ErrorHelp): boolean {
  if (code.startsWith('config/') || REFUSED.has(code)) return true;
  if (code !== 'engine/suite-not-loaded') return false;
  const { retry, cause } = classifyError({ message: `${what} ${why}`, status: null, headers: {}, now: 0 });
  return !retry && cause !== 'auth';
}

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
