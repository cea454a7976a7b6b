import { grouped } from '../grouped.ts';
import { armCellKey, cellKey, slotKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import { mean, median } from '../stats/quantile.ts';
import { seededRandom, shuffled } from '../stats/random.ts';
import type { EvalPlan, PlannedCell } from './eval-plan.ts';

/** One of the jobs that share the calls of a run: the `index`-th (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Milliseconds of a cell whose model was never timed. Only ratios matter. */
const UNTIMED_MS = 1_000;

/** The cells of one shard. */
export interface OwnCells {
  readonly count: number;
  /** Which shard draws which cell, by `cellKey`. */
  readonly dealt: ReadonlyMap<string, number>;
  owns(cell: Pick<Sample, 'suite' | 'slot' | 'case'>): boolean;
}

/** The cells that this shard draws; `fillTo`: how many samples of main a case should have. */
export function ownCells(plan: EvalPlan, shard: Shard, fillTo: number): OwnCells {
  const dealt = dealtCells(plan, shard, fillTo);
  return {
    dealt,
    count: [...dealt.values()].filter((index) => index === shard.index).length,
    owns: (cell) => dealt.get(cellKey(cell)) === shard.index,
  };
}

/**
 * Tells by `cellKey` which shard (from 1) draws a cell. Every job derives the same from the same plan: the cells stand in one mixed order,
 * and each shard draws a stretch of it that is expected to take as long as the others. A cell takes main's stored latency for it, else its
 * slot's, times its calls; main's missing samples and both arms of a cell stay in one shard. Where main's samples change between two
 * shards, only the ends of stretches move.
 */
export function dealtCells(plan: EvalPlan, { count }: Shard, fillTo: number): ReadonlyMap<string, number> {
  const cells = plan.suites.flatMap(({ suite, action }) =>
    action.kind === 'run' ? timedCells(suite, action.cells, action.stored?.samples ?? [], fillTo) : [],
  );
  cells.sort((a, b) => (a.key < b.key ? -1 : 1));
  const share = cells.reduce((sum, { ms }) => sum + ms, 0) / count;
  let before = 0;
  return new Map(
    shuffled(cells, seededRandom(0, 'dealt')).map(({ key, ms }) => {
      const middle = before + ms / 2;
      before += ms;
      return [key, Math.min(count, Math.floor(middle / share) + 1)];
    }),
  );
}

function timedCells(
  suite: string,
  cells: readonly PlannedCell[],
  stored: readonly Sample[],
  fillTo: number,
): { readonly key: string; readonly ms: number }[] {
  const byCell = latencies(stored, cellKey);
  const bySlot = latencies(stored, slotKey);
  return cells.flatMap((cell) => {
    if (cell.same || cell.candidate === null) return [];
    const key = cellKey({ suite, ...cell });
    const own = byCell.get(key);
    const typical = bySlot.get(slotKey({ suite, ...cell }));
    const missing = cell.baseline === null ? 0 : Math.max(0, fillTo - (own?.samples ?? 0));
    // An answer that took no time is one all the same.
    const ms = Math.max(1, own?.mean ?? typical?.mean ?? UNTIMED_MS);
    return [{ key, ms: ms * (1 + missing) }];
  });
}

function latencies(samples: readonly Sample[], keyOf: (sample: Sample) => string) {
  const sums = new Map<string, { samples: number; mean: number }>();
  for (const sample of samples) {
    if (sample.latencyMs === null || sample.result.kind === 'errored') continue;
    const { samples: n, mean } = sums.get(keyOf(sample)) ?? { samples: 0, mean: 0 };
    sums.set(keyOf(sample), { samples: n + 1, mean: mean + (sample.latencyMs - mean) / (n + 1) });
  }
  return sums;
}

/** What the shards of a run drew: what the run takes over, and what it asks again to see whether the shards told the truth. */
export interface ShardsBrought {
  readonly count: number;
  readonly taken: readonly Sample[];
  readonly withheld: readonly Sample[];
  /** Answers of cells that another shard drew as well. Absent: none. */
  readonly leftOut?: number;
  /** Places of cells that are asked again because main is low there: what is chosen for being low comes out higher, whoever asked. Absent: none. */
  readonly low?: ReadonlySet<string>;
}

/** The same for the answers of one cell and arm in one stage. */
export function placeOf(
  sample: Pick<Sample, 'suite' | 'slot' | 'case' | 'arm'> & { readonly stage: string },
): string {
  return `${sample.stage} ${armCellKey(sample)}`;
}

/** What a plan's cells were asked by shards and are asked again: its calls were made all the same, and no sample of the run tells of them. */
export function paidTwice(
  { suites }: EvalPlan,
  shards: Pick<ShardsBrought, 'withheld'> | undefined,
): readonly Sample[] {
  if (shards === undefined) return [];
  const cells = new Set(
    suites.flatMap(({ suite, action }) =>
      action.kind === 'run' ? action.cells.map((cell) => cellKey({ suite, ...cell })) : [],
    ),
  );
  return shards.withheld.filter((sample) => cells.has(cellKey(sample)));
}

/** What an answer is worth by a metric that can block, the higher the better; null where it does not say. */
export interface AnswerWorth {
  worth(sample: Sample): number | null;
  /** Below it more is lost than not. Null: there is no such value. */
  readonly even: number | null;
  /** It says as much an hour later. */
  readonly steady: boolean;
}

/**
 * Answers that are asked again, of each suite and arm: at least this many where so many were brought, and this share of them. Of this PR more,
 * because a case that broke is found there alone.
 */
const LEAST_WITHHELD = { baseline: 16, candidate: 32 } as const;
const SHARE_WITHHELD = 0.02;
/** Of the cases in which main is low by a metric, as the shards say, this share is asked again whole. */
const SHARE_LOST = 0.1;

/**
 * Withholds some of what shards drew, chosen at random by a seed that no shard could know: the last answer of some cells and arms, and all
 * answers of main in some cases where it mostly failed, or was low by a metric that can block, since nothing can get worse there. So the run
 * asks these itself, like all that is missing, and both answers can be compared. Code of a pull request runs in the jobs that draw: what
 * they leave may say anything.
 */
export function withheldOf(
  drawn: readonly Sample[],
  seed: number,
  readings: (suite: string) => readonly AnswerWorth[],
): Omit<ShardsBrought, 'count'> {
  const random = seededRandom(seed, 'shards');
  // Parts hold answers in the order in which they came, which may not choose anything.
  const cells = [...grouped(drawn, placeOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => [...cell].sort((a, b) => a.repeat - b.repeat));
  const groups = grouped(cells, ([first]) => JSON.stringify([first?.suite, first?.arm]));
  const some = (of: readonly (readonly Sample[])[], share: number) =>
    shuffled(of, random).slice(
      0,
      Math.max(LEAST_WITHHELD[of[0]?.[0]?.arm ?? 'baseline'], Math.ceil(share * of.length)),
    );
  const sampled = [...groups.values()].flatMap((own) =>
    some(own, SHARE_WITHHELD).flatMap((cell) => cell.slice(-1)),
  );
  const whole = [...groups.values()].flatMap((own) =>
    lowOfMain(own, readings).flatMap((low) => some(low, SHARE_LOST).flat()),
  );
  const withheld = new Set([...sampled, ...whole]);
  const places = new Set(sampled.map(placeOf));
  return {
    taken: drawn.filter((sample) => !withheld.has(sample)),
    withheld: [...withheld],
    low: new Set(whole.map(placeOf).filter((place) => !places.has(place))),
  };
}

/** By each metric that can block, the cells in which main is low: a pass mostly fails, or a value is below the median of its slot. */
function lowOfMain(
  cells: readonly (readonly Sample[])[],
  readings: (suite: string) => readonly AnswerWorth[],
): readonly (readonly (readonly Sample[])[])[] {
  const [first] = cells[0] ?? [];
  if (first?.arm !== 'baseline') return [];
  const slots = [...grouped(cells, ([sample]) => sample?.slot).values()];
  return readings(first.suite).map(({ worth, even }) =>
    slots.flatMap((own) => {
      const known = own.flatMap((cell) => {
        const value = mean(cell.flatMap((sample) => worth(sample) ?? []));
        return value === null ? [] : [{ cell, value }];
      });
      const least = even ?? median(known.map(({ value }) => value)) ?? 0;
      return known.flatMap(({ cell, value }) => (value < least ? [cell] : []));
    }),
  );
}
