/** Worlds of metrics other than the pass rate: rubrics, scores of another scale and rankings, of models whose answers vary or repeat. */
import type { Scored } from '../../src/samples/sample.ts';
import type { Random } from '../../src/stats/random.ts';
import type { Drawn, Side, World } from './estimate-worlds.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const many = <T>(count: number, of: (at: number) => T) => Array.from({ length: count }, (_, at) => of(at));

/** A metric whose answers are drawn from a level of their case, from 0 to 1. */
interface Levels {
  readonly name: string;
  readonly metric: string;
  readonly policy: World['policy'];
  readonly level: (random: Random) => number;
  /** One answer's value. */
  readonly value: (level: number, random: Random) => number;
  /** The mean of these values, as a share of the level. */
  readonly share: number;
  /** Unit of the metric, where it is not 1. */
  readonly unit?: number;
  readonly sample: (value: number) => Partial<Scored>;
}

/**
 * Of the moved cases four in five lose a part of their level, and the others gain. `settled`: each wording draws the answer of a case once, and
 * so does each variation of it.
 */
function worldOf(
  { name, metric, policy, level, value, share, unit = 1, sample }: Levels,
  settled: boolean,
): World {
  return {
    name: settled ? `${name}, settled` : name,
    metric,
    policy,
    unit,
    draw(random, cases, moved, drifted): Drawn {
      const store = many(cases, () => level(random));
      const baseline = store.map((own) => (random.next() < drifted ? own / 2 : own));
      const candidate = baseline.map((own) => {
        if (random.next() >= moved) return own;
        const part = random.next();
        return random.next() < 0.8 ? own * (0.3 + 0.6 * part) : own + (1 - own) * (0.3 + 0.5 * part);
      });
      const levels = { store, baseline, candidate };
      const plain = many(cases, (at) => {
        const before = value(store[at] as number, random);
        const now = baseline[at] === store[at] ? before : value(baseline[at] as number, random);
        return { store: before, baseline: now, candidate: value(candidate[at] as number, random) };
      });
      const known = new Map<string, number>();
      const answered = (side: Side, at: number, variation: number | undefined, draws: Random) => {
        if (!settled) return value(levels[side][at] as number, draws);
        if (variation === undefined) return plain[at]?.[side] as number;
        const key = `${side}/${at}/${variation}`;
        const drawn = known.get(key) ?? value(levels[side][at] as number, draws);
        known.set(key, drawn);
        return drawn;
      };
      const values = (side: Side) =>
        settled ? plain.map((own) => own[side]) : levels[side].map((own) => share * own);
      return {
        change: mean(values('candidate')) - mean(values('baseline')),
        answer: (side, at, variation, draws) => {
          const drawn = answered(side, at, variation, draws);
          return {
            result: { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [], ...sample(drawn) },
            output: settled ? `${drawn}` : `${drawn} ${draws.below(1000)}`,
          };
        },
      };
    },
  };
}

const high = (random: Random) => 0.2 + 0.7 * Math.sqrt(random.next());

/** A rubric's score in quarters, which passes from one half on. */
const rubric: Levels = {
  name: 'rubric in quarters',
  metric: 'score',
  policy: { score: { gate: true } },
  level: high,
  value: (level, random) => Math.floor(4 * level + random.next()) / 4,
  share: 1,
  sample: (score) => ({ score, passed: score >= 0.5 }),
};

/** A named score from 0 to 10 that fails nothing. */
const toTen: Levels = {
  name: 'score from 0 to 10',
  metric: 'quality',
  policy: { quality: { gate: true }, pass: { gate: false } },
  level: high,
  value: (level, random) => level + Math.min(level, 1 - level, 0.2) * (2 * random.next() - 1),
  share: 1,
  unit: 10,
  sample: (value) => ({ metrics: { quality: 10 * value } }),
};

const RANKS = [1, 2, 3, 4, 5] as const;
/** Ranks as `1 + floor(5 u²)` draws them. */
const MEAN_RECIPROCAL = RANKS.reduce(
  (sum, rank) => sum + (Math.sqrt(rank / 5) - Math.sqrt((rank - 1) / 5)) / rank,
  0,
);
/** The reciprocal rank of the first of five passages that is relevant: few values, far apart. */
const ranking: Levels = {
  name: 'reciprocal rank',
  metric: 'mrr@k',
  policy: { 'mrr@k': { gate: true } },
  level: (random) => (random.next() < 0.6 ? 0.95 : 0.15 + 0.7 * random.next()),
  value: (level, random) => (random.next() < level ? 1 / (1 + Math.floor(5 * random.next() ** 2)) : 0),
  share: MEAN_RECIPROCAL,
  sample: (value) => ({ metrics: { 'mrr@k': value } }),
};

/** Each metric with a model whose answers vary, and with one whose repeats are copies. */
export const GRADED_WORLDS: readonly World[] = [rubric, toTen, ranking].flatMap((levels) => [
  worldOf(levels, false),
  worldOf(levels, true),
]);
