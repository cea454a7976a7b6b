import { count, whole } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { failsHere, judgedSuites, slotsOf } from '../case-groups.ts';
import { codeSpan, sentence, tableCell } from '../escape.ts';
import { cutName, takeWithin } from '../limits.ts';
import { type MetricCells, metricCells } from '../words/metrics/metric-cells.ts';
import { isWarned, MARK_WORDS, type Mark } from '../words/metrics/metric-marks.ts';

const DOTS: Readonly<Record<Mark, string>> = {
  regressed: '🔴',
  broke: '🔴',
  tolerated: '🟡',
  drift: '🟡',
  traded: '🟡',
  notClear: '🟡',
  undecided: '🟡',
  floor: '🔴',
  floorWarned: '🟡',
  floorUnclear: '🟡',
  warned: '🟡',
  warnedBroke: '🟡',
  better: '🟢',
  small: '⚪',
  same: '⚪',
  noise: '⚪',
  unconfirmed: '🟡',
  apart: '⚪',
  unmeasured: '🟡',
  unknown: '',
};

/** The metric that goes without saying. */
const PASS = 'pass rate';
/** Characters of a suite's or slot's name in a cell. */
const CELL = 60;
/** Metric names up to here are never broken. */
const SHORT_NAME = 20;
/** Rows of one slot: those that can block, and of the others as many as leave room. */
const MOST_ROWS = 8;
/** Suites that are named as being as before; of more, their number is said. */
const NAMED = 8;

/** Metrics of every slot that was run. */
export interface MetricTables {
  /** What moved, and what a merge can depend on; null where nothing was run or scored. */
  readonly table: string | null;
  /** Slots that are in no row of the table, in one sentence; null where there is none. */
  readonly asBefore: string | null;
  /** Every metric with its interval; null where the table tells them all. */
  readonly all: string | null;
  /** How many metrics the table leaves out. */
  readonly left: number;
}

/** One slot's rows. */
interface SlotRows {
  readonly suite: string;
  /** The name of the slot, where there are several, as people know it. */
  readonly name: string;
  readonly cells: readonly MetricCells[];
  /** Cases that this PR can no longer ask: no metric counts them. */
  readonly refused: number;
  readonly isUnmeasured: boolean;
  /** Cases of a slot that is new, and how many of them fail; null where main has any of its cases. */
  readonly added: { readonly cases: number; readonly failing: number } | null;
}

/** The metrics in Markdown, within `bytes` together. The verdict comes first, so that a narrow screen shows it. */
export function metricTables(verdict: Verdict, bytes: number): MetricTables {
  const slots = slotRows(verdict);
  if (slots.every(({ cells }) => cells.every(isEmpty)))
    return { table: null, asBefore: null, all: null, left: 0 };
  const [first, ...others] = slots;
  if (first === undefined) return { table: null, asBefore: null, all: null, left: 0 };
  const several = others.length > 0;
  // Its numbers are as before because the exam is easier, and the headline says so.
  const weakened = new Set(verdict.weakened.map(({ suite }) => suite));
  const told = slots.map((slot) => ({ slot, cells: tellingCells(slot, several) }));
  const isPassOnly = told.every(({ cells }) => cells.every(({ name }) => name === PASS));
  const nameOf = (slot: SlotRows, cell: MetricCells) =>
    [...(several ? [code(slot.name)] : []), ...(several && isPassOnly ? [] : [metricText(cell)])].join(' ');
  const rows = told.flatMap(({ slot, cells }) => [
    ...(slot.refused > 0 ? [refusedRow(slot, several)] : []),
    ...cells.map((cell) => tellingRow(cell, nameOf(slot, cell))),
  ]);
  const head = !several ? code(first.name) : isPassOnly ? solid(PASS) : 'metric';
  const left = slots.reduce((sum, { cells }) => sum + cells.length, 0) - rows.length;
  return {
    // Dashes alone say what the headline says: which suites were not measured.
    table: told.every(({ cells, slot }) => slot.refused === 0 && cells.every(isEmpty))
      ? null
      : tellingTable(head, rows, bytes * 0.6),
    asBefore: asBeforeText(
      told
        .filter(({ slot, cells }) => cells.length + slot.refused === 0 && !weakened.has(slot.suite))
        .map(({ slot }) => slot),
    ),
    all: left === 0 ? null : wholeTable(slots, bytes * 0.4),
    left,
  };
}

