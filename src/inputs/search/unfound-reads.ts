import { posix } from 'node:path';
import { folderOf, joined } from '../../config/repository-path.ts';
import { beginningVariable } from '../modules/variable-names.ts';
import type { FileRead } from '../references/code-references.ts';
import { addFolder, addOpaque, addSettings, type InputSearch, meanings } from './input-search.ts';
import { isOutside, lookedUp } from './outside-places.ts';

/** Notes a file that is not there and may be added, where it can be told which, or each that it may be. */
export function followUnfound(
  search: InputSearch,
  file: string,
  told: string,
  { names: written, certain }: FileRead,
): void {
  const names = written.map(lookedUp);
  const [name = ''] = names;
  const made = certain === null ? null : beginningVariable(name);
  if (made !== null && certain !== null) {
    search.ofVariables.push({ file, told, ...made, certain });
    return;
  }
  if (certain !== null && isOutside(search, name)) return;
  const paths = certain === null ? [] : names.flatMap((name) => meanings(search, file, name));
  if (paths.length === 0 || paths.some((path) => search.probe.kindOf(path) !== null)) {
    followMade(search, file, told, names);
    return;
  }
  for (const path of paths) {
    if (certain === 'folder') addFolder(search, path);
    else search.files.add(path);
    // Who reads it may add an ending of its own.
    const start = `${posix.basename(path)}.`;
    for (const name of search.probe.namesIn(folderOf(path)))
      if (name.startsWith(start)) addSettings(search, joined(folderOf(path), name));
  }
}

/** Notes a file that is read by a made name: in the folder of the source, and in the one that the name begins with. */
export function followMade(
  search: InputSearch,
  file: string,
  told: string,
  [start = '']: readonly string[],
): void {
  const why = `${told} reads files whose names are made while it runs`;
  addOpaque(search, why, folderOf(file));
  const folder = start.slice(0, start.lastIndexOf('/') + 1);
  for (const meaning of folder === '' ? [] : meanings(search, file, folder))
    if (search.probe.kindOf(meaning) === 'folder') addOpaque(search, why, meaning);
}
