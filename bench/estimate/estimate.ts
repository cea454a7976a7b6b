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
 *                                   [--stored 8] [--drifted 12.5] [--seed 1]     the share of main's cases that changed since they were stored, in per cent
 */
import { parseArgs } from 'node:util';
import type { SlotComparison } from '../../src/compare/comparison.ts';
import type { Finding } from '../../src/design/design.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { contradictedLabels } from './estimate-labels.ts';
import { played, type Store } from './estimate-run.ts';
import { WORLDS, type World } from './estimate-worlds.ts';
import { GRADED_WORLDS } from './graded-worlds.ts';
import { referenceInterval } from './reference-interval.ts';
import { SPENT_WORLDS } from './spent-worlds.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    cases: { type: 'string', default: '12,100,1000' },
    moved: { type: 'string', default: '0,5,20,60' },
    only: { type: 'string', default: '' },
    store: { type: 'string', default: 'even' },
    stored: { type: 'string', default: '8' },
    drifted: { type: 'string', default: '12.5' },
    seed: { type: 'string', default: '1' },
  },
});
const numbers = (list: string) => list.split(',').map(Number);
const STORE: Store = {
  kind: values.store,
  samples: Number(values.stored),
  drifted: values.store === 'drifted' ? Number(values.drifted) / 100 : 0,
};

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

function measured(world: World, cases: number, moved: number, seed: number): Run {
  const { slot, findings, evidence, change } = played(world, cases, moved, seed, STORE);
  const row = (slot as SlotComparison).metrics.find(({ name }) => name === world.metric);
  const { unit = 1 } = world;
  const convicted = ({ outcome, critical }: Finding) => outcome === 'convicted' && !critical;
  const hit = findings.some(convicted);
  // Cases are numbered from 1 on.
  const reference = referenceInterval(world, evidence, { hit, metric: world.metric, firstCase: 1 });
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
            world.draw(seededRandom(at, 'truth', world.name, moved), cases, moved / 100, STORE.drifted)
              .change,
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
