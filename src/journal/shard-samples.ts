import { grouped } from '../grouped.ts';
import { placeOf, type ShardsBrought } from '../plan/shards.ts';
import type { Sample } from '../samples/sample.ts';
import type { RunJournal } from './run-journal.ts';

/**
 * A journal that also answers with what shards of the run drew: in the first round of each stage, where it does not hold enough of a cell
 * itself. What is taken is written down with that round's number, so that the run goes on like any other where it is cut off. The order
 * in which parts came changes nothing. Of a cell with withheld answers these are left to ask. A cell whose parts hold more answers than
 * are wanted is asked as if they held none: no shard was asked for so many, and a second copy would take the place of the withheld one.
 */
export function withShardSamples(
  journal: RunJournal,
  { taken: brought, withheld }: Pick<ShardsBrought, 'taken' | 'withheld'>,
): RunJournal {
  const places = grouped(inOneOrder(brought), placeOf);
  const asksAgain = new Set(withheld.map(placeOf));
  const firstRounds = new Map<string, number>();
  return {
    ...journal,
    held(round, stage, cell) {
      const own = journal.held(round, stage, cell);
      const first = firstRounds.get(stage) ?? round;
      firstRounds.set(stage, first);
      if (first !== round || own.length >= cell.count || cell.outputs || cell.reverted || cell.variations)
        return own;
      const used = new Set(own.map(({ repeat }) => repeat));
      const place = placeOf({ ...cell, stage });
      const found = places.get(place) ?? [];
      const again = asksAgain.has(place) ? 1 : 0;
      if (found.length + again > cell.count) return own;
      const taken = found
        .slice(0, Math.max(0, cell.count - again - own.length))
        .map((sample): Sample => ({ ...sample, round, repeat: freeNumber(used) }));
      for (const sample of taken) journal.add(sample);
      return [...own, ...taken].sort((a, b) => a.repeat - b.repeat);
    },
  };
}

/** Every shard numbers its repeats from 0, and a cell is drawn by one of them: the same samples in the same order, however they came. */
function inOneOrder(samples: readonly Sample[]): readonly Sample[] {
  return [...samples].sort(
    (a, b) => a.repeat - b.repeat || (a.at < b.at ? -1 : Number(a.at > b.at)) || textOrder(a, b),
  );
}

function textOrder(a: Sample, b: Sample): number {
  const [one, other] = [a.output ?? '', b.output ?? ''];
  return one < other ? -1 : Number(one > other);
}

function freeNumber(used: Set<number>): number {
  let number = 0;
  while (used.has(number)) number += 1;
  used.add(number);
  return number;
}
