import { type Counts, OTHER } from '../tasks/task.ts';
import type { Confusion, LabelComparison, LabelScores } from './task-comparison.ts';
import { armSums, type PairedCounts } from './task-sums.ts';

/** Most confusions that are kept. */
const MOST_CONFUSIONS = 100;

/** Sum of one count over the cases, by arm. */
export function totalOf(paired: readonly PairedCounts[], key: string) {
  const sum = (arm: 'baseline' | 'candidate') =>
    paired.reduce((total, entry) => total + (entry[arm][key] ?? 0), 0);
  return { baseline: sum('baseline'), candidate: sum('candidate') };
}

/** Precision, recall and F1 of every label that some case expects; those whose F1 fell most first. */
export function labelsOf(paired: readonly PairedCounts[]): readonly LabelComparison[] {
  const names = new Set<string>();
  for (const { baseline, candidate } of paired)
    for (const key of [...Object.keys(baseline), ...Object.keys(candidate)])
      if (/^(tp|fn)\//.test(key)) names.add(key.slice(3));
  const scores = labelScores(paired);
  const rows = [...names]
    .filter((name) => name !== OTHER)
    .sort()
    .map((label) => {
      const [baseline, candidate] = [scores(label, 'baseline'), scores(label, 'candidate')];
      const { tp, fn } = { tp: totalOf(paired, `tp/${label}`), fn: totalOf(paired, `fn/${label}`) };
      return { label, support: tp.baseline + fn.baseline, baseline, candidate };
    });
  return rows.sort((a, b) => a.candidate.f1 - a.baseline.f1 - (b.candidate.f1 - b.baseline.f1));
}

function labelScores(paired: readonly PairedCounts[]) {
  const counts = {
    baseline: paired.map((one) => one.baseline),
    candidate: paired.map((one) => one.candidate),
  };
  const score = (label: string, arm: keyof typeof counts, measure: 'precision' | 'recall' | 'f1') => {
    const { value, sums } = armSums(own(counts[arm], label), { measure, label, slice: null });
    return value(sums);
  };
  return (label: string, arm: keyof typeof counts): LabelScores => ({
    precision: score(label, arm, 'precision'),
    recall: score(label, arm, 'recall'),
    f1: score(label, arm, 'f1'),
  });
}

/** The counts of one label summed up, as one entry. */
function own(counts: readonly Counts[], label: string): readonly Counts[] {
  const total: Record<string, number> = {};
  for (const kind of ['tp', 'fp', 'fn'])
    total[`${kind}/${label}`] = counts.reduce((sum, each) => sum + (each[`${kind}/${label}`] ?? 0), 0);
  return [total];
}

/** Wrong answers that became more or fewer, the largest change first. */
export function confusionsOf(paired: readonly PairedCounts[]): readonly Confusion[] {
  const keys = new Set(
    paired.flatMap(({ baseline, candidate }) =>
      [...Object.keys(baseline), ...Object.keys(candidate)].filter((key) => key.startsWith('pair/')),
    ),
  );
  return [...keys]
    .sort()
    .flatMap((key): Confusion[] => {
      const [expected, answer] = JSON.parse(key.slice(5)) as [string, string];
      return expected === answer
        ? []
        : [{ expected, answer: answer === '' ? null : answer, ...totalOf(paired, key) }];
    })
    .filter(({ baseline, candidate }) => Math.abs(candidate - baseline) > 1e-9)
    .sort((a, b) => Math.abs(b.candidate - b.baseline) - Math.abs(a.candidate - a.baseline))
    .slice(0, MOST_CONFUSIONS);
}
