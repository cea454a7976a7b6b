/** Names of variables, settings and fields that hold secrets. `AUTHOR` is none, `AUTHORIZATION` is. */
export const SECRET_NAME =
  /KEY(?!BOARD|CLOAK_URL)|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|AUTH(?!OR(?!IZ))|DSN|CONNECTION_?STRING|CONN_STR|WEBHOOK|COOKIE|(?:^|_)(?:PWD|PASS|PAT|SAS)$/i;

/** Values that are settings, whatever they are called: texts full of them would lose their sense. */
export const HARMLESS_VALUE =
  /^(?:[\d.,:_-]{1,15}|true|false|null|none|undefined|enabled|disabled|required|optional|default|automatic|production|development|staging|testing|preview|localhost|anonymous|simulated|unlimited|permanent|internal|external|standard|(?:unset|change|replace)[\w-]*)$/i;

/** What a random key looks like: no path, no address, letters and digits in one long word. */
const RANDOM = /^(?!https?:\/\/|\/|\.)(?=\S*\d)(?=\S*[A-Za-z])[\w+/=.~-]{16,}$/;

/** Whether a value looks like a random key, whatever it is called. */
export function looksRandom(value: string): boolean {
  return RANDOM.test(value) && !HARMLESS_VALUE.test(value);
}

/** Shortest value that is looked for. Anything shorter is in too many texts. */
export const SHORTEST = 8;

/** Where an account is asked (`token_uri`). It is not a secret, whatever its field is called. */
const ADDRESS = /^https?:\/\/[^@\s]*$/i;

/** `name=value;` of a connection string, `name: value` of a file of settings, and `"name": "value"` where JSON is broken. */
const NAMED = /["']?([\w.-]{2,60})["']?[ \t]*[:=][ \t]*["']?([^\s"';,]{8,})/g;

/**
 * The parts of a secret that code prints alone: lines, fields of JSON, and `Password=…` of a connection string. A field counts by its
 * name, a line where it looks like a random key: the others are settings.
 */
export function secretParts(secret: string): readonly string[] {
  const fields = fieldsOf(secret);
  const named =
    fields ?? [...secret.matchAll(NAMED)].map(([, name = '', value = '']) => [name, value] as const);
  const parts = [
    ...named.filter(([name]) => SECRET_NAME.test(name)).map(([, value]) => value),
    ...[secret, ...(fields ?? []).map(([, value]) => value)].flatMap(linesOf),
  ];
  return [...new Set(parts)].filter(
    (part) => part !== secret && part.length >= SHORTEST && !HARMLESS_VALUE.test(part) && !ADDRESS.test(part),
  );
}

/** Lines that look like a key, of a text that has several. */
function linesOf(text: string): readonly string[] {
  if (!text.includes('\n')) return [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(looksRandom);
}

/** Texts of a JSON object with their names; null where it is none. */
function fieldsOf(secret: string): readonly (readonly [string, string])[] | null {
  if (!secret.startsWith('{')) return null;
  const fields: (readonly [string, string])[] = [];
  try {
    JSON.parse(secret, (name, value) => {
      if (typeof value === 'string') fields.push([name, value.trim()]);
      return value;
    });
  } catch {
    return null;
  }
  return fields;
}
