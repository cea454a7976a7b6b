import { type MaybeMainGone, mainGoneSlots } from '../design/main-gone.ts';
import { type GatingMetric, gatingMetrics } from '../metrics/metric-rules.ts';
import { candidateOnlyRules } from '../plan/main-gone.ts';
import { slotKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import type { EvidenceInput, SlotComparison, SuiteComparison } from './comparison.ts';
import { driftMargin } from './over-time/drift-margin.ts';

/** Marks the slots of a suite that main can no longer run. A suite with such a slot was not measured side by side. */
export function withStoredMain(
  suite: SuiteComparison,
  mainGone: ReadonlyMap<string, string>,
  { config, evidence }: Pick<EvidenceInput, 'config' | 'evidence'>,
): SuiteComparison {
  const { state } = suite;
  if (state.kind === 'skipped') return suite;
  const reasonOf = ({ slot }: SlotComparison) => mainGone.get(slotKey({ suite: suite.suite, slot }));
  if (state.slots.every((slot) => reasonOf(slot) === undefined)) return suite;
  const gating = gatingMetrics(config, suite.suite);
  const slots = state.slots.map((slot) => {
    const reason = reasonOf(slot);
    const stored = evidence.stored.filter(
      (sample) => sample.suite === suite.suite && sample.slot === slot.slot && sample.arm === 'baseline',
    );
    return reason === undefined ? slot : slotWithoutMain(slot, reason, stored, gating);
  });
  return { ...suite, sideBySide: false, state: { ...state, slots } };
}

function slotWithoutMain(
  slot: SlotComparison,
  reason: string,
  stored: readonly Sample[],
  gating: readonly GatingMetric[],
): SlotComparison {
  const days = stored.map(({ at }) => at.slice(0, 10)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    ...slot,
    // What it finds depends on how far main may have drifted, and no number of cases says that.
    detectable: { brokenCases: null, spreadDrop: null },
    mainGone: {
      reason,
      samples: stored.length,
      days: first !== undefined && last !== undefined ? [first, last] : null,
    },
    metrics: slot.metrics.map((row) => {
      const own = gating.find(({ name }) => name === row.name);
      return own && stored.length > 0 ? { ...row, driftMargin: driftMargin(stored, own) } : row;
    }),
  };
}

/** Slots on which main cannot run, each with the reason, as the design saw them. Empty for finished files, which do not tell. */
export function mainGoneInPlan({
  plan,
  evidence,
  config,
  sideBySide = true,
  mainMayBeGone = true,
}: EvidenceInput): ReadonlyMap<string, string> {
  if (!sideBySide || !mainMayBeGone) return new Map();
  const slots = plan.suites.flatMap(({ suite, action }) =>
    action.kind === 'run'
      ? action.slots.map(({ slot }): MaybeMainGone => ({ suite, slot, mainGone: action.mainGone }))
      : [],
  );
  return mainGoneSlots(slots, evidence, candidateOnlyRules(config.policy).unstored);
}
