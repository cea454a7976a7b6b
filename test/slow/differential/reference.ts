import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { promptfooUrl } from '../../engine/scratch-suite.ts';
import type { ReferenceCell } from './compare-cells.ts';

/** What promptfoo alone makes of a config, and the names of its derived metrics. */
export interface Reference {
  readonly cells: readonly ReferenceCell[];
  readonly derived: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

const execute = promisify(execFile);

/**
 * Evaluates a config by promptfoo alone: by its own `command` (`node_modules/promptfoo/dist/src/entrypoint.js`), or by the copy that pawl
 * brings. A text says why it did not.
 */
export async function referenceRun(
  file: string,
  env: Environment,
  command?: string,
): Promise<Reference | string> {
  const run = { cwd: path.dirname(file), timeout: 120_000, maxBuffer: 1e9 };
  try {
    if (command !== undefined) return await commandRun(command, file, { ...run, env });
    const script = path.join(import.meta.dirname, 'reference-run.mjs');
    const { stdout } = await execute(process.execPath, [script, file], {
      ...run,
      // The copy has no database for images and sounds.
      env: { ...env, PROMPTFOO_URL: promptfooUrl, PROMPTFOO_INLINE_MEDIA: 'true' },
    });
    return JSON.parse(stdout.slice(stdout.lastIndexOf('@@') + 2)) as Reference;
  } catch (error) {
    const { stderr, stdout } = error as { stderr?: string; stdout?: string };
    const said = `${stderr ?? ''}\n${stdout ?? ''}`;
    return /(?:Error|ENOENT)[^\n]*/.exec(said)?.[0].slice(0, 160) ?? String(error).slice(0, 160);
  }
}

/** `promptfoo eval`: a failed test is its exit code 100. */
async function commandRun(
  command: string,
  file: string,
  options: {
    readonly cwd: string;
    readonly timeout: number;
    readonly maxBuffer: number;
    readonly env: Environment;
  },
): Promise<Reference> {
  const output = `${file}.results.json`;
  const env = { ...options.env, PROMPTFOO_PASS_RATE_THRESHOLD: '0', PROMPTFOO_CONFIG_DIR: `${file}.state` };
  await execute(
    process.execPath,
    [
      command,
      'eval',
      '-c',
      file,
      '-o',
      output,
      '--no-cache',
      '--no-progress-bar',
      '--no-share',
      '--repeat',
      '1',
    ],
    { ...options, env: env as NodeJS.ProcessEnv },
  );
  const { results, config } = JSON.parse(readFileSync(output, 'utf8')) as {
    results: { results: ReferenceCell[] };
    config: { derivedMetrics?: readonly { name: string }[] };
  };
  rmSync(output);
  return { cells: results.results, derived: (config.derivedMetrics ?? []).map(({ name }) => name) };
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
