import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isSecretSetting } from '../../plan/pairing/provider-settings.ts';
import { looksRandom } from '../redaction/secret-parts.ts';
import type { ApiProvider } from './promptfoo/promptfoo-types.ts';

/** SHA-256 of a text, hexadecimal. Line ends count as one character, however a checkout wrote them. */
export function digestText(text: string): string {
  return createHash('sha256').update(unixLines(text)).digest('hex');
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Names of variables that no digest depends on. Another list than that of what is not shown: keys of stored samples would be others. */
const SECRET_NAME = /(key|token|secret|password|passwd|credentials?)(_|$)/i;
/** Shortest value that is taken out, in characters. */
const SHORTEST_SECRET = 8;

/** A variable that no digest depends on. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** The variables of an environment that no digest depends on, the longest value first. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  // The system is asked for each value, so only for those that count.
  return Object.keys(env)
    .filter((name) => SECRET_NAME.test(name))
    .map((name) => ({ name, value: env[name] ?? '' }))
    .filter(({ value }) => value.length >= SHORTEST_SECRET)
    .sort((a, b) => b.value.length - a.value.length);
}

/** Where file references of a suite start from. */
export interface Folders {
  /** Absolute root of the arm's tree: cut from what is digested, since it differs between the arms. */
  readonly root: string;
  /** The config below the root. Absent: not known. */
  readonly config?: string;
  /** Absolute folder of the config: `file://` is relative to it. */
  readonly base: string;
  /** Variables whose values are taken out of every text, the longest first. */
  readonly secrets?: readonly Secret[];
}

/**
 * SHA-256 of any value in a canonical form: keys sorted, but those of a schema; functions by their text, secrets and the tree's root
 * left out, files that it refers to by their content.
 */
export function digestValue(value: unknown, folders: Folders): string {
  const form = canonical(value, { folders, leftOut: isSecretSetting, ordered: FIELDS });
  return digestText(JSON.stringify(form) ?? 'undefined');
}

/** Where a schema lists the fields of an answer. A model writes them in this order, so an answer before its reasons is another answer. */
const FIELDS = 'properties';

/**
 * The same, with all that has the name of a secret and does not look like a key: what a check expects counts whatever it is called. `given` says
 * which texts are keys although they do not look like it.
 */
export function digestAllButKeys(
  value: unknown,
  folders: Folders,
  given: (text: string) => boolean = () => false,
): string {
  const leftOut: LeftOut = (name, item) => {
    if (typeof item !== 'string' || !isSecretSetting(name, item)) return false;
    const key = item.replace(/^\w+\s+/, '');
    return looksRandom(key) || given(key);
  };
  return digestText(JSON.stringify(canonical(value, { folders, leftOut })) ?? 'undefined');
}

/**
 * SHA-256, with the salt of a run, of what `digestValue` leaves out as a secret; undefined where that is nothing. A setting that only has the
 * name of a secret changes answers as well, so the two sides of a run are held against each other in it.
 */
export function digestSecrets(value: unknown, folders: Folders, salt: string): string | undefined {
  const found: unknown[] = [];
  const leftOut: LeftOut = (name, item) => {
    const isLeftOut = isSecretSetting(name, item);
    if (isLeftOut) found.push([name, canonical(item, { folders, leftOut: () => false })]);
    return isLeftOut;
  };
  // Files count in `digestValue`.
  canonical(value, { folders: { ...folders, base: NOWHERE }, leftOut });
  return found.length === 0 ? undefined : digestText(`${salt} ${JSON.stringify(found)}`);
}

/** No file lies here. */
const NOWHERE = '/dev/null';

/** Whether what a value has under this name does not count. */
type LeftOut = (name: string, item: unknown) => boolean;

interface Canonical {
  readonly folders: Folders;
  readonly leftOut: LeftOut;
  /** What stands below this key keeps its order. */
  readonly ordered?: string;
  readonly above?: ReadonlySet<unknown>;
}

function canonical(value: unknown, { above = new Set(), ...form }: Canonical, name?: string): unknown {
  const { folders, leftOut, ordered } = form;
  if (typeof value === 'string') return textWithFile(value, folders);
  if (typeof value === 'function') return String(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return unlikeJson(value);
  if (value instanceof Date) return unlikeJson(value.getTime());
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value)) return '[circular]';
  const within = { ...form, above: new Set(above).add(value) };
  if (Array.isArray(value)) return value.map((item) => canonical(item, within));
  if (isProvider(value)) return canonical(providerParts(value), within);
  const entries = Object.entries(value).filter(
    ([key, item]) => item !== undefined && !leftOut(key, item) && !isOwnFolder(key, item, folders),
  );
  const isOrdered = ordered !== undefined && name === ordered;
  const listed = isOrdered ? entries : entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(listed.map(([key, item]) => [key, canonical(item, within, key)]));
}

