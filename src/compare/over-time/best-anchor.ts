import { gainOf } from '../../metrics/direction.ts';
import type { MetricRule } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { meanOf } from '../../numbers.ts';
import { caseKey } from '../../samples/cell.ts';
import { DAY_MS } from '../../samples/day.ts';
import type { Sample } from '../../samples/sample.ts';
import type { TaskMetric } from '../../tasks/task-metric.ts';
import { type CaseTags, rightIn, taskGain } from './task-over-time.ts';

/** Main on one day: the samples that were valid for it. */
export interface Anchor {
  /** `2026-01-31`, UTC. */
  readonly day: string;
  readonly samples: readonly Sample[];
  /** Days on which main was another one, this one among them: what `erosions` must be told. */
  readonly anchors: number;
}

/**
 * Main's own best of the last `days`: the day on which it scored most above today, by the cases that today has. A case
 * is on a day what its newest sample's keys up to then say (of samples without keys: their commit, else their day), and
 * all samples of these keys speak for it. Null where nothing older than today's own state is stored.
 */
export function bestAnchor(
  stored: readonly Sample[],
  today: readonly Sample[],
  { name, direction, task }: Pick<MetricRule, 'name' | 'direction'> & { readonly task?: TaskMetric },
  {
    now,
    days = 30,
    tags = new Map(),
  }: { readonly now: string; readonly days?: number; readonly tags?: CaseTags },
): Anchor | null {
  const oldest = Date.parse(now) - days * DAY_MS;
  const rates = ratesOf(today, name, task);
  const usable = stored
    .filter((sample) => Date.parse(sample.at) >= oldest && sample.at <= now && rates.has(caseKey(sample)))
    .filter((sample) => sample.arm === 'baseline' && valueIn(sample, name, task) !== null)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const states = statesOf(usable);
  let best: { day: string; samples: readonly Sample[]; gain: number } | null = null;
  for (const { day, samples } of states) {
    const then = ratesOf(samples, name, task);
    const gain = task
      ? gainOf({ direction }, taskGain(samples, today, task, tags))
      : [...then].reduce(
          (sum, [place, rate]) => sum + gainOf({ direction }, rate - (rates.get(place) ?? 0)),
          0,
        );
    if (best === null || gain > best.gain + 1e-9) best = { day, samples, gain };
  }
  return best && { day: best.day, samples: best.samples, anchors: states.length };
}

/** Main's different states in the order of days: on each, every case under the keys that it had by then. */
function statesOf(
  samples: readonly Sample[],
): { readonly day: string; readonly samples: readonly Sample[] }[] {
  const byVersion = new Map<string, Sample[]>();
  const versions = samples.map((sample) => {
    const version = `${caseKey(sample)} ${sample.keys?.generation ?? sample.commit ?? sample.at.slice(0, 10)} ${sample.keys?.grading}`;
    const known = byVersion.get(version);
    if (known) known.push(sample);
    else byVersion.set(version, [sample]);
    return version;
  });
  const current = new Map<string, string>();
  const states = new Map<string, { day: string; samples: readonly Sample[] }>();
  for (const [at, sample] of samples.entries()) {
    current.set(caseKey(sample), versions[at] as string);
    const day = sample.at.slice(0, 10);
    if (samples[at + 1]?.at.slice(0, 10) === day) continue;
    const key = JSON.stringify([...current.values()].sort());
    if (states.has(key)) continue;
    states.set(key, {
      day,
      samples: [...current.values()].flatMap((version) => byVersion.get(version) ?? []),
    });
  }
  return [...states.values()];
}

/** Of a metric of a task: whether the sample says anything of it. */
function valueIn(sample: Sample, metric: string, task: TaskMetric | undefined): number | null {
  return task ? rightIn(sample) : metricValue(sample, metric);
}

function ratesOf(
  samples: readonly Sample[],
  metric: string,
  task: TaskMetric | undefined,
): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const sample of samples) {
    const value = valueIn(sample, metric, task);
    if (value === null) continue;
    const known = values.get(caseKey(sample));
    if (known) known.push(value);
    else values.set(caseKey(sample), [value]);
  }
  return new Map([...values].map(([place, own]) => [place, meanOf(own)]));
}
