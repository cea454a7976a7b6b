import type { ProviderSettings } from '../manifest.ts';

/** Names of settings that hold secrets. `max_tokens` and `tokenizer` are none. */
const SECRET_NAME = /api[-_]?key|secret|passw(or)?d|credential|^(proxy-)?authorization$|cookie|token$/i;
/** Texts that are secrets by their look: keys, addresses with a password or a key, long random words. */
const SECRET_TEXT =
  /\b(sk-|gh[opsu]_|github_pat_|xox[abp]-|AKIA|Bearer\s)|:\/\/[^/\s]*@|[?&](api[-_]?key|key|token|sig)=|(?=\S*\d)(?=\S*[A-Za-z])[\w+/=-]{32,}/i;

/** promptfoo's own: the folder of the config. */
const OWN = 'basePath';
/** Settings kept, how deep they may lie, and the longest text, in characters. */
const MOST = 80;
const DEEPEST = 4;
const LONGEST = 80;

/** Secrets are texts; a number is a setting, whatever it is called. */
export function isSecretSetting(name: string, value: unknown): boolean {
  if (!SECRET_NAME.test(name)) return false;
  return typeof value === 'string'
    ? !/^[\d.]+$/.test(value)
    : typeof value === 'object' && /credential/i.test(name);
}

/**
 * The scalar settings in a config, sorted by path; lists of scalars as JSON. Secrets, long texts and whatever lies deep
 * are left out, so two configs may differ where these do not. `shown` may take out of a text what is not for people.
 */
export function scalarSettings(
  config: unknown,
  shown: (text: string) => string = (text) => text,
): ProviderSettings {
  const found: [string, string | number | boolean][] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (found.length >= MOST || path.length > DEEPEST) return;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
      found.push([path.join('.'), value]);
    else if (typeof value === 'string' || isScalarList(value)) {
      const text = shown(typeof value === 'string' ? value : JSON.stringify(value));
      if (text.length <= LONGEST && !SECRET_TEXT.test(text)) found.push([path.join('.'), text]);
    } else if (isMapping(value))
      for (const [name, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        if (name !== OWN && name.length <= LONGEST && !isSecretSetting(name, item))
          visit(item, [...path, name]);
  };
  if (isMapping(config)) visit(config, []);
  return Object.fromEntries(found);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isScalarList(value: unknown): value is readonly (string | number | boolean)[] {
  return Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item));
}
