import { firstOf } from '../../numbers.ts';
import { notMeasuredLine } from '../../verdict/exit-code.ts';
import { isLoosening, type SuiteVerdict, type Verdict } from '../../verdict/verdict.ts';
import { droppedSuites, hasSameInputs, judgedSuites, skippedSuites } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { quoted } from '../escape.ts';
import { inPromptSentence, looseningSentence, removalSentence } from './rule-changes.ts';
import {
  besideAccepted,
  cutSentence,
  hasReason,
  newCasesSentence,
  severalSuitesTitle,
  suiteTitleOf,
  suspectedSentence,
  toleratedSentence,
} from './suite-title.ts';

/**
 * What happened, to whom, in a few sentences: what a change does to its own judging, and what it does to the answers; first what blocks. The
 * same string in comment, check, annotation, terminal and outputs. Plain text in which backticks quote names: print it through `sentence` or `terminalText`.
 */
export function titleOf(verdict: Verdict): string {
  const edits = [
    looseningSentence(verdict),
    removalSentence(verdict),
    inPromptSentence(verdict),
    wrongGatesSentence(verdict),
  ];
  // What blocks the merge comes first: of edits that block nothing, beside a loss that does, nobody asks first.
  const isBehind = verdict.wouldExit !== 0 && verdict.outcome !== 'pass' && !verdict.loosened;
  const parts = isBehind ? [outcomeTitle(verdict), ...edits] : [...edits, outcomeTitle(verdict)];
  return parts.filter((part) => part !== null).join(' ');
}

/** Metrics that gate a suite, or have a floor there, and that it does not have; null where there are none. */
function wrongGatesSentence({ suites }: Verdict): string | null {
  const said = suites.flatMap(({ comparison }) => comparison.wrongGates ?? []);
  const left = said.length - NAMED;
  if (said.length === 0) return null;
  return cutSentence(
    [...said.slice(0, NAMED), ...(left > 0 ? [`${left} more metrics do not exist.`] : [])].join(' '),
  );
}

function outcomeTitle(verdict: Verdict): string {
  const hit = judgedSuites(verdict).filter((suite) => suite.outcome === verdict.outcome);
  const [first] = hit;
  if (!first || verdict.outcome === 'pass')
    return [passTitle(verdict, hit), silentSentence(verdict)].filter((part) => part !== null).join(' ');
  const text = hit.length === 1 ? suiteTitleOf(first) : severalSuitesTitle(first.outcome, hit);
  const unmeasured = verdict.suites.filter((suite) => suite.outcome === 'not-measured').length;
  if (verdict.outcome === 'not-measured' || unmeasured === 0) return text;
  return `${text} ${unmeasured === 1 ? '1 suite' : `${unmeasured} suites`} could not be measured.`;
}

