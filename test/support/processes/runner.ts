import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { gitSettings } from '../files/repository.ts';
import { testedNode } from './tested-node.ts';

/** One step that uses an action, as a workflow has it. */
export interface Step {
  readonly with?: Readonly<Record<string, string>>;
  /** Values of expressions that `action.yml` has as defaults: `github.token`. */
  readonly contexts?: Readonly<Record<string, string>>;
  readonly eventName: string;
  /** Path of the event's payload. */
  readonly event: string;
  readonly workspace: string;
  /** Variables of the job; laid over the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** In place of a process of its own: runs the action in this one, on the step's environment, and returns its exit code. */
  readonly act?: (env: NodeJS.ProcessEnv) => Promise<number>;
  /** Cancels the run when it resolves: the step gets the signal that the runner sends first. */
  readonly cancel?: Promise<unknown>;
}

export interface StepResult {
  readonly exitCode: number | null;
  /** Everything printed, masks applied as the runner would. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly {
    readonly level: string;
    readonly properties: string;
    readonly message: string;
  }[];
  readonly masks: readonly string[];
  /** Masked values that were printed, put out or summarised all the same. */
  readonly leaked: readonly string[];
}

interface Action {
  readonly inputs?: Record<string, { readonly default?: string; readonly required?: boolean } | null>;
  readonly outputs?: Record<string, unknown>;
  readonly runs: { readonly main: string; readonly post?: string };
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** Runs one step of the action in `folder` as GitHub's runner does. Throws for an input or output that `action.yml` does not name. */
export async function runStep(folder: string, step: Step): Promise<StepResult> {
  const action = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8')) as Action;
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'step-'));
  try {
    const files = Object.fromEntries(FILES.map((name) => [name, path.join(temporary, name)]));
    for (const file of Object.values(files)) writeFileSync(file, '');
    copyFileSync(gitSettings, path.join(temporary, '.gitconfig')); // the step's HOME
    const env = {
      ...runnerVariables(folder, temporary, step),
      ...files,
      ...inputVariables(action, step),
      ...step.env,
    };
    const start = (file: string, variables: Record<string, string>, cancel?: Promise<unknown>) =>
      step.act
        ? runHere(step.act, variables)
        : run(step.node ?? testedNode, path.join(folder, file), step.workspace, variables, cancel);
    const read = (name: (typeof FILES)[number]) => readFileSync(path.join(temporary, name), 'utf8');
    const first = await start(action.runs.main, env, step.cancel);
    const { exitCode } = first;
    const states = Object.entries(fileCommands(read('GITHUB_STATE')));
    // What an action runs once the job has ended. It must not fail the job.
    const after = action.runs.post
      ? await start(action.runs.post, {
          ...env,
          ...Object.fromEntries(states.map(([name, value]) => [`STATE_${name}`, value])),
        })
      : { exitCode: 0, printed: '' };
    if (after.exitCode !== 0) throw new Error(`the step after the job failed: ${after.printed}`);
    const printed = first.printed + after.printed;
    const outputs = fileCommands(read('GITHUB_OUTPUT'));
    const unknown = Object.keys(outputs).filter((name) => !(name in (action.outputs ?? {})));
    if (unknown.length > 0) throw new Error(`outputs that action.yml does not name: ${unknown.join(', ')}`);
    const seen = printed.replace(/^::add-mask::.*$/gm, '');
    const masks = [...printed.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => unescaped(value ?? ''));
    const shown = [seen, read('GITHUB_OUTPUT'), read('GITHUB_ENV'), read('GITHUB_STEP_SUMMARY')];
    return {
      exitCode,
      log: masks.reduce((log, mask) => log.replaceAll(mask, '***'), seen),
      outputs,
      env: fileCommands(read('GITHUB_ENV')),
      summary: read('GITHUB_STEP_SUMMARY'),
      annotations: annotationsIn(printed),
      masks,
      leaked: masks.filter((mask) => shown.some((text) => text.includes(mask))),
    };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function inputVariables(action: Action, step: Step): Record<string, string> {
  const inputs = action.inputs ?? {};
  const unknown = Object.keys(step.with ?? {}).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`inputs that action.yml does not name: ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = step.with?.[name] ?? evaluated(input?.default ?? '', step.contexts ?? {});
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

function evaluated(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, expression: string) => {
    const value = contexts[expression];
    if (value === undefined) throw new Error(`no value for the expression ${expression}`);
    return value;
  });
}

function runnerVariables(
  folder: string,
  temporary: string,
  { eventName, event, workspace }: Step,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: folder,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
    GITHUB_REF: eventName === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'pawl',
    GITHUB_JOB: 'gate',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    // Nothing listens there: a test that means to be answered names its own API.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: temporary,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    // Only for speed: Node keeps what it compiled from one process of the tests to the next.
    ...(process.env.NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
  };
}

/** The toolkit of GitHub's actions reads this process's environment and writes to its standard output. */
async function runHere(act: NonNullable<Step['act']>, env: Record<string, string>) {
  const { env: before, stdout } = process;
  const { write } = stdout;
  let printed = '';
  process.env = { ...env };
  stdout.write = (text: string | Uint8Array) => {
    printed += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    return true;
  };
  try {
    return { exitCode: await act(process.env), printed };
  } finally {
    process.env = before;
    stdout.write = write;
  }
}

async function run(
  node: string,
  main: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  cancel?: Promise<unknown>,
) {
  const child = spawn(node, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  cancel?.then(() => child.kill('SIGINT'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  const exitCode = await new Promise<number | null>((ended, failed) => {
    child.on('error', failed);
    child.on('close', ended);
  });
  return { exitCode, printed };
}

/** `NAME=value` and `NAME<<DELIMITER … DELIMITER`, as the runner reads its files. Throws where it would fail the step. */
function fileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').replace(/\r$/, '');
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc) {
      const [, name = '', delimiter] = heredoc;
      const end = lines.findIndex((other, index) => index > at && other.replace(/\r$/, '') === delimiter);
      if (end < 0) throw new Error(`no matching delimiter for ${name}`);
      values[name] = lines
        .slice(at + 1, end)
        .join('\n')
        .replace(/\r$/, '');
      at = end;
    } else if (line !== '') {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`invalid format '${line}'`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
    }
  }
  return values;
}

function annotationsIn(printed: string) {
  return [...printed.matchAll(/^\s*::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map(
    ([, level = '', properties = '', message = '']) => ({
      level,
      properties: unescaped(properties),
      message: unescaped(message),
    }),
  );
}

function unescaped(text: string): string {
  const escapes: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (code) => escapes[code] as string);
}
