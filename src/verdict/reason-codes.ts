import type { Reason } from './verdict.ts';

/** Every code of a reason, with what it says: codes are stable, so that machines can rely on them. The rules are in `rules.ts`. */
export const REASON_CODES = {
  'no-suite': 'No suite was found, or this PR removes every suite.',
  'earlier-loss-stands': 'An earlier run on this very change confirmed a loss, so it stands.',
  'suite-removed': 'This PR removes the suite.',
  untouched:
    'Nothing that the suite depends on changed, so it was skipped. Or nothing that any suite depends on did.',
  'same-inputs': 'Files of the suite changed, and each case still has the same inputs on both sides.',
  'not-measured': 'The suite could not be measured: `cause` says why.',
  'cases-refused': 'The provider refuses cases for good, and answers them for main.',
  'case-bar-missed': 'The answers to a case miss its `atLeast`, beyond chance.',
  'case-bar-unclear':
    'Fewer answers to a case pass than its `atLeast` wants, and chance alone may explain it.',
  'main-gone-nothing-stored': 'Main cannot run, and nothing of it is stored: only floors were checked.',
  'main-gone': 'Main cannot run, so its stored samples stand in for it.',
  'loss-within-drift': 'A loss against stored samples that the drift of the model may explain.',
  'loss-against-stored': 'A loss against stored samples that is larger than any drift seen.',
  'critical-case-broke': 'A case with `critical: true` got worse: no tolerance and no gain excuses it.',
  'loss-under-strict': 'A loss under `block: strict`, where no gain excuses it.',
  'trade-off-on-balance-worse': 'Some cases got worse and others better, and on balance it got worse.',
  'trade-off': 'Some cases got worse and others better, and on balance no loss can be shown.',
  'loss-within-tolerance': 'A confirmed loss that is within the `tolerance` of its metric.',
  loss: 'A loss that fresh runs of both sides confirmed.',
  undecided: 'The budget ended before suspected cases were confirmed or cleared.',
  accepted: 'Every case that could be compared was accepted as it is.',
  'nothing-to-lose': 'No case passes on main, so none can get worse.',
  untested:
    'A metric that gates was not tested: too few cases could be run on both sides, or answers of main say it and those of this PR do not.',
  'too-few': 'A loss shows, in too few answers to prove one.',
  'loss-not-clear':
    'A loss that suspected cases show only together, under `block: clear`: no case by itself, nor the suite, and it may be less than a point.',
  'from-cache':
    'Cases seem worse, and when they were asked again, answers were copies out of a cache, which prove nothing.',
  'no-loss': 'No loss was confirmed. The sentence says what would have been seen.',
  'floor-missed': 'A metric that gates misses its floor, beyond chance.',
  'floor-unclear': 'There are too few answers to tell whether a metric that gates keeps its floor.',
  'floor-warned': 'A metric that does not gate is below its floor.',
  'floor-held': 'A metric keeps its floor.',
  'edited-checks': 'Only checks were edited, and both sides make the same of the same answers.',
  'nothing-gates': 'No metric of the suite gates.',
  'new-beside-same': 'Main has nothing to compare with what this PR adds. All else has the same inputs.',
  'new-suite': 'Every case is new.',
  incomparable: 'Main and this PR have no case in common, or this PR edits every one of them.',
} as const;

/** A code of a reason. */
export type ReasonCode = keyof typeof REASON_CODES;

/** A reason that this version writes. One that is read may be of another version. */
export interface CodedReason extends Reason {
  readonly code: ReasonCode;
}
