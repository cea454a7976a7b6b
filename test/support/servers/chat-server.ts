import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request to the server: what the last message said. */
export interface ChatRequest {
  readonly prompt: string;
  readonly messages: readonly { readonly role?: string; readonly content: string }[];
  /** What else the request says: `model`, `temperature`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

/** What to answer: text, or a response of one's own. */
export type ChatAnswer =
  | string
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string }
  | 'hang'
  | 'reset';

export interface ChatServer {
  readonly url: string;
  /** Prompts in the order in which they came. */
  readonly prompts: string[];
  /** Most requests that were open at once. */
  atOnce(): number;
  /** How many clients are connected: none are once all that dead ones had sent was read. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** A tiny OpenAI-compatible chat server on a free port. */
export async function startChatServer(
  answer: (request: ChatRequest, count: number) => ChatAnswer | Promise<ChatAnswer>,
): Promise<ChatServer> {
  const prompts: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    if (request.method === 'GET') {
      // Whether there is such a model: there is.
      respond(response, { body: '{"id":"x"}' });
      return;
    }
    const { prompt, messages, settings } = await askedIn(request);
    prompts.push(prompt);
    respond(response, await answer({ prompt, messages, settings, headers: request.headers }, prompts.length));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    prompts,
    atOnce: () => most,
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function askedIn(request: IncomingMessage): Promise<Omit<ChatRequest, 'headers'>> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const {
    messages = [],
    input,
    ...settings
  } = JSON.parse(body) as Record<string, unknown> & {
    messages?: { content: string }[];
    input?: string;
  };
  return { prompt: messages.at(-1)?.content ?? String(input), messages, settings };
}

function respond(response: ServerResponse, answer: ChatAnswer): void {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.socket?.destroy();
    return;
  }
  if (typeof answer !== 'string') {
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body);
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: answer } }],
      usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
    }),
  );
}
