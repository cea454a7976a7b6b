import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Checkout } from '../git/repository.ts';

/** What builds leave, by the usual names. */
const OUTPUT_FOLDER = /^(?:dist|build|out|lib|esm|cjs|generated|__generated__|\.output)$/;
const PACKAGES = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages)\//;

/**
 * Ignored folders of the checkout that look like what a build made and that the base tree lacks. They are never
 * borrowed: a build may have put this change's prompts into them.
 */
export async function buildOutputs({ git }: Checkout, baseline: string): Promise<readonly string[]> {
  const answer = await git(['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']);
  const folders = answer.stdout
    .split('\0')
    .filter((name) => name.endsWith('/') && !PACKAGES.test(name))
    .map((name) => name.slice(0, -1))
    .filter((name) => OUTPUT_FOLDER.test(path.posix.basename(name)));
  const missing = await Promise.all(
    folders.map(async (folder) => {
      const isThere = await stat(path.join(baseline, folder)).then(
        () => true,
        () => false,
      );
      return isThere ? null : folder;
    }),
  );
  return missing.filter((folder) => folder !== null);
}
