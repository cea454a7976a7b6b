import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { expectRegularFile } from '../../regular-file.ts';
import type { EventKind } from '../../vocabulary.ts';
import {
  deletedBranch,
  notInARun,
  notThisEvent,
  pullRequestTarget,
  runOfOtherEvent,
  unknownEvent,
  unreadablePayload,
} from './event-errors.ts';
import {
  type EventName,
  eventPayloads,
  type MergeGroupPayload,
  type PayloadName,
  type PullRequestPayload,
  type PushPayload,
  type RepositoryPayload,
  type RunnerVariables,
  runnerVariables,
  type WorkflowRunPayload,
} from './event-payloads.ts';

/** What a workflow run is about, checked. A field is absent where the event does not say. */
export interface EventFacts {
  readonly kind: EventKind;
  /** What GitHub calls the event. On `workflow_run`: the event of the run that measured. */
  readonly name: EventName;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
  /** The commit that people look at: it gets the check. Of a pull request its head, not the merge commit. */
  readonly headSha: string;
  /** The full ref that the event is about. */
  readonly ref?: string;
  /** Short name and tip of the branch that a pull request or merge group goes to. */
  readonly baseRef?: string;
  readonly baseSha?: string;
  /** Where the branch was before a push; absent for a new branch. */
  readonly beforeSha?: string;
  readonly defaultBranch?: string;
  /** Everybody can read the repository. Absent where the event does not say so. */
  readonly isPublic?: boolean;
  readonly pullNumber?: number;
  /** What was edited of a pull request: the branch that it goes to, or its words alone. Absent: something else happened. */
  readonly edited?: 'base' | 'words';
  /** What happened to the pull request that leaves nothing to judge: `closed`, `labeled`. Absent: there may be something. */
  readonly aside?: string;
  /** How often this workflow run was started, from 1. Beyond the first, somebody asked for it. */
  readonly attempt?: number;
  /** The conversation of the pull request is locked. */
  readonly locked: boolean;
  /** The change comes from another repository than the one that it goes to. */
  readonly fork: boolean;
  /** Dependabot caused the run: read-only token, Dependabot's own secrets. */
  readonly dependabot: boolean;
  /** Whether GitHub gives the repository's secrets to a run like this. */
  readonly secretsGiven: boolean;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Page of this workflow run, on `workflow_run` of the one that measured; absent outside of one. */
  readonly runUrl?: string;
  /** Set on `workflow_run` alone: this job has rights, and publishes what another run measured. */
  readonly measuredBranch?: MeasuredBranch;
  /** The run that measures has only begun: there is nothing to publish yet. */
  readonly isMeasuring?: true;
}

/** Where a measured change comes from. A part is null where GitHub no longer knows it. */
interface MeasuredBranch {
  /** `owner/name`. */
  readonly repository: string | null;
  readonly branch: string | null;
}

/**
 * The facts of the event that started this workflow run, read from the runner's variables and the event's file.
 * Throws a usage error for an event that pawl does not judge, a payload that is not what GitHub sends, or `pull_request_target`.
 */
export function readEvent(env: NodeJS.ProcessEnv): EventFacts {
  const variables = runnerVariables.safeParse(env);
  if (!variables.success) throw notInARun(variables.error);
  return eventFacts(variables.data, payloadIn(variables.data.GITHUB_EVENT_PATH));
}

/** The facts of one event payload. Pure; throws as `readEvent` does. */
function eventFacts(runner: RunnerVariables, payload: unknown): EventFacts {
  const name = runner.GITHUB_EVENT_NAME;
  switch (name) {
    case 'pull_request':
      return pullRequestFacts(runner, parsed(name, payload));
    case 'push':
      return pushFacts(runner, parsed(name, payload));
    case 'merge_group':
      return mergeGroupFacts(runner, parsed(name, payload));
    case 'workflow_dispatch':
    case 'schedule': {
      const { repository } = parsed(name, payload);
      return {
        ...common(runner, name, repository),
        headSha: runner.GITHUB_SHA,
        ...refOf(runner),
      };
    }
    case 'workflow_run':
      return workflowRunFacts(runner, parsed(name, payload));
    case 'pull_request_target':
      throw pullRequestTarget();
    default:
      throw unknownEvent(name);
  }
}

function pullRequestFacts(runner: RunnerVariables, event: PullRequestPayload): EventFacts {
  const { number, locked, head, base } = event.pull_request;
  const target = base.repo?.full_name ?? event.repository.full_name;
  const facts = common(runner, 'pull_request', event.repository, event.sender?.login);
  const fork = head.repo?.full_name !== target;
  return {
    ...facts,
    ...refOf(runner),
    headSha: head.sha,
    baseRef: base.ref,
    baseSha: base.sha,
    pullNumber: number,
    ...editOf(event),
    ...asideOf(event, facts),
    locked,
    fork,
    secretsGiven: facts.secretsGiven && !fork,
  };
}

function editOf({ action, changes }: PullRequestPayload): Pick<EventFacts, 'edited'> {
  if (action !== 'edited') return {};
  return { edited: changes?.base === undefined ? 'words' : 'base' };
}

/** What happens beside the commits of a pull request and the branch that it goes to. */
const ASIDES: ReadonlySet<string> = new Set([
  ...['closed', 'converted_to_draft', 'labeled', 'unlabeled', 'assigned', 'unassigned', 'locked', 'unlocked'],
  ...['milestoned', 'demilestoned', 'review_requested', 'review_request_removed', 'enqueued', 'dequeued'],
  ...['auto_merge_enabled', 'auto_merge_disabled'],
]);

