import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { spendingOf } from '../../src/plan/spending.ts';
import { sampleWith } from '../support/builders/sample.ts';

const budget = (parts: object) => policySchema.parse({ budget: parts }).budget;
const costing = (cost: number, more: object = {}) => sampleWith({ suite: 'a', target: { cost }, ...more });

describe('money', () => {
  test('of an unknown suite one block begins, and the next waits for what it cost', () => {
    const spending = spendingOf(budget({ usd: 1 }), () => 0);
    expect(spending.begin('a', 2, true)).toBe('yes');
    expect(spending.begin('a', 2, false)).toBe('not-yet');
    expect(spending.begin('b', 1, false)).toBe('yes');
    spending.took(costing(0.1));
    expect(spending.begin('a', 2, false)).toBe('yes');
    expect(spending.spentOn()).toBeNull();
  });

  test.each([
    ['all that fits', 4, true, 'yes'],
    ['one sample more', 5, true, 'never'],
    ['more than what is under way leaves', 5, false, 'never'],
  ])('after 2 of $0.1 with 4 under way in $1: %s', (_, samples, idle, answer) => {
    const spending = spendingOf(budget({ usd: 1 }), () => 0);
    for (const cost of [0.1, 0.1]) spending.took(costing(cost));
    expect(spending.begin('a', 4, true)).toBe('yes');
    expect(spending.begin('a', samples as number, idle as boolean)).toBe(
      answer === 'never' && !idle ? 'not-yet' : answer,
    );
  });

  test('what a batch answered counts with what was paid for it', () => {
    const spending = spendingOf(budget({ usd: 1 }), () => 0);
    spending.took(costing(0, { target: { cost: 1.2, discount: 0.6 }, grader: { cost: 0.2, discount: 0.1 } }));
    expect(spending.begin('b', 1, true)).toBe('yes');
    spending.took(costing(0.4));
    expect(spending.begin('b', 1, true)).toBe('never');
  });

  test('each suite is estimated by its own samples; graders count', () => {
    const spending = spendingOf(budget({ usd: 1 }), () => 0);
    spending.took(costing(0.4, { grader: { cost: 0.1 }, calls: { target: 1, grader: 1 } }));
    spending.took(costing(0.01, { suite: 'b' }));
    expect(spending.begin('a', 1, true)).toBe('never');
    expect(spending.begin('b', 40, true)).toBe('yes');
    expect(spending.spentOn()).toBe('usd');
  });

  test('what no provider priced is in no sum, and counted', () => {
    const spending = spendingOf(budget({ usd: 1 }), () => 0);
    const calls = { target: 2, grader: 3 };
    for (let n = 0; n < 50; n += 1) spending.took(sampleWith({ suite: 'a', target: {}, calls }));
    expect(spending.begin('a', 1000, false)).toBe('yes');
    expect(spending.unpriced()).toEqual({ target: 100, grader: 150 });
  });

  test('a free model is free', () => {
    const spending = spendingOf(budget({ usd: 0.01 }), () => 0);
    spending.took(costing(0));
    expect([spending.begin('a', 1000, false), spending.unpriced()]).toEqual([
      'yes',
      { target: 0, grader: 0 },
    ]);
  });
});

describe('time', () => {
  test.each([
    [58_900, 'yes'],
    [59_100, 'never'],
  ])('a call of 1 s begins at %i ms of a minute: %s', (elapsed, answer) => {
    const spending = spendingOf(budget({ minutes: 1 }), () => elapsed);
    spending.took(sampleWith({ suite: 'a', latencyMs: 1000 }));
    expect([spending.begin('a', 1, true), spending.begin('a', 0, false)]).toEqual([answer, answer]);
    expect(spending.spentOn()).toBe(answer === 'yes' ? null : 'minutes');
  });

  test('without limits everything begins', () => {
    const spending = spendingOf(budget({}), () => 1e12);
    expect(spending.begin('a', 1e6, false)).toBe('yes');
  });
});
