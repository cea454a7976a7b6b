import { cellKey } from '../../samples/cell.ts';
import { ARMS, type Arm } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import { askedRound } from '../asked-round.ts';
import { TRIAL, WHOLE_SUITE_TRIAL } from '../belief/preset.ts';
import type { Screen } from '../belief/screen.ts';
import type { DesignStep } from '../design.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { controlUnits, nextVariations } from '../trial/variations.ts';
import { mainAgainRound } from './main-again.ts';
import type { SearchState } from './search-state.ts';
import { secondGradingRound } from './second-grading.ts';

/** Units of one slot that a round asks for, and how many samples of each by each arm. */
interface Ask {
  readonly evidence: SlotEvidence;
  readonly units: readonly number[];
  readonly counts: Partial<Record<Arm, number>>;
}

/** The next round of an open run, or null when nothing is left to ask. */
export function nextRound(state: SearchState): DesignStep | null {
  return (
    secondGradingRound(state.hypotheses) ??
    searchRound(state) ??
    trialRound(state, 'trial', TRIAL.samples) ??
    relookRound(state) ??
    trialRound(state, 'whole-suite', WHOLE_SUITE_TRIAL.samples) ??
    aftermathRound(state) ??
    mainAgainRound(state)
  );
}

function searchRound({ plan, sorted, hypotheses }: SearchState): DesignStep | null {
  const first = sorted.count('search') === 0;
  // Also where edited assertions no longer say what blocks: main's are to grade an answer to each.
  const edited = new Set(
    (plan.editedChecks ?? []).filter(({ checkedBy }) => checkedBy === 'candidate').map(cellKey),
  );
  const isEdited = ({ suite, slot }: SlotEvidence['slot'], unit: { readonly case: string }) =>
    edited.has(cellKey({ suite, slot, case: unit.case }));
  const once = sorted.slots
    .filter(({ slot }) => first && slot.together === 'cell')
    .map((own) =>
      looksAt(
        own,
        own.slot.units.flatMap((unit, u) => (unit.repeatNever || isEdited(own.slot, unit) ? [u] : [])),
      ),
    );
  return roundOf('search', [
    ...hypotheses.flatMap(({ evidence, screen }) => screenAsks(evidence, screen)),
    ...once,
  ]);
}

/** Everything that a screen wants to know before its trial. */
function screenAsks(evidence: SlotEvidence, { todo, mainTodo }: Screen): Ask[] {
  const main = mainTodo.map(
    ({ unit, count }): Ask => ({ evidence, units: [unit], counts: { baseline: count } }),
  );
  return [looksAt(evidence, todo), ...main];
}

function looksAt(evidence: SlotEvidence, units: readonly number[]): Ask {
  return { evidence, units, counts: { candidate: 1 } };
}

function sideBySide(evidence: SlotEvidence, units: readonly number[], samples: number): Ask {
  return { evidence, units, counts: { baseline: samples, candidate: samples } };
}

/** A second look at every case of the hypotheses whose guard is armed, once their suspects' trial is over. */
function relookRound({ tried }: SearchState): DesignStep | null {
  const asks = [...tried].flatMap(([{ evidence, screen }, { rejected }]): Ask[] =>
    !rejected && screen.guard?.kind === 'armed' ? [looksAt(evidence, screen.guard.relook)] : [],
  );
  return roundOf('relook', asks);
}

function trialRound(
  { tried }: SearchState,
  stage: 'trial' | 'whole-suite',
  samples: number,
): DesignStep | null {
  const asks = [...tried].flatMap(([{ evidence, trials }, { rejected, results }]): Ask[] =>
    trials.flatMap((trial, i) => {
      const result = results[i];
      if (trial.stage !== stage || rejected || result?.state !== 'open') return [];
      const asked = sideBySide(evidence, result.only ?? trial.record.units, samples);
      return stage === 'trial' && trial.record.varied ? [asked, ...controlAsks(evidence)] : [asked];
    }),
  );
  return roundOf(stage, asks);
}

/** Variations of the cases that show whether variations do harm, of one side each. */
function controlAsks(evidence: SlotEvidence): Ask[] {
  const { units, samples } = controlUnits(evidence);
  return ARMS.map((arm) => ({ evidence, units: units[arm], counts: { [arm]: samples } })).filter(
    ({ units }) => units.length > 0,
  );
}

function aftermathRound({ aftermath }: SearchState): DesignStep | null {
  const entries = [...aftermath].map(([{ evidence }, after]) => ({ evidence, after }));
  const looks = entries
    .filter(({ after }) => after.searching)
    .flatMap(({ evidence, after }) => screenAsks(evidence, after.gains));
  const trials = entries.flatMap(({ evidence, after: { gainsResult, asksGains } }) =>
    gainsResult?.state === 'open' && asksGains
      ? [sideBySide(evidence, asksGains.units, asksGains.samples)]
      : [],
  );
  const block = (stage: 'balance' | 'confirm') =>
    entries.flatMap(({ evidence, after }): Ask[] =>
      after.block?.stage === stage && evidence.rounds(stage).every((round) => round.size === 0)
        ? after.block.units.map((unit) => sideBySide(evidence, [unit], after.block?.samples(unit) ?? 0))
        : [],
    );
  return (
    roundOf('gains-look', looks) ??
    roundOf('gains-trial', trials) ??
    roundOf('balance', block('balance')) ??
    roundOf('confirm', block('confirm'))
  );
}

/** One request for each unit and arm, the largest that anyone asked for; null where nobody asks for anything. */
function roundOf(stage: Stage, asks: readonly Ask[]): DesignStep | null {
  const bySlot = new Map<SlotEvidence, Map<number, Record<Arm, number>>>();
  for (const { evidence, units, counts } of asks) {
    const own = bySlot.get(evidence) ?? new Map<number, Record<Arm, number>>();
    bySlot.set(evidence, own);
    for (const unit of units) {
      const known = own.get(unit) ?? { baseline: 0, candidate: 0 };
      for (const arm of ARMS) known[arm] = Math.max(known[arm], counts[arm] ?? 0);
      own.set(unit, known);
    }
  }
  const requests = [...bySlot].flatMap(([evidence, units]) =>
    [...units]
      .sort(([a], [b]) => a - b)
      .flatMap(([unit, counts]) =>
        ARMS.filter((arm) => counts[arm] > 0).map((arm) => {
          const { slot } = evidence;
          const variations = nextVariations(evidence, unit, stage, counts[arm]);
          return {
            suite: slot.suite,
            slot: slot.slot,
            case: slot.units[unit]?.case as string,
            arm,
            count: counts[arm],
            ...(variations && { variations }),
          };
        }),
      ),
  );
  return askedRound(stage, requests);
}
