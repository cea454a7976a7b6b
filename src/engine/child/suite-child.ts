import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FromChild } from '../messages/child-messages.ts';
import { fromChildSchema } from '../messages/child-messages.ts';
import type { ToChild } from '../messages/parent-messages.ts';
import { promptfooEnvironment } from './child-environment.ts';
import { type ChildExit, endedChild } from './ended-child.ts';
import { killGroup, watchGroup } from './process-group.ts';
import { createTextTail } from './text-tail.ts';

/** A child that runs one suite of one arm. Its messages are checked; what it prints is kept apart and never parsed. */
export interface SuiteChild {
  send(message: ToChild): void;
  /** Ends it with everything it started. `reason` replaces the exit's own words. */
  kill(reason?: string): void;
  /** Resolves to why it ended, in words with its last output, once it has. */
  readonly ended: Promise<string>;
}

export interface ChildStart {
  readonly workerFile: string;
  /** Absolute folder of the suite's config, in its arm's tree. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly callTimeoutMs: number;
}

/** Starts a suite's process, in a process group of its own. */
export async function startChild(
  { workerFile, folder, env, callTimeoutMs }: ChildStart,
  onMessage: (message: FromChild) => void,
): Promise<SuiteChild> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'pawl-engine-'));
  const child = fork(workerFile, [], {
    cwd: folder,
    env: { ...env, ...promptfooEnvironment(scratch, callTimeoutMs) },
    execArgv: [],
    detached: process.platform !== 'win32',
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const unwatch = watchGroup(child);
  const tail = createTextTail();
  child.stdout?.on('data', tail.add);
  child.stderr?.on('data', tail.add);

  let killedFor: string | undefined;
  const kill = (reason?: string) => {
    killedFor ??= reason;
    killGroup(child);
  };
  child.on('message', (raw) => {
    const message = fromChildSchema.safeParse(raw);
    if (message.success) onMessage(message.data);
    else kill(`it sent a message that is none of ours (${message.error.issues[0]?.path.join('.')})`);
  });
  const ended = whenEnded(child).then(async (exit) => {
    unwatch();
    killGroup(child); // what it started may outlive it
    await rm(scratch, { recursive: true, force: true });
    return killedFor ?? endedChild(exit, tail.text());
  });
  return {
    send: (message) => {
      if (child.connected) child.send(message, () => {}); // a child that is gone is reported by `ended`
    },
    kill,
    ended,
  };
}

function whenEnded(child: ChildProcess): Promise<ChildExit> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error: error.message }));
    child.once('close', (code, signal) => resolve({ code, signal, error: null }));
    // A grandchild may hold the pipes open after the child itself has gone.
    child.once('exit', (code, signal) => {
      setTimeout(() => resolve({ code, signal, error: null }), 200);
    });
  });
}
