import { chance, count, firstOf, money, seconds, whole } from '../../numbers.ts';
import type { Usage } from '../../samples/sample.ts';
import { saysChance } from '../../verdict/reason-text.ts';
import type { SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import { hasSameInputs, judgedSuites, skippedSuites, slotsOf, unreadSuites } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { quoted } from '../escape.ts';

/** Suites named as not run; of more, their number is said. */
const NAMED = 8;

/** How often a result like this turns up if nothing had changed: `once in 8,000`; null where no test convicted. */
export function chanceText(verdict: Verdict): string | null {
  return leastChance(verdict)?.replace('1 in', 'once in') ?? null;
}

function leastChance(verdict: Verdict): string | null {
  const pValues = judgedSuites(verdict)
    .flatMap(({ comparison }) => slotsOf(comparison))
    .flatMap(({ findings }) => findings)
    .flatMap(({ outcome, pValue }) => (outcome === 'convicted' && pValue !== null ? [pValue] : []));
  return pValues.length > 0 ? chance(Math.min(...pValues)) : null;
}

/** `chanceText` for a report that gives the reasons of its suites: null where one of them says the chance already. */
export function unsaidChanceText(verdict: Verdict): string | null {
  const reasons = judgedSuites(verdict).flatMap((suite) => suite.reasons);
  const least = leastChance(verdict);
  const isSaid = least !== null && reasons.some(({ text }) => saysChance(text, least));
  return isSaid ? null : chanceText(verdict);
}

/** `140 calls (68 main, 72 this PR), $0.05, 41 s`: what the run took; nothing where no call was made. Unknown cost is said. */
export function spentText({ comparison }: Verdict, context: ReportContext): readonly string[] {
  const { candidate, baseline, grader, reused } = comparison.calls;
  const total = candidate + baseline;
  const { target, grader: graders } = comparison.usage;
  const { lineCalls = 0, settingCalls = 0 } = comparison;
  if (total + grader === 0) return [];
  const searches = [
    ...(lineCalls > 0 ? [`${whole(lineCalls)} of them to find the lines`] : []),
    ...(settingCalls > 0 ? [`${whole(settingCalls)} of them to find the settings`] : []),
  ];
  return [
    ...(total > 0
      ? [
          `${count(total, 'call')} (${[`${whole(baseline)} main`, `${whole(candidate)} this PR`, ...searches].join(', ')})`,
          costText(target),
        ]
      : ['0 calls to the model under test']),
    ...(grader > 0 ? [`${count(grader, 'grader call')} (${costText(graders)})`] : []),
    ...(context.seconds === null ? [] : [seconds(context.seconds)]),
    ...(reused > 0 ? [`${count(reused, 'sample')} reused`] : []),
  ];
}

function costText({ cost }: Usage): string {
  return cost === undefined ? 'cost not reported' : money(cost);
}

/**
 * "Not run, because nothing they depend on changed: `docs-rag`, `ner-fr`."; null where every suite was run. The reason is left to the title where nothing was.
 */
export function notRunText(verdict: Verdict): string | null {
  const skipped = skippedSuites(verdict).filter((suite) => !hasSameInputs(suite));
  const same = skippedSuites(verdict).filter(hasSameInputs);
  const unread = unreadSuites(verdict);
  const none = skipped.length === verdict.suites.length;
  const reason = `Not run, because nothing ${skipped.length === 1 ? 'it depends' : 'they depend'} on changed`;
  const texts = [
    ...(skipped.length > 0 ? [`${none ? 'Not run' : reason}: ${namesText(skipped)}.`] : []),
    ...(same.length > 0 ? [`Same inputs in main and this PR, so not run: ${namesText(same)}.`] : []),
    ...(unread.length > 0
      ? [
          `Not measured, because ${unread.length === 1 ? 'its config' : 'their configs'} can be read neither on main nor in this PR: ${namesText(unread)}.`,
        ]
      : []),
  ];
  return texts.length > 0 ? texts.join(' ') : null;
}

function namesText(suites: readonly SuiteVerdict[]): string {
  return firstOf(suites, NAMED, ({ suite }) => quoted(suite));
}

/** All notes of the run and of each suite; a note that several suites share stands once. */
export function notesOf(verdict: Verdict, context: ReportContext): readonly string[] {
  const notes = judgedSuites(verdict).flatMap(({ suite, comparison }) =>
    comparison.notes.map((note) => ({ suite, note })),
  );
  const one = judgedSuites(verdict).length === 1;
  const shared = (text: string) => notes.filter(({ note }) => note === text).length > 1;
  const said = notes.map(({ suite, note }) => (one || shared(note) ? note : `${quoted(suite)}: ${note}`));
  return [...new Set([...context.notes, ...said])];
}

/** The command that gives this report again, ready for a POSIX shell; null where there is none. */
export function reproduceLine({ reproduce }: ReportContext): string | null {
  return reproduce.length > 0 ? reproduce.map(shellWord).join(' ') : null;
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
