import { sum } from '../../numbers.ts';
import { type Counts, OTHER } from '../../tasks/task.ts';
import type { Confusion, LabelComparison, LabelScores } from '../comparison.ts';
import { armSums, type PairedCounts, runCounts } from './task-sums.ts';

/** Most confusions that are kept. */
const MOST_CONFUSIONS = 100;

/** Each arm's counts summed over the cases, once for all that is read off them. */
export type Totals = Readonly<Record<'baseline' | 'candidate', Counts>>;

/** The counts of all cases, by arm. */
export function totalsOf(paired: readonly PairedCounts[]): Totals {
  return {
    baseline: summed(paired.map(({ baseline }) => baseline)),
    candidate: summed(paired.map(({ candidate }) => candidate)),
  };
}

function summed(counts: readonly Counts[]): Counts {
  const sums: Record<string, number> = {};
  for (const each of counts) for (const key in each) sums[key] = (sums[key] ?? 0) + (each[key] as number);
  return sums;
}

/** One sum of both arms. */
export function sumOf({ baseline, candidate }: Totals, key: string) {
  return { baseline: baseline[key] ?? 0, candidate: candidate[key] ?? 0 };
}

/** Precision, recall and F1 of every label that some case expects; those whose F1 fell most first. */
export function labelsOf(totals: Totals, paired: readonly PairedCounts[]): readonly LabelComparison[] {
  const runs = {
    baseline: runCounts(paired, 'baseline').map(summed),
    candidate: runCounts(paired, 'candidate').map(summed),
  };
  const names = keysOf(totals, /^(tp|fn)\//).map((key) => key.slice(3));
  const rows = [...new Set(names)]
    .filter((name) => name !== OTHER)
    .sort()
    .map((label) => ({
      label,
      support: sumOf(totals, `tp/${label}`).baseline + sumOf(totals, `fn/${label}`).baseline,
      baseline: labelScores(runs.baseline, label),
      candidate: labelScores(runs.candidate, label),
    }));
  return rows.sort((a, b) => a.candidate.f1 - a.baseline.f1 - (b.candidate.f1 - b.baseline.f1));
}

/** What runs of the suite score for a label on average, from the sums of each run. */
function labelScores(runs: readonly Counts[], label: string): LabelScores {
  const own = runs.map((sums) =>
    Object.fromEntries(['tp', 'fp', 'fn'].map((kind) => [`${kind}/${label}`, sums[`${kind}/${label}`] ?? 0])),
  );
  const score = (measure: 'precision' | 'recall' | 'f1') => {
    const values = own.map((counts) => {
      const { value, sums } = armSums([counts], { measure, label, slice: null });
      return value(sums);
    });
    return sum(values) / Math.max(1, values.length);
  };
  return { precision: score('precision'), recall: score('recall'), f1: score('f1') };
}

/** Wrong answers that became more or fewer, the largest change first. */
export function confusionsOf(totals: Totals): readonly Confusion[] {
  return keysOf(totals, /^pair\//)
    .sort()
    .flatMap((key): Confusion[] => {
      const [expected, answer] = JSON.parse(key.slice(5)) as [string, string];
      return expected === answer
        ? []
        : [{ expected, answer: answer === '' ? null : answer, ...sumOf(totals, key) }];
    })
    .filter(({ baseline, candidate }) => Math.abs(candidate - baseline) > 1e-9)
    .sort((a, b) => Math.abs(b.candidate - b.baseline) - Math.abs(a.candidate - a.baseline))
    .slice(0, MOST_CONFUSIONS);
}

function keysOf({ baseline, candidate }: Totals, wanted: RegExp): string[] {
  return [...new Set([...Object.keys(baseline), ...Object.keys(candidate)])].filter((key) =>
    wanted.test(key),
  );
}
