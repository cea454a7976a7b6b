/** Worlds of what answers take: their cost, whose few largest values may be most of it. */
import { normalQuantile } from '../../src/stats/distributions/normal.ts';
import type { Random } from '../../src/stats/random.ts';
import type { World } from './estimate-worlds.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const many = <T>(count: number, of: (at: number) => T) => Array.from({ length: count }, (_, at) => of(at));
const normal = (random: Random) => normalQuantile(random.next() || Number.EPSILON);

/** A number whose logarithm is normal, of mean 1. */
const aroundOne = (deviation: number, random: Random) =>
  deviation === 0 ? 1 : Math.exp(deviation * normal(random) - deviation ** 2 / 2);

/**
 * A suite whose cases cost 1 on average. `cases` and `answers`: standard deviation of the logarithm of a case's cost, and of one answer's. A moved
 * case costs `factor` times as much; one in five that much less.
 */
function costsOf(
  name: string,
  shape: {
    readonly cases: number;
    readonly answers: number;
    readonly factor: (random: Random) => number;
  },
): World {
  return {
    name,
    metric: 'cost',
    policy: {},
    ofTheseCases: true,
    draw(random, cases, moved) {
      const baseline = many(cases, () => aroundOne(shape.cases, random));
      const candidate = baseline.map((cost) => {
        if (random.next() >= moved) return cost;
        const factor = shape.factor(random);
        return random.next() < 0.8 ? cost * factor : cost / factor;
      });
      return {
        change: mean(candidate) - mean(baseline),
        answer: (side, at, _, draws) => {
          const usual = (side === 'candidate' ? candidate : baseline)[at] as number;
          const cost = usual * aroundOne(shape.answers, draws);
          return {
            result: { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [] },
            output: shape.answers === 0 ? `${usual}` : `${draws.below(1000)}`,
            target: { cost },
          };
        },
      };
    },
  };
}

const upToThree = (random: Random) => 1 + 2 * random.next();
const oftenTenfold = (random: Random) => (random.next() < 0.3 ? 10 : 1.5);

/** Costs of answers that vary little, and a lot; of cases that are alike, and of a few that cost most; of a model whose repeats are copies. */
export const SPENT_WORLDS: readonly World[] = [
  costsOf('cost', { cases: 0.5, answers: 0.2, factor: upToThree }),
  costsOf('cost, settled', { cases: 0.5, answers: 0, factor: upToThree }),
  costsOf('cost, heavy tails', { cases: 1, answers: 0.5, factor: oftenTenfold }),
  costsOf('cost, heavy tails, settled', { cases: 1, answers: 0, factor: oftenTenfold }),
  costsOf('cost, heaviest tails', { cases: 1, answers: 0.8, factor: oftenTenfold }),
];
