import { OpenAI } from 'openai';
import { PawlError } from '../errors.ts';
import { embeddingCache } from './embedding-cache.ts';
import type { EmbeddingSettings } from './settings-schema.ts';

/** Texts to vectors, in their order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

type EndpointSettings = Extract<EmbeddingSettings, { provider: 'openai' }>;

/** Texts of one request. */
const BATCH = 128;

/** Embeds through an endpoint of OpenAI's form; what was embedded before, by the same model at the same address, is taken from disk. */
export function openAiEmbedder(settings: EndpointSettings, env: NodeJS.ProcessEnv): Embed {
  const { model, dimensions, baseUrl, apiKeyEnv } = settings;
  const apiKey = env[apiKeyEnv];
  if (!apiKey)
    throw new PawlError({
      code: 'rag/no-key',
      what: `The embeddings of ${model} need a key in ${apiKeyEnv}, and there is none.`,
      fix: `set ${apiKeyEnv}, or take embeddings that need none:\nembedding: { provider: lsa }`,
    });
  const client = new OpenAI({ apiKey, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  const cache = embeddingCache([client.baseURL, model, dimensions ?? 0], env);
  const ask = async (input: readonly string[]) => {
    const { data } = await client.embeddings.create({
      model,
      input: [...input],
      ...(dimensions === undefined ? {} : { dimensions }),
    });
    const byPlace = [...data].sort((a, b) => a.index - b.index);
    if (byPlace.length !== input.length)
      throw new Error(`${model} gave ${byPlace.length} embeddings for ${input.length} texts`);
    return byPlace.map(({ embedding }) => Float32Array.from(embedding));
  };
  return async (texts) => {
    const known = new Map<string, Float32Array>();
    const missing: string[] = [];
    for (const text of new Set(texts)) {
      const held = cache.get(text);
      if (held) known.set(text, held);
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
}
