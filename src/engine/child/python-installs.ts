import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Env = Readonly<Record<string, string>>;

/** What an editable install leaves among the packages, as `pip install -e .` does: it names the folder that the code is imported from. */
const LINK = /\.(?:pth|egg-link)$|^__editable__.*\.py$/;

/**
 * The folders of a checkout from which the job's Python imports packages that were installed to be edited. Wherever Python runs, it would take
 * them from there, so main's side would run this pull request's code.
 */
export function editableInstalls(env: Env, checkout: string): readonly string[] {
  const found = packageFolders(env).flatMap((folder) =>
    namesIn(folder)
      .filter((name) => LINK.test(name))
      .flatMap((name) => placesIn(textOf(path.join(folder, name)), name.endsWith('.py'))),
  );
  const isOwn = (place: string) => place === checkout || place.startsWith(`${checkout}${path.sep}`);
  return [...new Set(found.filter(isOwn))];
}

/** A line for each folder; or, where code says it, the folder of each package that is named. */
function placesIn(text: string, isCode: boolean): readonly string[] {
  if (!isCode) return text.split(/\r?\n/).map((line) => line.trim());
  return [...text.matchAll(/(['"])((?:(?!\1)[^\\\n]|\\.)+)\1/g)].map(([, , place = '']) =>
    path.dirname(place.replaceAll('\\\\', '\\')),
  );
}

/** Where the Python that comes first in the job, and the environments that it names, keep packages. */
function packageFolders(env: Env): readonly string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter);
  const holds = (folder: string) =>
    ['python3', 'python', 'python.exe'].some((name) => folder !== '' && existsSync(path.join(folder, name)));
  const first = folders.find(holds);
  const named = env.PROMPTFOO_PYTHON ? path.dirname(env.PROMPTFOO_PYTHON) : undefined;
  const prefixes = [first, named].flatMap((folder) => {
    if (folder === undefined || !path.isAbsolute(folder)) return [];
    const above = path.dirname(folder);
    const versions = path.join(above, 'versions');
    return [folder, above, ...namesIn(versions).map((name) => path.join(versions, name))];
  });
  const user = env.HOME ? [path.join(env.HOME, '.local')] : [];
  const environments = [env.VIRTUAL_ENV, env.CONDA_PREFIX].filter((each) => each !== undefined);
  return [...new Set([...prefixes, ...environments, ...user, '/usr/local'])].flatMap((prefix) => [
    ...namesIn(path.join(prefix, 'lib'))
      .filter((name) => /^python3/.test(name))
      .flatMap((name) =>
        ['site-packages', 'dist-packages'].map((kind) => path.join(prefix, 'lib', name, kind)),
      ),
    path.join(prefix, 'Lib', 'site-packages'),
  ]);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
