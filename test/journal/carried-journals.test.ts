import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { journalsDigest, packedJournals, unpackJournals } from '../../src/journal/carried-journals.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

const OLD = 'journal-0123456789abcdef.jsonl';
const NEW = 'journal-fedcba9876543210.2.jsonl';

/** A folder with two journals, limits, and what is none of them. */
function folderOf(files: Record<string, string>): string {
  const folder = path.join(temporaryFolder(), 'pawl');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}
const packed = (files: object) => gzipSync(JSON.stringify({ pawl: 'journals', schemaVersion: 1, files }));

test('journals and limits come out as they went in, the oldest first, and nothing else', () => {
  const folder = folderOf({
    [NEW]: 'new\n',
    [OLD]: 'ältere\n',
    'limits.json': '{}',
    'notes.txt': 'x',
    '.env': 'KEY=1',
  });
  utimesSync(path.join(folder, OLD), 1_000, 1_000);
  symlinkSync('/etc/hostname', path.join(folder, 'journal-1111111111111111.jsonl'));
  const content = packedJournals(folder);
  const other = path.join(temporaryFolder(), 'pawl');
  expect(unpackJournals(other, content as Buffer)).toBe(3);
  expect(readdirSync(other).sort()).toEqual(['.gitignore', OLD, NEW, 'limits.json']);
  expect([OLD, NEW].map((name) => readFileSync(path.join(other, name), 'utf8'))).toEqual([
    'ältere\n',
    'new\n',
  ]);
  expect(journalsDigest(content as Buffer)).toBe(journalsDigest(packedJournals(folder) as Buffer));
});

test('nothing there is nothing to keep', () => {
  expect(packedJournals(path.join(temporaryFolder(), 'gone'))).toBeNull();
  expect(packedJournals(folderOf({ 'notes.txt': 'x' }))).toBeNull();
});

test('what a run has there already is left as it is', () => {
  const folder = folderOf({ [OLD]: 'mine\n' });
  expect(
    unpackJournals(
      folder,
      packed([
        { name: OLD, text: 'theirs\n' },
        { name: NEW, text: 'n\n' },
      ]),
    ),
  ).toBe(1);
  expect(readFileSync(path.join(folder, OLD), 'utf8')).toBe('mine\n');
});

test('limits alone come out where journals are not wanted', () => {
  const folder = path.join(temporaryFolder(), 'pawl');
  const files = [
    { name: OLD, text: 'x\n' },
    { name: 'limits.json', text: '{}' },
  ];
  expect(unpackJournals(folder, packed(files), true)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'limits.json']);
});

describe('bytes of a stranger write nothing', () => {
  test.each([
    ['a path', packed([{ name: `../${OLD}`, text: 'x' }])],
    ['an absolute path', packed([{ name: '/tmp/journal-0123456789abcdef.jsonl', text: 'x' }])],
    [
      'another file',
      packed([
        { name: OLD, text: 'x' },
        { name: '.npmrc', text: 'x' },
      ]),
    ],
    ['a line end in a name', packed([{ name: `${OLD}\n`, text: 'x' }])],
    ['too many files', packed(Array.from({ length: 101 }, () => ({ name: OLD, text: 'x' })))],
    ['a bomb', gzipSync(Buffer.alloc(65_000_000))],
    ['no zip', Buffer.from('tar')],
    ['another document', gzipSync('{"files":[]}')],
  ])('%s', (_, content) => {
    const folder = path.join(temporaryFolder(), 'pawl');
    expect(() => unpackJournals(folder, content)).toThrow();
    expect([existsSync(folder), readdirSync(path.dirname(folder))]).toEqual([false, []]);
  });
});
