import type { PlanSummary, SuiteSummary } from '../../plan/estimate/plan-summary.ts';
import { codeSpan, fencedBlock, sentence, tableCell } from '../escape.ts';
import { COMMENT_CHARACTERS, cutCharacters, cutLines, NAME_CHARACTERS, RESERVED_BYTES } from '../limits.ts';
import type { PlanContext } from './plan-context.ts';
import { planNotes } from './plan-notes.ts';
import { planRows } from './plan-rows.ts';
import { planAnswer, skippedTexts } from './plan-sentences.ts';
import { planTotals } from './plan-words.ts';

/** A plan as Markdown, never longer than a comment may be. */
export function planMarkdown(summary: PlanSummary, context: PlanContext): string {
  const totals = summary.over ? 'the gate would stop here' : planTotals(summary).join(' · ');
  const blocks = [
    `> [!${summary.over ? 'WARNING' : 'NOTE'}]\n> **${sentence(`Pawl plan: ${totals}.`)}** ${sentence(`${context.baseLabel} → ${context.candidateLabel}. Nothing was called.`)}`,
    ...planAnswer(summary).map(answerBlock),
    ...summary.suites.flatMap((suite) => suiteBlock(suite, context)),
    ...skippedTexts(summary).map(sentence),
    planNotes(summary, context)
      .map((note) => `- ${sentence(note)}`)
      .join('\n'),
  ];
  return cutLines(blocks.filter((block) => block !== '').join('\n\n'), COMMENT_CHARACTERS - RESERVED_BYTES);
}

/** A sentence, and the lines to paste that follow it. */
function answerBlock(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.length === 0
    ? sentence(first)
    : `${sentence(first)}\n\n${fencedBlock(rest.join('\n'), 'yaml')}`;
}

function suiteBlock(suite: SuiteSummary, context: PlanContext): readonly string[] {
  const { action } = suite;
  const name = codeSpan(cutCharacters(suite.suite, NAME_CHARACTERS));
  if (action.kind === 'skipped') return [];
  if (action.kind === 'unmeasured') {
    return [
      `**${name}** cannot be measured: ${sentence(action.why.reason)}`,
      answerBlock(`To fix: ${action.why.fix}`),
    ];
  }
  const rows = planRows(suite, action, context).map(
    ({ name: row, text }) => `| ${row} | ${tableCell(sentence(text))} |`,
  );
  return [[`| ${tableCell(name)} | runs |`, '| --- | --- |', ...rows].join('\n')];
}
