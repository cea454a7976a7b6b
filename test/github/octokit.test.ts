import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { connect, requestFailure } from '../../src/github/octokit.ts';

afterEach(() => vi.restoreAllMocks());

/** A client of a server that never answers its first requests. What limits the time of each runs out as the request arrives. */
async function clientOfSilent(silent: number) {
  const limits: AbortController[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    limits.push(new AbortController());
    return (limits.at(-1) as AbortController).signal;
  });
  let arrived = 0;
  const server = createServer((_, response) => {
    arrived += 1;
    if (arrived <= silent) limits.at(-1)?.abort(new DOMException('it took too long', 'TimeoutError'));
    else response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = await connect({ token: 'ghs_local', apiUrl, wait: async () => {} });
  return { client, arrived: () => arrived };
}

const PULL = { owner: 'acme', repo: 'shop', issue_number: 7 };

test('a request that is not answered in time is given up, and sent again', async () => {
  const { client, arrived } = await clientOfSilent(2);
  const { data } = await client.rest.issues.listComments(PULL);
  expect([data, arrived()]).toEqual([[], 3]);
});

test('one that would create something twice is given up alone, as a broken connection', async () => {
  const { client, arrived } = await clientOfSilent(9);
  const failed = await client.rest.issues.createComment({ ...PULL, body: 'words' }).catch(requestFailure);
  expect([failed, arrived()]).toMatchObject([{ status: 500, message: 'it took too long' }, 1]);
});
