import type { Transition } from '../../compare/comparison.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { ended, endingsText, type PlacedCase, placedCases } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { sentence } from '../escape.ts';
import { byteLength, takeWithin } from '../limits.ts';
import { count, whole } from '../numbers.ts';
import { blameLine } from '../words/diagnose.ts';
import { notRunText, wideIntervalsText } from '../words/facts.ts';
import { movedText } from '../words/moved.ts';
import { promptGrowthLines } from '../words/prompt-growth.ts';
import { caseLine, lostHeading } from './case-blocks.ts';
import { metricTables } from './metric-table.ts';
import { blocksBesidePrompts, otherPromptBlocks } from './prompt-blocks.ts';
import { details, footerText } from './report-sections.ts';

/** How much a surface shows. */
export interface BodySize {
  readonly bytes: number;
  /** Lost cases with their outputs, and other cases by name. */
  readonly blocks: number;
  readonly lines: number;
}

const OTHERS: readonly Transition[] = [
  'refused',
  'errored',
  'accepted',
  'borderline',
  'grader-unstable',
  'flaky',
  'unclear',
  'better',
  'added',
  'removed',
  'edited',
  'left-out',
  'unchanged',
];

/** Everything below the headline, newly failing cases first, within `size`; what does not fit is counted. */
export function reportBody(verdict: Verdict, context: ReportContext, size: BodySize): string {
  const footer = footerText(verdict, context);
  const {
    table,
    rest,
    left: more,
    worse,
  } = metricTables(verdict, size.bytes / 3, verdict.outcome === 'pass');
  const folded = rest === null ? '' : details(moreMetrics(more, worse), rest, false);
  const notRun = notRunText(verdict);
  const wide = table === null ? '' : sentence(wideIntervalsText(verdict) ?? '');
  const fixed = [table ?? '', wide, folded, notRun ?? '', footer].join('\n\n');
  const free = size.bytes - byteLength(fixed) - 1_000;
  const apart = (shown: ReadonlySet<string>) =>
    verdict.outcome === 'pass' ? [] : otherPromptBlocks(shown, context);
  const left = (prompts: readonly string[]) => free - byteLength(prompts.join('\n\n'));
  const { text: lost, shown } = lostCases(verdict, context, { ...size, bytes: left(apart(new Set())) });
  const prompts = apart(shown);
  const room = left(prompts);
  const gained = gainedCases(verdict, { ...size, bytes: room - byteLength(lost) });
  const others = otherCases(verdict, { ...size, bytes: room - byteLength(lost) - byteLength(gained) });
  const sections =
    verdict.outcome === 'pass'
      ? [quiet(verdict, [movedLine(verdict, context), table ?? '', wide, lost, others, footer])]
      : [
          table ?? '',
          wide,
          folded,
          notRun === null ? '' : sentence(notRun),
          lost,
          gained,
          others,
          ...prompts,
          footer,
        ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** `5 more metrics · 2 worse, warn`. */
function moreMetrics(left: number, worse: number): string {
  const bad = worse === 0 ? [] : [`${whole(worse)} worse, ${worse === 1 ? 'warns' : 'warn'}`];
  return [count(left, 'more metric'), ...bad].join(' · ');
}

/** A pass is quiet: everything folded into one line. */
function quiet(verdict: Verdict, sections: readonly string[]): string {
  const cases = placedCases(verdict);
  if (cases.length === 0) return '';
  const summary = ['Numbers', endingsText(cases, ['broken', 'suspected', ...OTHERS])].join(' · ');
  return details(summary, sections.filter((section) => section !== '').join('\n\n'), false);
}

function movedLine(verdict: Verdict, context: ReportContext): string {
  const moved = movedText(verdict, context);
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
  const first = cases.slice(0, size.blocks);
  const blocks = blocksBesidePrompts(first, verdict, context, size.bytes * 0.75);
  const left = [...blocks.left, ...cases.slice(size.blocks)];
  const rest = left.length > 0 ? list(left, size, size.bytes * 0.15) : '';
  const signs = context.outputs
    ? ' · − main, + this PR'
    : ' · outputs left out (<code>report.outputs: false</code>)';
  const heading = `<b>${lostHeading(cases, verdict.outcome !== 'inconclusive')}</b>${signs}`;
  const halves = blameLine(cases.map((placed) => placed.case));
  const text = [halves, blocks.text, rest].filter((block) => block !== '').join('\n\n');
  return { text: details(heading, text, verdict.outcome !== 'pass'), shown: blocks.prompts };
}

/** Only a trade-off shows what was gained beside what was lost; elsewhere it is among the others. */
function gainedCases(verdict: Verdict, size: BodySize): string {
  const cases = verdict.outcome === 'mixed' ? ended(placedCases(verdict), 'better') : [];
  if (cases.length === 0) return '';
  const heading = `<b>${cases.length} newly passing ${cases.length === 1 ? 'case' : 'cases'}</b>`;
  return details(heading, list(cases, size, size.bytes), true);
}

function otherCases(verdict: Verdict, size: BodySize): string {
  const listed = OTHERS.filter((ending) => ending !== 'better' || verdict.outcome !== 'mixed');
  const cases = placedCases(verdict);
  const summary = endingsText(cases, listed);
  const groups = listed
    .filter((ending) => ending !== 'unchanged' && ended(cases, ending).length > 0)
    .map((ending) => {
      const heading = endingsText(cases, [ending]);
      const said = heading === summary && verdict.outcome !== 'pass' ? '' : `${heading}:\n\n`;
      return `${said}${list(ended(cases, ending), size, size.bytes / 6)}`;
    });
  if (verdict.outcome === 'pass') return groups.join('\n\n');
  if (groups.length === 0) return summary === '' ? '' : `Other cases: ${summary}.`;
  return details(summary, groups.join('\n\n'), false);
}

function list(cases: readonly PlacedCase[], { lines }: BodySize, bytes: number): string {
  const shown = cases.slice(0, lines).map((placed) => `- ${caseLine(placed)}`);
  const { kept } = takeWithin(shown, bytes);
  const left = cases.length - kept.length;
  return [...kept, ...(left > 0 ? [`- … and ${whole(left)} more in the report.`] : [])].join('\n');
}

/** The order in which lost cases are shown: critical ones first, and the confirmed before the suspected. */
export function brokenFirst(a: PlacedCase, b: PlacedCase): number {
  const rank = ({ case: entry }: PlacedCase) =>
    (entry.critical ? 0 : 2) + (entry.transition === 'broken' ? 0 : 1);
  return rank(a) - rank(b);
}
