import { type ChildProcess, execFile, fork } from 'node:child_process';
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
const TIMEOUT_MS = 120_000;
const SCRIPT = path.join(import.meta.dirname, 'reference-run.mjs');

/** Evaluates configs by promptfoo alone. A text says why it did not. */
export interface ReferenceRuns {
  run(file: string): Promise<Reference | string>;
  close(): void;
}

/**
 * By promptfoo's own `command` (`node_modules/promptfoo/dist/src/entrypoint.js`), or by the copy that pawl brings. A process serves many configs, one
 * after another: to load promptfoo takes it longer than a config. Ours are asked in a process each, so that what one config left behind
 * for the next one would be a difference.
 */
export function referenceRuns(env: Environment, command?: string): ReferenceRuns {
  let child: ChildProcess | null = null;
  // The copy has no database for images and sounds.
  const ownEnv = { ...env, PROMPTFOO_URL: promptfooUrl, PROMPTFOO_INLINE_MEDIA: 'true' } as NodeJS.ProcessEnv;
  const start = () => fork(SCRIPT, { env: ownEnv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return {
    async run(file) {
      const options = { cwd: path.dirname(file), timeout: TIMEOUT_MS, maxBuffer: 1e9, env };
      if (command !== undefined) return commandRun(command, file, options).catch(whyNot);
      // What collects traces is registered once a process.
      const isAlone = readFileSync(file, 'utf8').includes('tracing');
      const serving = isAlone ? start() : (child ?? start());
      if (!isAlone) child = serving;
      const answer = await answerOf(serving, file);
      if (isAlone) serving.kill('SIGKILL');
      else if (answer === null) child = null;
      if (answer === null) return 'Error: the process of promptfoo ended';
      return 'reference' in answer ? answer.reference : whyNot({ stderr: answer.failure });
    },
    close() {
      child?.kill('SIGKILL');
    },
  };
}

type Answer = { readonly reference: Reference } | { readonly failure: string };

/** What a process answers for a config; null where it ends instead, or takes too long. */
function answerOf(child: ChildProcess, file: string): Promise<Answer | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    const done = (answer: Answer | null) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    child.once('message', (answer) => done(answer as Answer));
    child.once('exit', () => done(null));
    child.once('error', () => done(null));
    child.send(file);
  });
}

function whyNot(error: unknown): string {
  const { stderr, stdout } = error as { stderr?: string; stdout?: string };
  const said = `${stderr ?? ''}\n${stdout ?? ''}`;
  return /(?:Error|ENOENT)[^\n]*/.exec(said)?.[0].slice(0, 160) ?? String(error).slice(0, 160);
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
