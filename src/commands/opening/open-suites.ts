import path from 'node:path';
import type { SuiteConfig } from '../../config/gate-config.ts';
import type { EvalEngine, ReplacedModel } from '../../engine/eval-engine.ts';
import { PawlError } from '../../errors.ts';
import { suiteInputs, touchedBy } from '../../inputs/suite-inputs.ts';
import type { Unmeasured, UnmeasuredCause } from '../../plan/eval-plan.ts';
import type { ArmManifest, SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';
import { withKeys } from './suite-keys.ts';

/** One suite of either arm with the files it depends on that differ between the trees. */
interface Touched extends PairedSuite {
  readonly changedInputs: readonly string[];
}

/** Both arms, and the engine that opens their suites. */
export interface OpenRequest {
  readonly arms: Arms;
  readonly engine: EvalEngine;
  /** Environment of each arm's children, beside the inherited one. */
  readonly env: Readonly<Record<Arm, Readonly<Record<string, string>>>>;
  /** Why no suite of main can be run. */
  readonly mainFailed?: Unmeasured | undefined;
}

/** The suites whose inputs differ between the trees. No engine is needed to know them. */
export async function touchedSuites(arms: Arms, pairs: readonly PairedSuite[]): Promise<Touched[]> {
  const found = await Promise.all(
    pairs.map(async ({ id, baseline, candidate }): Promise<Touched> => {
      const touched = await Promise.all([
        baseline ? changedOnMain(arms, baseline) : [],
        candidate ? changedIn(arms.candidate.root, candidate, arms.changed) : [],
      ]);
      const changedInputs = new Set(touched.flat());
      if (!baseline || !candidate) changedInputs.add((candidate ?? baseline)?.config ?? id);
      return { id, baseline, candidate, changedInputs: [...changedInputs].sort() };
    }),
  );
  return found.filter((suite) => suite.changedInputs.length > 0);
}

/** Main's own inputs that differ. A suite of main that cannot be searched counts as touched: opening it says why. */
async function changedOnMain(arms: Arms, suite: SuiteConfig): Promise<string[]> {
  try {
    return await changedIn(arms.baseline.root, suite, arms.changed);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return arms.changed.length > 0 ? [suite.config] : [];
  }
}

async function changedIn(root: string, suite: SuiteConfig, changed: readonly string[]): Promise<string[]> {
  const own = new Set(['.env', path.posix.join(path.posix.dirname(suite.config), '.env')]);
  // Only a committed one is ever among what changed: the arms then run with different variables.
  const dotenv = changed.filter((file) => own.has(file));
  return [...touchedBy(await suiteInputs({ root, suite }), changed), ...dotenv];
}

/** The touched suites when the application that they talk to did not come up: none is opened. */
export function unservedSuites(touched: readonly Touched[], failed: Unmeasured): Map<string, SuiteArms> {
  return new Map(
    touched.map(({ id, changedInputs }) => [id, { changedInputs, baseline: null, candidate: { failed } }]),
  );
}

/** Loads the touched suites in both arms, all at once; what cannot be loaded is a named failure of its arm. */
export async function openSuites(
  touched: readonly Touched[],
  request: OpenRequest,
): Promise<Map<string, SuiteArms>> {
  const { arms, engine, env, mainFailed } = request;
  const tree = (arm: Arm) => ({ engine, root: arms[arm].root, env: env[arm] });
  const opened = await Promise.all(
    touched.map(async ({ id, baseline, candidate, changedInputs }) => {
      const [main, change] = await Promise.all([
        baseline && mainFailed
          ? { failed: mainFailed }
          : openArm(
              tree('baseline'),
              id,
              'baseline',
              baseline && candidate ? sameTask(baseline, candidate) : baseline,
            ),
        openArm(tree('candidate'), id, 'candidate', candidate),
      ]);
      return [id, { changedInputs, baseline: main, candidate: change }] as const;
    }),
  );
  return new Map(opened);
}

/** Both arms are measured by this PR's task: with two tasks nothing could be compared. */
function sameTask({ task: _, ...main }: SuiteConfig, candidate: SuiteConfig): SuiteConfig {
  return { ...main, ...(candidate.task && { task: candidate.task }) };
}

/** Loads one suite of one tree; null where the tree has none. What its author must mend is thrown for the candidate. */
export async function openArm(
  { engine, root, env }: { engine: EvalEngine; root: string; env: Readonly<Record<string, string>> },
  suite: string,
  arm: Arm,
  config: SuiteConfig | null,
  replaced?: ReplacedModel,
): Promise<ArmManifest> {
  if (config === null) return null;
  try {
    const task = config.task && { task: config.task };
    const models = config.models && { models: config.models };
    const withTexts = Object.values(config.models ?? {}).some(({ training }) => training !== undefined);
    const place = { suite, arm, root, config: config.config, withTexts };
    const manifest = await engine.manifest({
      ...place,
      env,
      ...task,
      ...models,
      ...(replaced && { replaced }),
    });
    return await withKeys(manifest, { root, suite: config, served: Object.keys(env).length > 0 });
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    if (arm === 'candidate' && error.kind === 'usage') throw error;
    const cause: UnmeasuredCause = arm === 'baseline' ? 'baseline' : 'provider';
    const { what, why, fix } = error.help;
    return { failed: { cause, reason: why ? `${what} ${why}` : what, fix: fix ?? '' } };
  }
}
