import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHANGES } from '../support/gallery/changes.ts';
import { JOBS } from '../support/gallery/jobs.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const shown = [
  ...readFileSync(path.join(docs, 'gallery.md'), 'utf8').matchAll(/\(pictures\/gallery-(\S+)\.png\)/g),
].map(([, name = '']) => name);

test('the gallery shows every picture that was made for it, each of a situation that a test runs', () => {
  const made = readdirSync(path.join(docs, 'pictures')).flatMap((file) =>
    file.startsWith('gallery-') ? [path.basename(file, '.png').replace('gallery-', '')] : [],
  );
  expect([...shown].sort()).toEqual(made.sort());
  expect(shown.filter((name) => !(name in CHANGES) && !(name in JOBS))).toEqual([]);
});

test('its pictures are light enough for a page that is read on a phone', () => {
  const sizes = shown.map((name) => statSync(path.join(docs, `pictures/gallery-${name}.png`)).size);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(600_000);
});
