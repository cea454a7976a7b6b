import { createHash } from 'node:crypto';
import type { CellRequest, EvalEngine } from '../../../src/engine/eval-engine.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sampleWith } from './sample.ts';

/** A model that all engines of a test share: the n-th answer to one cell of one round is always the same. */
export interface DrawnModel {
  readonly draws: Map<string, number>;
  /** Samples answered so far. */
  asked: number;
  result(cell: CellRequest, draw: number): Sample['result'];
  /** Its answers are words that a model grades, no two alike. */
  readonly graded?: true;
}

export const scored = (passed: boolean): Sample['result'] => ({
  kind: 'scored',
  passed,
  score: passed ? 1 : 0,
  metrics: {},
  failed: passed ? [] : [{ label: 'contains "x"', reason: 'x is missing' }],
});

/** A number in [0, 1) that depends on the words alone. */
export function chance(...words: unknown[]): number {
  return createHash('sha256').update(JSON.stringify(words)).digest().readUInt32BE(0) / 2 ** 32;
}

export function drawnModel(result: DrawnModel['result']): DrawnModel {
  return { draws: new Map(), asked: 0, result };
}

export class Killed extends Error {}

/** An engine of that model that is killed when it has given `life` samples. It stops at limits as the real one does. */
export function drawnEngine(model: DrawnModel, life = Number.POSITIVE_INFINITY): EvalEngine {
  let left = life;
  return {
    manifest: () => Promise.reject(new Error('not asked for')),
    close: async () => {},
    async run({ round, stage, cells, maxCalls, begin, seed }, onEvent) {
      const wanted = cells
        .flatMap((cell) => Array.from({ length: cell.count }, (_, repeat) => ({ cell, repeat })))
        .sort(
          (a, b) =>
            chance(seed, a.cell.case, a.cell.arm, a.repeat) - chance(seed, b.cell.case, b.cell.arm, b.repeat),
        );
      const samples: Sample[] = [];
      const repeats = new Map<CellRequest, number>();
      for (const { cell } of wanted) {
        if (samples.length >= maxCalls || (begin && begin(cell.suite, 1, true) !== 'yes'))
          return { samples, budgetSpent: true };
        if (left === 0) throw new Killed('killed');
        left -= 1;
        const key = JSON.stringify([round, stage, cell.slot, cell.case, cell.arm]);
        const repeat = repeats.get(cell) ?? 0;
        repeats.set(cell, repeat + 1);
        // Another prompt, another answer, whenever it is asked.
        const variation = cell.variations?.[repeat];
        const draw = variation ?? model.draws.get(key) ?? 0;
        model.draws.set(key, draw + 1);
        model.asked += 1;
        const { suite, slot, case: id, arm } = cell;
        const given = cell.outputs?.[repeat];
        const told = given ? { ...cell, outputs: [given] } : cell;
        const sample = sampleWith({
          suite,
          slot,
          case: id,
          arm,
          round,
          stage,
          repeat,
          ...(variation !== undefined && { variation }),
          result: model.result(told, draw),
          ...(model.graded && {
            output: given?.text ?? JSON.stringify([key, draw]),
            calls: { target: given ? 0 : 1, grader: 1 },
          }),
        });
        samples.push(sample);
        onEvent({ kind: 'sample', sample });
      }
      return { samples, budgetSpent: false };
    },
  };
}
