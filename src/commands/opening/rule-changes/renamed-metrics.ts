import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { GateConfig, SuiteConfig } from '../../../config/gate-config.ts';
import { mayMention } from '../../../config/policy/metric-mentions.ts';
import type { MetricPolicy } from '../../../config/policy/policy.ts';
import { presentText } from '../../../config/present-files.ts';
import { yamlSource } from '../../../config/yaml/yaml-source.ts';
import { builtInMetric } from '../../../metrics/built-in-metrics.ts';
import { gateNames, metricRule } from '../../../metrics/metric-rules.ts';
import { hasFailed, type SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { Arm } from '../../../samples/sample.ts';
import { isRuleOfMetric, type Judging, type PairedSuite } from '../../../trust/judging-config.ts';
import { looseningFirst, type RuleChange } from '../../../trust/rule-change.ts';
import { stricterMetric } from '../../../trust/stricter-metric.ts';

/** What judges, and what is known of both sides. */
interface Renaming extends Judging {
  readonly main: GateConfig;
  readonly own: GateConfig;
  readonly pairs: readonly PairedSuite[];
  readonly roots: Readonly<Record<Arm, string>>;
  /** All files that the change edits. */
  readonly changed: readonly string[];
  readonly suites: ReadonlyMap<string, SuiteArms>;
}

/** A metric of a suite that a change calls otherwise, with the rules that hold for it. */
interface Renamed extends Readonly<Record<Arm, SuiteConfig>> {
  readonly from: string;
  readonly to: string;
  readonly policy: MetricPolicy;
}

/** Keys of a suite's config that say what is under test, and not what is checked. */
const SUBJECT = ['prompts', 'providers', 'targets', 'description'];

/**
 * Judges a metric under its new name where a change renames it in the suite and in the policy, and edits nothing else that checks answers:
 * beside prompts and the policy, files differ in that name alone. Main's rules get the new name too. Otherwise nothing is done: the old name blocks.
 */
export function withRenamedMetrics<T extends Renaming>(renaming: T): Pick<T, 'main' | 'config' | 'changes'> {
  const found = renaming.pairs.flatMap((pair) => renamedIn(pair, renaming) ?? []);
  const isOf = (change: RuleChange) =>
    found.some(
      ({ from, candidate }) =>
        isRuleOfMetric(change, from, candidate) ||
        (isRuleOfMetric(change, from, null) && !isElsewhere(from, found, renaming)),
    );
  const rename = (config: GateConfig, arm: Arm) => ({
    ...config,
    suites: config.suites.map((suite) => {
      const own = found.find((each) => each[arm].id === suite.id);
      if (own === undefined) return suite;
      const { [own.from]: _, ...others } = suite.metrics;
      return { ...suite, metrics: { ...others, [own.to]: own.policy } };
    }),
  });
  const { main, config, changes } = renaming;
  return {
    main: rename(main, 'baseline'),
    config: rename(config, 'candidate'),
    changes: looseningFirst([...changes.filter((change) => !isOf(change)), ...found.map(changeOf)]),
  };
}

function changeOf({ from, to, candidate }: Renamed): RuleChange {
  const now = `now \`${to.replaceAll('`', "'")}\``;
  const place = { file: candidate.config, line: null };
  return { kind: 'subject', rule: `metric ${from}`, from: null, to: now, ...place, loosens: false };
}

function renamedIn({ baseline, candidate, id }: PairedSuite, renaming: Renaming): Renamed | null {
  const { main, own, changed } = renaming;
  const arms = renaming.suites.get(id);
  const [before, now] = [arms?.baseline ?? null, arms?.candidate ?? null];
  if (!baseline || !candidate || !before || !now || hasFailed(before) || hasFailed(now)) return null;
  const [gone, added] = [only(baseline, candidate), only(candidate, baseline)];
  const [from = '', to = ''] = [gone[0], added[0]];
  const { policy, loosened } = stricterMetric(to, baseline.metrics[from] ?? {}, candidate.metrics[to] ?? {});
  const isOne = gone.length === 1 && added.length === 1 && loosened.length === 0 && isAlike(from, to);
  const isOwn = gateNames(main, baseline.id).own.includes(from) && gateNames(own, id).own.includes(to);
  const isMoved = isOnly(from, to, before.named) && isOnly(to, from, now.named);
  // What cannot be graded by the new name could not be compared.
  const isGraded = now.together.kind === 'cell' && now.cases.every((each) => each.gradedOnce === undefined);
  // The policy may name a grader, and what only this PR calls a prompt may hold checks.
  const isSameModels = isDeepStrictEqual(main.policy.models, own.policy.models);
  const aside = new Set([...before.slots.map(({ promptFile }) => promptFile), own.file]);
  const isRenamed =
    isOne &&
    isOwn &&
    isMoved &&
    isGraded &&
    isSameModels &&
    changed.every((file) => aside.has(file) || differsInName(file, { from, to, candidate }, renaming));
  return isRenamed ? { baseline, candidate, from, to, policy } : null;
}

/** How a name is written that promptfoo counts by, and that says what it is called. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_ .:-]*$/u;

/** Whether both names are a suite's own, and mean the same by themselves: a lower `mae` is better, `recall` is measured by us, and each object has a `toString`. */
function isAlike(from: string, to: string): boolean {
  const ruleOf = (name: string) => ({ ...metricRule(name, {}), name: '' });
  const isOwn = (name: string) => NAME.test(name) && !(name in {}) && builtInMetric(name) === undefined;
  return isOwn(from) && isOwn(to) && isDeepStrictEqual(ruleOf(from), ruleOf(to));
}

/** Names of metrics in one suite's policy that the other's lacks. */
function only({ metrics }: SuiteConfig, other: SuiteConfig): readonly string[] {
  return Object.keys(metrics).filter((name) => !Object.hasOwn(other.metrics, name));
}

function isOnly(name: string, other: string, named: readonly string[] = []): boolean {
  return named.includes(name) && !named.includes(other);
}

/** Whether a file holds the same data on both sides but for the name. In the config of the suite, what is under test may differ as well. */
function differsInName(
  file: string,
  { from, to, candidate }: Pick<Renamed, 'from' | 'to' | 'candidate'>,
  { roots }: Renaming,
): boolean {
  const [before, now] = [dataIn(roots.baseline, file), dataIn(roots.candidate, file)];
  // A formula may name the metric.
  if (before === null || now === null || 'derivedMetrics' in before || 'derivedMetrics' in now) return false;
  const aside = file === candidate.config ? SUBJECT : [];
  const checks = (data: object) =>
    Object.fromEntries(Object.entries(data).filter(([key]) => !aside.includes(key)));
  return isDeepStrictEqual(withName(checks(before), from, to), checks(now));
}

function dataIn(root: string, file: string): object | null {
  if (!/\.(?:ya?ml|json)$/i.test(file)) return null;
  const source = yamlSource(file, presentText(path.join(root, file)));
  const data = source.kind === 'problems' ? null : source.value.plain();
  return typeof data === 'object' ? data : null;
}

function withName(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withName(item, from, to));
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).map(([key, item]) => [
    key,
    key === 'metric' && item === from ? to : withName(item, from, to),
  ]);
  return Object.fromEntries(named);
}

/** Whether another suite has the metric by its old name, or may have it. */
function isElsewhere(from: string, found: readonly Renamed[], { pairs, suites, roots }: Renaming): boolean {
  return pairs.some(({ id, baseline, candidate }) => {
    if (!baseline || !candidate || !Object.hasOwn(baseline.metrics, from)) return false;
    if (found.some((each) => each.candidate === candidate && each.from === from)) return false;
    const before = suites.get(id)?.baseline ?? null;
    const named = before === null || hasFailed(before) ? undefined : before.named;
    return named ? named.includes(from) : mayMention(roots.baseline, baseline.config, from);
  });
}
