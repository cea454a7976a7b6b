import postgres from 'postgres';
import { PawlError } from '../../errors.ts';
import type { Passage, Retriever } from '../passage.ts';
import { indexRemark } from '../remarks.ts';
import { fused } from '../retrieval/fusion.ts';
import type { RagSettings } from '../settings-schema.ts';
import { openAiEmbedder } from './embeddings.ts';
import { missingIndexes } from './postgres-indexes.ts';

type PostgresSettings = Extract<RagSettings, { retriever: 'postgres' }>;

/** pgvector's operators: the smaller, the nearer. */
const OPERATORS = { cosine: '<=>', l2: '<->', inner: '<#>' } as const;
/** Rows of each of two rankings that a fusion looks at. */
const FUSED = 200;
const MOST_CHARACTERS = 100_000;

interface Row {
  readonly document: string;
  readonly text: string;
  readonly score: number;
}

/**
 * Passages in a table of PostgreSQL with pgvector. Names of table and columns are quoted as names, all values are
 * parameters. With `search: hybrid`, the same rows are also ranked by full-text search, and both rankings fused.
 */
export function postgresRetriever(settings: PostgresSettings, env: NodeJS.ProcessEnv): Retriever {
  const sql = connection(settings, env);
  const embed = openAiEmbedder(settings.embedding, env);
  let missing: Promise<readonly string[]> | undefined;
  return {
    async retrieve(question, k) {
      // A database that does not tell its indexes answers questions all the same.
      missing ??= missingIndexes(sql, settings).then(
        (lines) => lines.map(indexRemark),
        () => [],
      );
      const remarks = await missing;
      const [vector] = await embed([settings.embedding.queryPrefix + question]);
      if (vector === undefined) return { passages: [], answer: null, remarks };
      const most = settings.search === 'hybrid' ? Math.max(k, FUSED) : k;
      const near = await nearest(sql, settings, vector, most);
      if (settings.search === 'dense')
        return { passages: near.slice(0, k).map(passageOf), answer: null, remarks };
      const worded = await byWords(sql, settings, question, most);
      return { passages: fusedRows(worded, near, settings, k).map(passageOf), answer: null, remarks };
    },
  };
}

function connection({ urlEnv }: PostgresSettings, env: NodeJS.ProcessEnv): postgres.Sql {
  const url = env[urlEnv];
  if (!url)
    throw new PawlError({
      code: 'rag/no-database',
      what: `The address of the database belongs in ${urlEnv}, and there is none.`,
      fix: `set ${urlEnv}, in a workflow on the step:\nenv:\n  ${urlEnv}: \${{ secrets.${urlEnv} }}`,
    });
  return postgres(url, { max: 4, prepare: false, idle_timeout: 20, connect_timeout: 30, onnotice: () => {} });
}

async function nearest(
  sql: postgres.Sql,
  settings: PostgresSettings,
  vector: Float32Array,
  most: number,
): Promise<Row[]> {
  const { table, columns, distance } = settings;
  const asked = `[${[...vector].join(',')}]`;
  const away = sql`${sql(columns.embedding)} ${sql.unsafe(OPERATORS[distance])} ${asked}::vector`;
  const rows = await sql<Row[]>`
    select ${sql(columns.document)}::text as document, ${sql(columns.text)}::text as text, -(${away})::float8 as score
    from ${sql(table)} where true ${filters(sql, settings)}
    order by ${away}, 1, 2 limit ${most}`;
  return [...rows];
}

async function byWords(
  sql: postgres.Sql,
  settings: PostgresSettings,
  question: string,
  most: number,
): Promise<Row[]> {
  const { table, columns, language } = settings;
  const words = sql`websearch_to_tsquery(${language}::regconfig, ${question})`;
  const held = sql`to_tsvector(${language}::regconfig, ${sql(columns.text)}::text)`;
  const rows = await sql<Row[]>`
    select ${sql(columns.document)}::text as document, ${sql(columns.text)}::text as text,
      ts_rank_cd(${held}, ${words})::float8 as score
    from ${sql(table)} where ${held} @@ ${words} ${filters(sql, settings)}
    order by 3 desc, 1, 2 limit ${most}`;
  return [...rows];
}

function filters(sql: postgres.Sql, { filter }: PostgresSettings) {
  const held = Object.entries(filter).map(
    ([column, value]) => sql`and ${sql(column)}::text = ${String(value)}`,
  );
  return held.length > 0 ? held : sql``;
}

/** One ranking of rows made of two; the same document and text are the same row. */
function fusedRows(
  first: readonly Row[],
  second: readonly Row[],
  { fusion }: PostgresSettings,
  k: number,
): Row[] {
  const rows: Row[] = [];
  const places = new Map<string, number>();
  const hitsOf = (list: readonly Row[]) =>
    list.map((row) => {
      const key = JSON.stringify([row.document, row.text]);
      const item = places.get(key) ?? rows.push(row) - 1;
      places.set(key, item);
      return { item, score: row.score };
    });
  return fused(hitsOf(first), hitsOf(second), fusion, k).map(({ item, score }) => ({
    ...(rows[item] as Row),
    score,
  }));
}

function passageOf({ document, text, score }: Row): Passage {
  return { document, text: text.slice(0, MOST_CHARACTERS), span: null, score };
}
