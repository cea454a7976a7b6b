import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createChildEngine } from '../../../src/engine/child-engine.ts';
import { PawlError } from '../../../src/errors.ts';
import { promptfooUrl, requestsOf } from '../../engine/scratch-suite.ts';
import type { CellComparison } from './compare-cells.ts';
import { compareCell } from './compare-cells.ts';
import { startGradingServer } from './grading-server.ts';
import { writeLocalConfig } from './local-config.ts';
import type { OwnConfig } from './own/own-config.ts';
import {
  type Environment,
  freePort,
  type Reference,
  type ReferenceRuns,
  referenceRuns,
} from './reference.ts';

/** What came of one config. */
export interface ConfigComparison {
  readonly config: string;
  /** Why neither of both loads it; null where both do. */
  readonly notLoaded: string | null;
  /** Cells by how they compare. */
  readonly cells: Partial<Record<CellComparison, number>>;
  readonly differences: readonly string[];
}

/** One config as both sides read it: a file below the root. */
interface Task {
  readonly name: string;
  readonly file: string;
}

/** Compares our engine with promptfoo alone over configs of a folder, cell by cell. Both get the same local providers. */
export function runDifferential(
  folder: string,
  configs: readonly string[],
  workerFile = WORKER_SOURCE,
): Promise<readonly ConfigComparison[]> {
  return withServer(workerFile, async (root, _url, compare) => {
    cpSync(folder, root, { recursive: true });
    const results: ConfigComparison[] = [];
    const tasks: Task[] = [];
    for (const name of configs) {
      try {
        const local = writeLocalConfig(path.join(root, name));
        tasks.push({ name, file: path.posix.join(path.posix.dirname(name), local) });
      } catch (error) {
        const notLoaded = `not YAML: ${String(error).slice(0, 100)}`;
        results.push({ config: name, cells: {}, differences: [], notLoaded });
      }
    }
    return [...results, ...(await compare(tasks))];
  });
}

/** Compares both over configs of our own set, whose providers are local already; with promptfoo's own `command`, if one is given. */
export function runOwnSet(
  configs: readonly OwnConfig[],
  { command, workerFile = WORKER_SOURCE }: { readonly command?: string; readonly workerFile?: string } = {},
): Promise<readonly ConfigComparison[]> {
  return withServer(workerFile, async (root, url, compare) => {
    const tasks: Task[] = [];
    for (const [index, config] of configs.entries()) {
      const port = await freePort();
      for (const [file, content] of Object.entries(config.files)) {
        const to = path.join(root, String(index), file);
        mkdirSync(path.dirname(to), { recursive: true });
        const isText = typeof content === 'string';
        const told = isText
          ? content.replaceAll('<SERVER>', url).replaceAll('<PORT>', String(port))
          : content;
        writeFileSync(to, told);
      }
      tasks.push({ name: nameOf(config), file: `${index}/promptfooconfig.yaml` });
    }
    return compare(tasks, command);
  });
}

/** How a config of our own set is called in comparisons. */
export function nameOf({ feature, name }: OwnConfig): string {
  return `${feature}: ${name}`;
}

type Compare = (tasks: readonly Task[], command?: string) => Promise<ConfigComparison[]>;

const WORKER_SOURCE = path.resolve(import.meta.dirname, '../../../src/engine/worker/worker.ts');

async function withServer<T>(
  workerFile: string,
  use: (root: string, url: string, compare: Compare) => Promise<T>,
): Promise<T> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'pawl-differential-')));
  const server = await startGradingServer();
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    OPENAI_API_KEY: 'sk-local-only-0000',
    OPENAI_BASE_URL: server.url,
    HTTPS_PROXY: 'http://127.0.0.1:9', // nothing leaves this machine
    NO_PROXY: '127.0.0.1',
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
    PROMPTFOO_CONFIG_DIR: path.join(root, '.promptfoo'),
  };
  const compare: Compare = async (tasks, command) => {
    const results: ConfigComparison[] = [];
    const queue = [...tasks];
    const work = async () => {
      const references = referenceRuns(env, command);
      for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
        results.push(await compareConfig(root, task, { env, workerFile, references }));
      }
      references.close();
    };
    await Promise.all([work(), work()]);
    return results.sort((a, b) => (a.config < b.config ? -1 : 1));
  };
  try {
    return await use(root, server.url.replace(/\/v1$/, ''), compare);
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
}

