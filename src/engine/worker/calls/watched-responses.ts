import { AsyncLocalStorage } from 'node:async_hooks';

/** What a call's last response holds besides its answer. */
export interface WatchedResponse {
  status: number | null;
  headers: Record<string, string>;
  /** The beginning of what came with an error status. */
  body: string;
}

const current = new AsyncLocalStorage<WatchedResponse>();

/** Headers that say something of limits. */
const OF_LIMITS = /rate-?limit|^retry-after/i;
/** Characters of an error's body that are read. */
const BODY = 8_000;
/** promptfoo takes an answer with one of these for a refusal where it says 0, and throws the answer away. */
const LEFT = ['x-ratelimit-remaining', 'x-ratelimit-remaining-requests', 'x-ratelimit-remaining-tokens'];

/** Runs one attempt of a call, and tells what its last response said. Nothing where it asked by other means than `fetch`. */
export async function watched<T>(
  attempt: () => Promise<T>,
): Promise<[PromiseSettledResult<T>, WatchedResponse]> {
  const watch: WatchedResponse = { status: null, headers: {}, body: '' };
  const [settled] = await current.run(watch, () => Promise.allSettled([attempt()]));
  return [settled, watch];
}

/** Looks at each response that a call gets. What is asked outside of calls is left alone. */
export function watchResponses(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const watch = current.getStore();
    const response = await fetch(input, init);
    if (watch === undefined) return response;
    watch.status = response.status;
    watch.headers = Object.fromEntries([...response.headers].filter(([name]) => OF_LIMITS.test(name)));
    watch.body = response.ok ? '' : await beginningOf(response.clone());
    return response.ok && LEFT.some((name) => response.headers.get(name) === '0') ? kept(response) : response;
  };
}

/** The response without the headers that would have its answer thrown away. */
function kept(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const name of LEFT) headers.delete(name);
  const { status, statusText, url } = response;
  const copy = new Response(response.body, { status, statusText, headers });
  return Object.defineProperty(copy, 'url', { value: url });
}

async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    while (text.length < BODY) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
    }
    return text.slice(0, BODY);
  } catch {
    return text;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
