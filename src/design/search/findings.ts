import type { Stage } from '../../samples/stage.ts';
import { TRIAL, WHOLE_SUITE_TRIAL } from '../belief/preset.ts';
import type { Suspect } from '../belief/screen.ts';
import type { Evidence, Finding } from '../design.ts';
import { inPlanOrder } from '../plan-order.ts';
import { isAcquitted } from '../trial/paired-trial.ts';
import { isOutOfReach } from '../trial/reach.ts';
import { hasEvidence, hiddenByCopies } from '../trial/trial-record.ts';
import { uniformFinding } from '../uniform/uniform-hypotheses.ts';
import { type Aftermath, blockFindings } from './after-conviction.ts';
import type { MemberState } from './family.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { SearchState } from './search-state.ts';
import { suspectUnits } from './suspect-units.ts';

/** What a searching run says in the end, or where the budget left it. */
export function searchFindings(state: SearchState, { budgetSpent }: Evidence): Finding[] {
  const { plan, sorted } = state;
  const searched = state.hypotheses.map((hypothesis) => hypothesisFinding(state, hypothesis, budgetSpent));
  const uniformCut = budgetSpent && (state.searching || sorted.last === null || sorted.last === 'uniform');
  const whole = state.uniform.map(({ hypothesis, judged }) =>
    uniformFinding(hypothesis, judged, plan, uniformCut),
  );
  return inPlanOrder(plan.slots, [...searched, ...whole]);
}

function hypothesisFinding(state: SearchState, hypothesis: Hypothesis, budgetSpent: boolean): Finding {
  const { evidence, metric, critical } = hypothesis;
  const member = state.tried.get(hypothesis);
  const outcome = outcomeOf(state, hypothesis, member, budgetSpent);
  const named = member?.rejected
    ? suspectUnits(hypothesis, member.results)
    : hypothesis.suspects.map(({ unit }) => unit);
  const name = (unit: number) => evidence.slot.units[unit]?.case as string;
  const after = state.aftermath.get(hypothesis);
  const isOver = outcome === 'cleared' || (outcome === 'undecided' && !budgetSpent);
  const hidden = isOver ? hiddenUnits(hypothesis) : [];
  const weighed = after
    ? blockFindings(state.plan, hypothesis, after, named)
    : { balance: null, confirmed: [] };
  return {
    suite: evidence.slot.suite,
    slot: evidence.slot.slot,
    metric: metric.name,
    ...(critical ? { critical: true as const } : {}),
    outcome,
    ...(outcome === 'cleared' && member && isTrialOutOfReach(state, hypothesis, member)
      ? { outOfReach: true as const }
      : {}),
    ...(hidden.length > 0 ? { fromCache: hidden.map(name) } : {}),
    ...(weighed.confirmed.length === 0 && isTogether(hypothesis, member, after)
      ? { together: true as const }
      : {}),
    pValue: member?.pValue ?? null,
    suspects: outcome === 'cleared' && !member ? [] : named.map(name),
    ...weighed,
    gains: after ? gainsOf(after, name) : null,
    netStages: netStages(hypothesis, after),
    ...copiesOf(hypothesis, member, outcome, [...(member?.rejected ? named : []), ...hidden]),
  };
}

/** Whether the trial of suspects alone convicted, and each that could be confirmed by itself had its chance. */
function isTogether(
  { trials, metric, evidence }: Hypothesis,
  member: MemberState | undefined,
  after: Aftermath | undefined,
): boolean {
  const block = after?.block;
  if (!member?.rejected || metric.dataset || !block) return false;
  if (block.units.length > 0 && evidence.rounds(block.stage).length === 0) return false;
  return !trials.some(({ record }, at) => record.wholeSuite && member.results[at]?.state === 'rejected');
}

/** Cases that copies out of a cache kept from a conviction. */
function hiddenUnits({ trials }: Hypothesis): readonly number[] {
  return [...new Set(trials.flatMap(({ record }) => hiddenByCopies(record)))];
}

