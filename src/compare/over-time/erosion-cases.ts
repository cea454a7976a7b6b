import type { Sample } from '../../samples/sample.ts';

/** A case of both times. */
interface CasePair {
  readonly anchor: readonly Sample[];
  readonly today: readonly Sample[];
  /** Nothing but today's own samples speaks for the anchor. */
  readonly same: boolean;
}

/** The cases of a slot that can be compared. */
export interface SlotCases {
  readonly pairs: readonly CasePair[];
  readonly otherChecks: number;
}

/** A score of main itself, that is no copy from a cache. */
export function isUsable({ arm, cached, result }: Sample): boolean {
  return arm === 'baseline' && !cached && result.kind === 'scored';
}

/** What tells one sample of a suite from another. */
export function identity({ slot, case: id, at, round, stage, repeat, output }: Sample): string {
  return JSON.stringify([slot, id, at, round, stage, repeat, output]);
}

/** Cases of both by name. Where checks are known and differ, today's ruler decides which samples of the anchor count. */
export function casesOf(
  anchor: readonly Sample[],
  today: readonly Sample[],
  isToday: (sample: Sample) => boolean,
): SlotCases {
  const names = [...new Set(today.map((sample) => sample.case))].sort();
  let otherChecks = 0;
  const pairs = names.flatMap((name): CasePair[] => {
    const now = today.filter((sample) => sample.case === name);
    const before = anchor.filter((sample) => sample.case === name);
    const graded = now.at(-1)?.keys?.grading;
    const alike = before.filter(({ keys }) => !graded || !keys || keys.grading === graded);
    if (before.length > 0 && alike.length === 0) otherChecks += 1;
    const own = alike.filter((sample) => !isToday(sample));
    if (alike.length === 0) return [];
    return [
      own.length > 0 ? { anchor: own, today: now, same: false } : { anchor: now, today: now, same: true },
    ];
  });
  return { pairs, otherChecks };
}
