import { folderOf, foldersUpwards, joined } from '../../config/repository-path.ts';
import { addFolder, addSettings, type InputSearch } from './input-search.ts';

/**
 * Adds the files and folders of such names in the folder of a source, in the suite's, and in all above them, but for the `.env` files that hold for the
 * whole suite: what they set is known, and they may be the job's.
 */
export function addSought(search: InputSearch, file: string, names: readonly RegExp[]): void {
  if (names.length === 0) return;
  const own = ['.env', joined(search.folder, '.env')];
  const folders = new Set([folderOf(file), search.folder].flatMap(foldersUpwards));
  for (const folder of folders)
    for (const name of search.probe.namesIn(folder)) {
      const found = joined(folder, name);
      if (own.includes(found) || !names.some((each) => each.test(name))) continue;
      const kind = search.probe.kindOf(found);
      if (kind === 'file') addSettings(search, found);
      else if (kind === 'folder') addFolder(search, found);
    }
}
