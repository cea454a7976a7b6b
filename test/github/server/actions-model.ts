import { exampleAnswer } from './api-description.ts';
import type { ModelAnswer } from './github-model.ts';

/** Id of the repository `acme/shop`. */
export const REPOSITORY = 4242;

/** A pull request that was merged, or not, with the commits of its branch that it is known for. */
export interface ModelPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly merge: string | null;
  readonly merged: boolean;
  /** Commits that GitHub names it for. */
  readonly commits: readonly string[];
  readonly into: string;
  /** Null: the repository that it came from is gone. */
  readonly headRepository: number | null;
}

export interface ModelRun {
  readonly id: number;
  readonly event: string;
  readonly head: string;
  readonly headRepository: number;
  readonly workflow: number;
  /** File name of its workflow. */
  readonly file?: string;
  readonly status: string;
  readonly conclusion: string | null;
  /** Numbers of the pull requests that GitHub names for it. */
  readonly pulls?: readonly number[];
}

export interface ModelArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  readonly repository: number;
  readonly headRepository: number;
  readonly head: string;
  /** Where its content lies. */
  readonly url: string;
}

/** What GitHub knows of merged pull requests, workflow runs and what they left. */
export interface ActionsModel {
  readonly pulls: ModelPull[];
  readonly runs: ModelRun[];
  readonly artifacts: ModelArtifact[];
  /** Runs that were started again. */
  readonly restarted: number[];
}

type Texts = Readonly<Record<string, string | undefined>>;

/** The answer to an operation about them; null where it is about something else. */
export function actionsAnswer(
  { pulls, runs, artifacts, restarted }: ActionsModel,
  operation: string,
  path: Texts,
  query: Texts,
): ModelAnswer | null {
  switch (operation) {
    case 'repos/list-pull-requests-associated-with-commit':
      return {
        status: 200,
        data: pulls.filter(({ commits }) => commits.includes(path.commit_sha ?? '')).map(pullAnswer),
      };
    case 'actions/list-workflow-runs-for-repo': {
      const found = runs.filter(({ head, event }) => head === query.head_sha && event === query.event);
      return { status: 200, data: { total_count: found.length, workflow_runs: found.map(runAnswer) } };
    }
    case 'actions/list-workflow-runs': {
      const found = runs.filter(
        ({ head, file, event }) =>
          head === (query.head_sha ?? head) && file === path.workflow_id && (query.event ?? event) === event,
      );
      return { status: 200, data: { total_count: found.length, workflow_runs: found.map(runAnswer) } };
    }
    case 'actions/re-run-workflow':
      restarted.push(Number(path.run_id));
      return { status: 201, data: {} };
    case 'actions/list-workflow-run-artifacts': {
      const found = artifacts.filter(({ run }) => run === Number(path.run_id));
      return { status: 200, data: { total_count: found.length, artifacts: found.map(artifactAnswer) } };
    }
    case 'actions/download-artifact': {
      const found = artifacts.find(({ id }) => id === Number(path.artifact_id));
      if (found?.expired !== false)
        return { status: 410, data: { message: 'Artifact has expired', documentation_url: '' } };
      return { status: 302, headers: { location: found.url } };
    }
    default:
      return null;
  }
}

/** A pull request as GitHub lists it. */
export function pullAnswer({ number, head, base, merge, merged, into, headRepository }: ModelPull): unknown {
  const [example] = exampleAnswer('repos/list-pull-requests-associated-with-commit', 200) as unknown as [
    { head: { repo: object }; base: { repo: object } },
  ];
  const headRepo = headRepository === null ? null : { ...example.head.repo, id: headRepository };
  return {
    ...example,
    number,
    state: merged ? 'closed' : 'open',
    merged_at: merged ? '2026-11-24T12:00:00Z' : null,
    // GitHub's own example of a team breaks its description.
    requested_teams: [],
    merge_commit_sha: merge,
    head: { ...example.head, sha: head, repo: headRepo },
    base: { ...example.base, ref: into, sha: base, repo: { ...example.base.repo, id: REPOSITORY } },
  };
}

function namedPull(number: number, sha: string): unknown {
  const url = 'https://api.github.com/repos/acme/shop';
  const repo = { id: REPOSITORY, url, name: 'shop' };
  const pull = { id: number, number, url: `${url}/pulls/${number}` };
  return { ...pull, head: { ref: 'change', sha, repo }, base: { ref: 'main', sha, repo } };
}

function runAnswer(run: ModelRun): unknown {
  const { id, event, head, headRepository, workflow, status, conclusion, pulls = [] } = run;
  const { workflow_runs } = exampleAnswer('actions/list-workflow-runs-for-repo', 200) as {
    workflow_runs: { repository: object; head_repository: object }[];
  };
  const [example] = workflow_runs;
  return {
    ...example,
    id,
    run_number: id,
    event,
    head_sha: head,
    workflow_id: workflow,
    status,
    conclusion,
    pull_requests: pulls.map((number) => namedPull(number, head)),
    repository: { ...example?.repository, id: REPOSITORY },
    head_repository: { ...example?.head_repository, id: headRepository },
  };
}

function artifactAnswer({
  id,
  run,
  name,
  bytes,
  expired,
  repository,
  headRepository,
  head,
}: ModelArtifact): unknown {
  const { artifacts } = exampleAnswer('actions/list-workflow-run-artifacts', 200) as { artifacts: object[] };
  return {
    ...artifacts[0],
    id,
    name,
    size_in_bytes: bytes,
    expired,
    workflow_run: {
      id: run,
      repository_id: repository,
      head_repository_id: headRepository,
      head_branch: 'change',
      head_sha: head,
    },
  };
}
