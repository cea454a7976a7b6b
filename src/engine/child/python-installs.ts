import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type EditableLink,
  editableLinks,
  entriesIn,
  pythonPackageFolders,
} from '../../trees/packages/python-packages.ts';

type Env = Readonly<Record<string, string>>;

/**
 * The folders from which the job's Python imports packages that were installed to be edited. Wherever Python runs, it would take them from
 * there: where that is the checkout, main's side would run this pull request's code.
 */
export function editableInstalls(env: Env): readonly string[] {
  return [...new Set(prefixes(env).flatMap(pythonPackageFolders).flatMap(editableLinks).flatMap(placesIn))];
}

/** A line for each folder; or, where code says it, the folder of each package that is named. */
function placesIn({ text, isCode, folder }: EditableLink): readonly string[] {
  if (!isCode) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => /^[^#]/.test(line)).map((line) => path.resolve(folder, line));
  }
  return [...text.matchAll(/(['"])((?:(?!\1)[^\\\n]|\\.)+)\1/g)].map(([, , place = '']) =>
    path.dirname(place.replaceAll('\\\\', '\\')),
  );
}

/** Where the Python that comes first in the job is installed, and the environments that it names. */
function prefixes(env: Env): readonly string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter);
  const holds = (folder: string) =>
    ['python3', 'python', 'python.exe'].some((name) => folder !== '' && existsSync(path.join(folder, name)));
  const first = folders.find(holds);
  const named = env.PROMPTFOO_PYTHON ? path.dirname(env.PROMPTFOO_PYTHON) : undefined;
  const found = [first, named].flatMap((folder) => {
    if (folder === undefined || !path.isAbsolute(folder)) return [];
    const above = path.dirname(folder);
    // pyenv has a script in the place of each version's Python.
    const versions = path.join(above, 'versions');
    return [folder, above, ...entriesIn(versions).map((name) => path.join(versions, name))];
  });
  const environments = [env.VIRTUAL_ENV, env.CONDA_PREFIX].filter((each) => each !== undefined);
  const user = env.HOME ? [path.join(env.HOME, '.local')] : [];
  return [...new Set([...found, ...environments, ...user, '/usr/local'])];
}
