import type { Policy } from '../config/policy/policy.ts';
import type { Sample, Usage } from '../samples/sample.ts';
import { paidCost } from '../samples/usage.ts';
import type { BUDGET_PARTS } from '../vocabulary.ts';

/** The parts of a budget. */
export type BudgetPart = (typeof BUDGET_PARTS)[number];

/** May a block of samples begin? `not-yet`: samples that are under way decide it. */
export type MayBegin = 'yes' | 'not-yet' | 'never';

/** Money and time of a run, as its samples report them, against the budget. Calls are counted where they are launched. */
export interface Spending {
  /** Another round: what the last one left under way is over. */
  round(): void;
  /**
   * Asked before a block of `samples` of one suite begins; 0 for another try of a call. A `yes` counts them as under
   * way. `idle`: nothing is under way that could still change the answer.
   */
  begin(suite: string, samples: number, idle: boolean): MayBegin;
  /** Counts what a sample cost and took. */
  took(sample: Sample): void;
  /** Which part kept a block from beginning; null where none did. */
  spentOn(): 'usd' | 'minutes' | null;
  /** Calls whose provider did not say what they cost. They are in no sum. */
  unpriced(): { readonly target: number; readonly grader: number };
}

interface SuiteSpending {
  usd: number;
  samples: number;
  underWay: number;
}

const MINUTE_MS = 60_000;
/** Sums of small costs carry rounding. */
const ROUNDING = 1e-9;

/**
 * Spending against a budget. A block begins where all that is spent, what is under way and the block itself, each
 * sample at the mean of its suite so far, stay within `usd`, and where a call of mean length ends within `minutes`.
 * A suite without any sample begins one block. Its next blocks wait for what that one cost.
 */
export function spendingOf({ usd, minutes }: Policy['budget'], elapsedMs: () => number): Spending {
  const suites = new Map<string, SuiteSpending>();
  const latency = { ms: 0, samples: 0 };
  const unpriced = { target: 0, grader: 0 };
  let spent: 'usd' | 'minutes' | null = null;
  const of = (suite: string) => {
    const known = suites.get(suite) ?? { usd: 0, samples: 0, underWay: 0 };
    suites.set(suite, known);
    return known;
  };
  const never = (part: 'usd' | 'minutes') => {
    spent = part;
    return 'never' as const;
  };
  const isLate = () => {
    const mean = latency.samples === 0 ? 0 : latency.ms / latency.samples;
    return minutes !== undefined && elapsedMs() + mean > minutes * MINUTE_MS;
  };
  return {
    round() {
      for (const suite of suites.values()) suite.underWay = 0;
    },
    begin(suite, samples, idle) {
      if (isLate()) return never('minutes');
      const own = of(suite);
      const answer = usd === undefined || samples === 0 ? 'yes' : affords(usd, suites, own, samples, idle);
      if (answer === 'never') return never('usd');
      if (answer === 'yes') own.underWay += samples;
      return answer;
    },
    took(sample) {
      const own = of(sample.suite);
      own.usd += (paidCost(sample.target) ?? 0) + (paidCost(sample.grader) ?? 0);
      own.samples += 1;
      own.underWay = Math.max(0, own.underWay - 1);
      for (const side of ['target', 'grader'] as const)
        if (isUnpriced(sample.calls[side], sample[side])) unpriced[side] += sample.calls[side];
      if (sample.latencyMs === null) return;
      latency.ms += sample.latencyMs;
      latency.samples += 1;
    },
    spentOn: () => spent,
    unpriced: () => ({ ...unpriced }),
  };
}

function affords(
  usd: number,
  suites: ReadonlyMap<string, SuiteSpending>,
  own: SuiteSpending,
  samples: number,
  idle: boolean,
): MayBegin {
  let [spent, underWay] = [0, 0];
  for (const suite of suites.values()) {
    spent += suite.usd;
    underWay += suite.underWay * meanOf(suite);
  }
  if (own.samples === 0 && own.underWay > 0 && !idle) return 'not-yet';
  const block = samples * meanOf(own);
  if (spent >= usd || spent + block > usd + ROUNDING) return 'never';
  if (spent + underWay + block <= usd + ROUNDING) return 'yes';
  return idle ? 'never' : 'not-yet';
}

function meanOf({ usd, samples }: SuiteSpending): number {
  return samples === 0 ? 0 : usd / samples;
}

function isUnpriced(calls: number, usage: Usage): boolean {
  return calls > 0 && usage.cost === undefined;
}
