import type { GateConfig, SuiteConfig } from '../config/gate-config.ts';
import type { MetricPolicy, Policy } from '../config/policy/policy.ts';
import { POLICY_KEYS, sideOf } from '../config/policy/policy-keys.ts';
import { LOOSER } from './looser-values.ts';
import { looseningFirst, type RuleChange, type RulePath, suiteRule, valueText } from './rule-change.ts';
import { stricterMetric } from './stricter-metric.ts';

/** A suite as this PR has it and as main has it; null on the side that lacks it. */
export interface PairedSuite {
  readonly id: string;
  readonly baseline: SuiteConfig | null;
  readonly candidate: SuiteConfig | null;
}

/** What a change is judged by, and what it would have changed of that. */
export interface Judging {
  readonly config: GateConfig;
  readonly changes: readonly RuleChange[];
}

/** Both sides' configurations, and how their suites belong together. */
export interface JudgingRequest {
  /** Main's own; the built-in defaults where it has none. */
  readonly main: GateConfig;
  readonly own: GateConfig;
  readonly pairs: readonly PairedSuite[];
  /** The line of the change's own policy file that says so; null where none does. */
  readonly lineOf: (path: RulePath) => number | null;
}

/**
 * Main's rules with the change's own subject: what starts and answers, its suites, and whatever it adds to be stricter.
 * Every other difference is listed, the loosening ones first.
 */
export function judgingConfig(request: JudgingRequest): Judging {
  const { main, own, pairs } = request;
  const { policy, changes } = judgingPolicy(request);
  const suites = pairs.flatMap(({ baseline, candidate }) => {
    if (candidate === null) return [];
    return [judgedSuite(candidate, baseline, request)];
  });
  const dropped = pairs
    .filter(({ candidate }) => candidate === null)
    // Nothing is left of it: the edit is in its own config, and not in the policy.
    .map((pair) => ({ ...droppedSuite(pair, request), file: pair.baseline?.config ?? null }));
  const ofSuites = suites.flatMap((suite) => suite.changes);
  const found = [...changes, ...ofSuites, ...metricsForAll(request, ofSuites), ...dropped];
  return {
    config: { ...own, file: own.file ?? main.file, policy, suites: suites.map(({ suite }) => suite) },
    changes: looseningFirst(distinct(found)),
  };
}

/** Keys whose values each arm has for itself, so that the change's hold for its own arm. `setup` runs for main alone. */
const OWN = Object.keys(POLICY_KEYS).flatMap((key) =>
  (sideOf(key) === 'subject' && key !== 'setup' && !key.startsWith('suites')) || key.startsWith('trade')
    ? [topOf(key)]
    : [],
);

