import type { CellRequest } from '../engine/eval-engine.ts';
import { armCellKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import type { SampleJournal } from './journaled-engine.ts';

/** An error is asked again, unless a verdict rests on it; what was asked again stands in the place of the error. */
export function heldSamples(
  samples: readonly Sample[],
  keepErrors: (suite: string) => boolean,
): SampleJournal['held'] {
  const held = new Map<string, Map<number, Sample>>();
  for (const sample of samples) {
    if (sample.result.kind === 'errored' && !keepErrors(sample.suite)) continue;
    const key = roundKey(sample.round, sample.stage, sample);
    const own = held.get(key) ?? new Map<number, Sample>();
    held.set(key, own);
    own.set(sample.repeat, sample);
  }
  const sorted = new Map(
    [...held].map(([key, own]) => [key, [...own.values()].sort((a, b) => a.repeat - b.repeat)]),
  );
  return (round, stage, cell) => sorted.get(roundKey(round, stage, cell)) ?? [];
}

function roundKey(
  round: number,
  stage: string,
  cell: Pick<CellRequest, 'suite' | 'slot' | 'case' | 'arm'>,
): string {
  return `${round} ${stage} ${armCellKey(cell)}`;
}
