import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one request of a batch, or one that is made directly, asks. */
interface AskedLine {
  readonly url: string;
  readonly model: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What its last message says, or its input. */
  readonly prompt: string;
}

/** What a line comes to: text, an error with its status, or nothing before the batch expires. */
type LineEnd = string | { readonly status: number; readonly body: unknown } | 'expires';

/** Where a batch is between two looks. */
interface ServedBatch {
  readonly id: string;
  readonly lines: readonly { readonly custom_id: string; readonly body: { readonly model: string } }[];
  /** The looks at it so far. */
  looks: number;
}

export interface BatchServerOptions {
  readonly key: string;
  readonly answer: (line: AskedLine) => LineEnd;
  /** Whether a batch is done by now. Absent: at the second look. */
  readonly isDone?: (batch: ServedBatch) => boolean;
  /** The status that the Batch API refuses everything with: an account without it. */
  readonly refuses?: number;
  /** The word of the validation that fails a batch. */
  readonly invalid?: string;
  /** What the output file really holds. */
  readonly output?: (lines: readonly string[]) => readonly string[];
  /** A request that is not answered: its connection is cut after it was served. */
  readonly cuts?: (method: string, path: string) => boolean;
}

export interface BatchServer {
  /** The address that clients are given. */
  readonly url: string;
  /** Prompts that were asked directly, in the order in which they came. */
  readonly direct: string[];
  readonly batches: ServedBatch[];
  /** All requests, as `GET /v1/batches/batch_1`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** The key that a served batch is asked with, where a test names no other. */
export const BATCH_KEY = 'sk-batched-0123456789abcdef';

/** Works beside a server that answers each prompt with itself and a mark, and closes it. */
export async function servingBatches<T>(
  options: Partial<BatchServerOptions>,
  work: (server: BatchServer) => Promise<T>,
): Promise<T> {
  const server = await startBatchServer({
    key: BATCH_KEY,
    answer: ({ prompt }) => `${prompt}!`,
    ...options,
  });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/**
 * A server with OpenAI's endpoints for files and batches, and those for answers, as its API reference and the types of the
 * `openai` package describe them. It refuses what OpenAI refuses: a wrong key, a file of another purpose, two models in one batch, an id
 * twice, an address that is not the batch's.
 */
export async function startBatchServer(options: BatchServerOptions): Promise<BatchServer> {
  const files = new Map<string, { readonly purpose: string; readonly content: string }>();
  const batches = new Map<string, OpenBatch>();
  const direct: string[] = [];
  const served: ServedBatch[] = [];
  const requests: string[] = [];

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { pathname: path } = new URL(request.url ?? '', 'http://local');
    const method = request.method ?? '';
    requests.push(`${method} ${path}`);
    const [status, content] = answerTo(method, path, request, body);
    if (options.cuts?.(method, path)) request.socket.destroy();
    else reply(response, status, content);
  });

  function answerTo(
    method: string,
    path: string,
    { headers }: IncomingMessage,
    body: Buffer,
  ): [number, unknown] {
    if (headers.authorization !== `Bearer ${options.key}`)
      return fault(401, 'Incorrect API key provided.', 'invalid_api_key');
    const isBatch = /^\/v1\/(files|batches)/.test(path);
    if (isBatch && options.refuses !== undefined)
      return fault(options.refuses, 'You have insufficient permissions for this operation.', null);
    if (!isBatch) {
      const asked = askedIn(path, JSON.parse(body.toString()));
      direct.push(asked.prompt);
      const end = options.answer(asked);
      return endOf(end === 'expires' ? 'direct' : end, path);
    }
    const file = /^\/v1\/files\/(file-[\w]+)\/content$/.exec(path)?.[1];
    const batch = /^\/v1\/batches\/(batch_\w+)$/.exec(path)?.[1];
    if (method === 'POST' && path === '/v1/files') return upload(headers['content-type'] ?? '', body);
    if (method === 'GET' && file !== undefined) return [200, Buffer.from(files.get(file)?.content ?? '')];
    if (method === 'POST' && path === '/v1/batches') return create(JSON.parse(body.toString()));
    if (method === 'GET' && path === '/v1/batches')
      return [
        200,
        { object: 'list', data: [...batches.values()].reverse().map(({ shown }) => shown), has_more: false },
      ];
    const known = batch === undefined ? undefined : batches.get(batch);
    if (method === 'GET' && known) return [200, look(known)];
    return fault(404, `No ${path}.`, null);
  }

