import { filesThatGate, isCiFile } from '../../../inputs/ci-files.ts';
import type { Arms } from '../../../trees/arms.ts';
import { ciNameOf, mayBeInCi } from '../../../trees/git/ci-base.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Whether main runs a gate, so that a change can loosen it: main has a policy, or a file of a CI that names Pawl, or a CI runs this gate from what
 * the change does not edit. That may be a script (`npm run evals`), a pipeline of another repository, or a workflow that the organization requires.
 */
export function hasGate(
  policyFile: string | null,
  { baseline, changed }: Pick<Arms, 'baseline' | 'changed'>,
  env: Variables,
): boolean {
  if (policyFile !== null || filesThatGate(baseline.root).length > 0) return true;
  return mayBeInCi(env) && !changed.some((file) => isRunFrom(file, env));
}

/** Whether the CI may take what it runs from a file of this repository. GitHub says which workflow it is, and whose. */
function isRunFrom(file: string, env: Variables): boolean {
  const [, repository, workflow] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  if (workflow !== undefined) return repository === env.GITHUB_REPOSITORY && file === workflow;
  // Others set the variables of GitHub as well, without that one: Gitea, Forgejo.
  const name = ciNameOf(env);
  return isCiFile(file, name === 'GitHub' ? null : name);
}
