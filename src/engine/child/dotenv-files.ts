import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

/**
 * What the `.env` files of a suite say: that of its folder, then that of the root. `root` is the tree that has them
 * (they are not committed), for both arms the same.
 */
export function dotenvOf(root: string, config: string): Record<string, string> {
  const folders = new Set([root, path.dirname(path.join(root, config))]);
  const files = [...folders].map((folder) => parseEnv(readIfThere(path.join(folder, '.env'))));
  return Object.assign({}, ...files);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
