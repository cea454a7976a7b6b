import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { GENERATED } from '../../scripts/reference/markdown.ts';
import { REFERENCE } from '../../scripts/reference/pages.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { POLICY_KEYS } from '../../src/config/policy/policy-keys.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What a person wrote in code, page by page. The reference itself is held to the source. */
const names = [
  'README.md',
  'SECURITY.md',
  'SUPPORT.md',
  'CHANGELOG.md',
  ...globSync('docs/**/*.md', { cwd: root }),
]
  .map((page) => ({ page, text: readFileSync(path.join(root, page), 'utf8') }))
  .filter(({ text }) => !text.includes(GENERATED))
  .flatMap(({ page, text }) => {
    const prose = text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
    return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => ({ page, name }));
  });

/** Names of other tools and of files, which have the form of one of ours. */
const NOT_OURS = new Set(['--frozen-lockfile', '--prefix /', '--promptfoo', '--write', 'limits.json']);
const ours = names.filter(({ name }) => !NOT_OURS.has(name));

test('a flag that a page names is one of a command', () => {
  const flags = new Set(Object.values(COMMANDS).flatMap(({ flags: own }) => Object.keys(own)));
  const named = ours.filter(({ name }) => name.startsWith('--'));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !flags.has(name.slice(2).replace(/ .*/, '')))).toEqual([]);
});

test('a key of pawl.yaml that a page names is one that there is', () => {
  const keys = new Set(
    Object.keys(POLICY_KEYS).flatMap((key) => {
      const parts = key.split('.');
      return parts.map((_, end) => parts.slice(0, end + 1).join('.'));
    }),
  );
  const tops = new Set([...keys].map((key) => key.replace(/(?:\[\])?(?:\..*)?$/, '')));
  const named = ours.filter(({ name }) => {
    const [, top = ''] = /^([a-zA-Z-]+)(?:\[\])?\.[\w.*[\]-]+$/.exec(name) ?? [];
    return tops.has(top);
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !keys.has(name))).toEqual([]);
});

test('a code of an error that a page names is one that is thrown', () => {
  const errors = readFileSync(path.join(REFERENCE, 'errors.md'), 'utf8');
  const codes = new Set([...errors.matchAll(/^## (\S+)$/gm)].map(([, code]) => code));
  const rooms = new Set([...codes].map((code) => code?.replace(/\/.*/, '')));
  const named = ours.filter(({ name }) => rooms.has(/^([a-z]+)\/[a-z\d-]+$/.exec(name)?.[1]));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => !codes.has(name))).toEqual([]);
});
