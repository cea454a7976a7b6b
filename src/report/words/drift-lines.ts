import type { Drift } from '../../compare/comparison.ts';
import { RIGHT } from '../../compare/over-time/drift.ts';
import { builtInMetric, metricWords } from '../../metrics/built-in-metrics.ts';
import { inUnit } from '../../metrics/unit-words.ts';
import { count, firstOf } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import { quoted } from '../escape.ts';

/** Slots that are told apart; of more, their number is said. */
const TOLD = 3;

/**
 * "Main itself answers differently than on 2026-03-01: …. The model changed, not your pull request.", a line for each slot
 * in which it does. Plain text in which backticks quote names; nothing where main answers as it did.
 */
export function driftLines(verdict: Verdict): readonly string[] {
  const suites = judgedSuites(verdict);
  const found = suites.flatMap(({ suite, comparison }) => {
    const slots = slotsOf(comparison);
    return slots.flatMap(({ label, drift }) => {
      const [first] = drift ?? [];
      const names = [...(suites.length > 1 ? [suite] : []), ...(slots.length > 1 ? [label] : [])];
      return first ? [driftLine(first, names.join(' · '))] : [];
    });
  });
  const left = found.length - TOLD;
  return left > 0 ? [...found.slice(0, TOLD), `It does so in ${count(left, 'more column')}.`] : found;
}

function driftLine(drift: Drift, where: string): string {
  const { metric, stored, fresh, compared, since, storedDays, inChange } = drift;
  const name = metricWords(metric);
  const about = where === '' ? 'Main' : `${quoted(where)}: main`;
  const days = [...new Set(storedDays)].join(' to ');
  const when = since === null || since === days ? '' : `, since about ${since}`;
  const asked = `${count(compared, 'case')} that main was asked again`;
  const [before, now] = [driftValue(drift, stored), driftValue(drift, fresh)];
  const moved = before === now ? `${name} of single cases, up and down,` : `${name} ${before} → ${now}`;
  return `${about} itself answers differently than on ${days}${when}: ${moved} in the ${asked}. The model changed, not your pull request.${inChange ? ' The changes shown are against the older answers, so they hold this one too; what was confirmed on fresh runs does not.' : ''}`;
}

/** A value of the metric that drifted, in its unit. */
export function driftValue({ metric }: Pick<Drift, 'metric'>, of: number): string {
  return inUnit(metric === RIGHT ? 'rate' : (builtInMetric(metric)?.unit ?? 'score'), of);
}

/** `Changed most: …` with the names of so many cases, in backticks; empty where none changed. */
export function changedMostText(changed: Drift['changedCases'], most: number): string {
  if (changed.length === 0) return '';
  return `Changed most: ${firstOf(changed, most, ({ case: id }) => quoted(id))}.`;
}
