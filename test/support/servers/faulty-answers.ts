import { seededRandom } from '../../../src/stats/random.ts';
import type { ChatAnswer, ChatRequest } from './chat-server.ts';

/** Seeds of what goes wrong: ten, or a hundred in `npm run test:full`, which vitest calls the mode `full`. */
export function chaosSeeds(): readonly number[] {
  return Array.from({ length: process.env.MODE === 'full' ? 100 : 10 }, (_, index) => index + 1);
}

/** A provider's bad moments. Another try of the same call mends each of them. */
const FAULTS: readonly ((retryAfterMs: string) => ChatAnswer)[] = [
  () => ({ status: 500, body: '{"error": {"message": "The server had an error", "type": "server_error"}}' }),
  () => ({ status: 503, body: '<html><title>503 Service Unavailable</title></html>' }),
  () => ({ status: 200, body: '{"error": {"message": "The server is overloaded", "type": "server_error"}}' }),
  () => ({ status: 200, body: '{"id": "x", "choices": [{"index": 0, "mess' }),
  (retryAfterMs) => ({
    status: 429,
    headers: { 'retry-after-ms': retryAfterMs },
    body: '{"error": {"message": "Rate limit reached", "code": "rate_limit_exceeded"}}',
  }),
  () => 'reset',
];

/** Answers of a provider. A share of its requests, drawn by the seed, meets a fault; how many did is counted. */
export interface FaultyAnswers {
  answer(request: ChatRequest): ChatAnswer;
  requests(): number;
  faults(): number;
}

/** `share` of all requests meets a fault (0 to 1), the others get what `reply` makes of their prompt. */
export function faultyAnswers(seed: number, share: number, reply: (prompt: string) => string): FaultyAnswers {
  const random = seededRandom(seed, 'faults');
  let [requests, faults] = [0, 0];
  return {
    answer({ prompt }) {
      requests += 1;
      if (random.next() >= share) return reply(prompt);
      faults += 1;
      const fault = FAULTS[random.below(FAULTS.length)] as (typeof FAULTS)[number];
      return fault(String(random.below(50)));
    },
    requests: () => requests,
    faults: () => faults,
  };
}
