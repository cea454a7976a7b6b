/**
 * What the interval of a change should be, as simulated before it was built: first looks less stored rates, with an interval over these cases and
 * one over suites like this. Written apart from the product, so that the product's can be held against it.
 */
import { studentQuantile } from '../../src/stats/distributions/student.ts';

const GRID = [
  0.005, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8,
  0.85, 0.9, 0.94, 0.975, 0.993,
];
const Z = 1.959964;
/** A changed case keeps one of these shares of its passes; one in twenty is believed to have changed. Suspects are as likely as this. */
const KEPT = [0, 0.25, 0.5, 0.75];
const BROKEN = 0.05;
const SUSPECT = 0.3;
const FLIP = 0.5;

/** One case: main's passes among its unchosen samples, this PR's first look, all its looks, and its trial (samples a side). */
export interface ReferenceCase {
  readonly passed: number;
  readonly stored: number;
  readonly look: number;
  readonly looks: number;
  readonly looksPassed: number;
  readonly trial: { readonly candidate: number; readonly main: number; readonly samples: number } | null;
  /** Main's passes where it was asked again in all cases. */
  readonly again: number | null;
}

/** Posterior of each case's rate on the grid, the suite's distribution by 40 steps of expectation and maximisation. */
function beliefs(cases: readonly ReferenceCase[]): readonly (readonly number[])[] {
  const likelihood = cases.map(({ passed, stored }) =>
    GRID.map((g) => g ** passed * (1 - g) ** (stored - passed)),
  );
  const raw = GRID.map((g) => 1 / Math.sqrt(g * (1 - g)));
  const whole = raw.reduce((a, b) => a + b, 0);
  let weights = GRID.map(() => 1 / GRID.length);
  const posterior = () =>
    likelihood.map((own) => {
      const joint = own.map((value, g) => value * (weights[g] as number));
      const total = joint.reduce((a, b) => a + b, 0);
      return joint.map((value) => value / total);
    });
  for (let step = 0; step < 40; step++) {
    const now = posterior();
    weights = weights.map(
      (_, g) =>
        (now.reduce((sum, own) => sum + (own[g] as number), 0) + (2 * (raw[g] as number)) / whole) /
        (cases.length + 2),
    );
  }
  return posterior();
}

/** Chance that the case got worse, after so many looks. */
function suspicion(posterior: readonly number[], { looks, looksPassed }: ReferenceCase): number {
  const chance = (rate: number) => rate ** looksPassed * (1 - rate) ** (looks - looksPassed);
  const expected = (of: (g: number) => number) =>
    posterior.reduce((sum, weight, g) => sum + weight * chance(of(GRID[g] as number)), 0);
  const changed =
    KEPT.reduce((sum, kept) => sum + expected((rate) => 0.01 + 0.98 * rate * kept), 0) / KEPT.length;
  return (BROKEN * changed) / (BROKEN * changed + (1 - BROKEN) * expected((rate) => rate));
}

/** The two intervals: of these cases, and of suites like this one. */
export function referenceIntervals(cases: readonly ReferenceCase[]) {
  const posteriors = beliefs(cases);
  const expect = (own: readonly number[], of: (g: number) => number) =>
    own.reduce((sum, weight, g) => sum + weight * of(GRID[g] as number), 0);
  let [sum, within, open, shown] = [0, 0, 0, 0];
  // What main's answers of today leave open: what one answer does, or more where they differ from stored ones.
  const isRenewed = cases.some(({ again }) => again !== null);
  let [differed, wavers] = [0, 0];
  const steps: number[] = [];
  const tried = { cases: 0, within: 0, shown: 0 };
  const isHeld = cases.some(({ trial }) => trial);
  let withoutRoom = 0;
  cases.forEach((entry, at) => {
    const { passed, stored, look, looks, looksPassed, trial, again } = entry;
    const posterior = posteriors[at] as readonly number[];
    const step = look - passed / stored;
    const today = again === null ? step : look - again;
    steps.push(today);
    sum += today;
    differed += (today - step) ** 2;
    wavers += expect(posterior, (g) => g * (1 - g));
    const middle = expect(posterior, (g) => g);
    open += expect(posterior, (g) => g * g) - middle ** 2;
    const joint = posterior.map((weight, g) => {
      const rate = GRID[g] as number;
      return weight * rate ** looksPassed * (1 - rate) ** (looks - looksPassed);
    });
    const all = joint.reduce((a, b) => a + b, 0);
    const believed = expect(
      joint.map((weight) => weight / all),
      (g) => g * (1 - g),
    );
    if (!trial && isHeld && suspicion(posterior, entry) >= SUSPECT) {
      withoutRoom += 1;
      return;
    }
    if (!trial) {
      within += believed;
      shown += step ** 2;
      return;
    }
    const { candidate, main, samples } = trial;
    const measured = (candidate * (samples - candidate)) / (samples * (samples - 1));
    tried.cases += 1;
    tried.within += measured;
    tried.shown += Math.max(step ** 2 - ((candidate - main) / samples) ** 2, measured);
  });
  // Suspects that the trial had no room for are taken to be like those that were tried.
  const like = 1 + withoutRoom / Math.max(1, tried.cases);
  within += like * tried.within;
  shown += like * tried.shown;
  const count = cases.length;
  const main = isRenewed ? Math.max(differed, wavers) : open;
  const variance = Math.max(within + main, isRenewed ? shown / 2 + main : shown);
  const half = (Z * Math.sqrt(variance + FLIP)) / count;
  const change = sum / count;
  return {
    change,
    these: [Math.max(-1, change - half), Math.min(1, change + half)] as const,
    suite: suiteInterval(steps),
  };
}

