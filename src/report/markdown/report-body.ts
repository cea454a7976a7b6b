import { count } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { ended, endingsText, type PlacedCase, placedCases } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { sentence } from '../escape.ts';
import { byteLength } from '../limits.ts';
import { blameLine } from '../words/diagnose.ts';
import { notRunText } from '../words/facts.ts';
import { intervalsText } from '../words/metrics/intervals.ts';
import { movedText, saysMoves } from '../words/moved.ts';
import { settingSentencesIn } from '../words/outputs/broken-settings.ts';
import { promptGrowthLines } from '../words/prompt-growth.ts';
import { takenLabelsText } from '../words/taken-labels.ts';
import { lostHeading } from './case-blocks.ts';
import { type MetricTables, metricTables, wholeMetricTable } from './metric-table.ts';
import {
  type BodySize,
  barFailures,
  gainedCases,
  listedCases,
  looserCases,
  newFailures,
  OTHERS,
  otherCases,
  stillFailing,
} from './other-cases.ts';
import { blocksBesidePrompts, otherPromptBlocks } from './prompt-blocks.ts';
import { details, footerText } from './report-sections.ts';

/** Everything below the headline, newly failing cases first, within `size`; what does not fit is counted. */
export function reportBody(verdict: Verdict, context: ReportContext, size: BodySize): string {
  const footer = footerText(verdict, context);
  const isPass = verdict.outcome === 'pass';
  const tables = metricTables(verdict, size.bytes / 3);
  const table = isPass ? (wholeMetricTable(verdict, size.bytes / 3) ?? '') : (tables.table ?? '');
  const growth = (tables.table === null ? [] : promptGrowthLines(verdict, 'others')).map(sentence).join('\n');
  const numbers = [tables.all, growth].filter(Boolean).join('\n\n');
  const folded = isPass || numbers === '' ? '' : details(allNumbers(tables), numbers, false);
  const beside = [tables.asBefore, sentence(notRunText(verdict) ?? '')].filter(Boolean).join(' ');
  const explained = [intervalsText(verdict), takenLabelsText(verdict)];
  const wide =
    table === '' ? '' : explained.flatMap((text) => (text === null ? [] : [sentence(text)])).join('\n\n');
  const fixed = [table, wide, folded, beside, footer].join('\n\n');
  const free = size.bytes - byteLength(fixed) - 1_000;
  const apart = (shown: ReadonlySet<string>) => (isPass ? '' : otherPromptBlocks(shown, context));
  const left = (prompts: string) => free - byteLength(prompts);
  const { text: lost, shown } = lostCases(verdict, context, { ...size, bytes: left(apart(new Set())) });
  const prompts = apart(shown);
  const room = left(prompts);
  const after = (...sections: readonly string[]) => ({
    ...size,
    bytes: sections.reduce((bytes, section) => bytes - byteLength(section), room),
  });
  const barred = barFailures(verdict, context, after(lost));
  const gained = gainedCases(verdict, after(lost, barred));
  const added = newFailures(verdict, context, after(lost, barred, gained));
  const looser = looserCases(verdict, context, after(lost, barred, gained, added));
  const still = stillFailing(verdict, context, after(lost, barred, gained, added, looser));
  const others = otherCases(verdict, context, after(lost, barred, gained, added, looser, still));
  const sections = isPass
    ? [looser, added, quiet(verdict, [movedLine(verdict, context), table, wide, lost, others, footer])]
    : [table, wide, beside, lost, looser, barred, gained, added, still, others, folded, prompts, footer];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** `All numbers · 5 more metrics`. */
function allNumbers({ left }: MetricTables): string {
  return ['All numbers', ...(left > 0 ? [count(left, 'more metric')] : [])].join(' · ');
}

/** A pass is quiet: everything folded into one line. */
function quiet(verdict: Verdict, sections: readonly string[]): string {
  const cases = placedCases(verdict);
  if (cases.length === 0) return '';
  const summary = ['Numbers', endingsText(cases, ['broken', 'suspected', ...OTHERS])].join(' · ');
  return details(summary, sections.filter((section) => section !== '').join('\n\n'), false);
}

function movedLine(verdict: Verdict, context: ReportContext): string {
  const moved = saysMoves(verdict, context) ? null : movedText(verdict, context);
  const lines = [...(moved === null ? [] : [`Changed: ${moved}.`]), ...promptGrowthLines(verdict)];
  return lines.map(sentence).join('\n');
}

/** Newly failing cases under the prompts that moved, and the files of these prompts. */
function lostCases(
  verdict: Verdict,
  context: ReportContext,
  size: BodySize,
): { readonly text: string; readonly shown: ReadonlySet<string> } {
  const cases = ended(placedCases(verdict), 'broken', 'suspected').toSorted(brokenFirst);
  if (cases.length === 0) return { text: '', shown: new Set() };
  const blocks = blocksBesidePrompts(cases, verdict, context, {
    bytes: size.bytes * 0.75,
    most: size.blocks,
  });
  const rest = blocks.left.length > 0 ? listedCases(blocks.left, size, size.bytes * 0.15) : '';
  const signs = context.outputs
    ? ' · − main, + this PR'
    : ' · outputs left out (<code>report.outputs: false</code>)';
  const heading = `<b>${lostHeading(cases, isSettled(cases, verdict))}</b>${signs}`;
  const looked = cases.map((placed) => placed.case).filter(({ blame }) => blame !== undefined);
  // Of a single case its block says it, with the figures.
  const halves = looked.length > 1 || looked[0]?.blame?.by === 'left-out' ? blameLine(looked) : '';
  const settings = settingSentencesIn(verdict).map((said) => `**${sentence(said)}**`);
  const text = [halves, ...settings, blocks.text, rest].filter((block) => block !== '').join('\n\n');
  return { text: details(heading, text, verdict.outcome !== 'pass'), shown: blocks.prompts };
}

/** Whether the suites of suspected cases were judged: of others it is not said that one of them broke. */
function isSettled(cases: readonly PlacedCase[], { suites }: Verdict): boolean {
  const open = new Set(
    suites.flatMap(({ suite, outcome }) =>
      outcome === 'inconclusive' || outcome === 'not-measured' ? [suite] : [],
    ),
  );
  return ended(cases, 'suspected').every(({ suite }) => !open.has(suite));
}

/** The order in which lost cases are shown: critical ones first, and the confirmed before the suspected. */
export function brokenFirst(a: PlacedCase, b: PlacedCase): number {
  const rank = ({ case: entry }: PlacedCase) =>
    (entry.critical ? 0 : 2) + (entry.transition === 'broken' ? 0 : 1);
  return rank(a) - rank(b);
}
