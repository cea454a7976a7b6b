import { expect, test } from 'vitest';
import { hiddenReads } from '../../src/inputs/references/hidden-reads.ts';
import { referencesIn } from '../../src/inputs/references/reference-forms.ts';

const BESIDE = [
  'localhost',
  '127.0.0.1',
  '127.0.0.2',
  '0.0.0.0',
  '[::1]',
  'host.docker.internal',
  'app.localhost',
  'app',
  '172.17.0.2',
  '10.1.2.3',
  'app.internal',
];
const references = (text: string) =>
  referencesIn({ text, keys: ['providers', 'config', 'url'], isKey: false }).map(({ kind }) => kind);

test.each(BESIDE)('%s may be the repository’s own application, for a config and for code', (host) => {
  expect(references(`http://${host}:3000/ask`)).toEqual(['application']);
  expect(hiddenReads('javascript', `await fetch('http://${host}:3000/ask')`)).toEqual([
    'asks a server on this machine, or beside it',
  ]);
});

test.each([
  "from invoke import run\nrun('cat kb/a')",
  "asyncio.create_subprocess_shell('cat kb/a')",
  "import docker\ndocker.from_env().containers.run('a')",
])('%s starts other programs', (code) => {
  expect(hiddenReads('python', code)).toEqual(['starts other programs']);
});

test.each(['from shop.docker import names', 'import shapes, invoker'])('%s starts none', (code) => {
  expect(hiddenReads('python', code)).toEqual([]);
});

test.each(['example.com', '172.32.0.1', '1.127.0.0.1', 'localhost.example.com', 'notlocalhost.io'])(
  '%s is another machine',
  (host) => {
    expect(references(`https://${host}/ask`)).toEqual([]);
    expect(hiddenReads('javascript', `await fetch('https://${host}/ask')`)).toEqual([]);
  },
);

test.each(['http://0x7f.1:3000', 'http://localhost.:3000', 'http://{{ host }}:3000'])(
  '%s is this machine, or may be it',
  (url) => {
    expect(references(url)).toEqual(['application']);
  },
);

test.each([
  ['http://app.name:word@10.1.2.3:3000/ask', true],
  ['http://{{ env.NAME }}:{{ env.WORD }}@app/ask', true],
  ['https://name:word@api.example.com/ask', false],
  ['https://name@api.example.com:{{ env.PORT }}/ask', false],
])('%s is told by its host, and not by who asks there', (url, isBeside) => {
  expect(references(url).includes('application')).toBe(isBeside);
  expect(hiddenReads('javascript', `await fetch('${url}')`).length === 1).toBe(isBeside);
});

test.each([
  ['POST /ask HTTP/1.1\nHost: app:3000\n\nx', true],
  ['POST http://10.1.2.3:3000/ask HTTP/1.1\nHost: api.example.com\n\nx', true],
  ['POST https://api.example.com/ask HTTP/1.1\nHost: api.example.com\n\nsee http://app/x', false],
])('a request that is written out is told by its host and its target: %s', (request, isBeside) => {
  const found = referencesIn({ text: request, keys: ['providers', 'config', 'request'], isKey: false });
  expect(found.some(({ kind }) => kind === 'application')).toBe(isBeside);
});

test('code that only looks like an address asks nobody', () => {
  expect(hiddenReads('python', 'version = "10.0.0.0.0"; name = localhostname')).toEqual([]);
  expect(
    hiddenReads('javascript', 'fetch(`http://example.com/x`); const schema = "http://www.w3.org/2001/x";'),
  ).toEqual([]);
});