interface Started {
  readonly env: Environment;
  readonly workerFile: string;
  readonly references: ReferenceRuns;
}

async function compareConfig(root: string, task: Task, started: Started): Promise<ConfigComparison> {
  const { name: config, file } = task;
  const [reference, ours] = await Promise.all([
    started.references.run(path.join(root, file)),
    ourSamples(root, file, started),
  ]);
  if (typeof reference === 'string' && typeof ours === 'string') {
    return { config, cells: {}, differences: [], notLoaded: reference };
  }
  if (typeof reference === 'string' || typeof ours === 'string') {
    const differences = [`promptfoo: ${describe(reference)}; ours: ${describe(ours)}`];
    return { config, notLoaded: null, cells: { different: 1 }, differences };
  }
  return { config, notLoaded: null, ...compareAll(reference, ours) };
}

const describe = (side: string | object) => (typeof side === 'string' ? side : 'loads');

async function ourSamples(root: string, config: string, { env, workerFile }: Omit<Started, 'references'>) {
  const engine = createChildEngine({
    workerFile,
    promptfooUrl,
    engines: { baseline: 'bundled', candidate: 'bundled' },
    env,
    passEnv: [],
    timeoutMs: 60_000,
    maxOutputBytes: 100_000,
  });
  try {
    const manifest = await engine.manifest({ suite: config, arm: 'candidate', root, config, env: {} });
    const requests = requestsOf(manifest);
    const cells = requests.map((request) => ({
      ...request,
      case: String(manifest.cells[request.cell]!.case),
    }));
    const { samples } = await engine.run(
      { round: 0, stage: 'search', seed: 1, maxCalls: 1e6, cells },
      () => {},
    );
    return new Map(samples.map((sample) => [`${sample.case}:${sample.slot}`, sample]));
  } catch (error) {
    if (error instanceof PawlError) return `${error.help.what} ${error.help.why ?? ''}`;
    throw error;
  } finally {
    await engine.close();
  }
}

function compareAll(
  { cells: reference, derived }: Reference,
  ours: Exclude<Awaited<ReturnType<typeof ourSamples>>, string>,
): Pick<ConfigComparison, 'cells' | 'differences'> {
  const cells: Partial<Record<CellComparison, number>> = {};
  const differences: string[] = [];
  // A test that no provider may answer has a number there, and no cell. Where a row is lost there, its number is.
  const all = [...new Set(reference.map(({ testIdx }) => testIdx))].sort((a, b) => a - b);
  const cases = new Set([...ours.values()].map((sample) => sample.case)).size;
  const rowOf = (testIdx: number) => (all.length === cases ? all.indexOf(testIdx) : testIdx);
  for (const cell of reference) {
    const sample = ours.get(`${rowOf(cell.testIdx)}:slot ${cell.promptIdx}`);
    const comparison = compareCell(cell, sample, derived);
    cells[comparison] = (cells[comparison] ?? 0) + 1;
    if (comparison !== 'same' && comparison !== 'same error') {
      const { testIdx, promptIdx, success, score, namedScores, error } = cell;
      const theirs = { success, score, namedScores, error: error?.slice(0, 200) };
      differences.push(
        `${comparison} at ${testIdx}:${promptIdx}: ${JSON.stringify(theirs)} / ${JSON.stringify(sample?.result)?.slice(0, 400)}`,
      );
    }
  }
  if (ours.size !== reference.length) differences.push(`${reference.length} cells / ${ours.size} of ours`);
  return { cells, differences };
}
