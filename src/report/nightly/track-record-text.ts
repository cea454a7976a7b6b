import { count, rate, whole } from '../../numbers.ts';
import type { BlockEnding, TrackRecord } from '../../trust/blocks.ts';

/** What became of the blocks of one pull request. */
export interface PullEnding {
  readonly pull: number;
  readonly ending: BlockEnding;
}

/** The track record of a gate, and what it was found in. */
export interface TrackRecordFound {
  /** Judged commits that were looked at. */
  readonly heads: number;
  /** Blocked pull requests, by number. */
  readonly pulls: readonly PullEnding[];
  readonly record: TrackRecord;
}

/** What an ending is called, and what it says of the block. */
const ENDINGS: Readonly<Record<BlockEnding, readonly [words: string, meaning: string]>> = {
  mended: ['mended', 'a later commit of the pull request passed'],
  reverted: ['reverted', 'merged all the same, and main took it back'],
  confirmed: ['confirmed', 'merged all the same, and a backtest blocks it too'],
  accepted: ['accepted', 'somebody accepted what was shown'],
  overridden: ['overridden', 'merged all the same'],
  wrong: ['wrong', 'called a false alarm, or a backtest finds nothing'],
  open: ['open', 'the pull request waits'],
  unknown: ['not known', 'closed, another commit was merged, or it passes without a word why'],
};

/** One line for a night's summary. */
export function trackRecordLine({ heads, record }: TrackRecordFound): string {
  const among = `of ${count(heads, 'judged commit')} looked at`;
  if (record.blocked === 0) return `The gate's own blocks: none ${among}.`;
  const parts = endingsOf(record).map(([ending, many]) => `${whole(many)} ${ENDINGS[ending][0]}`);
  return `The gate's own blocks: ${count(record.blocked, 'pull request')} ${among}: ${parts.join(', ')}. Right where it is known: ${precisionText(record)}.`;
}

/** The same for a terminal, with what each ending means. */
export function trackRecordText(found: TrackRecordFound): string {
  const { heads, pulls, record } = found;
  const rows = endingsOf(record).map(([ending, many]) => {
    const own = pulls.filter((each) => each.ending === ending).map(({ pull }) => `#${pull}`);
    const named = own.slice(0, MOST_NAMED).join(' ') + (own.length > MOST_NAMED ? ' …' : '');
    const [words, meaning] = ENDINGS[ending];
    return `  ${String(many).padStart(4)}  ${words.padEnd(11)} ${named}\n        ${meaning}`;
  });
  return [
    `Pull requests that Pawl blocked: ${whole(record.blocked)}, among ${count(heads, 'judged commit')}`,
    ...(rows.length > 0 ? [rows.join('\n')] : []),
    `Right where it is known: ${precisionText(record)}`,
    ...(record.blocked > 0
      ? [
          'Right: mended, reverted and confirmed. Accepted, overridden, open and not known\nones say nothing of that, and count in neither.',
        ]
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const MOST_NAMED = 8;

function endingsOf({ endings }: TrackRecord): readonly (readonly [BlockEnding, number])[] {
  return (Object.keys(ENDINGS) as BlockEnding[]).flatMap((ending) =>
    endings[ending] > 0 ? [[ending, endings[ending]] as const] : [],
  );
}

function precisionText({ right, wrong, precision, interval }: TrackRecord): string {
  if (precision === null || interval === null) return '–';
  return `${whole(right)} of ${whole(right + wrong)} (${rate(precision)}, 95 % interval ${rate(interval[0])} to ${rate(interval[1])})`;
}

/** A badge as shields.io reads it from an endpoint (https://shields.io/badges/endpoint-badge). */
interface ShieldsBadge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** The precision of the gate's blocks as a badge; a dash where it is not known. */
export function precisionBadge({ right, wrong, precision }: TrackRecord): ShieldsBadge {
  const known = precision !== null;
  return {
    schemaVersion: 1,
    label: 'pawl blocks that were right',
    message: known ? `${whole(right)} of ${whole(right + wrong)}` : '–',
    color: known ? 'blue' : 'lightgrey',
  };
}
