import { describe, expect, test } from 'vitest';
import type { CiEvent } from '../../../src/trees/arms.ts';
import { type BaseRule, baseRule } from '../../../src/trees/git/base-rule.ts';

const [m, b, h, x] = ['m', 'b', 'h', 'x'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const merge = { head: m, parents: [b, h] };
const plain = { head: h, parents: [x] };
const pull: CiEvent = {
  kind: 'pull-request',
  name: 'pull_request',
  baseSha: b,
  headSha: h,
  baseRef: 'main',
  pullNumber: 7,
};

const rows: [
  string,
  string | undefined,
  CiEvent | null,
  { head: string; parents: string[] },
  Partial<BaseRule>,
][] = [
  ['local', undefined, null, plain, { kind: 'fork-of-default' }],
  ['--base wins over everything', 'v1', pull, merge, { kind: 'fork-of-ref', ref: 'v1' }],
  ['the merge commit of a pull request', undefined, pull, merge, { kind: 'commit', commit: b, name: 'main' }],
  [
    'its base moved since the event',
    undefined,
    { ...pull, baseSha: x },
    merge,
    { kind: 'commit', commit: b },
  ],
  ['a plain checkout of the head', undefined, pull, plain, { kind: 'fork-of-branch', branch: 'main' }],
  [
    'a head that is itself a merge of main',
    undefined,
    { ...pull, headSha: m },
    { head: m, parents: [x, b] },
    { kind: 'fork-of-branch', branch: 'main' },
  ],
  [
    'a head that is itself a merge into main',
    undefined,
    { ...pull, headSha: m },
    merge,
    { kind: 'fork-of-branch', branch: 'main' },
  ],
  [
    'no branch, only a commit',
    undefined,
    { kind: 'pull-request', name: 'pull_request', baseSha: b },
    plain,
    { kind: 'fork-of-ref', ref: b },
  ],
  [
    'a merge queue',
    undefined,
    { kind: 'merge-queue', name: 'merge_group', baseSha: b, baseRef: 'refs/heads/main' },
    plain,
    { kind: 'commit', commit: b, name: 'main' },
  ],
  [
    'a push to the default branch',
    undefined,
    { kind: 'push', name: 'push', ref: 'refs/heads/main', defaultBranch: 'main' },
    plain,
    { kind: 'record' },
  ],
  [
    'a push to another branch',
    undefined,
    { kind: 'push', name: 'push', ref: 'refs/heads/x', defaultBranch: 'main' },
    plain,
    { kind: 'fork-of-branch', branch: 'main' },
  ],
  [
    'a tag named like the default branch',
    undefined,
    { kind: 'push', name: 'push', ref: 'refs/tags/main', defaultBranch: 'main' },
    plain,
    { kind: 'fork-of-branch', branch: 'main' },
  ],
  [
    'a dispatch',
    undefined,
    { kind: 'manual', name: 'workflow_dispatch', ref: 'refs/heads/main', defaultBranch: 'main' },
    plain,
    { kind: 'fork-of-branch', branch: 'main' },
  ],
  [
    'an event that says nothing',
    undefined,
    { kind: 'schedule', name: 'schedule' },
    plain,
    { kind: 'fork-of-default' },
  ],
];

describe('baseRule', () => {
  test.each(rows)('%s', (_name, base, event, checkout, expected) => {
    expect(baseRule(base, event, checkout)).toMatchObject(expected);
  });

  test.each([
    [
      'pull_request_target checked out as it comes',
      { ...pull, name: 'pull_request_target' },
      { head: b, parents: [x] },
      'trees/not-the-change',
    ],
    [
      'a pull request without base',
      { kind: 'pull-request' as const, name: 'pull_request', pullNumber: 1 },
      plain,
      'trees/event-without-base',
    ],
    [
      'a merge group without base',
      { kind: 'merge-queue' as const, name: 'merge_group' },
      plain,
      'trees/event-without-base',
    ],
  ])('%s is refused', (_name, event, checkout, code) => {
    expect(() => baseRule(undefined, event, checkout)).toThrowError(
      expect.objectContaining({ help: expect.objectContaining({ code, fix: expect.any(String) }) }),
    );
  });
});
