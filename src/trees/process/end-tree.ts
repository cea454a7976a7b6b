import { type ChildProcess, spawnSync } from 'node:child_process';
import { treeEnd } from './platform.ts';

/** Longest time that a program which ends processes may take: work at the end of this process waits for it. */
const LONGEST_MS = 5_000;

/**
 * Ends a child and all that it started, or sends its process group a signal. The child was started with `detached: leadsGroup(…)`. Where a
 * program does it (Windows), what a child that has ended left behind cannot be found any more, and its number may be another process's.
 */
export function endTree(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  const end = treeEnd(child.pid, signal, process.platform, process.env.SystemRoot);
  if (end.kind === 'signal') {
    try {
      process.kill(end.to, end.signal);
    } catch {
      // It has ended by itself.
    }
  } else if (child.exitCode === null && child.signalCode === null) {
    const { status } = spawnSync(end.file, end.args, {
      stdio: 'ignore',
      timeout: LONGEST_MS,
      windowsHide: true,
    });
    if (status !== 0) child.kill('SIGKILL');
  }
}
