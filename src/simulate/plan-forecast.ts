import { detectableAt, shrunkRates } from '../compare/metrics/detectable.ts';
import { oneLookReach } from '../compare/tasks/task-interval.ts';
import type { GateConfig } from '../config/gate-config.ts';
import { FILL_TO } from '../design/belief/preset.ts';
import type { DesignSlot } from '../design/design.ts';
import { designPlanOf, lookRequests } from '../design/design-plan.ts';
import { countsOf as taskCounts } from '../design/evidence/dataset-metric.ts';
import { repeatsAreCopies } from '../design/evidence/repeats.ts';
import { reliabilityPrices } from '../design/reliability/reliability-price.ts';
import { repeatsOf } from '../design/uniform/uniform-hypotheses.ts';
import { isByErrors, isOfTaskAlone } from '../metrics/judged-by.ts';
import { gatingMetrics, metricRule, suiteMetrics } from '../metrics/metric-rules.ts';
import { sum } from '../numbers.ts';
import type { BlurredTolerance, SlotForecast } from '../plan/estimate/run-summary.ts';
import type { EvalPlan } from '../plan/eval-plan.ts';
import { candidateOnlyRules } from '../plan/main-gone.ts';
import { slotKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import { looksReach, scoresReach } from '../stats/intervals/looks-interval.ts';
import { alphaOfRun } from '../stats/permutation/alpha-spending.ts';
import { mean } from '../stats/quantile.ts';
import { isRightAnswer } from '../tasks/task.ts';
import { isError } from '../tasks/task-metric.ts';
import { type ProfileCase, SIMULATE_DEFAULTS } from './options.ts';
import { simulatedTrials } from './simulate.ts';
import type { SimulatedTrial } from './summary.ts';

/** Simulated pull requests a slot: few where it is large, so that a plan takes a second and not a minute. */
const MOST_TRIALS = 100;
const FEWEST_TRIALS = 4;
const CASES_IN_ALL = 10_000;

/**
 * What each slot is expected to take where the change makes nothing worse, and the smallest loss that would be found:
 * the real design on arms simulated from main's stored samples, else on a typical suite (5 % of its cases flaky).
 */
export function planForecast(plan: EvalPlan, config: GateConfig, seed: number): readonly SlotForecast[] {
  const { effort, samples } = config.policy;
  const alpha = alphaOfRun(config.policy.alpha, 1);
  const gating = (suite: string) => gatingMetrics(config, suite);
  const designed = designPlanOf(plan, { effort, alpha, seed, repeats: samples.repeats, gating });
  const looks = lookRequests(plan);
  const prices = reliabilityPrices(designed);
  const hypotheses = designed.slots.reduce((sum, slot) => sum + slot.gating.length, 0);
  const level = alpha / Math.max(1, hypotheses);
  const forecast = new Map(
    designed.slots.map((slot) => [
      slotKey(slot),
      comparedForecast(slot, storedOf(plan, slot), { config, level, seed }),
    ]),
  );
  return plan.suites.flatMap(({ suite, action }) =>
    action.kind !== 'run'
      ? []
      : action.slots.map(({ slot }): SlotForecast => {
          const single = looks.filter((look) => look.suite === suite && look.slot === slot).length;
          const own = forecast.get(slotKey({ suite, slot })) ?? NOTHING_COMPARED;
          const price = prices.find((each) => each.suite === suite && each.slot === slot);
          const repeats = price ? price.cases * price.repeats : 0;
          const bars = (designed.bars ?? [])
            .filter((bar) => bar.suite === suite && bar.slot === slot)
            .reduce((sum, { of }) => sum + of, 0);
          return {
            suite,
            slot,
            ...own,
            main: own.main + repeats,
            candidate: own.candidate + single + repeats + bars,
            usual: own.usual + single + 2 * repeats + bars,
          };
        }),
  );
}

type Compared = Omit<SlotForecast, 'suite' | 'slot'>;

const NOTHING_COMPARED: Compared = {
  main: 0,
  candidate: 0,
  usual: 0,
  brokenCases: null,
  spreadDrop: null,
  rates: 'typical',
};

interface Terms {
  readonly config: GateConfig;
  readonly level: number;
  readonly seed: number;
}

function comparedForecast(
  slot: DesignSlot,
  stored: readonly Sample[],
  { config, level, seed }: Terms,
): Compared {
  const { policy } = config;
  const cases = slot.units.length;
  if (slot.mainGone !== undefined) return candidateOnlyForecast(slot, candidateOnlyRules(policy).looks);
  const byTask = isOfTaskAlone(stored);
  const counts = countsOf(slot, stored, byTask);
  const known = counts.some(({ scored }) => scored > 0);
  const rates = known ? shrunkRates(counts) : typicalRates(cases);
  const gates = slot.gating.map(({ name }) => name);
  const judged = gates.includes('pass') && !(byTask && isByErrors(gates));
  const uniform = policy.effort === 'uniform' || slot.together !== 'cell';
  const repeats = repeatsOf({ repeats: policy.samples.repeats, effort: policy.effort }, slot);
  const sees = judged
    ? detectableAt(rates, level, uniform ? null : policy.effort, repeats)
    : { brokenCases: null, spreadDrop: null };
  const stocked = counts.reduce((sum, { scored }) => sum + scored, 0) / cases;
  const reaches = reachesOf(slot, stored, { rates, byTask, stored: Math.max(FILL_TO, stocked) });
  const blurred = blurredTolerance(slot, suiteMetrics(config, slot.suite), reaches);
  const from = {
    ...sees,
    rates: known ? ('stored' as const) : ('typical' as const),
    ...(byTask && { byTask }),
    ...(blurred && { blurred }),
  };
  if (uniform)
    return { main: cases * repeats, candidate: cases * repeats, usual: 2 * cases * repeats, ...from };
  const trials = simulatedTrials({
    ...SIMULATE_DEFAULTS,
    cases,
    profile: known ? counts : null,
    stored: Math.round(stocked),
    trials: Math.min(MOST_TRIALS, Math.max(FEWEST_TRIALS, Math.floor(CASES_IN_ALL / cases))),
    seed,
    effort: policy.effort,
    policy,
    copies: known && repeatsAreCopies(storedByCase(slot, stored), [], slot.gating),
  });
  return { ...taken(trials), ...from };
}

/**
 * How well one look at each case tells the change of a metric: passes, right answers where a task alone judges; where main has answered some case twice,
 * scores and metrics of the task as well. Of a slice, or of how far off numbers are, it is not known beforehand.
 */
function reachesOf(
  slot: DesignSlot,
  samples: readonly Sample[],
  { rates, byTask, stored }: { rates: readonly number[]; byTask: boolean; stored: number },
): ReadonlyMap<string, number> {
  const reaches = new Map([[byTask ? 'accuracy' : 'pass', looksReach(rates, stored)]]);
  const known = storedByCase(slot, samples);
  const variances = known.flatMap((own) => {
    const scores = own.flatMap(({ result }) => (result.kind === 'scored' ? [result.score] : []));
    const center = mean(scores) ?? 0;
    const squares = scores.map((score) => (score - center) ** 2);
    return scores.length < 2 ? [] : [sum(squares) / (scores.length - 1)];
  });
  const usual = mean(variances);
  const cases = slot.units.map(({ cluster }, at) => ({ cluster, own: taskCounts(known[at] ?? []) }));
  for (const { name, task } of slot.gating) {
    if (!task || task.slice || isError(name) || reaches.has(name)) continue;
    const reach = oneLookReach(cases, task);
    if (reach !== null) reaches.set(name, reach);
  }
  if (usual !== null) reaches.set('score', scoresReach(Array(rates.length).fill(usual), stored));
  return reaches;
}

/** The tolerance that is the farthest from what one look at each case tells; null where none is finer (0: any loss counts). */
function blurredTolerance(
  { gating, units }: DesignSlot,
  policies: ReturnType<typeof suiteMetrics>,
  reaches: ReadonlyMap<string, number>,
): BlurredTolerance | null {
  const found = gating.flatMap(({ name }): BlurredTolerance[] => {
    const known = reaches.get(name);
    const { tolerance } = metricRule(name, policies);
    if (known === undefined || tolerance === 0 || known <= tolerance) return [];
    return [{ metric: name, tolerance, known, cases: Math.ceil(units.length * (known / tolerance) ** 2) }];
  });
  return found.sort((one, other) => other.cases - one.cases)[0] ?? null;
}

/** Main cannot run, so this PR is asked alone; what that would find depends on what is stored, and is not promised. */
function candidateOnlyForecast({ units }: DesignSlot, looks: number): Compared {
  const candidate = units.reduce((sum, unit) => sum + (unit.repeatNever ? 1 : looks), 0);
  return { ...NOTHING_COMPARED, candidate, usual: candidate };
}

/** Means of both sides, what comes after a conviction shared out, and the median of all. */
function taken(trials: readonly SimulatedTrial[]): Pick<SlotForecast, 'main' | 'candidate' | 'usual'> {
  const meanOf = (value: (trial: SimulatedTrial) => number) =>
    trials.reduce((sum, trial) => sum + value(trial), 0) / trials.length;
  const totals = trials
    .map((trial) => trial.baselineCalls + trial.candidateCalls + trial.callsAfterConviction)
    .sort((a, b) => a - b);
  return {
    main: meanOf((trial) => trial.baselineCalls + trial.callsAfterConviction / 2),
    candidate: meanOf((trial) => trial.candidateCalls + trial.callsAfterConviction / 2),
    usual: totals[Math.floor(totals.length / 2)] ?? 0,
  };
}

/** Stored samples of each case, in the slot's order. */
function storedByCase({ units }: DesignSlot, stored: readonly Sample[]): readonly (readonly Sample[])[] {
  return units.map((unit) => stored.filter((sample) => sample.case === unit.case));
}

/** What chooses what to look at: main's stored samples, and those from before its last edits that count. */
function storedOf({ suites }: EvalPlan, { suite, slot }: DesignSlot): readonly Sample[] {
  const own = suites.find((each) => each.suite === suite)?.action;
  if (own?.kind !== 'run') return [];
  const { samples = [], earlier = [] } = own.stored ?? {};
  return [...earlier, ...samples].filter((sample) => sample.slot === slot);
}

/** Answers of each case with a score, and those that passed (`byTask`: that are right), in the slot's order. */
function countsOf({ units }: DesignSlot, stored: readonly Sample[], byTask: boolean): ProfileCase[] {
  const counts = new Map(units.map((unit) => [unit.case, { passed: 0, scored: 0 }]));
  for (const { case: id, result } of stored) {
    const own = counts.get(id);
    if (!own || result.kind !== 'scored') continue;
    own.scored += 1;
    own.passed += (byTask ? isRightAnswer(result) : result.passed) ? 1 : 0;
  }
  return units.map((unit) => counts.get(unit.case) ?? { passed: 0, scored: 0 });
}

/** The rates of the suite that `simulate` makes up: 5 % of the cases flaky, four fifths of the others good. */
function typicalRates(cases: number): number[] {
  const flaky = Math.round(cases * SIMULATE_DEFAULTS.flaky);
  const bad = Math.round((cases - flaky) * 0.2);
  return Array.from({ length: cases }, (_, i) => (i < flaky ? 0.5 : i < flaky + bad ? 0.02 : 0.985));
}
