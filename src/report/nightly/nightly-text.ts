import type { Drift } from '../../compare/comparison.ts';
import type { Erosion } from '../../compare/over-time/erosion.ts';
import type { SlotDrift } from '../../compare/over-time/nightly-drift.ts';
import { metricWords } from '../../metrics/built-in-metrics.ts';
import { inUnit } from '../../metrics/unit-words.ts';
import { chance, count, points, whole } from '../../numbers.ts';
import type { LeftOut } from '../../plan/stored/nightly-plan.ts';
import { PACKAGE } from '../../vocabulary.ts';
import { quoted, sentence } from '../escape.ts';
import { changedMostText, driftValue } from '../words/drift-lines.ts';
import { quarantineLines } from '../words/quarantine.ts';
import { hasDrifted, isEroded, type NightlyReport, type NightlySuite } from './nightly-report.ts';

/** One line that says what a night found. */
export function nightlyTitle(report: NightlyReport): string {
  const eroded = report.erosions.filter(({ found }) => found.some(({ state }) => state === 'eroded'));
  if (isEroded(report)) {
    const anchors = [...new Set(eroded.map(({ anchor }) => anchor))].map(quoted).join(', ');
    return `Pawl: main is worse than it was at ${anchors}, by more than is accepted.`;
  }
  if (hasDrifted(report)) return 'Pawl: the model behind main changed; its baseline was renewed.';
  if (report.problems.length > 0) return 'Pawl: the nightly run is incomplete.';
  if (report.inBatches.length > 0) return 'Pawl: answers of this night are still in batches.';
  return 'Pawl: no drift and no loss of main was shown.';
}

