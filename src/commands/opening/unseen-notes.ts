import type { TouchedFile } from '../../inputs/touched.ts';
import { listed } from '../../trees/process/listed.ts';

/**
 * Why a suite runs although no file that it is known to read differs: which file it may read, and by what. Empty where a file
 * differs that it is known to read.
 */
export function unseenNotes(suite: string, touched: readonly TouchedFile[]): readonly string[] {
  const [first] = touched;
  if (first === undefined || touched.some(({ why }) => why === null)) return [];
  const files = [...new Set(touched.map(({ file }) => file))];
  return [
    `${listed(files)} changed. No suite names ${files.length === 1 ? 'it' : 'them'}, and \`${suite}\` may read ${
      files.length === 1 ? 'it' : 'one of them'
    }: ${first.why}. To say what it reads, list that under \`inputs\` of the suite in pawl.yaml on main.`,
  ];
}
