import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { startGuardian } from '../../../src/trees/process/guardian.ts';
import { leadsGroup } from '../../../src/trees/process/platform.ts';

const BUSY = 'process.stdout.write("up"); for (;;);';

/** A process that hears of nothing, once it runs, with the first that it says. */
async function busy(program = BUSY): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, ['--eval', program], {
    detached: leadsGroup(process.platform),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said) };
}

const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('what is left ends with all that it started once the pipe to its guardian is gone, and what was taken back stays', {
  tags: ['slow'],
}, async () => {
  const PARENT = `const { pid } = require('node:child_process').spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' });
process.stdout.write(String(pid)); for (;;);`;
  const [left, taken] = [await busy(PARENT), await busy()];
  const grandchild = Number(left.said);
  onTestFinished(() => void (isThere(grandchild) && process.kill(grandchild, 'SIGKILL')));
  const guardian = startGuardian([]);
  const ended = once(left.child, 'exit');
  guardian.stdin?.write(`+${left.child.pid}\n+${taken.child.pid}\n`);
  // In pieces, as a pipe may give it.
  guardian.stdin?.write(`-${taken.child.pid}`);
  guardian.stdin?.end('\n');
  await Promise.all([ended, once(guardian, 'exit')]);
  await expect.poll(() => isThere(grandchild), { timeout: 60_000 }).toBe(false);
  expect(isThere(taken.child.pid as number)).toBe(true);
});

test('what was there when a guardian started ends although nothing was said to it, and what was taken back stays', {
  tags: ['slow'],
}, async () => {
  const [left, taken] = [await busy(), await busy()];
  const guardian = startGuardian([left.child.pid as number, taken.child.pid as number]);
  const ended = once(left.child, 'exit');
  guardian.stdin?.end(`-${taken.child.pid}\n`);
  await Promise.all([ended, once(guardian, 'exit')]);
  expect(isThere(taken.child.pid as number)).toBe(true);
});

test('a guardian ends where nothing is left to end, and takes no number for all processes', async () => {
  const guardian = startGuardian([]);
  const ended = once(guardian, 'exit');
  guardian.stdin?.end('+\n+1\n+-1\n+x\n');
  expect(await ended).toEqual([0, null]);
});
