import { CONCLUSIONS } from '../../vocabulary.ts';
import { sentence } from '../escape.ts';
import { byteLength, COMMENT_CHARACTERS, RESERVED_BYTES } from '../limits.ts';
import { count, whole } from '../numbers.ts';
import { details } from './report-sections.ts';

/** The answer of one of several jobs that judge parts of one change. `summary`: Markdown of ours. */
export interface JobPart {
  readonly conclusion: (typeof CONCLUSIONS)[number];
  readonly title: string;
  readonly summary: string;
}

const LOOKS = {
  failure: { kind: 'CAUTION', dot: '🔴' },
  neutral: { kind: 'IMPORTANT', dot: '🟡' },
  success: { kind: 'NOTE', dot: '🟢' },
} as const;

/**
 * One comment of several jobs: what fails first, every job by its title, and the reports for which there is room. It hangs on the
 * parts alone and not on their order, so that whichever job writes it writes the same.
 */
export function combinedComment(parts: readonly JobPart[], reservedCharacters = 0): string {
  const sorted = parts.toSorted(
    (a, b) =>
      CONCLUSIONS.indexOf(a.conclusion) - CONCLUSIONS.indexOf(b.conclusion) ||
      (a.title < b.title ? -1 : Number(a.title > b.title)),
  );
  const failing = parts.filter(({ conclusion }) => conclusion === 'failure').length;
  const head =
    failing > 0
      ? `Pawl: ${whole(failing)} of ${count(parts.length, 'job')} ${failing === 1 ? 'fails' : 'fail'}.`
      : `Pawl: none of ${count(parts.length, 'job')} fails.`;
  const { kind } = LOOKS[sorted[0]?.conclusion ?? 'success'];
  const alert = `> [!${kind}]\n> **${head}**${failing > 0 ? ' Merging is blocked.' : ''}`;
  const titles = sorted.map(({ conclusion, title }) => `${LOOKS[conclusion].dot} ${sentence(title)}`);
  let left =
    COMMENT_CHARACTERS - RESERVED_BYTES - reservedCharacters - byteLength([alert, ...titles].join('\n\n'));
  const blocks = sorted.map(({ conclusion, summary }, at) => {
    const report =
      summary === '' ? '' : `\n\n${details('Report', summary, at === 0 && conclusion === 'failure')}`;
    const isRoom = byteLength(report) + 100 <= left;
    if (isRoom) left -= byteLength(report) + 100;
    return `${titles[at]}${isRoom ? report : ' Its check has the report.'}`;
  });
  return [alert, ...blocks].join('\n\n');
}