/** The keys of one value each: lists and named entries are compared elsewhere. */
const SINGLE = Object.keys(POLICY_KEYS).filter((key) => !/[*[]/.test(key) && !OWN.includes(topOf(key)));

function judgingPolicy(request: JudgingRequest): { policy: Policy; changes: RuleChange[] } {
  const { main, own } = request;
  const taken = Object.fromEntries(OWN.map((key) => [key, own.policy[key as keyof Policy]]));
  const judged = stricterPolicy(main.policy, own.policy);
  const changes = [...SINGLE, 'prices'].flatMap((key) => {
    const path = key.split('.');
    const [from, to] = [valueAt(main.policy, path), valueAt(own.policy, path)];
    if (same(valueAt(judged, path), to)) return [];
    return [changeOf(request, { rule: key, from, to, path, loosens: LOOSER[key]?.(from, to) ?? false })];
  });
  return {
    policy: { ...judged, ...taken },
    changes: [...modelChanges(request), ...startedInstead(request), ...changes],
  };
}

/** Main's policy with every line of another that is stricter than its own. */
export function stricterPolicy(main: Policy, own: Policy): Policy {
  return SINGLE.reduce((policy, key) => {
    const looser = LOOSER[key];
    const path = key.split('.');
    const [from, to] = [valueAt(main, path), valueAt(own, path)];
    const isStricter = looser && sideOf(key) !== 'spend' && !same(from, to) && !looser(from, to);
    return isStricter ? withValue(policy, path, to) : policy;
  }, main);
}

/** Another command may start another application than the one that is edited: that is the change's own, and named. */
function startedInstead(request: JudgingRequest): readonly RuleChange[] {
  const [from, to] = [request.main.policy.serve?.command, request.own.policy.serve?.command];
  if (!from || !to || from === to) return [];
  const path = ['serve', 'command'];
  return [changeOf(request, { rule: 'serve.command', from, to, path, loosens: false })];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether cases of the training data count is main's to say; what a model is, and how it was made, is the change's own. */
function modelChanges(request: JudgingRequest): readonly RuleChange[] {
  const { main, own } = request;
  return Object.entries(own.policy.models).flatMap(([alias, { contaminated: to }]) => {
    const from = Object.hasOwn(main.policy.models, alias)
      ? main.policy.models[alias]?.contaminated
      : 'report';
    if (from === to) return [];
    const loosens = LOOSER['models.*.contaminated']?.(from, to) ?? false;
    const path = ['models', alias, 'contaminated'];
    return [changeOf(request, { rule: `contaminated of model ${alias}`, from, to, path, loosens })];
  });
}

/** A suite of the change under main's rules for it; one that main lacks is judged by its own. */
function judgedSuite(
  candidate: SuiteConfig,
  baseline: SuiteConfig | null,
  request: JudgingRequest,
): { readonly suite: SuiteConfig; readonly changes: readonly RuleChange[] } {
  if (baseline === null) return { suite: candidate, changes: [] };
  const at = request.own.policy.suites?.findIndex((entry) => isEntryOf(entry, candidate)) ?? -1;
  const { metrics, changes } = judgedMetrics(candidate, baseline, at, request);
  const paths = [...new Set([...baseline.paths, ...candidate.paths])];
  return {
    suite: { ...withJudgedInputs(candidate, baseline), paths, metrics },
    changes: [...suiteChanges(candidate, baseline, at, request), ...changes],
  };
}

/** What the change's entry of a suite, at this place of its list, edits beside the metrics. */
function suiteChanges(
  candidate: SuiteConfig,
  baseline: SuiteConfig,
  at: number,
  request: JudgingRequest,
): readonly RuleChange[] {
  const changes: RuleChange[] = [];
  const note = (key: 'id' | 'paths' | 'inputs' | 'task', from: unknown, to: unknown, loosens: boolean) =>
    changes.push(
      changeOf(request, { rule: ofSuite(key, candidate), from, to, path: ['suites', at, key], loosens }),
    );
  if (candidate.id !== baseline.id) {
    note('id', baseline.id, candidate.id, false);
    // A suite that no policy lists is called by where it lies.
    if (at === -1) changes.push({ ...(changes.pop() as RuleChange), file: candidate.config, line: null });
  }
  const missing = baseline.paths.filter((glob) => !candidate.paths.includes(glob));
  if (missing.length > 0) note('paths', missing.join(', '), null, true);
  if (LOOSER['suites[].inputs']?.(baseline.inputs, candidate.inputs))
    note('inputs', baseline.inputs ?? null, candidate.inputs ?? [], true);
  if (baseline.task && !same(baseline.task, candidate.task))
    note('task', baseline.task, candidate.task, gatesTask(baseline));
  return changes;
}

/** The metrics of a suite, each by the stricter of both policies, and what the change's would have loosened. */
function judgedMetrics(
  candidate: SuiteConfig,
  baseline: SuiteConfig,
  at: number,
  request: JudgingRequest,
): { readonly metrics: SuiteConfig['metrics']; readonly changes: readonly RuleChange[] } {
  const metrics: Record<string, MetricPolicy> = {};
  const changes: RuleChange[] = [];
  for (const name of new Set([...Object.keys(baseline.metrics), ...Object.keys(candidate.metrics), 'pass'])) {
    const [before, after] = [metricIn(baseline.metrics, name), metricIn(candidate.metrics, name)];
    const { policy, loosened } = stricterMetric(name, before, after);
    const isNamed = Object.hasOwn(candidate.metrics, name) || Object.hasOwn(baseline.metrics, name);
    if (isNamed || loosened.length > 0) metrics[name] = policy;
    for (const change of loosenedSettings(name, before, after)) {
      const own = ['suites', at, ...change.path];
      // What stands for all suites is named once, without any of them.
      const isOwn = request.lineOf(own) !== null;
      const place = isOwn ? { rule: ofSuite(change.rule, candidate), path: own } : {};
      changes.push(changeOf(request, { ...change, ...place }));
    }
  }
  return { metrics, changes };
}

/**
 * What the rules for all suites loosen, where a suite of main is not listed any more: no suite's own rules show it then. With every suite listed they do, and lines that move
 * from there into each suite loosen nothing.
 */
function metricsForAll(request: JudgingRequest, known: readonly RuleChange[]): readonly RuleChange[] {
  const { main, own, pairs } = request;
  if (!pairs.some(({ baseline, candidate }) => baseline && (!candidate || candidate === baseline))) return [];
  const [before, after] = [main.policy.metrics, own.policy.metrics];
  return [...new Set(['pass', ...Object.keys(before), ...Object.keys(after)])]
    .flatMap((name) => loosenedSettings(name, metricIn(before, name), metricIn(after, name)))
    .filter(({ rule }) => !known.some((change) => change.rule === rule))
    .map((change) => changeOf(request, change));
}

/** The settings of a metric that are looser than before, with where they stand in a policy's rules for all suites. */
function loosenedSettings(name: string, before: MetricPolicy, after: MetricPolicy) {
  return stricterMetric(name, before, after).loosened.map((setting) => ({
    rule: `${setting} of ${name}`,
    from: before[setting] ?? DEFAULTS[setting],
    to: after[setting] ?? DEFAULTS[setting],
    path: ['metrics', name, setting],
    loosens: true,
  }));
}

/** Whether a change of the policy is about this metric: in a suite's own lines, or with null in those for all suites. */
export function isRuleOfMetric(
  { kind, rule }: RuleChange,
  metric: string,
  suite: SuiteConfig | null,
): boolean {
  return (
    kind === 'policy' &&
    Object.keys(DEFAULTS).some((setting) => {
      const own = `${setting} of ${metric}`;
      return rule === (suite === null ? own : ofSuite(own, suite));
    })
  );
}

function ofSuite(rule: string, { id }: SuiteConfig): string {
  return `${rule} (suite ${id})`;
}

/**
 * A suite of the change that depends on what both policies list beside what can be seen. Without a list on main, or in the
 * change, every file counts that no suite is known to read.
 */
export function withJudgedInputs(candidate: SuiteConfig, baseline: SuiteConfig): SuiteConfig {
  const { inputs: own, ...rest } = candidate;
  if (baseline.inputs === undefined || own === undefined) return rest;
  return { ...rest, inputs: [...new Set([...baseline.inputs, ...own])] };
}

/** Whether an entry of a policy's `suites` is about this suite. */
export function isEntryOf(
  { id, config }: NonNullable<Policy['suites']>[number],
  suite: Pick<SuiteConfig, 'id' | 'config'>,
): boolean {
  return id === undefined ? suite.config.endsWith(config.replace(/^\.\//, '')) : id === suite.id;
}

/** What stands for a setting that nobody wrote down. */
const DEFAULTS: Readonly<Record<keyof MetricPolicy, unknown>> = {
  gate: undefined,
  direction: undefined,
  tolerance: 0,
  floor: undefined,
};

/** Whether something of the suite's task can block, so that another task would judge otherwise. */
function gatesTask({ metrics }: SuiteConfig): boolean {
  return Object.entries(metrics).some(
    ([name, { gate, floor }]) => name !== 'pass' && (gate === true || floor !== undefined),
  );
}

/** A suite of main that the change no longer has, or no longer lists; `to`: the suites that hold all of its cases now. */
export function droppedSuite(
  { id, baseline }: PairedSuite,
  { own, main }: Pick<JudgingRequest, 'own' | 'main'>,
  to: readonly string[] = [],
): RuleChange {
  const from = baseline?.config ?? null;
  return {
    kind: 'suite',
    rule: suiteRule(id),
    from,
    to: to.length === 0 ? null : to.join(', '),
    file: own.file ?? main.file ?? from,
    line: null,
    loosens: to.length === 0,
  };
}

function changeOf(
  { own, main, lineOf }: JudgingRequest,
  change: Pick<RuleChange, 'rule' | 'loosens'> & { from: unknown; to: unknown; path: RulePath },
): RuleChange {
  const { rule, loosens, from, to, path } = change;
  return {
    kind: 'policy',
    rule,
    from: valueText(from),
    to: valueText(to),
    file: own.file ?? main.file,
    line: own.file === null ? null : lineOf(path),
    loosens,
  };
}

function metricIn(metrics: SuiteConfig['metrics'], name: string): MetricPolicy {
  return Object.hasOwn(metrics, name) ? (metrics[name] as MetricPolicy) : {};
}

function topOf(key: string): string {
  return key.split(/[.[]/, 1)[0] as string;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);
}

function withValue(policy: Policy, [first = '', ...rest]: readonly string[], value: unknown): Policy {
  const inside = (policy as Record<string, unknown>)[first];
  return { ...policy, [first]: rest.length === 0 ? value : withValue(inside as Policy, rest, value) };
}

function distinct(changes: readonly RuleChange[]): readonly RuleChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
