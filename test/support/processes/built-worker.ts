import { inject, vi } from 'vitest';

/**
 * Children of gates that run in this process load the worker of this source as one file, which was made before the tests. From its two
 * hundred files each child would spend three times as much on loading as on its suite.
 */
vi.mock(import('../../../src/commands/opening/engine-files.ts'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, engineFiles: () => ({ ...real.engineFiles(), workerFile: inject('workerFile') }) };
});