/** How the trial asked a model whose repeats are copies; where by variations, the cases that they acquit as well. `told`: other things are said of these units. */
function copiesOf(
  { evidence, metric, suspects, trials }: Hypothesis,
  member: MemberState | undefined,
  outcome: Finding['outcome'],
  told: readonly number[],
): Pick<Finding, 'repeats' | 'borderline'> {
  const isTried = trials.some(({ record }) => record.rounds.length > 0);
  if (!member || !isTried || !evidence.copies()) return {};
  if (!trials.some(({ record }) => record.varied)) return { repeats: 'as-it-stands' };
  // A trial that was cut off says nothing of a case, and neither do calls that failed.
  const acquitted = suspects.filter(
    ({ unit }) =>
      outcome !== 'undecided' &&
      !told.includes(unit) &&
      trials.some(({ record }) => isAcquitted(record, unit)),
  );
  if (metric.name !== 'pass' || acquitted.length === 0) return { repeats: 'varied' };
  const name = ({ unit }: Suspect) => evidence.slot.units[unit]?.case as string;
  return { repeats: 'varied', borderline: acquitted.map(name) };
}

function outcomeOf(
  { searching, sorted }: SearchState,
  hypothesis: Hypothesis,
  member: MemberState | undefined,
  budgetSpent: boolean,
): Finding['outcome'] {
  if (hypothesis.metric.dataset?.measurable === false) return 'untested';
  const looked = hypothesis.evidence.rounds('search').some((round) => round.size > 0);
  if (searching || (budgetSpent && isOpening(sorted.last))) return 'undecided';
  if (!member)
    return looked || hypothesis.screen.all.length === 0 ? emptyOutcome(hypothesis, looked) : 'untested';
  if (member.rejected) return 'convicted';
  const open = member.results.some(({ state }) => state === 'open');
  const cut = budgetSpent && hypothesis.trials.some(({ stage }) => stage === sorted.last);
  const blind = hypothesis.trials.some(({ record }) => record.rounds.length > 0 && !hasEvidence(record));
  return open || cut || blind ? 'undecided' : 'cleared';
}

/**
 * The trials that were held, at their full length. None counts where a case is on trial that an earlier run confirmed: it is not let go because
 * shares of alpha shrink.
 */
function isTrialOutOfReach(
  { plan }: SearchState,
  { trials, metric, evidence }: Hypothesis,
  { pValue, level }: MemberState,
): boolean {
  const held = trials.filter(({ gate, record }) => gate !== 'closed' && record.rounds.length > 0);
  const isKnown = ({ record }: (typeof held)[number]) =>
    record.units.some((unit) => evidence.slot.units[unit]?.convictedBefore);
  if (held.some(isKnown)) return isOutOfReach(plan, pValue, []);
  return isOutOfReach(
    plan,
    pValue,
    held.map(({ record, share, stage }) => {
      const { samples, shares } = stage === 'trial' ? TRIAL : WHOLE_SUITE_TRIAL;
      return {
        cases: record.units.length,
        samples: samples * shares.length,
        drawn: metric.dataset?.layout.keys.length ?? (record.model.kind === 'passes' ? 0 : 1),
        inPairs: record.varied === true,
        level: level * share,
      };
    }),
  );
}

function emptyOutcome({ evidence }: Hypothesis, looked: boolean): Finding['outcome'] {
  const triable = evidence.slot.units.some(({ repeatNever }) => !repeatNever);
  return looked && triable ? 'cleared' : 'untested';
}

/** Stages in which the budget ended before the search was over. */
function isOpening(last: Stage | null): boolean {
  return last === null || last === 'uniform' || last === 'fill' || last === 'search';
}

function gainsOf(
  { gains, gainsResult, searching }: Aftermath,
  name: (unit: number) => string,
): Finding['gains'] {
  if (searching) return null;
  return {
    convicted: gainsResult?.state === 'rejected',
    pValue: gainsResult?.pValue ?? null,
    cases: gainsResult ? gains.suspects.map(({ unit }) => name(unit)) : [],
  };
}

/**
 * Fresh samples of both arms of the cases on trial; their choice did not depend on themselves. The trial's own are among
 * them, although it stops when they speak clearly: the block alone is too small to tell a small loss from none.
 */
function netStages({ trials }: Hypothesis, after: Aftermath | undefined): Stage[] {
  if (after?.block?.stage === 'balance') return ['balance'];
  const held = trials.filter(({ record }) => record.rounds.length > 0).map(({ stage }): Stage => stage);
  return after?.block ? [...held, 'confirm'] : held;
}
