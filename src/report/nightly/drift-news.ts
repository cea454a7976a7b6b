import type { Drift } from '../../compare/comparison.ts';
import type { LastingDrift } from '../../compare/over-time/lasting-drift.ts';
import { builtInMetric, metricLabel } from '../../metrics/built-in-metrics.ts';
import type { Annotation } from '../documents/annotations.ts';
import { codeSpan, oneLine, quoted, sentence, tableCell, visibleText } from '../escape.ts';
import { ANNOTATION_MESSAGE_BYTES, ANNOTATION_TITLE_CHARACTERS, cutCharacters, cutLines } from '../limits.ts';
import { count, inUnit, whole } from '../numbers.ts';
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
  return `Pawl: main answers otherwise in ${where} since ${since.slice(0, 10)}, without a change of yours`;
}

/** Rows of the table of an issue. */
const MOST_ROWS = 30;
const MOST_CASES = 10;

function issueText(drifts: readonly LastingDrift[]): string {
  const rows = drifts.flatMap(rowsOf);
  const more = rows.length - MOST_ROWS;
  return [
    'Main scores otherwise than it did, and nothing that its answers depend on changed in this repository: a model, a server or a grader did.',
    [
      '| suite | prompt · model | metric | before | now | since | main was at |',
      '|---|---|---|--:|--:|---|---|',
      ...rows.slice(0, MOST_ROWS),
    ].join('\n'),
    ...(more > 0 ? [`${count(more, 'more row')} left out.`] : []),
    ...drifts.flatMap(casesText).slice(0, MOST_CASES).map(sentence),
    [
      '**What to do**',
      '',
      '- Is there a new version of the model, or did somebody change a server or a grader? Pin the version if you want the old answers back.',
      '- Look at the cases above: `pawl explain CASE` shows their history. If the new answers are right, there is nothing to do: pull requests are compared with what main answers by now.',
      '- If they are wrong, mend the prompt in a pull request.',
    ].join('\n'),
    'Pawl brings this up to date every night, and closes it when main answers as before. Close it yourself if you know of it: the same drift opens no other. `report: {driftIssue: false}` in `pawl.yaml` switches it off.',
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
      `| ${[codeSpan(suite), codeSpan(slot), codeSpan(metricLabel(drift.metric)), valueText(drift, drift.stored), valueText(drift, drift.fresh), when, at].map(tableCell).join(' | ')} |`,
  );
}

function casesText({ suite, metrics }: LastingDrift): string[] {
  return metrics.flatMap(({ metric, changedCases, compared }) => {
    if (changedCases.length === 0) return [];
    const named = changedCases.slice(0, MOST_CASES).map(({ case: id }) => quoted(id));
    const more = changedCases.length - named.length;
    const rest = more > 0 ? ` and ${whole(more)} more` : '';
    return [
      `${quoted(suite)}, ${quoted(metricLabel(metric))}: ${count(compared, 'case')} compared. Changed most: ${named.join(', ')}${rest}.`,
    ];
  });
}

function valueText({ metric }: Drift, of: number): string {
  return inUnit(builtInMetric(metric)?.unit ?? 'score', of);
}

const GONE: Readonly<Record<LastingDrift['state'], string>> = {
  lasts: 'it still answers otherwise.',
  back: 'it answers again as before.',
  changed: 'what it is asked has changed since, so that the old answers say nothing of it.',
  unknown: 'this could not be told.',
};

function closingText(drifts: readonly LastingDrift[]): string {
  const lines = drifts.map(({ suite, slot, state }) =>
    sentence(`${quoted(slot)} of ${quoted(suite)}: ${GONE[state]}`),
  );
  return ['Main answers as it did before.', ...lines].join('\n\n');
}

/** A remark on the config of each suite in which this night found drift. */
export function driftAnnotations(
  { drifts }: NightlyReport,
  suites: readonly { readonly id: string; readonly config: string }[],
  level: Annotation['level'],
): readonly Annotation[] {
  return drifts.flatMap((drift): Annotation[] => {
    const config = suites.find(({ id }) => id === drift.suite)?.config;
    const texts = slotDriftTexts(drift);
    if (config === undefined || texts.length === 0) return [];
    const title = oneLine(`Pawl: main answers otherwise in ${quoted(drift.suite)}`);
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
