import { hostOf, withoutBlanks } from './host-of.ts';
import { requestHosts } from './request-hosts.ts';

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

const TEMPLATES = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs;
