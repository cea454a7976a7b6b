import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerProblems, type Operation, operations, requestProblems } from './api-description.ts';
import type { GitHubModel, ModelAnswer } from './github-model.ts';

/** One request that the server got, with how it answered. */
interface LoggedRequest {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
  readonly authorization: string | undefined;
  /** What the description does not allow in it, or in our answer: a test that leaves any here is wrong. */
  readonly problems: readonly string[];
}

export interface ApiServer {
  /** Base of the REST API, prefix included. */
  readonly url: string;
  readonly log: readonly LoggedRequest[];
  /** `operation status` of every request, in order. */
  calls(): readonly string[];
  problems(): readonly string[];
  close(): Promise<void>;
}

/**
 * An answer given instead of the model's, unchecked: a fault of GitHub's, or a refusal that its description leaves out. `late`: the
 * request was carried out before. `junk`: a body that is none of GitHub's, as it is.
 */
export type Fault = (
  operation: string,
  seen: number,
) => (ModelAnswer & { readonly late?: true; readonly junk?: string }) | undefined;

const VIEWER = { query: '{ viewer { login } }' };

/**
 * GitHub's API on this machine. Each request and each answer of the model is held against GitHub's published
 * description. `prefix` is `/api/v3` for an Enterprise Server, whose GraphQL lies at `/api/graphql`.
 */
export async function startApi(
  model: GitHubModel,
  { prefix = '', fault = () => undefined }: { readonly prefix?: string; readonly fault?: Fault } = {},
): Promise<ApiServer> {
  const log: LoggedRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { url } = request;
    const address = new URL(url ?? '/', `http://${request.headers.host}`);
    const at = { method: request.method ?? 'GET', address, body, prefix };
    const answered = answer(model, at, (operation) => fault(operation, seen(log, operation)));
    log.push({ ...answered, body, authorization: request.headers.authorization });
    if (answered.junk === undefined) send(response, answered.status, answered.data, answered.headers);
    else response.writeHead(answered.status, answered.headers).end(answered.junk);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    log,
    calls: () => log.map(({ operation, status }) => `${operation} ${status}`),
    problems: () => log.flatMap(({ problems }) => problems),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Asked {
  readonly method: string;
  readonly address: URL;
  readonly body: unknown;
  readonly prefix: string;
}
interface Answered extends ModelAnswer {
  readonly junk?: string;
  readonly operation: string;
  readonly problems: readonly string[];
}

function answer(model: GitHubModel, asked: Asked, fault: (operation: string) => ReturnType<Fault>): Answered {
  const { method, address, body, prefix } = asked;
  if (address.pathname === (prefix === '' ? '/graphql' : '/api/graphql')) {
    const stretches = stretchesAnswer(model, body);
    const isKnown = stretches !== null || JSON.stringify(body) === JSON.stringify(VIEWER);
    const problems = isKnown ? [] : [`graphql: ${JSON.stringify(body)}`];
    return { operation: 'graphql', problems, ...(fault('graphql') ?? stretches ?? model.viewer()) };
  }
  const route = address.pathname.startsWith(prefix) ? address.pathname.slice(prefix.length) : '';
  const operation = operations.find((known) => known.method === method && known.pattern.test(route));
  if (!operation) {
    const problems = [`${method} ${address.pathname} is not an operation that pawl uses`];
    return { operation: 'unknown', status: 404, data: { message: 'Not Found' }, problems };
  }
  const broken = fault(operation.id);
  if (broken && !broken.late) return { operation: operation.id, problems: [], ...broken };
  const answered = described(model, operation, asked, route);
  return { operation: operation.id, ...answered, ...broken };
}

const STRETCH =
  /(\w+): timelineItems\(itemTypes: \[ISSUE_COMMENT\], first: (\d+), skip: (\d+)\) \{ nodes \{ \.\.\. on IssueComment \{ url viewerDidAuthor \} \} \}/g;

/** Stretches of the conversation by GraphQL; null: it is another query. */
function stretchesAnswer({ comments, viewer }: GitHubModel, body: unknown): ModelAnswer | null {
  const { query = '', variables } = (body ?? {}) as { query?: string; variables?: { number?: number } };
  const rest = query.replace(STRETCH, '').trim();
  const outer =
    'query($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) {';
  if (!rest.startsWith(outer) || !/^[ }]+$/.test(rest.slice(outer.length)) || variables?.number !== 7)
    return null;
  const { login } = (viewer().data as { data: { viewer: { login: string } } }).data.viewer;
  const parts = [...query.matchAll(STRETCH)].map(([, name, first, skip]) => {
    const some = comments.slice(Number(skip), Number(skip) + Math.min(100, Number(first)));
    const nodes = some.map(({ id, author }) => ({
      url: `https://github.com/acme/shop/pull/7#issuecomment-${id}`,
      viewerDidAuthor: author === login,
    }));
    return [name, { nodes }];
  });
  return { status: 200, data: { data: { repository: { pullRequest: Object.fromEntries(parts) } } } };
}

function described(
  model: GitHubModel,
  operation: Operation,
  asked: Asked,
  route: string,
): Omit<Answered, 'operation'> {
  const values = operation.pattern.exec(route)?.slice(1).map(decodeURIComponent) ?? [];
  const path = Object.fromEntries(operation.parameterNames.map((name, index) => [name, values[index]]));
  const query = Object.fromEntries(asked.address.searchParams);
  const problems = requestProblems(operation, { path, query, body: asked.body });
  if (problems.length > 0) return { status: 422, data: { message: 'Validation Failed' }, problems };
  const answered = paged(
    model.answer(operation.id, path as Record<string, string>, asked.body, query),
    asked.address,
  );
  return { ...answered, problems: answerProblems(operation, answered.status, answered.data) };
}

/** A page of a list, with the `Link` header that says where the others are. */
function paged(answered: ModelAnswer, address: URL): ModelAnswer {
  if (!Array.isArray(answered.data)) return answered;
  const size = Number(address.searchParams.get('per_page') ?? 30);
  const page = Number(address.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(answered.data.length / size));
  const link = (number: number, rel: string) => {
    const to = new URL(address);
    to.searchParams.set('page', String(number));
    return `<${to}>; rel="${rel}"`;
  };
  const data = answered.data.slice((page - 1) * size, page * size);
  return page >= last
    ? { ...answered, data }
    : { ...answered, data, headers: { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } };
}

function send(
  response: ServerResponse,
  status: number,
  data: unknown,
  headers: Record<string, string> = {},
): void {
  const type = data === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...headers });
  response.end(data === undefined ? undefined : JSON.stringify(data));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
}

function seen(log: readonly LoggedRequest[], operation: string): number {
  return log.filter((entry) => entry.operation === operation).length;
}
