import type { Backtest } from '../../backtest/past-change.ts';
import { codeSpan, sentence, tableCell } from '../escape.ts';
import { cutCharacters, SENTENCE_CHARACTERS } from '../limits.ts';
import { backtestSentences, CHANGE_HEAD, changeRows, MONTH_HEAD, monthRows } from './backtest-words.ts';

/** A backtest as Markdown: what it comes to, the months, and each change with what broke. */
export function backtestMarkdown(backtest: Backtest): string {
  const changes = changeRows(backtest).map(({ texts, ...row }) => {
    const verdict = row.kind === 'blocked' ? `**${row.verdict}**` : row.verdict;
    const told = texts.map((text) => tableCell(sentence(cutCharacters(text, SENTENCE_CHARACTERS))));
    return line([
      row.date,
      row.commit,
      tableCell(codeSpan(row.title)),
      [verdict, ...told].join('<br>'),
      row.calls,
      row.cost,
      row.time,
    ]);
  });
  return [
    '## Backtest',
    '',
    ...backtestSentences(backtest).map((text) => `- ${sentence(text)}`),
    '',
    ...table(MONTH_HEAD, 1, monthRows(backtest).map(line)),
    '',
    ...table(CHANGE_HEAD, 4, changes),
    '',
  ].join('\n');
}

function table(head: readonly string[], left: number, rows: readonly string[]): readonly string[] {
  return [line(head), line(head.map((_, at) => (at < left ? '---' : '---:'))), ...rows];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
