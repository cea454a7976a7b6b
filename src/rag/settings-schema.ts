import { z } from 'zod';
import { STEMMERS, STOP_WORDS } from './retrieval/analyzer-settings.ts';
import { CHUNK_UNITS } from './retrieval/chunks.ts';
import { LANGUAGE_CODES } from './retrieval/languages.ts';

const reference = z
  .string()
  .regex(/^file:\/\/./, 'write it as file://PATH, relative to this file, so that a change of it is seen');
const count = z.int().min(1);
const share = z.number().min(0).max(1);
const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);

/** Any endpoint of the form of OpenAI's `POST /embeddings`. */
const endpoint = z.strictObject({
  provider: z.literal('openai', {
    error:
      'must be openai (any endpoint of its form). Without a model, take `search: bm25`: `lsa` found less, and is gone',
  }),
  model: z.string().min(1),
  baseUrl: z.url().optional(),
  dimensions: count.optional(),
  /** Put before each text of the corpus, and before each question. */
  passagePrefix: z.string().default(''),
  queryPrefix: z.string().default(''),
  apiKeyEnv: variable.default('OPENAI_API_KEY'),
});

const KNOWN_LANGUAGES = `\`auto\`, \`mixed\`, \`other\` (a language without rules of its own) or one of ${LANGUAGE_CODES.map((code) => `\`${code}\``).join(', ')} is expected.`;

const corpus = z.strictObject({
  files: z.union([reference, z.array(reference).min(1)]),
  /** Of JSON Lines: which fields hold what. */
  fields: z
    .strictObject({
      id: z.string().default('id'),
      text: z.union([z.string(), z.array(z.string()).min(1)]).default('text'),
    })
    .prefault({}),
  /** Lines that match one of these expressions are not part of a document. */
  leaveOut: z.array(z.string()).default([]),
});

const lexical = z
  .strictObject({
    k1: z.number().min(0).default(1.2),
    b: share.default(0.75),
    stem: z.enum(STEMMERS).default('language'),
    stop: z.enum(STOP_WORDS).default('language'),
    /** Terms of like spelling stand in for a question's: for those that no text holds, for all, or never. By default as the language needs. */
    similar: z.enum(['language', 'unknown', 'all', 'never']).default('language'),
  })
  .prefault({});

const fusion = z
  .discriminatedUnion('method', [
    z.strictObject({
      method: z.literal('rrf'),
      k: z.number().positive().default(60),
      weight: share.default(0.5),
    }),
    z.strictObject({ method: z.literal('convex'), weight: share.default(0.5) }),
  ])
  .prefault({ method: 'rrf' });

const answer = z
  .strictObject({
    /** A provider of promptfoo. */
    model: z.string().min(1),
    config: z.record(z.string(), z.unknown()).default({}),
    /** Holds `{{question}}` and `{{passages}}`. */
    prompt: reference,
  })
  .optional();

const headers = z.record(z.string(), z.string()).default({});
const address = z.string().regex(/^https?:\/\//, 'must begin with http:// or https://');
const own = z.record(z.string(), z.unknown()).default({});

/** Passages in the order of a re-ranker, before the first k are taken. */
const rerank = z
  .union([
    z.strictObject({
      url: address,
      headers,
      /** `{{question}}`, `{{documents}}` (the texts) and `{{k}}` (their number) in its texts are filled in. */
      body: z.unknown().default({ query: '{{question}}', documents: '{{documents}}', top_n: '{{k}}' }),
      /** Dotted paths into the answer (empty: the whole), and in each entry: the passage's place, from 0, and its score. */
      results: z.string().default('results'),
      index: z.string().default('index'),
      score: z.string().default('relevance_score'),
      /** Passages that are handed to it. */
      from: count.max(1000).default(50),
      timeoutSeconds: z.number().positive().default(60),
    }),
    z.strictObject({
      /** Its default export: `(question, { passages, settings }) => scores`, one number a passage. */
      code: reference,
      settings: own,
      from: count.max(1000).default(50),
    }),
  ])
  .optional();

/** The question in other words, for the retriever alone: a model of promptfoo answers the prompt, or code returns them. */
const rewrite = z
  .union([
    z.strictObject({ model: z.string().min(1), config: own, prompt: reference }),
    z.strictObject({
      /** Its default export: `(question, { vars, settings }) => text`. */
      code: reference,
      settings: own,
    }),
  ])
  .optional();

/** Most passages of one document among the first k. */
const perDocument = count.optional();

const common = {
  /** Passages that are returned. */
  k: count.max(1000).default(5),
  /** Where rankings are measured: at `k`, or at these places, and how deep average precision looks (default: the deepest of these). */
  measure: z
    .strictObject({ at: z.array(count.max(1000)).default([]), depth: count.max(10_000).optional() })
    .prefault({}),
  answer,
  rerank,
  rewrite,
};

/** What may stand in a settings file of `pawl:rag`, by kind of retriever. */
export const ragSchema = z.discriminatedUnion('retriever', [
  z.strictObject({
    retriever: z.literal('http'),
    ...common,
    url: address,
    method: z.enum(['GET', 'POST']).default('POST'),
    headers,
    /** Of the question, where a store wants its vector. */
    embedding: endpoint.optional(),
    /** `{{question}}`, `{{k}}` and `{{vector}}` in its texts are filled in. */
    body: z.unknown().optional(),
    /** Dotted paths into the answer, and in each passage; with `{{n}}`, the passage's place, from the whole answer. */
    passages: z.string().default('passages'),
    answered: z.string().default('answer'),
    document: z.string().default('document'),
    text: z.string().default('text'),
    timeoutSeconds: z.number().positive().default(60),
  }),
  z.strictObject({
    retriever: z.literal('code'),
    ...common,
    /** Its default export: `(question, { k, vars }) => passages`, or `{ passages, answer }`. */
    code: reference,
    settings: z.record(z.string(), z.unknown()).default({}),
  }),
  z.strictObject({
    retriever: z.literal('postgres'),
    ...common,
    /** The variable that holds the address: `postgres://…`. */
    urlEnv: variable.default('DATABASE_URL'),
    table: z.string().min(1),
    columns: z
      .strictObject({
        document: z.string().default('document'),
        text: z.string().default('text'),
        embedding: z.string().default('embedding'),
      })
      .prefault({}),
    distance: z.enum(['cosine', 'l2', 'inner']).default('cosine'),
    search: z.enum(['dense', 'hybrid']).default('dense'),
    /** Of full-text search. */
    language: z
      .string()
      .regex(/^[a-z_]+$/)
      .default('english'),
    embedding: endpoint,
    fusion,
    filter: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
    perDocument,
  }),
  z
    .strictObject({
      retriever: z.literal('embedded'),
      ...common,
      corpus,
      /** Of the corpus, as ISO 639-1 has it; by default it is told from the texts. */
      lang: z
        .union([z.enum(['auto', 'mixed', 'other']), z.enum(LANGUAGE_CODES)], { error: KNOWN_LANGUAGES })
        .default('auto'),
      chunk: z
        .strictObject({
          by: z.enum(CHUNK_UNITS).default('headings'),
          size: count.default(300),
          overlap: z.int().min(0).default(0),
        })
        .prefault({}),
      search: z.enum(['bm25', 'dense', 'hybrid']).default('bm25'),
      bm25: lexical,
      /** Needed where `search` is not `bm25`. */
      embedding: endpoint.optional(),
      fusion,
      /** Only documents whose fields have these values. */
      filter: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
      perDocument,
    })
    .refine(({ search, embedding }) => search === 'bm25' || embedding !== undefined, {
      path: ['embedding'],
      error:
        'is missing: `search: dense` and `hybrid` need one, such as { provider: openai, model: text-embedding-3-small }',
    }),
]);

/** A RAG configuration: the thing under test. */
export type RagSettings = z.infer<typeof ragSchema>;
/** Settings of a retriever of ours: a corpus, cut, indexed and ranked here. */
export type EmbeddedSettings = Extract<RagSettings, { retriever: 'embedded' }>;
export type EmbeddingSettings = z.infer<typeof endpoint>;
/** How passages get another order. */
export type RerankSettings = NonNullable<RagSettings['rerank']>;
/** How questions get other words. */
export type RewriteSettings = NonNullable<RagSettings['rewrite']>;
