import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('the architecture page names every room of src', () => {
  const page = read('ARCHITECTURE.md');
  const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rooms.filter(({ name }) => !page.includes(`\`${name}/\``)).map(({ name }) => name)).toEqual([]);
});

test('links of the pages lead to a file, and to a heading where they name one', () => {
  const folders = [
    '',
    'docs/',
    ...['how-to', 'reference', 'explanation', 'decisions'].map((name) => `docs/${name}/`),
  ];
  const pages = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder)).flatMap((name) =>
      name.endsWith('.md') ? [`${folder}${name}`] : [],
    ),
  );
  const isThere = (page: string, link: string) => {
    const [file = '', heading] = link.split('#');
    const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    if (!existsSync(path.join(root, target))) return false;
    return heading === undefined || headingsOf(read(target)).includes(heading);
  };
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
      .filter(([, link = '']) => !isThere(page, link))
      .map(([, link]) => `${page}: ${link}`),
  );
  expect(dead).toEqual([]);
});

/** The names that GitHub gives the headings of a page. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
