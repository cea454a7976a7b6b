/**
 * The same suites, judged by passes, by a metric of 0 and 1, and by the accuracy or macro-F1 of a classifier that has no assertions: how many losses each finds, and
 * for how many calls a case. The real design on simulated arms; eight stored samples a case.
 *
 *     node bench/verdict/right-or-wrong.ts [--runs 60] [--cases 12,30,100] [--only macro-F1] [--changed nothing] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { madeUpRate } from '../../src/simulate/truth.ts';
import type { Random } from '../../src/stats/random.ts';
import { labelCounts } from '../../src/tasks/label-counts.ts';
import { played } from '../estimate/estimate-run.ts';
import { type Drawn, LABELS, labelAt, type World } from '../estimate/estimate-worlds.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '60' },
    cases: { type: 'string', default: '12,30,100' },
    only: { type: 'string', default: '' },
    changed: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
});
const runs = Number(values.runs);
const mean = (own: readonly number[]) => own.reduce((sum, value) => sum + value, 0) / own.length;

/** What a change makes of a case's rate. */
const CHANGES: Readonly<Record<string, (rate: number, random: Random) => number>> = {
  nothing: (rate) => rate,
  'every rate × 0.9': (rate) => 0.9 * rate,
  '10 % halved': (rate, random) => (rate > 0.5 && random.next() < 0.1 ? rate / 2 : rate),
  '10 % broken': (rate, random) => (rate > 0.5 && random.next() < 0.1 ? 0.02 : rate),
  'all broken': () => 0.02,
};
const KINDS: Readonly<Record<string, Pick<World, 'metric' | 'policy' | 'task' | 'tags'>>> = {
  passes: { metric: 'pass', policy: {} },
  'a metric of 0 and 1': { metric: 'right', policy: { pass: { gate: false }, right: { gate: true } } },
  accuracy: {
    metric: 'accuracy',
    policy: { pass: { gate: false }, accuracy: { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS },
  },
  'macro-F1': {
    metric: 'macro-f1',
    policy: { pass: { gate: false }, 'macro-f1': { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS },
  },
  'macro-precision': {
    metric: 'macro-precision',
    policy: { pass: { gate: false }, 'macro-precision': { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS },
  },
  'accuracy of a half': {
    metric: 'accuracy@half=one',
    policy: { pass: { gate: false }, 'accuracy@half=one': { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS, slices: ['half'] },
    tags: (at) => ({ half: at % 2 === 0 ? 'one' : 'other' }),
  },
  'macro-F1 of a half': {
    metric: 'macro-f1@half=one',
    policy: { pass: { gate: false }, 'macro-f1@half=one': { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS, slices: ['half'] },
    tags: (at) => ({ half: at % 2 === 0 ? 'one' : 'other' }),
  },
  'recall of a label': {
    metric: `recall/${LABELS[0]}`,
    policy: { pass: { gate: false }, [`recall/${LABELS[0]}`]: { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS },
  },
  'F1 of a label': {
    metric: `f1/${LABELS[0]}`,
    policy: { pass: { gate: false }, [`f1/${LABELS[0]}`]: { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS },
  },
  'precision of a label': {
    metric: `precision/${LABELS[0]}`,
    policy: { pass: { gate: false }, [`precision/${LABELS[0]}`]: { gate: true } },
    task: { kind: 'classification', expected: 'label', labels: LABELS },
  },
};

function worldOf(kind: string, flaky: number, changed: (rate: number, random: Random) => number): World {
  const own = KINDS[kind] as Pick<World, 'metric' | 'policy' | 'task' | 'tags'>;
  return {
    name: 'right or wrong',
    ...own,
    draw(random, cases): Drawn {
      const main = Array.from({ length: cases }, () => madeUpRate(flaky, random));
      const change = main.map((rate) => changed(rate, random));
      return {
        change: mean(change) - mean(main),
        answer: (side, at, _, draws) => {
          const right = draws.next() < ((side === 'candidate' ? change : main)[at] as number);
          const wrong = own.metric.includes('precision')
            ? LABELS[Number(labelAt(at) === LABELS[0])]
            : 'another label';
          const said = right ? labelAt(at) : (wrong as string);
          const task = own.task && {
            task: labelCounts({ kind: 'value', value: said }, labelAt(at), new Set(LABELS)),
          };
          const passed = own.metric === 'pass' ? right : true;
          const score = Number(passed);
          return {
            result: { kind: 'scored', passed, score, metrics: { right: Number(right) }, failed: [], ...task },
            output: own.task ? said : `${right} ${draws.below(1000)}`,
          };
        },
      };
    },
  };
}

const kinds = Object.keys(KINDS).filter((kind) => kind.includes(values.only));
console.log(`| cases | flaky | what changed | ${kinds.join(' | ')} |`);
console.log(`|---:|---:|---|${'---:|'.repeat(kinds.length)}`);
for (const cases of values.cases.split(',').map(Number)) {
  for (const flaky of [0.05, 0.25]) {
    for (const [what, changed] of Object.entries(CHANGES)) {
      if (!what.includes(values.changed)) continue;
      const cells = kinds.map((kind) => {
        const found = Array.from({ length: runs }, (_, run) =>
          played(worldOf(kind, flaky, changed), cases, 0, 1000 * Number(values.seed) + run, {
            ...{ kind: 'even', samples: 8, drifted: 0 },
          }),
        );
        const lost = found.filter(({ findings }) =>
          findings.some(({ outcome, metric }) => outcome === 'convicted' && metric === KINDS[kind]?.metric),
        );
        const calls = mean(found.map(({ evidence }) => evidence.fresh.length)) / cases;
        return `${((100 * lost.length) / runs).toFixed(1)} %, ${calls.toFixed(2)} calls`;
      });
      console.log(`| ${[cases, `${100 * flaky} %`, what, ...cells].join(' | ')} |`);
    }
  }
}
