import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { HttpClient } from '@actions/http-client';
import { z } from 'zod';
import type { ResultsService } from './results-service.ts';

/** One entry of GitHub's cache: bytes under a key. */
export interface CacheEntry {
  readonly key: string;
  readonly content: Buffer;
}

const METHODS = 'twirp/github.actions.results.api.v1.CacheService';
/** Entries of another version are not found: the toolkit writes archives, and this one does not. */
const VERSION = createHash('sha256').update('pawl run files 1').digest('hex');
/** Most bytes of an entry that are fetched. */
const ENTRY_BYTES = 32_000_000;
const TIMEOUT_MS = 15_000;

const found = z.object({
  ok: z.boolean().default(false),
  signed_download_url: z.string().default(''),
  matched_key: z.string().default(''),
});
const created = z.object({
  ok: z.boolean().default(false),
  signed_upload_url: z.string().default(''),
  message: z.string().default(''),
});
const finalized = z.object({ ok: z.boolean().default(false), message: z.string().default('') });

/**
 * The entry of this key, else the newest one whose key begins with the first prefix that any has; null where there is none. GitHub looks
 * among those of the run's own ref and of the branches that it goes to. The bytes are whoever's ran there. Throws the request's error.
 *
 * The toolkit's own client would unpack an archive by `tar -P`, which writes wherever the archive says: a job that ran the code of an
 * earlier commit could so reach into one that holds keys. Here an entry is bytes, which the caller reads as a stranger's.
 */
export async function readCacheEntry(
  service: ResultsService,
  key: string,
  prefixes: readonly string[],
): Promise<CacheEntry | null> {
  const request = { key, restore_keys: prefixes, version: VERSION };
  const answer = await asked(service, 'GetCacheEntryDownloadURL', request, found);
  if (!answer.ok || answer.signed_download_url === '') return null;
  const { message } = await client().get(answer.signed_download_url);
  if (message.statusCode !== 200) throw new Error(`the download was answered with ${message.statusCode}`);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > ENTRY_BYTES) throw new Error(`it has more than ${ENTRY_BYTES} bytes`);
    chunks.push(chunk);
  }
  return { key: answer.matched_key, content: Buffer.concat(chunks) };
}

/** Keeps bytes under a key that has none yet. Throws where GitHub does not take them. */
export async function writeCacheEntry(service: ResultsService, { key, content }: CacheEntry): Promise<void> {
  if (content.length > ENTRY_BYTES)
    throw new Error(`they are ${content.length} bytes, at most ${ENTRY_BYTES} are kept`);
  const entry = await asked(service, 'CreateCacheEntry', { key, version: VERSION }, created);
  if (!entry.ok || entry.signed_upload_url === '') throw new Error(entry.message || 'the key is taken');
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': content.length,
    'x-ms-blob-type': 'BlockBlob',
  };
  const body = Readable.from([content]);
  const { message } = await client().sendStream('PUT', entry.signed_upload_url, body, headers);
  message.resume();
  if (message.statusCode !== 201) throw new Error(`the upload was answered with ${message.statusCode}`);
  const request = { key, version: VERSION, size_bytes: String(content.length) };
  const done = await asked(service, 'FinalizeCacheEntryUpload', request, finalized);
  if (!done.ok) throw new Error(done.message || 'GitHub did not take the upload');
}

async function asked<T>(
  { url, token }: ResultsService,
  method: string,
  request: object,
  answer: z.ZodType<T>,
): Promise<T> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await client().post(`${url}/${METHODS}/${method}`, JSON.stringify(request), headers);
  const { statusCode = 0 } = response.message;
  const text = await response.readBody();
  if (statusCode !== 200) throw new Error(`GitHub answered ${statusCode}`);
  return answer.parse(JSON.parse(text));
}

/** It goes through the runner's proxy. */
function client(): HttpClient {
  return new HttpClient('pawl', [], { socketTimeout: TIMEOUT_MS, allowRetries: false });
}