  function upload(type: string, body: Buffer): [number, unknown] {
    const boundary = /boundary=(\S+)$/.exec(type)?.[1] ?? '';
    const parts = body.toString('utf8').split(`--${boundary}`);
    const field = (name: string) => parts.find((part) => part.includes(`name="${name}"`));
    const value = (part = '') => part.slice(part.indexOf('\r\n\r\n') + 4, part.lastIndexOf('\r\n'));
    const id = `file-${files.size + 1}`;
    const purpose = value(field('purpose'));
    const content = value(field('file'));
    if (purpose !== 'batch') return fault(400, 'The purpose is not batch.', null);
    files.set(id, { purpose, content });
    return [
      200,
      {
        id,
        object: 'file',
        bytes: content.length,
        created_at: 1,
        filename: 'f.jsonl',
        purpose,
        status: 'processed',
      },
    ];
  }

  function create({
    input_file_id: input,
    endpoint,
    completion_window: window,
    metadata,
  }: Record<string, unknown>): [number, unknown] {
    const file = files.get(String(input));
    if (file === undefined || file.purpose !== 'batch')
      return fault(400, 'There is no such input file.', null);
    if (window !== '24h') return fault(400, 'Unsupported completion window.', null);
    if (!['/v1/chat/completions', '/v1/responses', '/v1/embeddings'].includes(String(endpoint)))
      return fault(400, 'Unsupported endpoint.', null);
    const lines = file.content.split('\n').filter((line) => line !== '');
    const parsed = lines.map((line) => JSON.parse(line) as RequestLine);
    const id = `batch_${batches.size + 1}`;
    const one: ServedBatch = { id, lines: parsed, looks: 0 };
    const shown = {
      ...{ id, object: 'batch', endpoint, input_file_id: input, completion_window: window, created_at: 1 },
      ...{ status: 'validating', metadata: metadata ?? null, errors: null as unknown },
      ...{ output_file_id: null as string | null, error_file_id: null as string | null },
      request_counts: { total: 0, completed: 0, failed: 0 },
    };
    batches.set(id, {
      one,
      shown,
      lines: parsed,
      fault: options.invalid ?? faultIn(parsed, String(endpoint)),
    });
    served.push(one);
    return [200, shown];
  }

