import type { SuiteComparison } from '../compare/comparison.ts';
import { metricWords } from '../metrics/built-in-metrics.ts';
import { gainOf } from '../metrics/direction.ts';
import { isWithinTolerance } from '../metrics/tolerance.ts';
import { changeInUnit } from '../metrics/unit-words.ts';
import { whole } from '../numbers.ts';
import { type Reading, type Rule, readingsOf } from './readings.ts';
import { lossText } from './reason-text.ts';

/** What it means that main could not run, and of a loss that only its stored samples show. */
export const STORED_RULES: readonly Rule[] = [
  { code: 'main-gone-nothing-stored', when: isUnstored, outcome: 'pass', reason: unstoredText },
  {
    code: 'main-gone',
    when: (reading) => reading.mainGone !== undefined,
    outcome: 'pass',
    reason: mainGoneText,
  },
  { code: 'loss-within-drift', when: isWithinDrift, outcome: 'pass', reason: withinDriftText },
  { code: 'loss-against-stored', when: isStoredLoss, outcome: 'regressed', reason: storedLossText },
];

/** Main could not run, and nothing of it is stored. */
function isUnstored({ mainGone }: Reading): boolean {
  return mainGone?.samples === 0;
}

/** A test against main's stored samples convicted: what it is worth depends on how far main itself may have drifted. */
function isStoredConviction({ slot, finding }: Reading): boolean {
  return slot?.mainGone !== undefined && finding?.outcome === 'convicted';
}

/**
 * A loss against stored samples that the model's own drift may account for: not all of its 95 % interval lies beyond the
 * tolerance and the drift seen in the store. Reported as a warning. It never blocks.
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
  const { interval, tolerance, driftMargin = 0 } = metric;
  const least = interval === null ? loss : Math.min(...interval.map((end) => 0 - gainOf(metric, end)));
  return least !== null && !isWithinTolerance(least, tolerance + driftMargin);
}

/** Each slot that main could not run, why, and what stood in for it. */
export function mainGoneSentences(suite: SuiteComparison): readonly string[] {
  return readingsOf(suite).flatMap((reading) => {
    if (!reading.mainGone) return [];
    return [reading.mainGone.samples === 0 ? unstoredText(reading) : mainGoneText(reading)];
  });
}

/** "Main cannot run: …. Compared against stored samples: 36 of main (2026-03-01 to 2026-03-09). …" */
function mainGoneText(reading: Reading): string {
  const { mainGone } = reading;
  if (!mainGone) return '';
  const days = mainGone.days === null ? '' : ` (${[...new Set(mainGone.days)].join(' to ')})`;
  return `Main cannot run${inSlot(reading)}: ${ended(mainGone.reason)} Compared against stored samples: ${whole(mainGone.samples)} of main${days}. ${driftWords(reading)}`;
}

/** "Main cannot run and nothing is stored of it: only floors were checked." */
function unstoredText(reading: Reading): string {
  const { mainGone, slot } = reading;
  const floors = slot?.metrics.some(({ floor }) => floor !== undefined) === true;
  const left = floors ? 'only floors were checked' : 'nothing was checked, since no floor is set either';
  return `Main cannot run${inSlot(reading)} and nothing is stored of it: ${left}. ${ended(mainGone?.reason ?? '')}`;
}

/** What the lack of a fresh main costs: smaller losses may be the model's own drift. */
function driftWords({ slot }: Reading): string {
  const pass = slot?.metrics.find(({ driftMargin, name }) => driftMargin !== undefined && name === 'pass');
  const known = pass ?? slot?.metrics.find(({ driftMargin }) => driftMargin !== undefined);
  const apart = 'A change of the model since cannot be told from this PR';
  if (known?.driftMargin === undefined) return `${apart}.`;
  const bar = changeInUnit(known.unit, known.tolerance + known.driftMargin);
  return `${apart}, so a loss of ${metricWords(known.name)} counts only where it is clearly more than ${bar}.`;
}

/** The loss, and that the model's own drift may account for it. */
function withinDriftText(reading: Reading): string {
  return `${stem(lossText(reading))}; against stored samples, and not clearly more than main itself may have drifted${marginWords(reading)}.`;
}

/** The loss, and that it is beyond what drift may account for. */
function storedLossText(reading: Reading): string {
  return `${stem(lossText(reading))}; against stored samples, and beyond what main itself may have drifted${marginWords(reading)}.`;
}

function marginWords({ metric }: Reading): string {
  return metric?.driftMargin === undefined ? '' : ` (${changeInUnit(metric.unit, metric.driftMargin)})`;
}

function inSlot({ suite, slot }: Reading): string {
  const several = suite.state.kind === 'compared' && suite.state.slots.length > 1;
  return several && slot ? ` in ${slot.label}` : '';
}

function ended(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function stem(text: string): string {
  return text.replace(/\.$/, '');
}
