import type { GateConfig } from '../../config/gate-config.ts';
import { isSpent } from '../../metrics/built-in-metrics.ts';
import { gainOf } from '../../metrics/direction.ts';
import { type GatingMetric, gatingMetrics } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import type { AnswerWorth } from '../../plan/shards.ts';
import { rightIn } from './task-over-time.ts';

/** A pass, or an answer that is right by its task, is yes or no. */
const EVEN = 0.5;

/** What an answer of a suite is worth, by each metric that can block. The pass rate is one of them, whether it gates or not. */
export function shardReadings(config: GateConfig, suite: string): readonly AnswerWorth[] {
  const gating = gatingMetrics(config, suite);
  const pass: GatingMetric = { name: 'pass', direction: 'higher' };
  return [...(gating.some(({ name }) => name === 'pass') ? [] : [pass]), ...gating].map((metric) => ({
    even: metric.task || metric.name === 'pass' ? EVEN : null,
    // Time and prices are other ones an hour later, for both sides: they tell nothing of whether an answer is true.
    steady: !isSpent(metric.name),
    worth: worthBy(metric),
  }));
}

function worthBy({ name, direction, task }: GatingMetric): AnswerWorth['worth'] {
  if (task) return rightIn;
  return (sample) => {
    const value = metricValue(sample, name);
    return value === null ? null : gainOf({ direction }, value);
  };
}