/** Every metric of every slot with its interval, within `bytes`; null where nothing was run or scored. */
export function wholeMetricTable(verdict: Verdict, bytes: number): string | null {
  const slots = slotRows(verdict);
  return slots.every(({ cells }) => cells.every(isEmpty)) ? null : wholeTable(slots, bytes);
}

function slotRows(verdict: Verdict): readonly SlotRows[] {
  const suites = judgedSuites(verdict).filter(({ comparison }) => slotsOf(comparison).length > 0);
  return suites.flatMap(({ suite, comparison, outcome }) => {
    const slots = slotsOf(comparison);
    return slots.map((slot) => ({
      suite,
      // The name of the only slot of one suite among several says nothing that its suite does not.
      name: [
        ...(suites.length > 1 ? [suite] : []),
        ...(suites.length === 1 || slots.length > 1 ? [slot.label] : []),
      ].join(' · '),
      cells: metricCells(slot, outcome),
      refused: slot.cases.filter(({ transition }) => transition === 'refused').length,
      isUnmeasured: outcome === 'not-measured',
      added:
        slot.cases.length > 0 && slot.cases.every(({ transition }) => transition === 'added')
          ? { cases: slot.cases.length, failing: slot.cases.filter(failsHere).length }
          : null,
    }));
  });
}

function isEmpty({ baseline, candidate }: MetricCells): boolean {
  return baseline === '–' && candidate === '–';
}

/** What moved and what gates in one slot. In several, only what a merge depends on or what got worse. */
function tellingCells(slot: SlotRows, several: boolean): readonly MetricCells[] {
  // What blocks stands first, whatever else gates; good news that no merge depends on, last.
  const rank = ({ mark, gate }: MetricCells) => (LOUD.has(mark) ? 0 : mark === 'better' && !gate ? 2 : 1);
  return toldCells(slot, several).toSorted((a, b) => rank(a) - rank(b));
}

function toldCells({ cells, isUnmeasured }: SlotRows, several: boolean): readonly MetricCells[] {
  if (!several) {
    const others = cells.filter((cell) => cell.news && !cell.gate);
    const room = Math.max(0, MOST_ROWS - cells.filter(({ gate }) => gate).length);
    const kept = new Set(others.slice(0, room));
    return cells.filter((cell) => cell.gate || kept.has(cell));
  }
  if (isUnmeasured) return cells.slice(0, 1);
  return cells.filter((cell) => cell.news && (cell.gate || isWarned(cell.mark)));
}

function tellingTable(head: string, rows: readonly string[], bytes: number): string {
  const { kept, left } = takeWithin(rows, bytes);
  const note = left > 0 ? [line([`… ${whole(left)} more rows in the report`, '', ''])] : [];
  const titles = [head, foldable('main → this PR'), 'change'];
  return [line(titles), line(['---', '---', '---']), ...kept, ...note].join('\n');
}

/** Verdict and name share a cell, both values another, change and interval a third: so the table fits on a phone. */
function tellingRow(cell: MetricCells, name: string): string {
  const loud = (text: string) => (LOUD.has(cell.mark) ? `**${text}**` : text);
  const mark = markText(cell);
  // Without a width it says what the change says.
  const hasWidth = cell.interval !== '–' && cell.interval !== cell.change;
  const interval = hasWidth ? `<br><sub>${foldable(withoutUnit(cell))}</sub>` : '';
  return line([
    `${mark === '' ? '' : `${mark}<br>`}${loud(name)}`,
    isEmpty(cell) ? '–' : foldable(`${cell.baseline} → ${loud(cell.candidate)}`),
    `${solid(loud(cell.change))}${interval}`,
  ]);
}

