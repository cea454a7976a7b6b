/**
 * Config: what a team wants, from `pawl.yaml` and from the promptfoo configs in the repository.
 * Get: the root of a tree, and the policy file that somebody named.
 * Give: the policy with its defaults and the suites to gate, or one error that names every mistake with its place.
 * Schema, defaults and descriptions of all keys stand in this room and nowhere else.
 */

import type { TaskSpec } from '../tasks/task.ts';
import type { MetricPolicy, Policy } from './policy/policy.ts';
import type { ModelPolicy } from './policy/policy-models.ts';

/** One promptfoo suite that the gate knows, by policy or by discovery. Paths are repository-relative, POSIX. */
export interface SuiteConfig {
  readonly id: string;
  readonly config: string;
  /** Globs of further inputs. */
  readonly paths: readonly string[];
  /** Globs of all further inputs, so that it depends on nothing else that cannot be seen; absent: nobody says so. */
  readonly inputs?: readonly string[];
  /** The policy's metrics with this suite's overrides laid over them. */
  readonly metrics: Readonly<Record<string, MetricPolicy>>;
  /** What its answers are; absent where the policy does not say. */
  readonly task?: TaskSpec;
  /** Models that it may name by an alias; absent where the policy names none. */
  readonly models?: Readonly<Record<string, ModelPolicy>>;
  /** The policy that names them, repository-relative. */
  readonly modelsFile?: string;
}

/** A config that was found and is not run, wholly or in part, with the reason: a red-team config, a link that leads out. */
export interface SkippedConfig {
  readonly config: string;
  readonly reason: string;
  /** It has tests of its own, and runs once it is listed. Absent: it does not. */
  readonly runsIfListed?: true;
  /** It is a submodule that was not checked out: no file of it can be read. Absent: it is a file. */
  readonly isEmptySubmodule?: true;
}

/** Everything a run needs to know of the user's wishes: the policy with its defaults, and the suites. */
export interface GateConfig {
  /** Repository-relative path of `pawl.yaml`; null when there is none. */
  readonly file: string | null;
  readonly policy: Policy;
  readonly suites: readonly SuiteConfig[];
  /** Somebody asked for one suite of several: what none of them has is not known. Absent: all suites are here. */
  readonly isPart?: true;
  readonly skipped: readonly SkippedConfig[];
}
