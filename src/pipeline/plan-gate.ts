import type { BarCell } from '../design/design.ts';
import { designPlanOf } from '../design/design-plan.ts';
import { mostSearchCalls } from '../design/lines/most-search-calls.ts';
import { sampleBounds, triesAgain } from '../design/registry.ts';
import {
  pricedSamples,
  type ReliabilityPrice,
  reliabilityPrices,
} from '../design/reliability/reliability-price.ts';
import { grouped } from '../grouped.ts';
import { countsEarlier, gateNames, gatingMetrics, tellingTaskMetric } from '../metrics/metric-rules.ts';
import { firstOf } from '../numbers.ts';
import { withoutAbsent } from '../plan/absent-metrics.ts';
import { callBounds, callLimit, overBudget, type SampleBounds } from '../plan/call-bounds.ts';
import { type EvalPlan, type SuitePlan, type Unmeasured, withNotes } from '../plan/eval-plan.ts';
import { candidateOnlyRules } from '../plan/main-gone.ts';
import { type PlanRequest, planSuites } from '../plan/plan-suites.ts';
import { withoutEarlier } from '../plan/stored/earlier-samples.ts';
import { hasFailed } from '../plan/unmeasured-suite.ts';
import { withoutWeightless } from '../plan/weightless.ts';

const NONE = { atLeast: 0, atMost: 0 };

/** What a gate will do, and why it must not begin although it could: the plan needs more than the budget holds. */
export interface PlannedGate {
  readonly planned: EvalPlan;
  readonly over: Unmeasured | null;
  /** How many samples a case the policy's design draws. */
  readonly bounds: SampleBounds;
  /** Provider calls that the run holds to in all. */
  readonly callLimit: number;
}

/** config → plan: everything that is known before the first call. */
export function planGate(request: Omit<PlanRequest, 'samples'>): PlannedGate {
  const { policy } = request.config;
  const bounds = {
    ...sampleBounds(policy.effort, policy.samples.repeats),
    candidateOnly: candidateOnlyRules(policy).looks,
  };
  const plan = planSuites({ ...request, samples: bounds });
  const gates = (suite: string) => gateNames(request.config, suite);
  const { suites: existing, absent } = withoutAbsent(plan.suites, request.suites, gates);
  const weighty = withoutWeightless(
    existing,
    request.suites,
    (suite) => gates(suite).all.filter((name) => !absent.get(suite)?.has(name)),
    (suite) => tellingTaskMetric(request.config, suite),
  );
  const suites = withoutEarlier(weighty, (suite) => countsEarlier(request.config, suite));
  const designed = designPlanOf(
    { suites, calls: plan.calls },
    {
      ...policy,
      repeats: policy.samples.repeats,
      seed: 0,
      gating: (suite) => gatingMetrics(request.config, suite),
      variations: 'off',
    },
  );
  const prices = reliabilityPrices(designed);
  const bars = grouped(designed.bars ?? [], ({ suite }) => suite);
  const withRepeats = { ...bounds, repeats: samplesBySuite(prices, designed.bars) };
  const calls = callBounds(suites, withRepeats);
  const planned = withNotes({ suites, calls }, [
    ...prices.map((price) => ({ suite: price.suite, note: reliabilityNote(price) })),
    ...[...bars].map(([suite, own]) => ({ suite, note: barsNote(own) })),
  ]);
  const ofMain = designed.bars?.filter(({ raised }) => !raised);
  const ofMainAlone = { ...bounds, repeats: samplesBySuite(prices, ofMain) };
  const needed = neededCalls(planned, ofMainAlone);
  const limit = callLimit(policy.budget, mostOfMain(planned, request.suites, ofMainAlone));
  const afterLoss = {
    isTriedAgain: triesAgain(designed),
    search: designed.slots.length > 0 ? mostSearchCalls(planned, policy.diagnose) : 0,
    budget: limit,
  };
  const over = overBudget(needed, limit);
  const addsCalls = afterLoss.isTriedAgain || afterLoss.search > 0;
  return {
    planned: { ...planned, ...(addsCalls && { afterLoss }) },
    over,
    bounds: withRepeats,
    callLimit: limit,
  };
}

function samplesBySuite(
  prices: readonly ReliabilityPrice[],
  bars: readonly BarCell[] = [],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { suite, of } of bars) sums.set(suite, (sums.get(suite) ?? 0) + of);
  for (const price of prices) sums.set(price.suite, (sums.get(price.suite) ?? 0) + pricedSamples(price));
  return sums;
}

/** Most bars that a plan names. */
const NAMED_BARS = 5;

/** What cases with a bar take, and which of them cannot be missed. */
function barsNote(bars: readonly BarCell[]): string {
  const samples = bars.reduce((sum, { of }) => sum + of, 0);
  const cases = bars.length === 1 ? '1 case is' : `${bars.length} cases are`;
  const asked = `${cases} asked again for \`atLeast\`, on this PR's side alone: ${samples} samples.`;
  const never = [...new Set(bars.flatMap(({ neverMissed }) => neverMissed ?? []))];
  if (never.length === 0) return asked;
  const written = firstOf(never, NAMED_BARS, (bar) => `\`${bar}\``);
  return `${asked} No answers can miss ${written}: that none passes may be chance. \`3/5\` can be missed.`;
}

/** What the metrics of repeats take, and whether any answer could show a loss of them. */
function reliabilityNote(price: ReliabilityPrice): string {
  const { metrics, slot, cases, independent, repeats, fewest } = price;
  const names = metrics.map((name) => `\`${name}\``).join(' and ');
  const taken = `${names} of "${slot}": ${repeats} answers a side to ${cases} ${cases === 1 ? 'case' : 'cases'} drawn beforehand, ${pricedSamples(price)} samples.`;
  const counted = independent < cases ? 'cases (those of one cluster count once)' : 'cases';
  return independent < fewest
    ? `${taken} So few ${counted} can confirm no loss: it must show in ${fewest} at least.`
    : `${taken} A loss is confirmed from ${fewest} ${counted} that get worse, if none gets better.`;
}

/**
 * The calls that the budget must hold before a run begins: those of cells that are compared, and of main's bars. What a change adds beside
 * them, cases and bars, is looked at with what is left over, so no addition keeps the rest from being judged.
 */
function neededCalls({ suites, calls }: EvalPlan, bounds: SampleBounds): EvalPlan['calls'] {
  const compared = callBounds(suites, { ...bounds, single: NONE });
  return compared.atMost === 0 ? calls : compared;
}

/** What the cells that are compared take at most with nothing stored and main's graders: nothing that a change adds raises it. */
function mostOfMain({ suites }: EvalPlan, inputs: PlanRequest['suites'], bounds: SampleBounds): number {
  const asOnMain = suites.map((suite): SuitePlan => {
    if (suite.action.kind !== 'run') return suite;
    const { stored: _, ...action } = suite.action;
    const main = inputs.get(suite.suite)?.baseline;
    const known = main && !hasFailed(main) ? { gradersPerCell: main.gradersPerCell } : {};
    return { ...suite, action: { ...action, ...known } };
  });
  return callBounds(asOnMain, { ...bounds, single: NONE }).atMost;
}
