import { isBeside } from '../config/beside-hosts.ts';

/** A host that settings name, as people read it: `llm.example.com`, `llm.example.com:8443`, `http://llm.example.com`. */
export interface NamedHost {
  readonly host: string;
  /** The settings' own address or a header's value, so that whoever reads them sends a key there. */
  readonly isOwn: boolean;
}

/** Names of settings whose text is an address, with or without a scheme in front. */
const ADDRESS_KEY =
  /(?:url|uri|host|hostname|endpoint|api_?base|domain|server|address|authority|proxy)(?:_?\d+)?$/i;
/** Settings that providers write into the name of a host: `https://${region}-aiplatform.googleapis.com`. */
const PART_KEY = /(?:region|location|account(?:_?id(?:entifier)?)?|resource_?name|workspace|instance)$/i;
/** Texts with an address in them that nothing is sent to. */
const NEVER_ASKED = /^(?:\$schema|\$id|description|http-referer|referer|origin)$/i;
/** Deepest setting that is looked at. Settings may be objects that hold each other. */
const DEEPEST = 12;

/**
 * The hosts that settings name, each once: every text that is an address, whatever it is called, every text whose name says
 * that it is one, and the `Host` of a raw HTTP request. `rendered` gives the forms of a text that holds a template.
 */
export function namedHosts(
  settings: unknown,
  rendered: (text: string) => readonly string[] = (text) => [text],
): readonly NamedHost[] {
  const found = new Map<string, boolean>();
  const visit = (value: unknown, path: readonly string[]): void => {
    const name = path.at(-1) ?? '';
    if (typeof value === 'string' && !NEVER_ASKED.test(name)) {
      const isOwn = path.length <= 1 || /^headers$/i.test(path.at(-2) ?? '');
      for (const host of hostsOf(value, name, rendered)) found.set(host, isOwn || found.get(host) === true);
    }
    if (typeof value !== 'object' || value === null || path.length >= DEEPEST) return;
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) visit(inner, isList ? path : [...path, key]);
  };
  visit(settings, []);
  return [...found].map(([host, isOwn]) => ({ host, isOwn }));
}

function hostsOf(
  text: string,
  name: string,
  rendered: (text: string) => readonly string[],
): readonly string[] {
  const isRequest = name === 'request' || /^[A-Z]+ .*HTTP\/|^\s*host\s*:/im.test(text);
  if (!isRequest && !isAddress(text, name)) return [];
  return rendered(text).flatMap((form) => (isRequest ? requestHosts(form) : (hostOf(form) ?? [])));
}

