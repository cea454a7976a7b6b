import { cellKey, keysKey } from '../../samples/cell.ts';
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

/** Why a sample is not taken over. `chosen`: what was answered before it was why it was asked for. */
export type NotTaken = Refusal | 'unknown-stage' | 'chosen';

/** What of the merged samples becomes main's. */
export interface TakenOver {
  /** As main's: arm `baseline`, with the plan's own names of suites, slots and cases. */
  readonly samples: readonly Sample[];
  /** Merged samples of an earlier or other state of main's cells. */
  readonly otherKeys: number;
  /** Merged samples that may not serve, by reason; some for several. */
  readonly refused: Readonly<Partial<Record<NotTaken, number>>>;
}

/** Most samples that a cell of main has once merged samples were taken over: the first. */
const MOST_A_CELL = 8;

/**
 * The merged samples whose keys are those that main's own cells have today, whichever arm drew them. `stored` is what
 * main's store holds already: nothing is taken twice.
 */
export function takenOver(plan: EvalPlan, merged: readonly MergedSamples[], stored: StoredInput): TakenOver {
  const all = merged.flatMap(({ samples }) => samples);
  const chosen = all.filter(({ stage }) => stageFacts(stage).chosen).length;
  const mergeable = merged.map((own) => ({
    ...own,
    samples: own.samples.filter(({ stage }) => stageFacts(stage).mergeable),
  }));
  const known = mergeable.flatMap((own) => renamed({ ...own, samples: withoutFollowUps(own.samples) }));
  const followUps = mergeable.reduce((sum, { samples }) => sum + samples.length, 0) - known.length;
  const found = plan.suites.flatMap(({ suite, action }): UsableSamples[] =>
    action.kind === 'run'
      ? [usableSamples(suite, asMain(action.cells), { ...stored, samples: known.toSorted(oldestFirst) })]
      : [],
  );
  const refused: Partial<Record<NotTaken, number>> = {};
  for (const each of found)
    for (const [reason, times] of Object.entries(each.refused))
      refused[reason as Refusal] = (refused[reason as Refusal] ?? 0) + times;
  const unknown = all.length - known.length - followUps - chosen;
  return {
    samples: firstOfEach(
      found.flatMap(({ samples }) => samples),
      stored.samples,
    ),
    otherKeys: found.reduce((sum, { priors }) => sum + priors, 0),
    refused: {
      ...refused,
      ...(unknown > 0 && { 'unknown-stage': unknown }),
      ...(chosen + followUps > 0 && { chosen: chosen + followUps }),
    },
  };
}

/**
 * The samples without those of a search that a look asked for. A case that passed at once would have one answer in main's store, and one that
 * failed many: main would look better than it is, and the next pull request worse.
 */
function withoutFollowUps(samples: readonly Sample[]): readonly Sample[] {
  const looks = samples.filter(
    ({ stage, arm, result }) => stage === 'search' && arm === 'candidate' && result.kind === 'scored',
  );
  const first = new Map<string, number>();
  for (const look of looks)
    first.set(cellKey(look), Math.min(look.round, first.get(cellKey(look)) ?? look.round));
  return samples.filter(
    (sample) =>
      sample.stage !== 'search' ||
      (sample.arm === 'candidate' && sample.round === (first.get(cellKey(sample)) ?? sample.round)),
  );
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
