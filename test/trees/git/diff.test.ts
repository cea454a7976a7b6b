import { chmodSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Arms } from '../../../src/trees/arms.ts';
import { fileDiff } from '../../../src/trees/git/diff-text.ts';
import { fileChanges } from '../../../src/trees/git/file-changes.ts';
import { commit, git, write } from '../../support/files/repository.ts';
import { repository } from '../../support/files/temporary.ts';

const lines = (...words: string[]) => words.map((word) => `${word}\n`).join('');
const odd = 'a "b" é\n*?[x].txt';
const before = {
  'prompt.txt': lines('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'),
  'gone.txt': lines('g'),
  'emptied.txt': lines('e'),
  'cut.txt': lines('a', 'b', 'c'),
  'headless.txt': lines('a', 'b', 'c'),
  'shorter.txt': lines('a', 'b', 'c', 'd', 'e', 'f'),
  'unended.txt': 'a\nb',
  'same.txt': lines('s'),
  'x.bin': 'a\0b',
  [odd]: lines('o'),
};
const after = {
  'prompt.txt': lines('one', 'two', 'three', 'four', 'FIVE', 'five and a half', 'six', 'seven', 'eight'),
  'emptied.txt': '',
  'cut.txt': lines('a', 'c'),
  'headless.txt': lines('b', 'c'),
  'shorter.txt': lines('a', 'b', 'c', 'd', 'e'),
  'unended.txt': 'a\nB',
  'x.bin': 'a\0c',
  'new.txt': 'n\nlast line without end',
  [odd]: lines('O', 'o'),
};
const files = [...Object.keys(before), 'new.txt', 'nowhere.txt'];

/** The same change as two commits, and as a working tree over the first. */
function arms(kind: 'commits' | 'working tree'): Arms {
  const root = repository(before);
  const base = git(root, 'rev-parse', 'HEAD');
  rmSync(path.join(root, 'gone.txt'));
  write(root, after);
  const head = kind === 'commits' ? commit(root, {}) : null;
  const changed = files.filter((file) => file !== 'same.txt' && file !== 'nowhere.txt').sort();
  return {
    baseline: { root: '/unused', commit: base, label: 'main' },
    candidate: { root, commit: head, label: 'change' },
    changed,
    notes: [],
    packageNotes: [],
    prepare: async () => {},
    close: async () => {},
  };
}

const lineOf = async (both: Arms, file: string) => (await fileDiff(both, file, 99)).line;
const textOf = async (both: Arms, file: string, most: number) => (await fileDiff(both, file, most)).diff;

