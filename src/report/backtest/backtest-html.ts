import type { Backtest } from '../../backtest/past-change.ts';
import { count, sum, whole } from '../../numbers.ts';
import { xmlText } from '../escape.ts';
import { cutCharacters, SENTENCE_CHARACTERS } from '../limits.ts';
import { plainPage, sentenceHtml, sheetHtml } from '../shell/plain-page.ts';
import {
  type BacktestRow,
  backtestSentences,
  CHANGE_HEAD,
  changeRows,
  MONTH_HEAD,
  monthRows,
} from './backtest-words.ts';

const TONES: Readonly<Record<BacktestRow['kind'], string>> = {
  blocked: 'bad',
  doubt: 'doubt',
  pass: 'good',
  none: 'calm',
};

/** A backtest as one page in the shell of the HTML report: what it comes to, months, changes. No script, nothing loaded from elsewhere. */
export function backtestHtml(backtest: Backtest, shell: string): string {
  const rows = changeRows(backtest);
  const [first = '', ...more] = backtestSentences(backtest);
  const lines = more.map((text) => `<p class="line">${sentenceHtml(text)}</p>`);
  const body = `<main><section class="verdict calm">
<h1>${sentenceHtml(first)}</h1>
${lines.join('\n')}
</section>
${rows.length === 0 ? '' : sections(backtest, rows)}</main>`;
  return plainPage(shell, { command: 'backtest', title: 'Backtest: what the gate would have done', body });
}

function sections(backtest: Backtest, rows: readonly BacktestRow[]): string {
  const months = monthRows(backtest).map((cells) => ({ cells: cells.map(xmlText) }));
  return `<section class="chart"><h2>Month by month</h2>
${monthsPlot(rows)}
<p class="legend">${KINDS.map(([kind, words]) => `<span class="${TONES[kind]}">■</span> ${words}`).join(' ')}</p></section>
<section class="sheet"><h2>Months</h2>
${sheetHtml(MONTH_HEAD, months)}</section>
<section class="sheet changes"><h2>Changes</h2>
${sheetHtml(CHANGE_HEAD, rows.map(changeOf))}</section>`;
}

function changeOf({ texts, kind, ...row }: BacktestRow) {
  const told = texts.map(
    (text) => `<span class="told">${sentenceHtml(cutCharacters(text, SENTENCE_CHARACTERS))}</span>`,
  );
  return {
    cells: [
      xmlText(row.date),
      `<code>${xmlText(row.commit)}</code>`,
      `<span><bdi>${xmlText(row.title)}</bdi>${told.join('')}</span>`,
      `<span class="${TONES[kind]}">${xmlText(row.verdict)}</span>`,
      ...[row.calls, row.cost, row.time].map(xmlText),
    ],
  };
}

const KINDS: readonly (readonly [BacktestRow['kind'], string])[] = [
  ['blocked', 'would block'],
  ['doubt', 'worth a look'],
  ['pass', 'passes'],
  ['none', 'touches no suite, or not replayed'],
];
const [WIDTH, LEFT, RIGHT, ROW, BAR] = [350, 62, 34, 26, 16];
/** Months in the plot, the newest. */
const MOST_MONTHS = 24;

/** A bar a month, newest first, in which changes stand by what the gate would have done. */
function monthsPlot(rows: readonly BacktestRow[]): string {
  const months = [...new Set(rows.map(({ date }) => date.slice(0, 7)))]
    .sort()
    .reverse()
    .slice(0, MOST_MONTHS);
  const bars = months.map((month) => {
    const own = rows.filter(({ date }) => date.startsWith(month));
    return { month, counts: KINDS.map(([kind]) => own.filter((row) => row.kind === kind).length) };
  });
  const most = Math.max(...bars.map(({ counts }) => sum(counts)));
  const perChange = (WIDTH - LEFT - RIGHT) / most;
  const drawn = bars.map(({ month, counts }, at) => {
    const y = at * ROW;
    let x = LEFT;
    const parts = counts.map((many, kind) => {
      const [name, words] = KINDS[kind] as (typeof KINDS)[number];
      const wide = many * perChange;
      const part = `<rect class="${TONES[name]}" x="${x.toFixed(1)}" y="${y + 5}" width="${wide.toFixed(1)}" height="${BAR}"><title>${xmlText(month)}: ${whole(many)} ${words}</title></rect>`;
      x += wide;
      return many === 0 ? '' : part;
    });
    const label = `<text x="${LEFT - 8}" y="${y + 17}" text-anchor="end">${xmlText(month)}</text>`;
    return `${label}${parts.join('')}<text class="name" x="${(x + 6).toFixed(1)}" y="${y + 17}">${whole(sum(counts))}</text>`;
  });
  const words = bars.map(
    ({ month, counts }) => `${month}: ${count(counts[0] ?? 0, 'block')} of ${count(sum(counts), 'change')}`,
  );
  return `<svg class="bars" viewBox="0 0 ${WIDTH} ${bars.length * ROW + 4}" role="img" aria-label="${xmlText(words.join(', '))}">${drawn.join('\n')}</svg>`;
}
