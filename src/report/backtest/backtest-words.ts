import { changeTitle } from '../../backtest/change-title.ts';
import { type Month, monthsOf, type Tally, tallyOf } from '../../backtest/months.ts';
import type { Backtest, Replay, ReplayedChange } from '../../backtest/past-change.ts';
import { revertedBy } from '../../backtest/reverts.ts';
import { count, money, seconds, whole } from '../../numbers.ts';
import { oneLine } from '../escape.ts';
import { cutCharacters, cutName, LABEL_CHARACTERS, LISTED, NAME_CHARACTERS } from '../limits.ts';

/** A change as people read it; what authors wrote is harmless by then, and one line. */
export interface BacktestRow {
  readonly date: string;
  readonly commit: string;
  readonly title: string;
  readonly verdict: string;
  /** What happens to people: nothing to see, good, stopped, or worth a look. */
  readonly kind: 'none' | 'pass' | 'blocked' | 'doubt';
  /** Sentences under it: what broke, and what became of it. Backticks quote names. */
  readonly texts: readonly string[];
  readonly calls: string;
  readonly cost: string;
  readonly time: string;
}

/** Heads of the table of changes. */
export const CHANGE_HEAD = ['date', 'commit', 'change', 'the gate', 'calls', 'cost', 'time'] as const;
/** Heads of the table of months. */
export const MONTH_HEAD = [
  'month',
  'changes',
  'touch a suite',
  'would block',
  'mixed',
  'not measured',
  'calls',
  'cost',
] as const;

/** The changes, newest first. */
export function changeRows({ changes }: Backtest): readonly BacktestRow[] {
  const undone = revertedBy(changes);
  return changes.map((change): BacktestRow => {
    const { title, pull } = changeTitle(change.message);
    const name = cutCharacters(oneLine(title), NAME_CHARACTERS);
    const { replay } = change;
    const ran = replay.kind === 'judged' || change.calls > 0;
    return {
      date: change.at.slice(0, 10),
      commit: change.commit.slice(0, 7),
      title: pull === null ? name : `${name} (#${pull})`,
      verdict: verdictOf(replay),
      kind: kindOf(replay),
      texts: textsOf(change, undone.get(change.commit)),
      calls: ran ? whole(change.calls) : '–',
      cost: change.usd === null ? '–' : money(change.usd),
      time: ran ? seconds(change.seconds) : '–',
    };
  });
}

function verdictOf(replay: Replay): string {
  if (replay.kind === 'untouched') return 'no suite';
  if (replay.kind === 'not-replayed') return 'not replayed';
  if (!replay.blocked) return replay.outcome.replace('-', ' ');
  return replay.outcome === 'regressed' ? 'would block' : `would block (${replay.outcome})`;
}

function kindOf(replay: Replay): BacktestRow['kind'] {
  if (replay.kind !== 'judged') return 'none';
  if (replay.blocked) return 'blocked';
  return replay.outcome === 'pass' ? 'pass' : 'doubt';
}

function textsOf({ replay }: ReplayedChange, undoneBy: string | undefined): readonly string[] {
  if (replay.kind !== 'judged' || replay.outcome === 'pass') return [];
  const broken = replay.suites.flatMap((suite) => suite.broken);
  const named = broken.slice(0, LISTED).map((label) => cutName(oneLine(label), LABEL_CHARACTERS));
  const more = broken.length > LISTED ? `, … ${broken.length - LISTED} more` : '';
  return [
    replay.title,
    ...(named.length > 0 ? [`Cases: ${named.join(', ')}${more}.`] : []),
    ...(undoneBy === undefined ? [] : [`Found by revert: ${undoneBy.slice(0, 7)} took it back.`]),
  ];
}

/** The cells of the table of months, newest first; with several months the sum comes last. */
export function monthRows({ changes }: Backtest): readonly (readonly string[])[] {
  const months = monthsOf(changes);
  const rows = months.map((month: Month) => [month.month, ...cellsOf(month)]);
  return months.length > 1 ? [...rows, ['all', ...cellsOf(tallyOf(changes))]] : rows;
}

function cellsOf(tally: Tally): readonly string[] {
  const { changes, touched, blocked, mixed, notMeasured, calls, usd } = tally;
  return [
    ...[changes, touched, blocked, mixed, notMeasured, calls].map(whole),
    usd === null ? '–' : money(usd),
  ];
}

/** What it comes to, in sentences. */
export function backtestSentences(backtest: Backtest): readonly string[] {
  const tally = tallyOf(backtest.changes);
  const replayed = tally.changes - tally.notReplayed;
  const cost = tally.usd === null ? '' : ` and ${money(tally.usd)}`;
  return [
    replayed === 0 && tally.notReplayed > 0
      ? `${noneReplayed(tally.changes, oneLine(backtest.branch))} replayed to its end, with ${count(tally.calls, 'call')}${cost}.`
      : `Of ${count(replayed, 'change')} that came to ${oneLine(backtest.branch)}, ${whole(tally.touched)} touched a suite and ${whole(tally.blocked)} would have been blocked, for ${count(tally.calls, 'call')}${cost}.`,
    ...notReplayedText(backtest, tally),
    ...(tally.touched > 0 ? precisionText(backtest) : []),
    'Models answered today, not as they did then; the suites are those of each change, the numbers of the policy are today’s.',
    ...backtest.notes,
  ];
}

function noneReplayed(changes: number, branch: string): string {
  return changes === 1
    ? `The one change that came to ${branch} was not`
    : `None of the ${whole(changes)} changes that came to ${branch} was`;
}

function notReplayedText(
  { budgetCalls, changes }: Backtest,
  { notReplayed, calls }: Tally,
): readonly string[] {
  if (notReplayed === 0) return [];
  return [
    `${notReplayed === 1 ? 'The newest change was' : `The newest ${whole(notReplayed)} changes were`} not replayed: the next one might need more than the ${whole(Math.max(0, budgetCalls - calls))} calls that are left of ${whole(budgetCalls)}. Paid answers are kept: \`pawl backtest --last ${changes.length} --budget ${2 * budgetCalls || 1000}\` goes on from here.`,
  ];
}

/** No one labelled the past, so how many blocks were right is for the reader to say. */
function precisionText({ changes }: Backtest): readonly string[] {
  const undone = revertedBy(changes);
  const blocked = changes.filter(({ replay }) => replay.kind === 'judged' && replay.blocked);
  const found = blocked.filter(({ commit }) => undone.has(commit)).length;
  if (blocked.length === 0) return ['Nothing was blocked, so nothing was blocked wrongly here.'];
  const one = blocked.length === 1;
  const which = one
    ? 'the change that would have been blocked was'
    : `the ${whole(blocked.length)} changes that would have been blocked were`;
  return [
    `Whether ${which} really worse is for you to say: the table names what broke. ${lateText(found, one)}`,
  ];
}

function lateText(found: number, one: boolean): string {
  if (one) return found === 1 ? 'It was reverted later.' : 'It was not reverted later.';
  if (found === 0) return 'None of them was reverted later.';
  return `${whole(found)} of them ${found === 1 ? 'was' : 'were'} reverted later.`;
}
