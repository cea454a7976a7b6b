import { access, readdir } from 'node:fs/promises';
import path from 'node:path';

/** What a checkout holds besides its tracked files and a base tree needs too. Repository-relative POSIX paths. */
export interface Installed {
  /** `node_modules` folders, outermost only. */
  readonly nodeModules: readonly string[];
  /** Python virtual environments. */
  readonly environments: readonly string[];
  /** `.env`, `.env.local`, … of any folder. */
  readonly envFiles: readonly string[];
}

const NEVER_ENTERED = new Set(['.git', '.hg', '.cache', '.tox', '__pycache__', '.next', '.turbo', 'target']);

/** Looks through a tree for installed packages and `.env` files, without entering what it finds. */
export async function installedIn(root: string): Promise<Installed> {
  const found = { nodeModules: [] as string[], environments: [] as string[], envFiles: [] as string[] };
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    const inner: string[] = [];
    for (const entry of entries) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (/^\.env(\.|rc$|$)/.test(entry.name) && !entry.isDirectory()) found.envFiles.push(name);
      // Both may be links to an install elsewhere; other links are not followed.
      const mayHold = entry.isDirectory() || entry.isSymbolicLink();
      if (!mayHold || NEVER_ENTERED.has(entry.name)) continue;
      if (entry.name === 'node_modules') found.nodeModules.push(name);
      else if (await isEnvironment(path.join(root, name))) found.environments.push(name);
      else if (entry.isDirectory()) inner.push(name);
    }
    for (const name of inner) await visit(name);
  };
  await visit('');
  return {
    nodeModules: found.nodeModules.sort(),
    environments: found.environments.sort(),
    envFiles: found.envFiles.sort(),
  };
}

function isEnvironment(folder: string): Promise<boolean> {
  return access(path.join(folder, 'pyvenv.cfg')).then(
    () => true,
    () => false,
  );
}
