import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('the README lists every command in the words of --help', () => {
  const [, table = ''] = /<!-- commands -->\n([\s\S]*?)<!-- \/commands -->/.exec(read('README.md')) ?? [];
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `| \`pawl ${name}\` | ${summary} |`);
  expect(table.trim().split('\n').slice(2)).toEqual(rows);
});

test('the architecture page names every room of src', () => {
  const page = read('ARCHITECTURE.md');
  const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rooms.filter(({ name }) => !page.includes(`\`${name}/\``)).map(({ name }) => name)).toEqual([]);
});
