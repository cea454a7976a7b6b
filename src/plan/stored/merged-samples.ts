import { keysKey } from '../../samples/cell.ts';
import { drawKey } from '../../samples/same-sample.ts';
import type { Arm, Sample, SampleOrigin } from '../../samples/sample.ts';
import { stageFacts } from '../../samples/stage.ts';
import type { EvalPlan, Refusal, UsableSamples } from '../eval-plan.ts';
import type { StoredInput } from './eligibility.ts';
import { asMain } from './record-plan.ts';
import { usableSamples } from './stored-samples.ts';

/** Samples that another run left, both arms, believed in nothing but their keys. */
export interface MergedSamples {
  /** Null: not known, or main's own. */
  readonly origin: SampleOrigin | null;
  /** Of each arm's tree; null where it is not known. */
  readonly commits: Readonly<Record<Arm, string | null>>;
  readonly samples: readonly Sample[];
}

/** What of the merged samples becomes main's. */
export interface TakenOver {
  /** As main's: arm `baseline`, with the plan's own names of suites, slots and cases. */
  readonly samples: readonly Sample[];
  /** Merged samples of an earlier or other state of main's cells. */
  readonly otherKeys: number;
  /** Merged samples that may not serve, by reason; some for several. */
  readonly refused: Readonly<Partial<Record<Refusal | 'unknown-stage', number>>>;
}

/** Most samples that a cell of main has once merged samples were taken over. The first are taken: when they were drawn, nobody knew how they would do. */
const MOST_A_CELL = 8;

/**
 * The merged samples whose keys are those that main's own cells have today, whichever arm drew them. `stored` is what
 * main's store holds already: nothing is taken twice.
 */
export function takenOver(plan: EvalPlan, merged: readonly MergedSamples[], stored: StoredInput): TakenOver {
  const all = merged.flatMap(renamed);
  const known = all.filter(({ stage }) => stageFacts(stage).mergeable);
  const found = plan.suites.flatMap(({ suite, action }): UsableSamples[] =>
    action.kind === 'run'
      ? [usableSamples(suite, asMain(action.cells), { ...stored, samples: known.toSorted(oldestFirst) })]
      : [],
  );
  const refused: Partial<Record<Refusal | 'unknown-stage', number>> = {};
  for (const each of found)
    for (const [reason, times] of Object.entries(each.refused))
      refused[reason as Refusal] = (refused[reason as Refusal] ?? 0) + times;
  const unknown = all.length - known.length;
  return {
    samples: firstOfEach(
      found.flatMap(({ samples }) => samples),
      stored.samples,
    ),
    otherKeys: found.reduce((sum, { priors }) => sum + priors, 0),
    refused: unknown > 0 ? { ...refused, 'unknown-stage': unknown } : refused,
  };
}

/** What a sample says of its own origin and state is not taken over. */
function renamed({ origin, commits, samples }: MergedSamples): Sample[] {
  return samples.map(({ commit: _commit, origin: _origin, driftedSince: _since, ...sample }): Sample => {
    const commit = commits[sample.arm];
    return {
      ...sample,
      arm: 'baseline',
      ...(commit === null ? {} : { commit }),
      ...(origin === null ? {} : { origin }),
    };
  });
}

function firstOfEach(samples: readonly Sample[], held: readonly Sample[]): readonly Sample[] {
  const counts = new Map<string, number>();
  const seen = new Set(held.map(drawKey));
  for (const sample of held) counts.set(cellOf(sample), (counts.get(cellOf(sample)) ?? 0) + 1);
  return samples.filter((sample) => {
    const count = counts.get(cellOf(sample)) ?? 0;
    if (count >= MOST_A_CELL || seen.has(drawKey(sample))) return false;
    seen.add(drawKey(sample));
    counts.set(cellOf(sample), count + 1);
    return true;
  });
}

/** A cell under today's keys: samples of earlier ones do not count. */
function cellOf({ suite, keys }: Sample): string {
  return `${suite} ${keysKey(keys)}`;
}

function oldestFirst(one: Sample, two: Sample): number {
  return one.at < two.at ? -1 : one.at > two.at ? 1 : one.repeat - two.repeat;
}

/** Samples that other runs left, read and checked, and lines for people about what was none. */
export interface MergedInput {
  readonly merged: readonly MergedSamples[];
  readonly notes: readonly string[];
}
