import type postgres from 'postgres';
import type { RagSettings } from '../settings-schema.ts';

type PostgresSettings = Extract<RagSettings, { retriever: 'postgres' }>;

/** A table with fewer rows is read as a whole in a moment. */
const MANY_ROWS = 1000;
/** Index classes of pgvector, by distance. */
const CLASSES = { cosine: 'vector_cosine_ops', l2: 'vector_l2_ops', inner: 'vector_ip_ops' } as const;

interface Index {
  readonly method: string;
  readonly definition: string;
  /** Its definition leaves out the usual class of a method, so classes are asked for on their own. */
  readonly classes: readonly string[];
}

/**
 * The indexes that a search wants and its table does not have, each with the line that makes it. Small tables want none,
 * and views and foreign tables have none of their own.
 */
export async function missingIndexes(sql: postgres.Sql, settings: PostgresSettings): Promise<string[]> {
  const { table, columns, distance, search, language } = settings;
  const [size] = await sql<{ rows: number }[]>`
    select count(*)::int as rows from (select 1 from ${sql(table)} limit ${MANY_ROWS}) as first_rows`;
  if ((size?.rows ?? 0) < MANY_ROWS) return [];
  const name = table.split('.').map(quoted).join('.');
  const [own] = await sql<{ kind: string }[]>`
    select relkind::text as kind from pg_class where oid = ${name}::regclass`;
  if (own === undefined || !['r', 'p', 'm'].includes(own.kind)) return [];
  const indexes = await sql<Index[]>`
    select am.amname::text as method, pg_get_indexdef(i.indexrelid) as definition,
      array(select opcname::text from pg_opclass where oid = any(i.indclass)) as classes
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am am on am.oid = c.relam
    where i.indrelid = ${name}::regclass and i.indisvalid`;
  const [embedding, text] = [quoted(columns.embedding), quoted(columns.text)];
  const isNear = indexes.some(
    ({ method, definition, classes }) =>
      ['hnsw', 'ivfflat'].includes(method) &&
      definition.includes(columns.embedding) &&
      classes.includes(CLASSES[distance]),
  );
  const isWorded =
    search === 'dense' ||
    indexes.some(
      ({ method, definition }) =>
        ['gin', 'rum'].includes(method) &&
        definition.includes(columns.text) &&
        definition.includes(`to_tsvector('${language}'`),
    );
  return [
    ...(isNear ? [] : [`create index on ${name} using hnsw (${embedding} ${CLASSES[distance]});`]),
    ...(isWorded ? [] : [`create index on ${name} using gin (to_tsvector('${language}', ${text}));`]),
  ];
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
