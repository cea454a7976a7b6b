import { grouped } from '../../grouped.ts';
import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { meanOf } from '../../numbers.ts';
import type { Sample } from '../../samples/sample.ts';
import { changePoint } from '../../stats/over-time/change-point.ts';
import { driftTest, twoSided } from '../../stats/over-time/drift-test.ts';
import { seededRandom } from '../../stats/random.ts';
import type { Drift, DriftedCase } from '../comparison.ts';
import { isAgain, knownOfMain } from '../metrics/estimate-samples.ts';
import { rightIn } from './task-over-time.ts';

/** What drift is read off where metrics of a task gate. A metric of a whole suite has no value in one answer; whether it is right does. A rate. */
export const RIGHT = 'answers right';

/** The metrics that drift is looked for in: those that gate, and once, for all metrics of a task, whether answers are right. */
export function driftMetrics(gating: readonly GatingMetric[]): readonly GatingMetric[] {
  const task = gating.find((metric) => metric.task !== undefined);
  const others = gating.filter((metric) => metric.task === undefined);
  return task ? [...others, { ...task, name: RIGHT, direction: 'higher' }] : others;
}

/** One slot of main at two times, and the metric that compares them. */
export interface DriftInput {
  /** Main's samples from earlier runs, of one slot. */
  readonly stored: readonly Sample[];
  /** Main's samples of this run, of the same slot. */
  readonly fresh: readonly Sample[];
  readonly metric: GatingMetric;
  /** Cases of the slot that the run could have asked of main. */
  readonly cases: number;
  /** Whether what was stored chose that the sample was asked for. Default: nothing did, every case was asked alike. */
  readonly isChosen?: (sample: Sample) => boolean;
  /** Level at which drift is said. */
  readonly level: number;
  readonly seed: number;
}

/**
 * Whether main answers differently than it did when its samples were stored, and since when. Only samples of main that
 * have a score, are not copies from a cache, and have the keys that the case's fresh samples have: whatever differs then
 * is the model, a server or a grader, never the change. Null where no case has samples of both times.
 */
export function driftOf(input: DriftInput): Drift | null {
  const { metric, level, seed } = input;
  const series = driftSeries({ ...input, isChosen: input.isChosen ?? (() => false) });
  if (series.length === 0) return null;
  const random = () => seededRandom(seed, 'drift', metric.name);
  const numbers = (dated: CaseSeries['fresh']) => dated.map(({ value }) => value);
  const strata = series.map(({ stored, fresh }) => ({
    baseline: numbers(stored),
    candidate: numbers(fresh),
  }));
  const whole = series.map(({ stored, unchosen }) => ({
    baseline: numbers(stored),
    candidate: numbers(unchosen),
  }));
  // What was asked for looking bad would make main look worse today than the report's table says, which counts what renewed its answers.
  const told = [
    series.map(({ renewed }) => renewed),
    series.map(({ unchosen }) => unchosen),
    series.map(({ fresh }) => fresh),
  ].find((own) => own.every(({ length }) => length > 0)) as readonly (readonly DatedValue[])[];
  const cases = Math.max(input.cases, series.length);
  const { pValue } = driftTest({ whole, single: strata, cases }, { level, random: random() });
  const drifted = pValue <= level;
  const days = series.flatMap(({ stored }) => stored.map(({ day }) => day)).sort();
  return {
    metric: metric.name,
    pValue,
    drifted,
    stored: meanOf(strata.map(({ baseline }) => meanOf(baseline))),
    fresh: meanOf(told.map((own) => meanOf(numbers(own)))),
    compared: series.length,
    changedCases: drifted ? changedCases(series, { level, random: random() }) : [],
    since: drifted ? sinceOf(series, { level, random: random() }) : null,
    storedDays: [days[0] as string, days.at(-1) as string],
  };
}

type Options = Parameters<typeof twoSided>[1];

function changedCases(series: readonly CaseSeries[], options: Options): readonly DriftedCase[] {
  const values = series.flatMap(({ stored, fresh }) => [...stored, ...fresh].map(({ value }) => value));
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] as number, values[0] as number],
  );
  const half = (low >= 0 && high <= 1 ? 1 : high - low) / 2;
  return series
    .map(({ case: id, stored, fresh }): DriftedCase => {
      const [baseline, candidate] = [stored, fresh].map((all) => all.map(({ value }) => value)) as [
        number[],
        number[],
      ];
      const pValue = twoSided([{ baseline, candidate }], options);
      return { case: id, stored: meanOf(baseline), fresh: meanOf(candidate), pValue };
    })
    .filter(({ stored, fresh }) => Math.abs(fresh - stored) >= half - 1e-12)
    .sort((a, b) => a.pValue - b.pValue || (a.case < b.case ? -1 : 1));
}

/** The day of the change point. What this run drew is one time, the newest, whatever its clock says. */
function sinceOf(series: readonly CaseSeries[], options: Options): string | null {
  const days = [...new Set(series.flatMap(({ stored }) => stored.map(({ day }) => day)))].sort();
  const today = series.flatMap(({ fresh }) => fresh.map(({ day }) => day)).sort()[0] as string;
  const place = new Map(days.map((day, at) => [day, at]));
  const timed = series.map(({ stored, fresh }) => ({
    scores: [
      ...stored.map(({ day, value }) => ({ at: place.get(day) as number, value })),
      ...fresh.map(({ value }) => ({ at: days.length, value })),
    ],
  }));
  const found = changePoint(timed, days.length + 1, options);
  if (found === null || found.pValue > options.level) return null;
  return days[found.at] ?? today;
}

/** What main scored in one case, at both times, with the day (UTC) of each. */
interface CaseSeries {
  readonly case: string;
  readonly stored: readonly DatedValue[];
  readonly fresh: readonly DatedValue[];
  /** Those among the fresh ones that were asked for whatever was stored. */
  readonly unchosen: readonly DatedValue[];
  /** What the report's table counts of main, where it was asked again. */
  readonly renewed: readonly DatedValue[];
}

interface DatedValue {
  /** `2026-01-31`. */
  readonly day: string;
  readonly value: number;
}

interface SeriesInput {
  readonly stored: readonly Sample[];
  readonly fresh: readonly Sample[];
  readonly metric: GatingMetric;
  readonly isChosen: (sample: Sample) => boolean;
}

/**
 * The cases that main answered at both times under the same keys, by name. Only scored samples of main that are no
 * copy from a cache; a sample without keys may differ for any reason and is left out.
 */
function driftSeries({ stored, fresh, metric, isChosen }: SeriesInput): readonly CaseSeries[] {
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
          const value = metric.task ? rightIn(sample) : metricValue(sample, metric.name);
          return value === null ? [] : [{ day: sample.at.slice(0, 10), value }];
        });
    const unchosen = dated(own.filter((sample) => !isChosen(sample)));
    const renewed = own.some(isAgain) ? dated(knownOfMain([], own)) : [];
    const series = {
      case: name,
      stored: dated(before.get(name) ?? []),
      fresh: dated(own),
      unchosen,
      renewed,
    };
    return series.stored.length === 0 || series.fresh.length === 0 ? [] : [series];
  });
}

function usableByCase(samples: readonly Sample[]): ReadonlyMap<string, readonly Sample[]> {
  const usable = samples.filter(({ arm, cached, keys }) => arm === 'baseline' && !cached && keys != null);
  return grouped(usable, (sample) => sample.case);
}
