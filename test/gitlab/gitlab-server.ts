import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A note of the merge request. */
interface ModelNote {
  readonly id: number;
  body: string;
  readonly author: number;
  readonly system: boolean;
  /** It was changed after it was written. */
  edited?: boolean;
  /** Members of the project alone see it. */
  internal?: boolean;
}

/** What the server holds: merge request 7 of project 42, and statuses of its commits. */
export interface GitLabModel {
  readonly notes: ModelNote[];
  readonly statuses: Record<string, unknown>[];
  /** Who the token is. */
  user: number;
  sha: string;
  target: string;
  lastId: number;
  /** Who opened the merge request. */
  readonly author: number;
  /** Levels of access to the project; who is not named is not a member. */
  readonly members: Record<
    number,
    { readonly access_level: number; readonly state?: string; readonly membership_state?: string }
  >;
  /** Users that are programs, whatever they are called. */
  readonly bots: readonly number[];
  /** Names of users that are not called `userID`. */
  readonly names: Record<number, string>;
}

export const HEAD = 'c'.repeat(40);

/** A merge request without notes. */
export function gitlabModel(more: Partial<GitLabModel> = {}): GitLabModel {
  return {
    notes: [],
    statuses: [],
    user: 5,
    sha: HEAD,
    target: 'main',
    lastId: 0,
    author: 1,
    members: {},
    names: {},
    bots: [],
    ...more,
  };
}

/** Adds a note as its author would. */
export function addNote(model: GitLabModel, author: number, body: string, system = false): ModelNote {
  model.lastId += 1;
  const note = { id: model.lastId, body, author, system };
  model.notes.push(note);
  return note;
}

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
}

/** An answer in place of the model's. `late`: the request was carried out before. */
export type Fault = (operation: string, seen: number) => (Answer & { readonly late?: true }) | undefined;

type Kind = 'string' | 'number';
interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: RegExp;
  /** Fields of the query and of the body; `?` marks those that may be left out. Any other is a problem, as a misspelt one is to GitLab. */
  readonly query?: Readonly<Record<string, RegExp>>;
  readonly body?: Readonly<Record<string, Kind | `${Kind}?`>>;
}

const MERGE_REQUEST = '^/projects/42/merge_requests/7';
/** The endpoints that pawl uses (https://docs.gitlab.com/api/notes/, …/commits/, …/merge_requests/, …/users/). */
const OPERATIONS: readonly Operation[] = [
  { id: 'user', method: 'GET', path: /^\/user$/ },
  { id: 'person', method: 'GET', path: /^\/users\/([1-9]\d*)$/ },
  { id: 'member', method: 'GET', path: /^\/projects\/42\/members\/all\/([1-9]\d*)$/ },
  { id: 'merge-request', method: 'GET', path: new RegExp(`${MERGE_REQUEST}$`) },
  {
    id: 'list-notes',
    method: 'GET',
    path: new RegExp(`${MERGE_REQUEST}/notes$`),
    query: {
      sort: /^(asc|desc)$/,
      order_by: /^(created_at|updated_at)$/,
      per_page: /^\d{1,2}$|^100$/,
      page: /^[1-9]\d*$/,
    },
  },
  {
    id: 'create-note',
    method: 'POST',
    path: new RegExp(`${MERGE_REQUEST}/notes$`),
    body: { body: 'string' },
  },
  {
    id: 'update-note',
    method: 'PUT',
    path: new RegExp(`${MERGE_REQUEST}/notes/(\\d+)$`),
    body: { body: 'string' },
  },
  { id: 'delete-note', method: 'DELETE', path: new RegExp(`${MERGE_REQUEST}/notes/(\\d+)$`) },
  {
    id: 'status',
    method: 'POST',
    path: /^\/projects\/42\/statuses\/([0-9a-f]{40})$/,
    body: {
      state: 'string',
      name: 'string',
      description: 'string?',
      target_url: 'string?',
      pipeline_id: 'number?',
    },
  },
];

