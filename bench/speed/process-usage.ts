import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Timed, timed } from './timing.ts';

/** What a command took, all processes that it started together. */
export interface Usage extends Timed {
  /** Processor time of user and system, in seconds. */
  readonly cpu: number;
  /** Most memory at once. */
  readonly megabytes: number;
  /** Most processes at once. */
  readonly processes: number;
}

const LOOK_EVERY_MS = 50;

/** Runs a program to its end, and says what it took. Linux with bash. */
export async function used(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Usage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-usage-'));
  const file = path.join(folder, 'times');
  // `times` of a shell counts the processes of a process that it waited for, which Node does not tell.
  const script = '"$@"; code=$?; times > "$TIMES_FILE"; exit $code';
  const work = timed('bash', ['-c', script, 'bash', program, ...args], cwd, { ...env, TIMES_FILE: file });
  const { result, ...peak } = await watchedMemory(work);
  const children = readFileSync(file, 'utf8').split('\n')[1] ?? '';
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
  rmSync(folder, { recursive: true });
  return { ...result, ...peak, cpu };
}

/** What work came to, and the most memory and processes that this process's descendants had until then. */
export async function watchedMemory<T>(
  work: Promise<T>,
): Promise<{ readonly result: T; readonly megabytes: number; readonly processes: number }> {
  let [megabytes, processes, over] = [0, 0, false];
  const done = work.finally(() => {
    over = true;
  });
  while (!over) {
    const held = descendants();
    processes = Math.max(processes, held.length);
    megabytes = Math.max(megabytes, held.reduce((sum, each) => sum + each, 0) / 1024);
    await sleep(LOOK_EVERY_MS);
  }
  return { result: await done, megabytes, processes };
}

/** Resident kilobytes of a process, and its parent's id. */
function processFacts(id: string): { readonly parent: string; readonly kilobytes: number } | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? '';
    return { parent, kilobytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) };
  } catch {
    return null;
  }
}

/** This process's descendants, with what they hold in memory. */
function descendants(): readonly number[] {
  const all = new Map(
    readdirSync('/proc').flatMap((id) => {
      const facts = /^\d+$/.test(id) ? processFacts(id) : null;
      return facts ? [[id, facts] as const] : [];
    }),
  );
  const own = (id: string): boolean => {
    const parent = all.get(id)?.parent ?? '';
    return parent === String(process.pid) || (parent !== '' && own(parent));
  };
  return [...all].flatMap(([id, { kilobytes }]) => (own(id) ? [kilobytes] : []));
}
