import { folderOf, foldersUpwards, joined } from '../../config/repository-path.ts';
import { addSettings, type InputSearch, treeNames } from './input-search.ts';

/**
 * Adds the files of such names in the folder of a source, in the suite's, and in all above them, but for the `.env` files that hold for the
 * whole suite: what they set is known, and they may be the job's.
 */
export function addSought(search: InputSearch, file: string, names: RegExp | null): void {
  if (names === null) return;
  const own = ['.env', joined(search.folder, '.env')];
  const folders = new Set([folderOf(file), search.folder].flatMap(foldersUpwards));
  for (const folder of folders)
    for (const name of treeNames(search.probe.root, folder)) {
      const found = joined(folder, name);
      const isSought = names.test(name) && !own.includes(found);
      if (isSought && search.probe.kindOf(found) === 'file') addSettings(search, found);
    }
}
