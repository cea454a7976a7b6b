import { firstOf } from '../../numbers.ts';

/** File names for a sentence: the first three, and how many more there are. */
export function listed(names: readonly string[]): string {
  return firstOf(names, 3, (name) => `\`${name}\``);
}
