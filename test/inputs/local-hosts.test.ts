import { expect, test } from 'vitest';
import { hiddenReads } from '../../src/inputs/references/hidden-reads.ts';
import { isLocalHost } from '../../src/inputs/references/local-hosts.ts';

const LOCAL = [
  'localhost',
  '127.0.0.1',
  '127.0.0.2',
  '0.0.0.0',
  '[::1]',
  'host.docker.internal',
  'app.localhost',
];

test.each(LOCAL)('%s is this machine, as a host and as code names it', (host) => {
  expect(isLocalHost(host)).toBe(true);
  expect(hiddenReads('javascript', `await fetch('http://${host}:3000/ask')`)).toEqual([
    'asks a server on this machine',
  ]);
});

test.each(['example.com', '10.0.0.0', '1.127.0.0.1', 'localhost.example.com', 'notlocalhost'])(
  '%s is another machine',
  (host) => {
    expect(isLocalHost(host)).toBe(false);
    expect(hiddenReads('javascript', `await fetch('https://${host}/ask')`)).toEqual([]);
  },
);

test('code that only looks like an address asks nobody', () => {
  expect(hiddenReads('python', 'version = "10.0.0.0.0"; name = localhostname')).toEqual([]);
});
