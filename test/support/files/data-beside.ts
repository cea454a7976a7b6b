import path from 'node:path';

/** A folder of the data that may lie beside the repository, whether it is there or not: tests of what it holds skip where it is absent. */
export function dataBeside(folder: string): string {
  return path.resolve(import.meta.dirname, '../../../../shared/data', folder);
}
