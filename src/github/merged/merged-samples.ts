import { rateLimited } from '../../publish/retry.ts';
import { docsPage } from '../../vocabulary.ts';
import type { EventFacts } from '../events/event.ts';
import { connect, type Octokit, repositoryOf, requestFailure } from '../octokit.ts';
import { brief } from '../surfaces/surface-failure.ts';
import { ARTIFACT_BYTES, artifactContent } from './artifact-content.ts';
import { type GateArtifact, gateArtifacts } from './gate-artifacts.ts';
import { type MergedPull, mergedPulls, type RepositoryPlace } from './merged-pulls.ts';

/** The samples that a gate left on a pull request which was merged since: bytes of a job that ran its code. */
export interface MergedArtifact {
  readonly pull: number;
  readonly run: number;
  /** Null where it is not known which. */
  readonly commits: { readonly candidate: string; readonly baseline: string | null };
  readonly content: Buffer;
}

/** What merged pull requests left, and lines for people about what could not be had. */
export interface MergedArtifacts {
  readonly artifacts: readonly MergedArtifact[];
  readonly notes: readonly string[];
}

/** A push, and how to ask GitHub what the pull requests in it left. */
export interface MergedArtifactsRequest {
  /** Empty: GitHub is not asked. */
  readonly token: string;
  readonly facts: Pick<EventFacts, 'repository' | 'apiUrl' | 'ref'>;
  /** What was pushed, newest first, along the branch itself. */
  readonly commits: readonly string[];
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

const LOST = 'Samples of merged pull requests were not taken over';

/**
 * What the gates of the pull requests that a push merged have left in artifacts. Nothing of a fork is looked at.
 * Nothing is thrown: what cannot be had costs the calls that it would have saved, and a note says so.
 */
export async function mergedArtifacts(request: MergedArtifactsRequest): Promise<MergedArtifacts> {
  const { token, facts, commits, wait } = request;
  const branch = facts.ref?.replace(/^refs\/heads\//, '') ?? '';
  if (token === '' || branch === '')
    return { artifacts: [], notes: [`${LOST}: no token was given (\`github-token\` is empty).`] };
  const repository = repositoryOf(facts);
  const artifacts: MergedArtifact[] = [];
  const notes: string[] = [];
  try {
    const octokit = await connect({ token, apiUrl: facts.apiUrl, ...(wait ? { wait } : {}) });
    for (const pull of await mergedPulls(octokit, repository, branch, commits)) {
      const found = await samplesOf(octokit, repository, pull);
      artifacts.push(...found.artifacts);
      notes.push(...found.notes);
    }
  } catch (error) {
    notes.push(failureLine(error));
  }
  return { artifacts, notes };
}

async function samplesOf(
  octokit: Octokit,
  place: RepositoryPlace,
  pull: MergedPull,
): Promise<MergedArtifacts> {
  if (pull.fork)
    return { artifacts: [], notes: [`#${pull.number} is from a fork: its samples are not taken over.`] };
  const artifacts: MergedArtifact[] = [];
  const notes: string[] = [];
  const listed = await gateArtifacts(octokit, place, pull);
  if (listed.length === 0) notes.push(nothingLeft(pull));
  for (const artifact of listed) {
    const refused = refusal(artifact);
    const lost = (why: string) => notes.push(`Samples of #${pull.number} were not taken over: ${why}.`);
    if (refused !== null) {
      lost(refused);
      continue;
    }
    try {
      const content = await artifactContent(octokit, place, artifact.id);
      artifacts.push({ pull: pull.number, run: artifact.run, commits: commitsOf(artifact, pull), content });
    } catch (error) {
      // Every further artifact would be refused as well.
      if (isRefused(error)) throw error;
      lost(brief(requestFailure(error).message));
    }
  }
  return { artifacts, notes };
}

function nothingLeft({ number }: MergedPull): string {
  return `No finished run on the last commit of #${number} left samples. To have them: let the gate upload what it leaves (\`upload: true\`): ${docsPage('how-to/stored-samples.md')}`;
}

function refusal({ expired, bytes }: GateArtifact): string | null {
  if (expired) return 'the artifact has expired';
  return bytes > ARTIFACT_BYTES
    ? `the artifact has ${bytes} bytes, at most ${ARTIFACT_BYTES} are read`
    : null;
}

/** A merge queue's base is main and the entries ahead. The pull request does not name them. */
function commitsOf({ event }: GateArtifact, { headSha, baseSha, mergeSha }: MergedPull) {
  return event === 'merge_group'
    ? { candidate: mergeSha, baseline: null }
    : { candidate: headSha, baseline: baseSha };
}

function isRefused(error: unknown): boolean {
  return [401, 403].includes(requestFailure(error).status);
}

function failureLine(error: unknown): string {
  const failure = requestFailure(error);
  const said = `${LOST}: GitHub answered ${failure.status} (${brief(failure.message)}).`;
  if (failure.status === 0) return `${LOST}: ${brief(failure.message)}.`;
  if (rateLimited(failure) || ![401, 403, 404].includes(failure.status)) return said;
  return `${said} To fix: add to the permissions of this job:\n  actions: read\n  pull-requests: read`;
}
