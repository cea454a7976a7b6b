import type { CellRate, FlakyCell, NoiseProfile } from '../../compare/over-time/noise-profile.ts';
import { count, firstOf, rate, roughly, whole } from '../../numbers.ts';
import { terminalText } from '../escape.ts';
import { type StoredTrend, trendLines } from './trend-text.ts';

const MOST_FLAKY = 20;
const MOST_COMMITS = 5;

/** What is stored of one suite of main. */
type BaselineSuite = NoiseProfile & { readonly trends: readonly StoredTrend[] };

/** What is stored of main, for people: a paragraph a suite. `now`: ISO 8601. */
export function baselineText(store: string, suites: readonly BaselineSuite[], now: string): string {
  const paragraphs = suites.map((suite) => suiteLines(suite, now).join('\n'));
  return `${[`Samples of main in ${terminalText(store)}`, ...paragraphs].join('\n\n')}\n`;
}

function suiteLines(profile: BaselineSuite, now: string): string[] {
  const name = terminalText(profile.suite);
  if (profile.newest === null || profile.oldest === null) return [` ${name}: nothing is stored`];
  const { cells, flaky, varying, commits, samples, bytes } = profile;
  const more = flaky.length - MOST_FLAKY;
  return [
    ` ${name}: ${casesText(cells)}, ${count(samples, 'sample')}, ${size(bytes)}`,
    `   samples a case   ${spread(cells)}`,
    `   age              ${ages(profile.newest, profile.oldest, now)} old`,
    `   commits          ${commits.length === 0 ? 'none named' : commitWords(commits)}`,
    `   flaky            ${flakyWords(flaky.length, varying)}`,
    ...flaky.slice(0, MOST_FLAKY).map(flakyLine),
    ...(more > 0 ? [`     … and ${whole(more)} more`] : []),
    ...profile.trends.flatMap(trendLines),
  ];
}

/** `20 cases in 2 columns`: a case of several columns is one. */
function casesText(cells: readonly CellRate[]): string {
  const [cases, columns] = [new Set(cells.map((cell) => cell.case)), new Set(cells.map(({ slot }) => slot))];
  return `${count(cases.size, 'case')}${columns.size > 1 ? ` in ${count(columns.size, 'column')}` : ''}`;
}

/** `2 cases; scores of 3 more vary`: a case that always passes may score otherwise each time. */
function flakyWords(flaky: number, varying: number): string {
  const found = flaky === 0 ? 'none seen' : count(flaky, 'case');
  if (varying === 0) return found;
  return `${found}; scores of ${flaky === 0 ? count(varying, 'case') : `${whole(varying)} more`} vary`;
}

function flakyLine({
  slot,
  case: id,
  passed,
  scored,
  rate: passes,
  interval: [low, high],
}: FlakyCell): string {
  return `     ${rate(passes)} (${passed} of ${scored}; ${rate(low)} to ${rate(high)})  ${terminalText(id)} · ${terminalText(slot)}`;
}

/** Least, middle and most samples of today's inputs that a case has. */
function spread(cells: readonly CellRate[]): string {
  const counts = cells.map(({ scored }) => scored).sort((a, b) => a - b);
  const [least = 0, most = 0] = [counts[0], counts.at(-1)];
  const middle = counts[Math.floor(counts.length / 2)] ?? 0;
  return least === most ? `${least}` : `${least} to ${most}, half of them ${middle} or more`;
}

function commitWords(commits: readonly string[]): string {
  return firstOf(commits, MOST_COMMITS, (commit) => terminalText(commit.slice(0, 7)));
}

function ages(newest: string, oldest: string, now: string): string {
  const [least, most] = [age(newest, now), age(oldest, now)];
  return least === most ? least : `${least} to ${most}`;
}

function age(at: string, now: string): string {
  const past = Math.max(0, Date.parse(now) - Date.parse(at));
  return past < 60_000 ? 'under a minute' : roughly(past);
}

function size(bytes: number): string {
  if (bytes < 10_000) return `${whole(bytes)} bytes`;
  return bytes < 1_000_000 ? `${whole(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