/** What of a provider decides what it answers, wherever a suite names it: for all its cases, for one of them, as a grader. */
export function providerParts(provider: Made): Readonly<Record<string, unknown>> {
  const { config, transform, env } = provider;
  return { id: provider.id(), config, transform, env };
}

/** What YAML can say and JSON cannot: all of these would be one null, or nothing. */
function unlikeJson(value: number): unknown {
  return { [MARK]: String(value) };
}

/** promptfoo's own note of where the config lies. A text of any other folder may be one that a model reads. */
function isOwnFolder(name: string, value: unknown, { base }: Folders): boolean {
  return name === 'basePath' && (value === '' || value === base);
}

/** A provider that is made already. */
type Made = Pick<ApiProvider, 'id' | 'config' | 'transform' | 'env'>;

function isProvider(value: object): value is Made {
  return 'id' in value && typeof value.id === 'function';
}

function textWithFile(text: string, folders: Folders): unknown {
  const relative = withSecretsMarked(unixLines(withRootMarked(text, folders.root)), folders.secrets ?? []);
  const file = referredFile(text, folders.base);
  return file === null ? relative : [relative, digestFile(file)];
}

/** The name of each secret in its place. Another word that is a secret is another text, and so is any other text. */
function withSecretsMarked(text: string, [secret, ...others]: readonly Secret[]): string {
  if (secret === undefined) return text;
  const parts = text.split(secret.value).map((part) => withSecretsMarked(part, others));
  return parts.join(`${MARK}secret ${secret.name}${MARK} `);
}

/** What promptfoo sets itself, again in each run. Any other name of this kind may be one that a pull request gives its words. */
const OF_RUN: ReadonlySet<string> = new Set([
  '_conversation',
  'sessionId',
  '__evalId',
  '__evalStepId',
  '__repeatIndex',
]);

/** Whether a variable of a case has another value in each run. */
export function isVariableOfRun(name: string): boolean {
  return OF_RUN.has(name);
}

/** Text by its lines, anything else by its bytes. */
function digestFile(file: string): string {
  const bytes = readFileSync(file);
  return bytes.includes(0)
    ? createHash('sha256').update(bytes).digest('hex')
    : digestText(bytes.toString('utf8'));
}

/** The text without the tree's root and without the port that the arm's application was given, for people. */
export function withoutRoot(text: string, root: string): string {
  return withServedPort(text.replaceAll(`${root}${path.sep}`, '').replaceAll(root, '.'), 'PORT');
}

/** Begins what stands for something in a digest. */
const MARK = '\0';

/**
 * The text with marks in the places of the tree's root and of the port that the arm's application was given, so that both arms say the same.
 * No text holds such a mark: if nothing stood there, or what somebody can write, a pull request could write the root between any two letters,
 * and would seem to change nothing.
 */
export function withRootMarked(text: string, root: string): string {
  const rooted = text.replaceAll(MARK, MARK + MARK).replaceAll(root, `${MARK}root`);
  return withServedPort(rooted, `${MARK}port`);
}

function withServedPort(text: string, shown: string): string {
  const port = /:(\d+)$/.exec(process.env.PAWL_ARM_URL ?? '')?.[1];
  if (port === undefined) return text;
  return text.replace(
    /((?:127\.0\.0\.1|localhost|\[::1\]):)(\d+)\b/g,
    (whole, host: string, found: string) => (found === port ? `${host}${shown}` : whole),
  );
}

/** The existing file that `file://x.js:name`, `python:x.py` and the like refer to; null for other texts. */
export function referredFile(text: string, base: string): string | null {
  if (text.length > 1000) return null;
  const match = /^(?:file:\/\/|python:|ruby:|golang:|exec:\S+ )(?<name>[^\n]+?)(?::[\w.]+)?$/.exec(text);
  const name = match?.groups?.name;
  if (name === undefined) return null;
  const file = path.resolve(base, name);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