/** GitLab's API on this machine. */
export interface GitLabServer {
  readonly apiUrl: string;
  /** `operation status` of every request, in order. */
  readonly calls: readonly string[];
  /** Tokens that came along. */
  readonly tokens: ReadonlySet<string>;
  /** What GitLab would not have understood: a test that leaves any here is wrong. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Starts the server; every request is held against the table above. */
export async function startGitLab(model: GitLabModel, fault: Fault = () => undefined): Promise<GitLabServer> {
  const [calls, problems, tokens] = [[] as string[], [] as string[], new Set<string>()];
  const server = createServer(async (request, response) => {
    tokens.add(String(request.headers['private-token']));
    const address = new URL(request.url ?? '/', 'http://localhost');
    const route = address.pathname.replace(/^\/api\/v4/, '');
    const body = await bodyOf(request);
    const operation = OPERATIONS.find(({ method, path }) => method === request.method && path.test(route));
    const wrong = operation
      ? problemsOf(operation, address, body, request.headers['content-type'])
      : [`${request.method} ${route} is not an operation that pawl uses`];
    problems.push(...wrong);
    const name = operation?.id ?? 'unknown';
    const broken = fault(name, calls.filter((call) => call.startsWith(`${name} `)).length);
    const given = (): Answer =>
      operation && wrong.length === 0
        ? answer(model, name, operation.path.exec(route)?.[1] ?? '', address, body)
        : { status: 400, data: { error: wrong.join() } };
    const own = broken && !broken.late ? broken : given();
    const { status, data, headers } = broken ?? own;
    calls.push(`${name} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(data === undefined ? undefined : JSON.stringify(data));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    calls,
    problems,
    tokens,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function problemsOf(operation: Operation, address: URL, body: unknown, type: string | undefined): string[] {
  const { id, query = {}, body: fields } = operation;
  const asked = Object.fromEntries(address.searchParams);
  const queries = [
    ...Object.keys(asked).flatMap((name) => (name in query ? [] : [`${id}: unknown query ${name}`])),
    ...Object.entries(query).flatMap(([name, wanted]) =>
      wanted.test(asked[name] ?? '') ? [] : [`${id}: query ${name}=${asked[name]}`],
    ),
  ];
  if (fields === undefined) return body === undefined ? queries : [...queries, `${id}: takes no body`];
  if (type !== 'application/json') return [...queries, `${id}: content-type ${type}`];
  const sent = (body ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(sent).filter((name) => !(name in fields));
  const wrong = Object.entries(fields).filter(([name, kind]) =>
    sent[name] === undefined ? !kind.endsWith('?') : typeof sent[name] !== kind.replace('?', ''),
  );
  const limits = Object.entries(sent).filter(
    ([name, value]) =>
      id === 'status' &&
      typeof value === 'string' &&
      (value === '' || value.length > 255) &&
      name !== 'state',
  );
  const states = ['pending', 'running', 'success', 'failed', 'canceled', 'skipped'];
  const state =
    id === 'status' && !states.includes(String(sent.state)) ? [`status: state ${sent.state}`] : [];
  return [
    ...queries,
    ...unknown.map((name) => `${id}: unknown field ${name}`),
    ...[...wrong, ...limits].map(([name]) => `${id}: field ${name}`),
    ...state,
  ];
}

function answer(model: GitLabModel, operation: string, at: string, address: URL, body: unknown): Answer {
  const found = model.notes.find(({ id }) => String(id) === at);
  const text = (body as { body?: string } | undefined)?.body ?? '';
  switch (operation) {
    case 'user':
      return { status: 200, data: { id: model.user, username: 'project_42_bot' } };
    case 'person':
      return { status: 200, data: { id: Number(at), state: 'active', bot: model.bots.includes(Number(at)) } };
    case 'merge-request': {
      const { sha, target: target_branch } = model;
      return {
        status: 200,
        data: {
          iid: 7,
          sha,
          target_branch,
          author: { id: model.author },
          web_url: 'https://gitlab.example/a/b/-/merge_requests/7',
        },
      };
    }
    case 'member': {
      const known = model.members[Number(at)];
      if (known === undefined) return { status: 404, data: { message: '404 Not found' } };
      return {
        status: 200,
        data: { id: Number(at), username: nameOf(model, Number(at)), state: 'active', ...known },
      };
    }
    case 'list-notes':
      return listed(model, address);
    case 'create-note':
      return { status: 201, data: shown(model, addNote(model, model.user, text)) };
    case 'update-note':
      if (found === undefined) return { status: 404, data: { message: '404 Not found' } };
      if (found.author !== model.user) return { status: 403, data: { message: '403 Forbidden' } };
      found.body = text;
      return { status: 200, data: shown(model, found) };
    case 'delete-note':
      if (found === undefined) return { status: 404, data: { message: '404 Not found' } };
      if (found.author !== model.user) return { status: 403, data: { message: '403 Forbidden' } };
      model.notes.splice(model.notes.indexOf(found), 1);
      return { status: 204 };
    default:
      model.statuses.push({ sha: at, ...(body as object) });
      return { status: 201, data: { id: model.statuses.length } };
  }
}

function listed(model: GitLabModel, address: URL): Answer {
  const { notes } = model;
  const [size, page] = ['per_page', 'page'].map((name) => Number(address.searchParams.get(name))) as [
    number,
    number,
  ];
  const sorted = [...notes].sort((a, b) =>
    address.searchParams.get('sort') === 'asc' ? a.id - b.id : b.id - a.id,
  );
  const next = page * size < sorted.length ? String(page + 1) : '';
  const data = sorted.slice((page - 1) * size, page * size).map((note) => shown(model, note));
  return { status: 200, data, headers: { 'x-next-page': next } };
}

const AT = '2026-11-24T12:00:00.123Z';
const [A_MOMENT_LATER, LATER] = ['2026-11-24T12:00:00.125Z', '2026-11-24T13:00:00.000Z'];

function shown(model: GitLabModel, { id, body, author, system, edited, internal }: ModelNote) {
  const by = { id: author, username: nameOf(model, author) };
  const seen = { internal: internal === true, confidential: internal === true };
  return {
    id,
    body,
    system,
    ...seen,
    author: by,
    created_at: AT,
    updated_at: edited ? LATER : A_MOMENT_LATER,
  };
}

function nameOf({ names, user }: GitLabModel, id: number): string {
  return names[id] ?? (id === user ? 'project_42_bot_f00' : `user${id}`);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
}
