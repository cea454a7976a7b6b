import type { LastingDrift } from '../../compare/over-time/lasting-drift.ts';
import { inMetricWords, metricLabel } from '../../metrics/built-in-metrics.ts';
import { count } from '../../numbers.ts';
import type { Annotation } from '../documents/annotations.ts';
import { codeSpan, oneLine, quoted, sentence, tableCell, visibleText } from '../escape.ts';
import {
  ANNOTATION_MESSAGE_BYTES,
  ANNOTATION_TITLE_CHARACTERS,
  cutCharacters,
  cutLines,
  LABEL_CHARACTERS,
} from '../limits.ts';
import { changedMostText, driftValue } from '../words/drift-lines.ts';
import type { IssueNews, NightlyReport } from './nightly-report.ts';
import { momentText, slotDriftTexts } from './nightly-text.ts';

/** What tonight says of drift, this night's and that of earlier ones; null where main was never found to drift. */
export function driftNews({ lasting }: NightlyReport): IssueNews | null {
  if (lasting.length === 0) return null;
  const standing = lasting.filter(({ state }) => state === 'lasts');
  const isUnknown = standing.length === 0 && lasting.some(({ state }) => state === 'unknown');
  const told = standing.length > 0 ? standing : lasting;
  return {
    about: 'drift',
    state: standing.length > 0 ? 'stands' : isUnknown ? 'unknown' : 'gone',
    once: told.map(({ suite, slot, latest }) => [suite, slot, latest].join('\n')),
    title: issueTitle(told),
    text: issueText(told),
    closing: closingText(lasting),
  };
}

function issueTitle(drifts: readonly LastingDrift[]): string {
  const suites = [...new Set(drifts.map(({ suite }) => suite))];
  const [first = ''] = suites;
  const since = drifts.map((drift) => drift.since).sort()[0] ?? '';
  const where = suites.length === 1 ? quoted(first) : count(suites.length, 'suite');
  return `Pawl: main answers differently in ${where} since ${since.slice(0, 10)}, without a change of yours`;
}

/** Rows of the table of an issue, metrics below it whose cases are named, and cases named of each. */
const [MOST_ROWS, MOST_METRICS, MOST_CASES] = [30, 10, 10];

function issueText(drifts: readonly LastingDrift[]): string {
  const rows = drifts.flatMap(rowsOf);
  const more = rows.length - MOST_ROWS;
  return [
    'Main scores differently than before, but nothing that its answers depend on changed in this repository. So a model, a server or a grader changed.',
    [
      '| suite | prompt · model | metric | before | now | since | main was at |',
      '|---|---|---|--:|--:|---|---|',
      ...rows.slice(0, MOST_ROWS),
    ].join('\n'),
    ...(more > 0 ? [`${count(more, 'more row')} left out.`] : []),
    ...drifts.flatMap(casesText).slice(0, MOST_METRICS).map(sentence),
    [
      '**What to do**',
      '',
      '- Is there a new version of the model, or did somebody change a server or a grader? Pin the version if you want the old answers back.',
      '- Look at the cases above: `pawl explain CASE` shows their history. If the new answers are right, there is nothing to do: pull requests are compared with them.',
      '- If they are wrong, mend the prompt in a pull request.',
    ].join('\n'),
    'Pawl brings this up to date every night, and closes it when main answers as before. If you close it yourself, the same drift does not open another one. `report: {driftIssue: false}` in `pawl.yaml` switches it off.',
  ].join('\n\n');
}

function rowsOf({ suite, slot, metrics, since, latest, commit }: LastingDrift): string[] {
  const moved = metrics.filter(({ drifted }) => drifted);
  const [nearest] = metrics.toSorted((a, b) => a.pValue - b.pValue);
  const told = moved.length > 0 ? moved : nearest === undefined ? [] : [nearest];
  const when = latest === since ? momentText(since) : `${momentText(since)}, again ${momentText(latest)}`;
  const at = commit === null ? '–' : codeSpan(commit.slice(0, 7));
  return told.map(
    (drift) =>
      `| ${[...[suite, slot].map(name), sentence(metric(drift.metric)), ...[drift.stored, drift.fresh].map((value) => driftValue(drift, value)), when, at].map(tableCell).join(' | ')} |`,
  );
}

function name(text: string): string {
  return codeSpan(cutCharacters(text, LABEL_CHARACTERS));
}

function metric(own: string): string {
  return inMetricWords(own, cutCharacters(oneLine(metricLabel(own)), LABEL_CHARACTERS));
}

function casesText({ suite, metrics }: LastingDrift): string[] {
  return metrics.flatMap(({ metric: own, changedCases, compared }) => {
    const changed = changedMostText(changedCases, MOST_CASES);
    if (changed === '') return [];
    return [`${quoted(suite)}, ${metric(own)}: ${count(compared, 'case')} compared. ${changed}`];
  });
}

const GONE: Readonly<Record<LastingDrift['state'], string>> = {
  lasts: 'it still answers differently.',
  back: 'it answers as before again.',
  changed: 'what it is asked has changed since, so the old answers say nothing about it.',
  unknown: 'it could not be compared.',
};

function closingText(drifts: readonly LastingDrift[]): string {
  const lines = drifts.map(({ suite, slot, state }) =>
    sentence(`${quoted(slot)} of ${quoted(suite)}: ${GONE[state]}`),
  );
  const isBack = drifts.every(({ state }) => state === 'back');
  return [isBack ? 'Main answers as it did before.' : 'This drift is over.', ...lines].join('\n\n');
}

/** An annotation on the config of each suite in which this night found drift. */
export function driftAnnotations(
  { drifts }: NightlyReport,
  suites: readonly { readonly id: string; readonly config: string }[],
  level: Annotation['level'],
): readonly Annotation[] {
  return drifts.flatMap((drift): Annotation[] => {
    const config = suites.find(({ id }) => id === drift.suite)?.config;
    const texts = slotDriftTexts(drift);
    if (config === undefined || texts.length === 0) return [];
    const title = oneLine(`Pawl: main answers differently in ${quoted(drift.suite)}`);
    return [
      {
        level,
        file: config,
        line: 1,
        title: cutCharacters(title, ANNOTATION_TITLE_CHARACTERS),
        message: cutLines(visibleText(texts.join('\n')), ANNOTATION_MESSAGE_BYTES),
      },
    ];
  });
}