/** One case of a graded metric, from 0 to 1: main's unchosen values, what it said where it was asked again in all cases, this PR's first look, and its trial. */
export interface ReferenceScores {
  readonly stored: readonly number[];
  readonly again: number | null;
  readonly look: number;
  readonly trial: { readonly candidate: readonly number[]; readonly main: readonly number[] } | null;
}

/**
 * The same of scores: what is believed of a pass rate's variance is here the pooled variance of repeats, and what the store leaves open of main that divided by its
 * samples. Amounts have no scale: no part of a flip stands beside their variance, and no two cases are added.
 */
export function scoreIntervals(cases: readonly ReferenceScores[], isAmount = false) {
  const mean = (own: readonly number[]) => own.reduce((a, b) => a + b, 0) / own.length;
  const squaresOf = (own: readonly number[]) => own.reduce((all, one) => all + (one - mean(own)) ** 2, 0);
  const groups = cases.flatMap(({ stored, trial }) => [stored, ...(trial ? [trial.candidate] : [])]);
  const free = groups.reduce((all, own) => all + Math.max(0, own.length - 1), 0);
  const pooled = groups.reduce((all, own) => all + squaresOf(own), 0) / Math.max(1, free);
  let [within, shown] = [0, 0];
  const steps = cases.map(({ stored, again, look, trial }) => {
    const step = look - (again ?? mean(stored));
    const own = trial ? squaresOf(trial.candidate) / (trial.candidate.length - 1) : pooled;
    within += own + pooled / (again === null ? stored.length : 1);
    shown += trial ? Math.max(step ** 2 - (mean(trial.candidate) - mean(trial.main)) ** 2, own) : step ** 2;
    return step;
  });
  const count = cases.length;
  const change = mean(steps);
  const half = (Z * Math.sqrt(Math.max(within, shown) + (isAmount ? 0 : FLIP))) / count;
  if (isAmount) return { these: [change - half, change + half] as const, suite: null };
  return {
    these: [Math.max(-1, change - half), Math.min(1, change + half)] as const,
    suite: suiteInterval(steps),
  };
}

/** Student's t over cases, with one more at +1 and one at −1. */
function suiteInterval(steps: readonly number[]): readonly [number, number] {
  const all = [...steps, 1, -1];
  const middle = all.reduce((a, b) => a + b, 0) / all.length;
  const squares = all.reduce((sum, step) => sum + (step - middle) ** 2, 0);
  const half = studentQuantile(0.975, all.length - 1) * Math.sqrt(squares / (all.length - 1) / all.length);
  return [Math.max(-1, middle - half), Math.min(1, middle + half)];
}

/** One case of a classifier: the label that is right, what main answered when it was stored, and this PR's first look. */
export interface ReferenceLabels {
  readonly expected: string;
  readonly stored: readonly string[];
  readonly look: string;
}

/**
 * Of macro-F1, suites like this one: each case stands with its pseudo-value, by leaving it out. Main's is the mean over runs of the suite, one for each of its
 * stored samples.
 */
export function labelIntervals(cases: readonly ReferenceLabels[]) {
  const runs = Math.min(...cases.map(({ stored }) => stored.length));
  const changeOf = (own: readonly ReferenceLabels[]) => {
    let main = 0;
    for (let run = 0; run < runs; run++)
      main += macroF1(own.map(({ expected, stored }) => [expected, stored[run] as string] as const)) / runs;
    return macroF1(own.map(({ expected, look }) => [expected, look] as const)) - main;
  };
  const whole = changeOf(cases);
  const count = cases.length;
  const pseudo = cases.map(
    (_, left) => count * whole - (count - 1) * changeOf(cases.filter((__, at) => at !== left)),
  );
  return suiteInterval(pseudo);
}

/** Over the labels that some case expects. */
function macroF1(answers: readonly (readonly [string, string])[]): number {
  const labels = [...new Set(answers.map(([expected]) => expected))];
  const scores = labels.map((label) => {
    const hit = answers.filter(([expected, given]) => expected === label && given === label).length;
    const all = answers.filter(([expected]) => expected === label).length;
    const given = answers.filter(([, said]) => said === label).length;
    return (2 * hit) / (all + given);
  });
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
}
