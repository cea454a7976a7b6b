import type { Octokit } from '../octokit.ts';
import type { MergedPull, RepositoryPlace } from './merged-pulls.ts';

/** An artifact in which a gate left its samples. */
export interface GateArtifact {
  readonly id: number;
  readonly run: number;
  /** Which of the runs that judge a change made it. */
  readonly event: JudgingEvent;
  readonly bytes: number;
  readonly expired: boolean;
}

/** Events whose runs judge a change and may be believed: those of a fork are not among them. */
type JudgingEvent = 'pull_request' | 'merge_group';

/** Names of docs/how-to/stored-samples.md: all that a gate leaves, one artifact a gate where several have titles, or the samples alone. */
const NAME = /^pawl(-(gate|samples)(-.+)?)?$/;
/** Runs of one commit that are looked into. A repository has many workflows, and most of them are not gates. */
const MOST_RUNS = 30;
/** How a run ends that came to an answer: a gate that blocks fails. */
const ANSWERED: readonly (string | null)[] = ['success', 'failure'];

/** What the newest gate runs on a merged pull request's last commit left, one run a workflow; a merge queue's own first. */
export async function gateArtifacts(
  octokit: Octokit,
  place: RepositoryPlace,
  { headSha, mergeSha }: MergedPull,
): Promise<readonly GateArtifact[]> {
  const queued = await artifactsOf(octokit, place, 'merge_group', mergeSha);
  return [...queued, ...(await artifactsOf(octokit, place, 'pull_request', headSha))];
}

async function artifactsOf(
  octokit: Octokit,
  place: RepositoryPlace,
  event: JudgingEvent,
  head_sha: string,
): Promise<GateArtifact[]> {
  const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
    ...place,
    event,
    head_sha,
    per_page: 100,
  });
  const runs = data.workflow_runs
    .filter((run) => run.event === event && run.head_sha === head_sha)
    .filter((run) => run.head_repository?.id === run.repository.id)
    .filter((run) => run.status === 'completed' && ANSWERED.includes(run.conclusion))
    .sort((a, b) => b.id - a.id);
  const artifacts: GateArtifact[] = [];
  const done = new Set<number>();
  for (const { id: run_id, workflow_id, repository } of runs.slice(0, MOST_RUNS)) {
    if (done.has(workflow_id)) continue;
    const listed = await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id, per_page: 100 });
    const own = listed.data.artifacts.filter(
      ({ name, workflow_run: from }) =>
        NAME.test(name) &&
        from?.id === run_id &&
        from.repository_id === repository.id &&
        from.head_repository_id === repository.id &&
        from.head_sha === head_sha,
    );
    if (own.length > 0) done.add(workflow_id);
    for (const { id, size_in_bytes: bytes, expired } of own)
      artifacts.push({ id, run: run_id, event, bytes, expired });
  }
  return artifacts;
}
