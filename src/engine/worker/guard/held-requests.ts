import { existsSync, realpathSync } from 'node:fs';
import { hostOf, isBesideHost } from '../../host-of.ts';
import { createRedactor } from '../../redaction/redactor.ts';
import { secretVariables } from '../../redaction/secret-variables.ts';
import { callingFile, isIn } from './calling-code.ts';

type Fetch = typeof globalThis.fetch;

/** Hosts that promptfoo asks for a suite's cases while it loads it, with the key that they are meant for. */
const DATA_HOSTS: ReadonlySet<string> = new Set(['datasets-server.huggingface.co', 'huggingface.co']);

/** Callers that are looked at: a list method may call `fetch` for promptfoo. */
const CALLERS = 10;

/**
 * Holds each request of promptfoo's that carries a secret of this environment, until the function that it returns is called.
 * Some providers connect to servers that their settings name (MCP) while a suite is loaded, which is before anybody could say
 * whether the key may go there. Where it may not, this process ends with the request still held. `own` is promptfoo's code:
 * requests of the suite's own code are not held, and not defended against.
 */
export function holdRequests(
  env: Readonly<Record<string, string | undefined>>,
  own: readonly string[],
): () => void {
  const { fetch } = globalThis;
  const folders = own.map((folder) => (existsSync(folder) ? realpathSync(folder) : folder));
  const secrets = createRedactor(secretVariables(env));
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isHolding = true;
  const held: Fetch = (input, init) => {
    if (!isHolding || !isOwn() || !carriesSecret(secrets.namesIn, input, init)) return fetch(input, init);
    return released.then(() => fetch(input, init));
  };
  const isOwn = () => {
    const caller = callingFile(held, CALLERS);
    return caller !== null && folders.some((folder) => isIn(caller, folder));
  };
  globalThis.fetch = held;
  return () => {
    isHolding = false;
    release();
  };
}

function carriesSecret(
  namesIn: (text: string) => readonly string[],
  input: Parameters<Fetch>[0],
  init: Parameters<Fetch>[1],
): boolean {
  const request = typeof input === 'object' && 'headers' in input ? input : null;
  const url = request ? request.url : String(input);
  const host = hostOf(url);
  if (host === null || isBesideHost(host) || DATA_HOSTS.has(host)) return false;
  const headers = [...new Headers(request?.headers), ...new Headers(init?.headers)].flat();
  const body =
    typeof init?.body === 'string' || init?.body instanceof URLSearchParams ? String(init.body) : '';
  return namesIn([url, ...headers, body].join('\n')).length > 0;
}
