import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import { onExit } from './exit-cleanup.ts';

/** A folder for temporary files, made by this process. */
export interface OwnedFolder {
  readonly path: string;
  /** Removes it. It is also removed when this process ends, unless that is by SIGKILL. Safe to call twice. */
  remove(): void;
}

/** What folders of ours are called, by what they hold. */
export const FOLDERS = { baseTree: 'pawl-base-', suite: 'pawl-engine-' } as const;

/** Machine and name space of process numbers, boot, process number, its start: together they name one process for good. */
const OWNED = new RegExp(
  `^(?:${Object.values(FOLDERS).join('|')})([0-9a-f]{8})-([0-9a-f]{8})-(\\d+)-(\\d+)-`,
);

const swept = new Set<string>();

/**
 * Makes a folder whose name says which process made it. The first one below a parent removes what killed runs left there: a
 * folder of the same user, of a process that has ended. One that cannot be proved to be such stays.
 */
export function makeOwnedFolder(parent: string, prefix: (typeof FOLDERS)[keyof typeof FOLDERS]): OwnedFolder {
  if (!swept.has(parent)) sweep(parent);
  swept.add(parent);
  const { place, boot, start } = self();
  const folder = madeIn(parent, `${prefix}${place}-${boot}-${process.pid}-${start}-`);
  const remove = () => {
    forget();
    removeFolder(folder);
  };
  const forget = onExit(() => removeFolder(folder));
  return { path: folder, remove };
}

function madeIn(parent: string, prefix: string): string {
  try {
    return mkdtempSync(path.join(parent, prefix));
  } catch (error) {
    throw new PawlError({
      code: 'trees/temporary-inside',
      what: `The folder for temporary files, ${parent}, takes no files.`,
      why: (error as Error).message,
      fix: 'set RUNNER_TEMP and TMPDIR to a folder that takes files',
    });
  }
}

/** Whether a folder was made by a process of this user and machine that has ended. False where that cannot be told. */
export function isLeftOver(folder: string): boolean {
  const [, place, boot, pid, start] = OWNED.exec(path.basename(folder)) ?? [];
  if (place === undefined || !isOwn(folder)) return false;
  const own = self();
  if (place !== own.place) return false;
  if (boot !== own.boot) return true;
  return hasEnded(Number(pid), start as string);
}

function sweep(parent: string): void {
  const prefixes = Object.values(FOLDERS);
  for (const name of namesIn(parent)) {
    if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
    const folder = path.join(parent, name);
    if (isLeftOver(folder)) removeFolder(folder);
  }
}

/** A folder itself, not a link to one, of this very user. */
function isOwn(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === (process.getuid?.() ?? stat.uid);
}

function hasEnded(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const now = startOf(String(pid));
  return now !== UNKNOWN && start !== UNKNOWN && now !== start;
}

const UNKNOWN = '0';
let known: { readonly place: string; readonly boot: string; readonly start: string } | undefined;

/** What names this process. A container numbers its own processes, so a number from another container names another place. */
function self(): NonNullable<typeof known> {
  known ??= {
    place: short(`${os.hostname()} ${textOr(() => readlinkSync('/proc/self/ns/pid'))}`),
    boot: short(textOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))),
    start: startOf('self'),
  };
  return known;
}

/** When a process was started, in ticks since the boot; `0` where the system does not tell. */
function startOf(pid: string): string {
  const stat = textOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The program's name, in brackets, may hold anything: fields are counted behind it.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? UNKNOWN;
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function textOr(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot be removed now is left to a later run. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // another process still writes there, or its files are another user's
  }
}
