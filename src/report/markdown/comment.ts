import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { byteLength, COMMENT_CHARACTERS, cutLines, RESERVED_BYTES } from '../limits.ts';
import { alertOf } from './alert.ts';
import { reportBody } from './report-body.ts';

/** Body of the pull request's comment, without the publisher's marker: never longer than GitHub takes. */
export function commentOf(verdict: Verdict, context: ReportContext): string {
  const alert = alertOf(verdict, context);
  const bytes = COMMENT_CHARACTERS - RESERVED_BYTES - byteLength(alert);
  const body = reportBody(verdict, context, { bytes, blocks: 10, lines: 20 });
  const whole = body === '' ? alert : `${alert}\n\n${body}`;
  return cutLines(whole, COMMENT_CHARACTERS - RESERVED_BYTES);
}
