import { configError } from '../../config/config-problems.ts';
import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { mayMention, metricsInConfig } from '../../config/policy/metric-mentions.ts';
import { policyPlaces } from '../../config/policy/policy-lines.ts';
import { pathWords } from '../../config/policy/policy-problems.ts';
import { noSuchMetric } from '../../config/policy/unusable-metrics.ts';
import type { ErrorHelp, Place } from '../../errors.ts';
import { gateNames } from '../../metrics/metric-rules.ts';
import { type AbsentMetric, absentMetrics, type GateNames, loadedArms } from '../../plan/absent-metrics.ts';
import type { SuiteArms } from '../../plan/unmeasured-suite.ts';
import { ragMetricWords } from '../../rag/metric-names.ts';
import type { Arm } from '../../samples/sample.ts';
import { isEntryOf, isRuleOfMetric, type PairedSuite } from '../../trust/judging-config.ts';
import type { RuleChange, RulePath } from '../../trust/rule-change.ts';

/** Both sides' suites: all of them paired, and those that were opened. */
interface BothSides {
  readonly roots: Readonly<Record<Arm, string>>;
  readonly pairs: readonly PairedSuite[];
  readonly suites: ReadonlyMap<string, SuiteArms>;
}

/** A metric that a policy names for a suite, and that neither side of the suite has. */
interface Unknown extends AbsentMetric {
  readonly suite: SuiteConfig;
}

/**
 * Refuses metrics of a change's own policy that no suite has on either side: with a name that means nothing, a line judges nothing. A name that only
 * main's assertions hold still counts as known here: `removedMetrics` has it. Throws `config/unusable-metric`.
 */
export function refuseUnknownMetrics(own: GateConfig, sides: BothSides): void {
  const problems = new Map<string, ErrorHelp>();
  for (const line of unknownLines(own, sides)) {
    if (own.isPart && line.isShared) continue;
    const name = pathWords(line.path);
    // Nothing but its config says what is near in a suite that was not opened.
    if (!problems.has(name) || line.near !== null) problems.set(name, problem(line, name));
  }
  if (problems.size > 0) throw configError([...problems.values()]);
}

/** The same of one tree that is asked with nothing to compare it with: what is ignored today would be ignored by the gate. */
export function refuseUnknownInTree(
  config: GateConfig,
  root: string,
  suites: ReadonlyMap<string, SuiteArms>,
): void {
  refuseUnknownMetrics(config, sidesOfTree(config, root, suites));
}

/** The metrics that would be refused in one tree, each with its suite. */
export function unknownInTree(
  config: GateConfig,
  root: string,
  suites: ReadonlyMap<string, SuiteArms>,
): readonly Unknown[] {
  return unknownLines(config, sidesOfTree(config, root, suites));
}

function sidesOfTree(config: GateConfig, root: string, suites: ReadonlyMap<string, SuiteArms>): BothSides {
  const pairs = config.suites.map((candidate) => ({ id: candidate.id, baseline: null, candidate }));
  return { roots: { baseline: root, candidate: root }, pairs, suites };
}

/**
 * The same of two files of results, whose suite's own line says that a metric gates, or has a floor. A line for all suites is about others as
 * well: it is named in the verdict.
 */
export function refuseAbsentInFiles(config: GateConfig, root: string, absent: readonly Unknown[]): void {
  if (config.file === null) return;
  const placeOf = policyPlaces(root, config.file);
  const problems = absent.flatMap(({ metric, near, suite }): ErrorHelp | [] => {
    const { gate, floor } = suite.metrics[metric] ?? {};
    const path = pathIn(config, suite, metric);
    const place = placeOf(path);
    if (place === null || (gate !== true && floor === undefined)) return [];
    return {
      code: 'config/unusable-metric',
      what: `\`${pathWords(path)}\` cannot gate: nothing measures it here.`,
      why: noSuchMetric('Neither file has a metric', near),
      fix:
        near === null
          ? 'take the line out, or name a policy without it:\npawl compare OLD NEW --policy FILE'
          : `write \`${near}\``,
      place,
    };
  });
  if (problems.length > 0) throw configError(problems);
}

/** The judging of a change that takes a name which means nothing out of the policy: it loosens nothing, and the name judges nothing. */
export function withoutMendedNames<T extends { config: GateConfig; changes: readonly RuleChange[] }>(
  judging: T,
  own: GateConfig,
  sides: BothSides,
): T {
  const named = (id: string) => own.suites.find((suite) => suite.id === id)?.metrics ?? own.policy.metrics;
  const found = unknownMetrics(judging.config, sides);
  const mended = found.filter(({ suite, metric }) => !Object.hasOwn(named(suite.id), metric));
  const isMended = (change: RuleChange) =>
    mended.some(
      ({ metric, suite }) =>
        isRuleOfMetric(change, metric, suite) ||
        (isRuleOfMetric(change, metric, null) && isNowhere(metric, found, sides)),
    );
  const names = (id: string) =>
    new Set(mended.flatMap(({ suite, metric }) => (suite.id === id ? [metric] : [])));
  return {
    ...judging,
    config: {
      ...judging.config,
      suites: judging.config.suites.map((suite) => ({
        ...suite,
        metrics: without(suite.metrics, names(suite.id)),
      })),
    },
    changes: judging.changes.map((change) => (isMended(change) ? { ...change, loosens: false } : change)),
  };
}

