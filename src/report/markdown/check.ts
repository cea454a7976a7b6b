import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { sentence } from '../escape.ts';
import { byteLength, CHECK_SUMMARY_CHARACTERS, cutLines, RESERVED_BYTES } from '../limits.ts';
import { detailLines, passFacts } from './alert.ts';
import { reportBody } from './report-body.ts';

/** Markdown of the check run's summary. Its title (`headlineOf`) stands above it and is not said again. */
export function checkSummaryOf(verdict: Verdict, context: ReportContext): string {
  const head = [passFacts(verdict).map(sentence).join(' '), ...detailLines(verdict, context)]
    .filter((line) => line !== '')
    .join('\n\n');
  const bytes = CHECK_SUMMARY_CHARACTERS - RESERVED_BYTES - byteLength(head);
  const body = reportBody(verdict, context, { bytes, blocks: 20, lines: 50 });
  const whole = [head, body].filter((part) => part !== '').join('\n\n');
  return cutLines(whole, CHECK_SUMMARY_CHARACTERS - RESERVED_BYTES);
}
