import { spawn } from 'node:child_process';
import { runCli } from '../../src/cli/run-cli.ts';
import type { OpenEngine } from '../../src/commands/opening/open-engine.ts';
import { type ResultDocument, resultSchema } from '../../src/report/documents/result-schema.ts';
import { openDrawnEngine } from './models/drawn-engine.ts';
import type { DrawnModels } from './models/drawn-models.ts';

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables that would make a test see the machine that it runs on. */
const WITHHELD =
  /^(GITHUB_|GITLAB_|TF_BUILD|BITBUCKET_|CIRCLE|JENKINS_|BUILDKITE|ACTIONS_|INPUT_|RUNNER_|CI$|CI_|OPENAI_|ANTHROPIC_|PAWL_|NODE_OPTIONS|VITEST|FORCE_COLOR)/;

/** The environment of this process without what would make a command see the machine. */
export function cleanEnv(extra: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !WITHHELD.test(name));
  return { ...(Object.fromEntries(inherited) as Record<string, string>), NO_COLOR: '1', ...extra };
}

/** The command line in this process. */
export type Pawl = (args: string[], cwd: string, env?: Record<string, string>) => Promise<Finished>;

/** Runs `pawl` in this process, its suites answered by drawn models. The model's key is set unless `env` is given. */
export function pawlWith(models: DrawnModels): Pawl {
  return pawlBy(openDrawnEngine(models));
}

/** Runs `pawl` in this process, its suites in processes of their own with the bundled promptfoo. */
export const pawlWithChildren: Pawl = pawlBy();

function pawlBy(openEngine?: OpenEngine): Pawl {
  return async (args, cwd, env = { OPENAI_API_KEY: 'simulated' }) => {
    let [stdout, stderr] = ['', ''];
    const terminal = {
      stdout: { write: (text: string) => (stdout += text) },
      stderr: { write: (text: string) => (stderr += text) },
      env: cleanEnv(env),
      cwd: () => cwd,
    };
    const code = await runCli(args, terminal, openEngine);
    return { code, stdout, stderr };
  };
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
export function documentOf({ stdout }: Pick<Finished, 'stdout'>): ResultDocument {
  return resultSchema.parse(JSON.parse(stdout));
}