/** What to say where a change takes a metric out of the assertions of its suites, and its policy goes on to name it. */
export function danglingNotes(own: GateConfig, { roots, pairs, suites }: BothSides): readonly string[] {
  const merged = {
    roots,
    pairs: pairs.map((pair) => ({ ...pair, baseline: null })),
    suites: new Map([...suites].map(([id, arms]) => [id, { ...arms, baseline: null }])),
  };
  const places = unknownLines(own, merged).map(({ place: { file, line }, metric }) => ({
    key: `${file}:${line}`,
    metric,
  }));
  return [...new Map(places.map((each) => [each.metric, each])).values()].map(
    ({ key, metric }) =>
      `${key} still names \`${metric}\`, which no assertion names any more after this PR. Take the line out as well, or name the metric again: a line that nothing measures is refused.`,
  );
}

/** A line of a policy that names nothing. */
interface UnknownLine extends Unknown {
  readonly path: RulePath;
  readonly place: Place;
  /** It is for all suites. */
  readonly isShared: boolean;
}

/** Lines of a change's own policy that name nothing: of one suite, and those for all suites that none of them has a metric for. */
function unknownLines(own: GateConfig, sides: BothSides): readonly UnknownLine[] {
  if (own.file === null) return [];
  const placeOf = policyPlaces(sides.roots.candidate, own.file);
  const found = unknownMetrics(own, sides);
  return found.flatMap((unknown) => {
    const { metric, suite } = unknown;
    const inSuite = pathIn(own, suite, metric);
    const isShared = placeOf(inSuite) === null;
    const path = isShared ? ['metrics', metric] : inSuite;
    const place = placeOf(path);
    if (place === null || (isShared && !isNowhere(metric, found, sides))) return [];
    return [{ ...unknown, path, place, isShared }];
  });
}

/** Where a policy names a metric of one suite. */
function pathIn({ policy }: GateConfig, suite: SuiteConfig, metric: string): RulePath {
  return ['suites', policy.suites?.findIndex((entry) => isEntryOf(entry, suite)) ?? -1, 'metrics', metric];
}

function unknownMetrics(config: GateConfig, { roots, pairs, suites }: BothSides): readonly Unknown[] {
  return pairs.flatMap(({ id, baseline, candidate }): readonly Unknown[] => {
    if (candidate === null) return [];
    const names = gateNames(config, candidate.id);
    const opened = loadedArms(suites.get(id));
    const absent =
      opened.length > 0
        ? absentMetrics(opened, names)
        : unmentioned(names, [
            [roots.candidate, candidate],
            [roots.baseline, baseline],
          ]);
    return absent.map((each) => ({ ...each, suite: candidate }));
  });
}

/** Of a suite that was not opened: what its text names on neither side. What `pawl:rag` measures is written in no suite. */
function unmentioned(
  names: GateNames,
  sides: readonly (readonly [root: string, suite: SuiteConfig | null])[],
): readonly AbsentMetric[] {
  const isMentioned = (name: string) =>
    ragMetricWords(name) !== '' ||
    sides.some(([root, suite]) => suite !== null && mayMention(root, suite.config, name));
  const written = sides.flatMap(([root, suite]) =>
    suite === null ? [] : metricsInConfig(root, suite.config),
  );
  return absentMetrics([{ named: [...names.own.filter(isMentioned), ...written] }], { ...names, task: [] });
}

function isNowhere(metric: string, found: readonly Unknown[], { roots, pairs }: BothSides): boolean {
  return pairs.every(({ baseline, candidate }) =>
    candidate === null
      ? // What a suite had that this PR drops is said of the suite.
        baseline === null || !mayMention(roots.baseline, baseline.config, metric)
      : found.some((each) => each.metric === metric && each.suite.id === candidate.id),
  );
}

function problem(line: UnknownLine, name: string): ErrorHelp {
  const { metric, near, suite, isShared, place } = line;
  const whose = isShared ? 'No suite has a metric' : `${suite.config} has no metric`;
  return {
    code: 'config/unusable-metric',
    what: `\`${name}\` cannot gate: nothing measures it here.`,
    why: ofRetrieval(line) ?? noSuchMetric(whose, near),
    fix:
      near === null
        ? `take the line out, or name the metric at an assertion:\nmetric: ${metric}`
        : `write \`${near}\``,
    place,
  };
}

/** Why a metric of `pawl:rag` is none here; null for any other, and where another name is nearer. */
function ofRetrieval({ metric, near, suite, isShared }: UnknownLine): string | null {
  if (near !== null || ragMetricWords(metric) === '') return null;
  const who = isShared ? 'no suite asks' : `${suite.config} does not ask`;
  return `It is measured of what \`pawl:rag\` retrieves, and ${who} it.`;
}

function without<T>(
  metrics: Readonly<Record<string, T>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(metrics).filter(([name]) => !names.has(name)));
}
