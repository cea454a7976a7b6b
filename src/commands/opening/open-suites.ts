import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SuiteConfig } from '../../config/gate-config.ts';
import type { ServePolicy } from '../../config/policy/policy.ts';
import { folderOf, foldersUpwards } from '../../config/repository-path.ts';
import { dotenvFiles } from '../../engine/child/dotenv-files.ts';
import { isMainChanged } from '../../engine/child/main-changed.ts';
import type { EvalEngine, ReplacedModel } from '../../engine/eval-engine.ts';
import { PawlError, quotedWord } from '../../errors.ts';
import type { OtherChanges } from '../../inputs/keys/key-digests.ts';
import type { SuiteInputs } from '../../inputs/suite-inputs.ts';
import { type Claims, claimsOf, filesOfServers, type TouchedFile, touchedBy } from '../../inputs/touched.ts';
import type { Unmeasured } from '../../plan/eval-plan.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import {
  incompleteCandidate,
  incompleteMain,
  lacksSubmodule,
  unmadeOnMain,
} from '../../trees/incomplete-trees.ts';
import { listed } from '../../trees/process/listed.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';
import { withKeys } from './suite-keys.ts';
import {
  failureOf,
  inputsOf,
  isUnreadable,
  notLoaded,
  notWithLentPackages,
  type Unreadable,
  unreadableReach,
} from './unloaded-suites.ts';

const ARMS: readonly Arm[] = ['baseline', 'candidate'];

/** One suite of either arm with the files it depends on that differ between the trees. */
interface Touched extends PairedSuite {
  readonly changedInputs: readonly string[];
  /** Changed files that a server which it asks may be made of. */
  readonly serverFiles: readonly string[];
  /** Changed files that it is not known to read on main. */
  readonly others: OtherChanges;
  /** Why it runs, where no file that it is known to read differs. */
  readonly notes: readonly string[];
  /** No file that it is known to read differs: it may read one that does. */
  readonly isGuess: boolean;
  /** What was found of it in each tree without opening it. */
  readonly found: Readonly<Record<Arm, Searched>>;
}

/** What a suite of one tree depends on, or why nobody can tell; null where the tree has no such suite. */
type Searched = SuiteInputs | Unreadable | null;

/** Both arms, and the engine that opens their suites. */
export interface OpenRequest {
  readonly arms: Arms;
  readonly engine: EvalEngine;
  /** Environment of each arm's children, beside the inherited one. */
  readonly env: Readonly<Record<Arm, Readonly<Record<string, string>>>>;
  /** Why no suite of main can be run. */
  readonly mainFailed?: Unmeasured | undefined;
  /** `.env` files of the job that this PR takes into git. */
  readonly takenEnv: readonly string[];
  /** Whether main's own rules keep a file out of git. */
  readonly mainIgnores: (file: string) => Promise<boolean>;
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
): Promise<TouchedSuites> {
  const searched = await Promise.all(
    pairs.map(async ({ id, baseline, candidate }) => {
      const [main, own] = await Promise.all([
        baseline && inputsOf(arms.baseline.root, { ...baseline, served: served.baseline }),
        candidate && inputsOf(arms.candidate.root, { ...candidate, served: served.candidate }),
      ]);
      return { id, baseline, candidate, found: { baseline: main, candidate: own } };
    }),
  );
  const isClaimed = claimsOfBoth(searched, arms);
  const ofServers = filesOfServers(arms.changed, isClaimed);
  const suites = searched.map((suite): Touched => {
    const { id, baseline, candidate, found } = suite;
    const files = [
      ...touchedOf(baseline, found.baseline, arms, isClaimed),
      ...touchedOf(candidate, found.candidate, arms, isClaimed),
    ];
    const changedInputs = new Set(files.map(({ file }) => file));
    for (const file of unreadableReach(suite, arms, isClaimed)) changedInputs.add(file);
    if (!baseline || !candidate) changedInputs.add((candidate ?? baseline)?.config ?? id);
    const notes = changedInputs.size > files.length ? [] : unseenNotes(id, files, isClaimed);
    const isListed = (baseline ?? candidate)?.inputs !== undefined;
    const serverFiles = isListed ? ofServers.filter((file) => changedInputs.has(file)) : ofServers;
    const isGuess =
      files.length > 0 &&
      files.every(({ why }) => why !== null) &&
      new Set(files.map(({ file }) => file)).size === changedInputs.size;
    const own = new Set(filesOf(found.baseline));
    const others = { changed: arms.changed.filter((file) => !own.has(file)), isClaimed };
    return { ...suite, changedInputs: [...changedInputs].sort(), serverFiles, others, notes, isGuess };
  });
  const untouched = suites.filter(({ changedInputs }) => changedInputs.length === 0);
  const unread = untouched.filter(({ found }) => isUnreadable(found.candidate));
  return {
    touched: suites.filter(({ changedInputs }) => changedInputs.length > 0),
    unread: new Set(unread.map(({ id }) => id)),
    notes: unread.flatMap(brokenNotes),
  };
}

