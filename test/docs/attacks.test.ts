import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ATTACKS, HONEST } from '../attacks/attacks.ts';
import { testTitles } from '../support/test-titles.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PAGE = 'docs/reference/attacks.md';
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const rows = [...ATTACKS, ...HONEST];

/** `FILE: TITLE` of every test in a file. */
const titlesOf = (file: string) => testTitles(read(file)).map((title) => `${file}: ${title}`);

test('every test of an attack has a row, and every row its test', () => {
  const folder = readdirSync(path.join(root, 'test/attacks'), { recursive: true, encoding: 'utf8' });
  const attacked = folder
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => titlesOf(path.posix.join('test/attacks', name.split(path.sep).join('/'))));
  expect(attacked.length).toBeGreaterThan(200);
  const named = rows.flatMap(({ file, tests }) => tests.map((title) => `${file}: ${title}`));
  const existing = new Set([...new Set(rows.map(({ file }) => file))].flatMap(titlesOf));
  expect({
    withoutRow: attacked.filter((title) => !named.includes(title)),
    withoutTest: named.filter((title) => !existing.has(title)),
  }).toEqual({ withoutRow: [], withoutTest: [] });
});

test('the page on attacks shows the attacks as they are listed (to renew it: vitest run FILE -u)', async () => {
  const tables = { attacks: ATTACKS, honest: HONEST };
  const page = Object.entries(tables).reduce((text, [name, listed]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    expect(text).toMatch(place);
    return text.replace(place, (_all, open, close) => `${open}${tableOf(listed)}${close}`);
  }, read(PAGE));
  await expect(page).toMatchFileSnapshot(path.join(root, PAGE));
});

function tableOf(listed: readonly (typeof rows)[number][]): string {
  // A line begins a new cell, also in code.
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const lines = listed.map(
    ({ does, comes, file }) =>
      `| ${cell(does)} | ${cell(comes.replace(/^\w+/, '**$&**'))} | [${path.basename(file, '.test.ts')}](../../${file}) |`,
  );
  return ['| what a pull request does | what comes out | test |', '|---|---|---|', ...lines, ''].join('\n');
}

describe('titles of tests', () => {
  test('are found in groups, behind tables and conditions', () => {
    const source = `
describe('cases', () => {
  test('that are deleted', async () => {});
  test.each([['one', () => 1]])('%s is judged', (_name) => {});
  describe.skipIf(slow)(\`inner\`, () => { test.for(['x'])('x', function () {}); });
});
test('alone', () => { model.test('not one'); });
`;
    expect(testTitles(source)).toEqual([
      'cases > that are deleted',
      'cases > %s is judged',
      'cases > inner > x',
      'alone',
    ]);
  });

  test('that are computed are refused', () => {
    expect(() => testTitles('test(name, () => {});\n')).toThrow('must be plain text');
  });
});
