import { isDeepStrictEqual } from 'node:util';
import type { GateConfig, SuiteConfig } from '../../../config/gate-config.ts';
import { mayMention } from '../../../config/policy/metric-mentions.ts';
import type { MetricPolicy } from '../../../config/policy/policy.ts';
import { isDocumentation } from '../../../inputs/documentation.ts';
import { builtInMetric } from '../../../metrics/built-in-metrics.ts';
import { gateNames, metricRule } from '../../../metrics/metric-rules.ts';
import type { SuiteManifest } from '../../../plan/manifest.ts';
import { hasFailed, type SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { Arm } from '../../../samples/sample.ts';
import { isRuleOfMetric, type Judging, type PairedSuite } from '../../../trust/judging-config.ts';
import { looseningFirst, type RuleChange } from '../../../trust/rule-change.ts';
import { stricterMetric } from '../../../trust/stricter-metric.ts';
import { differsInName } from './renamed-data.ts';

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

/**
 * Judges a metric under its new name where a change renames it in the suite and in the policy, and edits nothing else that checks answers:
 * beside prompts, documentation, added cases and the policy, files differ in that name alone. Main's rules get the new name too. Otherwise nothing is done: the old name blocks.
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
  // An added case that asks what another one does could take its place.
  const isAskedOnce = doubles(now) <= doubles(before);
  // The policy may name a grader, and what only this PR calls a prompt may hold checks.
  const isSameModels = isDeepStrictEqual(main.policy.models, own.policy.models);
  const aside = new Set([...promptsOf(before), own.file]);
  const others = new Set([...renaming.suites.values()].flatMap((each) => promptsOf(each.baseline)));
  const isForeign = (file: string) =>
    !arms?.changedInputs.includes(file) && (others.has(file) || isDocumentation(file));
  const isRenamed =
    isOne &&
    isOwn &&
    isMoved &&
    isGraded &&
    isAskedOnce &&
    isSameModels &&
    changed.every(
      (file) =>
        aside.has(file) ||
        isForeign(file) ||
        differsInName(file, { from, to, isConfig: file === candidate.config }, renaming.roots),
    );
  return isRenamed ? { baseline, candidate, from, to, policy } : null;
}

/** Cells whose prompt another cell of the same column has as well. */
function doubles({ cells }: SuiteManifest): number {
  return cells.length - new Set(cells.map(({ slot, promptDigest }) => `${slot} ${promptDigest}`)).size;
}

function promptsOf(arm: SuiteArms['baseline']): readonly (string | null)[] {
  return arm === null || hasFailed(arm) ? [] : arm.slots.map(({ promptFile }) => promptFile);
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
