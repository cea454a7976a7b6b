import path from 'node:path';
import { scalarSettings } from '../../../plan/pairing/provider-settings.ts';
import type { SetBack } from '../../../samples/reverted-prompt.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { ragFileOf } from '../rag-file.ts';
import type { LoadedSuite } from './load-suite.ts';
import { aliasedId, ragOf } from './pawl-providers.ts';

/**
 * The id of the suite's provider at this index: as the suite writes it, or the policy for its alias. Undefined for a provider that the
 * suite writes otherwise: as a function, in a file of its own, by a map.
 */
export function writtenId(provider: ApiProvider, loaded: LoadedSuite, index: number): string | undefined {
  const named = aliasedId(provider);
  if (named !== undefined) return named;
  const id = idInList(loaded, index);
  return id !== undefined && !/^(?:file|package):/.test(id) ? id : undefined;
}

/** The file of code that the suite names for its provider at this index, as it writes it: `file://agent.cjs`. Undefined for others. */
export function writtenFile(loaded: LoadedSuite, index: number): string | undefined {
  const id = idInList(loaded, index);
  return id !== undefined && /^file:/.test(id) ? id : undefined;
}

function idInList({ config: { providers: written }, suite }: LoadedSuite, index: number): string | undefined {
  // A file in the list may stand for several.
  if (!Array.isArray(written) || written.length !== suite.providers.length) return undefined;
  const own: unknown = written[index];
  const id: unknown = typeof own === 'string' ? own : (Object(own) as { readonly id?: unknown }).id;
  return typeof id === 'string' && !LIST.test(id) ? id : undefined;
}

/** A file of entries for the list: each of its providers has an id of its own. */
const LIST = /^file:.*\.(?:ya?ml|json)$/i;

/**
 * Makes a provider again, with some of its settings as on main. Nothing on disk changes. Throws where the new provider does not have
 * the settings that were wanted: the answer of another provider would say nothing.
 */
export async function setBackProvider(
  promptfoo: Promptfoo,
  original: ApiProvider,
  written: string | undefined,
  { id, settings }: SetBack,
): Promise<ApiProvider> {
  const name = id ?? written;
  if (name === undefined) throw new Error('It is not known how the suite names its provider.');
  const config = Object.entries(settings).reduce(
    (sofar, [setting, value]) => withSetting(sofar, pathOf(sofar, setting), value),
    plainObject(original.config),
  );
  const { label, transform, delay, env } = original;
  const kept = Object.entries({ label, transform, delay, env }).filter(([, value]) => value !== undefined);
  const file = id === undefined ? ragFileOf(original) : null;
  // A map in the suite's list names itself: promptfoo takes its id for the provider's own.
  const self = id === undefined && original.id() === written ? { id: written } : {};
  const options = { ...self, ...Object.fromEntries(kept), config };
  const made =
    file === null
      ? await promptfoo.loadApiProvider(name, { options })
      : await ragOf(promptfoo, file, { label, settings: config });
  const isSame = JSON.stringify(scalarSettings(made.config)) === JSON.stringify(scalarSettings(config));
  const isOfKind = id !== undefined || made.constructor === original.constructor;
  if (!isSame || !isOfKind || (id === undefined) !== (made.id() === original.id()))
    throw new Error(`The settings of ${path.basename(original.id())} cannot be set back.`);
  return made;
}

/** A name may itself hold a dot. */
function pathOf(config: Settings, name: string): readonly string[] {
  return Object.hasOwn(config, name) ? [name] : name.split('.');
}

type Settings = Readonly<Record<string, unknown>>;

function withSetting(
  config: Settings,
  [name = '', ...rest]: readonly string[],
  value: string | number | boolean | null,
): Settings {
  const current = Object.hasOwn(config, name) ? config[name] : undefined;
  if (rest.length > 0) return { ...config, [name]: withSetting(plainObject(current), rest, value) };
  if (value !== null) return { ...config, [name]: valueLike(value, current) };
  const { [name]: _gone, ...others } = config;
  return others;
}

/** Lists of scalars are told as JSON. */
function valueLike(value: string | number | boolean, current: unknown): unknown {
  const isList = Array.isArray(current) && typeof value === 'string' && value.startsWith('[');
  return isList ? JSON.parse(value) : value;
}

function plainObject(value: unknown): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}
