import { isWithinTolerance } from '../metrics/tolerance.ts';
import type { Reading, Rule } from './readings.ts';
import { goneText, storedLossText, unstoredText, withinDriftText } from './stored-reason-text.ts';

/** What it means that main could not run, and of a loss that only its stored samples show. */
export const STORED_RULES: readonly Rule[] = [
  { code: 'base-gone-nothing-stored', when: isUnstored, outcome: 'pass', reason: unstoredText },
  { code: 'base-gone', when: (reading) => reading.gone !== undefined, outcome: 'pass', reason: goneText },
  { code: 'loss-within-drift', when: isWithinDrift, outcome: 'pass', reason: withinDriftText },
  { code: 'loss-against-stored', when: isStoredLoss, outcome: 'regressed', reason: storedLossText },
];

/** Main could not run, and nothing of it is stored. */
function isUnstored({ gone }: Reading): boolean {
  return gone?.samples === 0;
}

/** A test against main's stored samples convicted: what it is worth hangs on how far main itself may have drifted. */
function isStoredConviction({ slot, finding }: Reading): boolean {
  return slot?.againstStored !== undefined && finding?.outcome === 'convicted';
}

/**
 * A loss against stored samples that the model's own drift may account for: not all of its 95 % interval lies beyond the
 * tolerance and the drift seen in the store. It is said, and blocks nothing, whatever `block` says and whichever case it is.
 */
function isWithinDrift(reading: Reading): boolean {
  return isStoredConviction(reading) && !isBeyondDrift(reading);
}

/** A loss against stored samples that is beyond both. */
function isStoredLoss(reading: Reading): boolean {
  return isStoredConviction(reading) && isBeyondDrift(reading);
}

function isBeyondDrift({ metric, loss }: Reading): boolean {
  if (metric === null) return false;
  const { interval, direction, tolerance, driftMargin = 0 } = metric;
  const least = interval === null ? loss : direction === 'higher' ? 0 - interval[1] : interval[0];
  return least !== null && !isWithinTolerance(least, tolerance + driftMargin);
}