describe.each(['commits', 'working tree'] as const)('between %s', (kind) => {
  test('lines added and removed, in the order asked for', async () => {
    expect(await fileChanges(arms(kind), files)).toEqual([
      { file: 'prompt.txt', added: 2, removed: 1 },
      { file: 'gone.txt', added: 0, removed: 1 },
      { file: 'emptied.txt', added: 0, removed: 1 },
      { file: 'cut.txt', added: 0, removed: 1 },
      { file: 'headless.txt', added: 0, removed: 1 },
      { file: 'shorter.txt', added: 0, removed: 1 },
      { file: 'unended.txt', added: 1, removed: 1 },
      { file: 'x.bin', added: 0, removed: 0, binary: true },
      { file: odd, added: 1, removed: 0 },
      { file: 'new.txt', added: 2, removed: 0 },
    ]);
    expect(await fileChanges(arms(kind), [])).toEqual([]);
  });

  test('of a file in a submodule: both trees hold it, and git of the checkout does not know it', async () => {
    const both = arms(kind);
    const main = repository({ 'library/prompt.txt': lines('one', 'two', 'three'), 'library/old.txt': 'o\n' });
    write(both.candidate.root, {
      'library/prompt.txt': lines('one', 'TWO', 'three'),
      'library/new.txt': 'n\n',
    });
    const held = ['library/prompt.txt', 'library/old.txt', 'library/new.txt'];
    const found = await fileChanges(
      { ...both, baseline: { ...both.baseline, root: main }, changed: held },
      held,
    );
    expect(found).toEqual([
      { file: 'library/prompt.txt', added: 1, removed: 1 },
      { file: 'library/old.txt', added: 0, removed: 1 },
      { file: 'library/new.txt', added: 1, removed: 0 },
    ]);
  });

  test('of a text that `.gitattributes` call no text', async () => {
    const both = arms(kind);
    write(both.candidate.root, { '.gitattributes': '*.txt binary -diff\n' });
    const [prompt, binary] = await fileChanges(both, ['prompt.txt', 'x.bin']);
    expect(prompt).toEqual({ file: 'prompt.txt', added: 2, removed: 1 });
    expect(binary).toMatchObject({ binary: true });
    expect(await textOf(both, 'prompt.txt', 20)).toContain('+FIVE');
    expect(await lineOf(both, 'prompt.txt')).toBe(5);
  });

  test('the first line that differs in the candidate', async () => {
    const both = arms(kind);
    const found = await Promise.all(files.map(async (file) => [file, await lineOf(both, file)]));
    expect(Object.fromEntries(found)).toEqual({
      'prompt.txt': 5,
      'gone.txt': null,
      'emptied.txt': 1,
      'cut.txt': 1,
      'headless.txt': 1,
      'shorter.txt': 5,
      'unended.txt': 2,
      'same.txt': null,
      'x.bin': null,
      [odd]: 1,
      'new.txt': 1,
      'nowhere.txt': null,
    });
  });

  test('the text of a difference, whole and cut', async () => {
    const both = arms(kind);
    expect(await textOf(both, 'prompt.txt', 100)).toBe(
      '@@ -2,7 +2,8 @@ one\n two\n three\n four\n-five\n+FIVE\n+five and a half\n six\n seven\n eight',
    );
    expect(await textOf(both, 'prompt.txt', 3)).toBe('@@ -2,7 +2,8 @@ one\n two\n… 8 more lines');
    expect(await textOf(both, 'new.txt', 9)).toBe(
      '@@ -0,0 +1,2 @@\n+n\n+last line without end\n\\ No newline at end of file',
    );
    expect(await textOf(both, odd, 9)).toBe('@@ -1 +1,2 @@\n+O\n o');
    expect(await textOf(both, 'x.bin', 9)).toMatch(/^Binary files /);
    expect(await textOf(both, 'same.txt', 9)).toBe('');
    expect(await textOf(both, 'nowhere.txt', 9)).toBe('');
  });
});

test("a clone's own settings for what people see change nothing", async () => {
  const root = repository({ 'blank.txt': '\na\nb\n' });
  const base = git(root, 'rev-parse', 'HEAD');
  write(root, { 'blank.txt': '\na\nB\n' });
  git(root, 'config', 'diff.suppressBlankEmpty', 'true');
  const both = { ...arms('working tree'), candidate: { root, commit: null, label: 'change' } };
  const own = { ...both, baseline: { root: '/unused', commit: base, label: 'main' }, changed: ['blank.txt'] };
  expect(await fileDiff(own, 'blank.txt', 9)).toEqual({ line: 3, diff: '@@ -1,3 +1,3 @@\n \n a\n-b\n+B' });
});

test('no program of the repository is run for a difference', async () => {
  const both = arms('working tree');
  const { root } = both.candidate;
  write(root, { 'evil.sh': '#!/bin/sh\necho hacked\n', '.gitattributes': '* diff=evil\n' });
  chmodSync(path.join(root, 'evil.sh'), 0o755);
  for (const key of ['diff.external', 'diff.evil.command', 'diff.evil.textconv'])
    git(root, 'config', key, path.join(root, 'evil.sh'));
  expect(await textOf(both, 'cut.txt', 9)).toBe('@@ -1,3 +1,2 @@\n a\n-b\n c');
});

test("a file that took the place of main's is compared with that one", async () => {
  const root = repository({ 'old/prompt.txt': lines('a', 'b', 'c'), 'kept.txt': lines('k') });
  const base = git(root, 'rev-parse', 'HEAD');
  rmSync(path.join(root, 'old/prompt.txt'));
  const head = commit(root, { 'new/prompt.txt': lines('a', 'B', 'c'), 'copy.txt': lines('k', 'l') });
  const own: Arms = {
    ...arms('commits'),
    baseline: { root: '/unused', commit: base, label: 'main' },
    candidate: { root, commit: head, label: 'change' },
    changed: ['copy.txt', 'new/prompt.txt', 'old/prompt.txt'],
  };
  expect(await fileDiff(own, 'new/prompt.txt', 9, 'old/prompt.txt')).toEqual({
    line: 2,
    diff: '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c',
  });
  // Main's file is still there: the new one is new.
  expect((await fileDiff(own, 'copy.txt', 9, 'kept.txt')).diff).toBe('@@ -0,0 +1,2 @@\n+k\n+l');
});
