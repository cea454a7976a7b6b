import type { Finding } from '../../design/design.ts';
import { count } from '../../numbers.ts';
import type { Unmeasured } from '../../plan/eval-plan.ts';
import { isRefused } from '../../samples/refused.ts';
import type { Arm, ErrorCause, Sample } from '../../samples/sample.ts';
import { fisherTwoSided } from '../../stats/permutation/fisher.ts';
import { armTally } from '../case-comparison.ts';
import { failsBesideMain, refusedCases, repairedCases } from '../refused-cases.ts';
import type { SlotCase } from '../slot-cases.ts';
import { hasOnlyErrors } from '../transitions.ts';
import { errorsInWords, OUTAGE_FIX, wayOfFailing } from './error-words.ts';

/** Chance below which unequal errors are not an accident: what is left would compare other cases on each side. */
const UNEQUAL = 0.01;
const ARMS: readonly Arm[] = ['candidate', 'baseline'];

/**
 * Why a suite's errors keep it from being measured: more than the limit's share of an arm's samples, a case without
 * any score, or errors that fall on one arm. Null where there are none of these. A few cases that answer on neither side are
 * left out, and those that the provider refuses main alone. `asksOtherwise`: this PR asks in another way than main.
 */
export function errorsInSuite(
  all: readonly SlotCase[],
  limit: number,
  findings: readonly Finding[] = [],
  asksOtherwise = false,
): Unmeasured | null {
  // What the provider refuses this PR alone is a loss and no error. What was accepted of it is neither.
  const refused = refusedCases(all);
  const isAccepted = ({ accepted, samples }: SlotCase) =>
    accepted === true && samples.candidate.every(isRefused);
  const answered = all.filter((entry) => !refused.has(entry) && !isAccepted(entry));
  const leftOut = new Set([...deadCases(answered, limit), ...repairedCases(answered)]);
  const cases = withoutHarmed(
    answered.filter((entry) => !leftOut.has(entry)),
    findings,
  );
  const samples = {
    baseline: cases.flatMap((entry) => entry.samples.baseline),
    candidate: cases.flatMap((entry) => entry.samples.candidate),
  };
  const tally = { baseline: armTally(samples.baseline), candidate: armTally(samples.candidate) };
  if (tally.baseline.errored + tally.candidate.errored === 0) return null;
  const over = ARMS.filter((arm) => tally[arm].errored > limit * samples[arm].length);
  const unscored = ARMS.map((arm) => ({
    arm,
    cases: cases.filter(({ samples: own }) => hasOnlyErrors(armTally(own[arm]))),
  })).filter((found) => found.cases.length > 0);
  const mainToo = errorsOfMain(cases);
  const facts = { asksOtherwise, besideMain: failsBesideMain(cases) };
  if (over.length > 0) return errorsReason(samples, over, { ...facts, mainToo, limit });
  if (unscored.length > 0) {
    const labels = [...new Set(unscored.flatMap((found) => found.cases.map(({ planned }) => planned.label)))];
    return errorsReason(
      samples,
      unscored.map(({ arm }) => arm),
      { ...facts, mainToo, more: `${caseList(labels)} got no score.` },
    );
  }
  const comparable = cases.filter((entry) => entry.comparable);
  const hits = (arm: Arm) => {
    const { scored, errored } = armTally(comparable.flatMap((entry) => entry.samples[arm]));
    return { hits: errored, total: scored + errored };
  };
  if (fisherTwoSided(hits('baseline'), hits('candidate')) >= UNEQUAL) return null;
  const more = tally.candidate.errored >= tally.baseline.errored ? 'candidate' : 'baseline';
  return errorsReason(samples, [more], {
    ...facts,
    more: 'Errors fall on one side alone, so the other answers cannot be compared.',
  });
}

/**
 * Cases that answer with nothing but errors on main as on this PR: no PR did that, and nothing can be said of them. They are left
 * out, up to the limit's share of the suite and at least one, so that one broken case of a small suite does not end its gate. Beyond
 * that none is. Nor is a case whose checks this PR edits, since these grade main's answers too and could make errors of them.
 */
