import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectRegularFile } from './regular-file.ts';

/** Longest list of submodules that is read, in bytes. */
const MOST_BYTES = 1_000_000;

/** Repository-relative folders of the submodules that `.gitmodules` names; none where it cannot be read as a file. */
export function submoduleFolders(root: string): readonly string[] {
  const file = path.join(root, '.gitmodules');
  try {
    expectRegularFile(file, MOST_BYTES);
    const listed = readFileSync(file, 'utf8');
    return [...listed.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(([, folder = '']) => folder);
  } catch {
    return [];
  }
}
