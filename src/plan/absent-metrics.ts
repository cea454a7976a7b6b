import { nearestWord } from '../config/nearest-word.ts';
import type { SuitePlan, Unmeasured } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';
import { hasFailed, type SuiteArms } from './unmeasured-suite.ts';

/** Names of the metrics that gate a suite or have a floor, and what could be meant by one that does not exist. */
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
  /** Those of the policy's lines for all suites: another suite may have them. */
  readonly shared: readonly string[];
  /** Those that have a floor and do not gate. */
  readonly floors: readonly string[];
  /** Metrics of ours, and of the suite's task. */
  readonly ours: readonly string[];
}

/** A metric that gates a suite, or has a floor there, and that the suite does not have. */
export interface AbsentMetric {
  readonly metric: string;
  /** The nearest name that the suite has. */
  readonly near: string | null;
  /** It has a floor and does not gate. */
  readonly floor?: true;
}

/**
 * The metrics that gate a suite, or have a floor there, and that no arm of it defines. Empty where an arm was not loaded, or makes names while it runs: nobody
 * knows then.
 */
export function absentMetrics(
  arms: readonly Defined[],
  { own, ours, task, floors }: Pick<GateNames, 'own' | 'ours' | 'task' | 'floors'>,
): readonly AbsentMetric[] {
  const known = union(arms.map(({ named }) => named));
  const ofSuite = own
    .filter((metric) => known !== null && !known.includes(metric))
    .map((metric) => ({ metric, near: nearestWord(metric, [...(known ?? []), ...ours]) }));
  return [...ofSuite, ...task.flatMap((metric) => absentPart(metric, arms) ?? [])].map((each) => ({
    ...each,
    ...(floors.includes(each.metric) && { floor: true as const }),
  }));
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

/** The suites with what follows of metrics that gate and do not exist, and by suite the names of these metrics. */
export interface WithAbsent {
  readonly suites: readonly SuitePlan[];
  readonly absent: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * A suite that is gated by nothing but metrics that do not exist is not run and not measured. Where others gate too, a sentence names each: first
 * of all where the line can be meant for this suite alone, or for no other suite of the run. A line for all suites that
 * another one has is in order.
 */
export function withoutAbsent(
  suites: readonly SuitePlan[],
  arms: ReadonlyMap<string, SuiteArms>,
  gates: (suite: string) => GateNames,
): WithAbsent {
  const found = new Map(
    suites.map(({ suite }) => [suite, absentMetrics(loadedArms(arms.get(suite)), gates(suite))]),
  );
  const has = ({ suite }: SuitePlan, metric: string) =>
    hasMetric(metric, gates(suite), loadedArms(arms.get(suite)), found.get(suite) ?? []);
  const isElsewhere = (metric: string) => suites.some((suite) => has(suite, metric) === true);
  const isNowhere = (metric: string) => suites.every((suite) => has(suite, metric) === false);
  return {
    absent: new Map([...found].map(([suite, own]) => [suite, new Set(own.map(({ metric }) => metric))])),
    suites: suites.map((planned): SuitePlan => {
      const absent = found.get(planned.suite) ?? [];
      const { all, shared } = gates(planned.suite);
      if (planned.action.kind !== 'run' || absent.length === 0) return planned;
      const gating = absent.filter(({ floor }) => !floor);
      if (gating.length > 0 && gating.length === all.length)
        return { ...planned, action: { kind: 'unmeasured', why: noMetric(gating) } };
      const told = absent.filter(({ metric }) => !shared.includes(metric) || !isElsewhere(metric));
      const isFirst = ({ metric }: AbsentMetric) => !shared.includes(metric) || isNowhere(metric);
      const sentences = (some: readonly AbsentMetric[]) =>
        some.map((each) => absentSentence(each, planned.suite));
      const first = sentences(told.filter(isFirst));
      return {
        ...planned,
        ...(first.length > 0 && { wrongGates: first }),
        notes: [...sentences(told.filter((each) => !isFirst(each))), ...planned.notes],
      };
    }),
  };
}

/** "Metric `helpfullness` gates suite x, but the suite has no such metric: did you mean `helpfulness`?" */
export function absentSentence({ metric, near, floor }: AbsentMetric, suite: string): string {
  const does = floor ? 'has a floor in' : 'gates';
  const end = near === null ? '.' : `: did you mean \`${near}\`?`;
  return `Metric \`${metric}\` ${does} suite ${suite}, but the suite has no such metric${end}`;
}

/** Whether a suite has the metric; null where that is not known. */
function hasMetric(
  metric: string,
  { task }: GateNames,
  arms: readonly Defined[],
  absent: readonly AbsentMetric[],
): boolean | null {
  if (absent.some((each) => each.metric === metric)) return false;
  if (task.some(({ name }) => name === metric)) return union(arms.map(({ labels }) => labels)) ? true : null;
  return union(arms.map(({ named }) => named))?.includes(metric) ?? null;
}

/** What a suite has is not known of a side where it did not load. */
function loadedArms(arms: SuiteArms | undefined): readonly Defined[] {
  return [arms?.baseline ?? null, arms?.candidate ?? null].flatMap((arm) =>
    arm === null ? [] : [hasFailed(arm) ? {} : arm],
  );
}

function noMetric(absent: readonly AbsentMetric[]): Unmeasured {
  const near = absent.flatMap(({ near }) => near ?? []);
  const names = absent.map(({ metric }) => `\`${metric}\``).join(' and ');
  const is = absent.length === 1 ? 'is none of its metrics' : 'are none of its metrics';
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `\`${name}\``).join(' and ')}?`;
  return {
    cause: 'no-metric',
    reason: `Nothing can fail: the suite is gated by ${names} alone, which ${is}.${meant} Nothing was asked.`,
    fix: "Name a metric of the suite under `metrics:` in main's pawl.yaml, or let the pass rate gate:\nmetrics:\n  pass: { gate: true }",
  };
}
