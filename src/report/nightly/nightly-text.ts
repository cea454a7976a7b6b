import type { LeftOut } from '../../plan/stored/nightly-plan.ts';
import { quoted, sentence } from '../escape.ts';
import { count, whole } from '../numbers.ts';
import { erosionText } from './erosion-text.ts';
import { hasDrifted, isEroded, type NightlyReport, type NightlySuite } from './nightly-report.ts';
import { slotDriftTexts } from './slot-drift-text.ts';

/** One line that says what a night found. */
export function nightlyTitle(report: NightlyReport): string {
  const eroded = report.erosions.filter(({ found }) => found.some(({ state }) => state === 'eroded'));
  if (isEroded(report)) {
    const anchors = [...new Set(eroded.map(({ anchor }) => anchor))].map(quoted).join(', ');
    return `Pawl: main is worse than it was at ${anchors}, by more than is accepted.`;
  }
  if (hasDrifted(report)) return 'Pawl: the model behind main changed; its baseline was renewed.';
  if (report.problems.length > 0) return 'Pawl: the nightly run is incomplete.';
  return 'Pawl: main answers as it did, and no loss was shown.';
}

/** What a night found in sentences, the gravest first. Plain text in which backticks quote names. */
export function nightlyLines(report: NightlyReport): readonly string[] {
  const { erosions, drifts, problems, suites } = report;
  const several = erosions.length > 1;
  return [
    ...erosions.flatMap(({ suite, anchor, found }) =>
      found.map((each) => `${several ? `${quoted(suite)}, ` : ''}${erosionText(each, anchor)}`),
    ),
    ...drifts.flatMap(slotDriftTexts),
    ...unmovedText(report),
    ...problems,
    ...askedText(report),
    ...suites.map(suiteText),
  ];
}

/** Markdown of the check and the job summary. */
export function nightlyMarkdown(report: NightlyReport): string {
  return nightlyLines(report).map(sentence).join('\n\n');
}

function unmovedText({ drifts }: NightlyReport): string[] {
  const same = drifts.filter(({ since }) => since === null);
  if (same.length === 0) return [];
  const compared = same.reduce((sum, { metrics }) => sum + (metrics[0]?.compared ?? 0), 0);
  const names = same.map(({ slot }) => quoted(slot)).join(', ');
  return [`${names}: ${count(compared, 'case')} asked again, and main answers as it did.`];
}

function askedText({ store, scored, errored, calls, waiting }: NightlyReport): string[] {
  const errors = errored > 0 ? `; ${whole(errored)} more failed with an error` : '';
  const asked = `${count(scored, 'more sample', 'more samples')} of main in ${quoted(store)}, for ${count(calls, 'call')}${errors}.`;
  const later = `${count(waiting, 'case')} with few samples ${waiting === 1 ? 'waits' : 'wait'} for another night.`;
  return [asked, ...(waiting > 0 ? [later] : [])];
}

const REASONS: Readonly<Record<LeftOut, string>> = {
  'no-keys': 'what stands behind their answers cannot be seen',
  together: 'they are only run together',
  'repeat-never': 'they are marked `repeat: never`',
};

function suiteText({ suite, cells, full, target, left }: NightlySuite): string {
  const reasons = left.map(({ why, cells: many }) => `${whole(many)} not asked: ${REASONS[why]}`);
  const filled =
    cells === 0
      ? `${quoted(suite)}: no case to ask`
      : `${quoted(suite)}: ${whole(full)} of ${count(cells, 'case')} have ${whole(target)} samples`;
  return `${[filled, ...reasons].join('; ')}.`;
}
