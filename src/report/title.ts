import type { SuiteVerdict, Verdict } from '../verdict/verdict.ts';
import { caseCount, judgedSuites, presentCases, skippedSuites } from './case-groups.ts';
import type { ReportContext } from './context.ts';
import { quoted } from './escape.ts';
import { convictedMoves } from './metric-cells.ts';
import { count, points } from './numbers.ts';

/** Suites named in a title; of more, their number is said. */
const NAMED = 3;

/**
 * What happened, to whom, in one or two sentences; the same string in comment, check, annotation, terminal and
 * outputs. Plain text in which backticks quote names: print it through `sentence` or `terminalText`.
 */
export function titleOf(verdict: Verdict): string {
  const hit = judgedSuites(verdict).filter((suite) => suite.outcome === verdict.outcome);
  const [first] = hit;
  if (!first || verdict.outcome === 'pass') return passTitle(verdict, hit);
  const text = hit.length === 1 ? oneSuite(first) : severalSuites(first, hit);
  const unmeasured = verdict.suites.filter((suite) => suite.outcome === 'not-measured').length;
  if (verdict.outcome === 'not-measured' || unmeasured === 0) return text;
  return `${text} ${unmeasured === 1 ? '1 suite' : `${unmeasured} suites`} could not be measured.`;
}

/** What the answer does to the merge; empty where it does nothing. */
export function consequenceOf(verdict: Verdict, context: ReportContext): string {
  if (verdict.exitCode !== 0) return 'Merging is blocked.';
  if (verdict.wouldExit !== 0 && !context.enforce) {
    return 'This would have blocked; `enforce: false` only reports.';
  }
  if (verdict.outcome === 'pass' || verdict.outcome === 'regressed') return '';
  const causes = verdict.suites.flatMap(({ cause }) => cause ?? []);
  const policy =
    verdict.outcome === 'not-measured' ? `notMeasured: {${causes[0]}: warn}` : `${verdict.outcome}: warn`;
  return `Not blocked (\`${policy}\`).`;
}

/** Title and consequence, for places that show one string only: check title, outputs, annotations. */
export function headlineOf(verdict: Verdict, context: ReportContext): string {
  return [titleOf(verdict), consequenceOf(verdict, context)].filter((part) => part !== '').join(' ');
}

function oneSuite(entry: SuiteVerdict): string {
  const { comparison, outcome, reasons } = entry;
  const name = quoted(entry.suite);
  const better = caseCount(comparison, 'better');
  const broken = caseCount(comparison, 'broken');
  const suspected = caseCount(comparison, 'suspected');
  switch (outcome) {
    case 'regressed':
      return `${name} got worse. ${lossText(entry) ?? reasons[0]?.text ?? ''}`.trim();
    case 'mixed':
      return `A trade-off in ${name}. ${count(better, 'case')} got better, ${broken + suspected} broke; on balance no worse.`;
    case 'inconclusive':
      return `Could not tell whether ${name} got worse. The budget was spent while ${beingRunAgain(broken + suspected)}.`;
    case 'not-measured':
      return `Could not measure ${name}. ${reasons[0]?.text ?? unmeasuredReason(entry)}`.trim();
    default:
      return `No regression in ${name}.`;
  }
}

function beingRunAgain(suspects: number): string {
  if (suspects === 0) return 'suspected cases were being run again';
  return `${count(suspects, 'suspected case')} ${suspects === 1 ? 'was' : 'were'} being run again`;
}

function severalSuites(first: SuiteVerdict, hit: readonly SuiteVerdict[]): string {
  const names = (detail: (suite: SuiteVerdict) => string) => {
    const shown = hit.slice(0, NAMED).map((suite) => quoted(suite.suite) + detail(suite));
    const left = hit.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
  };
  const losses = (suite: SuiteVerdict) => {
    const lost = caseCount(suite.comparison, 'broken', 'suspected');
    return lost > 0 ? ` (${lost} of ${count(presentCases(suite.comparison), 'case')})` : '';
  };
  switch (first.outcome) {
    case 'regressed':
      return `${hit.length} suites got worse: ${names(losses)}.${confirmation(hit)}`;
    case 'mixed':
      return `A trade-off in ${hit.length} suites: ${names(() => '')}. Some cases got better, others broke; on balance no worse.`;
    case 'inconclusive':
      return `Could not tell whether ${hit.length} suites got worse: ${names(losses)}. The budget was spent while ${beingRunAgain(0)}.`;
    default:
      return `Could not measure ${hit.length} suites: ${names(() => '')}.`;
  }
}

function passTitle(verdict: Verdict, hit: readonly SuiteVerdict[]): string {
  const [first] = hit;
  if (verdict.outcome !== 'pass') return verdict.reasons[0]?.text ?? 'Nothing was measured.';
  if (!first) return skippedSuites(verdict).length > 0 ? NOTHING_TOUCHED : 'No regression.';
  const lost = hit.map((suite) => toleratedText(suite)).find((text) => text !== null);
  const where = hit.length === 1 ? quoted(first.suite) : `${hit.length} suites`;
  return `No regression in ${where}.${lost ? ` ${lost}` : ''}`;
}

const NOTHING_TOUCHED = 'No suite depends on what changed. Nothing was run.';

/** Who lost what, in a suite that got worse; null where neither a case nor a metric tells. */
function lossText({ comparison }: SuiteVerdict): string | null {
  const broken = caseCount(comparison, 'broken');
  const suspected = caseCount(comparison, 'suspected');
  const present = presentCases(comparison);
  const fresh = comparison.sideBySide ? ', confirmed on fresh runs of both sides' : '';
  const moves = convictedMoves(comparison).filter(({ metric }) => metric.name !== 'pass');
  if (broken > 0) {
    const more = suspected > 0 ? `; ${suspected} more ${suspected === 1 ? 'is' : 'are'} suspected` : '';
    return `${broken} of ${count(present, 'case')} broke${fresh}${more}.`;
  }
  if (suspected > 0) return `At least one of ${count(suspected, 'suspected case')} broke${fresh}.`;
  return moves.length > 0 ? `${capitalized(moves.map(({ text }) => text).join('; '))}${fresh}.` : null;
}

/** A conviction that the tolerance allows: said, never hidden. */
function toleratedText({ comparison }: SuiteVerdict): string | null {
  const [move] = convictedMoves(comparison);
  if (!move) return null;
  const lost = caseCount(comparison, 'broken', 'suspected');
  const { unit, tolerance } = move.metric;
  const allowed = unit === 'rate' && tolerance > 0 ? ` of ${points(tolerance)}` : '';
  return `${lost > 0 ? `${count(lost, 'case')} got worse` : capitalized(move.text)}, within the tolerance${allowed}.`;
}

function unmeasuredReason({ comparison }: SuiteVerdict): string {
  return comparison.state.kind === 'unmeasured' ? comparison.state.why.reason : '';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function confirmation(hit: readonly SuiteVerdict[]): string {
  return hit.every(({ comparison }) => comparison.sideBySide)
    ? ' Confirmed on fresh runs of both sides.'
    : '';
}
