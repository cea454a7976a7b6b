import { z } from 'zod';

/** What a branch asks for before something is merged into it, as far as GitHub tells. */
export interface BranchRules {
  /** Names of the checks that are required. */
  readonly checks: ReadonlySet<string>;
  /** Whether a ruleset requires a workflow, which then is that of the ruleset whatever a pull request edits. */
  readonly hasWorkflow: boolean;
  /** Whether its merge queue merges a group whose last entry is green, whatever came of those before it. */
  readonly takesFailing: boolean;
}

const rules = z.array(
  z.object({
    type: z.string(),
    parameters: z
      .object({
        required_status_checks: z.array(z.object({ context: z.string() })).optional(),
        grouping_strategy: z.string().optional(),
      })
      .loose()
      .optional(),
  }),
);
const branchShape = z.object({
  protection: z
    .object({ required_status_checks: z.object({ contexts: z.array(z.string()).default([]) }).nullish() })
    .nullish(),
});

/** GitHub answered with another status than 200. */
class RulesRefused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`GitHub answered ${status}`);
    this.status = status;
  }
}

const TIMEOUT_MS = 10_000;
/** A branch has a handful of rules. */
const PAGE = 100;

/** Where GitHub's API is, and who asks. */
interface RulesPlace {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
}

/**
 * The rules of a branch, of rulesets and of classic protection; throws an error in words where GitHub does not tell. By `fetch`, so that the
 * command line does not carry GitHub's client for two questions.
 */
export async function branchRules(place: RulesPlace): Promise<BranchRules> {
  const branch = encodeURIComponent(place.branch);
  const active = rules.parse(await answerOf(place, `rules/branches/${branch}?per_page=${PAGE}`));
  const { protection } = branchShape.parse(await answerOf(place, `branches/${branch}`));
  const classic = protection?.required_status_checks?.contexts ?? [];
  const ofRules = active.flatMap(({ parameters }) =>
    (parameters?.required_status_checks ?? []).map(({ context }) => context),
  );
  return {
    checks: new Set([...classic, ...ofRules]),
    hasWorkflow: active.some(({ type }) => type === 'workflows'),
    takesFailing: active.some(({ parameters }) => parameters?.grouping_strategy === 'HEADGREEN'),
  };
}

async function answerOf({ token, apiUrl, repository }: RulesPlace, what: string): Promise<unknown> {
  const response = await fetch(`${apiUrl.replace(/\/+$/, '')}/repos/${repository}/${what}`, {
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'pawl',
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) throw new RulesRefused(response.status);
  return response.json();
}
