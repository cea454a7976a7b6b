import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { testedNode } from '../support/tested-node.ts';

const root = path.resolve(import.meta.dirname, '../..');
const NAMED = ['package.json', 'package-lock.json', 'src/version.ts', 'CHANGELOG.md'];
const before = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string })
  .version;

/** The files that name the version, in a folder of their own. */
function copied(): { readonly folder: string; readonly text: (file: string) => string } {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'src'));
  for (const file of NAMED) cpSync(path.join(root, file), path.join(folder, file));
  return { folder, text: (file) => readFileSync(path.join(folder, file), 'utf8') };
}

function release(...args: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const script = path.join(root, 'scripts/release.mjs');
  const { status, stdout, stderr } = spawnSync(testedNode, [script, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('preparing a release', () => {
  test('gives its number to what is unreleased, in every file that names the version', () => {
    const { folder, text } = copied();
    const words = release('notes', 'Unreleased', folder).out;
    expect(words).toMatch(/^### /);
    expect(release('prepare', '9.8.7', '2026-11-27', folder).status).toBe(0);
    const lock = JSON.parse(text('package-lock.json')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    expect([JSON.parse(text('package.json')).version, lock.version, lock.packages['']?.version]).toEqual(
      Array(3).fill('9.8.7'),
    );
    expect(text('src/version.ts')).toContain("'9.8.7'");
    expect(text('CHANGELOG.md')).toContain('## [Unreleased]\n\n## [9.8.7] - 2026-11-27\n');
    expect(release('notes', '9.8.7', folder).out).toBe(words);
    expect(release('check', 'v9.8.7', folder).status).toBe(0);
    // The packages that ours depends on keep theirs.
    const others = (file: string) => file.replaceAll(before, 'V').replaceAll('9.8.7', 'V');
    expect(others(text('package-lock.json'))).toBe(
      others(readFileSync(path.join(root, 'package-lock.json'), 'utf8')),
    );
  });

  test.each([
    ['a version that is none', ['prepare', '1.2', '2026-11-27'], /usage/],
    ['no day', ['prepare', '1.2.3', ''], /usage/],
    ['a tag of another version', ['check', 'v0.0.1'], /package\.json says/],
    ['a version that nobody wrote about', ['notes', '0.0.1'], /no words on 0\.0\.1/],
  ])('refuses %s', (_, args, why) => {
    const { folder, text } = copied();
    const { status, err } = release(...args, folder);
    expect([status, err]).toEqual([1, expect.stringMatching(why)]);
    expect(text('package.json')).toBe(readFileSync(path.join(root, 'package.json'), 'utf8'));
  });

  test('refuses a version twice, and an empty list of changes', () => {
    const { folder } = copied();
    release('prepare', '9.8.7', '2026-11-27', folder);
    expect(release('prepare', '9.8.7', '2026-11-28', folder).err).toMatch(/has 9\.8\.7 already/);
    expect(release('prepare', '9.8.8', '2026-11-28', folder).err).toMatch(/nothing under Unreleased/);
    writeFileSync(path.join(folder, 'CHANGELOG.md'), '# Changelog\n');
    expect(release('check', 'v9.8.7', folder).err).toMatch(/no words on 9\.8\.7/);
  });
});