/** A run that somebody starts again gives a verdict of its own, unless the pull request is closed. */
function asideOf(
  { action = '' }: PullRequestPayload,
  { attempt = 1 }: Pick<EventFacts, 'attempt'>,
): Pick<EventFacts, 'aside'> {
  const isAside = ASIDES.has(action) && (attempt === 1 || action === 'closed');
  return isAside ? { aside: action } : {};
}

function pushFacts(runner: RunnerVariables, event: PushPayload): EventFacts {
  if (event.deleted || isZero(event.after)) throw deletedBranch(event.ref);
  const before = event.before !== undefined && !isZero(event.before) ? { beforeSha: event.before } : {};
  const facts = common(runner, 'push', event.repository, event.sender?.login);
  return { ...facts, ref: event.ref, headSha: event.after, ...before };
}

function mergeGroupFacts(runner: RunnerVariables, event: MergeGroupPayload): EventFacts {
  const { head_sha, head_ref, base_sha, base_ref } = event.merge_group;
  return {
    ...common(runner, 'merge_group', event.repository, event.sender?.login),
    ref: head_ref,
    headSha: head_sha,
    baseRef: base_ref.replace(/^refs\/heads\//, ''),
    baseSha: base_sha,
  };
}

/** The facts of the change that the run measured. Its pull request is known only where GitHub names exactly one. */
function workflowRunFacts(runner: RunnerVariables, payload: WorkflowRunPayload): EventFacts {
  const { repository, workflow_run: run } = payload;
  const { event, head_sha, head_branch, head_repository } = run;
  if (event !== 'pull_request' && event !== 'merge_group') throw runOfOtherEvent(event);
  const facts = common(runner, event, repository);
  return {
    ...facts,
    headSha: head_sha,
    ...(event === 'pull_request' ? namedPull(payload) : queuedRef(head_branch)),
    fork: head_repository?.full_name !== repository.full_name,
    // Whoever caused the run that measured, this one has the rights of the default branch.
    dependabot: false,
    secretsGiven: true,
    runUrl: `${facts.serverUrl}/${facts.repository}/actions/runs/${run.id}/attempts/${run.run_attempt}`,
    measuredBranch: { repository: head_repository?.full_name ?? null, branch: head_branch ?? null },
    ...(payload.action !== 'completed' && { isMeasuring: true as const }),
  };
}

/** GitHub also names pull requests of other branches with the same commit, and of other repositories: none of them was measured. */
function namedPull({ repository, workflow_run: run }: WorkflowRunPayload): Partial<EventFacts> {
  const own = run.pull_requests.filter(
    ({ head, base }) =>
      head.sha === run.head_sha &&
      head.ref === run.head_branch &&
      head.repo?.id === run.head_repository?.id &&
      base.repo?.id === repository.id,
  );
  const [pull] = own;
  return pull === undefined || own.length > 1 ? {} : { pullNumber: pull.number, baseRef: pull.base.ref };
}

/** The branch of a merge group has the branch that it goes to in its name. */
function queuedRef(branch: string | null | undefined): Partial<EventFacts> {
  const [, baseRef] = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(branch ?? '') ?? [];
  return { ...(branch && { ref: `refs/heads/${branch}` }), ...(baseRef && { baseRef }) };
}

const KINDS: Readonly<Record<EventName, EventKind>> = {
  pull_request: 'pull-request',
  push: 'push',
  merge_group: 'merge-queue',
  workflow_dispatch: 'manual',
  schedule: 'schedule',
};

type Common = Omit<EventFacts, 'headSha'>;

function common(
  runner: RunnerVariables,
  name: EventName,
  origin?: RepositoryPayload,
  sender?: string,
): Common {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: run } = runner;
  const dependabot = (runner.GITHUB_ACTOR ?? sender) === 'dependabot[bot]';
  const attempt = runner.GITHUB_RUN_ATTEMPT;
  const page = attempt === undefined ? '' : `/attempts/${attempt}`;
  return {
    kind: KINDS[name],
    name,
    repository,
    ...(origin?.default_branch === undefined ? {} : { defaultBranch: origin.default_branch }),
    ...(origin?.private === false ? { isPublic: true } : {}),
    locked: false,
    fork: false,
    dependabot,
    secretsGiven: !dependabot,
    serverUrl,
    apiUrl: runner.GITHUB_API_URL.replace(/\/+$/, ''),
    ...(run === undefined ? {} : { runUrl: `${serverUrl}/${repository}/actions/runs/${run}${page}` }),
    ...(attempt === undefined ? {} : { attempt: Number(attempt) }),
  };
}

function refOf(runner: RunnerVariables): { ref?: string } {
  return runner.GITHUB_REF === undefined ? {} : { ref: runner.GITHUB_REF };
}

function isZero(sha: string): boolean {
  return /^0+$/.test(sha);
}

/** The JSON of the event's file, unchecked. Throws a usage error where there is none. */
function payloadIn(file: string): unknown {
  try {
    expectRegularFile(file);
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unreadablePayload(file, error instanceof Error ? error.message : String(error));
  }
}

/** The payload of an event of this name, checked. Throws a usage error that names what is wrong in it. */
function parsed<N extends PayloadName>(name: N, payload: unknown): z.infer<(typeof eventPayloads)[N]> {
  const result = eventPayloads[name].safeParse(payload);
  if (!result.success) throw notThisEvent(name, result.error);
  return result.data as z.infer<(typeof eventPayloads)[N]>;
}
