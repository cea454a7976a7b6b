import { createHash } from 'node:crypto';
import type { EvalEngine } from '../../engine/eval-engine.ts';
import type { GateRequest } from '../../pipeline/pipeline.ts';
import { hasFailed } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Arms } from '../../trees/arms.ts';
import { gitIn } from '../../trees/git/git.ts';
import { envFilesAmong, isKeptOut, takenEnvFiles, trackedFiles } from '../../trees/packages/env-files.ts';
import { addedGates } from '../../trust/added-gates.ts';
import { droppedSuite } from '../../trust/judging-config.ts';
import { looseningFirst, type RuleChange } from '../../trust/rule-change.ts';
import { withCopyPlaces } from './copy-places.ts';
import type { GateOptions } from './gate-options.ts';
import type { JudgedBy } from './judging.ts';
import { type KeyHostRequest, keyHostChanges, withoutNewHosts } from './key-hosts.ts';
import { withModelChecks } from './model-checks.ts';
import { openSuites, servedNames, touchedSuites, unservedSuites } from './open-suites.ts';
import { type MovedSuites, withMovedCases, withRemovedSuites } from './pair-suites.ts';
import { repositoryCode } from './repository-code.ts';
import type { Change } from './resolve-change.ts';
import { editsBesidePrompts } from './rule-changes/edits-beside-prompts.ts';
import { lighterCases } from './rule-changes/lighter-cases.ts';
import { withRenamedMetrics } from './rule-changes/renamed-metrics.ts';
import { unaskedEdits } from './rule-changes/unasked-edits.ts';
import { untestedSubjects } from './rule-changes/untested-subjects.ts';
import type { ServeArmsRequest, ServedArms } from './serve-arms.ts';
import { danglingNotes, refuseUnknownMetrics, withoutMendedNames } from './unknown-metrics.ts';

/** The suites that a change touches, opened in both arms by a dry run: all that a plan is made from, and no call yet. */
export interface OpenedChange {
  readonly engine: EvalEngine;
  readonly request: Omit<GateRequest, 'stored' | 'elapsedMs'>;
  /** What the change edits of its own judging, as it stands: nothing accepted yet. */
  readonly changes: readonly RuleChange[];
  /** The touched suites that main has. */
  readonly onMain: readonly SuiteInStore[];
  /** What is said of suites that it does not touch. */
  readonly notes: readonly string[];
  /** Ends the engine and the applications. */
  close(): Promise<void>;
}

/** Starts the applications under test, or does as if. */
export type Serve = (request: ServeArmsRequest) => Promise<ServedArms>;

/** What the change edits of its own judging, with what somebody accepted of it. */
export type AcceptRules = (changes: readonly RuleChange[]) => readonly RuleChange[];

/** Told which suites of main a change touches, before any of them is loaded. */
export type OnTouched = (suites: readonly TouchedInStore[]) => void;

/**
 * Opens what the change touches. A suite that would send a key to a host for the first time is not measured, unless `accept`
 * says that somebody accepted it. Where it throws, nothing is left open.
 */
