import { checkedPairs, editedCheckCells, storedPairs, ungradedCells } from '../design/edited-checks.ts';
import { allSamples } from '../design/evidence/evidence.ts';
import { withStoredAsMain } from '../design/main-gone.ts';
import { gatingMetrics, suiteMetrics, suiteTask } from '../metrics/metric-rules.ts';
import type { RunPlan, SuitePlan, Unmeasured } from '../plan/eval-plan.ts';
import { paidTwice } from '../plan/shards.ts';
import { PACKAGE } from '../vocabulary.ts';
import { armTally } from './case-comparison.ts';
import type {
  Comparison,
  EvidenceInput,
  MetricComparison,
  SlotComparison,
  SuiteComparison,
} from './comparison.ts';
import { errorsInSuite, mainChangedIn } from './errors/errors-in-suite.ts';
import { mainGoneInPlan, withStoredMain } from './main-gone.ts';
import { deadPassRate, nothingGates, nothingPasses, withStillFailing } from './nothing-passes.ts';
import { withMainOfToday } from './over-time/main-of-today.ts';
import { shardReadings } from './over-time/shard-readings.ts';
import { shardsDisagree } from './over-time/shards.ts';
import { slotDrift } from './over-time/slot-drift.ts';
import { runTotals } from './run-totals.ts';
import { type SampleIndex, sampleIndex } from './sample-index.ts';
import { type CheckedCells, type SlotCase, slotCases } from './slot-cases.ts';
import { slotComparison } from './slot-comparison.ts';
import { type Looked, spentBudget } from './spent-budget.ts';
import { suiteNotes } from './suite-notes.ts';

/** Everything that the evidence says of a change, suite by suite, before any judgement. */
export function compareEvidence(input: EvidenceInput): Comparison {
  const mainGone = mainGoneInPlan(input);
  const { fresh, stored, secondGradings = [] } = withStoredAsMain(input.evidence, mainGone);
  const by = {
    fresh: sampleIndex(fresh),
    stored: sampleIndex(stored),
    secondGradings: sampleIndex(secondGradings),
  };
  const cells = editedCheckCells(input.plan);
  const editedChecks = {
    storedPairs: storedPairs(cells, input.evidence.checkedStored ?? []),
    pairs: checkedPairs(cells, input.evidence),
    ungraded: ungradedCells(fresh),
  };
  const suites = input.plan.suites.map((suite) => suiteComparison(suite, by, editedChecks, input));
  const answers = cells
    .filter(({ checkedBy }) => checkedBy === 'same-answers')
    .flatMap((cell) => cell.answers);
  const reused = input.evidence.stored.length + (input.evidence.checkedStored ? answers.length : 0);
  return {
    suites: suites.map((suite) => withStoredMain(suite, mainGone, input)),
    ...runTotals([...allSamples(input.evidence), ...paidTwice(input.plan, input.shards)], reused),
    ...(suites.length === 0 && input.config.skipped.length > 0 && { notRun: input.config.skipped }),
  };
}

function suiteComparison(
  plan: SuitePlan,
  by: Readonly<Record<'fresh' | 'stored' | 'secondGradings', SampleIndex>>,
  editedChecks: CheckedCells,
  input: EvidenceInput,
): SuiteComparison {
  const { suite, config, changedInputs, action } = plan;
  const sideBySide = input.sideBySide ?? true;
  const { wrongGates } = plan;
  const hasSameCells = action.kind === 'run' && (action.sameCells ?? 0) > 0;
  const known = {
    ...{ suite, config, changedInputs, sideBySide },
    ...(hasSameCells && { hasSameCells: true as const }),
    ...(wrongGates && { wrongGates }),
  };
  if (action.kind === 'skip') return { ...known, state: { ...action, kind: 'skipped' }, notes: plan.notes };
  if (action.kind === 'unmeasured') return { ...known, state: { ...action, slots: [] }, notes: plan.notes };

  const cases = slotCases(suite, action, by.fresh, by.stored, by.secondGradings, editedChecks);
  const all = [...cases.values()].flat();
  const slots = comparedSlots(plan, action, cases, input);
  const own = input.findings.filter((finding) => finding.suite === suite);
  const why =
    mainChangedIn(suite, allSamples(input.evidence)) ??
    shardsDisagree(suite, by.fresh, input.shards, shardReadings(input.config, suite)) ??
    spentBudget(lookedAt(all), slots, input) ??
    tooManyRuns(slots) ??
    errorsInSuite(all, input.config.policy.limits.errors, own, action.asksOtherwise) ??
    nothingSampled(all) ??
    nothingPasses(all, slots, { isTaskEdited: input.editedTasks?.has(suite) === true, hasSameCells }) ??
    nothingGates(
      all,
      slots,
      gatingMetrics(input.config, suite).map(({ name }) => name),
    );
  const dead = why === null ? deadPassRate(all, slots) : null;
  const shownSlots = ({ cause }: Unmeasured) =>
    cause.startsWith('nothing-passes') ? withStillFailing(slots, cases) : slots;
  return {
    ...known,
    state: why ? { kind: 'unmeasured', why, slots: shownSlots(why) } : { kind: 'compared', slots },
    notes: [
      ...plan.notes,
      ...suiteNotes(all, slots, input.config.policy.limits.errors),
      ...(dead === null ? [] : [dead]),
    ],
  };
}

