import type { Drift } from '../../compare/comparison.ts';
import type { SlotDrift } from '../../compare/over-time/nightly-drift.ts';
import { builtInMetric, metricLabel } from '../../metrics/built-in-metrics.ts';
import { quoted } from '../escape.ts';
import { chance, count, rate, score, whole } from '../numbers.ts';

const MOST_CASES = 5;

/**
 * What a drifted slot of main is: since when, by how much, in which cases. Plain text in which backticks quote names;
 * empty where nothing drifted.
 */
export function slotDriftTexts({ suite, slot, metrics, since }: SlotDrift): readonly string[] {
  if (since === null) return [];
  const head = `The model behind ${quoted(slot)} of ${quoted(suite)} answers otherwise since ${momentText(since)}: it, a server or a grader changed, not your repository. What is older is no longer used.`;
  return [head, ...metrics.filter(({ drifted }) => drifted).map(metricText)];
}

function metricText(drift: Drift): string {
  const { metric, stored, fresh, compared, pValue, changedCases } = drift;
  const name = metricLabel(metric);
  const value = builtInMetric(metric)?.unit === 'rate' ? rate : score;
  const cases = changedCases.slice(0, MOST_CASES).map(({ case: id }) => quoted(id));
  const more = changedCases.length - cases.length;
  const moved =
    cases.length === 0
      ? ''
      : ` Moved most: ${cases.join(', ')}${more > 0 ? ` and ${whole(more)} more` : ''}.`;
  return `${name}: ${value(stored)} as stored, ${value(fresh)} tonight over ${count(compared, 'case')}. Chance of seeing this if nothing changed: ${chance(pValue)}.${moved}`;
}

/** The day, and the hour where it is known: `2026-11-12`, `2026-11-24 03:17 UTC`. */
function momentText(at: string): string {
  const [day = '', time = ''] = at.split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)} UTC`;
}
