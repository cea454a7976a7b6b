import { readdirSync, readFileSync } from 'node:fs';
import { expectRegularFile } from '../regular-file.ts';

/** Names in a folder, sorted; none where it cannot be read. */
export function presentNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The text of a file; empty where it cannot be read, or has no end. */
export function presentText(file: string): string {
  try {
    expectRegularFile(file);
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
