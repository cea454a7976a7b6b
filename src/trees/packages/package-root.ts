import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE } from '../../vocabulary.ts';

/** Absolute folder of this package: the one whose package.json is pawl's, from `dist/` as from `src/`. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!isPackage(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`no package.json of pawl above ${import.meta.dirname}`);
    folder = parent;
  }
  return folder;
}

function isPackage(folder: string): boolean {
  const manifest = path.join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === PACKAGE;
}
