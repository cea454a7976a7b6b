import type { ScoredStratum } from '../../stats/permutation/sequential-permutation.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import type { Direction } from './change-model.ts';
import type { SearchPreset } from './preset.ts';
import type { RateBelief } from './rate-belief.ts';

/** A case on trial, and how strongly the search suspects it (0 … 1). */
export interface Suspect {
  readonly unit: number;
  readonly strength: number;
}

/** What the search says of one metric of one slot after the looks so far. */
export interface Screen {
  /** Units that the candidate should be asked once more. Empty: the search is over. */
  readonly todo: readonly number[];
  /** Units that main should be asked about as well: suspected on too few samples of it. */
  readonly mainTodo: readonly MainTodo[];
  /** Strongest first. */
  readonly suspects: readonly Suspect[];
  /** Whether looks fall short all over; null without a guard. */
  readonly guard: Guard | null;
  /** Units that a trial of all cases takes. */
  readonly all: readonly number[];
  readonly trial: TrialModel;
}

/** A case with too few samples of main, and how many more it needs. */
export interface MainTodo {
  readonly unit: number;
  readonly count: number;
}

/** `idle`: first looks do not fall short. `armed`: these units are to be looked at again. Then `fires` or `rests`. */
export type Guard =
  | { readonly kind: 'idle' | 'fires' | 'rests' }
  | { readonly kind: 'armed'; readonly relook: readonly number[] };

/** How the samples of a tried case become evidence; fixed before the trial. */
export type TrialModel =
  | {
      readonly kind: 'passes';
      readonly stratum: PassStratum;
      readonly wholeStratum: PassStratum;
      /** Chance that the unit changed, by its looks, 0 to 1. */
      readonly suspicion: (unit: number) => number;
    }
  | { readonly kind: 'scores'; readonly weight: (unit: number) => number }
  /** The metric of the whole slot, by `ReadMetric.dataset`. */
  | { readonly kind: 'dataset' };

/** Scores of every way to deal the passes of one unit's block. `candidate` and `baseline` are scored samples. */
export type PassStratum = (
  unit: number,
  candidate: { readonly scored: number; readonly passed: number },
  baseline: { readonly scored: number; readonly passed: number },
) => ScoredStratum;

/** What a screen looks for suspects in: the samples of one slot by one metric, in one direction. */
export interface ScreenInput {
  readonly evidence: SlotEvidence;
  readonly metric: ReadMetric;
  readonly preset: SearchPreset;
  readonly direction: Direction;
  readonly seed: number;
}

/** The stages whose looks count in a screen: those for gains stand on those of the search. */
export function lookStages(direction: Direction) {
  return direction === 'worse' ? (['search'] as const) : (['search', 'gains-look'] as const);
}

/** Units in the order of rising place whose first look is due: never answered, and asked less than twice. */
export function firstLooks(
  units: readonly number[],
  looks: readonly (readonly number[])[],
  asked: readonly number[],
): number[] {
  return units.filter((unit) => looks[unit]?.length === 0 && (asked[unit] ?? 0) < 2);
}

/** The strongest first; equal strengths in the order of the slot. */
export function ranked(suspects: readonly Suspect[], most: number): Suspect[] {
  return [...suspects].sort((a, b) => b.strength - a.strength || a.unit - b.unit).slice(0, most);
}

/** One unit as the search sees it. */
export interface LookedUnit {
  readonly unit: number;
  readonly belief: RateBelief;
  readonly looks: readonly number[];
  readonly suspicion: number;
}
