import type { Evidence } from '../design/design.ts';
import { grouped } from '../grouped.ts';
import { runSeconds } from '../plan/estimate/run-estimate.ts';
import type { EvalPlan } from '../plan/eval-plan.ts';
import { paidTwice } from '../plan/shards.ts';
import type { BudgetPart } from '../plan/spending.ts';
import { cellKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import { mean } from '../stats/quantile.ts';
import type { EvidenceInput } from './comparison.ts';
import { ownAnswers } from './over-time/shards.ts';

/** What answering and grading one case takes, in one part of a budget. */
interface Price {
  readonly answer: number;
  readonly grading: number;
}

type Priced = Exclude<BudgetPart, 'minutes'>;
type Run = Pick<EvidenceInput, 'plan' | 'evidence' | 'shards'>;
type Cell = Pick<Sample, 'suite' | 'slot' | 'case'>;

/** Sums of small costs carry rounding. */
const ROUNDING = 1e-9;

/**
 * Whether the budget would have held all that a run asked, and all that it kept the last round from asking, had each answer of
 * this PR taken what main's take. What only this PR's checks grade is free then. `but-for-shards`: it would have, but for the
 * answers of shards that the run asked once more.
 */
export function fitsAtMainsPrice(
  input: Run,
  part: BudgetPart,
  limit: number,
): 'yes' | 'but-for-shards' | 'no' {
  if (part === 'minutes') return isDoneAtMainsPace(input) ? 'yes' : 'no';
  const { once, again } = sumsAtMainsPrice(input, part);
  if (once > limit + ROUNDING) return 'no';
  return once + again > limit + ROUNDING ? 'but-for-shards' : 'yes';
}

/**
 * Whether main's pace would have answered all of it in the time that the answers of both sides took. Both estimates leave out what
 * else took time, so they tell only how much longer this PR makes a run.
 */
function isDoneAtMainsPace({ plan, evidence, shards }: Run): boolean {
  const { fresh, unasked = [] } = evidence;
  const answered = fresh.map(({ suite }) => ({ suite, count: 1 }));
  const wanted = unasked.filter(({ outputs }) => outputs === undefined);
  const taken = secondsOf(plan, fresh, answered, 'both');
  return taken > 0 && secondsOf(plan, ofMain(evidence, shards), [...answered, ...wanted], 'main') <= taken;
}

/** What all that was asked and wanted takes, and what the answers of shards take that were asked again. */
function sumsAtMainsPrice({ plan, evidence, shards }: Run, part: Priced) {
  const { fresh, secondGradings = [], unasked = [] } = evidence;
  const edited = editedCells(plan);
  const price = mainsPrices(ofMain(evidence, shards), edited, part);
  const gradings = secondGradings.filter((sample) => !edited.has(cellKey(sample)));
  const answers = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + price(cell).answer, 0);
  const asked = answers(fresh) + gradings.reduce((sum, cell) => sum + price(cell).grading, 0);
  const once = unasked.reduce((sum, { count, outputs, ...cell }) => {
    const { answer, grading } = price(cell);
    return sum + count * (outputs === undefined ? answer : grading);
  }, asked);
  return { once, again: answers(paidTwice(plan, shards)) };
}

/** Code of this PR may have said what an answer of a shard took. */
function ofMain({ fresh, stored }: Evidence, shards: Run['shards']): readonly Sample[] {
  return [...ownAnswers(fresh, shards), ...stored].filter(
    ({ arm, result }) => arm === 'baseline' && result.kind === 'scored',
  );
}

/** Cells whose checks this PR edits: its own grade main's answers too. */
function editedCells({ suites }: EvalPlan): ReadonlySet<string> {
  return new Set(
    suites.flatMap(({ suite, action }) =>
      action.kind === 'run'
        ? action.cells.flatMap((cell) => (cell.checkedBy ? [cellKey({ suite, ...cell })] : []))
        : [],
    ),
  );
}

/** By cell, the mean of main's samples of it, else of its suite; nothing where main has none. */
function mainsPrices(
  known: readonly Sample[],
  edited: ReadonlySet<string>,
  part: Priced,
): (cell: Cell) => Price {
  const byCell = grouped(known, cellKey);
  const bySuite = grouped(known, ({ suite }) => suite);
  const priceOf = (samples: readonly Sample[]): Price => {
    const gradings = samples.map((sample) => gradingOf(sample, edited.has(cellKey(sample)), part));
    const grading = mean(gradings) ?? 0;
    const target = mean(
      samples.map(({ calls, target }) => (part === 'calls' ? calls.target : (target.cost ?? 0))),
    );
    return { answer: (target ?? 0) + grading, grading };
  };
  const prices = new Map<string, Price>();
  return (cell) => {
    const key = cellKey(cell);
    const found = prices.get(key) ?? priceOf(byCell.get(key) ?? bySuite.get(cell.suite) ?? []);
    prices.set(key, found);
    return found;
  };
}

/** What main's own checks took of a sample. */
function gradingOf(sample: Sample, isEdited: boolean, part: Priced): number {
  if (isEdited && !sample.own) return 0;
  const { calls, grader } = sample.own ?? sample;
  return part === 'calls' ? calls.grader : (grader.cost ?? 0);
}

/** Seconds that so many answers take at the mean latency of these samples, and at the pace of main or of both sides. */
function secondsOf(
  { suites }: EvalPlan,
  samples: readonly Sample[],
  answers: readonly { readonly suite: string; readonly count: number }[],
  of: 'main' | 'both',
): number {
  return suites.reduce((sum, { suite, action }) => {
    if (action.kind !== 'run' || !action.pace) return sum;
    const count = answers.reduce((all, answer) => all + (answer.suite === suite ? answer.count : 0), 0);
    const latency = mean(
      samples.flatMap(({ suite: own, latencyMs }) => (own === suite ? (latencyMs ?? []) : [])),
    );
    return sum + (runSeconds(count, latency ?? 0, action.pace[of]) ?? 0);
  }, 0);
}