  function look(batch: OpenBatch): unknown {
    const { one, shown, lines } = batch;
    one.looks += 1;
    if (['completed', 'expired', 'failed'].includes(shown.status)) return shown;
    if (batch.fault !== null) {
      const data = [{ code: 'invalid_request', message: batch.fault, line: 1, param: null }];
      return Object.assign(shown, { status: 'failed', errors: { object: 'list', data } });
    }
    shown.request_counts.total = lines.length;
    if (!(options.isDone ?? (({ looks }) => looks >= 2))(one)) {
      shown.request_counts.completed = Math.min(lines.length - 1, one.looks);
      return Object.assign(shown, { status: 'in_progress' });
    }
    const ends = lines.map((line) => ({ line, end: options.answer(askedIn(line.url, line.body)) }));
    const texts = { output: [] as string[], error: [] as string[] };
    for (const [number, { line, end }] of ends.entries()) {
      const [status, content] = end === 'expires' ? [0, null] : endOf(end, line.url);
      const text = JSON.stringify({
        id: `batch_req_${number}`,
        custom_id: line.custom_id,
        response:
          end === 'expires' ? null : { status_code: status, request_id: `req_${number}`, body: content },
        error:
          end === 'expires'
            ? {
                code: 'batch_expired',
                message: 'This request could not be executed before the completion window expired.',
              }
            : null,
      });
      (status === 200 ? texts.output : texts.error).push(text);
    }
    const keep = (own: readonly string[]) => {
      if (own.length === 0) return null;
      const id = `file-out${files.size + 1}`;
      files.set(id, { purpose: 'batch_output', content: `${own.join('\n')}\n` });
      return id;
    };
    // Answers come in no order of the requests.
    const output = options.output?.(texts.output) ?? texts.output.reverse();
    return Object.assign(shown, {
      status: ends.some(({ end }) => end === 'expires') ? 'expired' : 'completed',
      output_file_id: keep(output),
      error_file_id: keep(texts.error),
      request_counts: { total: lines.length, completed: texts.output.length, failed: texts.error.length },
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    direct,
    batches: served,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface RequestLine {
  readonly custom_id: string;
  readonly method: string;
  readonly url: string;
  readonly body: { readonly model: string } & Record<string, unknown>;
}

interface OpenBatch {
  readonly one: ServedBatch;
  readonly lines: readonly RequestLine[];
  readonly fault: string | null;
  readonly shown: {
    status: string;
    readonly request_counts: { total: number; completed: number; failed: number };
  } & Record<string, unknown>;
}

function faultIn(lines: readonly RequestLine[], endpoint: string): string | null {
  if (lines.length === 0) return 'The file is empty.';
  if (lines.length > 50_000) return 'The file has too many requests.';
  if (new Set(lines.map(({ custom_id: id }) => id)).size < lines.length) return 'A custom_id is there twice.';
  if (lines.some(({ method, url }) => method !== 'POST' || url !== endpoint))
    return 'An url is not the endpoint.';
  return new Set(lines.map(({ body }) => body.model)).size > 1 ? 'The file has more than one model.' : null;
}

function askedIn(url: string, body: Record<string, unknown>): AskedLine {
  const { model, messages, input } = body as {
    model: string;
    messages?: { content: string }[];
    input?: unknown;
  };
  return { url, model, body, prompt: messages?.at(-1)?.content ?? String(input) };
}

function endOf(end: Exclude<LineEnd, 'expires'>, url: string): [number, unknown] {
  if (typeof end !== 'string') return [end.status, end.body];
  if (url.endsWith('/embeddings')) return [200, embedding()];
  return [200, url.endsWith('/responses') ? responded(end) : completion(end)];
}

function completion(content: string): unknown {
  return {
    ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'gpt-4o-mini-2024-07-18' },
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } }],
    usage: { prompt_tokens: 1000, completion_tokens: 1000, total_tokens: 2000 },
  };
}

function responded(text: string): unknown {
  const content = [{ type: 'output_text', text, annotations: [] }];
  return {
    ...{ id: 'resp_1', object: 'response', created_at: 1, status: 'completed', model: 'other' },
    output: [{ type: 'message', id: 'msg_1', status: 'completed', role: 'assistant', content }],
    usage: { input_tokens: 1000, output_tokens: 1000, total_tokens: 2000 },
  };
}

function embedding(): unknown {
  return {
    ...{ object: 'list', model: 'near', usage: { prompt_tokens: 1, total_tokens: 1 } },
    data: [{ object: 'embedding', index: 0, embedding: [1, 0, 0] }],
  };
}

function fault(status: number, message: string, code: string | null): [number, unknown] {
  return [status, { error: { message, type: 'invalid_request_error', param: null, code } }];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, content: unknown): void {
  const isFile = Buffer.isBuffer(content);
  response.writeHead(status, { 'content-type': isFile ? 'application/octet-stream' : 'application/json' });
  response.end(isFile ? content : JSON.stringify(content));
}
