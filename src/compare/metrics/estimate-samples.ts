import { isSpent } from '../../metrics/built-in-metrics.ts';
import type { Sample } from '../../samples/sample.ts';
import { type Stage, stageFacts } from '../../samples/stage.ts';
import type { CaseSamples } from '../sample-index.ts';
import type { SlotCase } from '../slot-cases.ts';
import { type CaseValues, metricValues } from './metric-values.ts';

/**
 * The samples of a case that no result chose: of a uniform run all, else this PR's first look against main's stored
 * samples and those that filled them up. What a trial drew was chosen for looking bad, and would tilt every estimate.
 */
function unselected({ samples, stored }: SlotCase): CaseSamples {
  if (samples.baseline.length > 0 && samples.baseline.every(isUniform) && samples.candidate.every(isUniform))
    return samples;
  const uniform = samples.baseline.filter(isUniform);
  const looks = samples.candidate.filter(({ stage }) => stageFacts(stage).opening);
  const first = Math.min(...looks.map(({ round }) => round));
  return {
    baseline:
      uniform.length > 0
        ? uniform
        : [...stored, ...samples.baseline.filter(({ stage }) => stageFacts(stage).opening)],
    candidate: looks.filter(({ round }) => round === first),
  };
}

/** The case's samples of these stages where both arms have some; null where it was not tried in them. */
export function triedIn({ samples }: SlotCase, stages: readonly Stage[]): CaseSamples | null {
  const isKept = ({ stage }: Sample) => stages.includes(stage);
  const kept = (own: readonly Sample[]) => (own.every(isKept) ? own : own.filter(isKept));
  const tried = { baseline: kept(samples.baseline), candidate: kept(samples.candidate) };
  return tried.baseline.length > 0 && tried.candidate.length > 0 ? tried : null;
}

/** Whether a slot's cases were all sampled alike, side by side, and not searched. */
export function isSampledAlike(cases: readonly SlotCase[]): boolean {
  return cases.some(({ samples }) => samples.baseline.some(isUniform));
}

function isUniform({ stage }: Sample): boolean {
  return stage === 'uniform';
}

/**
 * A metric's values for the slot's table. What answers took: first looks alone. Of a conviction: the tried cases as tried, every other case held at main's
 * value on both sides. Else what no result chose; a case that was not looked at, because it never passes on main, is
 * held likewise.
 */
export function estimateValues(
  cases: readonly SlotCase[],
  metric: string,
  netStages: readonly Stage[] | null,
): readonly CaseValues[] {
  if (isSpent(metric)) return metricValues(cases, metric, unselected);
  return metricValues(cases, metric, (entry) => estimateSamples(entry, netStages));
}

/** The samples of one case that `estimateValues` reads; a case that is held has main's on both sides. */
export function estimateSamples(entry: SlotCase, netStages: readonly Stage[] | null): CaseSamples {
  const tried = netStages && entry.comparable ? triedIn(entry, netStages) : null;
  const chosen = tried ?? unselected(entry);
  const untried = netStages !== null && tried === null;
  return entry.comparable && (untried || isUnasked(entry))
    ? { baseline: chosen.baseline, candidate: chosen.baseline }
    : chosen;
}

/** A searching run left the case out on this PR's side. */
function isUnasked({ samples }: SlotCase): boolean {
  return samples.candidate.length === 0 && !samples.baseline.some(isUniform);
}
