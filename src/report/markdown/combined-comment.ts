import { count, whole } from '../../numbers.ts';
import { CONCLUSIONS } from '../../vocabulary.ts';
import { htmlSentence, sentence } from '../escape.ts';
import { byteLength, COMMENT_CHARACTERS, cutCharacters, RESERVED_BYTES, takeWithin } from '../limits.ts';
import { details } from './report-sections.ts';

/** The answer of one of several jobs that judge parts of one change. `summary`: Markdown of ours. */
export interface JobPart {
  readonly conclusion: (typeof CONCLUSIONS)[number];
  readonly title: string;
  readonly summary: string;
}

/** Of a job's first sentence, which names its folded report. */
const SUMMARY_CHARACTERS = 100;
/** How much of the comment the list of jobs may take. The rest is for their reports. */
const LIST_BYTES = COMMENT_CHARACTERS / 3;
/** How many reports and jobs were left out, and the lines between. */
const NOTE_BYTES = 200;

/** What fails first, for sorting. */
export function byConclusion(a: Pick<JobPart, 'conclusion'>, b: Pick<JobPart, 'conclusion'>): number {
  return CONCLUSIONS.indexOf(a.conclusion) - CONCLUSIONS.indexOf(b.conclusion);
}

const LOOKS = {
  failure: { kind: 'CAUTION', dot: '🔴' },
  neutral: { kind: 'IMPORTANT', dot: '🟡' },
  success: { kind: 'NOTE', dot: '🟢' },
} as const;

/**
 * One comment of several jobs: what fails first, every job by its title, and as many reports as there is room for. It depends on the
 * parts alone and not on their order, so that whichever job writes it writes the same.
 */
export function combinedComment(parts: readonly JobPart[], reservedCharacters = 0): string {
  const sorted = parts.toSorted(
    (a, b) => byConclusion(a, b) || (a.title < b.title ? -1 : Number(a.title > b.title)),
  );
  const failing = parts.filter(({ conclusion }) => conclusion === 'failure').length;
  const verdict =
    failing > 0
      ? `Pawl: ${whole(failing)} of ${count(parts.length, 'job')} ${failing === 1 ? 'fails' : 'fail'}.`
      : `Pawl: none of ${count(parts.length, 'job')} fails.`;
  const { kind } = LOOKS[sorted[0]?.conclusion ?? 'success'];
  const alert = `> [!${kind}]\n> **${verdict}**${failing > 0 ? ' Merging is blocked.' : ''}`;
  // Whether a merge is blocked is said once, above.
  const titleOf = ({ title }: JobPart) => title.replace(/ Merging is blocked\.$/, '');
  const lines = sorted.map((part) => `- ${LOOKS[part.conclusion].dot} ${sentence(titleOf(part))}`);
  const list = takeWithin(lines, LIST_BYTES);
  const unlisted = list.left > 0 ? [`- … and ${count(list.left, 'more job')}`] : [];
  const head = `${alert}\n\n${[...list.kept, ...unlisted].join('\n')}`;
  const room = COMMENT_CHARACTERS - RESERVED_BYTES - reservedCharacters - byteLength(head) - NOTE_BYTES;
  const reports = sorted.map((part, at) => {
    const name = cutCharacters(firstSentence(titleOf(part)), SUMMARY_CHARACTERS);
    return details(
      `${LOOKS[part.conclusion].dot} ${htmlSentence(name)}`,
      part.summary,
      at === 0 && failing > 0,
    );
  });
  const { kept, left } = takeWithin(reports, room);
  const note = left > 0 ? [`${count(left, 'more report')} in the checks.`] : [];
  return [head, ...kept, ...note].join('\n\n');
}

/** Up to the first stop that is not in a name. */
function firstSentence(title: string): string {
  return /^(?:`[^`]*`|[^`])*?\.(?=\s|$)/.exec(title)?.[0] ?? title;
}
