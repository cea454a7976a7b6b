import { foldersUpwards, joined } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

/** Files that decide which versions of packages code runs with. */
const MANIFESTS = [
  ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'],
  ...['yarn.lock', 'bun.lock', 'bun.lockb', 'tsconfig.json', 'jsconfig.json'],
  ...['.pnp.cjs', '.pnp.data.json', '.pnp.loader.mjs', '.yarnrc.yml'],
  ...[
    'requirements.txt',
    'pyproject.toml',
    'uv.lock',
    'poetry.lock',
    'Pipfile',
    'Pipfile.lock',
    'setup.py',
    'setup.cfg',
  ],
  ...['go.mod', 'go.sum', 'Gemfile', 'Gemfile.lock'],
];
const REQUIREMENTS = /^requirements[^/]*\.(?:txt|in)$/;

/** Whether a file says which versions of packages code runs with. */
export function isManifest(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return MANIFESTS.includes(name) || REQUIREMENTS.test(name);
}

/** Lock files and manifests in a folder and every folder above it, up to the root. */
export function manifestFiles(
  probe: TreeProbe,
  folder: string,
  namesIn: (folder: string) => readonly string[],
): readonly string[] {
  return foldersUpwards(folder).flatMap((above) => {
    const present = namesIn(above).filter(isManifest);
    return present.map((name) => joined(above, name)).filter((file) => probe.kindOf(file) === 'file');
  });
}
