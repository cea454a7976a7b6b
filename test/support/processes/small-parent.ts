import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { vi } from 'vitest';
import type { ChildRequest, ChildResult } from '../../../src/trees/process/child.ts';

/**
 * Starting a child copies the page tables of its parent. A process that runs many whole gates has hundreds of megabytes,
 * and there this costs several times what git itself does. So our own `runChild` starts git from a small process.
 */
vi.mock(import('../../../src/trees/process/child.ts'), async (importOriginal) => {
  const real = await importOriginal();
  const isGit = ({ command, onOutput }: ChildRequest) =>
    path.basename(command).startsWith('git') && onOutput === undefined;
  return {
    ...real,
    runChild: (request) => (isGit(request) ? runElsewhere(request) : real.runChild(request)),
  };
});

interface Runner {
  readonly child: ChildProcess;
  readonly waiting: Map<number, (result: ChildResult) => void>;
  asked: number;
}

/** Test files that share a process share its runner. */
const shared = globalThis as { pawlRunner?: Runner };

function runElsewhere(request: ChildRequest): Promise<ChildResult> {
  shared.pawlRunner ??= startRunner();
  const { pawlRunner: runner } = shared;
  runner.asked += 1;
  const id = runner.asked;
  return new Promise((resolve, reject) => {
    runner.waiting.set(id, resolve);
    runner.child.send({ id, request }, (error) => error && reject(error));
  });
}

function startRunner(): Runner {
  // What V8 keeps for young objects would make it a large process too.
  const child = fork(path.join(import.meta.dirname, 'small-runner.ts'), {
    serialization: 'advanced',
    execArgv: ['--max-semi-space-size=1'],
  });
  const waiting: Runner['waiting'] = new Map();
  child.on('message', ({ id, result }: { id: number; result: ChildResult }) => {
    const answer = waiting.get(id);
    waiting.delete(id);
    // Bytes come back as a plain Uint8Array.
    answer?.(result.kind === 'exited' ? { ...result, stdout: Buffer.from(result.stdout) } : result);
  });
  // It must not keep the process of the tests alive.
  child.unref();
  child.channel?.unref();
  return { child, waiting, asked: 0 };
}
