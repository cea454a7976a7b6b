import type { Finding } from '../../design/design.ts';
import { gainOf } from '../../metrics/direction.ts';
import type { MetricRule } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import type { Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';
import type { SlotCase } from '../slot-cases.ts';

/** Share of what confirmed cases fell by on average that another case must have fallen by. */
const ALIKE = 0.5;
/** Main's answers that must all be better. */
const LEAST_OF_MAIN = 3;
/** Standard errors that a fall must reach: of a thousand cases about one does by chance. */
const BEYOND_NOISE = 3;

/**
 * Metrics of answers that convicted, each with how far a case that was not tried must have fallen by it to be suspected as well (`least`), and the
 * standard deviation of answers to the same prompt (`noise`).
 */
export type FallsAlike = ReadonlyMap<MetricRule, { readonly least: number; readonly noise: number }>;

/**
 * The falls that are like those of confirmed cases. A trial takes a few of the cases that lost a score, and without this the others would read "unchanged".
 * Passes and labels tell it by themselves.
 */
export function fallsAlike(
  cases: readonly SlotCase[],
  findings: readonly Finding[],
  gating: readonly MetricRule[],
): FallsAlike {
  const entries = gating.flatMap((rule) => {
    const finding = findings.find(({ metric, outcome }) => metric === rule.name && outcome === 'convicted');
    if (rule.name === 'pass' || !finding) return [];
    const confirmed = new Set(finding.confirmed.map((one) => one.case));
    const falls = cases
      .filter(({ planned }) => confirmed.has(planned.case))
      .flatMap((entry) => fallOf(entry, rule)?.mean ?? []);
    const usual = mean(falls) ?? 0;
    return usual > 0 ? [[rule, { least: ALIKE * usual, noise: noiseOf(cases, rule) }] as const] : [];
  });
  return new Map(entries);
}

/** The metrics that a case fell in as confirmed ones did: all of its answers are worse than all of main's. */
export function fellAlike(entry: SlotCase, falls: FallsAlike): readonly string[] {
  if (!entry.comparable) return [];
  return [...falls].flatMap(([rule, { least, noise }]) => {
    const fall = fallOf(entry, rule);
    if (fall === null || fall.ofMain < LEAST_OF_MAIN || fall.least <= 0) return [];
    const byChance = BEYOND_NOISE * noise * Math.sqrt(1 / fall.ofMain + 1 / fall.ofChange);
    return fall.mean >= Math.max(least, byChance) ? [rule.name] : [];
  });
}

/** The standard deviation of a side's answers to one case, over all cases. 0 where answers repeat, or nothing was repeated. */
function noiseOf(cases: readonly SlotCase[], rule: MetricRule): number {
  const cells = cases.flatMap((entry) => {
    const { main, change } = plainValues(entry, rule);
    return [main, change].filter((own) => own.length > 1);
  });
  const squares = cells.flatMap((own) => own.map((value) => (value - (mean(own) ?? 0)) ** 2));
  const freedom = squares.length - cells.length;
  return freedom > 0 ? Math.sqrt(((mean(squares) ?? 0) * squares.length) / freedom) : 0;
}

/** How far a case's answers to the prompt as it stands fell by a metric: on average, and from main's worst to this PR's best. */
function fallOf(entry: SlotCase, rule: MetricRule) {
  const { main, change } = plainValues(entry, rule);
  const [before, after] = [mean(main), mean(change)];
  if (before === null || after === null) return null;
  return {
    ofMain: main.length,
    ofChange: change.length,
    mean: before - after,
    least: Math.min(...main) - Math.max(...change),
  };
}

/** What both sides scored with the prompt as it stands, higher always better. */
function plainValues({ stored, samples }: SlotCase, rule: MetricRule) {
  const gains = (own: readonly Sample[]) =>
    own
      .filter(({ variation }) => variation === undefined)
      .flatMap((sample) => metricValue(sample, rule.name) ?? [])
      .map((value) => gainOf(rule, value));
  return { main: gains([...stored, ...samples.baseline]), change: gains(samples.candidate) };
}
