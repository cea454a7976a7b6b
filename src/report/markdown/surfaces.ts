import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { sentence } from '../escape.ts';
import {
  byteLength,
  CHECK_SUMMARY_CHARACTERS,
  COMMENT_CHARACTERS,
  cutLines,
  JOB_SUMMARY_BYTES,
  JOB_SUMMARY_CASES,
  RESERVED_BYTES,
} from '../limits.ts';
import { alertOf, detailLines, passFacts } from './alert.ts';
import { reportBody } from './report-body.ts';

/** Body of the pull request's comment, without the publisher's marker: never longer than GitHub takes. */
export function commentOf(verdict: Verdict, context: ReportContext): string {
  const room = COMMENT_CHARACTERS - RESERVED_BYTES - (context.reservedCharacters ?? 0);
  const alert = alertOf(verdict, context);
  const bytes = room - byteLength(alert);
  const body = reportBody(verdict, context, { bytes, blocks: 10, lines: 20 });
  const whole = body === '' ? alert : `${alert}\n\n${body}`;
  return cutLines(whole, room);
}

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

/** A job shows the summaries of all its steps on one page: we take half of what one step may have. */
const SHARE = JOB_SUMMARY_BYTES / 2;

/** Markdown of the step's summary: the comment with room for many more cases. */
export function jobSummaryOf(verdict: Verdict, context: ReportContext): string {
  const alert = alertOf(verdict, context);
  const bytes = SHARE - RESERVED_BYTES - byteLength(alert);
  const body = reportBody(verdict, context, { bytes, blocks: JOB_SUMMARY_CASES, lines: 500 });
  return `${body === '' ? alert : `${alert}\n\n${body}`}\n`;
}
