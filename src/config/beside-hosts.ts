import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whether a host name is a machine beside the run: loopback, a private network, a bare name of docker compose. No key that goes there leaves the
 * team, and a server there may be the repository's own.
 */
export function isBeside(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIPv6(host)) return /^(?:::1?$|f[cd]|fe[89ab])/i.test(host);
  if (isIPv4(host)) return /^(?:127|10|0\.0\.0|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host);
  return !host.includes('.') || /\.(?:local|localhost|internal)$/i.test(host);
}
