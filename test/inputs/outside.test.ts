import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { temporaryTree } from '../support/files/temporary.ts';
import { textOfRejection } from '../support/known-error.ts';

const inputs = (root: string) => suiteInputs({ root, suite: { config: 'evals/s.yaml', paths: [] } });
const tree = (config: string, more: Record<string, string> = {}) =>
  temporaryTree({ 'evals/s.yaml': config, 'evals/a.txt': '', 'shared/b.txt': '', ...more });

describe('a path that leads out of the repository', () => {
  test.each([
    ['tests: [{vars: {x: "file:///proc/self/environ"}}]', 'file:///proc/self/environ'],
    ['tests: [{vars: {x: "file://../../../etc/passwd"}}]', 'file://../../../etc/passwd'],
    ['tests: [{vars: {x: "file://a/*/../../../../etc/passwd"}}]', 'file://a/*/../../../../etc/passwd'],
    ['tests: [{assert: [{type: equals, value: "file:///etc/hostname"}]}]', 'file:///etc/hostname'],
    ['prompts: [/etc/passwd]', '/etc/passwd'],
    ['tests: "file:///etc/*.csv"', 'file:///etc/*.csv'],
    ['providers: ["pawl:rag:/etc/rag.yaml"]', 'pawl:rag:/etc/rag.yaml'],
    ['tests: [{vars: {x: "file://../.git/config"}}]', 'file://../.git/config'],
    ['prompts: ["file://../.GIT/config"]', 'file://../.GIT/config'],
    ['providers: [{id: echo, config: {body: "file:///etc/passwd"}}]', 'file:///etc/passwd'],
  ])('%s', async (config, text) => {
    expect(await textOfRejection(() => inputs(tree(config)))).toContain(
      `\`${text}\` lies outside the repository.`,
    );
  });

  test('in a file that the config refers to', async () => {
    const root = tree('tests: file://more.yaml', { 'evals/more.yaml': '- vars: {x: "file:///etc/passwd"}' });
    const text = await textOfRejection(() => inputs(root));
    expect(text).toContain('`file:///etc/passwd` lies outside the repository.');
    expect(text).toContain('evals/more.yaml');
  });

  test('by a link', async () => {
    const root = tree('tests: [{vars: {x: "file://link.txt"}}]');
    symlinkSync('/etc/passwd', path.join(root, 'evals/link.txt'));
    expect(await textOfRejection(() => inputs(root))).toContain(
      '`file://link.txt` lies outside the repository.',
    );
  });
});

test('a link into git’s own folder leads out of the repository', async () => {
  const root = tree('prompts: [file://link.txt]', { '.git/config': '' });
  symlinkSync('../.git/config', path.join(root, 'evals/link.txt'));
  expect(await textOfRejection(() => inputs(root))).toContain(
    '`file://link.txt` lies outside the repository.',
  );
});

test.each([
  'prompts: ["file://../.github/prompts/a.txt", "file://../.gitignore"]',
  'prompts: ["file://../shared/b.txt"]',
  'tests: [{vars: {x: "see file:///etc/passwd"}}]',
  'tests: [{vars: {x: /etc/passwd, y: ../../up}}]',
  'prompts: ["Is ../../x a path, and /etc/passwd?"]',
  'providers: ["file:///opt/team/provider.js", "python:/opt/team/p.py"]',
  'tests: https://example.com/t.csv',
])('what stays inside, is text or is code is read as before: %s', async (config) => {
  await expect(inputs(tree(config))).resolves.toBeDefined();
});

test('packages that main’s tree borrows by a link are its own', async () => {
  const root = tree('tests: [{vars: {x: "file://../node_modules/names/name.txt"}}]');
  const installed = temporaryTree({ 'node_modules/names/name.txt': '' });
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  symlinkSync(path.join(installed, 'node_modules/names'), path.join(root, 'node_modules/names'));
  expect(path.relative(tmpdir(), installed)).not.toBe('');
  await expect(inputs(root)).resolves.toBeDefined();
});
