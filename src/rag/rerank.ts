import { ownCode } from './own-code.ts';
import type { Passage } from './passage.ts';
import { httpCaller, valueAt } from './retrievers/http-call.ts';
import type { RerankSettings } from './settings-schema.ts';

/** Passages in a new order, the best first. */
export type Rerank = (question: string, passages: readonly Passage[]) => Promise<readonly Passage[]>;

/**
 * A re-ranker behind an address (the form of Cohere, Jina, Voyage and Hugging Face's server) or as code. It scores passages.
 * Those without a score come last. Throws where it answers with something else.
 */
export async function reranker(
  folder: string,
  settings: RerankSettings,
  env: NodeJS.ProcessEnv,
): Promise<Rerank> {
  const scoresOf = 'code' in settings ? await byCode(folder, settings) : byHttp(settings, env);
  return async (question, passages) => {
    if (passages.length === 0) return passages;
    const scores = await scoresOf(question, passages);
    return passages
      .map((passage, place) => ({ ...passage, score: scores.get(place) ?? null }))
      .sort((a, b) => (b.score ?? -Number.MAX_VALUE) - (a.score ?? -Number.MAX_VALUE));
  };
}

type Scores = ReadonlyMap<number, number>;
type ScoresOf = (question: string, passages: readonly Passage[]) => Promise<Scores>;

async function byCode(
  folder: string,
  { code, settings }: Extract<RerankSettings, { code: string }>,
): Promise<ScoresOf> {
  const { file, run } = await ownCode(folder, code, EXAMPLE);
  return async (question, passages) => {
    const found: unknown = await run(question, { passages, settings });
    if (!Array.isArray(found) || found.length !== passages.length || !found.every(Number.isFinite))
      throw new Error(`${file} must return a number for each of the ${passages.length} passages`);
    return new Map(found.map((score, place) => [place, score as number]));
  };
}

const EXAMPLE =
  'export default async function rerank(question, { passages }) {\n  return passages.map(({ text }) => text.length);\n}';

function byHttp(settings: Extract<RerankSettings, { url: string }>, env: NodeJS.ProcessEnv): ScoresOf {
  const { url, results, index, score } = settings;
  const call = httpCaller({ ...settings, method: 'POST' }, env);
  return async (question, passages) => {
    const documents = passages.map(({ text }) => text);
    const list = valueAt(await call({ question, documents, k: documents.length }), results);
    if (!Array.isArray(list)) throw new Error(`POST ${url}: there is no list at \`${results}\``);
    return new Map(
      list.map((entry): [number, number] => {
        const [place, value] = [valueAt(entry, index), valueAt(entry, score)];
        if (
          !Number.isSafeInteger(place) ||
          !Number.isFinite(value) ||
          passages[place as number] === undefined
        )
          throw new Error(`POST ${url}: an entry has no place at \`${index}\` or no number at \`${score}\``);
        return [place as number, value as number];
      }),
    );
  };
}
