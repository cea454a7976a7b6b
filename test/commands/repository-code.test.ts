import { expect, test } from 'vitest';
import { repositoryCode } from '../../src/commands/opening/repository-code.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

const BEGIN = '-----BEGIN RSA PRIVATE KEY-----';
const END = '-----END RSA PRIVATE KEY-----';
const [ONE, TWO] = ['MIIEpAIBAAKCAQEA1c7', 'q83vEjRWeJCrze8SNFZ'];

test.each<[string, readonly string[], readonly string[]]>([
  ['line by line', [BEGIN, ONE, TWO, END, 'ready'], ['[key]', '[key]', '[key]', END, 'ready']],
  [
    'with a passphrase, behind its headers',
    [BEGIN, 'Proc-Type: 4,ENCRYPTED', '', ONE, END, 'ready'],
    ['[key]', 'Proc-Type: 4,ENCRYPTED', '', '[key]', END, 'ready'],
  ],
  [
    'while another stream says something',
    [BEGIN, ONE, 'listening on 8080', TWO, END, 'ready'],
    ['[key]', '[key]', 'listening on 8080', '[key]', END, 'ready'],
  ],
  [
    'while the application of the other side prints its own',
    [BEGIN, BEGIN, ONE, ONE, END, TWO, END, 'ready'],
    ['[key]', '[key]', '[key]', '[key]', END, '[key]', END, 'ready'],
  ],
])('a private key that a command prints is not shown: %s', (_name, printed, shown) => {
  const code = repositoryCode({}, [], temporaryFolder());
  expect(printed.map(code.shown)).toEqual(shown);
});

test('a key that is cut off hides no words for ever', () => {
  const code = repositoryCode({}, [], temporaryFolder());
  const lines = [BEGIN, ...Array.from({ length: 500 }, () => 'waiting'), 'ready'];
  expect(lines.map(code.shown).at(-1)).toBe('ready');
});
