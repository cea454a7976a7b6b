import type { SampleRequest } from '../plan/eval-plan.ts';
import type { Arm } from '../samples/sample.ts';
import type { DesignPlan, DesignStep } from './design.ts';
import type { Ledger, SlotLedger, Stage } from './ledger.ts';
import { BLOCK_SAMPLES, FILL_TO, TRIAL, WIDE_TRIAL } from './preset.ts';
import type { SearchState } from './search-state.ts';
import { uniformRequests } from './uniform-hypotheses.ts';

/** Units of one slot that a round asks for. */
interface Ask {
  readonly ledger: SlotLedger;
  readonly units: readonly number[];
}

/** What comes before the search: slots that cannot be split, and baseline samples of cases with too few stored. */
export function openingRound(plan: DesignPlan, ledger: Ledger): DesignStep | null {
  const whole = plan.slots.filter(({ together }) => together !== 'cell');
  if (ledger.count('uniform') === 0) {
    const requests = whole.flatMap((slot) => uniformRequests(plan, slot));
    if (requests.length > 0) return { kind: 'round', stage: 'uniform', requests };
  }
  if (ledger.count('fill') > 0 || ledger.count('search') > 0) return null;
  const requests = ledger.slots.filter(({ slot }) => slot.together === 'cell').flatMap(fillRequests);
  return requests.length > 0 ? { kind: 'round', stage: 'fill', requests } : null;
}

/** The next round of an open run, or null when nothing is left to ask. */
export function nextRound(state: SearchState): DesignStep | null {
  return (
    searchRound(state) ??
    trialRound(state, 'trial', TRIAL.samples) ??
    trialRound(state, 'wide', WIDE_TRIAL.samples) ??
    aftermathRound(state)
  );
}

function fillRequests({ slot, stored }: SlotLedger): SampleRequest[] {
  return slot.units.flatMap((unit, u) => {
    const usable = (stored[u] ?? []).filter(({ result }) => result.kind === 'scored').length;
    const count = Math.max(0, (unit.repeatNever ? 1 : FILL_TO) - usable);
    return count === 0
      ? []
      : [{ suite: slot.suite, slot: slot.slot, case: unit.case, arm: 'baseline', count }];
  });
}

function searchRound({ ledger, hypotheses }: SearchState): DesignStep | null {
  const asks = hypotheses.map(({ ledger, screen }) => ({ ledger, units: screen.todo }));
  const first = ledger.count('search') === 0;
  const once = ledger.slots
    .filter(({ slot }) => first && slot.together === 'cell')
    .map((own) => ({
      ledger: own,
      units: own.slot.units.flatMap((unit, u) => (unit.repeatNever ? [u] : [])),
    }));
  return roundOf('search', [...asks, ...once], { candidate: 1 });
}

function trialRound({ tried }: SearchState, stage: 'trial' | 'wide', samples: number): DesignStep | null {
  const asks = [...tried].flatMap(([{ ledger, trials }, { rejected, results }]): Ask[] =>
    trials.flatMap((trial, i) =>
      trial.stage === stage && !rejected && results[i]?.state === 'open'
        ? [{ ledger, units: trial.record.units }]
        : [],
    ),
  );
  return roundOf(stage, asks, { baseline: samples, candidate: samples });
}

function aftermathRound({ aftermath }: SearchState): DesignStep | null {
  const entries = [...aftermath].map(([{ ledger }, after]) => ({ ledger, after }));
  const looks = entries.map(({ ledger, after }) => ({ ledger, units: after.mirrorTodo }));
  const trials = entries
    .filter(({ after }) => after.mirrorResult?.state === 'open')
    .map(({ ledger, after }) => ({ ledger, units: after.mirror.suspects.map(({ unit }) => unit) }));
  const block = (stage: 'balance' | 'naming') =>
    entries.flatMap(({ ledger, after }): Ask[] =>
      after.block?.stage === stage && ledger.rounds(stage).every((round) => round.size === 0)
        ? [{ ledger, units: after.block.units }]
        : [],
    );
  const fixed = { baseline: BLOCK_SAMPLES, candidate: BLOCK_SAMPLES };
  return (
    roundOf('mirror-look', looks, { candidate: 1 }) ??
    roundOf('mirror-trial', trials, { baseline: TRIAL.samples, candidate: TRIAL.samples }) ??
    roundOf('balance', block('balance'), fixed) ??
    roundOf('naming', block('naming'), fixed)
  );
}

/** One request for each unit and arm, whoever asked for it; null where nobody asks for anything. */
function roundOf(
  stage: Stage,
  asks: readonly Ask[],
  counts: Partial<Record<Arm, number>>,
): DesignStep | null {
  const bySlot = new Map<SlotLedger, Set<number>>();
  for (const { ledger, units } of asks) {
    const own = bySlot.get(ledger) ?? new Set();
    for (const unit of units) own.add(unit);
    bySlot.set(ledger, own);
  }
  const requests = [...bySlot].flatMap(([{ slot }, units]) =>
    [...units]
      .sort((a, b) => a - b)
      .flatMap((unit) =>
        (Object.entries(counts) as [Arm, number][]).map(([arm, count]) => ({
          suite: slot.suite,
          slot: slot.slot,
          case: slot.units[unit]?.case as string,
          arm,
          count,
        })),
      ),
  );
  return requests.length > 0 ? { kind: 'round', stage, requests } : null;
}
