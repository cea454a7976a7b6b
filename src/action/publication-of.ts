import type { Recorded } from '../commands/record/record-baseline.ts';
import type { EventFacts } from '../github/events/event.ts';
import type { Publication } from '../publish/publisher.ts';
import type { ReportContext } from '../report/context.ts';
import { annotationsOf } from '../report/documents/annotations.ts';
import { sentence } from '../report/escape.ts';
import { checkSummaryOf, commentOf, jobSummaryOf } from '../report/markdown/surfaces.ts';
import { headlineOf } from '../report/words/title.ts';
import { isLoosening, type Verdict } from '../verdict/verdict.ts';

/**
 * A verdict as everything that is published. Whoever fails the step fails the check. What blocks nothing and is no plain green is
 * `neutral`: a verdict that would have blocked under `enforce: true`; a trade-off, a suite that could not be told or measured; a pass of a
 * change that takes cases out of its suites; and what somebody accepted. A required check lets `neutral` through.
 */
export function publicationOf(verdict: Verdict, context: ReportContext): Publication {
  const skipped = verdict.suites.every(({ comparison }) => comparison.state.kind === 'skipped');
  const bad = verdict.wouldExit !== 0 || verdict.outcome === 'not-measured' || isLoosening(verdict);
  const isPassed = verdict.suites.every(({ outcome }) => outcome === 'pass');
  const isAccepted = (context.consent?.accepted ?? []).length > 0;
  const isPlain = verdict.wouldExit === 0 && verdict.removals.length === 0 && isPassed && !isAccepted;
  const green = isPlain ? 'success' : 'neutral';
  return {
    conclusion: verdict.exitCode === 0 ? green : 'failure',
    title: headlineOf(verdict, context),
    comment: commentOf(verdict, context),
    checkSummary: checkSummaryOf(verdict, context),
    jobSummary: jobSummaryOf(verdict, context),
    annotations: annotationsOf(verdict, context),
    exitCode: verdict.exitCode,
    news: bad ? 'failures' : skipped ? 'none' : 'changes',
  };
}

/** The words of `pawl gate` that repeat a run on this event. */
export function reproduceWords({
  baseRef,
  defaultBranch,
}: Pick<EventFacts, 'baseRef' | 'defaultBranch'>): readonly string[] {
  return ['--base', `origin/${baseRef ?? defaultBranch ?? 'main'}`];
}

/** What a push to the default branch leaves: no verdict, and nothing that could block. */
export function recordedPublication({ complete, lines }: Recorded): Publication {
  const text = lines.map((line) => sentence(line)).join('\n\n');
  return {
    conclusion: complete ? 'success' : 'neutral',
    title: complete
      ? 'Pawl: the baseline is up to date.'
      : 'Pawl: the baseline could not be recorded in full.',
    comment: null,
    checkSummary: text,
    jobSummary: text,
    annotations: [],
    news: 'none',
  };
}
