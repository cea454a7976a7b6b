import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** They look for data beside the repository. */
const OUTSIDE = [
  'bench/engine-differences.ts',
  'bench/verdict/decision.ts',
  'test/support/files/data-beside.ts',
];

// A test that skips where a folder is absent skips for good once it has moved and its path has not.
test('a path that a file builds from its own place leads to something in the repository', () => {
  const files = ['test', 'bench', 'scripts'].flatMap((place) =>
    readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|mjs)$/.test(file))
      .map((file) => path.posix.join(place, file.split(path.sep).join('/'))),
  );
  const wrong = files.flatMap((file) => {
    const built = readFileSync(path.join(root, file), 'utf8').matchAll(
      /import\.meta\.dirname,\s*'((?:\.\.(?:\/|(?=')))+)([^/']*)/g,
    );
    return [...built].flatMap(([, up = '', name = '']) => {
      const target = path.resolve(root, path.dirname(file), up, name);
      const isInside = `${target}${path.sep}`.startsWith(root + path.sep);
      return isInside && existsSync(target) ? [] : [`${file}: ${up}${name}`];
    });
  });
  expect([...new Set(wrong.map((each) => each.split(':', 1)[0]))].sort()).toEqual(OUTSIDE);
});
