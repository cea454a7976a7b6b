import { passagesIn, type Retriever } from '../passage.ts';
import type { RagSettings } from '../settings-schema.ts';
import { openAiEmbedder } from './embeddings.ts';
import { httpCaller, valueAt } from './http-call.ts';

type HttpSettings = Extract<RagSettings, { retriever: 'http' }>;

/** The number of the passage, in paths into answers that hold their fields in lists of their own. */
const PLACE = /\{\{\s*n\s*\}\}/g;

/**
 * A retriever that a team already runs, or the interface of a vector store: with `embedding`, `{{vector}}` is the question's
 * vector. Its errors are those of the call: they are retried and named as any provider's.
 */
export function httpRetriever(settings: HttpSettings, env: NodeJS.ProcessEnv): Retriever {
  const { passages, answered, embedding } = settings;
  const call = httpCaller({ ...settings, body: settings.body ?? DEFAULT_BODY }, env);
  const embed = embedding && openAiEmbedder(embedding, env);
  return {
    async retrieve(question, k) {
      const [vector] = embed ? await embed([embedding.queryPrefix + question]) : [];
      const answer = await call({ question, k, ...(vector && { vector: [...vector] }) });
      const found = valueAt(answer, passages);
      if (!Array.isArray(found))
        throw new Error(`${settings.method} ${settings.url}: there is no list at \`${passages}\``);
      const own = valueAt(answer, answered);
      return {
        passages: namedPassages(found.slice(0, k), answer, settings),
        answer: typeof own === 'string' ? own : null,
      };
    },
  };
}

const DEFAULT_BODY = { question: '{{question}}', k: '{{k}}' };

function namedPassages(found: readonly unknown[], answer: unknown, settings: HttpSettings) {
  const { method, url, document, text } = settings;
  const isApart = [document, text].some((path) => path.search(PLACE) >= 0);
  const named = found.map((own, place) => {
    if (typeof own === 'string' && !isApart) return own;
    // A path with `{{n}}` in it leads from the whole answer: fields in lists beside each other.
    const field = (path: string) =>
      path.search(PLACE) >= 0 ? valueAt(answer, path.replace(PLACE, String(place))) : valueAt(own, path);
    return { ...(isApart ? {} : Object(own)), document: field(document) ?? '', text: field(text) ?? '' };
  });
  try {
    return passagesIn(named);
  } catch (error) {
    throw new Error(`${method} ${url}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
