import { followCode } from './follow-code.ts';
import { followInlineCode } from './follow-inline.ts';
import { followVariables } from './follow-variables.ts';
import type { InputSearch } from './input-search.ts';

/** Looks into these sources and into code that was found inside configs, and decides what all of it reads by variables. */
export async function followFound(search: InputSearch, sources: readonly string[]): Promise<void> {
  await followInlineCode(search);
  for (const file of sources) await followCode(search, file);
  followVariables(search);
}
