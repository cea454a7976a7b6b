import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  incompleteCandidate,
  incompleteMain,
  type lacksSubmodule,
} from '../../src/trees/incomplete-trees.ts';
import { temporaryTree } from '../support/files/temporary.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
const arms = (baseline: string, candidate: string) =>
  ({ baseline: { root: baseline }, candidate: { root: candidate } }) as Parameters<typeof lacksSubmodule>[0];

describe('pointers of Git LFS', () => {
  test('in this PR are refused, with the line that gets the content', () => {
    const root = temporaryTree({ 'a.txt': 'real', 'b.txt': POINTER });
    expect(incompleteCandidate(root, ['a.txt', 'missing.txt'])).toBeNull();
    const help = incompleteCandidate(root, ['a.txt', 'b.txt']);
    expect(help).toMatchObject({ code: 'trees/lfs-pointer', place: { file: 'b.txt' } });
    expect(help?.fix).toContain('git lfs pull');
    expect(help?.fix).toContain('lfs: true');
  });

  test('in main’s tree keep it from being compared', () => {
    const [main, own] = [temporaryTree({ 'b.txt': POINTER }), temporaryTree({ 'b.txt': 'real' })];
    expect(incompleteMain(arms(main, own), 'p.yaml', ['b.txt'])).toMatchObject({
      fix: expect.stringContaining('setup: git lfs pull'),
    });
    expect(incompleteMain(arms(own, own), 'p.yaml', ['b.txt'])).toBeNull();
  });
});

test('a suite in a submodule that is empty in main’s tree is not a new one', () => {
  const own = temporaryTree({ 'evals/.git': 'gitdir: x', 'evals/p.yaml': '' });
  const main = temporaryTree({ 'a.txt': '' });
  mkdirSync(path.join(main, 'evals'));
  expect(incompleteMain(arms(main, own), 'evals/p.yaml', [])).toMatchObject({
    reason: "The suite lies in the submodule `evals`, which is empty in main's tree.",
    fix: expect.stringContaining('setup: git submodule update --init'),
  });
  // A suite that is new, and one whose submodule is there.
  expect(incompleteMain(arms(temporaryTree({}), own), 'evals/p.yaml', [])).toBeNull();
  expect(incompleteMain(arms(own, own), 'evals/p.yaml', [])).toBeNull();
});
