import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../trees/packages/package-root.ts';

/** Where the engine's child process finds its code. */
export interface EngineFiles {
  /** The child's entry. */
  readonly workerFile: string;
  /** The bundled promptfoo, as an address to import. */
  readonly promptfooUrl: string;
}

/** The packaged worker beside a packaged command; the worker's source where the source itself is run. */
export function engineFiles(): EngineFiles {
  const root = packageRoot();
  const fromSource = import.meta.filename.endsWith('.ts');
  return {
    workerFile: path.join(root, fromSource ? 'src/engine/worker/worker.ts' : 'dist/engine/worker.js'),
    promptfooUrl: pathToFileURL(path.join(root, 'dist/engine/promptfoo/index.js')).href,
  };
}