function isAddress(text: string, name: string): boolean {
  const plain = withoutBlanks(text);
  // A file of the repository (tools, a schema, a prompt): nothing is sent there, unless it is to hold an address.
  if (/^file:/i.test(plain) && !ADDRESS_KEY.test(name)) return false;
  if (/^[a-z][\w+.-]*:\/\//i.test(plain) || /^(?:https?|wss?):/i.test(plain))
    // Words may follow an address in a text. A path with blanks in it is sent all the same.
    return ADDRESS_KEY.test(name) || !/\s/.test(text.trim().replace(TEMPLATES, ''));
  if (ADDRESS_KEY.test(name)) return /[.:{]/.test(plain);
  return isPart(name, plain);
}

/** A region, or another part of a host's name, that ends the name early or begins it again. */
function isPart(name: string, text: string): boolean {
  return PART_KEY.test(name) && /[/\\?#@{]/.test(text);
}

/** The host that a variable names which providers write into the name of a host: `VERTEX_REGION=llm.example.com/`; null where it names none. */
export function hostInPart(variable: string, text: string): string | null {
  return isPart(variable, withoutBlanks(text)) ? hostOf(text) : null;
}

/**
 * The hosts of a database's address, or of a list of hosts, as the client of PostgreSQL reads them: what is behind the first `@`, decoded, and
 * each of several. Where that leads nowhere, the whole text without the user in it.
 */
export function databaseHosts(address: string): readonly string[] {
  const rest = address.trim().replace(/^[\w+.-]*:\/\//, '');
  const [authority = ''] = rest.split(/[?/]/, 1);
  const listed = decoded(authority.slice(authority.indexOf('@') + 1)).split(',');
  const alone = listed.length > 1 ? [] : [address];
  const found = [...listed.map((each) => `postgres://${each}`), ...alone].flatMap(
    (each) => hostOf(each) ?? [],
  );
  const whole = rest.replace(/^.*@/, '');
  return found.length > 0 || whole === '' ? [...new Set(found)] : [whole];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const TEMPLATES = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs;

/** A template that takes a value in, and makes nothing of it. */
const PLAIN_TEMPLATE = /\{\{-?\s*[\w.]+\s*-?\}\}/g;

/**
 * The hosts of a raw HTTP request: each `Host` of its head, because the last one counts, and one that its path names (`/.//llm.example.com`).
 * A line of the head with a template that makes something of its values may be any header, so it is a host that nobody can tell.
 */
function requestHosts(request: string): readonly string[] {
  const [head = ''] = request.trim().split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  const target = /^\S+ (.*) \S*$/.exec(lines[0] ?? '')?.[1] ?? '';
  const named = lines.flatMap((line) => /^\s*host\s*:\s*(\S+)/i.exec(line)?.[1] ?? []);
  const path = pathOf(target);
  return [
    ...(/^\w+:\/\//.test(target) ? [target] : []),
    ...named.flatMap((host) => [host, ...hostOfPath(path, host)]),
  ]
    .flatMap((each) => hostOf(each) ?? [])
    .concat(lines.filter((line) => line.replace(PLAIN_TEMPLATE, '').includes('{{')));
}

/** The path of a request's target, as promptfoo takes it: of an address that has no host of its own. */
function pathOf(target: string): string {
  const base = 'https://placeholder.invalid';
  if (!URL.canParse(target, base)) return '';
  const { pathname, search } = new URL(target, base);
  return pathname + search;
}

/** The host that a path leads to from another one. */
function hostOfPath(path: string, host: string): readonly string[] {
  return path.startsWith('//') && URL.canParse(path, `https://${host}`)
    ? [new URL(path, `https://${host}`).host]
    : [];
}

/**
 * The host of an address, with its port where that is not the scheme's, and with the scheme where it is not encrypted; null
 * where there is none. A host that a template still has to name is the whole text: no other text is the same host.
 */
export function hostOf(text: string): string | null {
  const plain = withoutBlanks(text);
  const web = /^(https?|wss?):[\\/]*([^\\/?#]*)/i.exec(plain);
  const other = /^([a-z][\w+.-]*):\/\/([^\\/?#]*)/i.exec(plain);
  const [, scheme = 'https', written = ''] = web ?? other ?? ['', 'https', /^[^\\/?#]*/.exec(plain)?.[0]];
  const authority = written.replace(TEMPLATE_PORT, '');
  if (/\{\{|\{%/.test(authority)) return plain;
  const isPlain = /^(?:http|ws)$/i.test(scheme);
  const address = `${isPlain ? 'http' : 'https'}://${authority}`;
  if (authority === '' || !URL.canParse(address)) return null;
  const { host, hostname } = new URL(address);
  return isPlain && !isBeside(hostname) ? `http://${host}` : host;
}

/** A port of the job's own, that is only known once the application is up. */
const TEMPLATE_PORT = /:\{\{-?\s*env\.\w+\s*-?\}\}$/;

/** As an address is read by what connects to it: without blanks at its ends, and without line breaks and tabs in it. */
function withoutBlanks(text: string): string {
  return text.trim().replace(/[\t\r\n]/g, '');
}

/** Whether a host, as `hostOf` gives it, is a machine beside the run. */
export function isBesideHost(host: string): boolean {
  // What a template has still to name may be anywhere, and so may one of several hosts.
  if (/[{,]/.test(host)) return false;
  const address = host.includes('://') ? host : `https://${host}`;
  return URL.canParse(address) && isBeside(new URL(address).hostname);
}
