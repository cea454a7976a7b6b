import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers as graders of every kind, and counts. */
export interface GradersServer {
  readonly url: string;
  /** Paths that were asked, in their order, and what they were told. */
  readonly asked: string[];
  readonly told: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a rubric is answered. */
const VERDICT = { pass: true, score: 1, reason: 'it does' };

/** What a chat model answers to each kind of grader. */
function textFor(prompt: string): string {
  if (/select|index/i.test(prompt) && /criteria/i.test(prompt) && /output index/i.test(prompt)) return '0';
  if (prompt.includes('comparing the factual content'))
    return JSON.stringify({ category: 'C', reason: 'the same' });
  if (prompt.includes('Generate question')) return 'What is asked?';
  if (prompt.includes('classify if the sentence can be attributed')) return 'It is so. [Attributed]';
  if (/extract relevant sentences/i.test(prompt)) return 'It is so.';
  if (prompt.includes('"steps"')) return '{"steps": ["read it"]}';
  if (prompt.includes('verdict')) return 'Final verdict for each statement in order: Yes.';
  return JSON.stringify(VERDICT);
}

/** A server of chats, embeddings, moderations and classes on a free port. */
export async function startGradersServer(): Promise<GradersServer> {
  const [asked, told]: [string[], string[]] = [[], []];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const path = (request.url ?? '').replace(/^\/v1/, '');
    asked.push(path);
    told.push(body);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerOf(path, body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    told,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerOf(path: string, body: string): unknown {
  const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
  if (path.startsWith('/embeddings')) return { data: [{ embedding: [1, body.length % 7, 2] }], usage };
  if (path.startsWith('/moderations'))
    return {
      results: [{ flagged: false, categories: { violence: false }, category_scores: { violence: 0 } }],
    };
  if (path.startsWith('/classes')) return [[{ label: 'kind', score: 0.9 }]];
  const { messages, input } = JSON.parse(body || '{}') as {
    messages?: { content: string }[];
    input?: unknown;
  };
  const text = textFor(messages?.map(({ content }) => content).join('\n') ?? JSON.stringify(input ?? ''));
  if (path.startsWith('/responses'))
    return {
      output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] }],
      usage,
    };
  return {
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }],
    usage,
  };
}
