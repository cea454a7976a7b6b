import type { CheckedPair, GradedAnswer } from '../design/edited-checks.ts';
import { isCompared } from '../plan/edited-checks.ts';
import type { PlannedCase, PlannedCell, RunPlan } from '../plan/eval-plan.ts';
import type { CopyPlace } from '../plan/manifest.ts';
import { independentSamples } from '../samples/cached.ts';
import { cellKey } from '../samples/cell.ts';
import { BESIDE_MAIN } from '../samples/refused.ts';
import type { Sample } from '../samples/sample.ts';
import { CASE_BARS, stageFacts } from '../samples/stage.ts';
import type { CaseSamples, SampleIndex } from './sample-index.ts';

/** One case of one slot with everything that was sampled of it. */
export interface SlotCase {
  readonly planned: PlannedCase;
  /** The same question with the same checks on both sides, in a slot that both sides have. */
  readonly comparable: boolean;
  /** Which sides have the case in this slot. */
  readonly onBaseline: boolean;
  readonly onCandidate: boolean;
  /** The same inputs on both sides: it was not sampled, and cannot differ. */
  readonly same: boolean;
  /** Somebody accepted what this PR makes of it. */
  readonly accepted?: true;
  /** Its prompt holds it, and main's does not. */
  readonly copied?: CopyPlace;
  /** Fresh ones. */
  readonly samples: CaseSamples;
  /** Some of the fresh ones are copies out of a cache, whether or not they are among these. Absent: none is. */
  readonly fromCache?: true;
  /** Fresh ones of a round that asked again for what the provider refused. They count for nothing else. Absent: there was none. */
  readonly besideMain?: CaseSamples;
  /** This PR's answers that are held against the bar of the case. Absent: there is none. */
  readonly barAnswers?: readonly Sample[];
  /** Main's samples from earlier runs: shown, never evidence of a loss. */
  readonly stored: readonly Sample[];
  /** Second gradings of answers that are among the others. */
  readonly secondGradings: readonly Sample[];
  /** What grades it differs between the sides, and answers that both sides graded. Absent: one set of checks. */
  readonly editedChecks?: {
    readonly checkedBy: NonNullable<PlannedCell['checkedBy']>;
    readonly pairs: readonly CheckedPair[];
    /** Main's stored answers that this PR's checks graded too. */
    readonly stored: readonly GradedAnswer[];
  };
}

/** What both sides made of the same answers, and the cells where this PR cannot grade main's answer. */
export interface CheckedCells {
  /** Main's stored answers that this PR's checks graded too, by `cellKey`. */
  readonly storedPairs: ReadonlyMap<string, readonly GradedAnswer[]>;
  readonly pairs: ReadonlyMap<string, readonly CheckedPair[]>;
  readonly ungraded: ReadonlySet<string>;
}

const NO_SAMPLES: readonly Sample[] = [];

/** The cases of every slot of a suite, in the plan's order, cached copies counted once. */
export function slotCases(
  suite: string,
  run: RunPlan,
  index: SampleIndex,
  stored: SampleIndex,
  secondGradings: SampleIndex,
  checked: CheckedCells,
): ReadonlyMap<string, readonly SlotCase[]> {
  const cases = new Map(run.cases.map((planned) => [planned.case, planned]));
  const bySlot = new Map<string, SlotCase[]>(run.slots.map(({ slot }) => [slot, []]));
  for (const cell of run.cells) {
    const planned = cases.get(cell.case);
    if (planned === undefined) continue;
    const { found: all, barAnswers } = withoutBarAnswers(index.slot(suite, cell.slot).get(cell.case));
    const { found, besideMain } = withoutBesideMain(all);
    const again = secondGradings.slot(suite, cell.slot).get(cell.case);
    const earlier = stored.slot(suite, cell.slot).get(cell.case)?.baseline ?? NO_SAMPLES;
    const key = cellKey({ suite, slot: cell.slot, case: cell.case });
    const ungraded = checked.ungraded.has(key);
    const editedChecks = cell.checkedBy && {
      checkedBy: cell.checkedBy,
      pairs: checked.pairs.get(key) ?? [],
      stored: checked.storedPairs.get(key) ?? [],
    };
    const same = editedChecks?.checkedBy === 'same-answers' ? onSameAnswers(editedChecks.pairs) : null;
    bySlot.get(cell.slot)?.push({
      planned,
      comparable:
        !ungraded &&
        (cell.same === true
          ? planned.status === 'paired' && planned.leftOut === undefined
          : isCompared(cell, planned)),
      onBaseline: cell.baseline !== null,
      onCandidate: cell.candidate !== null,
      same: cell.same === true,
      ...(cell.accepted && { accepted: cell.accepted }),
      ...(cell.copied && cell.same !== true && planned.leftOut === undefined && { copied: cell.copied }),
      samples: same ?? {
        baseline: ungraded ? NO_SAMPLES : independentSamples(found.baseline.filter(tellsOfMain)),
        candidate: independentSamples(found.candidate),
      },
      ...([...found.baseline, ...found.candidate].some(({ cached }) => cached) && { fromCache: true }),
      ...(besideMain && { besideMain }),
      ...(planned.bar && barAnswers.length > 0 && { barAnswers }),
      stored: independentSamples(earlier),
      secondGradings: [...(again?.baseline ?? NO_SAMPLES), ...(again?.candidate ?? NO_SAMPLES)],
      ...(editedChecks && { editedChecks }),
    });
  }
  return bySlot;
}

function tellsOfMain({ stage, result }: Sample): boolean {
  return !stageFacts(stage).renews || result.kind === 'scored';
}

const NOTHING: CaseSamples = { baseline: [], candidate: [] };

/** Where none were asked for the bar, as in files, it is held against the answers of a uniform run: no result chose these either. */
function withoutBarAnswers(all: CaseSamples = NOTHING) {
  const isApart = ({ stage }: Sample) => stage === CASE_BARS;
  const found = all.candidate.some(isApart)
    ? { ...all, candidate: all.candidate.filter((sample) => !isApart(sample)) }
    : all;
  const asked = all.candidate.filter(isApart);
  const barAnswers = asked.length > 0 ? asked : all.candidate.filter(({ stage }) => stage === 'uniform');
  return { found, barAnswers };
}

function withoutBesideMain(all: CaseSamples = NOTHING): {
  readonly found: CaseSamples;
  readonly besideMain?: CaseSamples;
} {
  const isAgain = ({ stage }: Sample) => stage === BESIDE_MAIN;
  const { baseline, candidate } = all;
  if (!baseline.some(isAgain) && !candidate.some(isAgain)) return { found: all };
  return {
    found: {
      baseline: baseline.filter((sample) => !isAgain(sample)),
      candidate: candidate.filter((sample) => !isAgain(sample)),
    },
    besideMain: { baseline: baseline.filter(isAgain), candidate: candidate.filter(isAgain) },
  };
}

/** The same answers as both sides' assertions see them; null where there is none. Their stage is that of a first look. */
function onSameAnswers(pairs: readonly CheckedPair[]): CaseSamples | null {
  if (pairs.length === 0) return null;
  const look = (sample: Sample, arm: Sample['arm']): Sample => ({ ...sample, arm, stage: 'look', round: 0 });
  return {
    baseline: pairs.flatMap(({ baseline }) => (baseline ? [look(baseline, 'baseline')] : [])),
    candidate: pairs.map(({ candidate }) => look(candidate, 'candidate')),
  };
}
