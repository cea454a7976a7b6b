import type { CaseComparison, SlotComparison } from '../../compare/comparison.ts';
import { isLost } from '../../compare/metrics/lost-cases.ts';
import { chance, count } from '../../numbers.ts';
import type { SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import { SHOWN_WORDS, shownEnding } from '../case-endings.ts';
import { isToldByRight, judgedSuites, removedSuites, skippedSuites, slotsOf } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { codeSpan, sentence, tableCell } from '../escape.ts';
import { cutName, LABEL_CHARACTERS } from '../limits.ts';
import { barWords, isBelowBarAlone } from '../words/case-bars.ts';
import { changedPromptsOf } from '../words/changed-prompts.ts';
import { blameLine } from '../words/diagnose.ts';
import { unsaidChanceText } from '../words/facts.ts';
import { toldLinesOf } from '../words/outputs/broken-lines.ts';
import { settingSentencesOf } from '../words/outputs/broken-settings.ts';
import { alertOf } from './alert.ts';
import { caseBlock, tallied } from './case-blocks.ts';
import { lineBlock } from './line-blocks.ts';
import { wholeMetricTable } from './metric-table.ts';
import { otherPromptBlocks, promptBlocks } from './prompt-blocks.ts';
import { footerText } from './report-sections.ts';
import { taskSections } from './task-section.ts';

/** Cases of one slot whose outputs are shown. */
const BLOCKS = 200;

/** The whole report, for a file: every suite, slot and case, and both outputs of the cases that moved. */
export function markdownReportOf(verdict: Verdict, context: ReportContext): string {
  const parts = [
    '# Pawl report',
    alertOf(verdict, context),
    wholeMetricTable(verdict, Number.POSITIVE_INFINITY) ?? '',
    ...judgedSuites(verdict).map((entry) => suiteSection(entry, context)),
    otherPromptBlocks(besideSlots(verdict, context), context),
    notRunSection(verdict),
    footerText(verdict, context, unsaidChanceText(verdict)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Files whose change stands in the section of a slot. */
function besideSlots(verdict: Verdict, context: ReportContext): ReadonlySet<string> {
  return new Set(
    judgedSuites(verdict).flatMap(({ comparison }) =>
      slotsOf(comparison).flatMap((slot) => changedPromptsOf(slot, comparison, context)),
    ),
  );
}

function suiteSection(entry: SuiteVerdict, context: ReportContext): string {
  const reasons = entry.reasons.map(({ text }) => `- ${sentence(text)}`).join('\n');
  const slots = slotsOf(entry.comparison).map((slot) => slotSection(entry, slot, context));
  const head = `## ${codeSpan(entry.suite)}: ${entry.outcome.replace('-', ' ')}`;
  return [head, `Config: ${codeSpan(entry.comparison.config)}`, reasons, ...slots]
    .filter((part) => part !== '')
    .join('\n\n');
}

function slotSection(entry: SuiteVerdict, slot: SlotComparison, context: ReportContext): string {
  const told = [
    ...slot.cases.filter(isLost),
    ...slot.cases.filter(isBelowBarAlone),
    ...slot.cases.filter((one) => !isLost(one) && !isBelowBarAlone(one) && one.transition !== 'unchanged'),
  ];
  const left = told.length - BLOCKS;
  const rest =
    left > 0 ? [`Outputs of ${count(left, 'more case')} are left out; every case is listed below.`] : [];
  const blocks = told
    .slice(0, BLOCKS)
    .map((one) =>
      caseBlock({ suite: entry.suite, slot: slot.label, where: wordOf(one), case: one }, context),
    );
  const halves = blameLine(told);
  return [
    `### ${codeSpan(slot.label)}`,
    ...taskSections(slot),
    ...promptBlocks(changedPromptsOf(slot, entry.comparison, context), context),
    ...toldLinesOf([slot]).map(lineBlock),
    ...settingSentencesOf([slot]).map((said) => `**${sentence(said)}**`),
    ...(halves === '' ? [] : [halves]),
    ...blocks,
    ...rest,
    caseTable(slot.cases),
  ].join('\n\n');
}

/** What lists call a case. */
function wordOf(one: CaseComparison): string {
  return SHOWN_WORDS[shownEnding(one)];
}

function caseTable(cases: readonly CaseComparison[]): string {
  const rows = cases.map((one) => {
    const label = tableCell(codeSpan(cutName(one.label, LABEL_CHARACTERS)));
    const odds = one.pValue === null ? '' : chance(one.pValue);
    const bar = one.bar ? ` · ${barWords(one.bar)}` : '';
    return `| ${label} | ${wordOf(one)} | ${tableCell(tallied(one))}${bar} | ${odds} |`;
  });
  const what = cases.some(isToldByRight) ? 'answers' : 'passes';
  return [`| case | | ${what}, main → this PR | by chance |`, '|---|---|---|---|', ...rows].join('\n');
}

function notRunSection(verdict: Verdict): string {
  const rows = [...skippedSuites(verdict), ...removedSuites(verdict)].map(({ suite, comparison }) => {
    const reason = comparison.state.kind === 'skipped' ? comparison.state.reason : '';
    return `- ${codeSpan(suite)}: ${sentence(reason)}`;
  });
  return rows.length > 0 ? `## Not run\n\n${rows.join('\n')}` : '';
}
