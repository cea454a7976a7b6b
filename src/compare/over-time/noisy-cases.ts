import { grouped } from '../../grouped.ts';
import { isNeverFailing, isOfTaskAlone } from '../../metrics/judged-by.ts';
import { quarantineEntry } from '../../plan/quarantine.ts';
import type { Sample, Scored } from '../../samples/sample.ts';
import { shareRight } from '../../tasks/task.ts';
import { type CellOutcomes, cellOutcomes, isAlike } from './noise-profile.ts';

/**
 * Samples of a case under one pair of keys before anything is said of its noise: what nights fill up to. In 8 samples, a case that passes
 * 9 of 10 times falls between the two rates once in 200 times, and a coin in 7 of 10.
 */
const FEWEST = 8;
const NOISY_RATES = [0.3, 0.7] as const;

/** What the store says of a case that is noisy, or calm although it is in quarantine. */
export interface CaseNoise {
  readonly suite: string;
  readonly case: string;
  readonly passed: number;
  readonly scored: number;
  /** Days of the first and the last of these samples, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** `passed` counts right answers: a task alone judges its suite. */
  readonly byTask: boolean;
}

/** What should change in the list `quarantine` of a policy, by what is stored of main. */
export interface QuarantineNews {
  /** The list as it is. */
  readonly held: readonly string[];
  readonly add: readonly CaseNoise[];
  readonly remove: readonly CaseNoise[];
}

/**
 * Proposed for quarantine: cases that judge nothing in any column. Each has 8 samples or more under the keys of today, passes between 3 and 7
 * times of 10, and passes and failures take turns over at least two days: all passes before all failures are a change, not noise. Calm again:
 * the newest 8 samples of every column are all alike. Between the two nothing is said. Where no answer of a suite fails, its task tells what
 * passes (half of an answer's parts are right), and without a task nothing is calm whose scores differ.
 */
export function quarantineNews(
  suite: string,
  samples: readonly Sample[],
  quarantine: readonly string[],
): QuarantineNews {
  const held = new Set(quarantine);
  const byTask = isOfTaskAlone(samples);
  const byScore = !byTask && isNeverFailing(samples);
  const counted = byTask ? cellOutcomes(samples, isMostlyRight) : cellOutcomes(samples);
  const cases = [...grouped(counted, (cell) => cell.case)].map(([id, columns]) => ({
    id,
    columns: columns.filter(({ scored }) => scored >= FEWEST),
    whole: columns.every(({ scored }) => scored >= FEWEST),
  }));
  const news = (found: typeof cases) => found.map(({ id, columns }) => noiseOf(suite, id, columns, byTask));
  const isHeld = ({ id }: { readonly id: string }) => held.has(quarantineEntry({ suite, case: id }));
  const isAll = (test: (cell: CellOutcomes) => boolean) => (entry: (typeof cases)[number]) =>
    entry.whole && entry.columns.every(test);
  return {
    held: quarantine,
    add: news(cases.filter((entry) => !isHeld(entry)).filter(isAll(isNoisy))),
    remove: news(cases.filter(isHeld).filter(isAll((cell) => isCalm(cell, byScore)))),
  };
}

function isNoisy({ passed, scored, outcomes }: CellOutcomes): boolean {
  const share = passed / scored;
  const [low, high] = NOISY_RATES;
  const days = new Set(outcomes.map(({ day }) => day));
  return share >= low && share <= high && days.size >= 2 && takesTurns(outcomes);
}

/** Whether some pass came before a failure, and some after one. */
function takesTurns(outcomes: CellOutcomes['outcomes']): boolean {
  const daysOf = (passed: boolean) => outcomes.filter((each) => each.passed === passed).map(({ day }) => day);
  const [passes, failures] = [daysOf(true), daysOf(false)];
  const reaches = (one: readonly string[], other: readonly string[]) =>
    (one[0] ?? '9') < (other.at(-1) ?? '');
  return reaches(passes, failures) && reaches(failures, passes);
}

function isMostlyRight({ passed, task }: Scored): boolean {
  return passed && (task === undefined || shareRight(task) >= 0.5);
}

function isCalm({ outcomes }: CellOutcomes, byScore: boolean): boolean {
  const newest = outcomes.slice(-FEWEST);
  return byScore ? isAlike(newest) : new Set(newest.map(({ passed }) => passed)).size === 1;
}

function noiseOf(suite: string, id: string, columns: readonly CellOutcomes[], byTask: boolean): CaseNoise {
  const days = columns.flatMap(({ outcomes }) => outcomes.map(({ day }) => day)).sort();
  return {
    suite,
    case: id,
    passed: columns.reduce((sum, { passed }) => sum + passed, 0),
    scored: columns.reduce((sum, { scored }) => sum + scored, 0),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    byTask,
  };
}

/** The same of several suites. */
export function allQuarantineNews(
  suites: ReadonlyMap<string, readonly Sample[]>,
  quarantine: readonly string[],
): QuarantineNews {
  const news = [...suites].map(([suite, samples]) => quarantineNews(suite, samples, quarantine));
  return {
    held: quarantine,
    add: news.flatMap(({ add }) => add),
    remove: news.flatMap(({ remove }) => remove),
  };
}
