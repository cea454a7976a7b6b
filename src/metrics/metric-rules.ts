/**
 * Metrics: what is known of a number in a report, whether it is one of ours or a suite's own.
 * Get: the policy's metrics for a suite, and samples.
 * Give: unit, direction and name of a metric, its value in a sample, and the rule that says whether it can block.
 * The tolerance is compared here and nowhere else.
 */

import type { GateConfig } from '../config/gate-config.ts';
import type { MetricPolicy } from '../config/policy/policy.ts';
import type { TaskSpec } from '../tasks/task.ts';
import { isError, shownMetrics, type TaskMetric, taskMetricOf } from '../tasks/task-metric.ts';
import type { DIRECTIONS } from '../vocabulary.ts';
import {
  builtInMetric,
  isGraded,
  type MetricUnit,
  REQUESTED_METRICS,
  SAMPLE_METRICS,
} from './built-in-metrics.ts';
import { RELIABILITY_METRICS, reliabilityOf } from './reliability.ts';

/** What the policy makes of one metric: whether it can block, which way is better, and what is accepted. */
export interface MetricRule {
  readonly name: string;
  readonly unit: MetricUnit;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly gate: boolean;
  readonly tolerance: number;
  readonly floor: number | null;
}

/** The policy's metrics for a suite, its own overrides laid over them. */
export function suiteMetrics(config: GateConfig, suite: string): Readonly<Record<string, MetricPolicy>> {
  return config.suites.find(({ id }) => id === suite)?.metrics ?? config.policy.metrics;
}

/**
 * The rule of a metric. The pass rate gates unless the policy says otherwise, all others warn until it says so. Of an error (`mae`) the lower is
 * better whoever defines it, so that every reader of a policy has the same direction.
 */
export function metricRule(
  name: string,
  policies: Readonly<Record<string, MetricPolicy>>,
  task: TaskMetric | null = null,
): MetricRule {
  const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
  const known = builtInMetric(name)?.unit ?? 'score';
  const isOff = isError(name);
  const unit = task && !isOff ? 'rate' : known;
  const better = isGraded(unit) && !isOff ? 'higher' : 'lower';
  return {
    name,
    unit,
    direction: policy?.direction ?? better,
    gate: policy?.gate ?? name === 'pass',
    tolerance: policy?.tolerance ?? 0,
    floor: policy?.floor ?? null,
  };
}

/** The metrics of a suite that can block: what the sampling design tests. `added`: names of those that only this PR lets gate. */
export function gatingMetrics(
  config: GateConfig,
  suite: string,
  added: readonly string[] = [],
): readonly GatingMetric[] {
  const policies = suiteMetrics(config, suite);
  return [...new Set(['pass', ...Object.keys(policies)])]
    .map((name) => metricRule(name, policies))
    .filter(({ gate }) => gate)
    .map(({ name, direction }) => {
      const task = suiteTaskMetric(config, suite, name);
      return {
        name,
        direction,
        ...(task && { task }),
        ...(added.includes(name) && { added: true as const }),
      };
    });
}

/** The metrics that the policy names for a suite by who can define them: ours and its task's exist, others are the suite's own. */
export function gateNames(config: GateConfig, suite: string) {
  const gating = gatingMetrics(config, suite).map(({ name }) => name);
  const all = [...new Set([...gating, ...Object.keys(suiteMetrics(config, suite))])].map((name) => ({
    name,
    task: suiteTaskMetric(config, suite, name),
  }));
  const task = suiteTask(config, suite);
  const ofSamples = [...SAMPLE_METRICS, ...REQUESTED_METRICS];
  return {
    all: gating,
    own: all
      .filter(({ name, task }) => !task && !ofSamples.includes(name) && !reliabilityOf(name))
      .map(({ name }) => name),
    task: all.flatMap(({ name, task: metric }) => (metric ? [{ name, ...metric }] : [])),
    ours: [...ofSamples, ...RELIABILITY_METRICS, ...(task ? shownMetrics(task) : [])],
    alike: new Map(ofSamples.flatMap(alikeNames)),
  };
}

/** What people write for a metric of ours: its label, and each word of a name of several. */
function alikeNames(name: string): readonly (readonly [string, string])[] {
  const words = name.split(' ');
  const label = builtInMetric(name)?.label ?? name;
  return [label, ...(words.length > 1 ? words : [])].map((word) => [word, name]);
}

/** What a suite's answers are; null where the policy does not say. */
export function suiteTask(config: GateConfig, suite: string): TaskSpec | null {
  return config.suites.find(({ id }) => id === suite)?.task ?? null;
}

/** The metric that says most of the suite's task; null where it has no task with metrics. */
export function tellingTaskMetric(config: GateConfig, suite: string): string | null {
  const task = suiteTask(config, suite);
  return task === null ? null : (shownMetrics(task)[0] ?? null);
}

function suiteTaskMetric(config: GateConfig, suite: string, name: string): TaskMetric | null {
  const task = suiteTask(config, suite);
  return task && taskMetricOf(name, task);
}

/** A metric that can block, with the direction that is better. `pass` is the pass rate. */
export interface GatingMetric {
  readonly name: string;
  readonly direction: (typeof DIRECTIONS)[number];
  /** Set where it is a metric of the whole suite's task, and no mean over cases. */
  readonly task?: TaskMetric;
  /** Main's rules do not let it gate: this PR does. */
  readonly added?: true;
}

/** Whether a metric of a task can block: what an answer is worth is then whether it is right, and without assertions all of them pass. */
export function gatesByTask(gating: readonly GatingMetric[]): boolean {
  return gating.some(({ task }) => task !== undefined);
}

/** Whether nothing but the pass rate can block: answers of an earlier prompt then tell what they have to, whatever they cost or score. */
export function gatesByPassAlone(gating: readonly GatingMetric[]): boolean {
  return gating.every(({ name }) => name === 'pass');
}

/**
 * Whether answers from before main's last edits stand in for some of today's when a suite is searched. Not where every case is asked alike
 * (`effort: uniform`): nothing is searched there.
 */
export function countsEarlier(config: GateConfig, suite: string): boolean {
  return config.policy.effort !== 'uniform' && gatesByPassAlone(gatingMetrics(config, suite));
}
