import type { Tally } from './month-suites.ts';
import type { Table } from './tables.ts';

/** US dollars a million tokens, in and out: stated, not asked of anybody. */
const PRICE = { prompt: 0.15, completion: 0.6 };

/** What one kind of run asked in a month. */
export interface Part {
  runs: number;
  calls: number;
  promptTokens: number;
  completionTokens: number;
}

export function part(): Part {
  return { runs: 0, calls: 0, promptTokens: 0, completionTokens: 0 };
}

export function add(into: Part, { calls, promptTokens, completionTokens }: Tally, times: number): void {
  into.calls += times * calls;
  into.promptTokens += times * promptTokens;
  into.completionTokens += times * completionTokens;
}

/** What a month came to. */
export interface MonthFigures {
  /** How large the month was, and how long it took. */
  readonly said: string;
  readonly parts: Readonly<Record<'first' | 'gates' | 'pushes' | 'nights', Part>>;
  /** Answers of gates that looked for the lines that broke cases. */
  readonly searching: Part;
  /** All suites, both sides, for each push of a pull request. */
  readonly everything: Part;
  /** Answers by what asked for them. */
  readonly asked: Readonly<Record<string, number>>;
  /** Stored samples of each case that a gate had to compare. */
  readonly found: readonly number[];
  /** Stored samples of each case of main when the month ended. */
  readonly left: readonly number[];
  /** Outcomes of first gates, by what the pull request does. */
  readonly ended: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** First gates that were blocked and all first gates, by what the pull request does. */
  readonly blockedBy: Readonly<Record<string, readonly [number, number]>>;
}

/** What the month cost beside running everything, and what its gates said. */
export function monthTables(month: MonthFigures): readonly Table[] {
  const { said, parts, searching, everything, asked, found, left, ended, blockedBy } = month;
  const total = part();
  for (const each of Object.values(parts)) add(total, each, 1);
  const row = (name: string, each: Part) => [
    ...[name, each.runs || null, each.calls, dollars(each)],
    ...[each.calls / everything.calls, dollars(each) / dollars(everything)],
  ];
  const half = { ...part(), calls: everything.calls / 2, promptTokens: everything.promptTokens / 2 };
  half.completionTokens = everything.completionTokens / 2;
  const without = part();
  for (const each of [parts.gates, parts.pushes]) add(without, each, 1);
  const less = (from: Part): Part => ({
    runs: from.runs,
    calls: from.calls - searching.calls,
    promptTokens: from.promptTokens - searching.promptTokens,
    completionTokens: from.completionTokens - searching.completionTokens,
  });
  return [
    {
      title: 'A month of pull requests',
      facts: [
        said,
        '',
        `- everything on both sides : pawl = ${ratio(everything, total)}`,
        `- everything on one side : pawl = ${ratio(half, total)}`,
        `- without nights and first recording: ${ratio(everything, without)} (both sides), ${ratio(half, without)} (one side)`,
        `- without the search of lines: ${ratio(everything, less(total))} with nights, ${ratio(everything, less(without))} without (both sides)`,
        `- stored samples of a case that a gate had to compare: ${spread(found)}; of ${found.length} cases ${found.filter((n) => n === 0).length} had none`,
        `- stored samples of a case of main when the month ended: ${spread(left)}`,
        `- answers by what asked for them: ${Object.entries(asked)
          .sort(([, one], [, two]) => two - one)
          .map(([what, n]) => `${what} ${n}`)
          .join('; ')}`,
      ],
      columns: [
        { name: 'what' },
        { name: 'runs' },
        { name: 'calls' },
        { name: 'cost, $', digits: 2 },
        { name: 'calls, of everything', digits: 2 },
        { name: 'cost, of everything', digits: 2 },
      ],
      rows: [
        row('first recording of main', parts.first),
        row('gates of pull requests', parts.gates),
        row('of these: which lines did it', searching),
        row('pushes to main', parts.pushes),
        row('nights', parts.nights),
        row('together', total),
        row('everything, both sides, once a case', everything),
        row('everything, one side, once a case', half),
      ],
    },
    {
      title: 'First gates of the month, by what the pull request does',
      facts: [],
      columns: [{ name: 'pull request' }, { name: 'blocked' }, { name: 'of' }, { name: 'outcomes' }],
      rows: Object.entries(ended).map(([kind, outcomes]) => [
        ...[kind, blockedBy[kind]?.[0] ?? null, blockedBy[kind]?.[1] ?? null],
        Object.entries(outcomes)
          .map(([outcome, n]) => `${outcome} ${n}`)
          .join(', '),
      ]),
    },
  ];
}

const dollars = ({ promptTokens, completionTokens }: Part) =>
  (promptTokens * PRICE.prompt + completionTokens * PRICE.completion) / 1e6;

const ratio = (a: Part, b: Part) =>
  `${(a.calls / b.calls).toFixed(2)} : 1 in calls, ${(dollars(a) / dollars(b)).toFixed(2)} : 1 in cost`;

function spread(all: readonly number[]): string {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  return `${[0, 0.1, 0.5, 0.9, 1].map(at).join(' / ')} (least, 10 %, median, 90 %, most)`;
}
