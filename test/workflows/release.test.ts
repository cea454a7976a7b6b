import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/files/temporary.ts';
import { testedNode } from '../support/processes/tested-node.ts';

const root = path.resolve(import.meta.dirname, '../..');
const NAMED = ['package.json', 'package-lock.json', 'src/version.ts', 'CHANGELOG.md'];
const CHANGESETS = ['.changeset/config.json', '.changeset/changelog.mjs'];
const before = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string })
  .version;

/** The files that name the version, in a folder of their own, with these changes alone. */
function copied(changes: Readonly<Record<string, string>> = {}): {
  readonly folder: string;
  readonly text: (file: string) => string;
} {
  const folder = temporaryFolder();
  for (const room of ['src', '.changeset']) mkdirSync(path.join(folder, room));
  for (const file of [...NAMED, ...CHANGESETS]) cpSync(path.join(root, file), path.join(folder, file));
  for (const [name, text] of Object.entries(changes))
    writeFileSync(path.join(folder, `.changeset/${name}.md`), text);
  return { folder, text: (file) => readFileSync(path.join(folder, file), 'utf8') };
}

const change = (kind: string, words: string) => `---\n"@pawl-dev/pawl": ${kind}\n---\n\n${words}\n`;
const TWO = {
  one: change('minor', 'A thing is new.\nIts second line.'),
  two: change('patch', 'A thing is mended.'),
};

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
  test('takes the changes into the changelog, under the next version in every file that names it', () => {
    const { folder, text } = copied(TWO);
    const earlier = text('CHANGELOG.md').replace('# Changelog\n', '');
    const next = before.replace(/\d+\.\d+$/, (end) => `${Number(end.split('.')[0]) + 1}.0`);
    expect(release('prepare', folder)).toMatchObject({
      status: 0,
      out: expect.stringContaining(`→ ${next}`),
    });
    const lock = JSON.parse(text('package-lock.json')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    expect([JSON.parse(text('package.json')).version, lock.version, lock.packages['']?.version]).toEqual(
      Array(3).fill(next),
    );
    expect(text('src/version.ts')).toContain(`'${next}'`);
    expect(text('CHANGELOG.md').endsWith(earlier)).toBe(true);
    expect(release('notes', next, folder).out).toBe(
      '### Minor Changes\n\n- A thing is new.\n  Its second line.\n\n### Patch Changes\n\n- A thing is mended.\n',
    );
    expect(release('check', `v${next}`, folder).status).toBe(0);
    // The packages that ours depends on keep theirs.
    const others = (file: string) => file.replaceAll(before, 'V').replaceAll(next, 'V');
    expect(others(text('package-lock.json'))).toBe(
      others(readFileSync(path.join(root, 'package-lock.json'), 'utf8')),
    );
    expect(release('prepare', folder).err).toMatch(/holds no change/);
  });

  test.each([
    ['a command that is none', ['tidy'], /usage/],
    ['a tag of another version', ['check', 'v0.0.1'], /package\.json says/],
    ['a version that nobody wrote about', ['notes', '0.0.1'], /no words on 0\.0\.1/],
  ])('refuses %s', (_, [command = '', ...args], why) => {
    const { folder, text } = copied(TWO);
    const { status, err } = release(command, ...args, folder);
    expect([status, err]).toEqual([1, expect.stringMatching(why)]);
    expect(text('package.json')).toBe(readFileSync(path.join(root, 'package.json'), 'utf8'));
  });

  test('refuses a change of a package that is not here, and touches nothing', () => {
    const { folder, text } = copied({ ...TWO, odd: '---\n"pawl": minor\n---\n\nA thing.\n' });
    expect(release('prepare', folder)).toMatchObject({ status: 1, err: expect.stringContaining('pawl') });
    expect(text('CHANGELOG.md')).toBe(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'));
  });

  test('refuses a tag that the changelog has no words on', () => {
    const { folder } = copied();
    writeFileSync(path.join(folder, 'CHANGELOG.md'), '# Changelog\n');
    expect(release('check', `v${before}`, folder).err).toMatch(`no words on ${before}`);
  });
});

test('every change that waits for a release can be taken into one', () => {
  const waiting = readdirSync(path.join(root, '.changeset')).filter((file) => file.endsWith('.md'));
  const { folder } = copied({ ...TWO });
  for (const file of waiting)
    cpSync(path.join(root, '.changeset', file), path.join(folder, '.changeset', file));
  expect(release('prepare', folder)).toMatchObject({ status: 0, err: '' });
});
