/**
 * One case broken outright, in suites of every kind: whether it is found, whether it has its name, and what its conviction costs. The real design on simulated
 * arms; eight stored samples a case, or `--stored`. What finds the lines is apart.
 *
 *     node bench/verdict/one-broken.ts [--runs 60] [--cases 12,100] [--only settled] [--mended] [--risen 0.3,0.1] [--stored 1] [--seed 1]
 *
 * `--mended`: another case is mended. `--risen`: of the others this share gains so much of the score, or of labels and passes this share of the failing ones passes.
 */
import { parseArgs } from 'node:util';
import { AFTER_CONVICTION } from '../../src/samples/stage.ts';
import { madeUpRate } from '../../src/simulate/truth.ts';
import type { Random } from '../../src/stats/random.ts';
import { labelCounts } from '../../src/tasks/label-counts.ts';
import { played } from '../estimate/estimate-run.ts';
import { type Drawn, LABELS, labelAt, type Side, type World } from '../estimate/estimate-worlds.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '60' },
    cases: { type: 'string', default: '12,100' },
    only: { type: 'string', default: '' },
    mended: { type: 'boolean', default: false },
    risen: { type: 'string', default: '0,0' },
    stored: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});
const [risen = 0, by = 0] = values.risen.split(',').map(Number);
/** A broken case passes one time in twelve. */
const BROKEN = 1 / 12;
/** Places of the broken case in the pull request that was drawn last. */
let gone = -1;

const oneOf = (random: Random, places: readonly number[]) => places[random.below(places.length)];
const placesOf = (own: readonly number[], holds: (value: number) => boolean) =>
  own.flatMap((value, at) => (holds(value) ? [at] : []));
const many = <T>(count: number, of: (at: number) => T) => Array.from({ length: count }, (_, at) => of(at));
const mean = (own: readonly number[]) => own.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length);

/** One answer to each wording and variation, drawn once. */
function settledBy<T>(first: (side: Side, at: number) => T) {
  const known = new Map<string, T>();
  return (side: Side, at: number, variation: number | undefined, fresh: () => T): T => {
    const key = `${side === 'store' ? 'baseline' : side}/${at}/${variation}`;
    const drawn = known.get(key) ?? (variation === undefined ? first(side, at) : fresh());
    known.set(key, drawn);
    return drawn;
  };
}

/** Three cases in four expect one label, and the others one of four: each answer to these moves macro-F1 a dozen times as much. */
const rareLabelAt = (at: number) => LABELS[at % 25 < 19 ? 0 : 1 + (at % 4)] as string;

/** Passes, or labels; `flaky`: the share of cases that waver, or that each wording of a settled model settles again. */
function rightOrWrong(kind: 'settled' | 'varying', flaky: number, isLabels: boolean, isRare = false): World {
  const labelOf = isRare ? rareLabelAt : labelAt;
  const settled = kind === 'settled';
  const drawnRate = (random: Random) => {
    if (!settled) return madeUpRate(flaky, random);
    return random.next() < flaky ? 0.15 + 0.7 * random.next() : Number(random.next() < 0.8);
  };
  return {
    name: `${isLabels ? 'macro-F1' : 'passes'}, ${kind}, ${100 * flaky} % ${settled ? 'borderline' : 'flaky'}${isRare ? ', rare labels' : ''}`,
    metric: isLabels ? 'macro-f1' : 'pass',
    // Without assertions, all answers pass.
    policy: isLabels ? { 'macro-f1': { gate: true }, ...(isRare && { pass: { gate: false } }) } : {},
    ...(isLabels && { task: { kind: 'classification', expected: 'label', labels: LABELS } as const }),
    draw(random, cases): Drawn {
      const main = many(cases, () => drawnRate(random));
      const change = main.map((rate) => (rate < 0.5 && random.next() < risen ? 0.99 : rate));
      gone =
        oneOf(
          random,
          placesOf(main, (rate) => rate > 0.9).filter((at) => !isRare || labelOf(at) === LABELS[0]),
        ) ?? -1;
      change[gone] = BROKEN;
      const up = values.mended
        ? oneOf(
            random,
            placesOf(main, (rate) => rate < 0.1),
          )
        : undefined;
      if (up !== undefined) change[up] = 0.99;
      const rates = { store: main, baseline: main, candidate: change };
      const wrong = many(
        cases,
        (at) =>
          oneOf(
            random,
            LABELS.flatMap((label, place) => (label === labelOf(at) ? [] : [place])),
          ) as number,
      );
      const labels = new Set(LABELS);
      const first = settledBy((side, at) => {
        if (at === gone) return side !== 'candidate';
        if (at === up) return side === 'candidate';
        return random.next() < (rates[side][at] as number);
      });
      return {
        change: mean(change) - mean(main),
        answer: (side, at, variation, draws) => {
          const fresh = () => draws.next() < (rates[side][at] as number);
          const passed = settled ? first(side, at, variation, fresh) : fresh();
          const said = passed ? labelOf(at) : (LABELS[wrong[at] as number] as string);
          const task = isLabels && {
            task: labelCounts({ kind: 'value', value: said }, labelOf(at), labels),
          };
          return {
            result: {
              ...{ kind: 'scored', passed: passed || isRare, score: Number(passed || isRare) },
              ...{ metrics: {}, failed: [], ...task },
            },
            output: settled || isLabels ? `${said} ${passed}` : `${passed} ${draws.below(1000)}`,
          };
        },
      };
    },
  };
}

