import { spawn } from 'node:child_process';
import path from 'node:path';
import { type ResultDocument, resultSchema } from '../../src/report/documents/result-schema.ts';

export const BIN = path.resolve(import.meta.dirname, '../../src/bin.ts');

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables that would make a test see the machine that it runs on. */
const WITHHELD =
  /^(GITHUB_|ACTIONS_|INPUT_|RUNNER_|CI$|OPENAI_|ANTHROPIC_|PAWL_|NODE_OPTIONS|VITEST|FORCE_COLOR)/;

/** The environment of this process without what would make a command see the machine. */
export function cleanEnv(extra: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !WITHHELD.test(name));
  return { ...(Object.fromEntries(inherited) as Record<string, string>), NO_COLOR: '1', ...extra };
}

/** Runs `pawl` from source, as a process of its own. */
export function pawl(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Finished> {
  return finished(process.execPath, [BIN, ...args], cwd, env);
}

/** Runs any program to its end, with the environment that `pawl` gets. */
export function finished(
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? -1, stdout, stderr }));
  });
}

/** The JSON document that a command printed, by `--format json`. */
export function documentOf({ stdout }: Finished): ResultDocument {
  return resultSchema.parse(JSON.parse(stdout));
}
