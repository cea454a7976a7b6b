import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import stringArgv from 'string-argv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRequest } from '../../src/cli/args.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { barOf, type CaseBar, canBeMissed } from '../../src/plan/case-bars.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })]
  // Generated from the source, and held to it.
  .filter(
    (file) => !/docs\/reference\/(?:policy|action|codes|commands|documents|errors|metrics)\.md$/.test(file),
  )
  .sort();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Fenced blocks of a page by their language. */
function blocksOf(page: string): readonly { readonly language: string; readonly text: string }[] {
  return [...read(page).matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

describe('a page shows', () => {
  const yaml = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ language }) => /^ya?ml$/.test(language))
      .map(({ text }, at) => [page, at, text] as const),
  );
  test.each(yaml)('YAML that can be read: %s, block %i', (_page, _at, text) => {
    expect(() => parse(text)).not.toThrow();
  });

  const policies = yaml.filter(([, , text]) => isPolicy(text));
  test.each(policies)('a pawl.yaml that is valid: %s, block %i', (_page, _at, text) => {
    const { success, error } = policySchema.safeParse(parse(text));
    expect([success, error?.issues ?? []]).toEqual([true, []]);
  });

  test('at least ten of them', () => expect(policies.length).toBeGreaterThanOrEqual(10));
});

test('a bar that a how-to page recommends is one that answers can miss', () => {
  const bars = pages
    .filter((page) => page.startsWith('docs/how-to/'))
    .flatMap((page) => [...read(page).matchAll(/`[^`]*atLeast: (\d+\/\d+)[^`]*`/g)].map(([, bar]) => bar));
  expect(bars.length).toBeGreaterThan(0);
  expect(bars.map((bar) => [bar, canBeMissed(barOf(bar) as CaseBar)])).toEqual(
    bars.map((bar) => [bar, true]),
  );
});

test('a how-to guide is of one purpose: it has fewer than 1,000 words', () => {
  const words = pages
    .filter((page) => page.startsWith('docs/how-to/'))
    .map((page) => [page, read(page).trim().split(/\s+/).length] as const);
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter(([, count]) => count >= 1_000)).toEqual([]);
});

test('each row of a table has the cells of its head: a line in code begins a new cell too, unless it is escaped', () => {
  const all = globSync(['*.md', 'bench/*.md', 'docs/**/*.md'], { cwd: root });
  const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
  const odd = all.flatMap((page) => {
    const text = read(page).replaceAll(/^( *)```[\s\S]*?^\1```/gm, '');
    return [...text.matchAll(/^ *\|.*(?:\n *\|.*)+/gm)].flatMap(([table]) => {
      const [head = '', ...rows] = table.split('\n');
      return rows.filter((row) => cells(row) !== cells(head)).map((row) => `${page}: ${row.trim()}`);
    });
  });
  expect(odd).toEqual([]);
});

test('every page is listed in docs/README.md', () => {
  const index = read('docs/README.md');
  const listed = globSync('docs/{*,how-to/*,reference/*,explanation/*}.md', { cwd: root })
    .map((page) => page.replace('docs/', ''))
    .filter((page) => page !== 'README.md');
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.filter((page) => !index.includes(`](${page})`))).toEqual([]);
});

/** Named so, or with keys of a policy alone. */
function isPolicy(text: string): boolean {
  if (/^# pawl\.yaml/.test(text)) return true;
  const value: unknown = parse(text);
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return keys.length > 0 && keys.every((key) => Object.hasOwn(policySchema.shape, key));
}

describe('a command on a page is one that there is, with flags that it has', () => {
  // Errors too: what mends one works when pasted.
  const commands = [...pages, 'docs/reference/errors.md'].flatMap((page) =>
    [...new Set(commandsOf(page))].map((line) => [page, line] as const),
  );
  test.each(commands)('%s: %s', (_page, line) => {
    const [, ...args] = stringArgv(line);
    // A command by its name alone.
    if (Object.hasOwn(COMMANDS, args.join(' '))) return;
    expect(() => parseRequest(args)).not.toThrow();
  });

  test('at least sixty of them', () => expect(commands.length).toBeGreaterThanOrEqual(60));
});

/** Lines of shell blocks and inline code that call pawl, as `pawl …`, up to what the shell takes for itself. */
function commandsOf(page: string): readonly string[] {
  const shell = blocksOf(page)
    .filter(({ language }) => language === '' || language === 'sh')
    .flatMap(({ text }) => text.split('\n'));
  const inline = [
    ...read(page)
      .replaceAll(/^ *```[\s\S]*?^ *```/gm, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, text = '']) => text);
  return [...shell, ...inline].flatMap((line) => {
    const [, call] =
      /^(?:npx (?:--yes )?(?:@pawl-dev\/)?|node dist\/cli\.js |\$ )?(pawl(?: [a-z-].*)|(?<=cli\.js )[a-z].*)$/.exec(
        line.trim(),
      ) ?? [];
    if (call === undefined || /…|\.\.\.|\||^pawl-/.test(call)) return [];
    return [(call.startsWith('pawl') ? call : `pawl ${call}`).replace(/\s+(?:#|&&|>|2>|\|\|).*$/, '')];
  });
}
