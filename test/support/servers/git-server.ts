import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runChild } from '../../../src/trees/process/child.ts';
import { git, gitEnv } from '../files/repository.ts';

export interface GitAccess {
  /** Default `x`. */
  readonly user?: string;
  /** Everybody may read, as in a public repository; only pushing asks for the password. */
  readonly isPublic?: boolean;
}

/** Serves the bare repositories of a folder over smart HTTP; returns its address. `password` asks for it. */
export async function gitServer(
  folder: string,
  password?: string,
  { user = 'x', isPublic = false }: GitAccess = {},
): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const isGuarded = password !== undefined && (!isPublic || incoming.url?.includes('git-receive-pack'));
    const given = incoming.headers.authorization?.replace(/^basic /i, 'Basic ');
    if (isGuarded && given !== expected) {
      outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    answer(folder, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** git's own program for a request, started without `git` before it. */
const backendProgram = path.join(git('.', '--exec-path'), 'git-http-backend');

async function answer(folder: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const asked: Buffer[] = [];
  for await (const chunk of incoming) asked.push(chunk as Buffer);
  const result = await runChild({
    command: backendProgram,
    args: [],
    cwd: folder,
    env: {
      ...gitEnv,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: incoming.method,
      CONTENT_TYPE: incoming.headers['content-type'] ?? '',
      CONTENT_LENGTH: incoming.headers['content-length'] ?? '',
      HTTP_CONTENT_ENCODING: String(incoming.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(incoming.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'x',
      REMOTE_ADDR: '127.0.0.1',
    },
    input: Buffer.concat(asked),
    timeoutMs: 240_000,
  });
  const bytes = result.kind === 'exited' ? result.stdout : Buffer.alloc(0);
  const end = bytes.indexOf('\r\n\r\n');
  const headers = bytes
    .toString('latin1', 0, Math.max(0, end))
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1];
  outgoing.writeHead(end < 0 ? 500 : status ? Number.parseInt(status, 10) : 200, Object.fromEntries(headers));
  outgoing.end(bytes.subarray(end + 4));
}
