/** What makes a path a pattern. Apart from the matcher (`globs.ts`), which a suite process reads only where it meets one. */
export const GLOB_SIGNS = /[*?[{]|[@+!]\(/;

/** Whether a path is a pattern that promptfoo looks files up by. */
export function isGlob(path: string): boolean {
  return GLOB_SIGNS.test(path);
}
