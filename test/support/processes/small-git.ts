import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A call of git that is waited for. */
export interface GitCall {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string | undefined;
}

/** What git has printed, or why it failed: as `execFileSync` would have thrown it. */
export type GitAnswer = { readonly stdout: string } | { readonly message: string; readonly status: number };

/** Two pipes with names: the only ones that Node waits at without spinning. */
interface Pipes {
  readonly calls: number;
  readonly answers: number;
}

/** Test files that share a process share its pipes. */
const shared = globalThis as { pawlGit?: Pipes };

/**
 * Calls git and waits, from a small process where pipes have names: starting a child copies the page tables of its
 * parent, and a process that runs many whole gates pays ten times what git itself costs.
 */
export function gitFromSmallProcess(call: GitCall): GitAnswer {
  if (process.platform === 'win32') return answerOf(call);
  shared.pawlGit ??= startGit();
  writeMessage(shared.pawlGit.calls, call);
  const answer = readMessage(shared.pawlGit.answers);
  if (answer === null) throw new Error('The small process that calls git for tests has ended');
  return answer as GitAnswer;
}

/** Calls git from this process. */
function answerOf({ args, ...options }: GitCall): GitAnswer {
  try {
    return { stdout: execFileSync('git', args, { ...options, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { message, status } = error as Error & { status?: number | null };
    return { message, status: status ?? 1 };
  }
}

function startGit(): Pipes {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-git-'));
  const names = [path.join(folder, 'calls'), path.join(folder, 'answers')] as const;
  execFileSync('mkfifo', names);
  // What V8 keeps for young objects would make it a large process too.
  const args = ['--max-semi-space-size=1', path.join(import.meta.dirname, 'small-git-runner.ts'), ...names];
  spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).unref();
  // Each waits until the other side has opened it too; then the names are not needed any more.
  const pipes = { calls: openSync(names[0], 'w'), answers: openSync(names[1], 'r') };
  rmSync(folder, { recursive: true });
  return pipes;
}

/** Answers calls until the process that makes them has ended. */
export function serveGit(calls: string, answers: string): void {
  const [from, to] = [openSync(calls, 'r'), openSync(answers, 'w')];
  for (let call = readMessage(from); call !== null; call = readMessage(from)) {
    writeMessage(to, answerOf(call as GitCall));
  }
  closeSync(to);
}

/** Its length in four bytes, then its JSON. */
function writeMessage(file: number, message: unknown): void {
  const text = Buffer.from(JSON.stringify(message));
  const bytes = Buffer.concat([Buffer.alloc(4), text]);
  bytes.writeUInt32LE(text.length);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** The next message; null at the end. */
function readMessage(file: number): unknown {
  const length = readBytes(file, 4);
  if (length === null) return null;
  const text = readBytes(file, length.readUInt32LE());
  return text === null ? null : JSON.parse(text.toString('utf8'));
}

function readBytes(file: number, count: number): Buffer | null {
  const bytes = Buffer.alloc(count);
  for (let done = 0; done < count; ) {
    const more = readSync(file, bytes, done, count - done, null);
    if (more === 0) return null;
    done += more;
  }
  return bytes;
}
