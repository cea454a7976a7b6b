/** Worlds whose truth is known: what each side of a simulated pull request answers, and how far the metric really moved. */
import type { MetricPolicy } from '../../src/config/policy/policy.ts';
import type { Sample, Scored } from '../../src/samples/sample.ts';
import { madeUpRate } from '../../src/simulate/truth.ts';
import type { Random } from '../../src/stats/random.ts';
import { labelCounts } from '../../src/tasks/label-counts.ts';
import type { Counts, TaskSpec } from '../../src/tasks/task.ts';

/** Whose answer: main's when it was stored, main's now, this PR's. */
export type Side = 'store' | 'baseline' | 'candidate';

/** One pull request. */
export interface Drawn {
  readonly answer: (
    side: Side,
    at: number,
    variation: number | undefined,
    random: Random,
  ) => { readonly result: Scored; readonly output: string; readonly target?: Sample['target'] };
  /** How far the metric moved over these cases. */
  readonly change: number;
}

/** A kind of suite: the metric that is its headline, and how a pull request of it is drawn. `moved`: share of the cases. */
export interface World {
  readonly name: string;
  readonly metric: string;
  readonly policy: Readonly<Record<string, Partial<MetricPolicy>>>;
  readonly task?: TaskSpec;
  /** Tags of the case at a place, where a metric is one of a slice. */
  readonly tags?: (at: number) => Readonly<Record<string, string>>;
  /** Its interval is always that of these cases. */
  readonly ofTheseCases?: true;
  /** What a change of 100 points is in the metric's own unit, where it is not 1. */
  readonly unit?: number;
  readonly draw: (random: Random, cases: number, moved: number, drifted: number) => Drawn;
}

const scored = (passed: boolean, more: Partial<Scored> = {}): Scored => ({
  kind: 'scored',
  passed,
  score: Number(passed),
  metrics: {},
  failed: [],
  ...more,
});
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const many = <T>(count: number, of: (at: number) => T) => Array.from({ length: count }, (_, at) => of(at));

/**
 * Of the moved cases that pass, seven in ten break outright and the others pass half as often; of the failing ones a `mended` part of that share
 * is mended.
 */
function movedRate(rate: number, moved: number, random: Random, settled: boolean, mended = 1 / 4): number {
  if (rate > 0.5) {
    if (random.next() >= moved) return rate;
    return random.next() < 0.7 || settled ? (settled ? 0 : 0.02) : rate / 2;
  }
  return rate < 0.1 && random.next() < moved * mended ? (settled ? 1 : 0.985) : rate;
}

/** Rates of main, with a share of flaky cases; where it drifted, a tenth passed nearly always when it was stored and half of the time now. */
function ratesOf(random: Random, cases: number, moved: number, drifted: number, flaky: number) {
  return movedFrom(
    many(cases, () => madeUpRate(flaky, random)),
    (rate) => movedRate(rate, moved, random, false),
    drifted,
    random,
  );
}

function movedFrom(
  store: readonly number[],
  move: (rate: number) => number,
  drifted: number,
  random: Random,
) {
  const baseline = store.map((rate) => (rate > 0.9 && random.next() < drifted ? 0.5 : rate));
  return { store, baseline, candidate: baseline.map(move) };
}

type Rates = ReturnType<typeof movedFrom>;

/** A suite of pass rates whose answers differ in words. */
const noisyBy = (
  name: string,
  ratesIn: (random: Random, cases: number, moved: number, drifted: number) => Rates,
): World => ({
  name,
  metric: 'pass',
  policy: {},
  draw(random, cases, moved, drifted) {
    const rates = ratesIn(random, cases, moved, drifted);
    return {
      change: mean(rates.candidate) - mean(rates.baseline),
      answer: (side, at, _, draws) => {
        const passed = draws.next() < (rates[side][at] as number);
        return { result: scored(passed), output: `${passed ? 'right' : 'wrong'} ${draws.below(1000)}` };
      },
    };
  },
});

const noisy = noisyBy('noisy', (random, cases, moved, drifted) =>
  ratesOf(random, cases, moved, drifted, 0.15),
);

/** Half of the cases pass and half fail, one in ten is flaky; as large a share of the failing ones is mended as of the passing ones is lost. */
const bothWays = noisyBy('both ways', (random, cases, moved, drifted) =>
  movedFrom(
    many(cases, () => {
      const u = random.next();
      return u < 0.1 ? 0.15 + 0.7 * random.next() : u < 0.55 ? 0.985 : 0.02;
    }),
    (rate) => movedRate(rate, moved, random, false, 1),
    drifted,
    random,
  ),
);

/** Temperature 0: each wording settles a borderline case once (a tenth are), and each variation of it again. */
const deterministic: World = {
  name: 'deterministic',
  metric: 'pass',
  policy: {},
  draw(random, cases, moved, drifted) {
    const store = many(cases, () => {
      const u = random.next();
      return u < 0.1 ? 0.15 + 0.7 * random.next() : Number(u < 0.82);
    });
    const baseline = store.map((rate) => (rate === 1 && random.next() < drifted ? 0 : rate));
    const candidate = baseline.map((rate) => movedRate(rate, moved, random, true));
    const rates = { store, baseline, candidate };
    const settle = (own: readonly number[]) => own.map((rate) => random.next() < rate);
    const before = settle(store);
    const settled = {
      store: before,
      baseline: before.map((own, at) => (baseline[at] === store[at] ? own : false)),
      candidate: settle(candidate),
    };
    const known = new Map<string, boolean>();
    return {
      change: mean(settled.candidate.map(Number)) - mean(settled.baseline.map(Number)),
      answer: (side, at, variation, draws) => {
        const key = `${side}/${at}/${variation}`;
        const drawn =
          variation === undefined
            ? (settled[side][at] as boolean)
            : (known.get(key) ?? draws.next() < (rates[side][at] as number));
        known.set(key, drawn);
        return { result: scored(drawn), output: drawn ? 'right' : 'wrong' };
      },
    };
  },
};

