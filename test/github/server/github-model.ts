import { type ActionsModel, actionsAnswer } from './actions-model.ts';
import { exampleAnswer } from './api-description.ts';
import { type IssuesModel, issuesAnswer } from './issues-model.ts';
import { type ReviewsModel, reviewsAnswer } from './reviews-model.ts';

/** What the API answers, before paging. */
export interface ModelAnswer {
  readonly status: number;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
}

export interface ModelComment {
  readonly id: number;
  readonly author: string;
  body: string;
  /** It was changed after it was written. */
  edited?: boolean;
  /** An app wrote it in the author's name. */
  byApp?: boolean;
  /** When it was written; absent: at the same moment as all others. */
  at?: string;
}

interface ModelCheck {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  record: string | null;
  /** Who wrote it, where that is not the token's own app. */
  app?: string;
  readonly annotations: unknown[];
}

/** The pull request itself: the tip of its branch, the branch that it goes to, and who opened it. */
interface ModelPullRequest {
  head: string;
  base: string;
  closed?: boolean;
  /** The commit that merged it. */
  merged?: string;
  readonly author: string;
  /** `owner/name` of the repository and name of the branch that it comes from. Absent: a branch of this repository. */
  from?: { readonly repository: string; readonly branch: string };
}

const OWN_BRANCH = { repository: 'acme/shop', branch: 'shorter-prompt' };

/** Whose token it is. An app's (the workflow's own among them) is not a user; a person's is not an app and writes no checks. */
export type Actor = { readonly app: string } | { readonly user: string };

type Texts = Readonly<Record<string, string>>;

/** One pull request on GitHub, in memory: its comments and the checks of its commits. */
export interface GitHubModel {
  readonly comments: ModelComment[];
  readonly checks: ModelCheck[];
  /** Number 7. */
  readonly pullRequest: ModelPullRequest;
  /** Number 8; null: there is none, as there is none of any other number. */
  secondPullRequest: ModelPullRequest | null;
  /** What people may do in the repository; who is not named is unknown. */
  readonly permissions: Record<string, string>;
  readonly actions: ActionsModel;
  readonly issues: IssuesModel;
  readonly reviews: ReviewsModel;
  answer(operation: string, path: Texts, body: unknown, query: Texts): ModelAnswer;
  viewer(): ModelAnswer;
}

const NOT_FOUND = {
  status: 404,
  data: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};
/** The tip of the pull request's branch, until a test moves it. */
export const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const AT = '2026-11-24T12:00:00Z';
const LATER = '2026-11-24T13:00:00Z';

/** A model whose token belongs to `actor`. */
export function gitHubModel(actor: Actor = { app: 'github-actions' }): GitHubModel {
  const login = 'app' in actor ? `${actor.app}[bot]` : actor.user;
  const model: GitHubModel = {
    comments: [],
    checks: [],
    pullRequest: { head: HEAD, base: 'main', author: 'ada' },
    secondPullRequest: null,
    permissions: {},
    actions: { pulls: [], runs: [], artifacts: [], restarted: [] },
    issues: [],
    reviews: { files: [], comments: [] },
    viewer: () => ({ status: 200, data: { data: { viewer: { login } } } }),
    answer: (operation, path, body, query) =>
      actionsAnswer(model.actions, operation, path, query) ??
      reviewsAnswer(model.reviews, { login, head: model.pullRequest.head }, operation, path, body) ??
      issuesAnswer(model.issues, login, operation, path, body, query) ??
      answer(model, actor, login, operation, path, (body ?? {}) as Body, query),
  };
  return model;
}

interface Body {
  readonly body?: string;
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly output?: { title: string; summary: string; annotations?: unknown[] };
}

