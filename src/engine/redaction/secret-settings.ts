import { isHiddenSetting } from '../../plan/pairing/provider-settings.ts';
import { looksRandom } from './secret-parts.ts';
import { decoded, type SecretVariable } from './secret-variables.ts';

/** How deep settings are looked into, and how many secrets are taken from one suite. */
const DEEPEST = 6;
const MOST = 200;
/** What stands before a key in a header. */
const SCHEME = /^(?:Bearer|Basic|Token|ApiKey|Key)\s+/i;

/** An address with a password, and what an address asks by name. */
const PASSWORD = /:\/\/[^\s:@/]{0,100}:([^\s@/]{8,200})@/g;
const QUERY = /[?&]([\w.-]{1,60})=([^\s&#]{8,500})/g;

/**
 * The keys that stand in the settings of providers themselves, not in a variable: a config may hold one by mistake, and a model or an error
 * may repeat it in a comment that more people read than the repository. Only what looks like a random key counts, under a name of a secret.
 */
export function secretSettings(settings: readonly unknown[]): readonly SecretVariable[] {
  const found = new Map<string, SecretVariable>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
    for (const [name, item] of Object.entries(value)) {
      if (found.size >= MOST) return;
      if (typeof item !== 'string') {
        visit(item, depth + 1);
        continue;
      }
      const own = isHiddenSetting(name, item) ? [{ name, value: item.trim().replace(SCHEME, '') }] : [];
      for (const each of [...own, ...inAddress(item)])
        if (looksRandom(decoded(each.value))) found.set(each.value, each);
    }
  };
  for (const each of settings) visit(each, 0);
  return [...found.values()];
}

function inAddress(text: string): readonly SecretVariable[] {
  const passwords = [...text.matchAll(PASSWORD)].map(([, value = '']) => ({ name: 'password', value }));
  const asked = [...text.matchAll(QUERY)].map(([, name = '', value = '']) => ({ name, value }));
  return [...passwords, ...asked.filter(({ name, value }) => isHiddenSetting(name, value))].flatMap(
    ({ name, value }) => [value, decoded(value)].map((each) => ({ name, value: each })),
  );
}
