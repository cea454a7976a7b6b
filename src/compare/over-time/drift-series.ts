import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import type { Sample } from '../../samples/sample.ts';

/** What main scored in one case, at both times, with the day (UTC) of each. */
export interface CaseSeries {
  readonly case: string;
  readonly stored: readonly DatedValue[];
  readonly fresh: readonly DatedValue[];
  /** Those among the fresh ones that were asked for whatever was stored. */
  readonly unchosen: readonly DatedValue[];
}

interface DatedValue {
  /** `2026-01-31`. */
  readonly day: string;
  readonly value: number;
}

export interface SeriesInput {
  readonly stored: readonly Sample[];
  readonly fresh: readonly Sample[];
  readonly metric: GatingMetric;
  readonly isChosen: (sample: Sample) => boolean;
}

/**
 * The cases that main answered at both times under the same keys, by name. Only scored samples of main that are no
 * copy from a cache; a sample without keys may differ for any reason and is left out.
 */
export function driftSeries({ stored, fresh, metric, isChosen }: SeriesInput): readonly CaseSeries[] {
  const now = usableByCase(fresh);
  const before = usableByCase(stored);
  return [...now.keys()].sort().flatMap((name): CaseSeries[] => {
    const own = now.get(name) ?? [];
    const keys = own.at(-1)?.keys;
    const dated = (samples: readonly Sample[]) =>
      samples
        .filter((sample) => sample.keys?.generation === keys?.generation)
        .filter((sample) => sample.keys?.grading === keys?.grading)
        .flatMap((sample): DatedValue[] => {
          const value = metricValue(sample, metric.metric);
          return value === null ? [] : [{ day: sample.at.slice(0, 10), value }];
        });
    const unchosen = dated(own.filter((sample) => !isChosen(sample)));
    const series = { case: name, stored: dated(before.get(name) ?? []), fresh: dated(own), unchosen };
    return series.stored.length === 0 || series.fresh.length === 0 ? [] : [series];
  });
}

function usableByCase(samples: readonly Sample[]): ReadonlyMap<string, readonly Sample[]> {
  const byCase = new Map<string, Sample[]>();
  for (const sample of samples) {
    if (sample.arm !== 'baseline' || sample.cached || sample.keys == null) continue;
    const known = byCase.get(sample.case);
    if (known) known.push(sample);
    else byCase.set(sample.case, [sample]);
  }
  return byCase;
}