function answer(
  model: GitHubModel,
  actor: Actor,
  login: string,
  operation: string,
  path: Readonly<Record<string, string>>,
  body: Body,
  query: Texts,
): ModelAnswer {
  const comment = model.comments.find(({ id }) => id === Number(path.comment_id));
  switch (operation) {
    case 'users/get-authenticated':
      return 'app' in actor ? forbidden() : { status: 200, data: userAnswer(actor.user) };
    case 'pulls/get':
      return pullAnswerOf(model, Number(path.pull_number));
    case 'pulls/list':
      return pullsAnswer(model, query);
    case 'repos/get-collaborator-permission-level':
      return permissionAnswer(model.permissions[path.username ?? '']);
    case 'issues/list-comments':
      return {
        status: 200,
        data: model.comments.filter((each) => changedAt(each) >= (query.since ?? '')).map(listedComment),
      };
    case 'issues/create-comment':
      return { status: 201, data: commentAnswer(addComment(model, login, body.body ?? '')) };
    case 'issues/get-comment':
      return comment ? { status: 200, data: commentAnswer(comment) } : { ...NOT_FOUND, status: 404 };
    case 'issues/update-comment':
      if (!comment) return { ...NOT_FOUND, status: 404 };
      comment.body = body.body ?? '';
      return { status: 200, data: commentAnswer(comment) };
    case 'issues/delete-comment':
      if (!comment) return NOT_FOUND;
      model.comments.splice(model.comments.indexOf(comment), 1);
      return { status: 204 };
    case 'checks/create':
      return 'app' in actor
        ? { status: 201, data: checkAnswer(addCheck(model, body), actor.app) }
        : forbidden();
    case 'checks/list-for-ref':
      return 'app' in actor ? checksAnswer(model, actor.app, path.ref ?? '', query) : forbidden();
    case 'checks/update':
      return updateCheck(model, actor, Number(path.check_run_id), body);
    default:
      throw new Error(`the model lacks ${operation}`);
  }
}

/** Adds a comment of anybody's, with the next id. */
export function addComment(model: GitHubModel, author: string, body: string): ModelComment {
  const comment = { id: 1 + Math.max(0, ...model.comments.map(({ id }) => id)), author, body };
  model.comments.push(comment);
  return comment;
}

function addCheck(model: GitHubModel, body: Body): ModelCheck {
  const { name = '', head_sha: headSha = '', status = 'queued', conclusion = null, output } = body;
  const id = model.checks.length + 1;
  const check: ModelCheck = {
    id,
    name,
    headSha,
    status,
    conclusion,
    title: output?.title ?? '',
    summary: output?.summary ?? '',
    record: body.external_id ?? null,
    annotations: [...(output?.annotations ?? [])],
  };
  model.checks.push(check);
  return check;
}

function updateCheck(model: GitHubModel, actor: Actor, id: number, body: Body): ModelAnswer {
  const check = model.checks.find((known) => known.id === id);
  if (!check || !('app' in actor)) return NOT_FOUND;
  check.status = body.status ?? check.status;
  check.conclusion = body.conclusion ?? check.conclusion;
  check.record = body.external_id ?? check.record;
  check.title = body.output?.title ?? check.title;
  check.summary = body.output?.summary ?? check.summary;
  check.annotations.push(...(body.output?.annotations ?? []));
  return { status: 200, data: checkAnswer(check, actor.app) };
}

function permissionAnswer(permission: string | undefined): ModelAnswer {
  if (permission === undefined) return NOT_FOUND;
  const example = exampleAnswer('repos/get-collaborator-permission-level', 200);
  const known = permission === 'maintain' ? 'write' : permission;
  return { status: 200, data: { ...example, user: null, permission: known, role_name: permission } };
}

function changedAt({ edited, at = AT }: ModelComment): string {
  return edited ? LATER : at;
}

const listed = new WeakMap<ModelComment, { readonly as: string; readonly answer: unknown }>();

/** A list says the same of a comment that did not change: long ones are asked for again and again. */
function listedComment(comment: ModelComment): unknown {
  const as = `${comment.body} ${changedAt(comment)}`;
  const known = listed.get(comment);
  if (known?.as === as) return known.answer;
  const answer = commentAnswer(comment);
  listed.set(comment, { as, answer });
  return answer;
}

