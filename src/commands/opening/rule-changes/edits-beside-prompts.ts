import type { GateConfig } from '../../../config/gate-config.ts';
import { filterFiles, sharedTransforms } from '../../../inputs/prompt-files.ts';
import { metricRule, suiteMetrics } from '../../../metrics/metric-rules.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import type { RuleChange } from '../../../trust/rule-change.ts';
import type { ChangedTrees } from '../tested-files.ts';

/**
 * What this PR edits in a suite and no file of a prompt shows. Filters of templates, and transforms that all answers go through, can give cases
 * their answers. A text around all prompts can mend in the suite what is broken in the file. None of them loosens anything, because it may be
 * what is under test, and each is named.
 */
export async function editsBesidePrompts(
  { baseline, candidate, changed }: ChangedTrees,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
  config: GateConfig,
): Promise<readonly RuleChange[]> {
  const found = await Promise.all(
    pairs.map(async ({ id, baseline: main, candidate: own }) => {
      const arms = suites.get(id);
      if (!main || !own || arms === undefined) return [];
      const before = new Set(await filterFiles(baseline.root, main.config));
      const after = await filterFiles(candidate.root, own.config);
      const [then, now] = [
        await sharedTransforms(baseline.root, main.config),
        await sharedTransforms(candidate.root, own.config),
      ];
      const cost = metricRule('cost', suiteMetrics(config, id));
      const isNew = (file: string) => changed.includes(file) || !before.has(file);
      const isNewFile = (file: string) => changed.includes(file) || !then.files.includes(file);
      const transforms = [
        ...now.files.filter(isNewFile),
        ...new Set(now.texts.filter((text) => !then.texts.includes(text))),
      ];
      const named = (what: string, from: string, to: string): RuleChange => ({
        kind: 'subject',
        rule: `${what} of ${id}`,
        from,
        to: `edited: ${to}`,
        file: own.config,
        line: null,
        loosens: false,
      });
      const answering = (what: string) => (from: string) =>
        named(what, from, `a ${what} of ${id}, which may give cases their answers`);
      return [
        ...after.filter(isNew).map(answering('filter')),
        ...transforms.map(answering('transform')),
        ...(cost.gate || cost.floor !== null ? editedPrices(arms) : []).map((key) =>
          named('price', key, `what an answer of ${id} costs, by its own word`),
        ),
        ...editedAround(arms).map((key) =>
          named(key, key, `all prompts of ${id} get it, which the files of prompts do not show`),
        ),
      ];
    }),
  );
  return found.flat();
}

/** Settings that say what an answer of a model costs, and do not say the same on both sides. */
function editedPrices({ baseline, candidate }: SuiteArms): readonly string[] {
  const [then, now] = [pricesOf(baseline), pricesOf(candidate)];
  const edited = [
    ...now.filter((price) => !then.includes(price)),
    ...then.filter((price) => !now.includes(price)),
  ];
  return [...new Set(edited.map((price) => price.replace(/ .*/, '')))];
}

function pricesOf(arm: ArmManifest): readonly string[] {
  if (arm === null || hasFailed(arm)) return [];
  return arm.slots.flatMap(({ providerSettings = {} }) =>
    Object.entries(providerSettings).flatMap(([name, value]) =>
      /cost\w*$/i.test(name) ? [`${name} ${value}`] : [],
    ),
  );
}

/** The keys of texts around all prompts that are not the same on both sides. */
function editedAround({ baseline, candidate }: SuiteArms): readonly string[] {
  const [then, now] = [aroundOf(baseline), aroundOf(candidate)];
  if (then === null || now === null) return [];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((key) => then[key] !== now[key]);
}

function aroundOf(arm: ArmManifest): Readonly<Record<string, string>> | null {
  return arm === null || hasFailed(arm) ? null : (arm.around ?? {});
}