/** The interval under a change that has its unit: the column is what a phone cuts off. */
function withoutUnit({ change, interval }: MetricCells): string {
  const [, unit = ''] = / (\D+)$/.exec(interval) ?? [];
  return unit !== '' && change.endsWith(` ${unit}`) ? interval.slice(0, -unit.length - 1) : interval;
}

function refusedRow({ name, refused }: SlotRows, several: boolean): string {
  const what = several ? code(name) : '**cases**';
  return line([
    `${solid('**🔴 refused**')}<br>${what}`,
    solid(`0 → **${whole(refused)}**`),
    `**+${whole(refused)}**`,
  ]);
}

const LOUD: ReadonlySet<Mark> = new Set<Mark>(['regressed', 'broke', 'floor']);

function markText({ mark }: MetricCells): string {
  if (mark === 'unknown') return '';
  const text = `${DOTS[mark]} ${MARK_WORDS[mark]}`;
  return solid(LOUD.has(mark) ? `**${text}**` : text);
}

function wholeTable(slots: readonly SlotRows[], bytes: number): string {
  const [first, ...others] = slots;
  const rows = slots.flatMap((slot) => [
    ...(others.length > 0 ? [line(['', `**${code(slot.name)}**`, '', '', '', ''])] : []),
    ...slot.cells.map((cell) => {
      const numbers = [cell.baseline, cell.candidate, cell.change, cell.interval].map(solid);
      return line([markText(cell), metricText(cell), ...numbers]);
    }),
  ]);
  const { kept, left } = takeWithin(rows, bytes);
  const note = left > 0 ? [line(['', `… ${whole(left)} more rows in the report`, '', '', '', ''])] : [];
  const head = others.length > 0 || first === undefined ? 'metric' : code(first.name);
  const titles = ['', head, ...['main', 'this PR', 'change', '95 % interval'].map(solid)];
  return [line(titles), line(['---', '---', '---:', '---:', '---:', '---:']), ...kept, ...note].join('\n');
}

/** `As before: team-1, team-5. New, so main has nothing to compare with: team-7 (2 of 5 cases fail).` */
function asBeforeText(all: readonly SlotRows[]): string | null {
  // `team-2` before `team-10`.
  const slots = all.toSorted((a, b) => a.suite.localeCompare(b.suite, 'en', { numeric: true }));
  const same = slots.filter(({ added }) => added === null).map(({ name }) => code(name));
  const fresh = slots.flatMap(({ name, added }) => {
    if (added === null) return [];
    const { cases, failing } = added;
    const fail = `${whole(failing)} of ${count(cases, 'case')} ${failing === 1 ? 'fails' : 'fail'}`;
    const pass = `${count(cases, 'case')} ${cases === 1 ? 'passes' : 'pass'}`;
    return [`${code(name)} (${failing > 0 ? fail : pass})`];
  });
  const told = [
    ...listedAs('As before', same),
    ...listedAs('New, so main has nothing to compare with', fresh),
  ];
  return told.length === 0 ? null : told.join(' ');
}

function listedAs(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const left = names.length - NAMED;
  return [`${what}: ${names.slice(0, NAMED).join(', ')}${left > 0 ? ` and ${whole(left)} more` : ''}.`];
}

function metricText({ name, words }: MetricCells): string {
  const written = tableCell(sentence(words));
  return name.length <= SHORT_NAME ? solid(written) : written;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Our own short cells stay on one line: a number is not torn from its unit. */
function solid(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** Two ends that a phone may tell on two lines: else the table is wider than the screen, and its last column is cut off. */
function foldable(ends: string): string {
  return solid(ends).replace(/([…→])\u00A0/, '$1 ');
}

function code(name: string): string {
  return tableCell(codeSpan(cutName(name, CELL)));
}