/** Suites of a pass that could not show a loss; null where there is none. */
function silentSentence({ outcome, suites }: Verdict): string | null {
  if (outcome !== 'pass') return null;
  const sentences = SILENT.flatMap(([cause, why]) => {
    const silent = suites.filter((suite) => suite.cause === cause).map(({ suite }) => quoted(suite));
    return silent.length === 0 ? [] : [`Not measured, because ${why}: ${firstOf(silent, NAMED)}.`];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

const SILENT = [
  ['nothing-passes', 'nothing passes there'],
  ['nothing-fails', 'nothing can fail there'],
  ['no-metric', 'no metric that gates exists there'],
  ['broken-on-main', 'main broke it already'],
] as const;

/** Suites named in one sentence; of more, their number is said. */
const NAMED = 3;

/** What the answer does to the merge; empty where it does nothing, and for commands that gate nothing. */
export function consequenceOf(verdict: Verdict, context: ReportContext): string {
  if (context.command !== 'gate') return '';
  if (verdict.exitCode !== 0) return 'Merging is blocked.';
  if (verdict.wouldExit !== 0 && !context.enforce) {
    return 'This would have blocked; `enforce: false` only reports.';
  }
  if (verdict.outcome === 'regressed') return '';
  if (isLoosening(verdict)) return 'Not blocked (`loosening: warn`).';
  if (verdict.outcome === 'pass') return isPlainPass(verdict) ? '' : 'Not blocked.';
  const [cause] = verdict.suites.flatMap((suite) => suite.cause ?? []);
  const policy =
    verdict.outcome === 'not-measured'
      ? `notMeasured: {${notMeasuredLine(cause)}: warn}`
      : `${verdict.outcome}: warn`;
  return `Not blocked (\`${policy}\`).`;
}

/**
 * A pass that takes nothing out of its suites, writes no case into a prompt and no words that none is asked, whose suites were all measured, and compared wherever main has
 * them, and whose new cases pass.
 */
export function isPlainPass(verdict: Verdict): boolean {
  const { removals, inPrompt, suites, ruleChanges } = verdict;
  return (
    !ruleChanges.some(({ kind, from, to }) => kind === 'unasked' && (from ?? to) !== null) &&
    removals.length + inPrompt.length + droppedSuites(verdict).length === 0 &&
    suites.every(
      ({ outcome, comparison, reasons }) =>
        outcome !== 'not-measured' &&
        comparison.wrongGates === undefined &&
        reasons.every(({ code }) => code !== NOT_COMPARED),
    ) &&
    newCasesSentence(suites) === null
  );
}

/** Title and consequence, for places that show one string only: check title, outputs, annotations. */
export function headlineOf(verdict: Verdict, context: ReportContext): string {
  return [titleOf(verdict), consequenceOf(verdict, context)].filter((part) => part !== '').join(' ');
}

function passTitle(verdict: Verdict, hit: readonly SuiteVerdict[]): string {
  const [first, ...more] = hit;
  if (verdict.outcome !== 'pass') return cutSentence(verdict.reasons[0]?.text ?? 'Nothing was measured.');
  if (!first) return idleTitle(verdict);
  const weakened = new Set(verdict.weakened.map(({ suite }) => suite));
  if (hit.every(({ suite }) => weakened.has(suite))) return 'By its own assertions nothing got worse.';
  if (more.length === 0) return suiteTitleOf(first);
  const tolerated = hit
    .filter((suite) => toleratedSentence(suite) !== null)
    .map(({ suite }) => quoted(suite));
  const lost = tolerated.length > 0 ? ` Within the tolerance, some got worse: ${tolerated.join(', ')}.` : '';
  const beside = [suspectedSentence(hit), newCasesSentence(hit)].flatMap((text) =>
    text === null ? [] : ` ${text}`,
  );
  const [compared, alone] = [hit.filter((suite) => !isUncompared(suite)), hit.filter(isUncompared)];
  const [only] = compared;
  const held =
    only === undefined
      ? null
      : `No regression in ${compared.length === 1 ? quoted(only.suite) : `${compared.length} suites`}${besideAccepted(compared)}.`;
  return [held, uncomparedSentence(alone)]
    .filter((part) => part !== null)
    .join(' ')
    .concat(lost, ...beside);
}

/** A pass of a suite that main has not, or cannot run, with nothing stored of it: no loss could be seen in it. */
function isUncompared(suite: SuiteVerdict): boolean {
  return (['new-suite', 'new-beside-same', NOT_COMPARED] as const).some((code) => hasReason(suite, code));
}

/** The reason of a pass where main has the suite, and could not run, and nothing is stored of it. */
const NOT_COMPARED = 'main-gone-nothing-stored';

function uncomparedSentence(suites: readonly SuiteVerdict[]): string | null {
  if (suites.length === 0) return null;
  return `Nothing of main to compare with: ${firstOf(suites, NAMED, ({ suite }) => quoted(suite))}.`;
}

function idleTitle(verdict: Verdict): string {
  if (verdict.suites.some(hasSameInputs)) return `${NOTHING_DIFFERS} Nothing was run.`;
  return skippedSuites(verdict).length > 0 ? `${NOTHING_TOUCHED} Nothing was run.` : 'No regression.';
}

const NOTHING_TOUCHED = 'No suite depends on what changed.';
const NOTHING_DIFFERS = 'No answer or score depends on what changed.';
