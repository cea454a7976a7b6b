import { grouped } from '../grouped.ts';
import type { SampleRequest } from '../plan/eval-plan.ts';
import { cellKey, slotKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import { askedRound } from './asked-round.ts';
import type { Design, DesignPlan, DesignSlot, Evidence, Finding } from './design.ts';
import { inPlanOrder } from './plan-order.ts';
import { judgedChances, uniformFinding, uniformHypotheses } from './uniform/uniform-hypotheses.ts';

/** A slot whose main may be unable to run, and why if that is known before the first call. */
export interface MaybeMainGone {
  readonly suite: string;
  readonly slot: string;
  readonly mainGone?: string | undefined;
}

/**
 * The slots that main can no longer run, each with the reason. A slot without stored samples counts only if
 * `unstored` allows it: without a baseline nothing but floors can be checked.
 */
export function mainGoneSlots(
  slots: readonly MaybeMainGone[],
  { fresh, stored }: Pick<Evidence, 'fresh' | 'stored'>,
  unstored: boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const asked = fresh.filter((sample) => !mayBeVariation(sample));
  const mainErred = asked.some(({ arm, result }) => arm === 'baseline' && result.kind === 'errored');
  const bySlot = grouped(mainErred ? asked : [], slotKey);
  for (const slot of slots) {
    const reason = slot.mainGone ?? mainGoneReason(bySlot.get(slotKey(slot)) ?? []);
    if (reason === null) continue;
    if (
      slot.mainGone === undefined &&
      !unstored &&
      !stored.some((sample) => slotKey(sample) === slotKey(slot))
    )
      continue;
    found.set(slotKey(slot), reason);
  }
  return found;
}

/**
 * A design that goes on where main cannot run: such slots are taken out of it, this PR alone is asked as often for every
 * case, and its samples are tested against main's stored ones, one-sided and stratified by case as two files would be.
 * The level is shared by slots. What this convicts is not a conviction on fresh evidence: it says so (`mainGone`).
 */
export function withMainGone(design: Design): Design {
  return (plan, evidence) => {
    if (plan.candidateOnly === null) return design(plan, evidence);
    const reasons = mainGoneSlots(plan.slots, evidence, plan.candidateOnly?.unstored ?? false);
    if (reasons.size === 0) return design(plan, evidence);
    const isGone = (place: { readonly suite: string; readonly slot: string }) => reasons.has(slotKey(place));
    const gone = plan.slots.filter(isGone);
    const requests = evidence.budgetSpent
      ? []
      : gone.flatMap((slot) => candidateOnlyRequests(plan, slot, evidence));
    const round = askedRound('candidate-only', requests);
    if (round) return round;
    const rest = plan.slots.filter((slot) => !isGone(slot));
    const share = rest.length / plan.slots.length;
    const own = (samples: readonly Sample[]) => samples.filter((sample) => !isGone(sample));
    const others =
      rest.length === 0
        ? ({ kind: 'done', findings: [] } as const)
        : design(
            { ...plan, slots: rest, alpha: plan.alpha * share },
            { ...evidence, fresh: own(evidence.fresh), stored: own(evidence.stored) },
          );
    if (others.kind === 'round') return others;
    const level = { ...plan, slots: gone, alpha: plan.alpha * (1 - share) };
    const findings = [...others.findings, ...storedFindings(level, evidence, reasons)];
    return { kind: 'done', findings: inPlanOrder(plan.slots, findings) };
  };
}

function candidateOnlyRequests(
  plan: DesignPlan,
  { suite, slot, units }: DesignSlot,
  { fresh }: Evidence,
): SampleRequest[] {
  const asked = fresh.some((sample) => isOwnLook(sample) && sample.suite === suite && sample.slot === slot);
  if (asked) return [];
  const looks = plan.candidateOnly?.looks ?? plan.repeats;
  return units.map((unit) => ({
    suite,
    slot,
    case: unit.case,
    arm: 'candidate',
    count: unit.repeatNever ? 1 : looks,
  }));
}

/** A sample of this PR that was asked of every case alike. */
function isOwnLook({ arm, stage }: Sample): boolean {
  return arm === 'candidate' && (stage === 'candidate-only' || stage === 'uniform');
}

function storedFindings(
  plan: DesignPlan,
  evidence: Evidence,
  reasons: ReadonlyMap<string, string>,
): Finding[] {
  const { fresh } = withStoredAsMain(evidence, reasons);
  const hypotheses = uniformHypotheses(plan, fresh, () => true);
  const judged = judgedChances(hypotheses, plan);
  return hypotheses.map(
    (hypothesis): Finding => ({
      ...uniformFinding(hypothesis, judged.get(hypothesis) ?? null, plan, evidence.budgetSpent),
      mainGone: true,
    }),
  );
}

/**
 * The evidence with main's stored samples in the place of the ones that it could not give, and of this PR what was asked
 * of every case alike. A case that was only looked at keeps its looks.
 */
export function withStoredAsMain(
  { fresh, stored, ...rest }: Evidence,
  mainGone: ReadonlyMap<string, string>,
): Evidence {
  if (mainGone.size === 0) return { fresh, stored, ...rest };
  const isGone = (sample: Sample) => mainGone.has(slotKey(sample));
  const alike = new Set(fresh.filter((sample) => isGone(sample) && isOwnLook(sample)).map(cellKey));
  const own = fresh.flatMap((sample): Sample[] => {
    if (!isGone(sample)) return [sample];
    if (sample.arm === 'baseline') return [];
    if (!alike.has(cellKey(sample))) return [sample];
    return isOwnLook(sample) ? [{ ...sample, stage: 'uniform' }] : [];
  });
  const main = stored
    .filter((sample) => isGone(sample) && sample.arm === 'baseline')
    .map((sample): Sample => ({ ...sample, stage: 'uniform', round: 0 }));
  return { ...rest, fresh: [...own, ...main], stored: stored.filter((sample) => !isGone(sample)) };
}

/** What a provider says for a while, and not for good. */
const PASSING =
  /\b5\d\d\b|unavailable|bad gateway|internal server error|not valid json|unexpected (token|end)/i;

/**
 * Why a slot of main can no longer run, read off what the run has drawn of it: every call of main was refused for good
 * (its model is retired, its fine-tune deleted, its key withdrawn), and this PR's were not. Null where main answered
 * once, where anything else kept it from answering (a limit, the network, a crash, an outage), and where this PR's calls
 * failed as well: that is the provider's state, not main's.
 */
export function mainGoneReason(samples: readonly Sample[]): string | null {
  const main = samples.filter(({ arm }) => arm === 'baseline');
  const own = samples.filter(({ arm }) => arm === 'candidate');
  if (main.length === 0 || !main.every(isRefused)) return null;
  if (own.length > 0 && own.every(({ result }) => result.kind === 'errored')) return null;
  // Calls are kept back once enough of the same provider's were seen to be refused.
  const asked = main.filter((sample) => !isUnasked(sample));
  const { result } = asked[0] ?? main[0]!;
  const message = result.kind === 'errored' ? result.message : '';
  const calls = asked.length === 1 ? 'its one call' : `all ${asked.length} calls of it`;
  const kept = main.length - asked.length;
  const rest = kept === 0 ? '' : ` (${kept} more were not made)`;
  const whose =
    asked.length === 0
      ? `other calls of the same kind, so that none of its ${kept} were made`
      : `${calls}${rest}`;
  return `the provider refused ${whose}: ${message.replace(/[.\s]+$/, '')}`;
}

function isUnasked({ result }: Sample): boolean {
  return result.kind === 'errored' && result.unasked === true;
}

/** A variation may be what was refused: main is then asked again as it stands. A key that is not taken does not depend on it. */
function mayBeVariation({ variation, result }: Sample): boolean {
  return variation !== undefined && !(result.kind === 'errored' && result.cause === 'auth');
}

function isRefused({ result }: Sample): boolean {
  if (result.kind !== 'errored') return false;
  return result.cause === 'auth' || (result.cause === 'provider' && !PASSING.test(result.message));
}
