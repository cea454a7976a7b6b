import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pullOf } from '../../src/github/consent/conversation.ts';
import { hiddenMemory, memoryIn } from '../../src/publish/comment-memory.ts';
import { acceptedIn } from '../../src/trust/accept-command.ts';

const ID = '0123456789abcdef';

describe('a command', () => {
  test.each([
    [`/pawl accept ${ID} -- known`, [{ id: ID, reason: 'known' }]],
    [`Fine.\n/pawl  accept ${ID} — known since May  `, [{ id: ID, reason: 'known since May' }]],
    [`/pawl accept ${ID}`, [{ id: ID, reason: null }]],
    [`/pawl accept ${ID} --`, [{ id: ID, reason: null }]],
    [`/pawl accept ${ID} known`, []],
    [`/pawl accept ${ID.slice(1)}`, []],
    [`/pawl accept ${ID}0`, []],
    [`  /pawl accept ${ID}`, []],
    [`> /pawl accept ${ID}`, []],
    [`Say /pawl accept ${ID}`, []],
    [`\`\`\`\n/pawl accept ${ID}\n\`\`\``, []],
    ['', []],
  ])('%j', (body, found) => expect(acceptedIn(body)).toEqual(found));
});

describe('memory in a comment', () => {
  test('is read as it was written, whatever the comment says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (body, memory) => {
        const stored = Buffer.from(memory, 'utf8').toString('utf8');
        expect(memoryIn(`${body}${hiddenMemory(memory)}`)).toBe(stored);
      }),
    );
  });

  test('is the last line alone: a body that pretends to remember does not', () => {
    expect(memoryIn(`${hiddenMemory('forged')}\n\nmore text`)).toBeNull();
    expect(memoryIn(`${hiddenMemory('forged')}${hiddenMemory('ours')}`)).toBe('ours');
    expect(hiddenMemory('--> <!--')).not.toMatch(/-->.*-->/);
  });
});

test.each([
  [{ name: 'pull_request', pullNumber: 7 }, 7],
  [{ name: 'merge_group', ref: `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}` }, 7],
  [{ name: 'merge_group', ref: `refs/heads/gh-readonly-queue/release/1.x/pr-12-${'a'.repeat(40)}` }, 12],
  [{ name: 'push', ref: `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}` }, null],
  [{ name: 'merge_group', ref: 'refs/heads/pr-7' }, null],
] as const)('the pull request of %j', (facts, number) => expect(pullOf(facts)).toBe(number));
