import {
  HARMLESS_VALUE,
  isNamedSecret,
  isRandom,
  looksRandom,
  SHORTEST,
  secretParts,
} from './secret-parts.ts';

/** Variables of a shell and of every machine that such a pattern would take for secrets. */
const NOT_SECRET = /^(?:PWD|OLDPWD|SSH_AUTH_SOCK|XAUTHORITY)$/;

/** What a CI takes out of the change: its author would choose what is taken out of every text, and which prompts are not sent. */
const OF_CHANGE =
  /^(?:CI_(?:COMMIT|MERGE_REQUEST|EXTERNAL_PULL_REQUEST)_|BUILDKITE_(?:BRANCH|MESSAGE|TAG|BUILD_AUTHOR|PULL_REQUEST)|BUILD_SOURCE(?:BRANCH|VERSION)|SYSTEM_PULLREQUEST_|BITBUCKET_(?:BRANCH|TAG|PR_)|CIRCLE_(?:BRANCH|TAG|PR_|PULL_REQUEST)|CHANGE_(?:TITLE|BRANCH|FORK|URL|AUTHOR)|CODEBUILD_WEBHOOK_|GITHUB_(?:HEAD_|BASE_)?REF|(?:GIT_)?BRANCH(?:_NAME)?$)|_(?:MESSAGE|TITLE|SUBJECT|DESCRIPTION|LABELS)$/;

/** An address with a user and a password in it. */
const WITH_PASSWORD = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]{4,})@/i;
/** An address whose user is a token, and has no password. */
const WITH_TOKEN = /^[a-z][\w+.-]*:\/\/(?=[A-Za-z]*\d)(?=\d*[A-Za-z])([A-Za-z\d]{20,200})@/i;
/** What an address is asked with under the name of a secret. */
const ASKED = /[?&]([\w.-]{1,60})=([^\s&#]{8,500})/g;
/** What anybody can write at the beginning of a secret: of an address all before its password or its path, of a key the line above it. */
const PLAIN_BEGINNING =
  /^(?:-----BEGIN [^-]{0,40}-----\s*|[a-z][\w+.-]*:\/\/(?:[^/\s:@]*:(?=[^/\s@]+@)|(?![^/\s]*@)[^/\s]*\/?)?)/i;
/** A private key in a file's form, whatever its variable is called. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;

/** A value that must not be shown, and the variable that holds it. */
export interface SecretVariable {
  readonly name: string;
  readonly value: string;
  /** So many characters at its beginning are not secret: a text that ends within them tells nothing. Absent: none. */
  readonly plain?: number;
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
      if (
        value.length < SHORTEST ||
        HARMLESS_VALUE.test(value) ||
        NOT_SECRET.test(name) ||
        OF_CHANGE.test(name)
      )
        return [];
      const password = WITH_PASSWORD.exec(value)?.[1];
      if (password !== undefined) return withParts(name, value, passwordsIn(value, password));
      const token = WITH_TOKEN.exec(value)?.[1];
      if (token !== undefined) return withParts(name, value, [token]);
      const keys = keysAsked(value);
      if (keys[0] !== undefined)
        return [{ name, value, plain: value.indexOf(keys[0]) }, ...keys.map((key) => ({ name, value: key }))];
      const isSecret =
        isNamedSecret(name, value) ||
        (/HEADERS?$/i.test(name) && secretParts(value).length > 0) ||
        PRIVATE_KEY.test(value) ||
        (isWithheld(name) && isRandom(value));
      return isSecret ? withParts(name, value, secretParts(value)) : [];
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

/** A value and its parts. The beginning of a text up to its first part is not secret, unless it is an address or a key. */
function withParts(name: string, value: string, parts: readonly string[]): readonly SecretVariable[] {
  const starts = parts.map((part) => value.indexOf(part)).filter((at) => at >= 0);
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  return [
    { name, value, plain: plainIn(value) || first },
    ...parts.map((part) => ({ name, value: part, plain: plainIn(part) })),
  ];
}

function plainIn(value: string): number {
  return PLAIN_BEGINNING.exec(value)?.[0].length ?? 0;
}

/**
 * A password alone, and as it is typed where its address writes it with `%40` and the like. A password that is also a word of its address (`app`,
 * `postgres`) is looked for only there.
 */
function passwordsIn(address: string, password: string): readonly string[] {
  const others = address
    .replace(`:${password}@`, ' ')
    .toLowerCase()
    .split(/[^\w-]+/);
  return [...new Set([password, decoded(password)])].filter(
    (each) => each.length >= SHORTEST && !HARMLESS_VALUE.test(each) && !others.includes(each.toLowerCase()),
  );
}

/** Random keys that an address is asked with, also without its codes. */
function keysAsked(address: string): readonly string[] {
  if (!/^[a-z][\w+.-]*:\/\//i.test(address)) return [];
  return [...address.matchAll(ASKED)]
    .filter(
      ([, name = '', key = '']) =>
        (isNamedSecret(name, key) || /^sig$/i.test(name)) && isRandom(decoded(key)),
    )
    .flatMap(([, , key = '']) => [...new Set([key, decoded(key)])]);
}

/** A text without the `%40` and the like of an address. */
export function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