export async function openChange(
  change: Change,
  options: GateOptions,
  serve: Serve,
  accept: AcceptRules = (changes) => changes,
  onTouched: OnTouched = () => {},
): Promise<OpenedChange> {
  const { arms, judging } = change;
  const { config, main, pairs } = judging;
  const policies = { baseline: main.policy.serve, candidate: config.policy.serve };
  const { touched, unread, notes } = await touchedSuites(arms, pairs, {
    baseline: servedNames(policies.baseline),
    candidate: servedNames(policies.candidate),
  });
  onTouched(touched.flatMap(({ id, baseline }) => (baseline ? [{ id, storedAs: baseline.id }] : [])));
  const tracked = touched.length > 0 ? arms.tracked?.() : undefined;
  tracked?.catch(() => {}); // who waits for it is told
  if (touched.length > 0) await arms.prepare();
  await tracked;
  const served = await serve({
    policies: touched.length > 0 ? policies : {},
    arms,
    code: repositoryCode(options.env, config.policy['pass-env'], arms.candidate.root),
    mainMayBeGone: mayBeGone(judging),
  });
  const { trackedEnv, changedInGit, ...jobFiles } = await envFilesOf(arms, options, touched.length > 0);
  const engine = options.openEngine(config, options.env, arms.candidate.root, {
    main,
    trackedEnv,
    changedInGit,
    ...(arms.uncommitted && { edited: arms.uncommitted }),
    mainChanged: arms.mainChanged,
    jobs: options.jobs,
  });
  const close = async () => {
    await Promise.all([engine.close(), served.close()]);
  };
  try {
    const found = served.failed
      ? unservedSuites(touched, served.failed)
      : await openSuites(touched, {
          arms,
          engine,
          env: served.env,
          mainFailed: served.mainFailed,
          ...jobFiles,
        });
    const { suites: paired, moved } = await withMovedCases(found, pairs, config, arms);
    const configs = new Map(touched.map(({ id, candidate }) => [id, candidate?.config ?? '']));
    const suites = withCopyPlaces(paired, arms, configs);
    const roots = { baseline: arms.baseline.root, candidate: arms.candidate.root };
    const opened = { suites, main, config, roots, env: options.env, trackedEnv };
    const named = withMetricNames(change, options, roots, suites);
    const changes = await allRuleChanges(named.change, options, opened, moved);
    const ruleChanges = accept(changes);
    const request = await requestOf(named.change, options, opened, { served, ruleChanges, unread });
    const onMain = touched.flatMap(({ id, baseline }) => {
      const mainGone = hasFailed(suites.get(id)?.baseline ?? null);
      return baseline ? [{ id, storedAs: baseline.id, mainGone }] : [];
    });
    return { engine, request, changes, onMain, notes: [...notes, ...named.notes], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The change without names of metrics that it takes out of its policy and that meant nothing. Throws where a name of its own means nothing. */
function withMetricNames(
  change: Change,
  { configOf }: GateOptions,
  roots: Readonly<Record<Arm, string>>,
  suites: GateRequest['suites'],
): { readonly change: Change; readonly notes: readonly string[] } {
  const { judging } = change;
  const { own, pairs } = judging;
  const sides = { roots, pairs, suites };
  // A change of long ago is replayed, not mended.
  if (configOf) return { change, notes: [] };
  refuseUnknownMetrics(own, sides);
  const mended = withoutMendedNames(judging, own, sides);
  const { changed } = change.arms;
  const renamed = judging.isAsked ? {} : withRenamedMetrics({ ...mended, ...sides, changed });
  return {
    change: { ...change, judging: { ...mended, ...renamed } },
    notes: danglingNotes(own, sides),
  };
}

/** The `.env` files that git tracks on either side, those of the job that this PR takes into git, and all files of this PR that are on disk as they are in git. */
async function envFilesOf(
  { baseline, candidate, changed, tracked, uncommitted = [] }: Change['arms'],
  { env }: GateOptions,
  isAsked: boolean,
) {
  const inTree = ({ root }: { readonly root: string }) => gitIn(root, env, [root]);
  const gits = { baseline: inTree(baseline), candidate: inTree(candidate) };
  const [onMain, onChange] = isAsked
    ? await Promise.all([trackedFiles(gits.baseline), tracked?.() ?? trackedFiles(gits.candidate)])
    : [[], []];
  const [main, inGit] = [envFilesAmong(onMain), new Set(onChange)];
  const trackedEnv = new Set([...main, ...envFilesAmong(onChange)]);
  const added = [...trackedEnv].filter((file) => !main.has(file));
  return {
    trackedEnv,
    // Of a submodule its folder is named.
    changedInGit: changed.filter(
      (file) => inGit.has(file) && !uncommitted.some((edited) => `${file}/`.startsWith(`${edited}/`)),
    ),
    takenEnv: await takenEnvFiles(gits, added),
    mainIgnores: (file: string) => isKeptOut(gits.baseline, file),
  };
}

/** All edits of the judging: those of the policies, and those that only opened suites show (keys for new hosts, untested subjects). */
async function allRuleChanges(
  { arms, judging }: Change,
  options: GateOptions,
  opened: KeyHostRequest,
  moved: MovedSuites,
): Promise<readonly RuleChange[]> {
  const { pairs, main, config, mainIsGated, isAsked } = judging;
  // Whoever names a configuration for each tree replays what main took in: nothing of it is new.
  const hosts = options.configOf ? [] : keyHostChanges(opened);
  const isJudged = mainIsGated && !isAsked;
  const untested = isJudged
    ? [
        ...lighterCases(pairs, opened.suites),
        ...(await untestedSubjects(arms, pairs, opened.suites)),
        ...(await editsBesidePrompts(arms, pairs, opened.suites, config)),
        ...unaskedEdits(pairs, opened.suites),
      ]
    : [];
  const named = hosts.map((each) => ({ ...each, loosens: mainIsGated }));
  const moves = pairs.flatMap((pair) => {
    const to = moved.get(pair.id);
    return to === undefined ? [] : [droppedSuite(pair, { main, own: config }, to)];
  });
  const judged = judging.changes.map(
    (change) => moves.find(({ kind, rule }) => kind === change.kind && rule === change.rule) ?? change,
  );
  return looseningFirst([...named, ...untested, ...judged]);
}

/** What the gate is asked for. The servers of models are asked which models there are: that calls none. */
async function requestOf(
  { arms, judging }: Change,
  { env, secretsWithheld }: GateOptions,
  opened: KeyHostRequest,
  {
    served,
    ruleChanges,
    unread,
  }: {
    served: ServedArms;
    ruleChanges: readonly RuleChange[];
    unread: ReadonlySet<string>;
  },
): Promise<OpenedChange['request']> {
  const { config, main, pairs } = judging;
  const suites = await withModelChecks(withoutNewHosts(opened.suites, ruleChanges, opened), {
    roots: opened.roots,
    configs: { baseline: main, candidate: config },
    env,
    now: Date.now(),
  });
  return {
    config: withRemovedSuites(config, pairs),
    suites,
    served: served.running,
    secretsWithheld,
    seed: seedOf(arms),
    unread,
    mainMayBeGone: mayBeGone(judging),
    editedTasks: new Set(pairs.filter(isTaskEdited).map(({ id }) => id)),
    ruleChanges,
    addedGates: addedGates(main, config, pairs),
  };
}

/**
 * Whether stored samples may stand in for a main that does not run. Not where this PR may have made it so: main is read by
 * the built-in rules, or measured by an edited task.
 */
function mayBeGone({ mainIsReadable, pairs }: JudgedBy): boolean {
  return mainIsReadable && !pairs.some(isTaskEdited);
}

function isTaskEdited({ baseline, candidate }: JudgedBy['pairs'][number]): boolean {
  return (
    baseline !== null &&
    candidate !== null &&
    JSON.stringify(baseline.task) !== JSON.stringify(candidate.task)
  );
}

/** A suite of the run, and what main called it when its samples were stored. */
export interface TouchedInStore {
  readonly id: string;
  readonly storedAs: string;
}

/** The same of an opened suite. */
export interface SuiteInStore extends TouchedInStore {
  /** It cannot be loaded on main, so that its stored samples may have to stand in for it. */
  readonly mainGone: boolean;
}

/** A 32-bit seed that is the same for the same two trees, so that a re-run of the same change is the same run. */
function seedOf({ baseline, candidate, changed }: Arms): number {
  const parts = [baseline.commit ?? '', candidate.commit ?? '', ...changed];
  return createHash('sha256').update(parts.join('\0')).digest().readUInt32BE(0);
}
