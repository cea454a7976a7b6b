import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { endTree } from '../../trees/process/end-tree.ts';
import { endsWithUs } from '../../trees/process/guardian.ts';
import { FOLDERS, makeOwnedFolder } from '../../trees/process/owned-folder.ts';
import { leadsGroup } from '../../trees/process/platform.ts';
import { type FromChild, fromChildSchema } from '../messages/child-messages.ts';
import { createOutbox } from '../messages/outbox.ts';
import type { ToChild } from '../messages/parent-messages.ts';
import { ownWords } from '../redaction/own-words.ts';
import { plainMessage } from '../redaction/plain-message.ts';
import { redactedMessage } from '../redaction/redacted-message.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { promptfooEnvironment } from './child-environment.ts';

/** A child that runs one suite of one arm. Its messages are checked; what it prints is kept apart and never parsed. */
export interface SuiteChild {
  send(message: ToChild): void;
  /** Ends it with everything it started. `reason` replaces the exit's own words. */
  kill(reason?: string): void;
  /** Resolves to why it ended, in words with its last output, once it has. */
  readonly ended: Promise<string>;
  /** It has ended by a signal that nobody here sent. */
  wasKilled(): boolean;
}

/** Where a suite's process starts, with which environment, and how long one of its calls may take. */
export interface ChildStart {
  readonly workerFile: string;
  /** Absolute folder of the suite's config, in its arm's tree. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly callTimeoutMs: number;
  /** Takes secrets out of all that comes from it. */
  readonly redactor: Redactor;
}

/**
 * Whoever may send signals to a process could otherwise open its debugger by one, and run code in the other side's. And where the job has Node write
 * a report of a crash (`--report-on-fatalerror`), which a prompt can bring about, it would hold every key.
 */
const GUARDED = ['--disable-sigusr1', '--report-exclude-env'].filter((flag) =>
  process.allowedNodeEnvironmentFlags.has(flag),
);

/** Starts a suite's process so that it can be ended with all that it starts. */
export async function startChild(
  { workerFile, folder, env, callTimeoutMs, redactor }: ChildStart,
  onMessage: (message: FromChild) => void,
): Promise<SuiteChild> {
  const scratch = makeOwnedFolder(tmpdir(), FOLDERS.suite);
  const child = fork(workerFile, [], {
    cwd: folder,
    env: { ...env, ...promptfooEnvironment(scratch.path, callTimeoutMs) },
    execArgv: GUARDED,
    detached: leadsGroup(process.platform),
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // A group of its own gets no Ctrl-C from the terminal.
  const unwatch = endsWithUs(child);
  const tail = createTextTail();
  child.stdout?.on('data', tail.add);
  child.stderr?.on('data', tail.add);

  let killedFor: string | undefined;
  let [isOurs, wasKilled] = [false, false];
  const kill = (reason?: string) => {
    killedFor ??= reason;
    isOurs = true;
    endTree(child, 'SIGKILL');
  };
  child.on('message', (raw) => {
    for (const each of Array.isArray(raw) ? raw : [raw]) {
      const message = fromChildSchema.safeParse(each);
      if (!message.success) {
        kill(`it sent a message that pawl does not know (${message.error.issues[0]?.path.join('.')})`);
        return;
      }
      onMessage(redactedMessage(message.data, redactor, ownWords()));
    }
  });
  const outbox = createOutbox<ToChild>((messages) => {
    if (child.connected) child.send([...messages], () => {}); // a child that is gone is reported by `ended`
  });
  const ended = whenEnded(child).then(async (exit) => {
    wasKilled = exit.signal !== null && !isOurs;
    unwatch();
    endTree(child, 'SIGKILL'); // what it started may outlive it
    scratch.remove();
    return killedFor ?? endedChild(exit, redactor.text(tail.text()));
  });
  return {
    send: outbox.add,
    kill,
    ended,
    wasKilled: () => wasKilled,
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

/** Why a suite's process ended, in words, with the last it printed. */
function endedChild({ code, signal, error }: ChildExit, output: string): string {
  if (error !== null) return `it could not be started (${error})`;
  const last = plainMessage(lastWords(output));
  const words = last === '' ? '' : `: ${last}`;
  const outOfMemory = output.split('\n').find((line) => /heap out of memory|Allocation failed/.test(line));
  // After that line Node prints addresses of its own code.
  if (outOfMemory !== undefined) return `it ran out of memory: ${plainMessage(outOfMemory)}`;
  if (signal !== null) return `it was ended by ${signal}${words}`;
  return `the suite's code ended the process with exit code ${code}${words}`;
}

/** Lines kept of what it printed. */
const LAST_LINES = 6;

/** What Node prints whatever happens. */
const NOISE = /^(Node\.js v|\(node:\d+\) |\(Use `node --trace)/;

function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !NOISE.test(line));
  return lines.slice(-LAST_LINES).join('\n');
}

/** How a process ended: its exit code or signal, or the error that kept it from starting. */
interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly error: string | null;
}

/** Characters of a child's output that are kept. */
const KEPT = 8_000;

/** Keeps the end of a stream of text, bounded, from the start of a line: half a secret would pass for none. */
function createTextTail(kept = KEPT): { add(chunk: Buffer | string): void; text(): string } {
  let text = '';
  let isCut = false;
  return {
    add(chunk) {
      text += chunk.toString();
      isCut ||= text.length > kept;
      text = text.slice(-kept);
    },
    text: () => (isCut ? text.slice(text.indexOf('\n') + 1) : text),
  };
}
