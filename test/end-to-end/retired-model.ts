import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A provider in front of a model: names in `retired` are answered 404, as providers do, names in `changed` by another model
 * than before, which has no idea; all calls are counted by model.
 */
export interface RetiringProvider {
  readonly baseUrl: string;
  readonly retired: Set<string>;
  readonly changed: Set<string>;
  /** Requests for a model so far, answered or refused. */
  requests(model: string): number;
  close(): Promise<void>;
}

/** Serves such a provider on a free loopback port. */
export async function serveRetiringProvider(modelUrl: string): Promise<RetiringProvider> {
  const [retired, changed] = [new Set<string>(), new Set<string>()];
  const counts = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const { model } = JSON.parse(body) as { model: string };
    counts.set(model, (counts.get(model) ?? 0) + 1);
    const answer = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    if (retired.has(model)) {
      const message = `The model \`${model}\` has been deprecated and is no longer available.`;
      return answer(404, JSON.stringify({ error: { message, code: 'model_not_found' } }));
    }
    if (changed.has(model)) {
      const message = { role: 'assistant', content: 'I have no idea.' };
      const choices = [{ index: 0, finish_reason: 'stop', message }];
      return answer(200, JSON.stringify({ id: 'x', object: 'chat.completion', created: 0, model, choices }));
    }
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${modelUrl}/chat/completions`, { method: 'POST', headers, body });
    return answer(reply.status, await reply.text());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    retired,
    changed,
    requests: (model) => counts.get(model) ?? 0,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
