/**
 * How far the headline of a report is from the truth: the real design, comparison and labels on simulated arms whose truth is known. These
 * are the functions that the packaged gate calls between its rounds; only the samples are drawn here in place of the engine.
 * For each world, size and share of moved cases: bias and root mean square error of the change in points, how often its interval holds
 * the truth, its width relative to the simulation of the method (means over cases), and labels that a case's
 * own answers contradict. In brackets: standard errors.
 *
 * After a conviction the interval of a mean over cases speaks of these cases, and that of what answers took always; else, and always for F1, it speaks
 * of suites like this one. It is compared with the change that it describes.
 *
 *     node bench/estimate/estimate.ts [--runs 200] [--cases 12,100,1000] [--moved 0,5,20,60] [--only noisy,graded] [--store even|unequal|drifted]
 */
import { parseArgs } from 'node:util';
import type { SlotComparison } from '../../src/compare/comparison.ts';
import type { Evidence, Finding } from '../../src/design/design.ts';
import { grouped } from '../../src/grouped.ts';
import { metricValue } from '../../src/metrics/metric-value.ts';
import type { Sample } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { contradictedLabels } from './estimate-labels.ts';
import {
  labelIntervals,
  type ReferenceCase,
  type ReferenceLabels,
  type ReferenceScores,
  referenceIntervals,
  scoreIntervals,
} from './estimate-reference.ts';
import { DRIFTED_CASES, played } from './estimate-run.ts';
import { labelAt, WORLDS, type World } from './estimate-worlds.ts';
import { GRADED_WORLDS } from './graded-worlds.ts';
import { SPENT_WORLDS } from './spent-worlds.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    cases: { type: 'string', default: '12,100,1000' },
    moved: { type: 'string', default: '0,5,20,60' },
    only: { type: 'string', default: '' },
    store: { type: 'string', default: 'even' },
    seed: { type: 'string', default: '1' },
  },
});
const numbers = (list: string) => list.split(',').map(Number);
const DRIFTED = values.store === 'drifted' ? DRIFTED_CASES : 0;

/** The cases as the reference wants them: nothing of them was chosen by a result but the trial. */
function referenceCases({ fresh, stored: store }: Evidence): readonly ReferenceCase[] {
  const byCase = new Map<string, Sample[]>();
  for (const sample of [...store, ...fresh]) {
    const own = byCase.get(sample.case);
    if (own) own.push(sample);
    else byCase.set(sample.case, [sample]);
  }
  const passesOf = (own: readonly Sample[]) =>
    own.filter(({ result }) => result.kind === 'scored' && result.passed).length;
  return [...byCase.values()].map((own): ReferenceCase => {
    const of = (arm: Sample['arm'], ...stages: readonly Stage[]) =>
      own.filter((sample) => sample.arm === arm && stages.includes(sample.stage));
    const main = of('baseline', 'record', 'fill', 'uniform');
    const looks = of('candidate', 'search');
    const first = Math.min(...looks.map(({ round }) => round));
    const [before, after] = [of('baseline', 'trial'), of('candidate', 'trial')];
    return {
      passed: passesOf(main),
      stored: main.length,
      look: passesOf(looks.filter(({ round }) => round === first)),
      looks: looks.length,
      looksPassed: passesOf(looks),
      trial:
        before.length > 1 && after.length === before.length
          ? { candidate: passesOf(after), main: passesOf(before), samples: after.length }
          : null,
    };
  });
}

/** The same of a graded metric. Answers to variations are in the trial alone, as in the product. */
function referenceScores(
  { fresh, stored: store }: Evidence,
  metric: string,
  unit: number,
): readonly ReferenceScores[] {
  return [...grouped([...store, ...fresh], (sample) => sample.case).values()].flatMap((own) => {
    const of = (arm: Sample['arm'], ...stages: readonly Stage[]) =>
      own
        .filter((sample) => sample.arm === arm && stages.includes(sample.stage))
        .flatMap((sample) => {
          const value = metricValue(sample, metric);
          return value === null ? [] : [value / unit];
        });
    const main = of('baseline', 'record', 'fill');
    const [look] = of('candidate', 'search');
    const [before, after] = [of('baseline', 'trial'), of('candidate', 'trial')];
    if (look === undefined || main.length === 0) return [];
    return [
      {
        stored: main,
        look,
        trial: before.length > 1 && after.length > 1 ? { candidate: after, main: before } : null,
      },
    ];
  });
}

/** The same of a classifier's labels. */
function referenceLabels({ fresh, stored: store }: Evidence): readonly ReferenceLabels[] {
  return [...grouped([...store, ...fresh], (sample) => sample.case)].flatMap(([name, own]) => {
    const of = (arm: Sample['arm'], ...stages: readonly Stage[]) =>
      own
        .filter((sample) => sample.arm === arm && stages.includes(sample.stage))
        .map(({ output }) => output ?? '');
    const [look] = of('candidate', 'search');
    const stored = of('baseline', 'record', 'fill');
    // Cases are numbered from 1 on.
    const expected = labelAt(Number(name.slice('case '.length)) - 1);
    return look === undefined || stored.length === 0 ? [] : [{ expected, stored, look }];
  });
}

