import { gitlabPublisher } from '../../src/gitlab/gitlab-publisher.ts';
import type { Publication, SurfaceResult } from '../../src/publish/publisher.ts';
import { addComment } from '../github/server/github-model.ts';
import { openStage } from '../github/server/publish-fixture.ts';
import { addNote, HEAD as GITLAB_HEAD, gitlabModel, startGitLab } from '../gitlab/gitlab-server.ts';

/** An answer of a forge in place of its own. `late`: the request was carried out before. */
interface Failure {
  readonly status: number;
  readonly late?: true;
}
/** Requests by what they do, whichever forge gets them. */
type Request = 'list' | 'create' | 'update' | 'verdict' | 'look';
export type Failing = (request: Request, seen: number) => Failure | undefined;

/** A publisher in front of a forge on this machine, and what people see there. */
export interface Front {
  /** A run of its own: nothing is left of the ones before but what the forge holds. `gate`: its title. */
  publish(publication: Publication, gate?: string | null): Promise<readonly SurfaceResult[]>;
  /** Bodies of all messages, the first one first. */
  messages(): readonly string[];
  /** A message that somebody else wrote. */
  addForeign(body: string): void;
  /** What the newest verdict of the commit is, in words that mean the same everywhere. */
  verdict(): 'passes' | 'fails' | null;
  /** The change gets another head, or goes to another branch. */
  goesOn(how: 'commit' | 'base'): void;
  /** The text that needs no forge. */
  ownFile(): string;
  /** What the forge would not have understood. */
  problems(): readonly unknown[];
  close(): Promise<void>;
}

const WAITS_FOR_NOBODY = async () => {};

async function github(failing: Failing = () => undefined): Promise<Front> {
  const names: Readonly<Record<string, Request>> = {
    'issues/list-comments': 'list',
    'issues/create-comment': 'create',
    'issues/update-comment': 'update',
    'checks/update': 'verdict',
    'pulls/get': 'look',
  };
  const stage = await openStage({ fault: failureOf(names, failing) });
  const { model } = stage;
  return {
    publish: async (publication, gate = null) => {
      const publisher = stage.publisher({ title: gate });
      await publisher.start();
      return publisher.publish(publication);
    },
    messages: () => model.comments.map(({ body }) => body),
    addForeign: (body) => void addComment(model, 'mallory', body),
    verdict: () => {
      const conclusion = model.checks.findLast(({ status }) => status === 'completed')?.conclusion;
      return conclusion == null ? null : conclusion === 'failure' ? 'fails' : 'passes';
    },
    goesOn: (how) => {
      if (how === 'commit') model.pullRequest.head = 'e'.repeat(40);
      else model.pullRequest.base = 'release';
    },
    ownFile: stage.summary,
    problems: stage.api.problems,
    close: stage.close,
  };
}

async function gitlab(failing: Failing = () => undefined, token = 'glpat-local'): Promise<Front> {
  const names: Readonly<Record<string, Request>> = {
    'list-notes': 'list',
    'create-note': 'create',
    'update-note': 'update',
    status: 'verdict',
    'merge-request': 'look',
  };
  const model = gitlabModel();
  const server = await startGitLab(model, failureOf(names, failing));
  let file = '';
  return {
    publish: (publication, gate = null) =>
      gitlabPublisher({
        job: {
          apiUrl: server.apiUrl,
          projectId: '42',
          pipelineSha: GITLAB_HEAD,
          pipelineId: 99,
          jobUrl: null,
          mergeRequest: { projectId: '42', iid: 7, headSha: GITLAB_HEAD, targetBranch: 'main' },
        },
        token,
        title: gate,
        commentPolicy: 'always',
        writeCodeQuality: (text) => {
          file = text;
        },
        wait: WAITS_FOR_NOBODY,
      }).publish(publication),
    messages: () => model.notes.map(({ body }) => body),
    addForeign: (body) => void addNote(model, 9, body),
    verdict: () => {
      const state = model.statuses.at(-1)?.state;
      return state === undefined ? null : state === 'failed' ? 'fails' : 'passes';
    },
    goesOn: (how) => {
      if (how === 'commit') model.sha = 'e'.repeat(40);
      else model.target = 'release';
    },
    ownFile: () => file,
    problems: () => server.problems,
    close: server.close,
  };
}

function failureOf(names: Readonly<Record<string, Request>>, failing: Failing) {
  return (operation: string, seen: number) => {
    const request = names[operation];
    const failure = request === undefined ? undefined : failing(request, seen);
    return failure && { data: { message: 'refused' }, ...failure };
  };
}

/** Every publisher that talks to a forge. */
export const FORGES = [
  { name: 'GitHub', open: github },
  { name: 'GitLab', open: gitlab },
] as const;

/** GitLab without a token: files are all that it writes. */
export const filesAlone = () => gitlab(undefined, '');
