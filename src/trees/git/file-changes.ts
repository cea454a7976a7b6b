import { constants } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import type { Arms, FileChange } from '../arms.ts';
import { PLAIN_DIFF } from './changed-paths.ts';
import { type Git, gitIn } from './git.ts';

const MAX_COUNTED_BYTES = 50 * 1024 * 1024;

/** Lines added and removed between the arms in those of `files` that differ, in the order of `files`. */
export async function fileChanges(arms: Arms, files: readonly string[]): Promise<readonly FileChange[]> {
  const wanted = files.filter((file) => arms.changed.includes(file));
  if (wanted.length === 0) return [];
  const answer = await gitOfArms(arms)([...PLAIN_DIFF, '--numstat', '-z', ...sides(arms)]);
  const counted = new Map<string, FileChange>();
  for (const [, added, removed, file] of answer.stdout.matchAll(/(?:^|\0)(\d+|-)\t(\d+|-)\t([^\0]+)/g))
    counted.set(file as string, change(file as string, added as string, removed as string));
  const found = wanted.map(async (file) => {
    const known = counted.get(file);
    if (known === undefined) return untrackedChange(arms, file);
    return known.binary && !(await isBinary(arms, file)) ? countedText(arms, file) : known;
  });
  return (await Promise.all(found)).filter((entry) => entry !== null);
}

/** The lines of a text that git does not count, because a committed `.gitattributes` calls it no text. */
async function countedText(arms: Arms, file: string): Promise<FileChange> {
  const args = ['--literal-pathspecs', ...PLAIN_DIFF, '--text', '--unified=0', ...sides(arms), '--', file];
  const { stdout } = await gitOfArms(arms)(args);
  const lines = stdout.slice(Math.max(0, stdout.indexOf('\n@@ '))).split('\n');
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  return { file, added: count('+'), removed: count('-') };
}

/** git that trusts the candidate's folder: `resolveArms` opened it before. */
export function gitOfArms(arms: Arms): Git {
  return gitIn(arms.candidate.root, process.env, [arms.candidate.root]);
}

/** The two sides for `git diff`: base commit and candidate commit, or the base commit alone against the files on disk. */
export function sides({ baseline, candidate }: Arms): readonly string[] {
  const base = baseline.commit === null ? [] : [baseline.commit];
  return candidate.commit === null ? base : [...base, candidate.commit];
}

/** True for a file that only the candidate's disk knows: git has no diff of it. */
export async function isUntracked(arms: Arms, file: string): Promise<boolean> {
  if (arms.candidate.commit !== null) return false;
  const args = ['--literal-pathspecs', 'ls-files', '--others', '-z', '--', file];
  return (await gitOfArms(arms)(args)).stdout !== '';
}

function change(file: string, added: string, removed: string): FileChange {
  if (added === '-') return { file, added: 0, removed: 0, binary: true };
  return { file, added: Number(added), removed: Number(removed) };
}

/** Bytes at the start of a file in which a zero makes it binary, as in git. */
const LOOKED_AT = 8000;

/** Whether a file has no lines to count: it is binary by what it holds on either side, or very large. */
export async function isBinary({ baseline, candidate }: Arms, file: string): Promise<boolean> {
  const starts = await Promise.all([baseline, candidate].map(({ root }) => startOf(path.join(root, file))));
  return starts.some((start) => start.includes(0));
}

async function startOf(file: string): Promise<Buffer> {
  const opened = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  if (opened === null) return Buffer.alloc(0);
  try {
    if ((await opened.stat()).size > MAX_COUNTED_BYTES) return Buffer.alloc(1);
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await opened.close();
  }
}

/** Of a file that git of the checkout does not know: a new one, or one in a submodule, which both trees may hold. */
async function untrackedChange(arms: Arms, file: string): Promise<FileChange | null> {
  const onDisk = path.join(arms.candidate.root, file);
  const before = path.join(arms.baseline.root, file);
  const [isThere, wasThere] = await Promise.all([isFile(onDisk), isFile(before)]);
  if (!isThere && !wasThere) return null;
  if (await isBinary(arms, file)) return { file, added: 0, removed: 0, binary: true };
  if (wasThere) return changeOnDisk(arms, file, [before, isThere ? onDisk : devNull]);
  const text = (await readFile(onDisk)).toString('latin1');
  const added = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
  return { file, added, removed: 0 };
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() === true;
}

/** Lines that differ between two files on disk; null where none does. */
async function changeOnDisk(arms: Arms, file: string, ends: readonly string[]): Promise<FileChange | null> {
  const answer = await gitOfArms(arms)([...PLAIN_DIFF, '--no-index', '--text', '--numstat', '--', ...ends]);
  const [, added, removed] = /^(\d+)\t(\d+)\t/.exec(answer.stdout) ?? [];
  return added === undefined || removed === undefined ? null : change(file, added, removed);
}
