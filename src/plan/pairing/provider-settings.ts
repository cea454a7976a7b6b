import type { ProviderSettings } from '../manifest.ts';

/** Names of settings that hold secrets. `max_tokens` and `tokenizer` are none. */
const SECRET_NAME = /api[-_]?key|secret|passw(or)?d|credential|^(proxy-)?authorization$|cookie|token$/i;
/** Texts that are secrets by their look: keys, addresses with a password or a key, long random words. */
const SECRET_TEXT =
  /\b(sk-|gh[opsu]_|github_pat_|xox[abp]-|AKIA|Bearer\s)|:\/\/[^/\s]*@|[?&](api[-_]?key|key|token|sig)=|(?=\S*\d)(?=\S*[A-Za-z])[\w+/=-]{32,}/i;

/** More names whose values are not shown. What counts as a setting in the keys of samples stays as it is. */
const HIDDEN_NAME =
  /(?:^|[-_.])(?:auth|bearer|keys?|pass|passphrase|pwd|pat|sas|dsn|signature|webhook)$|private[-_]?key|connection[-_]?string|(?:auth|access)[-_]?key|webhook[-_]?url|^x-.*(?:key|auth)/i;

/** Begins what stands for the value of a secret. */
const SECRET = '(secret) ';

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

/** Whether a setting stands for a secret: people may read that it differs, and nothing more. */
export function isSecretMark(value: ProviderSettings[string] | undefined): boolean {
  return typeof value === 'string' && value.startsWith(SECRET);
}

/**
 * The scalar settings in a config, sorted by path; lists of scalars as JSON. Long texts and whatever lies deep are left
 * out, so two configs may differ where these do not. `shown` may take out of a text what is not for people. Secrets are
 * left out too, unless `mark` makes a text of each that tells one from another.
 */
export function scalarSettings(
  config: unknown,
  shown: (text: string) => string = (text) => text,
  mark?: (secret: string) => string,
): ProviderSettings {
  const found: [string, string | number | boolean][] = [];
  const hide = (value: unknown, path: readonly string[]): void => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (mark && text !== undefined) found.push([path.join('.'), `${SECRET}${mark(text)}`.slice(0, LONGEST)]);
  };
  const visit = (value: unknown, path: readonly string[]): void => {
    if (found.length >= MOST || path.length > DEEPEST) return;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
      found.push([path.join('.'), value]);
    else if (typeof value === 'string' || isScalarList(value)) {
      const text = shown(typeof value === 'string' ? value : JSON.stringify(value));
      if (SECRET_TEXT.test(text)) hide(value, path);
      else if (text.length <= LONGEST) found.push([path.join('.'), text]);
    } else if (isMapping(value))
      for (const [name, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        if (name !== OWN && name.length <= LONGEST) {
          if (isHiddenSetting(name, item)) hide(item, [...path, name]);
          else visit(item, [...path, name]);
        }
  };
  if (isMapping(config)) visit(config, []);
  return Object.fromEntries(found);
}

/** Whether a setting is kept from people by its name. */
export function isHiddenSetting(name: string, value: unknown): boolean {
  return isSecretSetting(name, value) || (typeof value === 'string' && HIDDEN_NAME.test(name));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isScalarList(value: unknown): value is readonly (string | number | boolean)[] {
  return Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item));
}
