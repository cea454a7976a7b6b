import { HARMLESS_VALUE, looksRandom, SECRET_NAME, SHORTEST, secretParts } from './secret-parts.ts';

/** Variables of a shell and of every machine that such a pattern would take for secrets. */
const NOT_SECRET = /^(?:PWD|OLDPWD|SSH_AUTH_SOCK|XAUTHORITY)$/;

/** An address with a user and a password in it. */
const WITH_PASSWORD = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]{4,})@/i;
/** A private key in a file's form, whatever its variable is called. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;

/** A value that must not be shown, and the variable that holds it. */
export interface SecretVariable {
  readonly name: string;
  readonly value: string;
}

/**
 * The variables of an environment that hold secrets: by their names, or by a password in an address. Of withheld ones
 * (`isWithheld`: credentials of the workflow) also those whose value looks like a key.
 */
export function secretVariables(
  env: Readonly<Record<string, string | undefined>>,
  isWithheld: (name: string) => boolean = () => false,
): readonly SecretVariable[] {
  return Object.entries(env)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, written = '']) => {
      const value = written.trim();
      if (value.length < SHORTEST || HARMLESS_VALUE.test(value) || NOT_SECRET.test(name)) return [];
      const parts = (): readonly SecretVariable[] =>
        [value, ...secretParts(value)].map((part) => ({ name, value: part }));
      const password = WITH_PASSWORD.exec(value)?.[1];
      if (password !== undefined)
        return password.length < SHORTEST
          ? [{ name, value }]
          : [{ name, value }, { name, value: password }, ...decoded(name, password)];
      const isSecret =
        SECRET_NAME.test(name) || PRIVATE_KEY.test(value) || (isWithheld(name) && looksRandom(value));
      return isSecret ? parts() : [];
    });
}

/**
 * Without what the repository shows anyway, `shown` by the names of its variables: that is a secret only where it is a key by mistake. Else a
 * pull request could have any word taken out.
 */
export function withoutShown(
  secrets: readonly SecretVariable[],
  shown: Readonly<Record<string, unknown>>,
): readonly SecretVariable[] {
  return secrets.filter(({ name, value }) => !Object.hasOwn(shown, name) || looksRandom(value));
}

/** A password as it is typed, where its address writes it with `%40` and the like. */
function decoded(name: string, password: string): readonly SecretVariable[] {
  try {
    const value = decodeURIComponent(password);
    return value === password || value.length < SHORTEST ? [] : [{ name, value }];
  } catch {
    return [];
  }
}