/**
 * Whether a suite is known to read a file: one of main, or, of a file that main does not have, one of this PR. Else a PR could
 * take a file from the suites that may read it by a suite of its own that names it.
 */
function claimsOfBoth(searched: readonly Pick<Touched, 'found'>[], { baseline }: Arms): Claims {
  const [main, own] = ARMS.map((arm) =>
    claimsOf(
      searched.flatMap(({ found: { [arm]: inputs } }) =>
        inputs === null || isUnreadable(inputs) ? [] : [inputs],
      ),
    ),
  ) as [Claims, Claims];
  return (file) => main(file) || (!existsSync(path.join(baseline.root, file)) && own(file));
}

/** The suites that a change touches, and what is said of others. */
interface TouchedSuites {
  readonly touched: readonly Touched[];
  /** Suites that can be read on neither side, and that the change leaves alone: they are not the change's doing. */
  readonly unread: ReadonlySet<string>;
  readonly notes: readonly string[];
}

function brokenNotes({ id, found: { candidate } }: Touched): readonly string[] {
  if (!isUnreadable(candidate)) return [];
  return [
    `\`${id}\` is broken on main already, and this PR does not touch it: ${failureOf(candidate.help).reason}`,
  ];
}

/**
 * Why a suite runs although no file that it is known to read differs: which file it may read, and by what. Empty where a file
 * differs that it is known to read.
 */
function unseenNotes(suite: string, touched: readonly TouchedFile[], isClaimed: Claims): readonly string[] {
  const [first] = touched;
  if (first === undefined || touched.some(({ why }) => why === null)) return [];
  const files = [...new Set(touched.map(({ file }) => file))];
  return [
    `${listed(files)} changed. ${files.some(isClaimed) ? '' : `No suite of main names ${files.length === 1 ? 'it' : 'them'}, and `}\`${suite}\` may read ${
      files.length === 1 ? 'it' : 'one of them'
    }: ${first.why}. To say what it reads, list that under \`inputs\` of the suite in pawl.yaml on main.`,
  ];
}

function filesOf(found: Searched): readonly string[] {
  return found === null || isUnreadable(found) ? [] : found.files;
}

function touchedOf(
  suite: SuiteConfig | null,
  found: Searched,
  { changed }: Arms,
  isClaimed: Claims,
): readonly TouchedFile[] {
  if (suite === null || found === null || isUnreadable(found)) return [];
  const own = new Set(dotenvFiles(suite.config));
  // Only a committed one is ever among what changed: the arms then run with different variables.
  const variables = changed.filter((file) => own.has(file)).map((file) => ({ file, why: null }));
  return [...variables, ...touchedBy(found, changed, isClaimed)];
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
  const opened = await Promise.all(
    touched.map(async (suite) => {
      const { id, baseline, candidate, changedInputs, serverFiles, others, notes, isGuess, found } = suite;
      const tree = (arm: Arm) => ({ engine, root: arms[arm].root, env: env[arm], others });
      const pointer = candidate && incompleteCandidate(arms.candidate.root, filesOf(found.candidate));
      const [main, change] = await Promise.all([
        openMain(tree('baseline'), { id, baseline, candidate, found }, request),
        isUnreadable(found.candidate)
          ? notLoaded(found.candidate.help, 'candidate')
          : pointer
            ? notLoaded(pointer, 'candidate')
            : openArm(tree('candidate'), id, 'candidate', candidate),
      ]);
      const guess = isGuess ? { isGuess: true as const } : {};
      return [
        id,
        { changedInputs, serverFiles, ...guess, baseline: main, candidate: change, notes },
      ] as const;
    }),
  );
  return new Map(opened);
}