/** What a night found, in sentences. The gravest comes first. Plain text in which backticks quote names. */
export function nightlyLines(report: NightlyReport): readonly string[] {
  const { erosions, drifts, problems, models, suites } = report;
  const several = erosions.length > 1;
  return [
    ...erosions.flatMap(({ suite, anchor, found }) =>
      found.map((each) => `${several ? `${quoted(suite)}, ` : ''}${erosionText(each, anchor)}`),
    ),
    ...erosions.flatMap(erosionFix),
    ...drifts.flatMap(slotDriftTexts),
    ...unmovedText(report),
    ...problems,
    ...report.inBatches,
    ...models,
    ...quarantineLines(report.quarantine),
    ...askedText(report),
    ...(report.failed ?? []),
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
  const isOne = new Set(same.map(({ suite }) => suite)).size === 1;
  const names = same
    .map(({ suite, slot }) => (isOne ? quoted(slot) : `${quoted(slot)} of ${quoted(suite)}`))
    .join(', ');
  return [`${names}: ${count(compared, 'case')} asked again in the last nights, and no drift was shown.`];
}

function askedText({ store, scored, errored, calls, waiting, doubted }: NightlyReport): string[] {
  const errors = errored > 0 ? `; ${whole(errored)} more failed with an error` : '';
  const asked = `${count(scored, 'more sample', 'more samples')} of main in ${quoted(store)}, for ${count(calls, 'call')}${errors}.`;
  const later = `${count(waiting, 'case')} with few samples ${waiting === 1 ? 'waits' : 'wait'} for another night.`;
  const more = `More cases of ${doubted.map(quoted).join(', ')} were asked, because several answered differently than before.`;
  return [asked, ...(doubted.length > 0 ? [more] : []), ...(waiting > 0 ? [later] : [])];
}

const REASONS: Readonly<Record<LeftOut, string>> = {
  'no-keys': 'what stands behind their answers cannot be seen',
  together: 'they are only run together',
  'repeat-never': 'they are marked `repeat: never`',
};

/** Why most cases are not asked on a given night. */
const RESTED = 'a gate has enough answers of main to them, and they are asked in turn';

function suiteText({ suite, cells, full, target, rested, left }: NightlySuite): string {
  const reasons = [
    ...(rested > 0 ? [`${whole(rested)} not asked tonight: ${RESTED}`] : []),
    ...left.map(({ why, cells: many }) => `${whole(many)} not asked: ${REASONS[why]}`),
  ];
  const filled =
    cells === 0
      ? `${quoted(suite)}: no case to ask`
      : full === 0
        ? `${quoted(suite)}: no case has the ${count(target, 'sample')} wanted yet`
        : `${quoted(suite)}: ${whole(full)} of ${count(cells, 'case')} have the ${count(target, 'sample')} wanted`;
  return `${[filled, ...reasons].join('; ')}.`;
}

/**
 * One sentence of what main has lost since its anchor: "`triage · gpt-4o`: pass rate 94 % at `v1.2`, 88 % today over 60
 * cases, a loss of 6 points; 2 points are accepted." Plain text in which backticks quote names.
 */
export function erosionText(found: Erosion, anchorLabel: string): string {
  const { slot, metric, compared, state, pValue } = found;
  const name = metricWords(metric);
  const value = (of: number) => inUnit(found.unit, of);
  const head = `${quoted(slot)}: ${name} ${value(found.anchor)} at ${quoted(anchorLabel)}, ${value(found.today)} today over ${count(compared, 'case')}`;
  const left =
    found.otherChecks > 0
      ? ` ${count(found.otherChecks, 'case')} with other checks since were left out.`
      : '';
  if (state === 'none') return `${head}; no loss was shown.${left}`;
  const amount = found.unit === 'rate' ? points(found.loss) : value(found.loss);
  const accepted = found.unit === 'rate' ? points(found.tolerance) : value(found.tolerance);
  const judged = state === 'within' ? `within the ${accepted} that are accepted` : `${accepted} are accepted`;
  return `${head}, a loss of ${amount}; ${judged}. Chance of seeing this if nothing got worse: ${chance(pValue)}.${left}`;
}

/** A name that a shell takes as it stands. */
const PLAIN_WORD = /^\w[\w./-]*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The command that shows what cost main so much; empty where nothing did. */
function erosionFix({ suite, anchor, found }: NightlyReport['erosions'][number]): string[] {
  if (!found.some(({ state }) => state === 'eroded')) return [];
  const only = PLAIN_WORD.test(suite) ? ` --suite ${suite}` : '';
  return !DAY.test(anchor) && PLAIN_WORD.test(anchor)
    ? [`To fix: on main, \`npx ${PACKAGE} gate --base ${anchor}${only}\` names the cases that broke since.`]
    : [
        `To fix: \`npx ${PACKAGE} backtest${only}\` replays the last changes of main, and names those that made it worse.`,
      ];
}

const MOST_CASES = 5;

/**
 * What a drifted slot of main is: since when, by how much, in which cases. Plain text in which backticks quote names;
 * empty where nothing drifted.
 */
export function slotDriftTexts({ suite, slot, metrics, since }: SlotDrift): readonly string[] {
  if (since === null) return [];
  const head = `The model behind ${quoted(slot)} of ${quoted(suite)} has answered differently since ${momentText(since)}. The cause is the model, a server or a grader, and not your repository. Older answers are no longer used.`;
  return [head, ...metrics.filter(({ drifted }) => drifted).map(metricText)];
}

function metricText(drift: Drift): string {
  const { metric, stored, fresh, compared, pValue, changedCases } = drift;
  const name = metricWords(metric);
  const changed = changedMostText(changedCases, MOST_CASES);
  return `${name}: ${driftValue(drift, stored)} as stored, ${driftValue(drift, fresh)} now over ${count(compared, 'case')}. Chance of seeing this if nothing changed: ${chance(pValue)}.${changed === '' ? '' : ` ${changed}`}`;
}

/** The day, and the hour where it is known: `2026-11-12`, `2026-11-24 03:17 UTC`. */
export function momentText(at: string): string {
  const [day = '', time = ''] = at.split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)} UTC`;
}
