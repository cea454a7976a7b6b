/** Longest message kept, in characters. */
const LONGEST = 500;

/** Shortest value of a variable that is taken for a secret, in characters. What has the shape of one is longer. */
const SHORTEST = 8;

/** Names of environment variables whose values are secrets. */
const SECRET_NAME = /(key|token|secret|password|passwd|credentials?)(_|$)/i;

/** Shapes of secrets that may not come from the environment. */
const SECRET_SHAPES = [
  /\b(sk|pk|rk|xai|gsk|key)-[\w-]{12,}/g,
  /\bgh[pousr]_\w{20,}/g,
  /\bAKIA[0-9A-Z]{12,}/g,
  /\bAIza[\w-]{20,}/g,
  /\bBearer [\w.~+/-]{8,}=*/g,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+/g,
  // The password of an address, with what may stand in a long text without one.
  /(?<=:\/\/[^\s:@/]{0,64}:)[^\s/'"]{1,200}(?=@)/g,
];

/** A line that may be the rest of a key, and is hardly a word: told by all of its lines where it is known, and the others would stay if the first were taken out here. */
const GOES_ON = /^["']?(?:\r?\n|(?:\\{1,4}r)?\\{1,4}n)[ \t>|"']*(?=[\w+/=.~-]*\d)[\w+/=.~-]{8,}(?![^\s"'\\])/;

/** What promptfoo puts before a network's own words. Its retries are turned off: ours would be denied. */
const OWN_RETRIES = /^API call error: (?:Error: )?Request failed after \d+ retries: (?:TypeError: )?/;

/** A variable whose value must not be shown. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** The variables of an environment whose values must not be shown, the longest value first. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  // The system is asked for each value, so only for those that count.
  return Object.keys(env)
    .filter((name) => SECRET_NAME.test(name))
    .map((name) => ({ name, value: env[name] ?? '' }))
    .filter(({ value }) => value.length >= SHORTEST)
    .sort((a, b) => b.value.length - a.value.length);
}

/** The values of an environment that must not be shown, longest first. */
export function secretValues(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return secretsOf(env).map(({ value }) => value);
}

/** The text with secrets replaced by `***`: known values, and what has the shape of one. */
export function withoutSecrets(text: string, secrets?: readonly string[]): string {
  const all = secrets ?? (text.length < SHORTEST ? [] : secretValues(process.env));
  const known = all.reduce((sofar, secret) => sofar.replaceAll(secret, '***'), text);
  return SECRET_SHAPES.reduce((sofar, shape) => sofar.replace(shape, masked), known);
}

function masked(key: string, ...found: readonly unknown[]): string {
  const [at, whole] = found.slice(-2) as [number, string];
  return GOES_ON.test(whole.slice(at + key.length, at + key.length + 200)) ? key : '***';
}

/**
 * An error's text as one line for people: without secrets, stack frames and control characters, at most 500
 * characters.
 */
export function plainMessage(text: string): string {
  const lines = withoutSecrets(text.split(/\n(?:Stack Trace|-*Python Traceback):/)[0] ?? '')
    .split(/\r?\n/)
    .filter((line) => !/^\s*at .+(:\d+:\d+|<anonymous>|node:)/.test(line));
  const line = lines
    .join(' ')
    .replace(OWN_RETRIES, '')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
