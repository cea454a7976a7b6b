import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type NamedHost, namedHosts } from '../../named-hosts.ts';

/** Settings that hold an account of a cloud: the account itself, as an object or as JSON, or the file that it lies in. */
const ACCOUNT_KEY = /^(?:credentials|key_?file(?:name)?)$/i;
/** Where Google's own accounts log in. */
const LOG_IN = /(?:^|\.)googleapis\.com$|^accounts\.google\.com$/;
/** Such a file is small. */
const MOST_BYTES = 100_000;
const DEEPEST = 12;

/**
 * The hosts that an account names in settings, or in a file that they or the environment name. An account may say that a file of the machine
 * is its token, and where that goes: it is data, and what it sends has the name of no variable.
 */
export function accountHosts(settings: unknown, files: readonly (string | undefined)[]): readonly string[] {
  const accounts = [...accountsIn(settings), ...files.flatMap((file) => accountOf(file))];
  const hosts = accounts.flatMap((account) => namedHosts(account)).map(({ host }: NamedHost) => host);
  return [...new Set(hosts)].filter((host) => !LOG_IN.test(host));
}

function accountsIn(settings: unknown, depth = 0): readonly object[] {
  if (typeof settings !== 'object' || settings === null || depth > DEEPEST) return [];
  return Object.entries(settings).flatMap(([name, value]) => [
    ...(ACCOUNT_KEY.test(name) ? accountOf(value) : []),
    ...accountsIn(value, depth + 1),
  ]);
}

function accountOf(value: unknown): readonly object[] {
  if (typeof value === 'object' && value !== null) return [value];
  if (typeof value !== 'string' || value === '') return [];
  const written = jsonIn(value);
  return written.length > 0 ? written : jsonIn(textOf(value.replace(/^file:\/\//, '')));
}

function jsonIn(text: string): readonly object[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? [value] : [];
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    const stat = statSync(path.resolve(file));
    return stat.isFile() && stat.size <= MOST_BYTES ? readFileSync(path.resolve(file), 'utf8') : '';
  } catch {
    return '';
  }
}
