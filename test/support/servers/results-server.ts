import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A scope of the cache: what a job may read or write, as its token says. */
interface CacheScope {
  readonly ref: string;
  readonly mayWrite: boolean;
}

interface StoredEntry {
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  content: Buffer;
}

/** GitHub's service for artifacts and caches on this machine, with what was put there. */
export interface ResultsServer {
  readonly url: string;
  readonly artifacts: { readonly name: string; content: Buffer; isFinal: boolean }[];
  readonly entries: StoredEntry[];
  /** Methods in the order of their calls. */
  readonly calls: string[];
  /** The runner's variables of a job on a ref, whose token reads these scopes as well. */
  job(ref: string, reads?: readonly string[]): Readonly<Record<string, string>>;
}

type Body = Readonly<Record<string, string>> & { readonly restore_keys?: readonly string[] };

/** Answers in place of the service; undefined: as it does itself. `never`: not at all. */
export type ResultsFault = (method: string, seen: number) => number | 'never' | undefined;

/** Starts the service for one test. */
export async function resultsServer(fault: ResultsFault = () => undefined): Promise<ResultsServer> {
  const artifacts: ResultsServer['artifacts'] = [];
  const entries: StoredEntry[] = [];
  const calls: string[] = [];
  const blobs = new Map<string, { content: Buffer; readonly blocks: Map<string, Buffer> }>();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const content = await bodyOf(request);
    if (url.pathname.startsWith('/blob/')) return blob(url, request.method ?? '', content, response);
    const method = url.pathname.split('/').at(-1) ?? '';
    calls.push(method);
    const failing = fault(method, calls.filter((call) => call === method).length);
    if (failing === 'never') return;
    if (failing !== undefined)
      return json(response, failing, {
        msg: failing === 409 ? 'an artifact with this name already exists on the workflow run' : 'no',
      });
    json(response, 200, answer(method, JSON.parse(content.toString()), scopesOf(request)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (id: string) => `${origin}/blob/${id}?sig=S1gnature0f${id.padStart(20, '0')}`;

  function answer(method: string, body: Body, scopes: readonly CacheScope[]): object {
    switch (method) {
      case 'CreateArtifact':
        blobs.set(`a${artifacts.length}`, { content: Buffer.alloc(0), blocks: new Map() });
        artifacts.push({ name: body.name ?? '', content: Buffer.alloc(0), isFinal: false });
        return { ok: true, signed_upload_url: signed(`a${artifacts.length - 1}`) };
      case 'FinalizeArtifact': {
        const at = artifacts.findLastIndex(({ name }) => name === body.name);
        const artifact = artifacts[at];
        if (artifact === undefined) return { ok: false };
        artifact.content = blobs.get(`a${at}`)?.content ?? artifact.content;
        artifact.isFinal = Number(body.size) === artifact.content.length;
        return { ok: artifact.isFinal, artifact_id: String(900 + at) };
      }
      case 'CreateCacheEntry': {
        const scope = scopes.find(({ mayWrite }) => mayWrite)?.ref;
        if (scope === undefined) return { ok: false, message: 'cache write denied: read-only' };
        const isTaken = entries.some((entry) => entry.scope === scope && entry.key === body.key);
        if (isTaken) return { ok: false, message: 'cache entry already exists' };
        blobs.set(`c${entries.length}`, { content: Buffer.alloc(0), blocks: new Map() });
        entries.push({ scope, key: body.key ?? '', version: body.version ?? '', content: Buffer.alloc(0) });
        return { ok: true, signed_upload_url: signed(`c${entries.length - 1}`) };
      }
      case 'FinalizeCacheEntryUpload': {
        const at = entries.findLastIndex(({ key }) => key === body.key);
        const entry = entries[at];
        if (entry !== undefined) entry.content = blobs.get(`c${at}`)?.content ?? entry.content;
        return { ok: Number(body.size_bytes) === entry?.content.length, entry_id: String(at) };
      }
      case 'GetCacheEntryDownloadURL': {
        for (const { ref } of scopes)
          for (const wanted of [body.key ?? '', ...(body.restore_keys ?? [])]) {
            const at = entries.findLastIndex(
              ({ scope, key, version }) =>
                scope === ref && version === body.version && key.startsWith(wanted),
            );
            if (at < 0) continue;
            blobs.set(`d${at}`, { content: entries[at]?.content ?? Buffer.alloc(0), blocks: new Map() });
            return { ok: true, signed_download_url: signed(`d${at}`), matched_key: entries[at]?.key };
          }
        return { ok: false };
      }
      default:
        return {};
    }
  }

  function blob(url: URL, method: string, content: Buffer, response: ServerResponse): void {
    const found = blobs.get(url.pathname.slice('/blob/'.length));
    if (found === undefined) return void response.writeHead(404).end();
    if (method === 'GET') return void response.writeHead(200).end(found.content);
    const part = url.searchParams.get('comp');
    if (part === 'block') found.blocks.set(url.searchParams.get('blockid') ?? '', content);
    else if (part === 'blocklist') {
      const ids = [...content.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
      found.content = Buffer.concat(ids.map((id) => found.blocks.get(id) ?? Buffer.alloc(0)));
    } else found.content = content;
    response.writeHead(201).end();
  }

  return {
    url: origin,
    artifacts,
    entries,
    calls,
    job: (ref, reads = ['refs/heads/main']) => ({
      GITHUB_SERVER_URL: 'https://github.com',
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: tokenOf([
        { ref, mayWrite: true },
        ...reads.filter((each) => each !== ref).map((each) => ({ ref: each, mayWrite: false })),
      ]),
    }),
  };
}

/** A token as the runner gives it: only its payload is read. */
function tokenOf(scopes: readonly CacheScope[]): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-1:job-1', scopes })}.x`;
}

function scopesOf({ headers }: IncomingMessage): readonly CacheScope[] {
  const [, payload = ''] = (headers.authorization ?? '').replace('Bearer ', '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}').scopes ?? [];
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
