import { describe, expect, test } from 'vitest';
import { isNightly } from '../../src/action/nightly-mode.ts';

const main = 'refs/heads/main';

describe('which runs are main’s own', () => {
  test.each([
    ['a schedule', { eventName: 'schedule', ref: main }, {}, true],
    ['by hand on main', { eventName: 'workflow_dispatch', ref: main, defaultBranch: 'main' }, {}, true],
    [
      'by hand with a base',
      { eventName: 'workflow_dispatch', ref: main, defaultBranch: 'main' },
      { base: 'v1' },
      false,
    ],
    [
      'by hand on a branch',
      { eventName: 'workflow_dispatch', ref: 'refs/heads/x', defaultBranch: 'main' },
      {},
      false,
    ],
    [
      'a tag named like main',
      { eventName: 'workflow_dispatch', ref: 'refs/tags/main', defaultBranch: 'main' },
      {},
      false,
    ],
    ['a push', { eventName: 'push', ref: main, defaultBranch: 'main' }, {}, false],
    ['a pull request', { eventName: 'pull_request', ref: 'refs/pull/7/merge' }, {}, false],
  ] as const)('%s: %s', (_, facts, inputs, expected) => {
    expect(isNightly(facts, inputs)).toBe(expected);
  });
});
