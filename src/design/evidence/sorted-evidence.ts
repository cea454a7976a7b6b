import { gatesByPassAlone } from '../../metrics/metric-rules.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import type { DesignPlan, DesignSlot, Evidence } from '../design.ts';
import { repeatsAreCopies } from './repeats.ts';

type Arms = Readonly<Record<Arm, readonly Sample[]>>;
/** Samples of one round by unit (its place in the slot); units that were not asked for are absent. */
export type RoundSamples = ReadonlyMap<number, Arms>;

/** All samples of one slot, sorted by what they were asked for. */
export interface SlotEvidence {
  readonly slot: DesignSlot;
  /** Stored samples of each unit, of whichever run. */
  readonly stored: readonly (readonly Sample[])[];
  /** Main's answers from before its last edits, of each unit; none where anything but the pass rate can block. */
  readonly earlier: readonly (readonly Sample[])[];
  readonly rounds: (stage: Stage) => readonly RoundSamples[];
  /** Second gradings of outputs of each unit. */
  readonly secondGradings: readonly (readonly Sample[])[];
  /** Whether repeats are copies of one answer, as far as was seen before any trial. */
  readonly copies: () => boolean;
}

/** All samples of a run by slot, stage, round and case. */
export interface SortedEvidence {
  readonly slots: readonly SlotEvidence[];
  /** How many rounds of a stage there have been. */
  readonly count: (stage: Stage) => number;
  /** Stage of the last round; null before the first. */
  readonly last: Stage | null;
}

/** The evidence sorted by slot, stage, round and unit: the state of the run is read off it, never remembered. */
export function sortedEvidence(plan: DesignPlan, evidence: Evidence): SortedEvidence {
  const roundsOf = roundNumbers(evidence.fresh);
  const placeOf = places(plan.slots);
  const stored = byUnit(plan.slots, evidence.stored, placeOf);
  const earlier = byUnit(plan.slots, evidence.earlier ?? [], placeOf);
  const secondGradings = byUnit(plan.slots, evidence.secondGradings ?? [], placeOf);
  const fresh = plan.slots.map(() => emptyRounds(roundsOf));
  for (const sample of evidence.fresh) {
    const place = placeOf(sample);
    if (!place) continue;
    const number = roundsOf.get(sample.stage)?.indexOf(sample.round) as number;
    const round = fresh[place.slot]?.get(sample.stage)?.[number];
    if (round) addSample(round, place.unit, sample);
  }
  return {
    slots: plan.slots.map((slot, s) => {
      const known = stored[s] as Sample[][];
      const rounds = (stage: Stage) => fresh[s]?.get(stage) ?? [];
      let copies: boolean | null = null;
      return {
        slot,
        stored: known,
        earlier: gatesByPassAlone(slot.gating) ? (earlier[s] as Sample[][]) : slot.units.map(() => []),
        secondGradings: secondGradings[s] as Sample[][],
        rounds,
        copies() {
          copies ??= repeatsAreCopies(known, [...rounds('fill'), ...rounds('search')], slot.gating);
          return copies;
        },
      };
    }),
    count: (stage) => roundsOf.get(stage)?.length ?? 0,
    last: lastStage(evidence.fresh),
  };
}

interface Place {
  readonly slot: number;
  readonly unit: number;
}

/** Finds a sample's slot and unit; undefined where the plan does not hold them. */
function places(slots: readonly DesignSlot[]): (sample: Sample) => Place | undefined {
  const suites = new Map<string, Map<string, Map<string, Place>>>();
  slots.forEach(({ suite, slot, units }, s) => {
    const own = suites.get(suite) ?? new Map<string, Map<string, Place>>();
    suites.set(suite, own.set(slot, new Map(units.map((unit, u) => [unit.case, { slot: s, unit: u }]))));
  });
  return (sample) => suites.get(sample.suite)?.get(sample.slot)?.get(sample.case);
}

function byUnit(
  slots: readonly DesignSlot[],
  samples: readonly Sample[],
  placeOf: (sample: Sample) => Place | undefined,
): Sample[][][] {
  const sorted = slots.map(({ units }) => units.map((): Sample[] => []));
  for (const sample of samples) {
    const place = placeOf(sample);
    if (place) sorted[place.slot]?.[place.unit]?.push(sample);
  }
  return sorted;
}

/** Round numbers of each stage, rising. */
function roundNumbers(samples: readonly Sample[]): Map<Stage, number[]> {
  const seen = new Map<Stage, number[]>();
  for (const { stage, round } of samples) {
    const numbers = seen.get(stage);
    if (!numbers) seen.set(stage, [round]);
    else if (!numbers.includes(round)) numbers.push(round);
  }
  for (const numbers of seen.values()) numbers.sort((a, b) => a - b);
  return seen;
}

function emptyRounds(roundsOf: ReadonlyMap<Stage, number[]>) {
  return new Map(
    [...roundsOf].map(([stage, numbers]) => [
      stage,
      numbers.map(() => new Map<number, Record<Arm, Sample[]>>()),
    ]),
  );
}

function addSample(round: Map<number, Record<Arm, Sample[]>>, unit: number, sample: Sample): void {
  let arms = round.get(unit);
  if (!arms) {
    arms = { baseline: [], candidate: [] };
    round.set(unit, arms);
  }
  arms[sample.arm].push(sample);
}

function lastStage(samples: readonly Sample[]): Stage | null {
  let last: Sample | null = null;
  for (const sample of samples) if (!last || sample.round > last.round) last = sample;
  return last?.stage ?? null;
}
