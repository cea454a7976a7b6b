import type { Recorded } from '../commands/record/record-baseline.ts';
import type { EventFacts } from '../github/events/event.ts';
import type { Publication } from '../publish/publisher.ts';
import { sentence } from '../report/escape.ts';
import type { ActionInputs } from './inputs.ts';

/** The arguments of `pawl gate` that repeat the run of this event on another machine. */
export function reproduceWords(
  { baseRef, defaultBranch }: Pick<EventFacts, 'baseRef' | 'defaultBranch'>,
  { config }: Pick<ActionInputs, 'config'>,
): readonly string[] {
  const base = ['--base', `origin/${baseRef ?? defaultBranch ?? 'main'}`];
  return config === undefined ? base : [...base, '--policy', config];
}

/** What a push to the default branch leaves: no verdict, and nothing that could block. */
export function recordedPublication({ complete, lines }: Recorded): Publication {
  const text = lines.map((line) => sentence(line)).join('\n\n');
  const title = complete
    ? 'Pawl: the baseline is up to date.'
    : 'Pawl: the baseline could not be recorded in full.';
  return {
    conclusion: complete ? 'success' : 'neutral',
    title,
    comment: null,
    checkSummary: text,
    jobSummary: titledSummary(title, text),
    annotations: [],
    news: 'none',
  };
}

/** A job's summary has no title of its own, as a check has: what was found comes first, in bold. */
export function titledSummary(title: string, text: string): string {
  return [`**${sentence(title)}**`, text].filter((part) => part !== '').join('\n\n');
}