function commentAnswer(comment: ModelComment): unknown {
  const { id, author, body, at = AT, byApp = false } = comment;
  const example = exampleAnswer('issues/create-comment', 201);
  const user = {
    ...(example.user as object),
    login: author,
    type: author.endsWith('[bot]') ? 'Bot' : 'User',
  };
  const html_url = `https://github.com/acme/shop/pull/7#issuecomment-${id}`;
  const performed_via_github_app = byApp ? appOf(user) : null;
  const times = { created_at: at, updated_at: changedAt(comment) };
  return { ...example, id, user, body, html_url, ...times, performed_via_github_app };
}

/** An app as GitHub tells of it. */
function appOf(owner: object) {
  const times = { created_at: AT, updated_at: AT };
  const texts = { node_id: 'A_1', name: 'Helper', slug: 'helper', description: null };
  const urls = { external_url: 'https://example.com', html_url: 'https://github.com/apps/helper' };
  return { id: 1, owner, ...texts, ...urls, ...times, permissions: {}, events: [] };
}

function checksAnswer({ checks }: GitHubModel, app: string, ref: string, query: Texts): ModelAnswer {
  const found = checks.filter(({ headSha, name }) => headSha === ref && name === (query.check_name ?? name));
  const check_runs = found.map((check) => checkAnswer(check, check.app ?? app));
  return { status: 200, data: { total_count: found.length, check_runs } };
}

function checkAnswer({ id, name, headSha, status, conclusion, ...check }: ModelCheck, app: string): unknown {
  const example = exampleAnswer('checks/create', 201);
  const output = {
    ...(example.output as object),
    title: check.title,
    summary: check.summary,
    annotations_count: check.annotations.length,
  };
  const html_url = `https://github.com/acme/shop/runs/${id}`;
  return {
    ...example,
    id,
    name,
    head_sha: headSha,
    status,
    conclusion,
    external_id: check.record ?? '',
    output,
    html_url,
    app: { ...(example.app as object), slug: app },
  };
}

function pullAnswerOf({ pullRequest, secondPullRequest }: GitHubModel, number: number): ModelAnswer {
  const found = number === 7 ? pullRequest : number === 8 ? secondPullRequest : null;
  return found === null ? NOT_FOUND : { status: 200, data: pullRequestAnswer(found, number) };
}

function pullRequestAnswer(
  { head, base, author, closed, merged }: ModelPullRequest,
  number: number,
): unknown {
  const example = exampleAnswer('pulls/get', 200) as { user: object; head: object; base: object };
  return {
    ...example,
    number,
    state: closed || merged !== undefined ? 'closed' : 'open',
    merged_at: merged === undefined ? null : AT,
    merge_commit_sha: merged ?? null,
    // GitHub's own example of a team breaks its description.
    requested_teams: [],
    user: { ...example.user, login: author },
    head: { ...example.head, sha: head },
    base: { ...example.base, ref: base },
  };
}

/** Open pull requests of one branch: `head` is `OWNER:BRANCH`. */
function pullsAnswer({ pullRequest, secondPullRequest }: GitHubModel, query: Texts): ModelAnswer {
  const [example] = exampleAnswer('pulls/list', 200) as unknown as [
    { head: { repo: object }; base: { repo: object } },
  ];
  const found = [
    { number: 7, pull: pullRequest },
    ...(secondPullRequest === null ? [] : [{ number: 8, pull: secondPullRequest }]),
  ].flatMap(({ number, pull: { head, base, closed, from = OWN_BRANCH } }) => {
    const { repository, branch } = from;
    const label = `${repository.split('/')[0]}:${branch}`;
    if (closed || label !== query.head || query.state !== 'open') return [];
    const repo = { ...example.head.repo, full_name: repository };
    return [
      {
        ...example,
        number,
        // GitHub's own example of a team breaks its description.
        requested_teams: [],
        head: { ...example.head, label, ref: branch, sha: head, repo },
        base: { ...example.base, ref: base },
      },
    ];
  });
  return { status: 200, data: found };
}

function userAnswer(login: string): unknown {
  return { ...exampleAnswer('users/get-authenticated', 200), login };
}

function forbidden(): ModelAnswer {
  return {
    status: 403,
    data: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
    },
  };
}
