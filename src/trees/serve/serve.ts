import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { PawlError } from '../../errors.ts';
import { commandWords } from '../process/command-words.ts';
import { endTree } from '../process/end-tree.ts';
import { endsWithUs } from '../process/guardian.ts';
import { launchOf } from '../process/launch.ts';
import { lineFeed } from '../process/line-feed.ts';
import { leadsGroup } from '../process/platform.ts';
import { type Down, freePort, readiness } from './readiness.ts';

/** How the application of one arm is started. */
export interface ServeRequest {
  readonly command: string;
  /** Environment variable through which the command gets its port. */
  readonly portVariable: string;
  /** Path that answers below 500 once the application is up. */
  readonly ready: string;
  readonly timeoutSeconds: number;
  /** Root of the arm's tree. */
  readonly root: string;
  /** Environment of the command: repository code runs there, so without the runner's tokens. */
  readonly env: NodeJS.ProcessEnv;
  /** A line that it prints, as people may see it. */
  readonly shown: (line: string) => string;
}

/** A running application. */
export interface ServedArm {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly address: string;
  /** What the suites of this arm get: the port variable and `PAWL_ARM_URL`. */
  readonly env: Readonly<Record<string, string>>;
  /** The last lines that it printed. */
  tail(): readonly string[];
  /** Ends it with all that it started. */
  close(): Promise<void>;
}

const GRACE_MS = 5_000;
const LAST_WORDS_MS = 500;
const TAIL_LINES = 10;

/** Starts one arm's application on a free port and waits until it answers. Throws `trees/serve-failed` (unmeasured). */
export async function serveArm(request: ServeRequest): Promise<ServedArm> {
  const [program, ...args] = commandWords(request.command, 'serve.command');
  const port = await freePort();
  const env = { ...request.env, [request.portVariable]: String(port) };
  const { file, args: given, ...quoting } = launchOf(program, args, { cwd: request.root, env });
  const child = spawn(file, [...given], {
    ...quoting,
    cwd: request.root,
    env,
    shell: false,
    detached: leadsGroup(process.platform),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = tailOf(child, request.shown);
  const forget = endsWithUs(child);
  const close = async () => {
    await end(child);
    forget();
  };
  const stop = new AbortController();
  const limitMs = request.timeoutSeconds * 1000;
  const outcome = await Promise.race([readiness(port, request.ready, limitMs, stop.signal), ended(child)]);
  stop.abort();
  if (outcome.kind === 'up') {
    const given = { [request.portVariable]: String(port), PAWL_ARM_URL: outcome.address };
    return { address: outcome.address, env: given, tail: () => [...lines], close };
  }
  await close();
  throw serveFailed(request, outcome.problem, lines);
}

function ended(child: ChildProcess): Promise<Down> {
  return new Promise((resolve) => {
    const down = (problem: string) => resolve({ kind: 'down', problem });
    child.once('error', (error) => down(`could not be started (${error.message})`));
    child.once('exit', async (code, signal) => {
      // Its last output, which the error quotes, may still be on its way; a grandchild may hold the pipe open.
      await Promise.race([once(child, 'close'), delay(LAST_WORDS_MS)]);
      down(code === null ? `was ended by ${signal}` : `ended with exit code ${code}`);
    });
  });
}

function tailOf(child: ChildProcess, shown: ServeRequest['shown']): string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    const feed = lineFeed((line) => {
      lines.push(shown(line));
      if (lines.length > TAIL_LINES) lines.shift();
    });
    stream?.setEncoding('utf8').on('data', feed.push).on('end', feed.end);
  }
  return lines;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const gone = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');
  endTree(child, 'SIGTERM');
  const timer = new AbortController();
  const late = delay(GRACE_MS, 'late', { signal: timer.signal }).catch(() => 'gone');
  await Promise.race([gone, late]);
  timer.abort();
  // Members of the group that outlive their leader go with it.
  endTree(child, 'SIGKILL');
  await gone;
}

function serveFailed(request: ServeRequest, problem: string, lines: readonly string[]): PawlError {
  return new PawlError(
    {
      code: 'trees/serve-failed',
      what: `The application \`${request.command}\` ${problem}, in ${request.root}.`,
      ...(lines.length > 0 ? { why: `Its last lines:\n    ${lines.join('\n    ')}` } : {}),
      fix: `make it listen on the port in ${request.portVariable} and answer ${request.ready}, or change pawl.yaml:\nserve:\n  command: ${request.command}\n  port: ${request.portVariable}\n  ready: ${request.ready}\n  timeout: ${request.timeoutSeconds * 2}`,
    },
    'unmeasured',
  );
}
