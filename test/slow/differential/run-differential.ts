import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createChildEngine } from '../../../src/engine/child-engine.ts';
import { PawlError } from '../../../src/errors.ts';
import { promptfooUrl, requestsOf } from '../../engine/scratch-suite.ts';
import type { CellComparison, ReferenceCell } from './compare-cells.ts';
import { compareCell } from './compare-cells.ts';
import { startGradingServer } from './grading-server.ts';
import { writeLocalConfig } from './local-config.ts';

/** What came of one config. */
export interface ConfigComparison {
  readonly config: string;
  /** Why neither of both loads it; null where both do. */
  readonly notLoaded: string | null;
  /** Cells by how they compare. */
  readonly cells: Partial<Record<CellComparison, number>>;
  readonly differences: readonly string[];
}

/** What promptfoo alone makes of a config, and the names of its derived metrics. */
interface Reference {
  readonly cells: readonly ReferenceCell[];
  readonly derived: readonly string[];
}

const execute = promisify(execFile);

/** Compares our engine with promptfoo alone over configs of a folder, cell by cell. Both get the same local providers. */
export async function runDifferential(
  folder: string,
  configs: readonly string[],
): Promise<readonly ConfigComparison[]> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'pawl-differential-')));
  cpSync(folder, root, { recursive: true });
  const server = await startGradingServer();
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    OPENAI_API_KEY: 'sk-local-only-0000',
    OPENAI_BASE_URL: server.url,
    HTTPS_PROXY: 'http://127.0.0.1:9', // nothing leaves this machine
    NO_PROXY: '127.0.0.1',
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
    PROMPTFOO_CONFIG_DIR: path.join(root, '.promptfoo'),
  };
  try {
    const results: ConfigComparison[] = [];
    const queue = [...configs];
    const work = async () => {
      for (let config = queue.shift(); config !== undefined; config = queue.shift()) {
        results.push(await compareConfig(root, config, env));
      }
    };
    await Promise.all([work(), work()]);
    return results.sort((a, b) => (a.config < b.config ? -1 : 1));
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
}

type Env = Readonly<Record<string, string | undefined>>;

async function compareConfig(root: string, config: string, env: Env): Promise<ConfigComparison> {
  const nothing = { config, cells: {}, differences: [] };
  let local: string;
  try {
    local = path.posix.join(path.posix.dirname(config), writeLocalConfig(path.join(root, config)));
  } catch (error) {
    return { ...nothing, notLoaded: `not YAML: ${String(error).slice(0, 100)}` };
  }
  const [reference, ours] = await Promise.all([
    referenceCells(root, local, env),
    ourSamples(root, local, env),
  ]);
  if (typeof reference === 'string' && typeof ours === 'string') {
    return { ...nothing, notLoaded: reference };
  }
  if (typeof reference === 'string' || typeof ours === 'string') {
    const differences = [`promptfoo: ${describe(reference)}; ours: ${describe(ours)}`];
    return { config, notLoaded: null, cells: { different: 1 }, differences };
  }
  return { config, notLoaded: null, ...compareAll(reference, ours) };
}

const describe = (side: string | object) => (typeof side === 'string' ? side : 'loads');

async function referenceCells(root: string, config: string, env: Env): Promise<Reference | string> {
  const file = path.join(root, config);
  const script = path.join(import.meta.dirname, 'reference-run.mjs');
  try {
    const { stdout } = await execute(process.execPath, [script, file], {
      cwd: path.dirname(file),
      env: { ...env, PROMPTFOO_URL: promptfooUrl },
      timeout: 60_000,
      maxBuffer: 1e9,
    });
    return JSON.parse(stdout.slice(stdout.lastIndexOf('@@') + 2)) as Reference;
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    return /(?:Error|ENOENT)[^\n]*/.exec(stderr ?? '')?.[0].slice(0, 160) ?? String(error).slice(0, 160);
  }
}

async function ourSamples(root: string, config: string, env: Env) {
  const engine = createChildEngine({
    workerFile: path.resolve(import.meta.dirname, '../../../src/engine/worker/worker.ts'),
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
  for (const cell of reference) {
    const sample = ours.get(`${cell.testIdx}:slot ${cell.promptIdx}`);
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
