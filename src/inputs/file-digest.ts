import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of a file of a tree: text by its lines, however a checkout ended them, anything else by its bytes. */
export function fileDigest(root: string, file: string): string {
  const bytes = readFileSync(path.resolve(root, file));
  const content = bytes.includes(0) ? bytes : bytes.toString('utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(content).digest('hex');
}
