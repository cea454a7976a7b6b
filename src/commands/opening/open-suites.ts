import type { SuiteConfig } from '../../config/gate-config.ts';
import type { ServePolicy } from '../../config/policy/policy.ts';
import { dotenvFiles } from '../../engine/child/dotenv-files.ts';
import { isMainChanged } from '../../engine/child/main-changed.ts';
import type { EvalEngine, ReplacedModel } from '../../engine/eval-engine.ts';
import { PawlError } from '../../errors.ts';
import { type SearchedSuite, type SuiteInputs, suiteInputs } from '../../inputs/suite-inputs.ts';
import { type Claims, claimsOf, type TouchedFile, touchedBy } from '../../inputs/touched.ts';
import type { Unmeasured, UnmeasuredCause } from '../../plan/eval-plan.ts';
import type { ArmManifest, SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import { listed } from '../../trees/process/listed.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';
import { notWithLentPackages } from './lent-packages.ts';
import { withKeys } from './suite-keys.ts';

/** One suite of either arm with the files it depends on that differ between the trees. */
interface Touched extends PairedSuite {
  readonly changedInputs: readonly string[];
  /** Why it runs, where no file that it is known to read differs. */
  readonly notes: readonly string[];
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

/** Variables through which the suites of each arm get the address of its application; none where it starts none. */
export type ServedNames = Readonly<Record<Arm, readonly string[]>>;

/**
 * The suites whose inputs differ between the trees, and those that may read a file that differs and that no suite is known
 * to read. No engine is needed to know them.
 */
export async function touchedSuites(
  arms: Arms,
  pairs: readonly PairedSuite[],
  served: ServedNames = { baseline: [], candidate: [] },
): Promise<Touched[]> {
  const searched = await Promise.all(
    pairs.map(async ({ id, baseline, candidate }) => {
      const [main, own] = await Promise.all([
        baseline && mainInputs(arms.baseline.root, { ...baseline, served: served.baseline }),
        candidate &&
          suiteInputs({ root: arms.candidate.root, suite: { ...candidate, served: served.candidate } }),
      ]);
      return { id, baseline, candidate, main, own };
    }),
  );
  const known = searched.flatMap(({ main, own }) => [main, own]).filter((found) => isKnown(found));
  const isClaimed = claimsOf(known);
  const found = searched.map(({ id, baseline, candidate, main, own }): Touched => {
    const files = [
      ...touchedOf(baseline, main, arms, isClaimed),
      ...touchedOf(candidate, own, arms, isClaimed),
    ];
    const changedInputs = new Set(files.map(({ file }) => file));
    if (baseline && main === 'unreadable' && arms.changed.length > 0) changedInputs.add(baseline.config);
    if (!baseline || !candidate) changedInputs.add((candidate ?? baseline)?.config ?? id);
    const notes = changedInputs.size > files.length ? [] : unseenNotes(id, files);
    return { id, baseline, candidate, changedInputs: [...changedInputs].sort(), notes };
  });
  return found.filter((suite) => suite.changedInputs.length > 0);
}

/**
 * Why a suite runs although no file that it is known to read differs: which file it may read, and by what. Empty where a file
 * differs that it is known to read.
 */
function unseenNotes(suite: string, touched: readonly TouchedFile[]): readonly string[] {
  const [first] = touched;
  if (first === undefined || touched.some(({ why }) => why === null)) return [];
  const files = [...new Set(touched.map(({ file }) => file))];
  return [
    `${listed(files)} changed. No suite names ${files.length === 1 ? 'it' : 'them'}, and \`${suite}\` may read ${
      files.length === 1 ? 'it' : 'one of them'
    }: ${first.why}. To say what it reads, list that under \`inputs\` of the suite in pawl.yaml on main.`,
  ];
}

type Searched = SuiteInputs | 'unreadable' | null;

function isKnown(found: Searched): found is SuiteInputs {
  return found !== null && found !== 'unreadable';
}

function touchedOf(
  suite: SuiteConfig | null,
  found: Searched,
  { changed }: Arms,
  isClaimed: Claims,
): readonly TouchedFile[] {
  if (suite === null || !isKnown(found)) return [];
  const own = new Set(dotenvFiles(suite.config));
  // Only a committed one is ever among what changed: the arms then run with different variables.
  const variables = changed.filter((file) => own.has(file)).map((file) => ({ file, why: null }));
  return [...variables, ...touchedBy(found, changed, isClaimed)];
}

/** Main's own inputs. A suite of main that cannot be searched counts as touched: opening it says why. */
async function mainInputs(root: string, suite: SearchedSuite): Promise<SuiteInputs | 'unreadable'> {
  try {
    return await suiteInputs({ root, suite });
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return 'unreadable';
  }
}

/** Variables through which suites get the address of the application that a policy starts. */
export function servedNames(serve: ServePolicy | undefined): readonly string[] {
  return serve ? [serve.port, 'PAWL_ARM_URL'] : [];
}

/** The touched suites when the application that they talk to did not come up: none is opened. */
export function unservedSuites(touched: readonly Touched[], failed: Unmeasured): Map<string, SuiteArms> {
  return new Map(
    touched.map(({ id, changedInputs, notes }) => [
      id,
      { changedInputs, baseline: null, candidate: { failed }, notes },
    ]),
  );
}

/** Loads the touched suites in both arms, all at once; what cannot be loaded is a named failure of its arm. */
export async function openSuites(
  touched: readonly Touched[],
  request: OpenRequest,
): Promise<Map<string, SuiteArms>> {
  const { arms, engine, env } = request;
  const tree = (arm: Arm) => ({ engine, root: arms[arm].root, env: env[arm] });
  const opened = await Promise.all(
    touched.map(async ({ id, baseline, candidate, changedInputs, notes }) => {
      const [main, change] = await Promise.all([
        openMain(tree('baseline'), { id, baseline, candidate }, request),
        openArm(tree('candidate'), id, 'candidate', candidate),
      ]);
      return [id, { changedInputs, baseline: main, candidate: change, notes }] as const;
    }),
  );
  return new Map(opened);
}

async function openMain(
  tree: Parameters<typeof openArm>[0],
  { id, baseline, candidate }: PairedSuite,
  { arms, mainFailed }: OpenRequest,
): Promise<ArmManifest> {
  const failed = (baseline && mainFailed) ?? (await notWithLentPackages(arms, candidate && baseline));
  if (failed) return { failed };
  return openArm(tree, id, 'baseline', baseline && candidate ? sameTask(baseline, candidate) : baseline);
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
    const cause: UnmeasuredCause = isMainChanged(error)
      ? 'cross-tree'
      : arm === 'baseline'
        ? 'baseline'
        : 'provider';
    const { what, why, fix } = error.help;
    return { failed: { cause, reason: why ? `${what} ${why}` : what, fix: fix ?? '' } };
  }
}
