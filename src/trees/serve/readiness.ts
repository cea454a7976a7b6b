import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** An application that answers, by its address without a slash at the end. */
export interface Up {
  readonly kind: 'up';
  readonly address: string;
}

/** An application that does not, with the end of a sentence that says so. */
export interface Down {
  readonly kind: 'down';
  readonly problem: string;
}

const POLL_MS = 100;
const ONE_TRY_MS = 2_000;
/** Loopback by either family: an application that listens on `localhost` may have chosen the second. */
const HOSTS = ['127.0.0.1', '[::1]'];

/** Asks a port of this machine for `path` until the answer is below 500, `limitMs` have passed, or `signal` aborts. */
export async function readiness(
  port: number,
  path: string,
  limitMs: number,
  signal: AbortSignal,
): Promise<Up | Down> {
  const target = path.startsWith('/') ? path : `/${path}`;
  const addressOf = (host: string) => `http://${host}:${port}`;
  const start = performance.now();
  let last = 'no connection';
  while (performance.now() - start < limitMs && !signal.aborted) {
    for (const host of HOSTS) {
      const status = await statusOf(addressOf(host) + target);
      if (isUp(status)) {
        // It may have begun to listen since the first was asked: both sides are to have the same name.
        const [first = host] = HOSTS;
        const isFirst = host === first || isUp(await statusOf(addressOf(first) + target));
        return { kind: 'up', address: addressOf(isFirst ? first : host) };
      }
      if (status !== null) last = `HTTP ${status}`;
    }
    await delay(POLL_MS);
  }
  const problem = `did not answer on port ${port} at \`${target}\` within ${limitMs / 1000} s (last: ${last})`;
  return { kind: 'down', problem };
}

function isUp(status: number | null): status is number {
  return status !== null && status < 500;
}

/** A TCP port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

/** Status of one request that no proxy setting diverts; null when there was no answer. */
function statusOf(url: string): Promise<number | null> {
  return new Promise((resolve) => {
    const outgoing = request(url, { agent: new Agent(), timeout: ONE_TRY_MS }, (response) => {
      response.destroy();
      resolve(response.statusCode ?? null);
    });
    outgoing.on('timeout', () => outgoing.destroy());
    outgoing.on('error', () => resolve(null));
    outgoing.end();
  });
}
