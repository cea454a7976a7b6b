import type { Finding } from '../../design/design.ts';
import { gainOf } from '../../metrics/direction.ts';
import { metricRule } from '../../metrics/metric-rules.ts';
import type { Counts, TaskSpec } from '../../tasks/task.ts';
import { shownMetrics, type TaskMetric, taskMetricOf } from '../../tasks/task-metric.ts';
import type { MetricComparison } from '../comparison.ts';
import { estimateSamples, triedIn } from '../metrics/estimate-samples.ts';
import { floorCases, judgedFloor, withNotAsked, withoutAdded } from '../metrics/floors.ts';
import type { MetricInput } from '../metrics/metric-rows.ts';
import type { SlotCase } from '../slot-cases.ts';
import { changeInterval, valueInterval } from './task-interval.ts';
import { type CaseCounts, caseCounts, inSlice, pairedCounts, runValue } from './task-sums.ts';

/** Everything that decides a row of a task's metrics. */
export interface TaskInput extends MetricInput {
  readonly task: TaskSpec;
}

/** Names of the metrics that a slot's table shows of its task: the usual ones, and those that the policy names. */
export function taskRowNames({ task, policies }: Pick<TaskInput, 'task' | 'policies'>): readonly string[] {
  const named = Object.keys(policies).filter((name) => taskMetricOf(name, task) !== null);
  return [...new Set([...shownMetrics(task), ...named])];
}

/** Rows of the metrics of a slot's whole task. */
export function taskRows(input: TaskInput, names: readonly string[]): readonly MetricComparison[] {
  return names.flatMap((name) => {
    const metric = taskMetricOf(name, input.task);
    return metric ? [taskRow(name, metric, input)] : [];
  });
}

function taskRow(name: string, metric: TaskMetric, input: TaskInput): MetricComparison {
  const { floor, ...shown } = metricRule(name, input.policies, metric);
  const finding = input.findings.find((one) => one.metric === name && !one.critical);
  const change = changeOf(inSlice(caseCounts(input.cases, estimateSamples), metric), metric);
  return {
    ...shown,
    ...change,
    pValue: finding?.pValue ?? null,
    sideBySide: input.sideBySide,
    ...(finding?.outcome === 'convicted'
      ? { net: triedNet(shown, metric, input.cases, finding) ?? change.difference }
      : {}),
    ...(floor === null ? {} : { floor: floorOf(shown, floor, metric, input) }),
  };
}

/**
 * Of a conviction: what the metric moves by where the tried cases answer as in their trial and all others as on main. First looks alone
 * could outweigh any loss by chance. Unless gains were confirmed, other suspects do not win back what cases lost that were confirmed one by
 * one. Null where nothing was tried on both sides.
 */
function triedNet(
  rule: Pick<MetricComparison, 'direction'>,
  metric: TaskMetric,
  cases: readonly SlotCase[],
  { netStages, confirmed, gains }: Finding,
): number | null {
  const lost = new Set(gains?.convicted ? [] : confirmed.map((one) => one.case));
  const netOf = (isOwn: (entry: SlotCase) => boolean): number | null => {
    const tried = new Map(cases.filter(isOwn).map((entry) => [entry, triedIn(entry, netStages)]));
    if ([...tried.values()].every((samples) => samples === null)) return null;
    const counts = caseCounts(cases, (entry) => {
      const { baseline } = estimateSamples(entry);
      return tried.get(entry) ?? { baseline, candidate: baseline };
    });
    return changeOf(inSlice(counts, metric), metric).difference;
  };
  const nets = [netOf(() => true), netOf(({ planned }) => lost.has(planned.case))];
  const known = nets.filter((net) => net !== null);
  return known.length === 0
    ? null
    : known.reduce((net, other) => (gainOf(rule, other) < gainOf(rule, net) ? other : net));
}

/** Whether a case says anything of the metric: a label that no case expects has no value. */
function says(counts: Counts, { label }: TaskMetric): boolean {
  return label === null || `tp/${label}` in counts || `fn/${label}` in counts;
}

/** Both arms' values over the cases that both have; where there is none, each arm's own. */
function changeOf(
  cases: readonly CaseCounts[],
  metric: TaskMetric,
): Pick<MetricComparison, 'baseline' | 'candidate' | 'difference' | 'interval'> {
  const paired = pairedCounts(cases);
  const used = paired.length > 0 ? paired : cases;
  const valueIn = (arm: 'baseline' | 'candidate') =>
    used.some((entry) => entry[arm] !== null && says(entry[arm], metric))
      ? runValue(used, arm, metric)
      : null;
  const [baseline, candidate] = [valueIn('baseline'), valueIn('candidate')];
  if (paired.length === 0 || baseline === null || candidate === null)
    return { baseline, candidate, difference: null, interval: null };
  return { baseline, candidate, difference: candidate - baseline, interval: changeInterval(paired, metric) };
}

/** This PR's own cases, added and edited ones too, against the floor. */
function floorOf(
  rule: Pick<MetricComparison, 'direction'>,
  floor: number,
  metric: TaskMetric,
  { cases }: TaskInput,
): MetricComparison['floor'] & object {
  return withoutAdded(
    floorIn(rule, floor, metric, cases),
    cases,
    (shared) => ({
      main: mainIn(shared, metric),
      check: floorIn(rule, floor, metric, shared),
    }),
    rule,
  );
}

function mainIn(cases: readonly SlotCase[], metric: TaskMetric): number | null {
  const known = inSlice(caseCounts(cases, estimateSamples), metric).filter(
    ({ baseline }) => baseline !== null,
  );
  const isSaid = known.some(({ baseline }) => baseline !== null && says(baseline, metric));
  return isSaid ? runValue(known, 'baseline', metric) : null;
}

function floorIn(
  rule: Pick<MetricComparison, 'direction'>,
  floor: number,
  metric: TaskMetric,
  cases: readonly SlotCase[],
): MetricComparison['floor'] & object {
  const { asked, unasked } = floorCases(cases);
  const countsOf = (list: readonly SlotCase[]) => inSlice(caseCounts(list, estimateSamples), metric);
  const others = countsOf(unasked);
  const own = [...countsOf(asked), ...others].filter(({ candidate }) => candidate !== null);
  const known = own.some(({ candidate }) => candidate !== null && says(candidate, metric));
  const value = known ? runValue(own, 'candidate', metric) : null;
  const found = judgedFloor(rule, floor, value, valueInterval(own, metric));
  return withNotAsked(found, others.length);
}