/** Scores from 0 to 1 with noise of ± 0.15, which pass from 0.5 on; a moved case keeps three to nine tenths of its score. */
const graded: World = {
  name: 'graded scores',
  metric: 'score',
  policy: { score: { gate: true } },
  draw(random, cases, moved, drifted) {
    const store = many(cases, () => 0.2 + 0.65 * Math.sqrt(random.next()));
    const baseline = store.map((score) => (random.next() < drifted ? 0.15 + (score - 0.15) / 2 : score));
    const candidate = baseline.map((score) =>
      random.next() < moved ? 0.15 + (score - 0.15) * (0.3 + 0.6 * random.next()) : score,
    );
    const scores = { store, baseline, candidate };
    return {
      change: mean(candidate) - mean(baseline),
      answer: (side, at, _, draws) => {
        const score = (scores[side][at] as number) + 0.15 * (2 * draws.next() - 1);
        return { result: scored(score >= 0.5, { score }), output: `${score}` };
      },
    };
  },
};

export const LABELS = ['billing', 'refund', 'delivery', 'account', 'other'];
/** Labels are unequal: the first is the answer of four cases in ten, the last of one in ten. */
export const labelAt = (at: number) => LABELS[[0, 1, 0, 2, 0, 3, 1, 0, 2, 4][at % 10] as number] as string;

/** Of one label, from answers that hit it, missed it, and said it in place of another. */
const MEASURES = {
  f1: (hit: number, miss: number, wrong: number) => (2 * hit) / (2 * hit + miss + wrong),
  recall: (hit: number, miss: number) => hit / (hit + miss),
  precision: (hit: number, _: number, wrong: number) => hit / Math.max(1, hit + wrong),
} as const;

/** A classifier whose mistakes go to one other label. The truth is what a run of the whole suite scores on average. */
function classifierBy(measure: keyof typeof MEASURES, name: string): World {
  return {
    name,
    metric: `macro-${measure}`,
    policy: { [`macro-${measure}`]: { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS },
    draw(random, cases, moved, drifted) {
      const rates = ratesOf(random, cases, moved, drifted, 0.15);
      const wrong = many(cases, (at) => {
        const others = LABELS.filter((label) => label !== labelAt(at));
        return others[random.below(others.length)] as string;
      });
      const labels = new Set(LABELS);
      const counts = (at: number, right: boolean): Counts =>
        labelCounts(
          { kind: 'value', value: right ? labelAt(at) : (wrong[at] as string) },
          labelAt(at),
          labels,
        );
      const average = (own: readonly number[]) =>
        mean(
          many(100, () =>
            macroOf(
              measure,
              own.map((rate, at) => [at, random.next() < rate] as const),
              wrong,
            ),
          ),
        );
      return {
        change: average(rates.candidate) - average(rates.baseline),
        answer: (side, at, _, draws) => {
          const right = draws.next() < (rates[side][at] as number);
          const output = right ? labelAt(at) : (wrong[at] as string);
          return { result: scored(right, { task: counts(at, right) }), output };
        },
      };
    },
  };
}

/** A measure, averaged over the labels that some case expects. */
function macroOf(
  measure: keyof typeof MEASURES,
  answers: readonly (readonly [number, boolean])[],
  wrong: readonly string[],
): number {
  const sums = new Map(LABELS.map((label) => [label, { hit: 0, miss: 0, false: 0 }]));
  for (const [at, right] of answers) {
    const own = sums.get(labelAt(at)) as { hit: number; miss: number };
    if (right) own.hit += 1;
    else {
      own.miss += 1;
      (sums.get(wrong[at] as string) as { false: number }).false += 1;
    }
  }
  const scores = [...sums.values()].flatMap((own) =>
    own.hit + own.miss === 0 ? [] : [MEASURES[measure](own.hit, own.miss, own.false)],
  );
  return mean(scores);
}

/** A retriever that finds some of five passages, always the same ones, behind a model whose words vary. A moved case finds fewer. */
const rag: World = {
  name: 'RAG recall',
  metric: 'recall',
  policy: { recall: { gate: true } },
  draw(random, cases, moved, drifted) {
    const fewer = (hits: number) => (hits === 0 ? 0 : random.below(hits));
    const store = many(cases, () => (random.next() < 0.5 ? 5 : random.below(6)));
    const baseline = store.map((hits) => (random.next() < drifted ? fewer(hits) : hits));
    const candidate = baseline.map((hits) => (random.next() < moved ? fewer(hits) : hits));
    const hits = { store, baseline, candidate };
    return {
      change: (mean(candidate) - mean(baseline)) / 5,
      answer: (side, at, _, draws) => {
        const recall = (hits[side][at] as number) / 5;
        const passed = draws.next() < 0.1 + 0.88 * recall;
        return { result: scored(passed, { metrics: { recall } }), output: `${passed} ${draws.below(1000)}` };
      },
    };
  },
};

/** All kinds of suites. */
export const WORLDS: readonly World[] = [
  deterministic,
  noisy,
  bothWays,
  graded,
  classifierBy('f1', 'macro-F1'),
  classifierBy('recall', 'macro-recall'),
  classifierBy('precision', 'macro-precision'),
  rag,
];
