import { spawn } from 'node:child_process';
import { endTree } from './end-tree.ts';
import { onExit } from './exit-cleanup.ts';
import { endsWithUs } from './guardian.ts';
import { launchOf } from './launch.ts';
import { leadsGroup } from './platform.ts';

/** One child process: an argument array, never a shell. */
export interface ChildRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** Longest standard output kept; more is a failure. */
  readonly maxBytes?: number;
  readonly input?: string | Uint8Array;
  /** Gets everything that the child prints, as it comes. */
  readonly onOutput?: (text: string) => void;
  /** True: all that the child started ends with it when it is stopped. */
  readonly group?: boolean;
}

/** How a child ended. `reason` tells why there is no exit code. */
export type ChildResult =
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: Buffer; readonly stderr: string }
  | {
      readonly kind: 'failed';
      readonly reason: 'not-found' | 'timeout' | 'too-long' | 'killed';
      readonly stderr: string;
    };

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const MAX_ERROR_CHARACTERS = 64 * 1024;

/** Runs one child to its end. Never rejects for what the child does: its failure is a value. */
export function runChild(request: ChildRequest): Promise<ChildResult> {
  return new Promise((resolve) => {
    const { command, args, cwd, env, group = false } = request;
    const { file, args: given, ...quoting } = launchOf(command, args, { cwd, env });
    const child = spawn(file, [...given], {
      ...quoting,
      cwd,
      env,
      shell: false,
      detached: group && leadsGroup(process.platform),
      windowsHide: true,
    });
    const end = () => (group ? endTree(child, 'SIGKILL') : child.kill('SIGKILL'));
    const chunks: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    let reason: Extract<ChildResult, { kind: 'failed' }>['reason'] = 'killed';
    const stop = (why: typeof reason) => {
      reason = why;
      end();
    };
    const forget = group ? endsWithUs(child) : onExit(end);
    const timer = setTimeout(() => stop('timeout'), request.timeoutMs);
    const settle = (result: ChildResult) => {
      clearTimeout(timer);
      forget();
      resolve(result);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      request.onOutput?.(chunk.toString('utf8'));
      bytes += chunk.length;
      if (bytes > (request.maxBytes ?? MAX_OUTPUT_BYTES)) stop('too-long');
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      request.onOutput?.(chunk.toString('utf8'));
      stderr = (stderr + chunk.toString('utf8')).slice(-MAX_ERROR_CHARACTERS);
    });
    child.on('error', (error) =>
      settle({ kind: 'failed', reason: 'not-found', stderr: String(error.message) }),
    );
    child.on('close', (code) => {
      if (code === null || reason !== 'killed') settle({ kind: 'failed', reason, stderr });
      else settle({ kind: 'exited', code, stdout: Buffer.concat(chunks), stderr });
    });
    // A child that ends before it has read its input closes the pipe: its exit code tells, not EPIPE.
    child.stdin.on('error', () => {});
    child.stdin.end(request.input ?? '');
  });
}
