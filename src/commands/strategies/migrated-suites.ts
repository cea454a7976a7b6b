import type { SuiteConfig } from '../../config/gate-config.ts';
import type { EvalEngine, ReplacedModel } from '../../engine/eval-engine.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import type { OpenedInputs } from '../../plan/plan-suites.ts';
import { hasFailed } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import { openArm } from '../opening/open-suites.ts';

interface Opening {
  readonly engine: EvalEngine;
  readonly root: string;
  readonly env: Readonly<Record<Arm, Readonly<Record<string, string>>>>;
  readonly replaced: ReplacedModel;
}

/** The suites that use a model, each with it ("main") and with the other in its place, by id. */
export async function migratedSuites(
  suites: readonly SuiteConfig[],
  opening: Opening,
): Promise<ReadonlyMap<string, OpenedInputs>> {
  const opened = await Promise.all(suites.map((suite) => openBoth(suite, opening)));
  return new Map(opened.flatMap((entry) => (entry === null ? [] : [entry])));
}

/** A suite with either model; null where it uses neither. One that cannot be loaded may use it: it is not measured. */
async function openBoth(
  suite: SuiteConfig,
  { engine, root, env, replaced }: Opening,
): Promise<readonly [string, OpenedInputs] | null> {
  const inputs = { changedInputs: [suite.config] };
  const baseline = await openArm({ engine, root, env: env.baseline }, suite.id, 'baseline', suite);
  if (baseline === null) return null;
  if (hasFailed(baseline)) {
    const failed = { ...baseline.failed, cause: 'provider' as const };
    return [suite.id, { ...inputs, baseline: null, candidate: { failed } }];
  }
  const tree = { engine, root, env: env.candidate };
  const candidate = await openArm(tree, suite.id, 'candidate', suite, replaced);
  if (candidate && !hasFailed(candidate) && sameModels(baseline, candidate)) return null;
  return [suite.id, { ...inputs, baseline, candidate }];
}

/** promptfoo's own ids of providers differ from what suites write, so a use is told by what became of it. */
function sameModels(one: SuiteManifest, other: SuiteManifest): boolean {
  return one.slots.every((slot, at) => slot.providerDigest === other.slots[at]?.providerDigest);
}
