import type {
  Confusion,
  LabelComparison,
  SliceComparison,
  SlotComparison,
  TaskComparison,
} from '../../compare/comparison.ts';
import { inUnit } from '../../metrics/unit-words.ts';
import { count, rate, signed } from '../../numbers.ts';
import { codeSpan, tableCell } from '../escape.ts';
import { cutCharacters, LABEL_CHARACTERS } from '../limits.ts';
import { details } from './report-sections.ts';

/** Rows of a table; what is left out is counted. */
const ROWS = 100;

const NAMES = {
  classification: 'label',
  'multi-label': 'label',
  'token-classification': 'tag',
  ner: 'entity type',
  extraction: 'field',
  number: 'number',
  schema: 'label',
} as const;

/** Of a suite with a task: a line a slice, and folded what its labels do and which confusions moved. Empty without one. */
export function taskSections({ task }: Pick<SlotComparison, 'task'>): readonly string[] {
  if (!task) return [];
  const noun = NAMES[task.kind];
  return [
    unreadText(task),
    sliceTable(task),
    task.labels.length > 0
      ? details(`By ${noun} · ${count(task.labels.length, noun)}`, labelTable(task.labels, noun), false)
      : '',
    task.confusions.length > 0
      ? details(
          `Confusions that changed · ${task.confusions.length}`,
          confusionTable(task.confusions, task.kind),
          false,
        )
      : '',
  ].filter((part) => part !== '');
}

/** Answers that no label could be read from, counted as wrong. */
function unreadText({ outside, unreadable, misaligned, kind }: TaskComparison): string {
  const parts = [
    [
      outside,
      kind === 'classification' ? 'outside of the labels' : `with a ${NAMES[kind]} that does not count`,
    ] as const,
    [unreadable, kind === 'number' ? 'that are not a number' : 'that cannot be read'] as const,
    ...(misaligned ? [[misaligned, 'with other tokens'] as const] : []),
  ];
  const said = parts
    .filter(([arms]) => arms.baseline > 0 || arms.candidate > 0)
    .map(([{ baseline, candidate }, words]) => `answers ${words}: ${cases(baseline)} → ${cases(candidate)}`);
  return said.length > 0 ? `Counted as wrong, in cases: ${said.join('; ')}.` : '';
}

function sliceTable({ slices, slicesLeft }: TaskComparison): string {
  const rows = slices.flatMap((slice) => slice.metrics.map((metric) => sliceRow(slice, metric)));
  if (rows.length === 0) return '';
  const left = slicesLeft > 0 ? [`| … ${count(slicesLeft, 'more slice')} | | | | | | |`] : [];
  const head = [
    '| slice | cases | metric | main | this PR | change | 95 % interval |',
    '|---|---:|---|---:|---:|---:|---:|',
  ];
  return [...head, ...rows, ...left].join('\n');
}

function sliceRow(
  { tag, value, cases: size }: SliceComparison,
  metric: SliceComparison['metrics'][number],
): string {
  const { baseline, candidate, difference, interval } = metric;
  const name = metric.name.slice(0, metric.name.lastIndexOf(`@${tag}=`));
  const known = (number: number | null) => (number === null ? '–' : inUnit(metric.unit, number));
  const isRate = metric.unit === 'rate';
  const amount = (number: number) => (isRate ? signed(number * 100) : signed(number, 2));
  const points = isRate ? ' pts' : '';
  const change = difference === null ? '–' : `${amount(difference)}${points}`;
  const range = interval === null ? '–' : `${amount(interval[0])} … ${amount(interval[1])}${points}`;
  return `| ${cell(`${tag}: ${value}`)} | ${size} | ${cell(name)} | ${known(baseline)} | ${known(candidate)} | ${change} | ${range} |`;
}

function labelTable(labels: readonly LabelComparison[], noun: string): string {
  const arrow = (from: number, to: number) =>
    Math.abs(from - to) < 1e-9 ? rate(to) : `${rate(from)} → ${rate(to)}`;
  const rows = labels.slice(0, ROWS).map(({ label, support, baseline, candidate }) => {
    const scores = (['precision', 'recall', 'f1'] as const).map((score) =>
      arrow(baseline[score], candidate[score]),
    );
    return `| ${cell(label)} | ${cases(support)} | ${scores.join(' | ')} |`;
  });
  const head = [`| ${noun} | expected | precision | recall | F1 |`, '|---|---:|---:|---:|---:|'];
  return [...head, ...rows, ...leftRow(labels.length, 5)].join('\n');
}

function confusionTable(confusions: readonly Confusion[], kind: TaskComparison['kind']): string {
  const unit = kind === 'token-classification' ? 'tokens' : 'cases';
  const rows = confusions.slice(0, ROWS).map(({ expected, answer, baseline, candidate }) => {
    const said = answer === null ? 'none of the labels' : cell(answer);
    return `| ${cell(expected)} | ${said} | ${cases(baseline)} | ${cases(candidate)} |`;
  });
  const head = [`| expected | answered | main, ${unit} | this PR, ${unit} |`, '|---|---|---:|---:|'];
  return [...head, ...rows, ...leftRow(confusions.length, 4)].join('\n');
}

function leftRow(all: number, columns: number): readonly string[] {
  return all > ROWS ? [`| … ${all - ROWS} more |${' |'.repeat(columns - 1)}`] : [];
}

/** A mean over samples is not a whole number of cases. */
function cases(value: number): string {
  return String(Number(value.toFixed(1)));
}

function cell(text: string): string {
  return tableCell(codeSpan(cutCharacters(text, LABEL_CHARACTERS)));
}
