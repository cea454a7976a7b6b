import type { ProviderSettings } from '../manifest.ts';

/** Settings named one by one; of more, their number is said. */
const NAMED = 5;
/** Stands for a setting that one side does not have. */
const UNSET = 'unset';

/**
 * What differs between two sets of settings, in people's words: `setting k 4 → 8`, `setting top_p unset → 0.9`.
 * `both`: only settings that both have, where one without the other says nothing (another model).
 */
export function settingMoves(
  before: ProviderSettings,
  after: ProviderSettings,
  { both = false }: { readonly both?: boolean } = {},
): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const moves = names
    .filter((name) => before[name] !== after[name])
    .filter((name) => !both || (Object.hasOwn(before, name) && Object.hasOwn(after, name)))
    .map((name) => `setting ${name} ${shown(before[name])} → ${shown(after[name])}`);
  const left = moves.length - NAMED;
  return left > 0 ? [...moves.slice(0, NAMED), `${left} more settings`] : moves;
}

function shown(value: ProviderSettings[string] | undefined): string {
  return value === undefined ? UNSET : String(value) === '' ? '(empty)' : String(value);
}
