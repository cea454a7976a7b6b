/** Names of variables that hold secrets. `AUTHOR` is none, `AUTHORIZATION` is. */
const SECRET_NAME =
  /KEY(?!BOARD|CLOAK_URL)|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|AUTH(?!OR(?!IZ))|DSN|CONNECTION_?STRING|CONN_STR|WEBHOOK|COOKIE|(?:^|_)(?:PWD|PASS|PAT|SAS)$/i;
/** Variables of a shell and of every machine that such a pattern would take for secrets. */
const NOT_SECRET = /^(?:PWD|OLDPWD|SSH_AUTH_SOCK|XAUTHORITY)$/;

/** Values that are settings, whatever they are called: texts full of them would lose their sense. */
const HARMLESS_VALUE =
  /^(?:[\d.,:_-]{1,15}|true|false|null|none|undefined|enabled|disabled|required|optional|default|automatic|production|development|staging|testing|preview|localhost|anonymous|simulated|unlimited|permanent|internal|external|standard|(?:unset|change|replace)[\w-]*)$/i;
/** An address with a user and a password in it. */
const WITH_PASSWORD = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]{4,})@/i;
/** What a random key looks like: no path, no address, letters and digits in one long word. */
const RANDOM = /^(?!https?:\/\/|\/|\.)(?=\S*\d)(?=\S*[A-Za-z])[\w+/=.~-]{16,}$/;

/** Whether a value looks like a random key, whatever it is called. */
export function looksRandom(value: string): boolean {
  return RANDOM.test(value) && !HARMLESS_VALUE.test(value);
}

/** Shortest value that is looked for. Anything shorter is in too many texts. */
export const SHORTEST = 8;

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
      const password = WITH_PASSWORD.exec(value)?.[1];
      const own = { name, value };
      if (password !== undefined)
        return password.length < SHORTEST
          ? [own]
          : [own, { name, value: password }, ...decoded(name, password)];
      return SECRET_NAME.test(name) || (isWithheld(name) && RANDOM.test(value)) ? [own] : [];
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