export function deadCases(cases: readonly SlotCase[], limit: number): readonly SlotCase[] {
  const asked = cases.filter(({ comparable, same }) => comparable && !same);
  const isDead = (entry: SlotCase) => entry.editedChecks === undefined && isDeadOnBoth(entry);
  const dead = asked.filter(isDead);
  const most = limit === 0 ? 0 : Math.max(1, Math.floor(limit * asked.length));
  return dead.length <= most && dead.length < asked.length ? dead : [];
}

/** Where a trial went on with the prompt as it stands, errors of variations are its reason and no one's fault: they are left out. */
function withoutHarmed(cases: readonly SlotCase[], findings: readonly Finding[]): readonly SlotCase[] {
  const slots = new Set(
    findings.flatMap(({ slot, critical, repeats }) =>
      repeats === 'as-it-stands' && !critical ? [slot] : [],
    ),
  );
  if (slots.size === 0) return cases;
  const isCounted = ({ slot, variation, result }: Sample) =>
    variation === undefined || result.kind === 'scored' || !slots.has(slot);
  return cases.map((entry) => ({
    ...entry,
    samples: {
      baseline: entry.samples.baseline.filter(isCounted),
      candidate: entry.samples.candidate.filter(isCounted),
    },
  }));
}

/** `Case "a"`, `Cases "a", "b"`, `5 cases ("a", "b", "c" …)`. */
export function caseList(labels: readonly string[]): string {
  const named = labels
    .slice(0, 3)
    .map((label) => `"${label}"`)
    .join(', ');
  return labels.length > 3
    ? `${count(labels.length, 'case')} (${named} …)`
    : labels.length === 1
      ? `Case ${named}`
      : `Cases ${named}`;
}

/**
 * Why a suite is not measured after main's process could not be trusted again: something changed main's tree, or ended the process.
 * The limit of errors does not excuse this, whatever else was sampled. Null if it did not happen.
 */
export function mainChangedIn(suite: string, samples: readonly Sample[]): Unmeasured | null {
  for (const { suite: own, result } of samples)
    if (own === suite && result.kind === 'errored' && result.cause === 'main-changed') {
      const [reason = '', fix = ''] = result.message.split(' To fix: ');
      return { cause: 'cross-tree', reason, fix };
    }
  return null;
}

/** Causes that lie with the suite and its code; all others are the provider's. */
const OWN: ReadonlySet<ErrorCause> = new Set(['assertion', 'template', 'missing-package', 'crash']);

const ANSWERED = 'This PR is answered, and there is nothing to compare its answers with.';
const OWN_DOING = 'Main is answered.';
const BESIDE_FIX =
  'look first at what this PR changes: asked at the same time, main was answered each time, and this PR was not. Where it is an outage all the same, re-run the job later.';
const MENDED_FIX =
  'mend main first. If this PR mends it, allow its merge without a comparison, by a line on main, in pawl.yaml:\nnotMeasured: { baseline: warn }';

/** Main is refused each call for good, and this PR none: it may be what mends it. */
function isMended({ baseline, candidate }: Readonly<Record<Arm, readonly Sample[]>>): boolean {
  return (
    baseline.every(isRefused) &&
    candidate.length > 0 &&
    candidate.every(({ result }) => result.kind === 'scored')
  );
}

/**
 * The way out where main is answered each time, and this PR never, or less than half of the time, at the same time: an outage would have met
 * both. Null elsewhere. `fix`: what else may be the reason.
 */
function changeFix(
  { baseline, candidate }: Readonly<Record<Arm, readonly Sample[]>>,
  fix: string,
): string | null {
  const fresh = baseline.filter(({ cached }) => !cached);
  const errored = candidate.filter(({ result }) => result.kind === 'errored').length;
  const isMainAnswered = fresh.length > 0 && fresh.every(({ result }) => result.kind === 'scored');
  if (!isMainAnswered || 2 * errored <= candidate.length) return null;
  const of = errored === candidate.length ? "none of this PR's" : "less than half of this PR's";
  const other =
    fix === OUTAGE_FIX ? 'Where it is an outage all the same, re-run the job later.' : `Otherwise ${fix}`;
  return `look first at what this PR changes: main's requests were answered, and ${of}. ${other}`;
}

/** What is said around the errors. `mainToo` comes once the error is named. */
interface ErrorFacts {
  readonly mainToo?: string | null;
  readonly more?: string | null;
  readonly limit?: number | null;
  readonly asksOtherwise?: boolean;
  /** Asked again at the same time, main was answered each time and this PR never. */
  readonly besideMain?: boolean;
}

