import { describe, expect, test } from 'vitest';
import { isNightly } from '../../src/action/step.ts';

const main = 'refs/heads/main';

describe('which runs are main’s own', () => {
  test.each([
    ['a schedule', { kind: 'schedule', name: 'schedule', ref: main }, {}, true],
    [
      'by hand on main',
      { kind: 'manual', name: 'workflow_dispatch', ref: main, defaultBranch: 'main' },
      {},
      true,
    ],
    [
      'by hand with a base',
      { kind: 'manual', name: 'workflow_dispatch', ref: main, defaultBranch: 'main' },
      { base: 'v1' },
      false,
    ],
    [
      'by hand on a branch',
      { kind: 'manual', name: 'workflow_dispatch', ref: 'refs/heads/x', defaultBranch: 'main' },
      {},
      false,
    ],
    [
      'a tag named like main',
      { kind: 'manual', name: 'workflow_dispatch', ref: 'refs/tags/main', defaultBranch: 'main' },
      {},
      false,
    ],
    ['a push', { kind: 'push', name: 'push', ref: main, defaultBranch: 'main' }, {}, false],
    ['a pull request', { kind: 'pull-request', name: 'pull_request', ref: 'refs/pull/7/merge' }, {}, false],
  ] as const)('%s: %s', (_, facts, inputs, expected) => {
    expect(isNightly(facts, inputs)).toBe(expected);
  });
});
