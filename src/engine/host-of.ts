import { isBeside } from '../config/beside-hosts.ts';

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
export function withoutBlanks(text: string): string {
  return text.trim().replace(/[\t\r\n]/g, '');
}

/** Whether a host, as `hostOf` gives it, is a machine beside the run. */
export function isBesideHost(host: string): boolean {
  // What a template has still to name may be anywhere, and so may one of several hosts.
  if (/[{,]/.test(host)) return false;
  const address = host.includes('://') ? host : `https://${host}`;
  return URL.canParse(address) && isBeside(new URL(address).hostname);
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
