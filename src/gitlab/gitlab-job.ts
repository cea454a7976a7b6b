import { z } from 'zod';
import { PawlError } from '../errors.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What GitLab says of the job that runs this process. */
export interface GitLabJob {
  /** `https://gitlab.example/api/v4`. */
  readonly apiUrl: string;
  /** The project of the pipeline, where statuses go. */
  readonly projectId: string;
  /** The commit of the pipeline. For merged results it is a merge that only the pipeline knows. */
  readonly pipelineSha: string;
  readonly pipelineId: number;
  readonly jobUrl: string | null;
  /** null: the pipeline is not of a merge request. */
  readonly mergeRequest: MergeRequest | null;
}

/** The merge request of a pipeline, in its state when the pipeline began. */
export interface MergeRequest {
  /** The project that it goes to, where its notes are. */
  readonly projectId: string;
  readonly iid: number;
  readonly headSha: string;
  readonly targetBranch: string;
}

const id = z.string().regex(/^[1-9]\d{0,18}$/);
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const address = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/);

const job = z.object({
  CI_API_V4_URL: address,
  CI_PROJECT_ID: id,
  CI_PIPELINE_ID: id,
  CI_COMMIT_SHA: sha,
});
const mergeRequest = z.object({
  CI_MERGE_REQUEST_PROJECT_ID: id,
  CI_MERGE_REQUEST_IID: id,
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: z.string().min(1),
});

/** Reads the variables of a GitLab job. Throws `publish/not-gitlab` where they are not those of one. */
export function gitlabJob(env: Variables): GitLabJob {
  const values = parsed(job, env);
  const jobUrl = address.safeParse(env.CI_JOB_URL);
  return {
    apiUrl: values.CI_API_V4_URL.replace(/\/+$/, ''),
    projectId: values.CI_PROJECT_ID,
    pipelineSha: values.CI_COMMIT_SHA,
    pipelineId: Number(values.CI_PIPELINE_ID),
    jobUrl: jobUrl.success ? jobUrl.data : null,
    mergeRequest: env.CI_MERGE_REQUEST_IID ? mergeRequestOf(env, values.CI_COMMIT_SHA) : null,
  };
}

function mergeRequestOf(env: Variables, pipelineSha: string): MergeRequest {
  const values = parsed(mergeRequest, env);
  const source = sha.safeParse(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA);
  return {
    projectId: values.CI_MERGE_REQUEST_PROJECT_ID,
    iid: Number(values.CI_MERGE_REQUEST_IID),
    // GitLab sets it in pipelines of merged results alone, whose own commit is the merge.
    headSha: source.success ? source.data : pipelineSha,
    targetBranch: values.CI_MERGE_REQUEST_TARGET_BRANCH_NAME,
  };
}

function parsed<T>(schema: z.ZodType<T>, env: Variables): T {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new PawlError({
    code: 'publish/not-gitlab',
    what: '`--publish gitlab` works in a job of GitLab CI alone.',
    why: `The variable ${String(issue?.path[0])} is missing, or is not what GitLab sets.`,
    fix: 'run it in a job of .gitlab-ci.yml, or leave the option out: pawl gate',
  });
}
