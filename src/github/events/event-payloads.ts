import { z } from 'zod';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a commit id');
/** Refs end up as arguments of git: none that git itself would refuse, none that looks like an option. Blanks of other scripts are names to git. */
const ref = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^(?![-/])[^\x00-\x20\x7f~^:?*[\\]+$/, 'not a git ref');
const login = z.object({ login: z.string() });
const repository = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'not OWNER/NAME'),
  default_branch: ref.optional(),
  private: z.boolean().optional(),
});

const side = z.object({ ref, sha, repo: repository.nullish() });

/** A side of a pull request as a workflow run names it: its repository by id alone. */
const briefSide = z.object({ ref, sha, repo: z.object({ id: z.number() }).nullish() });

/** The parts of GitHub's event payloads that pawl reads; the rest of a payload is not looked at. */
export const eventPayloads = {
  pull_request: z.object({
    repository,
    sender: login.optional(),
    action: z.string().optional(),
    changes: z.object({ base: z.unknown().optional() }).optional(),
    pull_request: z.object({
      number: z.int().positive(),
      locked: z.boolean().default(false),
      head: side,
      base: side,
    }),
  }),
  push: z.object({
    repository,
    sender: login.optional(),
    ref,
    before: sha.optional(),
    after: sha,
    deleted: z.boolean().default(false),
  }),
  merge_group: z.object({
    repository,
    sender: login.optional(),
    merge_group: z.object({ head_sha: sha, head_ref: ref, base_sha: sha, base_ref: ref }),
  }),
  workflow_dispatch: z.object({ repository, sender: login.optional(), ref: ref.optional() }),
  schedule: z.object({ repository: repository.optional(), schedule: z.string().optional() }),
  workflow_run: z.object({
    /** `completed`; before that `requested` and `in_progress`. */
    action: z.string().default('completed'),
    repository: repository.extend({ id: z.number() }),
    workflow_run: z.object({
      id: z.int().positive(),
      run_attempt: z.int().positive().default(1),
      event: z.string(),
      head_sha: sha,
      head_branch: ref.nullish(),
      head_repository: repository.extend({ id: z.number() }).nullish(),
      pull_requests: z
        .array(z.object({ number: z.int().positive(), head: briefSide, base: briefSide }))
        .default([]),
    }),
  }),
} as const;

/** Events that pawl can start on, as GitHub calls them. */
export type PayloadName = keyof typeof eventPayloads;
/** Events that pawl judges or records. On `workflow_run` it publishes what a run on another event measured. */
export type EventName = Exclude<PayloadName, 'workflow_run'>;
export type RepositoryPayload = z.infer<typeof repository>;
export type PullRequestPayload = z.infer<typeof eventPayloads.pull_request>;
export type PushPayload = z.infer<typeof eventPayloads.push>;
export type MergeGroupPayload = z.infer<typeof eventPayloads.merge_group>;
export type WorkflowRunPayload = z.infer<typeof eventPayloads.workflow_run>;

const url = z.url({ protocol: /^https?$/ });

/** The variables that the runner sets and pawl reads. */
export const runnerVariables = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_REPOSITORY: repository.shape.full_name,
  GITHUB_SHA: sha,
  GITHUB_REF: ref.optional(),
  GITHUB_ACTOR: z.string().optional(),
  GITHUB_RUN_ID: z.string().regex(/^\d+$/).optional(),
  GITHUB_RUN_ATTEMPT: z.string().regex(/^\d+$/).optional(),
  GITHUB_SERVER_URL: url.default('https://github.com'),
  GITHUB_API_URL: url.default('https://api.github.com'),
});
export type RunnerVariables = z.infer<typeof runnerVariables>;
