import { PawlError } from '../../errors.ts';
import type { BaseRule } from './base-rule.ts';
import { isCommitName } from './history.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** A variable that names a base, and what it holds. */
interface Source {
  readonly variable: string;
  readonly holds: 'branch' | 'commit';
  /** The variable that names the branch of such a commit, for people. */
  readonly branch?: string;
  /** False: the variable is there, and says nothing about this checkout. */
  readonly when?: (env: Variables) => boolean;
}

/** A CI: the variables that tell it, and those that name what a pull request goes to, best first. */
interface Ci {
  readonly name: string;
  readonly marks: readonly string[];
  readonly sources: readonly Source[];
  /** Variables of the commits that a job is about; absent: they are not asked for. */
  readonly commits?: readonly string[];
}

const branch = (variable: string): Source => ({ variable, holds: 'branch' });

/**
 * Each CI with its own words. GitLab's commit is where the merge request left its target. A pipeline of merged results checks out a merge
 * with today's target instead, which holds more of the target than that commit: there the branch counts.
 */
const CIS: readonly Ci[] = [
  {
    name: 'GitLab',
    marks: ['GITLAB_CI'],
    sources: [
      {
        variable: 'CI_MERGE_REQUEST_DIFF_BASE_SHA',
        holds: 'commit',
        branch: 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
        when: (env) => !/^merge/.test(env.CI_MERGE_REQUEST_EVENT_TYPE ?? ''),
      },
      branch('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
      branch('CI_DEFAULT_BRANCH'),
    ],
    // Of merged results the first is the merge, and the second the tip that it holds.
    commits: ['CI_COMMIT_SHA', 'CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'],
  },
  { name: 'Azure DevOps', marks: ['TF_BUILD'], sources: [branch('SYSTEM_PULLREQUEST_TARGETBRANCH')] },
  {
    name: 'Bitbucket',
    marks: ['BITBUCKET_BUILD_NUMBER'],
    sources: [branch('BITBUCKET_PR_DESTINATION_BRANCH')],
  },
  { name: 'CircleCI', marks: ['CIRCLECI'], sources: [] },
  {
    name: 'Buildkite',
    marks: ['BUILDKITE'],
    sources: [branch('BUILDKITE_PULL_REQUEST_BASE_BRANCH'), branch('BUILDKITE_PIPELINE_DEFAULT_BRANCH')],
  },
  { name: 'GitHub', marks: ['GITHUB_ACTIONS'], sources: [branch('GITHUB_BASE_REF')] },
  { name: 'Jenkins', marks: ['JENKINS_URL', 'JENKINS_HOME'], sources: [branch('CHANGE_TARGET')] },
];

/** Names of the CIs whose variables are known. */
export const CI_NAMES: readonly string[] = CIS.map(({ name }) => name);

/** Whether a CI runs this process, by the variables that it sets. */
export function isInCi(env: Variables): boolean {
  return ciOf(env) !== undefined;
}

/** The CI that runs this process; null: none whose variables are known. */
export function ciNameOf(env: Variables): string | null {
  return ciOf(env)?.name ?? null;
}

/** Whether a CI may run this process: one whose variables are known, or any other that sets `CI`. */
export function mayBeInCi(env: Variables): boolean {
  return Boolean(env.CI) || isInCi(env);
}

/**
 * The base that the CI's own variables name; null outside of a CI. `env` is the environment of the process alone: a `.env` file belongs to the
 * change. An empty variable counts as absent, as CIs leave those of pull requests empty elsewhere. A value that cannot be a branch or a commit is
 * refused: another base would be another change. Throws `trees/unknown-base`.
 */
export function ciBase(env: Variables): BaseRule | null {
  const ci = ciOf(env);
  if (ci === undefined) return null;
  const source = ci.sources.find(({ variable, when }) => env[variable] && (when?.(env) ?? true));
  if (source === undefined)
    return { kind: 'fork-of-default', because: `the default branch, as ${ci.name} names no target` };
  const because = `chosen by ${source.variable} (${ci.name})`;
  const value = (env[source.variable] as string).replace(/^refs\/heads\//, '');
  if (source.holds === 'branch') {
    if (!canBeBranch(value)) throw refused(value, because);
    return { kind: 'fork-of-branch', branch: value, because, fresh: true };
  }
  if (!isCommitName(value)) throw refused(value, because);
  const name = env[source.branch ?? ''];
  return { kind: 'fork-of-ref', ref: value, because, ...(name && canBeBranch(name) && { name }) };
}

/** The commits that the CI's own variables say this job is about; none outside of a CI, and where it names none. */
export function ciCommits(env: Variables): readonly string[] {
  const named = ciOf(env)?.commits ?? [];
  return named.map((variable) => env[variable] ?? '').filter(isCommitName);
}

/** The words of `pawl gate` that give on another machine what the CI's variables give here; none outside of a CI. */
export function ciBaseWords(env: Variables): readonly string[] {
  const rule = ciBase(env);
  if (rule?.kind === 'fork-of-branch') return ['--base', `origin/${rule.branch}`];
  return rule?.kind === 'fork-of-ref' ? ['--base', rule.name ? `origin/${rule.name}` : rule.ref] : [];
}

function ciOf(env: Variables): Ci | undefined {
  const isSet = (value: string | undefined) => value !== undefined && !/^(?:|0|false)$/i.test(value);
  return CIS.find(({ marks }) => marks.some((mark) => isSet(env[mark])));
}

/** What git allows in the name of a branch, and no more than fits a file's name. */
function canBeBranch(name: string): boolean {
  return /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\x00-\x20\x7F~^:?*[\\]{1,255}(?<![/.])$/.test(
    name,
  );
}

function refused(value: string, because: string): PawlError {
  return new PawlError({
    code: 'trees/unknown-base',
    what: `The base ${JSON.stringify(value.slice(0, 200))} is neither a branch nor a commit.`,
    why: `It was ${because}.`,
    fix: 'name the base: pawl gate --base origin/main',
  });
}
