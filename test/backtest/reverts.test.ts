import { describe, expect, test } from 'vitest';
import { changeTitle } from '../../src/backtest/change-title.ts';
import { revertedBy } from '../../src/backtest/reverts.ts';

const commit = (n: number) => String(n).repeat(40);
const change = (n: number, message: string) => ({
  commit: commit(n),
  parent: commit(n - 1),
  at: '2026-01-01T00:00:00.000Z',
  message,
});
const SHORTEN = change(1, 'Shorten the prompt (#12)\n\nIt is long.');

describe('a revert is found', () => {
  test.each([
    ['by commit', `Revert "x"\n\nThis reverts commit ${commit(1)}.`],
    [
      'by a short commit, of a merge',
      `Take it back\n\nThis reverts commit 1111111, reversing\nchanges made to 0000000.`,
    ],
    ['by pull request', 'Back (#14)\n\nReverts pawl-dev/pawl#12'],
    ['by pull request, below a merge', 'Merge pull request #14 from a/revert-12\n\nBack\n\nReverts #12'],
    ['by title', 'Revert "Shorten the prompt (#12)" (#14)'],
    ['by title without its number', 'Revert "Shorten the prompt"'],
  ])('%s', (_, message) => {
    const changes = [change(3, message), change(2, 'Other (#13)'), SHORTEN];
    expect([...revertedBy(changes)]).toEqual([[commit(1), commit(3)]]);
  });

  test.each([
    ['of something else', `This reverts commit ${commit(7)}.`],
    ['of another pull request', 'Back\n\nReverts a/b#1'],
    ['that is only spoken of', 'Say what `Revert "Shorten the prompt"` does'],
  ])('not %s', (_, message) => {
    expect([...revertedBy([change(2, message), SHORTEN])]).toEqual([]);
  });

  test('never before what it undoes, and by the newest of two', () => {
    const undo = 'Revert "Shorten the prompt"';
    expect([...revertedBy([SHORTEN, change(3, undo)])]).toEqual([]);
    const twice = [change(4, undo), change(3, undo), SHORTEN];
    expect([...revertedBy(twice)]).toEqual([[commit(1), commit(4)]]);
  });
});

test.each([
  ['Fix it', 'Fix it', null],
  ['Fix it (#7)\n\nbody (#8)', 'Fix it', 7],
  ['Merge pull request #9 from me/branch\n\nSay more', 'Say more', 9],
  ["Merge branch 'x' into 'main'\n\nSay more\n\nSee merge request a/b!4", 'Say more', null],
  ['Merge pull request #9 from me/branch', 'Merge pull request #9 from me/branch', 9],
  ['(#7)', '(#7)', 7],
  ['', '', null],
])('the title of %j', (message, title, pull) => {
  expect(changeTitle(message)).toEqual({ title, pull });
});
