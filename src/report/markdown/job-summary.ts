import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { byteLength, JOB_SUMMARY_BYTES, RESERVED_BYTES } from '../limits.ts';
import { alertOf } from './alert.ts';
import { reportBody } from './report-body.ts';

/** A job shows the summaries of all its steps on one page: we take half of what one step may have. */
const SHARE = JOB_SUMMARY_BYTES / 2;

/** Markdown of the step's summary: the comment with room for many more cases. */
export function jobSummaryOf(verdict: Verdict, context: ReportContext): string {
  const alert = alertOf(verdict, context);
  const bytes = SHARE - RESERVED_BYTES - byteLength(alert);
  const body = reportBody(verdict, context, { bytes, blocks: 100, lines: 500 });
  return `${body === '' ? alert : `${alert}\n\n${body}`}\n`;
}
