import { isDeepStrictEqual } from 'node:util';
import type { LoadedSuite } from '../loading/load-suite.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';

/**
 * What the suite writes as the settings of its provider at this index and the provider itself does not show: a class of the repository
 * takes its settings where it is made, and may keep them for itself. Undefined where it shows them all. Without it, an edit of such
 * settings would look like no change.
 */
export function hiddenSettings(
  provider: ApiProvider,
  loaded: Pick<LoadedSuite, 'config' | 'suite'>,
  index: number,
): unknown {
  const { isOwn, settings } = writtenSettings(loaded, index);
  if (isOwn) return isShown(settings, provider.config) ? undefined : settings;
  return provider.config === undefined ? settings : undefined;
}

/** What the suite writes as the settings of its provider at this index; those of all providers where a file in the list stands for several, and nothing tells which this is. */
export function writtenSettings(
  { config: { providers: written }, suite }: Pick<LoadedSuite, 'config' | 'suite'>,
  index: number,
): { readonly isOwn: boolean; readonly settings: unknown } {
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  const own = list.length === suite.providers.length ? list[index] : undefined;
  return own === undefined
    ? { isOwn: false, settings: list.map(settingsOf) }
    : { isOwn: true, settings: settingsOf(own) };
}

/** The settings in an entry of the list: `{id, config}`, or a map from the id to its options. */
function settingsOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const [only] = Object.values(entry);
  const options: unknown = 'id' in entry ? entry : only;
  return (Object(options) as { readonly config?: unknown }).config;
}

function isShown(settings: unknown, shown: unknown): boolean {
  if (settings === undefined || isDeepStrictEqual(settings, shown)) return true;
  if (typeof settings !== 'object' || settings === null) return false;
  const held = Object(shown) as Readonly<Record<string, unknown>>;
  return Object.entries(settings).every(([name, value]) => isDeepStrictEqual(value, held[name]));
}
