import type { Passage, Retriever } from '../passage.ts';
import { languageRemark } from '../remarks.ts';
import { analyzer } from '../retrieval/analyzer.ts';
import { bm25Index } from '../retrieval/bm25.ts';
import { chunksOf } from '../retrieval/chunks.ts';
import { denseIndex } from '../retrieval/dense.ts';
import { corpusLanguage, LOOKED_AT } from '../retrieval/detect-language.ts';
import { fused } from '../retrieval/fusion.ts';
import { similarFor } from '../retrieval/languages.ts';
import type { Hit } from '../retrieval/ranking.ts';
import type { EmbeddedSettings, EmbeddingSettings } from '../settings-schema.ts';
import { tokenCounter } from '../token-count.ts';
import { type CorpusDocument, readCorpus } from './corpus.ts';
import { openAiEmbedder } from './embeddings.ts';

type Search = (question: string, most: number) => Promise<readonly Hit[]>;

/** Hits of each of two rankings that a fusion looks at. */
const FUSED = 1000;

/** Our own pipeline over the corpus that the settings name: read, cut and indexed once. */
export async function embeddedRetriever(folder: string, settings: EmbeddedSettings): Promise<Retriever> {
  const documents = readCorpus(folder, settings);
  const chunks = await chunksIn(documents, settings);
  const corpus = new Map(documents.map(({ id, text }) => [id.normalize('NFC'), text]));
  const { search, language } = await searchOver(documents, chunks, settings);
  const remarks = languageRemark(language, settings.lang === 'auto');
  return {
    async retrieve(question, k) {
      const hits = await search(question, settings.chunk.by === 'document' ? k : Math.max(FUSED, k));
      const passages = hits
        .slice(0, k)
        .map(({ item, score }): Passage => ({ ...(chunks[item] as Chunk), score }));
      return { passages, answer: null, language, remarks, corpus };
    },
  };
}

type Chunk = Omit<Passage, 'score'>;

async function chunksIn(documents: readonly CorpusDocument[], { chunk }: EmbeddedSettings): Promise<Chunk[]> {
  const count = chunk.by === 'words' || chunk.by === 'document' ? () => 1 : await tokenCounter();
  return documents.flatMap(({ id, text }) =>
    chunksOf(text, chunk, count).map((span) => ({
      document: id,
      text: text.slice(span.start, span.end),
      span,
    })),
  );
}

async function searchOver(
  documents: readonly CorpusDocument[],
  chunks: readonly Chunk[],
  settings: EmbeddedSettings,
) {
  const reader = readerOf(documents, settings);
  return { search: await searchBy(reader, chunks, settings), language: reader.language };
}

async function searchBy(
  reader: Reader,
  chunks: readonly Chunk[],
  settings: EmbeddedSettings,
): Promise<Search> {
  const { embedding } = settings;
  if (settings.search === 'bm25' || embedding === undefined) return lexicalSearch(chunks, settings, reader);
  const dense = await denseSearch(chunks, embedding);
  if (settings.search === 'dense') return dense;
  const lexical = lexicalSearch(chunks, settings, reader);
  return async (question, most) => {
    const [first, second] = await Promise.all([lexical(question, FUSED), dense(question, FUSED)]);
    return fused(first, second, settings.fusion, most);
  };
}

/** How texts of the corpus become terms, and in which language. */
interface Reader {
  readonly language: string;
  readonly terms: (text: string) => string[];
}

/** The language is the documents', however they are cut: a few words seldom tell it, and it does not change with the size of chunks. */
function readerOf(documents: readonly CorpusDocument[], { lang, bm25 }: EmbeddedSettings): Reader {
  const language = lang === 'auto' ? corpusLanguage(documents.flatMap(({ text }) => pieces(text))) : lang;
  return { language, terms: analyzer({ ...bm25, language }) };
}

/** A text in pieces as long as detection reads, so that a corpus of one long document is looked at all over. */
function pieces(text: string): string[] {
  const count = Math.max(1, Math.ceil(text.length / LOOKED_AT.characters));
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * LOOKED_AT.characters, (at + 1) * LOOKED_AT.characters),
  );
}

function lexicalSearch(
  chunks: readonly Chunk[],
  { bm25 }: EmbeddedSettings,
  { language, terms }: Reader,
): Search {
  const similar = bm25.similar === 'language' ? similarFor(language) : bm25.similar;
  const index = bm25Index(termsOfEach(chunks, terms), { ...bm25, similar });
  return async (question, most) => index.search(terms(question), most);
}

/** One text's terms at a time: those of all texts together take more room than the index. */
function* termsOfEach(chunks: readonly Chunk[], terms: Reader['terms']): Generator<readonly string[]> {
  for (const { text } of chunks) yield terms(text);
}

async function denseSearch(chunks: readonly Chunk[], embedding: EmbeddingSettings): Promise<Search> {
  const embed = openAiEmbedder(embedding, process.env);
  const index = denseIndex(await embed(chunks.map(({ text }) => embedding.passagePrefix + text)));
  return async (question, most) => {
    const [vector] = await embed([embedding.queryPrefix + question]);
    return vector ? index.search(vector, most) : [];
  };
}
