import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Arms, FileChange } from '../arms.ts';
import { PLAIN_DIFF } from './changed-paths.ts';
import { type Git, gitIn } from './git.ts';

const MAX_COUNTED_BYTES = 50 * 1024 * 1024;

/** Lines added and removed between the arms in those of `files` that differ, in the order of `files`. */
export async function fileChanges(arms: Arms, files: readonly string[]): Promise<readonly FileChange[]> {
  const answer = await gitOfArms(arms)([...PLAIN_DIFF, '--numstat', '-z', ...sides(arms)]);
  const counted = new Map<string, FileChange>();
  for (const [, added, removed, file] of answer.stdout.matchAll(/(?:^|\0)(\d+|-)\t(\d+|-)\t([^\0]+)/g))
    counted.set(file as string, change(file as string, added as string, removed as string));
  const wanted = files.filter((file) => arms.changed.includes(file));
  const found = wanted.map((file) => counted.get(file) ?? untrackedChange(arms, file));
  return (await Promise.all(found)).filter((entry) => entry !== null);
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

async function untrackedChange(arms: Arms, file: string): Promise<FileChange | null> {
  const onDisk = path.join(arms.candidate.root, file);
  const found = await stat(onDisk).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > MAX_COUNTED_BYTES) return { file, added: 0, removed: 0, binary: true };
  const bytes = await readFile(onDisk);
  if (bytes.subarray(0, 8000).includes(0)) return { file, added: 0, removed: 0, binary: true };
  const text = bytes.toString('latin1');
  const added = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
  return { file, added, removed: 0 };
}
