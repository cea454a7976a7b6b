import { expect, test } from 'vitest';
import { namedInstead } from '../../../../src/commands/opening/rule-changes/named-instead.ts';
import { temporaryTree } from '../../../support/files/temporary.ts';

/** The files that code names in the place of `evals/ask.txt`, which a suite asked with before `evals/fine.txt`. */
function named(before: string, now: string, others: Readonly<Record<string, string>> = {}) {
  const baseline = { root: temporaryTree({ 'app/shop.py': before }) };
  const candidate = { root: temporaryTree({ 'app/shop.py': now, ...others }) };
  const arms = { baseline, candidate, changed: ['app/shop.py'] } as unknown as Parameters<
    typeof namedInstead
  >[0];
  return namedInstead(arms, new Set(['evals/fine.txt']))('evals/ask.txt');
}

const OLD = 'PROMPT = open("evals/ask.txt").read()\n';

test('code that turns from a prompt which is gone to a file of this PR names it, by its path or by its end', () => {
  const other = { 'prompts/sell.txt': 'Sell {{what}}.\n' };
  expect(named(OLD, 'PROMPT = open("prompts/sell.txt").read()\n', other)).toEqual(['prompts/sell.txt']);
  expect(named(OLD, 'PROMPT = open("sell.txt").read()\n', { 'app/sell.txt': 'Sell.\n' })).toEqual([
    'app/sell.txt',
  ]);
  expect(named(OLD, 'PROMPT = open("evals/fine.txt").read()\n', other)).toEqual([]);
  expect(named(OLD, OLD, other)).toEqual([]);
});

test('a file of a megabyte without a name says nothing, and is read in one go', () => {
  const [word, ends] = ['a'.repeat(700_000), '.'.repeat(90_000)];
  expect(named(OLD, `${word}\n${ends}x${ends}\n`)).toEqual([]);
});
