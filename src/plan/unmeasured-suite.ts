import { andList, firstOf } from '../numbers.ts';
import type { Unmeasured } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';

/** Why a suite's arm could not be loaded. */
export interface FailedManifest {
  readonly failed: Unmeasured;
  /** Its own files keep it from loading, wherever it runs: no package, limit or network does. */
  readonly byOwnFiles?: true;
}

/** What was found of a suite in one arm's tree; null: the suite is not there. */
export type ArmManifest = SuiteManifest | FailedManifest | null;

/** What is known of the run as a whole and decides whether a suite can be measured. */
export interface RunFacts {
  /** The application under test was started for each arm (`serve:`). */
  readonly served: boolean;
  /** The event that secrets are not given to, in words ("pull requests from forks"); null where they are given. */
  readonly secretsWithheld: string | null;
}

/** Whether an arm was found but could not be loaded. */
export function hasFailed(arm: ArmManifest): arm is FailedManifest {
  return arm !== null && 'failed' in arm;
}

/** The first reason why nothing of this suite can be measured, known before any call; null where there is none. */
export function unmeasuredSuite(
  baseline: ArmManifest,
  candidate: ArmManifest,
  facts: RunFacts,
  { serverFiles = [], isGuess }: Pick<SuiteArms, 'serverFiles' | 'isGuess'> = {},
): Unmeasured | null {
  if (hasFailed(candidate)) return failedCandidate(candidate.failed, baseline, isGuess === true);
  const arms = [baseline, candidate].filter((arm): arm is SuiteManifest => arm !== null && !hasFailed(arm));
  return (
    newSecret(baseline, candidate, facts) ??
    missingSecrets(arms, facts) ??
    emptySuite(candidate, baseline) ??
    (hasFailed(baseline) ? failedBaseline(baseline.failed) : null) ??
    sharedServer(arms, facts) ??
    sharedStore(arms, serverFiles)
  );
}

/**
 * A secret that is not set, and that this PR's suite needs and main's does not: by another model, grader or name of a variable. A pull request could
 * always ask for one that nobody has, so this is not what `notMeasured: {secrets}` lets pass.
 */
function newSecret(
  baseline: ArmManifest,
  candidate: SuiteManifest | null,
  facts: RunFacts,
): Unmeasured | null {
  if (baseline === null || hasFailed(baseline) || candidate === null) return null;
  const missing = baseline.missingSecrets.length > 0 ? null : missingSecrets([candidate], facts);
  return missing && { ...missing, cause: 'new-secret', reason: `${missing.reason} Main's suite does not.` };
}

function missingSecrets(arms: readonly SuiteManifest[], { secretsWithheld }: RunFacts): Unmeasured | null {
  const names = [...new Set(arms.flatMap((arm) => arm.missingSecrets))].sort();
  if (names.length === 0) return null;
  const listed = andList(names);
  if (secretsWithheld === null) {
    const isAre = names.length === 1 ? 'is' : 'are';
    return {
      cause: 'secrets',
      reason: `${listed} ${isAre} not set, and the suite's providers need ${names.length === 1 ? 'it' : 'them'}.`,
      fix: `Set ${names.length === 1 ? 'it' : 'them'} in the environment; in a workflow, on the step:\nenv:\n${names.map((name) => `  ${name}: \${{ secrets.${name} }}`).join('\n')}`,
    };
  }
  return {
    cause: 'secrets',
    reason: `Secrets are not given to ${secretsWithheld}, and the suite needs ${listed}.`,
    fix: secretsWithheld.includes('Dependabot')
      ? `Give ${names.length === 1 ? 'it' : 'them'} to Dependabot as well, then re-run the job:\n${names.map((name) => `gh secret set ${name} --app dependabot`).join('\n')}`
      : 'A maintainer reads the change, then pushes its commits to a branch of this repository and opens a pull request from there: that run has the secrets.',
  };
}

/**
 * promptfoo makes one test without vars out of a list without tests: main's cases would vanish in silence, and a new suite would pass with
 * nothing asked.
 */
function wasEmptied(candidate: SuiteManifest, baseline: ArmManifest): boolean {
  if (baseline === null || hasFailed(baseline)) return holdsNoCase(candidate);
  return isMade(candidate) && baseline.cases.length > 1;
}

/** Whether promptfoo made the only test of a suite, and nothing checks it. */
export function holdsNoCase(manifest: SuiteManifest): boolean {
  return isMade(manifest) && (manifest.weightless ?? []).includes('pass');
}

function isMade({ cases }: SuiteManifest): boolean {
  const [only] = cases;
  return cases.length === 1 && only?.id === null && only.description === null && only.preview === '';
}

