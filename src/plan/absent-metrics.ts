import { nearestWord } from '../config/nearest-word.ts';
import type { SuitePlan, Unmeasured } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';
import { hasFailed, type SuiteArms } from './unmeasured-suite.ts';

/** Names of the metrics that the policy names for a suite, and what could be meant by one that does not exist. */
export interface GateNames {
  /** Those that gate. */
  readonly all: readonly string[];
  /** Those that only the suite's own assertions can define. */
  readonly own: readonly string[];
  /** Those of its task: of all labels and cases, or of one label, or of the cases with one tag. */
  readonly task: readonly {
    readonly name: string;
    readonly label: string | null;
    readonly slice: { readonly tag: string; readonly value: string } | null;
  }[];
  /** Metrics of ours, and of the suite's task. */
  readonly ours: readonly string[];
  /** Other words for metrics of ours, each with the name. */
  readonly alike: ReadonlyMap<string, string>;
}

/** A metric that the policy names for a suite, and that the suite does not have. */
export interface AbsentMetric {
  readonly metric: string;
  /** The nearest name that the suite has. */
  readonly near: string | null;
}

/**
 * The metrics that the policy names for a suite, and that no arm of it defines. Empty where an arm was not loaded, or makes names while it
 * runs: nobody knows then.
 */
export function absentMetrics(
  arms: readonly Defined[],
  { own, ours, alike, task }: Pick<GateNames, 'own' | 'ours' | 'alike' | 'task'>,
): readonly AbsentMetric[] {
  const known = union(arms.map(({ named }) => named));
  const ofSuite = own
    .filter((metric) => known !== null && !known.includes(metric))
    .map((metric) => {
      // `mrr` for `mrr@k`: three letters are too few for two that are missing.
      const whole = known?.find((name) => name.startsWith(`${metric}@`));
      const near = whole ?? nearestWord(metric, [...(known ?? []), ...ours]);
      const word = nearestWord(metric, [...alike.keys()]) ?? '';
      return { metric, near: near ?? alike.get(word) ?? null };
    });
  return [...ofSuite, ...task.flatMap((metric) => absentPart(metric, arms) ?? [])];
}

/** What says of an arm which metrics it has. */
type Defined = Partial<Pick<SuiteManifest, 'named' | 'labels' | 'cases'>>;

/** What all arms hold; null where one of them does not say, or there is none. */
function union(lists: readonly (readonly string[] | undefined)[]): readonly string[] | null {
  if (lists.length === 0 || lists.includes(undefined)) return null;
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

/** A metric of a label that no case expects, or of a tag that no case has; null where it is one, or nobody knows. */
function absentPart(
  { name, label, slice }: GateNames['task'][number],
  arms: readonly Defined[],
): AbsentMetric | null {
  const labels = union(arms.map((arm) => arm.labels));
  if (label !== null && labels !== null && !labels.includes(label)) {
    const near = nearestWord(label, labels);
    return { metric: name, near: near && name.replace(`/${label}`, () => `/${near}`) };
  }
  if (slice === null) return null;
  const values = union(arms.map(({ cases }) => cases?.flatMap(({ tags }) => tags?.[slice.tag] ?? [])));
  if (values === null || values.includes(slice.value)) return null;
  const near = nearestWord(slice.value, values);
  return { metric: name, near: near && `${name.slice(0, -slice.value.length)}${near}` };
}

/** What to do where nothing gates a suite. */
export const METRIC_FIX =
  "Name a metric of the suite under `metrics:` in main's pawl.yaml, or let the pass rate gate:\nmetrics:\n  pass: { gate: true }";

/** The plan of each suite, changed where metrics that gate do not exist there; and the names of these metrics by suite. */
export interface WithAbsent {
  readonly suites: readonly SuitePlan[];
  readonly absent: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * A suite that is gated by nothing but metrics that it does not have is not run and not measured: another suite may have them. Where this PR
 * takes a metric that gates out of all assertions, a sentence says so, first of all.
 */
export function withoutAbsent(
  suites: readonly SuitePlan[],
  arms: ReadonlyMap<string, SuiteArms>,
  gates: (suite: string) => GateNames,
): WithAbsent {
  const found = new Map(
    suites.map(({ suite }) => {
      const { all, ...names } = gates(suite);
      const gating = absentMetrics(loadedArms(arms.get(suite)), names).filter(({ metric }) =>
        all.includes(metric),
      );
      return [suite, gating];
    }),
  );
  return {
    absent: new Map([...found].map(([suite, own]) => [suite, new Set(own.map(({ metric }) => metric))])),
    suites: suites.map((planned): SuitePlan => {
      const absent = found.get(planned.suite) ?? [];
      const { all, own } = gates(planned.suite);
      if (planned.action.kind !== 'run') return planned;
      if (absent.length > 0 && absent.length === all.length)
        return { ...planned, action: { kind: 'unmeasured', why: noMetric(absent) } };
      const removed = removedMetrics(arms.get(planned.suite), own).filter((metric) => all.includes(metric));
      return removed.length === 0
        ? planned
        : { ...planned, wrongGates: removed.map((metric) => removedSentence(metric, planned.suite)) };
    }),
  };
}

/** Those of a policy's metrics that assertions of main's suite name, and none of this PR's. Empty where that is not known of a side. */
function removedMetrics(arms: SuiteArms | undefined, own: readonly string[]): readonly string[] {
  const { baseline = null, candidate = null } = arms ?? {};
  if (baseline === null || candidate === null || hasFailed(baseline) || hasFailed(candidate)) return [];
  const [before, now] = [baseline.named, candidate.named];
  if (before === undefined || now === undefined) return [];
  return own.filter((metric) => before.includes(metric) && !now.includes(metric));
}

function removedSentence(metric: string, suite: string): string {
  return `Metric \`${metric}\` gates suite ${suite}, and this PR takes it out of every assertion.`;
}

/** "Metric `helpfullness` is in the policy, but suite x has no such metric: did you mean `helpfulness`?" */
export function absentSentence({ metric, near }: AbsentMetric, suite: string): string {
  return `Metric \`${metric}\` is in the policy, but suite ${suite} has no such metric${meantEnd(near)}`;
}

/** The same of two files of results. */
export function absentInFiles({ metric, near }: AbsentMetric): string {
  return `Metric \`${metric}\` is in the policy, but neither file has it${meantEnd(near)}`;
}

function meantEnd(near: string | null): string {
  return near === null ? '.' : `: did you mean \`${near}\`?`;
}

/** What a suite has is not known of a side where it did not load. */
export function loadedArms(arms: SuiteArms | undefined): readonly Defined[] {
  return [arms?.baseline ?? null, arms?.candidate ?? null].flatMap((arm) =>
    arm === null ? [] : [hasFailed(arm) ? {} : arm],
  );
}

function noMetric(absent: readonly AbsentMetric[]): Unmeasured {
  const near = absent.flatMap(({ near }) => near ?? []);
  const names = absent.map(({ metric }) => `\`${metric}\``).join(' and ');
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `\`${name}\``).join(' and ')}?`;
  return {
    cause: 'no-metric',
    reason: `Nothing can fail: the suite is gated by ${names} alone, and it has no such metric.${meant} Nothing was asked.`,
    fix: METRIC_FIX,
  };
}
