import { hostOf } from './host-of.ts';

/** A template that takes a value in, and makes nothing of it. */
const PLAIN_TEMPLATE = /\{\{-?\s*[\w.]+\s*-?\}\}/g;

/**
 * The hosts of a raw HTTP request: each `Host` of its head, because the last one counts, and one that its path names (`/.//llm.example.com`).
 * A line of the head with a template that makes something of its values may be any header, so it is a host that nobody can tell.
 */
export function requestHosts(request: string): readonly string[] {
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
