import { existsSync } from 'node:fs';
import path from 'node:path';
import { discoverSuites } from '../../config/discovery/discover-suites.ts';
import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { type Policy, policySchema } from '../../config/policy/policy.ts';
import { policyLines } from '../../config/policy/policy-lines.ts';
import { PawlError } from '../../errors.ts';
import { isCiFile } from '../../inputs/ci-files.ts';
import { quarantinedIn, quarantineEntry } from '../../plan/quarantine.ts';
import type { Arms } from '../../trees/arms.ts';
import {
  droppedSuite,
  type Judging,
  judgingConfig,
  type PairedSuite,
  stricterPolicy,
  withJudgedInputs,
} from '../../trust/judging-config.ts';
import type { GateOptions } from './gate-options.ts';
import { pairSuites, refuseSharedIds, refuseTakenIds } from './pair-suites.ts';
import { editedRunner } from './rule-changes/edited-runner.ts';
import { hasGate } from './rule-changes/main-gate.ts';

/** What a change is judged by, and which suites of both trees belong together. */
export interface JudgedBy extends Judging {
  /** The change's own configuration. */
  readonly own: GateConfig;
  /** Main's own configuration; the built-in rules and the suites found in it where it cannot be read. */
  readonly main: GateConfig;
  /** Main has a policy that can be read, or rightly none. */
  readonly mainIsReadable: boolean;
  /** Main runs a gate, so that a change can loosen it. */
  readonly mainIsGated: boolean;
  /** Main has no say: the change's own rules judge it, because this run names them. */
  readonly isAsked: boolean;
  readonly pairs: readonly PairedSuite[];
  readonly notes: readonly string[];
}

/**
 * Main's rules, with the change's own subject and suites, and what the workflow asks for laid over them. A suite that the
 * change no longer lists, but still holds, is judged all the same. If somebody named a policy for this run that main lacks, it judges
 * in place of main's, and a note tells people so. Throws `config/id-taken`.
 */
export function judgedBy(arms: Arms, own: GateConfig, options: GateOptions): JudgedBy {
  const roots = { baseline: arms.baseline.root, candidate: arms.candidate.root };
  const found = mainConfig(roots.baseline, options);
  const { problem, isNew } = found;
  const main = isNew ? withoutOtherGates(found.config, own, roots.candidate) : found.config;
  const listed = pairSuites(
    { root: roots.candidate, suites: own.suites },
    { root: roots.baseline, suites: main.suites },
  ).filter(({ candidate }) => candidate !== null || options.suite === undefined);
  refuseSharedIds(listed);
  // Without a gate on main, a first policy loosens nothing.
  const mainIsGated = hasGate(main.file, arms, options.env);
  const mainIsReadable = problem === null;
  const isAsked = options.configOf !== undefined || isOwnPolicy(found, options);
  const notes = problem === null ? [] : [problem];
  const judged = { main, own, mainIsReadable, mainIsGated, isAsked, notes };
  if (isAsked) {
    const note = `Judged by ${own.file ?? 'the built-in rules'}, as asked: main does not have it.`;
    const config = options.overrides?.(own) ?? own;
    const said = options.configOf ? notes : [...notes, note];
    return { ...judged, notes: said, pairs: listed, config, changes: [] };
  }
  refuseTakenIds(listed, roots);
  const pairs = listed.map((pair) => ({
    ...pair,
    candidate: pair.candidate ?? unlisted(pair, roots.candidate),
  }));
  const lineOf = own.file === null ? () => null : policyLines(roots.candidate, own.file);
  const { config: judging, changes } = judgingConfig({ ...withQuarantines(main, own, pairs), pairs, lineOf });
  // A new gate takes nothing from main, as long as each of main's suites stays with its own.
  const mayLoosen = mainIsGated && !(isNew && pairs.every(({ baseline }) => baseline === null));
  const { engine } = mayLoosen ? judging.policy : own.policy;
  const config = { ...judging, policy: { ...judging.policy, engine } };
  const dropped = listed
    .filter(({ candidate }, at) => candidate === null && pairs[at]?.candidate)
    .map((pair) => {
      const change = droppedSuite(pair, { own, main });
      return { ...change, file: ignoringFile(pair, own, arms.changed) ?? change.file };
    });
  return {
    ...judged,
    // The change's own list of inputs is read beside main's.
    pairs: pairs.map(({ id, baseline, candidate }) => ({
      id,
      baseline,
      candidate: baseline && candidate ? withJudgedInputs(candidate, baseline) : candidate,
    })),
    config: withInputs(config, arms, options),
    changes: [
      ...[...dropped, ...changes].map((change) => ({ ...change, loosens: change.loosens && mayLoosen })),
      ...editedRunner(roots, arms.changed),
    ],
  };
}

