import { describe, expect, test } from 'vitest';
import { steadyOdds } from '../../../src/design/trial/steady-loss.ts';

const of = (passed: number, scored: number) => ({ passed, scored });

describe('a case whose answers to variations show a loss by themselves', () => {
  test.each([
    ['a broken case, in four pairs', of(4, 4), of(0, 4), true],
    ['a broken case, in sixteen', of(16, 16), of(0, 16), true],
    ['one that main fails once', of(15, 16), of(0, 16), true],
    ['a broken case that passes once in four pairs: it is asked on', of(4, 4), of(1, 4), false],
    ['a broken case that passes once in eight pairs', of(8, 8), of(1, 8), true],
    ['a halved case', of(16, 16), of(8, 16), true],
    ['one that this PR fails once', of(8, 8), of(7, 8), false],
    ['one that both sides always pass', of(16, 16), of(16, 16), false],
    ['a borderline case', of(8, 16), of(8, 16), false],
    ['a borderline case that keeps a fifth of its answers', of(10, 16), of(6, 16), false],
    ['a borderline case that keeps half of its answers', of(12, 16), of(4, 16), false],
    ['a case without answers', of(0, 0), of(0, 0), false],
  ])('%s', (_, baseline, candidate, expected) => {
    expect(steadyOdds(baseline, candidate) >= 3).toBe(expected);
  });

  test('a broken case that passes once in four pairs is likelier than a borderline one, and one that main fails too is not', () => {
    expect(steadyOdds(of(4, 4), of(1, 4))).toBeGreaterThan(1);
    expect(steadyOdds(of(2, 4), of(1, 4))).toBeLessThan(1);
  });
});