function emptySuite(candidate: SuiteManifest | null, baseline: ArmManifest): Unmeasured | null {
  if (candidate === null || (candidate.cells.length > 0 && !wasEmptied(candidate, baseline))) return null;
  const missing =
    candidate.cases.length === 0 || wasEmptied(candidate, baseline)
      ? 'no test case'
      : candidate.slots.length === 0
        ? 'no prompt with a provider'
        : 'no test case that any prompt and provider may run';
  return {
    cause: 'empty',
    reason: `The suite holds ${missing}.`,
    fix: 'Add tests to it, or list it under `ignore:`.',
  };
}

/**
 * A suite that main cannot load either is not this PR's doing, and not measured all the same. Where main's own files break it, this PR fails in
 * the very same way, and it changes no file that the suite is known to read, it is not held to that.
 */
function failedCandidate(failed: Unmeasured, baseline: ArmManifest, isGuess: boolean): Unmeasured {
  if (failed.cause !== 'not-loaded' || !hasFailed(baseline) || baseline.failed.cause !== 'baseline')
    return failed;
  if (isGuess && baseline.byOwnFiles === true && baseline.failed.reason === failed.reason)
    return {
      cause: 'broken-on-main',
      reason: `The suite is broken on main already, and this PR leaves it as it is: ${failed.reason}`,
      fix: failed.fix,
    };
  return {
    cause: 'baseline',
    reason: `The suite can be loaded neither on main nor in this PR. ${failed.reason}`,
    fix: failed.fix,
  };
}

function failedBaseline(failed: Unmeasured): Unmeasured {
  if (failed.cause === 'cross-tree' || failed.cause === 'secrets') return failed;
  return {
    cause: 'baseline',
    reason: `The suite cannot be loaded on main: ${failed.reason}`,
    fix: failed.fix,
  };
}

function sharedServer(arms: readonly SuiteManifest[], { served }: RunFacts): Unmeasured | null {
  if (arms.length < 2) return null;
  const [main, pull] = arms.map((arm) => new Set(arm.sharedAddresses)) as [Set<string>, Set<string>];
  const shared = [
    ...(served ? [...main].filter((address) => pull.has(address)) : new Set([...main, ...pull])),
  ].sort();
  if (shared.length === 0) return null;
  const ofBoth = shared.filter((address) => main.has(address) && pull.has(address));
  return {
    cause: 'shared-server',
    reason:
      ofBoth.length > 0
        ? `Main and this PR both reached the same server at ${ofBoth.join(', ')}: only one application was tested, not two.`
        : `Pawl did not start the server at ${andList(shared)}, so it cannot tell whether main's application answers there or that of this PR.`,
    fix: served
      ? 'Take the port from the environment variable that `serve.port` names, in place of a fixed one.'
      : "Let pawl start the application of each side, and take its port from PORT in the suite's config. In pawl.yaml:\n" +
        'serve:\n  command: npm start\n  port: PORT\n  ready: /',
  };
}

/** Stores that both arms ask. */
function storesOfBoth(arms: readonly SuiteManifest[]): readonly string[] {
  const [main, pull] = arms;
  if (main === undefined || pull === undefined) return [];
  return (main.sharedStores ?? []).filter((address) => pull.sharedStores?.includes(address));
}

/**
 * A retriever that both arms ask at one address, where this PR changes what a server there may be made of. Where it changes none of that, the
 * server is the same for main and this PR by right: a store with the data of a service, and what is under test asks it otherwise.
 */
function sharedStore(arms: readonly SuiteManifest[], changed: readonly string[]): Unmeasured | null {
  const stores = storesOfBoth(arms);
  if (stores.length === 0 || changed.length === 0) return null;
  const files = firstOf(changed, 1, (file) => `\`${file}\``);
  return {
    cause: 'shared-server',
    reason: `Main and this PR both asked the retriever at ${stores.join(', ')}, and this PR changes ${files}, which it may be made of: only one state of it was tested, not two.`,
    fix:
      "Let pawl start it for each side, and take its port from PORT in the retriever's `url`. In pawl.yaml:\n" +
      'serve:\n  command: npm start\n  port: PORT\n  ready: /',
  };
}

/** Notes next to a verdict that rests on a server which both arms asked. */
export function sharedStoreNotes(baseline: ArmManifest, candidate: ArmManifest): readonly string[] {
  const arms = [baseline, candidate].filter((arm): arm is SuiteManifest => arm !== null && !hasFailed(arm));
  const stores = storesOfBoth(arms);
  return stores.length === 0
    ? []
    : [`Both sides asked the retriever at ${stores.join(', ')}: this PR changes nothing that it is made of.`];
}

/** What was found out about one suite before planning. */
export interface SuiteArms {
  /** Files that differ between the trees and that the suite depends on, repository-relative. */
  readonly changedInputs: readonly string[];
  readonly baseline: ArmManifest;
  readonly candidate: ArmManifest;
  /** Changed files that a server beside the run may be made of. Absent: none. */
  readonly serverFiles?: readonly string[];
  /** It only may read what changed: no changed file is known to be its own. Absent: one is. */
  readonly isGuess?: true;
  /** Said to people beside the verdict. */
  readonly notes?: readonly string[];
}
