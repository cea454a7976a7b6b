import type { CellRequest, EvalEngine, RoundRequest, RoundResult } from '../engine/eval-engine.ts';
import { grouped } from '../grouped.ts';
import type { BudgetPart } from '../plan/spending.ts';
import { armCellKey, slotKey } from '../samples/cell.ts';
import type { GivenOutput } from '../samples/given-output.ts';
import { withoutKey } from '../samples/reverted-prompt.ts';
import type { Sample } from '../samples/sample.ts';

/** What the engine needs of a run's journal. */
export interface SampleJournal {
  /** What it holds of one cell in one round, each repeat once, rising. */
  held(round: number, stage: string, cell: CellRequest): readonly Sample[];
  /** The part of the same budget that ended the run that wrote it, so that nothing more may be asked; else null. */
  readonly exhausted: BudgetPart | null;
  add(sample: Sample): void;
}

/** An engine that knows how much of a run it did not have to ask. */
export interface JournaledEngine extends EvalEngine {
  /** Samples taken from the journal so far, and asked for. */
  tally(): { readonly replayed: number; readonly asked: number };
}

/**
 * An engine that writes every sample down as it arrives, and asks only for those that the journal does not hold. The
 * rest of a block is still drawn from both arms in random order, so what a kill cut off says nothing about the arms.
 * Samples of a round come in the order of its requests, so that a resumed run gives the very evidence of one that was
 * not interrupted. Calls of replayed samples count against the round's limit: they were paid for this verdict.
 */
export function journaledEngine(engine: EvalEngine, journal: SampleJournal): JournaledEngine {
  let [replayed, asked] = [0, 0];
  return {
    manifest: (location) => engine.manifest(location),
    close: () => engine.close(),
    tally: () => ({ replayed, asked }),
    async run(request, onEvent) {
      const split = splitRequests(request, journal);
      const { held } = split;
      replayed += held.length;
      for (const sample of held) onEvent({ kind: 'sample', sample });
      const result = await runMissing(engine, journal, { request, ...split }, onEvent);
      asked += result.samples.length;
      return { ...result, samples: inOrder(request.cells, [...held, ...result.samples]) };
    },
  };
}

interface Split {
  readonly held: readonly Sample[];
  readonly missing: readonly CellRequest[];
  /** By cell, which of the outputs that were to be graded are missing. */
  readonly given: ReadonlyMap<string, readonly number[]>;
}

function splitRequests({ round, stage, cells }: RoundRequest, journal: SampleJournal): Split {
  const left = new Map<string, Sample[]>();
  const held: Sample[] = [];
  const missing: CellRequest[] = [];
  const given = new Map<string, readonly number[]>();
  for (const cell of cells) {
    const key = armCellKey(cell);
    const found = left.get(key) ?? [...journal.held(round, stage, cell)];
    left.set(key, found);
    if (cell.outputs) {
      const graded = cell.outputs.map((output, repeat) =>
        found.find((each) => gradesOutput(each, output, repeat)),
      );
      held.push(...graded.filter((sample) => sample !== undefined));
      const indexes = [...graded.keys()].filter((repeat) => graded[repeat] === undefined);
      const outputs = indexes.map((repeat) => (cell.outputs as GivenOutput[])[repeat] as GivenOutput);
      if (outputs.length > 0) missing.push({ ...cell, count: outputs.length, outputs });
      given.set(key, indexes);
      continue;
    }
    if (cell.reverted) {
      const [own, open] = heldTexts(cell.reverted, found);
      held.push(...own);
      if (open.length > 0) missing.push({ ...cell, count: open.length, reverted: open });
      continue;
    }
    if (cell.variations) {
      const own = found.filter(({ variation }) => cell.variations?.includes(variation ?? 0));
      const known = new Set(own.map(({ variation }) => variation));
      const variations = cell.variations.filter((variation) => !known.has(variation));
      held.push(...own);
      if (variations.length > 0) missing.push({ ...cell, count: variations.length, variations });
      continue;
    }
    const taken = found.splice(0, cell.count);
    held.push(...taken);
    if (taken.length < cell.count) missing.push({ ...cell, count: cell.count - taken.length });
  }
  return { held, missing, given };
}

/** The samples that were asked with these texts, and the texts that none was asked with. */
function heldTexts(
  texts: NonNullable<CellRequest['reverted']>,
  found: readonly Sample[],
): readonly [readonly Sample[], NonNullable<CellRequest['reverted']>] {
  const own: Sample[] = [];
  const open = texts.filter(({ without, variation }) => {
    const key = withoutKey(without);
    const sample = found.find(
      (each) => !own.includes(each) && withoutKey(each.without ?? []) === key && each.variation === variation,
    );
    if (sample) own.push(sample);
    return sample === undefined;
  });
  return [own, open];
}

function gradesOutput(sample: Sample, { text, form }: GivenOutput, repeat: number): boolean {
  return sample.repeat === repeat && sample.output === text && (sample.form ?? 'text') === form;
}

async function runMissing(
  engine: EvalEngine,
  journal: SampleJournal,
  { request, held, missing, given }: Split & { readonly request: RoundRequest },
  onEvent: Parameters<EvalEngine['run']>[1],
): Promise<RoundResult> {
  if (missing.length === 0) return { samples: [], budgetSpent: false };
  if (journal.exhausted) return { samples: [], budgetSpent: true, spentOn: journal.exhausted };
  const free = freeRepeats(held);
  const number = (sample: Sample) => given.get(armCellKey(sample))?.[sample.repeat] ?? free(sample);
  const written = new Map<Sample, Sample>();
  const write = (sample: Sample) => {
    const known = written.get(sample);
    if (known) return known;
    const repeat = number(sample);
    // A run holds all of its samples: two copies of each would be twice as much.
    const numbered = repeat === sample.repeat ? sample : { ...sample, repeat };
    written.set(sample, numbered);
    journal.add(numbered);
    return numbered;
  };
  const paid = held.reduce((sum, { calls }) => sum + calls.target + calls.grader, 0);
  const rest = { ...request, cells: missing, maxCalls: Math.max(0, request.maxCalls - paid) };
  const result = await engine.run(rest, (event) =>
    onEvent(event.kind === 'sample' ? { ...event, sample: write(event.sample) } : event),
  );
  return { ...result, samples: result.samples.map(write) };
}

/** Gives each new sample the lowest repeat of its cell that is still free. */
function freeRepeats(held: readonly Sample[]): (sample: Sample) => number {
  const taken = grouped(held, armCellKey);
  // By slot, then by case: a key for each sample would be a third of what a run holds of it.
  const next = new Map<string, Map<string, number>>();
  return (sample) => {
    const slot = `${sample.arm} ${slotKey(sample)}`;
    const own = next.get(slot) ?? new Map<string, number>();
    next.set(slot, own);
    const used = taken.size === 0 ? [] : (taken.get(armCellKey(sample)) ?? []);
    let repeat = own.get(sample.case) ?? 0;
    while (used.some((each) => each.repeat === repeat)) repeat += 1;
    own.set(sample.case, repeat + 1);
    return repeat;
  };
}

function inOrder(cells: readonly CellRequest[], samples: readonly Sample[]): readonly Sample[] {
  const places = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const key = armCellKey(cell);
    if (!places.has(key)) places.set(key, index);
  }
  return samples
    .map((sample) => ({ sample, place: places.get(armCellKey(sample)) ?? cells.length }))
    .sort((a, b) => a.place - b.place || a.sample.repeat - b.sample.repeat)
    .map(({ sample }) => sample);
}
