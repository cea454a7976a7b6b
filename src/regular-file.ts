import { statSync } from 'node:fs';

/** What a path names cannot be read as a file. Its message says why, as half a sentence. */
export class IrregularFile extends Error {}

/**
 * Throws `IrregularFile` where what a path names would be read without an end, or is longer than `most` bytes: a device or a pipe, which a link in the
 * repository may lead to, or a folder. Errors of the system, such as of a file that is not there, pass through.
 */
export function expectRegularFile(file: string, most = Number.POSITIVE_INFINITY): void {
  const stats = statSync(file);
  if (stats.isDirectory()) throw new IrregularFile('it is a folder, and not a file');
  if (stats.isFIFO() || stats.isSocket()) throw new IrregularFile('it is a pipe, and not a file');
  if (!stats.isFile()) throw new IrregularFile('it is a device, and not a file');
  if (stats.size > most) throw new IrregularFile('it is too large');
}
