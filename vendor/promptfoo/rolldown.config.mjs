import { fileURLToPath } from 'node:url';
import { exposeInternals } from './plugins/expose.mjs';
import { isLeftOut, refuseUnknownExternals } from './plugins/externals.mjs';
import { collectLicences } from './plugins/licences.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Warnings that would mean a bundle failing at run time. */
const FATAL = new Set(['UNRESOLVED_IMPORT', 'MISSING_EXPORT', 'IMPORT_IS_UNDEFINED']);

/**
 * Rolldown options for the bundle, by input and output.
 * `directory` receives the chunks; `onLicences(text, count)` the licence file and its number of packages.
 */
export function bundleOptions(directory, onLicences) {
  return {
    input: {
      cwd: here('.'),
      input: { index: 'entry.mjs' },
      platform: 'node',
      external: isLeftOut,
      resolve: { alias: { tsx: here('plugins/tsx-stub.mjs') } },
      plugins: [exposeInternals(), refuseUnknownExternals(), collectLicences(onLicences)],
      onLog(_level, log) {
        if (FATAL.has(log.code)) throw new Error(log.message);
      },
    },
    output: { dir: directory, format: 'esm', minify: true, chunkFileNames: '[name]-[hash].js' },
  };
}
