import { OpenAI } from 'openai';
import { PawlError } from '../../errors.ts';
import type { EmbeddingSettings } from '../settings-schema.ts';
import { embeddingCache } from './embedding-cache.ts';

/** Texts to vectors, in their order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Texts of one request. */
const BATCH = 128;

/** Embeds through an endpoint of OpenAI's form; what was embedded before, by the same model at the same address, is taken from disk. */
export function openAiEmbedder(settings: EmbeddingSettings, env: NodeJS.ProcessEnv): Embed {
  const { model, dimensions, baseUrl, apiKeyEnv } = settings;
  const apiKey = env[apiKeyEnv];
  if (!apiKey)
    throw new PawlError({
      code: 'rag/no-key',
      what: `The embeddings of ${model} need a key in ${apiKeyEnv}, and there is none.`,
      fix: `set ${apiKeyEnv}, or search without embeddings:\nsearch: bm25`,
    });
  const client = new OpenAI({
    apiKey,
    timeout: 60_000,
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  });
  const cache = embeddingCache([client.baseURL, model, dimensions ?? 0], env);
  const ask = async (input: readonly string[]) => {
    const { data } = await client.embeddings.create({
      model,
      input: [...input],
      // The client asks for base64 by default, and misreads servers that answer with numbers all the same.
      encoding_format: 'float',
      ...(dimensions === undefined ? {} : { dimensions }),
    });
    const byPlace = [...data].sort((a, b) => a.index - b.index);
    if (byPlace.length !== input.length)
      throw new Error(`${model} gave ${byPlace.length} embeddings for ${input.length} texts`);
    const vectors = byPlace.map(({ embedding }) => Float32Array.from(embedding));
    if (vectors.some((vector) => vector.length === 0 || !vector.every(Number.isFinite)))
      throw new Error(`${model} gave an embedding that is not a list of numbers`);
    return vectors;
  };
  const embedded = async (texts: readonly string[], held: (text: string) => Float32Array | null) => {
    const known = new Map<string, Float32Array>();
    const missing: string[] = [];
    for (const text of new Set(texts)) {
      const vector = held(text);
      if (vector) known.set(text, vector);
      else missing.push(text);
    }
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const vectors = await ask(batch);
      batch.forEach((text, i) => {
        known.set(text, vectors[i] as Float32Array);
      });
      cache.add(batch.map((text, i) => [text, vectors[i] as Float32Array]));
    }
    return texts.map((text) => known.get(text) as Float32Array);
  };
  let width: number | null = null;
  return async (texts) => {
    const fits = (vectors: readonly Float32Array[]) =>
      new Set([...(width === null ? [] : [width]), ...vectors.map(({ length }) => length)]).size <= 1;
    let vectors = await embedded(texts, cache.get);
    // The model behind the name changed since some were kept.
    if (!fits(vectors)) vectors = await embedded(texts, () => null);
    if (!fits(vectors))
      throw new Error(
        `${model} gives embeddings of different lengths: ${vectors[0]?.length} numbers, and ${width ?? vectors.at(-1)?.length}. If the model changed, remove what is kept of it: ~/.cache/pawl/embeddings`,
      );
    width ??= vectors[0]?.length ?? null;
    return vectors;
  };
}
