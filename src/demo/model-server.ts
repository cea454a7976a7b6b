import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { simulatedReply } from './simulated-model.ts';
import type { SimulatedSchool } from './simulated-school.ts';

const chatRequest = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
});

/** A running simulated model behind an OpenAI-compatible address. */
export interface ModelServer {
  /** Value for `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  /** Chat requests answered so far. */
  requests(): number;
  close(): Promise<void>;
}

/** Uniform in [0, 1), the same for the same seed, request and repetition: order and machine do not matter. */
export function drawOf(seed: number, body: string, repetition: number): number {
  const digest = createHash('sha256').update(`${seed}\0${repetition}\0${body}`).digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function unknownModel(model: string): unknown {
  const message = `The simulated model \`${model}\` does not exist: nothing was trained under this name.`;
  return { error: { message, type: 'invalid_request_error', code: 'model_not_found' } };
}

function completion(model: string, prompt: string, content: string, id: number): unknown {
  const promptTokens = Math.ceil(prompt.length / 4);
  const completionTokens = Math.ceil(content.length / 4);
  return {
    id: `simulated-${id}`,
    object: 'chat.completion',
    created: 0,
    model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    },
  };
}

/**
 * No model answers at once. Beside a busy machine a part of the answers of one that does takes as long as a model's, and the others look
 * like copies of these from a cache.
 */
const MOMENT_MS = 6;

const UNTAUGHT: SimulatedSchool = {
  knows: () => true,
  reply: (prompt, draw, model) => simulatedReply(prompt, draw, model),
};

/** Serves the simulated model on a free loopback port (or `port`), with the fine-tunes of a school where there is one. */
export async function serveSimulatedModel(seed: number, port = 0, school = UNTAUGHT): Promise<ModelServer> {
  const seen = new Map<string, number>();
  let requests = 0;
  const server = createServer(async (request, response) => {
    const named = /\/models\/([^/?]+)$/.exec(request.url ?? '')?.[1];
    if (request.method === 'GET' && named !== undefined) {
      const id = decodeURIComponent(named);
      return school.knows(id)
        ? send(response, 200, { id, object: 'model', owned_by: 'simulated' })
        : send(response, 404, unknownModel(id));
    }
    if (request.method !== 'POST' || !request.url?.endsWith('/chat/completions')) {
      return send(response, 404, {
        error: { message: 'The simulated model only knows POST /v1/chat/completions.' },
      });
    }
    const body = await bodyOf(request);
    const parsed = chatRequest.safeParse(parseJson(body));
    if (!parsed.success) return send(response, 400, { error: { message: 'Not a chat completion request.' } });
    const { model } = parsed.data;
    if (!school.knows(model)) return send(response, 404, unknownModel(model));
    const prompt = parsed.data.messages.map((message) => message.content).join('\n');
    // Apart by model: both sides ask at once, and who comes first is the machine's doing.
    const asked = JSON.stringify([model, prompt]);
    const repetition = seen.get(asked) ?? 0;
    seen.set(asked, repetition + 1);
    requests += 1;
    const reply = school.reply(prompt, drawOf(seed, prompt, repetition), model);
    const answer = completion(model, prompt, reply, requests);
    setTimeout(() => send(response, 200, answer), MOMENT_MS);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${bound}/v1`,
    requests: () => requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
