import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const GOOD = `on: push
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with:
          persist-credentials: false
      - run: echo "$NAME"
        env:
          NAME: \${{ github.head_ref }}
`;
const ACTION = `name: probe
description: probe
runs:
  using: node24
  main: dist/index.js
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lint-'));
  mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function lint(where: string) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/lint-workflows.mjs', where], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, problems: stderr.trim().split('\n') };
}

function linted(files: { workflow?: string; action?: string; page?: string }) {
  writeFileSync(path.join(folder, '.github/workflows/w.yml'), files.workflow ?? GOOD);
  writeFileSync(path.join(folder, 'action.yml'), files.action ?? ACTION);
  writeFileSync(path.join(folder, 'README.md'), `words\n\n\`\`\`yaml\n${files.page ?? GOOD}\`\`\`\n`);
  return lint(folder);
}

test("this repository's own workflows, action.yml and the workflows in its docs are right", () => {
  expect(lint(root)).toEqual({ status: 0, problems: [''] });
});

describe('a workflow that is wrong fails', { tags: ['slow'] }, () => {
  test('the one that all others are made from is right', () => {
    expect(linted({})).toEqual({ status: 0, problems: [''] });
  });

  test.each([
    ['unknown runner key', GOOD.replace('runs-on', 'run-on'), "w.yml:5: Unexpected value 'run-on'"],
    [
      'unknown permission',
      GOOD.replace('permissions: {}', 'permissions: {contents: reed}'),
      "w.yml:2: Unexpected value 'reed'",
    ],
    [
      'unknown context',
      GOOD.replace('github.head_ref', 'githb.head_ref'),
      "w.yml:13: Unrecognized named-value: 'githb'",
    ],
    ['no YAML', 'on: [push\n', 'w.yml:'],
    [
      'a tag in place of a commit',
      GOOD.replace(/@\w{40}/, '@v7'),
      'w.yml:8: `actions/checkout@v7` is not pinned to a commit',
    ],
    [
      'credentials left on disk',
      GOOD.replace('persist-credentials: false', 'fetch-depth: 0'),
      'w.yml:8: checkout leaves its token on disk',
    ],
    [
      'code from outside',
      GOOD.replace('"$NAME"', `"\${{ github.event.pull_request.title }}"`),
      'w.yml:11: an expression inside `run:`',
    ],
    ['no permissions', GOOD.replace('permissions: {}\n', ''), 'w.yml:1: no `permissions:` at the top'],
    ['no end', GOOD.replace('    timeout-minutes: 5\n', ''), 'w.yml:4: job `one` has no timeout-minutes'],
    [
      'secrets for strangers',
      GOOD.replace('on: push', 'on: pull_request_target'),
      'w.yml:1: `pull_request_target` is not used here',
    ],
  ])('%s', (_, workflow, problem) => {
    const { status, problems } = linted({ workflow });
    expect(status).toBe(1);
    expect(problems.join('\n')).toContain(problem);
  });

  test('in action.yml', () => {
    const { status, problems } = linted({ action: `${ACTION}branding: {icon: pawl}\n` });
    expect([status, problems]).toEqual([1, ["action.yml:6: Unexpected value 'pawl'"]]);
  });

  test('in a page, at its line', () => {
    const { status, problems } = linted({ page: GOOD.replace('jobs:\n', 'jobs:\n  two: {}\n') });
    expect(status).toBe(1);
    expect(problems[0]).toMatch(/^README\.md:7: /);
  });
});