/** Scores that vary by 0.15 and pass from one half on. Each wording of a settled model moves them by 0.1. */
function scores(kind: 'settled' | 'varying', level: 'apart' | 'alike' = 'apart'): World {
  return {
    name: `scores, ${kind}${level === 'alike' ? ', all about 0.8' : ''}`,
    metric: 'score',
    // Of scores all alike the pass rate would find the broken one, whatever the scores do.
    policy: { score: { gate: true }, ...(level === 'alike' && { pass: { gate: false } }) },
    draw(random, cases): Drawn {
      const main = many(cases, () => (level === 'alike' ? 0.8 : 0.2 + 0.7 * Math.sqrt(random.next())));
      const change = main.map((level) => (random.next() < risen ? Math.min(1, level + by) : level));
      gone =
        oneOf(
          random,
          placesOf(main, (level) => level > 0.6),
        ) ?? -1;
      change[gone] = 0.05;
      const up = values.mended
        ? oneOf(
            random,
            placesOf(main, (level) => level < 0.5),
          )
        : undefined;
      if (up !== undefined) change[up] = (main[up] as number) + 0.55;
      const levels = { store: main, baseline: main, candidate: change };
      const around = (level: number, width: number, draws: Random) => level + width * (2 * draws.next() - 1);
      const first = settledBy((side, at) => around(levels[side][at] as number, 0.1, random));
      return {
        change: mean(change) - mean(main),
        answer: (side, at, variation, draws) => {
          const fresh = () => around(levels[side][at] as number, 0.15, draws);
          const drawn = kind === 'settled' ? first(side, at, variation, fresh) : fresh();
          const score = Math.max(0, Math.min(1, drawn));
          return {
            result: { kind: 'scored', passed: score >= 0.5, score, metrics: {}, failed: [] },
            output: `${drawn}`,
          };
        },
      };
    },
  };
}

const WORLDS: readonly World[] = [
  rightOrWrong('varying', 0.05, false),
  rightOrWrong('varying', 0.25, false),
  rightOrWrong('settled', 0.1, false),
  rightOrWrong('settled', 0.15, false),
  rightOrWrong('settled', 0.15, true),
  rightOrWrong('settled', 0.3, false),
  rightOrWrong('settled', 0.3, true),
  rightOrWrong('varying', 0.05, true),
  rightOrWrong('varying', 0.25, true),
  rightOrWrong('varying', 0.05, true, true),
  rightOrWrong('varying', 0.25, true, true),
  scores('settled'),
  scores('varying'),
  scores('varying', 'alike'),
];

console.log(
  '| suite | cases | found | named | another named | gains beside it, on balance no worse | calls after it: mean | more than the bound | gains looked at, tried, balance, which cases, main checked, main again |',
);
console.log(`|---|${'---:|'.repeat(8)}`);
for (const world of WORLDS.filter(({ name }) => name.includes(values.only))) {
  for (const cases of values.cases.split(',').map(Number)) {
    const runs = Math.max(20, Math.round(Number(values.runs) / (cases > 500 ? 4 : 1)));
    const found = many(runs, (run) => {
      const { findings, evidence } = played(world, cases, 0, 1000 * Number(values.seed) + run, {
        ...{ kind: 'even', samples: Number(values.stored), drifted: 0 },
      });
      const convicted = findings.filter(({ outcome }) => outcome === 'convicted');
      const named = new Set(convicted.flatMap(({ confirmed }) => confirmed.map((one) => one.case)));
      const isBroken = (name: string) => name === `case ${gone + 1}`;
      const weighed = convicted.filter(({ gains }) => gains?.convicted);
      return {
        hit: convicted.length > 0,
        named: [...named].some(isBroken),
        other: [...named].some((name) => !isBroken(name)),
        mixed: weighed.length > 0 && weighed.every(({ balance }) => (balance?.pValue ?? 0) > 0.04375),
        calls: evidence.fresh.filter(({ stage }) => AFTER_CONVICTION.includes(stage)).length,
        byStage: AFTER_CONVICTION.map((own) => evidence.fresh.filter(({ stage }) => stage === own).length),
      };
    });
    const hits = found.filter(({ hit }) => hit);
    const share = (holds: (one: (typeof found)[number]) => boolean, of = hits) =>
      `${((100 * of.filter(holds).length) / Math.max(1, of.length)).toFixed(1)} %`;
    const cells = [
      share(({ hit }) => hit, found),
      share((one) => one.named),
      share(({ other }) => other),
      share(({ mixed }) => mixed),
      mean(hits.map(({ calls }) => calls)).toFixed(1),
      share(({ calls }) => calls > Math.max(20, 0.3 * cases)),
      AFTER_CONVICTION.map((_, at) => mean(hits.map(({ byStage }) => byStage[at] as number)).toFixed(1)).join(
        ' + ',
      ),
    ];
    console.log(`| ${[world.name, cases, ...cells].join(' | ')} |`);
  }
}
