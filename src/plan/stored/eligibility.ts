import { DAY_MS } from '../../samples/day.ts';
import type { Sample, SampleKeys } from '../../samples/sample.ts';
import type { Refusal } from '../eval-plan.ts';

/**
 * What a stored sample may be used for. `reuse`: drawn under the very keys that main's cell has today. `prior`: the
 * same case and slot under the same checks, but something that can change the output was different.
 */
export type Eligibility =
  | { readonly kind: 'reuse' }
  | { readonly kind: 'prior' }
  | { readonly kind: 'refused'; readonly reasons: readonly Refusal[] };

/** Today's cell of main that a stored sample may speak of. */
export interface EligibleCell {
  readonly slot: string;
  readonly case: string;
  /** Null where something that can change its samples is not known. */
  readonly keys: SampleKeys | null;
  /** ISO 8601: since when the sample's slot answers as it does today; null or absent: no drift was found. */
  readonly driftedSince?: string | null;
}

/** How old a stored sample may be to serve, and when "now" is. */
export interface StoreRules {
  /** ISO 8601. */
  readonly now: string;
  readonly maxAgeDays: number;
}

/** Whether a stored sample may serve a cell, or every reason why not. Keys count, names do not: a renamed slot keeps its samples. */
export function eligibility(sample: Sample, cell: EligibleCell, rules: StoreRules): Eligibility {
  const reasons = refusals(sample, cell, rules);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  return sample.keys?.generation === cell.keys?.generation ? { kind: 'reuse' } : { kind: 'prior' };
}

function refusals(sample: Sample, cell: EligibleCell, { now, maxAgeDays }: StoreRules): Refusal[] {
  const { keys, arm, result, cached, at } = sample;
  const age = (Date.parse(now) - Date.parse(at)) / DAY_MS;
  const known = keys != null && cell.keys !== null;
  const sameGeneration = known && keys.generation === cell.keys?.generation;
  const sameName = sample.slot === cell.slot && sample.case === cell.case;
  return [
    ...(arm === 'baseline' ? [] : (['other-arm'] as const)),
    ...(result.kind === 'scored' ? [] : (['errored'] as const)),
    ...(cached ? (['cached'] as const) : []),
    ...(age > maxAgeDays ? (['too-old'] as const) : age < -1 ? (['from-the-future'] as const) : []),
    ...(isBefore(at, cell.driftedSince) ? (['drifted'] as const) : []),
    ...(known ? [] : (['no-keys'] as const)),
    ...(known && keys.grading !== cell.keys?.grading ? (['other-grading'] as const) : []),
    ...(known && !sameGeneration && !sameName ? (['other-case'] as const) : []),
  ];
}

function isBefore(at: string, moment: string | null | undefined): boolean {
  return moment != null && Date.parse(at) < Date.parse(moment);
}

/** What a store holds of main, and when it was asked. */
export interface StoredInput extends StoreRules {
  readonly samples: readonly Sample[];
}
