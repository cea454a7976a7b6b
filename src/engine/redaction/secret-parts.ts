/** Names of variables, settings and fields that hold secrets. `AUTHOR` is none, `AUTHORIZATION` is. */
const SECRET_NAME =
  /KEY(?!BOARD|CLOAK_URL)|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|AUTH(?!OR(?!IZ))|DSN|CONNECTION_?STRING|CONN_STR|WEBHOOK|COOKIE|(?:^|_)(?:PWD|PASS|PAT|SAS)$/i;

/** How a name ends that only says something about a secret: its kind, its owner, where it is kept. */
const ABOUT_SECRET =
  /(?:tokenizer|keywords?|keyspace|name|type|kind|method|mode|policy|domain|host|region|scopes?|format|algorithm|issuer|audience|provider|principal|vault|source|process|version|location|limit|channel|user|id)$/i;

/** Values that are settings, whatever they are called: texts full of them would lose their sense. */
export const HARMLESS_VALUE =
  /^(?:[\d.,:_-]{1,15}|true|false|null|none|undefined|enabled|disabled|required|optional|default|automatic|production|development|staging|testing|preview|localhost|anonymous|password|postgres|simulated|unlimited|permanent|internal|external|standard|(?:unset|change|replace)[\w-]*)$/i;

/** What a random key looks like: no path, no address, letters and digits in one long word. */
const RANDOM = /^(?!https?:\/\/|\/|\.)(?=\S*\d)(?=\S*[A-Za-z])[\w+/=.~-]{16,}$/;
/** Eight letters and digits without a mark between them. */
const MIXED = /(?<![A-Za-z\d])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{8}/;

/** Whether the value of a secret's variable or setting looks like a random key. */
export function looksRandom(value: string): boolean {
  return RANDOM.test(value) && !HARMLESS_VALUE.test(value);
}

/** Whether a value is a random key, whatever it is called. `gpt-4o-mini-2024-07-18` and `evals/v2/config.yaml` look random, and are names. */
export function isRandom(value: string): boolean {
  return looksRandom(value) && MIXED.test(value);
}

/** One word of letters alone, as it stands in a sentence. */
const ORDINARY = /^\p{L}\p{Ll}{7,}$|^\p{Lu}{8,}$/u;

/** Whether a secret is a word like those of any text: what holds the word need not hold the secret, and where it is taken out, it is given away. */
export function isOrdinaryWord(value: string): boolean {
  return ORDINARY.test(value.trim());
}

/** Whether a name says that this value is a secret. Where it only says something about one, the value must be random. */
export function isNamedSecret(name: string, value: string): boolean {
  return SECRET_NAME.test(name) && (!ABOUT_SECRET.test(name) || isRandom(value));
}

/** Shortest value that is looked for. Anything shorter is in too many texts. */
export const SHORTEST = 8;

/** Where an account is asked (`token_uri`). It is not a secret, whatever its field is called. */
const ADDRESS = /^https?:\/\/[^@\s]*$/i;

/** `name=value;` of a connection string, `name: value` of a file of settings, `name: Bearer value` of a header, and `"name": "value"` where JSON is broken. */
const NAMED =
  /["']?([\w.-]{2,60})["']?[ \t]*[:=][ \t]*["']?(?:(?:bearer|basic|token)(?:[ \t]+|%20))?([^\s"';,]{8,})/gi;

/**
 * The parts of a secret that code prints alone: lines, fields of JSON, and `Password=…` of a connection string. A field counts by its
 * name, a line where it is random: the others are settings.
 */
export function secretParts(secret: string): readonly string[] {
  const fields = fieldsOf(secret);
  const named =
    fields ?? [...secret.matchAll(NAMED)].map(([, name = '', value = '']) => [name, value] as const);
  const parts = [
    ...named.filter(([name, value]) => isNamedSecret(name, value)).map(([, value]) => value),
    ...[secret, ...(fields ?? []).map(([, value]) => value)].flatMap(linesOf),
  ];
  return [...new Set(parts)].filter(
    (part) => part !== secret && part.length >= SHORTEST && !HARMLESS_VALUE.test(part) && !ADDRESS.test(part),
  );
}

/** Lines that are random keys, of a text that has several. */
function linesOf(text: string): readonly string[] {
  if (!text.includes('\n')) return [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(isRandom);
}

/** Texts of a JSON object with their names, those of a list with the list's name; null where it is none. */
function fieldsOf(secret: string): readonly (readonly [string, string])[] | null {
  if (!secret.startsWith('{')) return null;
  const fields: (readonly [string, string])[] = [];
  try {
    JSON.parse(secret, (name, value) => {
      for (const text of Array.isArray(value) ? value : [value])
        if (typeof text === 'string') fields.push([name, text.trim()]);
      return value;
    });
  } catch {
    return null;
  }
  return fields;
}
