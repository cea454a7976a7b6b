import { z } from 'zod';
import { type Connection, connect, repositoryOf, requestFailure } from './octokit.ts';

/** What a branch asks for before something is merged into it, as far as GitHub tells. */
export interface BranchRules {
  /** Names of the checks that are required. */
  readonly checks: ReadonlySet<string>;
  /** Whether a ruleset requires a workflow, which then is that of the ruleset whatever a pull request edits. */
  readonly hasWorkflow: boolean;
}

const rules = z.array(
  z.object({
    type: z.string(),
    parameters: z
      .object({ required_status_checks: z.array(z.object({ context: z.string() })).optional() })
      .loose()
      .optional(),
  }),
);
const branchShape = z.object({
  protection: z
    .object({ required_status_checks: z.object({ contexts: z.array(z.string()).default([]) }).nullish() })
    .nullish(),
});

/** The rules of a branch, of rulesets and of classic protection; throws the request's error where GitHub does not tell. */
export async function branchRules(
  connection: Connection,
  repository: string,
  branch: string,
): Promise<BranchRules> {
  const octokit = await connect(connection);
  const place = { ...repositoryOf({ repository }), branch };
  const ruled = await octokit.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    ...place,
    per_page: 100,
  });
  const active = rules.parse(ruled);
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', place);
  const classic = branchShape.parse(data).protection?.required_status_checks?.contexts ?? [];
  const ofRules = active.flatMap(({ parameters }) =>
    (parameters?.required_status_checks ?? []).map(({ context }) => context),
  );
  return {
    checks: new Set([...classic, ...ofRules]),
    hasWorkflow: active.some(({ type }) => type === 'workflows'),
  };
}

/** Why GitHub does not tell, in words for people. */
export function rulesFailure(error: unknown): string {
  const { status, message } = requestFailure(error);
  return status === 0 ? message : `GitHub answered ${status}`;
}
