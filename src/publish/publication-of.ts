import { createHash } from 'node:crypto';
import type { ReportContext } from '../report/context.ts';
import { annotationsOf } from '../report/documents/annotations.ts';
import { suggestionsOf } from '../report/documents/suggestions.ts';
import { checkSummaryOf, commentOf, jobSummaryOf } from '../report/markdown/surfaces.ts';
import { headlineOf, isPlainPass } from '../report/words/title.ts';
import { isLoosening, type Verdict } from '../verdict/verdict.ts';
import type { Publication } from './publisher.ts';

/**
 * A verdict as everything that is published. Whoever fails the step fails the check. What blocks nothing and is not a plain pass is
 * `neutral`: a verdict that would have blocked under `enforce: true`, a trade-off, a suite that could not be told or measured, a pass that
 * is not plain (`isPlainPass`), and what somebody accepted. A required check lets `neutral` through.
 */
export function publicationOf(verdict: Verdict, context: ReportContext): Publication {
  const skipped = verdict.suites.every(({ comparison }) => comparison.state.kind === 'skipped');
  const bad = verdict.wouldExit !== 0 || verdict.outcome === 'not-measured' || isLoosening(verdict);
  const isPassed = verdict.suites.every(({ outcome }) => outcome === 'pass');
  const isAccepted = (context.consent?.accepted ?? []).length > 0;
  const isPlain = verdict.wouldExit === 0 && isPassed && isPlainPass(verdict) && !isAccepted;
  const green = isPlain ? 'success' : 'neutral';
  return {
    conclusion: verdict.exitCode === 0 ? green : 'failure',
    title: headlineOf(verdict, context),
    comment: commentOf(verdict, context),
    checkSummary: checkSummaryOf(verdict, context),
    jobSummary: jobSummaryOf(verdict, context),
    annotations: annotationsOf(verdict, context),
    suggestions: suggestionsOf(verdict, context),
    exitCode: verdict.exitCode,
    part: partOf(verdict),
    news: bad ? 'failures' : skipped ? 'none' : 'changes',
  };
}

function partOf({ suites }: Verdict): string {
  const ids = suites.map(({ suite, comparison }) => [suite, comparison.config]).sort();
  return createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 16);
}