/**
 * Both configurations with lists `quarantine` that call each suite what this change calls it. A list names suites by their ids: a suite that
 * takes the id of another one must not take its quarantine, and one with a new id keeps its own. Entries that name no suite count for nothing.
 */
function withQuarantines(main: GateConfig, own: GateConfig, pairs: readonly PairedSuite[]) {
  const [before, after] = [main, own].map(({ policy }) => policy.quarantine) as [string[], string[]];
  const renamed = (entry: string) =>
    pairs.flatMap(({ id, baseline, candidate }) =>
      baseline && candidate
        ? [...quarantinedIn(baseline.id, [entry])].map((name) => quarantineEntry({ suite: id, case: name }))
        : [],
    );
  const isHere = (entry: string) =>
    pairs.some(({ id, candidate }) => candidate && quarantinedIn(id, [entry]).size > 0);
  const held = before.flatMap(renamed);
  // An entry that the change forgot to rename with its suite.
  const wanted = after.flatMap((entry) =>
    isHere(entry) || !before.includes(entry) ? [entry] : renamed(entry),
  );
  const withList = (config: GateConfig, quarantine: string[]) => ({
    ...config,
    policy: { ...config.policy, quarantine },
  });
  return { main: withList(main, held), own: withList(own, wanted) };
}

/** A suite of main that the change leaves out of its policy, and still has. */
function unlisted({ baseline }: PairedSuite, root: string): SuiteConfig | null {
  return baseline && existsSync(path.join(root, baseline.config)) ? baseline : null;
}

/** The ignore file that hides the config of a suite; undefined where the change edits its policy file, which may leave it out as well. */
function ignoringFile({ baseline }: PairedSuite, { file }: GateConfig, changed: readonly string[]) {
  if (!baseline || (file !== null && changed.includes(file))) return undefined;
  const hides = (name: string) =>
    path.basename(name) === '.gitignore' && baseline.config.startsWith(name.slice(0, -'.gitignore'.length));
  // The nearest one decides.
  return changed.filter(hides).toSorted((a, b) => b.length - a.length)[0];
}

/** What the inputs of the job say. Where the change edits files of a CI, they may be its own: then they can only tighten. */
function withInputs(config: GateConfig, { changed }: Arms, { overrides }: GateOptions): GateConfig {
  const wanted = overrides?.(config) ?? config;
  if (!changed.some((file) => isCiFile(file))) return wanted;
  return { ...wanted, policy: stricterPolicy(config.policy, wanted.policy) };
}

/** Main's own policy and suites, as a run finds them. */
interface MainConfig {
  readonly config: GateConfig;
  /** Why the built-in rules stand in their place; null where they do not. */
  readonly problem: string | null;
  /** The run names a policy that main lacks: these are those of main's `pawl.yaml`, or the built-in ones. */
  readonly isNew: boolean;
}

/** Main's own policy and suites. Where they cannot be read, a change may repair them, under the built-in rules. */
function mainConfig(
  root: string,
  { policyFile, configOf }: Pick<GateOptions, 'policyFile' | 'configOf'>,
): MainConfig {
  const isNew = policyFile !== undefined && !existsSync(path.resolve(root, policyFile));
  try {
    const config =
      configOf?.(root) ??
      loadGateConfig({
        root,
        ...(isNew ? {} : { file: policyFile }),
        keepUnreadable: true,
        keepUnusable: true,
      });
    return { config, problem: null, isNew };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return {
      config: {
        file: null,
        policy: policySchema.parse({}),
        ...discoverSuites({ root, ignore: [], keepUnreadable: true }),
      },
      problem: `Main's configuration cannot be read, so the built-in rules judge this change: ${error.help.what}`,
      isNew,
    };
  }
}

/** Whether a policy that somebody named for this run judges in place of main's. */
function isOwnPolicy({ isNew }: MainConfig, { policyWins = false }: GateOptions): boolean {
  return policyWins && isNew;
}

/** The policy whose commands prepare main's tree. */
export function preparingPolicy(root: string, own: GateConfig, options: GateOptions): Policy {
  const main = mainConfig(root, options);
  return (isOwnPolicy(main, options) ? own : main.config).policy;
}

/** Main's configuration without the suites that another gate of the change judges: the one without a named policy. A gate that is new takes nothing from it. */
function withoutOtherGates(main: GateConfig, own: GateConfig, root: string): GateConfig {
  const other = otherGate(root);
  if (other === null || other.file === own.file) return main;
  const lists = ({ suites }: GateConfig, { config }: SuiteConfig) =>
    suites.some((suite) => suite.config === config);
  return { ...main, suites: main.suites.filter((suite) => lists(own, suite) || !lists(other, suite)) };
}

function otherGate(root: string): GateConfig | null {
  try {
    return loadGateConfig({ root, keepUnreadable: true });
  } catch (error) {
    if (error instanceof PawlError) return null;
    throw error;
  }
}