/**
 * That main errs in the cases in which this PR errs, in a sentence. It does not clear this PR: both sides may share packages,
 * a server or a limit. Null where main does not err, or is graded by checks that this PR edits.
 */
function errorsOfMain(cases: readonly SlotCase[]): string | null {
  const erring = cases.filter(({ samples }) => armTally(samples.candidate).errored > 0);
  const ofMain = erring.filter(
    ({ samples, editedChecks }) => editedChecks === undefined && armTally(samples.baseline).errored > 0,
  );
  const [own, main] = [wayOfErrors(erring, 'candidate'), wayOfErrors(ofMain, 'baseline')];
  if (main === null) return null;
  const isSame = ofMain.length === erring.length && own === main && ofMain.every(isDeadOnBoth);
  if (isSame) return 'Main fails in the same way.';
  const these = erring.length === 1 ? 'case' : count(erring.length, 'case');
  const where = ofMain.length === erring.length ? `the same ${these}` : `${ofMain.length} of the ${these}`;
  return `Main has errors too, in ${where}.`;
}

function isDeadOnBoth({ samples }: SlotCase): boolean {
  return ARMS.every((arm) => hasOnlyErrors(armTally(samples[arm])));
}

/** The most frequent way in which calls that were made failed. */
function wayOfErrors(cases: readonly SlotCase[], arm: Arm): string | null {
  const made = cases
    .flatMap(({ samples }) => samples[arm])
    .flatMap(({ result }) => (result.kind === 'errored' && result.unasked === undefined ? [result] : []));
  return wayOfFailing(made);
}

/** What the errors of these arms say, counted, in the words of their most frequent cause. */
function errorsReason(
  samples: Readonly<Record<Arm, readonly Sample[]>>,
  arms: readonly Arm[],
  { mainToo = null, more = null, limit = null, asksOtherwise = false, besideMain = false }: ErrorFacts,
): Unmeasured {
  const drawn = arms.flatMap((arm) => samples[arm]);
  const errors = drawn.flatMap(({ result }) => (result.kind === 'errored' ? [result] : []));
  const side = arms.length > 1 ? '' : arms[0] === 'baseline' ? ' of main' : ' of this PR';
  const allowed = arms.reduce((sum, arm) => sum + Math.floor((limit ?? 0) * samples[arm].length), 0);
  // Beside the number of requests that were made, a limit of all that were wanted needs theirs.
  const allMade = errors.every(({ unasked }) => unasked === undefined);
  const held =
    limit === null || errors.length === drawn.length
      ? ''
      : ` (${allowed === 0 ? 'none' : `at most ${allowed}`}${allMade ? '' : ` of ${drawn.length}`} may fail)`;
  const { what, fix, cause, inAll, unmade, otherwise } = errorsInWords(
    errors,
    drawn.length,
    `${side}${held}`,
  );
  const others = limit === null || inAll === null ? null : `In all, ${inAll} requests failed.`;
  const onlyMain = arms.length === 1 && arms[0] === 'baseline';
  const mended = onlyMain && isMended(samples);
  const isOwnDoing =
    arms.every((arm) => arm === 'candidate') &&
    (OWN.has(cause) || asksOtherwise || besideMain) &&
    samples.baseline.some(({ cached, result }) => !cached && result.kind === 'scored');
  // A prompt alone can make answers too slow. Nothing else that fails for it is so much its own.
  const alone = changeFix(samples, fix);
  const own = besideMain ? BESIDE_FIX : fix === OUTAGE_FIX || cause === 'timeout' ? alone : null;
  // Main's calls come first, and may have used up a limit: people read that main is answered, and still how to raise the limit.
  const isMainAnswered = (cause === 'timeout' && own !== null) || (cause === 'rate-limit' && alone !== null);
  const end = mended ? ANSWERED : isOwnDoing || isMainAnswered ? OWN_DOING : null;
  return {
    cause: onlyMain ? 'baseline' : isOwnDoing ? 'errors-now' : OWN.has(cause) ? 'errors' : 'provider',
    reason: [what, otherwise, others, onlyMain ? null : mainToo, unmade, more, end]
      .filter((part) => part !== null)
      .join(' '),
    fix: mended ? MENDED_FIX : (own ?? fix),
  };
}
