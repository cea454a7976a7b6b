import { isLoosening, type Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { fencedBlock, quoted, sentence } from '../escape.ts';
import { cutLines } from '../limits.ts';
import { type FixPart, fixParts, isCommand } from '../lines-to-paste.ts';
import { wayOutTexts, waysOut } from '../ways-out.ts';
import { acceptedLines, offerLines } from '../words/consent.ts';
import { driftLines } from '../words/drift-lines.ts';
import { editLines } from '../words/edited-checks.ts';
import { notRunText } from '../words/facts.ts';
import { leftOutLines } from '../words/left-out-lines.ts';
import { mainGoneLines } from '../words/main-gone.ts';
import { fewCases, measuredText, powerText } from '../words/metrics/measured.ts';
import { quietMetricLines } from '../words/metrics/quiet-metrics.ts';
import { movedText, saysMoves, sidesText } from '../words/moved.ts';
import { promptGrowthLines } from '../words/prompt-growth.ts';
import { ruleLines, ruleWaysOut } from '../words/rule-changes.ts';
import { cutSentence } from '../words/suite-title.ts';
import { consequenceOf, isPlainPass, titleOf } from '../words/title.ts';

/** Bytes of the lines to paste in one way out. */
const FIX_BYTES = 2_000;

type Kind = 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE';

/** The coloured box at the top of comment and summary: what happened, what it does to the merge, what to do. */
export function alertOf(verdict: Verdict, context: ReportContext): string {
  const facts = passFacts(verdict).map(sentence).join(' ');
  const [first, details] = [firstLine(verdict, context), detailLines(verdict, context)];
  // Where something is loosened, what to do about it comes before what the pass is worth.
  const lines = isLoosening(verdict)
    ? [first, ...details, ...(facts === '' ? [] : [facts])]
    : [[first, facts].filter((text) => text !== '').join(' '), ...details];
  return [
    `> [!${kindOf(verdict)}]`,
    ...lines.flatMap((line) => line.split('\n')).map((line) => `> ${line}`),
  ].join('\n');
}

function kindOf(verdict: Verdict): Kind {
  if (verdict.loosened) return 'CAUTION';
  if (isLoosening(verdict)) return 'WARNING';
  if (verdict.outcome === 'pass') return isPlainPass(verdict) ? 'NOTE' : 'IMPORTANT';
  if (verdict.outcome === 'mixed' && !verdict.blocked) return 'IMPORTANT';
  return verdict.outcome === 'regressed' && verdict.blocked ? 'CAUTION' : 'WARNING';
}

function firstLine(verdict: Verdict, context: ReportContext): string {
  const title = titleOf(verdict);
  const head = `${context.title === null ? 'Pawl' : `Pawl (${quoted(context.title)})`}: `;
  const after = sentence(consequenceOf(verdict, context));
  return [`**${sentence(head + decapitalized(title))}**`, after].filter((text) => text !== '').join(' ');
}

/** What a pass is worth: what was measured, what was not run, what would have been seen. */
export function passFacts(verdict: Verdict): readonly string[] {
  if (verdict.outcome !== 'pass') return [];
  const measured = measuredText(verdict);
  const isTold = measured === null || titleOf(verdict).includes(measured);
  const worth = [isTold ? null : `${measured}.`, powerText(verdict)];
  const facts = [...(fewCases(verdict) ? worth.toReversed() : worth), notRunText(verdict)];
  return facts.filter((fact) => fact !== null);
}

/** Under a headline: what moved, or why nothing could be measured and how to mend it. */
export function detailLines(verdict: Verdict, context: ReportContext): readonly string[] {
  const moved = saysMoves(verdict, context) ? movedText(verdict, context) : null;
  const sides = sidesText(context);
  const lines = [
    ...(sides === null ? [] : [sentence(sides)]),
    ...ruleWaysOut(verdict).map(sentence),
    ...ruleLines(verdict).map(sentence),
    ...quietMetricLines(verdict).map(sentence),
    ...acceptedLines(context).map(sentence),
    ...(verdict.outcome === 'not-measured' ? ['This is not a regression, and not a pass.'] : []),
    ...(moved === null ? [] : [sentence(`Changed: ${moved}.`)]),
    ...(verdict.outcome === 'pass' ? [] : promptGrowthLines(verdict, 'top').map(sentence)),
    ...mainGoneLines(verdict)
      .filter((line) => !titleOf(verdict).includes(line))
      .map(sentence),
    ...editLines(verdict).map(sentence),
    ...leftOutLines(verdict).map(sentence),
    ...driftLines(verdict).map(sentence),
  ];
  return [...lines, ...wayOutLines(verdict), ...offerLines(context).map(sentence)];
}

/** Each way out behind its reasons. */
function wayOutLines(verdict: Verdict): readonly string[] {
  return wayOutTexts(waysOut(verdict, titleOf(verdict)), sentence, fixText);
}

/** `To fix: …`; lines to paste are blocks. */
export function fixText(fix: string): string {
  const [first, ...rest] = fixParts(fix);
  const begun = first && 'words' in first ? `To fix: ${decapitalized(cutSentence(first.words))}` : 'To fix:';
  const others = first && 'words' in first ? rest : fixParts(fix);
  return [sentence(begun), ...others.map(partText)].join('\n');
}

function partText(part: FixPart): string {
  if ('words' in part) return sentence(cutSentence(part.words));
  const { lines } = part;
  return fencedBlock(cutLines(lines.join('\n'), FIX_BYTES), isCommand(lines[0] ?? '') ? 'sh' : 'yaml');
}

function decapitalized(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
