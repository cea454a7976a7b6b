import type { MetricPolicy } from '../config/policy/policy.ts';
import { metricRule } from '../metrics/metric-rules.ts';

/** What main's policy of a metric and a change's make together, and what of the change's was more lenient. */
export interface JudgedMetric {
  readonly policy: MetricPolicy;
  readonly loosened: readonly (keyof MetricPolicy)[];
}

/**
 * The stricter of main's policy of a metric and the change's, setting by setting. Where main does not gate a metric, all
 * that a change says of it but the floor can only be stricter.
 */
export function stricterMetric(name: string, main: MetricPolicy, own: MetricPolicy): JudgedMetric {
  const [before, after] = [ruleOf(name, main), ruleOf(name, own)];
  const floor = stricterFloor(before, after);
  const loosenedFloor = floor !== after.floor ? (['floor'] as const) : [];
  if (!before.gate) {
    const { floor: _, ...rest } = own;
    return {
      policy: { ...rest, ...(floor === null ? {} : { floor }) },
      loosened: loosenedFloor,
    };
  }
  const turned = before.direction !== after.direction;
  return {
    policy: {
      gate: true,
      direction: before.direction,
      tolerance: turned ? before.tolerance : Math.min(before.tolerance, after.tolerance),
      ...(floor === null ? {} : { floor }),
    },
    loosened: [
      ...(after.gate ? [] : (['gate'] as const)),
      ...(turned ? (['direction'] as const) : []),
      ...(after.tolerance > before.tolerance ? (['tolerance'] as const) : []),
      ...loosenedFloor,
    ],
  };
}

function ruleOf(name: string, policy: MetricPolicy) {
  return metricRule(name, { [name]: policy });
}

/** The harder of two bars, where main has one. */
function stricterFloor(
  main: Pick<ReturnType<typeof ruleOf>, 'floor' | 'direction'>,
  own: Pick<ReturnType<typeof ruleOf>, 'floor'>,
): number | null {
  if (main.floor === null) return own.floor;
  if (own.floor === null) return main.floor;
  return main.direction === 'higher' ? Math.max(main.floor, own.floor) : Math.min(main.floor, own.floor);
}