interface Run {
  readonly hit: boolean;
  readonly real: number;
  readonly error: number;
  readonly interval: readonly [number, number];
  readonly reference: readonly [number, number] | null;
  readonly contradicted: number;
  readonly saidDrift: boolean;
  /** Calls a case of this PR, and of main. */
  readonly calls: readonly [number, number];
}

/** What the simulation of the method says on the same samples. */
function referenceOf(world: World, evidence: Evidence, hit: boolean): readonly [number, number] | null {
  if (world.task) return labelIntervals(referenceLabels(evidence));
  const { metric, unit = 1, ofTheseCases = false } = world;
  const known =
    metric === 'pass'
      ? referenceIntervals(referenceCases(evidence))
      : scoreIntervals(referenceScores(evidence, metric, unit), ofTheseCases);
  return hit || ofTheseCases ? known.these : known.suite;
}

function measured(world: World, cases: number, moved: number, seed: number): Run {
  const { slot, findings, evidence, change } = played(world, cases, moved, seed, values.store);
  const row = (slot as SlotComparison).metrics.find(({ name }) => name === world.metric);
  const { unit = 1 } = world;
  const convicted = ({ outcome, critical }: Finding) => outcome === 'convicted' && !critical;
  const hit = findings.some(convicted);
  const reference = referenceOf(world, evidence, hit);
  const callsOf = (side: Sample['arm']) => evidence.fresh.filter(({ arm }) => arm === side).length / cases;
  return {
    hit,
    real: change,
    error: (row?.difference ?? 0) / unit - change,
    interval: [(row?.interval?.[0] ?? 0) / unit, (row?.interval?.[1] ?? 0) / unit],
    reference,
    contradicted: contradictedLabels(slot as SlotComparison, evidence, world.metric === 'pass'),
    saidDrift: (slot?.drift ?? []).length > 0,
    calls: [callsOf('candidate'), callsOf('baseline')],
  };
}

const mean = (own: readonly number[]) => own.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length);
const spread = (own: readonly number[]) => {
  const middle = mean(own);
  return Math.sqrt(
    own.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, own.length - 1) / own.length,
  );
};
const points = (value: number) =>
  (100 * value)
    .toFixed(1)
    .replace(/^-(0\.0)$/, '$1')
    .replace('-', '−');

console.log(
  '| world | cases | moved | true change | convicted | bias | root mean square error | interval holds the truth | width | against the reference | labels contradicted | drift said | calls a case |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
const only = values.only === '' ? null : values.only.split(',');
for (const world of [...WORLDS, ...GRADED_WORLDS, ...SPENT_WORLDS].filter(
  ({ name }) => only?.some((part) => name.includes(part)) ?? true,
)) {
  for (const cases of numbers(values.cases)) {
    for (const moved of numbers(values.moved)) {
      const runs = Math.max(20, Math.round(Number(values.runs) / (cases > 500 ? 4 : 1)));
      const found = Array.from({ length: runs }, (_, run) =>
        measured(world, cases, moved / 100, Number(values.seed) * 100_000 + run),
      );
      // What suites like this one move by: the mean over many more of them.
      const suites = mean([
        ...found.map(({ real }) => real),
        ...Array.from(
          { length: Math.ceil(20_000 / cases) },
          (_, at) =>
            world.draw(seededRandom(at, 'truth', world.name, moved), cases, moved / 100, DRIFTED).change,
        ),
      ]);
      const held = found.map(({ hit, real, interval: [low, high] }) => {
        const truth = world.ofTheseCases || (hit && !world.task) ? real : suites;
        return Number(low - 1e-9 <= truth && truth <= high + 1e-9);
      });
      const errors = found.map(({ error }) => error);
      const width = (interval: readonly [number, number]) => interval[1] - interval[0];
      const widths = mean(found.map(({ interval }) => width(interval)));
      const reference = found.flatMap((run) => (run.reference ? [width(run.reference)] : []));
      console.log(
        `| ${[
          world.name,
          cases,
          `${moved} %`,
          points(mean(found.map(({ real }) => real))),
          `${points(mean(found.map(({ hit }) => Number(hit))))} %`,
          `${points(mean(errors))} (${points(spread(errors))})`,
          points(Math.sqrt(mean(errors.map((error) => error ** 2)))),
          `${points(mean(held))} % (${points(spread(held))})`,
          points(widths),
          reference.length > 0 ? (widths / mean(reference)).toFixed(2) : '–',
          found.reduce((sum, { contradicted }) => sum + contradicted, 0),
          `${points(mean(found.map(({ saidDrift }) => Number(saidDrift))))} %`,
          [0, 1].map((side) => mean(found.map(({ calls }) => calls[side] as number)).toFixed(2)).join(' + '),
        ].join(' | ')} |`,
      );
    }
  }
}
