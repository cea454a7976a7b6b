import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { endTree } from './end-tree.ts';
import { onExit } from './exit-cleanup.ts';
import { leadsGroup, treeEnd } from './platform.ts';

/** A process that ends before has no need of a guardian, which costs 40 ms of a processor to start. */
const AFTER_MS = 1_000;

/** How the command line of a guardian begins, for who looks at the processes of a machine. */
export const GUARDIAN = '/* pawl: ends what a killed pawl leaves */';

/**
 * Reads `+PID` and `-PID`, a line each, until the other end of the pipe is gone. Then it ends what is left, with all that it started. Its
 * arguments say how, as `endTree` does it on this platform, and what is there as it starts.
 */
const PROGRAM = `${GUARDIAN}
const { spawnSync } = require('node:child_process');
const [how, file, args] = JSON.parse(process.argv[1]);
const left = new Set(JSON.parse(process.argv[2]));
let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (more) => {
  const lines = (text + more).split('\\n');
  text = lines.pop();
  for (const line of lines) line[0] === '+' ? left.add(line.slice(1)) : left.delete(line.slice(1));
});
process.stdin.on('close', () => {
  for (const pid of left) {
    if (!(pid > 1)) continue;
    try {
      if (how === 'signal') process.kill(-pid, 'SIGKILL');
      else spawnSync(file, args.map((arg) => (arg === '0' ? pid : arg)), { stdio: 'ignore', windowsHide: true });
    } catch {}
  }
});
`;

/**
 * Starts the process that ends others once this one is gone, however that ends. It knows the first ones (their process IDs) from its start:
 * this one may be gone before it says a word. It is told of all others by its standard input.
 */
export function startGuardian(first: Iterable<number>): ChildProcess {
  const end = treeEnd(0, 'SIGKILL', process.platform, process.env.SystemRoot);
  const how = end.kind === 'signal' ? [end.kind] : [end.kind, end.file, end.args];
  const told = [how, [...first].map(String)].map((each) => JSON.stringify(each));
  return spawn(process.execPath, ['--eval', PROGRAM, ...told], {
    // In nobody's way: it holds no folder, knows no secret, and gets no signal of a terminal.
    cwd: path.parse(process.execPath).root,
    env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    detached: leadsGroup(process.platform),
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
}

/** Processes that end with this one. */
const guarded = new Set<number>();
let guardian: ChildProcess | null = null;
let start: NodeJS.Timeout | null = null;

/**
 * Has a child and all that it started end with this process, however that ends: SIGKILL lets it do no work of its own, and a child that never
 * pauses hears of nothing. The child was started with `detached: leadsGroup(…)`. Returns what takes it back, for when the child has ended.
 */
export function endsWithUs(child: ChildProcess): () => void {
  const forget = onExit(() => endTree(child, 'SIGKILL'));
  const { pid } = child;
  if (pid === undefined) return forget;
  guarded.add(pid);
  tell(`+${pid}`);
  start ??= setTimeout(guard, AFTER_MS).unref();
  return () => {
    forget();
    guarded.delete(pid);
    tell(`-${pid}`);
    if (guarded.size > 0 || start === null || guardian !== null) return;
    clearTimeout(start);
    start = null;
  };
}

function guard(): void {
  guardian = startGuardian(guarded);
  // Without it, as where a machine has no more processes, all ends as before but for SIGKILL.
  for (const part of [guardian, guardian.stdin]) part?.on('error', () => {});
  guardian.unref();
  (guardian.stdin as unknown as { unref?(): void } | null)?.unref?.();
}

function tell(line: string): void {
  guardian?.stdin?.write(`${line}\n`);
}
