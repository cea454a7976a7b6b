/**
 * RAG: the provider `pawl:rag`, so that retrieval is tested as a part of the change.
 * Get: a settings file, a question, and a way to load a model of promptfoo.
 * Give: an answer with the passages that it rests on, and what the ranking was worth against what should have been found.
 * The retriever is the team's own, behind an address or a function, or one of ours.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectRegularFile } from '../regular-file.ts';
import { metadataOf, rankingMetrics } from './answer-metadata.ts';
import { loadRagSettings, ragSettings } from './load-settings.ts';
import type { CallModel, GivenPassage, ModelResponse, RagContext } from './model-call.ts';
import type { Passage, Retrieved, Retriever } from './passage.ts';
import { NOTHING_FOUND } from './remarks.ts';
import { type Rerank, reranker } from './rerank.ts';
import { codeRetriever } from './retrievers/code-retriever.ts';
import { embeddedRetriever } from './retrievers/embedded-retriever.ts';
import { httpRetriever } from './retrievers/http-retriever.ts';
import { rewriter, withSpent } from './rewrite.ts';
import type { RagSettings } from './settings-schema.ts';
import { tokenCounter } from './token-count.ts';

/** Where a provider's settings stand, and how it gets a model and secrets. */
export interface RagOptions {
  /** Absolute path of the settings file. */
  readonly file: string;
  /** In the place of what stands in the file. */
  readonly settings?: unknown;
  readonly env: NodeJS.ProcessEnv;
  /** Loads a provider of promptfoo. */
  readonly loadModel: (id: string, config: object) => Promise<CallModel>;
}

/** A provider in promptfoo's form: a question in, an answer (or the passages themselves) out. */
export interface RagProvider {
  /** All settings: what changed of them is what moved. */
  readonly config: RagSettings;
  callApi(question: string, context?: RagContext): Promise<ModelResponse>;
}

/**
 * The provider of one settings file. Settings are read at once, the corpus when the first question comes. An answer's
 * metadata holds the passages, `context` (their texts, for promptfoo's context assertions) and `pawl.metrics`.
 */
export function ragProvider({ file, settings: given, env, loadModel }: RagOptions): RagProvider {
  const settings = given === undefined ? loadRagSettings(file) : ragSettings(given, file);
  const folder = path.dirname(file);
  const retriever = once(() => openRetriever(folder, settings, env));
  const rerank = once(async () => settings.rerank && reranker(folder, settings.rerank, env));
  const rewrite = once(async () => settings.rewrite && rewriter(folder, settings.rewrite, loadModel));
  const model = once(async () => settings.answer && loadModel(settings.answer.model, settings.answer.config));
  return {
    config: settings,
    async callApi(question, { passages: given, ...context } = {}) {
      const { k } = settings;
      const most = 'perDocument' in settings ? settings.perDocument : undefined;
      const depth = depthOf(settings, most);
      const [ready, call] = await Promise.all([given ? null : retriever(), model(), tokenCounter()]);
      const [ordered, reworded] = given ? [] : await Promise.all([rerank(), rewrite()]);
      const started = performance.now();
      const asked: ModelResponse = reworded ? await reworded(question, context) : { output: question };
      if (asked.error !== undefined) return asked;
      const ranking =
        ready === null
          ? { passages: (given ?? []).map(foundAs), answer: null }
          : spread(
              await retrieved(ready, String(asked.output), depth, context.vars ?? {}, settings, ordered),
              most,
            );
      const found = given ? ranking : { ...ranking, passages: ranking.passages.slice(0, k) };
      const response = call
        ? await call(promptOf(folder, settings, question, found), context)
        : plainOutput(found);
      const latencyMs = performance.now() - started;
      if (response.error !== undefined) return response;
      const ranked = rankingMetrics(ranking.passages, settings, context);
      return {
        ...withSpent(response, asked),
        latencyMs,
        metadata: await metadataOf(response, found, settings, ranked, context),
      };
    },
  };
}

/** The ranking of a question, in the order of the re-ranker where there is one. */
async function retrieved(
  retriever: Retriever,
  question: string,
  depth: number,
  vars: Readonly<Record<string, unknown>>,
  { rerank }: RagSettings,
  ordered: Rerank | undefined,
): Promise<Retrieved> {
  if (!rerank || !ordered) return retriever.retrieve(question, depth, vars);
  const found = await retriever.retrieve(question, Math.max(depth, rerank.from), vars);
  const first = await ordered(question, found.passages.slice(0, rerank.from));
  return { ...found, passages: [...first, ...found.passages.slice(rerank.from)] };
}

/** How many passages are asked for: those that are given on, those that are measured, and spare ones where some are dropped. */
function depthOf({ k, measure }: RagSettings, most: number | undefined): number {
  const wanted = Math.max(k, measure.depth ?? 0, ...measure.at);
  return most === undefined ? wanted : wanted * SPARE;
}

const SPARE = 10;

/** The ranking with at most so many passages of each document. */
function spread(ranking: Retrieved, most: number | undefined): Retrieved {
  if (most === undefined) return ranking;
  const seen = new Map<string, number>();
  const passages = ranking.passages.filter(({ document }) => {
    const count = (seen.get(document) ?? 0) + 1;
    seen.set(document, count);
    return count <= most;
  });
  return { ...ranking, passages };
}

async function openRetriever(
  folder: string,
  settings: RagSettings,
  env: NodeJS.ProcessEnv,
): Promise<Retriever> {
  if (settings.retriever === 'http') return httpRetriever(settings, env);
  if (settings.retriever === 'code') return codeRetriever(folder, settings);
  if (settings.retriever === 'postgres')
    return (await import('./retrievers/postgres-retriever.ts')).postgresRetriever(settings, env);
  return embeddedRetriever(folder, settings);
}

function promptOf(
  folder: string,
  { answer }: RagSettings,
  question: string,
  { passages }: Retrieved,
): string {
  const file = path.resolve(folder, (answer?.prompt ?? '').slice('file://'.length));
  expectRegularFile(file);
  const template = readFileSync(file, 'utf8');
  const listed = passages.map(({ document, text }, at) => `[${at + 1}] ${document}\n${text}`).join('\n\n');
  const values: Readonly<Record<string, string>> = { question, passages: listed };
  return template.replace(/\{\{\s*(question|passages)\s*\}\}/g, (_, name: string) => values[name] as string);
}

/** Without a model: the retriever's own answer, else what it found. */
function plainOutput({ passages, answer }: Retrieved): ModelResponse {
  if (answer !== null) return { output: answer };
  if (passages.length === 0) return { output: { passages: [], why: NOTHING_FOUND } };
  return { output: { passages: passages.map(({ document, text }) => ({ document, text })) } };
}

function foundAs({ document, text = '', start, end }: GivenPassage): Passage {
  const span = start === undefined || end === undefined ? null : { start, end };
  return { document, text, span, score: null };
}

/** Runs `open` when first asked for, and again where it failed. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