async function openMain(
  tree: Parameters<typeof openArm>[0],
  { id, baseline, candidate, found }: Pick<Touched, 'id' | 'baseline' | 'candidate' | 'found'>,
  { arms, mainFailed, takenEnv, mainIgnores }: OpenRequest,
): Promise<ArmManifest> {
  const config = candidate?.config ?? baseline?.config ?? '';
  const files = [...new Set([...filesOf(found.baseline), ...(baseline ? filesOf(found.candidate) : [])])];
  const incomplete = incompleteMain(arms, config, filesOf(found.baseline));
  const unable =
    (baseline && mainFailed) ??
    (baseline &&
      withoutEnv(takenEnv.find((file) => foldersUpwards(folderOf(config)).includes(folderOf(file))))) ??
    (incomplete && { cause: 'baseline' as const, ...incomplete }) ??
    (await notWithLentPackages(arms, candidate && baseline));
  if (unable) return { failed: unable };
  const isLacking = lacksSubmodule(arms, [baseline?.config ?? config, ...files]);
  const opened = isUnreadable(found.baseline)
    ? { failed: notLoaded(found.baseline.help, 'baseline').failed, byOwnFiles: true as const }
    : await openArm(tree, id, 'baseline', baseline && candidate ? sameTask(baseline, candidate) : baseline);
  if (!hasFailed(opened)) return opened;
  const unmade = await unmadeOnMain(arms, filesOf(found.candidate), opened.failed.reason, mainIgnores);
  if (unmade) return { failed: { cause: 'baseline', ...unmade } };
  const isOwn =
    !isLacking && (isUnreadable(found.baseline) || found.baseline?.code === false || arms.lent === undefined);
  return isOwn ? opened : { failed: opened.failed };
}

/** Why main may lack variables of the job; null where this PR takes none of its files into git. */
function withoutEnv(file: string | undefined): Unmeasured | null {
  return file === undefined
    ? null
    : {
        cause: 'baseline',
        reason: `This PR commits \`${file}\`, a file of the job that main keeps out of git: main would miss what the job sets there.`,
        fix: `Take the file out of git, or have the job set its variables:\ngit rm --cached ${quotedWord(file)}`,
      };
}

/** Both arms are measured by this PR's task: with two tasks nothing could be compared. */
function sameTask({ task: _, ...main }: SuiteConfig, candidate: SuiteConfig): SuiteConfig {
  return { ...main, ...(candidate.task && { task: candidate.task }) };
}

/** A tree whose suites are opened, and the variables that they get. */
interface TreeToOpen {
  readonly engine: EvalEngine;
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** What a change edits beside what the suite is known to read. */
  readonly others?: OtherChanges;
  /** The manifests hold prompts, variables and checks in full. Absent: they do not. */
  readonly withPrompts?: boolean | undefined;
}

/** Loads one suite of one tree; null where the tree has none. What cannot be loaded is a named failure. */
export async function openArm(
  { engine, root, env, others, withPrompts = false }: TreeToOpen,
  suite: string,
  arm: Arm,
  config: SuiteConfig | null,
  replaced?: ReplacedModel,
): Promise<ArmManifest> {
  if (config === null) return null;
  try {
    const task = config.task && { task: config.task };
    const models = config.models && { models: config.models };
    const withTexts =
      withPrompts || Object.values(config.models ?? {}).some(({ training }) => training !== undefined);
    const place = { suite, arm, root, config: config.config, withTexts, withPrompts };
    const manifest = await engine.manifest({
      ...place,
      env,
      ...task,
      ...models,
      ...(replaced && { replaced }),
    });
    return await withKeys(manifest, { root, suite: config, served: Object.keys(env).length > 0, others });
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const { help } = error;
    return isMainChanged(error)
      ? { failed: { ...failureOf(help), cause: 'cross-tree' } }
      : notLoaded(help, arm);
  }
}
