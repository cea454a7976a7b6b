import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What promptfoo's store of traces asks of its database. */
interface TraceDatabase {
  insert(table: object): { values(rows: Row | readonly Row[]): Inserting };
  select(fields?: object): { from(table: object): { where(): Selected } };
  transaction(): Promise<void>;
}
type Row = Readonly<Record<string, unknown>>;
interface Inserting {
  onConflictDoNothing(): { run(): Promise<void> };
}
type Selected = Promise<readonly Row[]> & { limit(count: number): Selected; orderBy(): Selected };

/** promptfoo's store: its own code, over a database that it opens when it is first asked. */
interface TraceStore {
  getDatabase(): Promise<TraceDatabase>;
  [method: string]: ((...args: readonly never[]) => Promise<unknown>) | unknown;
}

/** Methods that are asked of one trace, whose id comes first. */
const OF_ONE_TRACE = ['addSpans', 'getTrace', 'getTraceMetadata', 'getSpans'];
/** How promptfoo's tables are called by the library that it asks its database with. */
const TABLE_NAME = Symbol.for('drizzle:Name');

/** Traces of this process. */
export interface KeptTraces {
  /** Forgets them all. */
  clear(): void;
}

/**
 * Lets promptfoo keep its traces in memory. Its own store is a file of SQLite, which needs native code that no bundle can hold; all
 * else of it, what counts as a span and what of it is shown, stays as it is. Null for a promptfoo without such a store.
 */
export async function keepTracesInMemory(promptfooUrl: string): Promise<KeptTraces | null> {
  const store = await traceStoreOf(promptfooUrl);
  if (store === null) return null;
  const traces = new Map<unknown, Row>();
  const spans = new Map<unknown, Map<unknown, Row>>();
  const database = (traceId: unknown) => databaseOf(traces, spans, traceId);
  store.getDatabase = async () => database(null);
  for (const name of OF_ONE_TRACE) {
    const own = store[name] as (...args: readonly unknown[]) => Promise<unknown>;
    store[name] = (traceId: unknown, ...more: readonly unknown[]) =>
      own.call(
        Object.create(store, { getDatabase: { value: async () => database(traceId) } }),
        traceId,
        ...more,
      );
  }
  store.getTracesByEvaluation = async (evaluation: unknown, options: unknown) => {
    const ids = [...traces.values()].filter(({ evaluationId }) => evaluationId === evaluation);
    const getTrace = store.getTrace as (id: unknown, options: unknown) => Promise<unknown>;
    return Promise.all(ids.map(({ traceId }) => getTrace(traceId, options)));
  };
  store.deleteOldTraces = async () => {};
  return {
    clear() {
      traces.clear();
      spans.clear();
    },
  };
}

/** The rows of one trace, and a place for new ones. Values go in as JSON, as they do in a file. */
function databaseOf(
  traces: Map<unknown, Row>,
  spans: Map<unknown, Map<unknown, Row>>,
  traceId: unknown,
): TraceDatabase {
  const isTraces = (table: object) => (table as Record<symbol, unknown>)[TABLE_NAME] === 'traces';
  const insert = (table: object, row: Row) => {
    const plain = JSON.parse(JSON.stringify(row)) as Row;
    if (isTraces(table)) {
      if (!traces.has(row.traceId)) traces.set(row.traceId, plain);
      return;
    }
    const own = spans.get(row.traceId) ?? new Map<unknown, Row>();
    spans.set(row.traceId, own);
    if (!own.has(row.spanId)) own.set(row.spanId, plain);
  };
  const rowsOf = (table: object): readonly Row[] => {
    if (!isTraces(table)) return [...(spans.get(traceId)?.values() ?? [])];
    const trace = traces.get(traceId);
    return trace === undefined ? [] : [trace];
  };
  return {
    insert: (table) => ({
      values: (rows) => ({
        onConflictDoNothing: () => ({
          run: async () => {
            for (const row of [rows].flat() as readonly Row[]) insert(table, row);
          },
        }),
      }),
    }),
    select: () => ({ from: (table) => ({ where: () => selected(rowsOf(table)) }) }),
    transaction: async () => {},
  };
}

function selected(rows: readonly Row[]): Selected {
  return Object.assign(Promise.resolve(rows), {
    limit: (count: number) => selected(rows.slice(0, count)),
    orderBy: () => selected([...rows].sort(byStart)),
  });
}

function byStart(a: Row, b: Row): number {
  return Number(a.startTime) - Number(b.startTime) || (String(a.spanId) < String(b.spanId) ? -1 : 1);
}

/** promptfoo keeps its store to itself, in a module beside its main one that hands it out to all others. */
async function traceStoreOf(promptfooUrl: string): Promise<TraceStore | null> {
  const main = fileURLToPath(promptfooUrl);
  const folder = path.dirname(main);
  const names = readdirSync(folder).filter((name) => /^store-[\w-]+\.js$/.test(name));
  const text = names.length > 1 ? readFileSync(main, 'utf8') : '';
  const name = names.length > 1 ? names.find((each) => text.includes(`"./${each}"`)) : names[0];
  if (name === undefined) return null;
  const url = pathToFileURL(path.join(folder, name)).href;
  const module = (await import(/* webpackIgnore: true */ /* @vite-ignore */ url)) as Record<string, unknown>;
  // A bundler wraps what a module is imported by as a whole.
  const parts = Object.values(module).flatMap((part) => [part, ...Object.values(Object(part) as object)]);
  for (const part of parts) {
    const { getTraceStore } = Object(part) as { getTraceStore?: () => TraceStore };
    if (typeof getTraceStore === 'function') return getTraceStore();
  }
  return null;
}
