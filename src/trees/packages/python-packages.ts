import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders in which a Python, or an environment of it, keeps its packages, by the folder that it is installed in. */
export function pythonPackageFolders(prefix: string): readonly string[] {
  const versions = entriesIn(path.join(prefix, 'lib')).filter((name) => /^(?:python|pypy)3/.test(name));
  return [
    ...versions.flatMap((version) =>
      ['site-packages', 'dist-packages'].map((kind) => path.join(prefix, 'lib', version, kind)),
    ),
    path.join(prefix, 'Lib', 'site-packages'),
  ];
}

/** A file that an editable install leaves among the packages, as `pip install -e .` does: it names where the code is imported from. */
export interface EditableLink {
  /** The folder that it lies in: names in its lines are seen from there. */
  readonly folder: string;
  readonly text: string;
  /** It is code. Otherwise each line is a folder. */
  readonly isCode: boolean;
}

/** The editable installs in a folder of packages. */
export function editableLinks(packages: string): readonly EditableLink[] {
  return entriesIn(packages)
    .filter((name) => /\.(?:pth|egg-link)$|^__editable__.*\.py$/.test(name))
    .map((name) => ({
      folder: packages,
      text: textOf(path.join(packages, name)),
      isCode: name.endsWith('.py'),
    }));
}

/** Names in a folder; none where it cannot be read. */
export function entriesIn(folder: string): readonly string[] {
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
