import type { Finding } from '../design/design.ts';
import type { Unmeasured } from '../plan/eval-plan.ts';
import type { Arm, ErrorCause, Sample } from '../samples/sample.ts';
import { fisherTwoSided } from '../stats/permutation/fisher.ts';
import { armTally } from './case-comparison.ts';
import type { SlotCase } from './slot-cases.ts';
import { hasOnlyErrors } from './transitions.ts';

/** Chance below which unequal errors are no accident: what is left would compare other cases on each side. */
const UNEQUAL = 0.01;
const ARMS: readonly Arm[] = ['candidate', 'baseline'];

/**
 * Why a suite's errors keep it from being measured: more than the limit's share of an arm's samples, a case without
 * any score, or errors that fall on one arm. Null where there are none of these.
 */
export function errorsInSuite(
  all: readonly SlotCase[],
  limit: number,
  findings: readonly Finding[] = [],
): Unmeasured | null {
  const cases = withoutHarmed(all, findings);
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
  if (over.length > 0) return errorsReason(samples, over, null);
  if (unscored.length > 0) {
    const labels = [...new Set(unscored.flatMap((found) => found.cases.map(({ planned }) => planned.label)))];
    return errorsReason(
      samples,
      unscored.map(({ arm }) => arm),
      `${caseList(labels)} got no score.`,
    );
  }
  const comparable = cases.filter((entry) => entry.comparable);
  const hits = (arm: Arm) => {
    const { scored, errored } = armTally(comparable.flatMap((entry) => entry.samples[arm]));
    return { hits: errored, total: scored + errored };
  };
  if (fisherTwoSided(hits('baseline'), hits('candidate')) >= UNEQUAL) return null;
  const more = tally.candidate.errored >= tally.baseline.errored ? 'candidate' : 'baseline';
  return errorsReason(
    samples,
    [more],
    'Errors fall on one side alone, so the other answers cannot be compared.',
  );
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

function caseList(labels: readonly string[]): string {
  const named = labels
    .slice(0, 3)
    .map((label) => `"${label}"`)
    .join(', ');
  return labels.length > 3
    ? `${labels.length} cases (${named} …)`
    : labels.length === 1
      ? `Case ${named}`
      : `Cases ${named}`;
}

interface Words {
  readonly what: (times: string, message: string, status: string | null) => string;
  readonly fix: (message: string) => string;
}

const WORDS: Readonly<Record<ErrorCause, Words>> = {
  auth: {
    what: (times, message, status) =>
      `The provider answered ${status ?? 'that access is denied'} to ${times}: ${keyIn(message) ? `the key in \`${keyIn(message)}\`` : 'the key'} is not accepted.`,
    fix: (message) =>
      `set the repository secret ${keyIn(message) ? `\`${keyIn(message)}\`` : 'that holds the key'}, then re-run the job.`,
  },
  'rate-limit': {
    what: (times, _, status) =>
      `The provider answered ${status ?? 'that its rate limit is reached'} to ${times}, after all retries.`,
    fix: () =>
      'lower `evaluateOptions.maxConcurrency` in the suite, or raise the limit with the provider; then re-run the job.',
  },
  provider: {
    what: (times, message) => `The provider answered with an error to ${times}: ${message}`,
    fix: () => "see the provider's message; where it is an outage, re-run the job later.",
  },
  network: {
    what: (times, message) => `The provider could not be reached for ${times}: ${message}`,
    fix: () => 'check the address and that this runner may reach it, then re-run the job.',
  },
  timeout: {
    what: (times) => `The provider gave no answer in time to ${times}.`,
    fix: () => "raise `limits: {timeoutSeconds: …}` in main's pawl.yaml, or re-run the job later.",
  },
  assertion: {
    what: (times, message) => `No score could be had for ${times}: ${message}`,
    fix: () => 'mend the assertion or its grader, then re-run the job.',
  },
  'missing-package': {
    what: (times, message) => `A package is missing for ${times}: ${message}`,
    fix: () => 'install it before pawl runs.',
  },
  // Said before errors are counted.
  'main-changed': {
    what: (_, message) => message,
    fix: () => 'run the gate again.',
  },
  crash: {
    what: (times, message) => `The suite's own code crashed on ${times}: ${message}`,
    fix: () => 'run the suite locally, and mend what crashes: npx pawl run',
  },
};

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
const OWN: ReadonlySet<ErrorCause> = new Set(['assertion', 'missing-package', 'crash']);

/** What the errors of these arms say, counted, in the words of their most frequent cause. */
function errorsReason(
  samples: Readonly<Record<Arm, readonly Sample[]>>,
  arms: readonly Arm[],
  more: string | null,
): Unmeasured {
  const drawn = arms.flatMap((arm) => samples[arm]);
  const errors = drawn.flatMap(({ result }) => (result.kind === 'errored' ? [result] : []));
  const cause = mostFrequent(errors.map((error) => error.cause)) ?? 'provider';
  const own = errors.filter((error) => error.cause === cause).map(({ message }) => message);
  const message = mostFrequent(own) ?? '';
  const words = WORDS[cause];
  const side = arms.length > 1 ? '' : arms[0] === 'baseline' ? ' of main' : ' of this PR';
  const times = `${own.length} of ${drawn.length} requests${side}`;
  const onlyMain = arms.length === 1 && arms[0] === 'baseline';
  return {
    cause: onlyMain ? 'baseline' : OWN.has(cause) ? 'errors' : 'provider',
    reason: [words.what(times, ended(message), statusIn(message)), more]
      .filter((part) => part !== null)
      .join(' '),
    fix: words.fix(message),
  };
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const times = new Map<T, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  let best: T | undefined;
  for (const [item, count] of times) if (best === undefined || count > (times.get(best) ?? 0)) best = item;
  return best;
}

function statusIn(message: string): string | null {
  return /\b([45]\d\d)\b/.exec(message)?.[1] ?? null;
}

function keyIn(message: string): string | null {
  return /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET)\b/.exec(message)?.[0] ?? null;
}

function ended(message: string): string {
  const line = message.trim();
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