function comparedSlots(
  { suite, weightless = [] }: SuitePlan,
  run: RunPlan,
  cases: ReadonlyMap<string, readonly SlotCase[]>,
  { config, findings, sideBySide = true }: EvidenceInput,
): readonly SlotComparison[] {
  const policies = suiteMetrics(config, suite);
  const { alpha, effort } = config.policy;
  const level = alpha / Math.max(1, findings.length);
  return run.slots.map((slot) => {
    const own = findings.filter((finding) => finding.suite === suite && finding.slot === slot.slot);
    const tested = own.some(({ metric, outcome }) => metric === 'pass' && outcome !== 'untested');
    const known = cases.get(slot.slot) ?? [];
    const gating = gatingMetrics(config, suite);
    const drift = slotDrift(known, gating, level);
    const inSlot = withMainOfToday(known, gating);
    const compared = slotComparison({
      slot,
      cases: inSlot,
      told: withMainOfToday(known, gating, { inTrials: true }),
      findings: own,
      policies,
      sideBySide,
      level: tested ? level : null,
      effort,
      task: suiteTask(config, suite),
      prices: config.policy.prices,
    });
    const metrics = weightlessLast(compared.metrics, weightless);
    return { ...compared, metrics, ...(drift.length > 0 && { drift }) };
  });
}

/** What judges the suite comes first in place of what says nothing, and that last. */
function weightlessLast(
  metrics: readonly MetricComparison[],
  names: readonly string[],
): readonly MetricComparison[] {
  if (names.length === 0) return metrics;
  const says = metrics.filter(({ name }) => !names.includes(name));
  const judging = [...says.filter(({ gate }) => gate), ...says.filter(({ gate }) => !gate)];
  const silent = metrics.filter(({ name }) => names.includes(name));
  return [...judging, ...silent.map((metric) => ({ ...metric, weightless: true as const }))];
}

/** Cases of this PR that were to be looked at. One that never passes on main need not be. */
function lookedAt(cases: readonly SlotCase[]): Looked {
  const asked = cases.filter((entry) => entry.onCandidate && !entry.same && !neverPasses(entry));
  return {
    asked: asked.length,
    unseen: asked.filter(({ samples }) => samples.candidate.length === 0).length,
  };
}

/** A loss that only an earlier run on the same pull request could have convicted: what is left of alpha is too little for any. */
function tooManyRuns(slots: readonly SlotComparison[]): Unmeasured | null {
  const findings = slots.flatMap((slot) => slot.findings);
  const lost = findings.find(({ outOfReach }) => outOfReach === true);
  if (!lost || findings.some(({ outcome }) => outcome === 'convicted')) return null;
  return {
    cause: 'runs',
    reason:
      'This PR looks worse. Its first run would have confirmed that. So many runs came before this one that what is left of `alpha` confirms no loss.',
    fix: 'Mend what got worse, or open the change as a new pull request: its runs have an `alpha` of their own.',
  };
}

function neverPasses({ comparable, samples, stored }: SlotCase): boolean {
  const known = armTally([...stored, ...samples.baseline]);
  return comparable && known.scored > 0 && known.passed === 0;
}

/** Where all that this PR has is what main has, there was nothing to sample: it only takes something out. */
function nothingSampled(cases: readonly SlotCase[]): Unmeasured | null {
  if (cases.some(({ samples }) => samples.candidate.length + samples.baseline.length > 0)) return null;
  if (cases.some(({ same }) => same) && cases.every(({ same, onCandidate }) => same || !onCandidate))
    return null;
  return {
    cause: 'errors',
    reason: 'No case of this PR was sampled.',
    fix: `Run the suite by itself and see what it prints:\nnpx ${PACKAGE} run`,
  };
}
