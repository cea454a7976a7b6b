import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An OpenAI-compatible server whose grades, embeddings and choices follow from a digest of the request alone. It also plays an
 * application (`/echo`, `/status/500`) and a webhook that judges (`/judge`).
 */
export async function startGradingServer(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const digest = createHash('sha256').update(body).digest();
    const status = /^\/status\/(\d+)/.exec(request.url ?? '')?.[1];
    response.writeHead(status === undefined ? 200 : Number(status), { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer(request.url ?? '', body, digest)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(url: string, body: string, digest: Buffer): unknown {
  if (url.startsWith('/echo')) return { echo: JSON.parse(body) as unknown };
  if (url.startsWith('/status')) return { url };
  if (url.startsWith('/judge'))
    return { pass: digest[0]! > 100, score: (digest[1]! % 11) / 10, reason: 'so' };
  if (url.includes('embeddings')) {
    const { input } = JSON.parse(body) as { input: string | string[] };
    const vector = [1, digest[0]! / 255, digest[1]! / 255];
    const data = [input].flat().map((_text, index) => ({ index, embedding: vector }));
    return { data, usage: { prompt_tokens: 3, total_tokens: 3 } };
  }
  if (url.includes('moderations')) {
    return {
      results: [
        {
          flagged: digest[0]! > 127,
          categories: { hate: digest[0]! > 127 },
          category_scores: { hate: digest[0]! / 255 },
        },
      ],
    };
  }
  return {
    id: 'x',
    object: 'chat.completion',
    choices: [
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: grade(body, digest) } },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  };
}

function grade(body: string, digest: Buffer): string {
  if (body.includes('Reasoning') && body.includes('Y or N')) return digest[0]! > 127 ? 'Y' : 'N';
  if (body.includes('factual')) return '(C) the same details';
  if (body.includes('criteria') && body.includes('index')) return '0';
  return JSON.stringify({
    pass: digest[0]! > 100,
    score: (digest[1]! % 11) / 10,
    reason: 'as the digest says',
  });
}
