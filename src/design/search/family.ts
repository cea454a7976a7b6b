import type { TrialResult } from '../trial/single-losses.ts';
import { judgeTrial } from '../trial/trial.ts';
import type { SharedTrial } from './hypothesis.ts';

/** Something that Holm's procedure may reject: the trials of a hypothesis, or one fixed test's p. */
export type FamilyMember =
  | { readonly kind: 'trials'; readonly trials: readonly SharedTrial[] }
  | { readonly kind: 'fixed'; readonly pValue: number };

/** Where a member of the family stands after the looks so far. */
export interface MemberState {
  readonly rejected: boolean;
  /** Adjusted for the whole family; null before any look. */
  readonly pValue: number | null;
  /** The level that it was judged at last. */
  readonly level: number;
  /** Results of the member's trials, in their order. */
  readonly results: readonly TrialResult[];
}

/**
 * Holm's step-down over hypotheses that are tried in looks (Maurer & Bretz 2013): each is judged at alpha ÷ (number
 * not yet rejected); a rejection raises the level of the others, whose recorded evidence is judged again. The
 * boundaries at a raised level hold those at the lower ones, so nothing once rejected is taken back, and the chance of
 * any false rejection is at most alpha. The members must be fixed before their trials.
 */
export function judgeFamily(members: readonly FamilyMember[], alpha: number): MemberState[] {
  const states = new Map<number, MemberState>();
  let least = 0;
  for (;;) {
    const open = members.map((_, index) => index).filter((index) => states.get(index)?.rejected !== true);
    const steps = members.length - open.length + 1;
    const levels = Array.from({ length: steps }, (_, step) => alpha / (members.length - step));
    const judged = open.map((index) => ({ index, ...judgeMember(members[index] as FamilyMember, levels) }));
    const fell = judged.filter(({ rejected }) => rejected);
    const adjusted = (raw: number | null) =>
      raw === null ? null : Math.min(1, Math.max(least, raw * open.length));
    for (const { index, raw, ...state } of judged) states.set(index, { ...state, pValue: adjusted(raw) });
    if (fell.length === 0 || fell.length === open.length) break;
    least = Math.max(least, ...fell.map(({ raw }) => Math.min(alpha, (raw ?? 0) * open.length)));
  }
  return members.map((_, index) => states.get(index) as MemberState);
}

const NOT_HELD: TrialResult = { state: 'spent', look: null, pValue: null };

function judgeMember(member: FamilyMember, levels: readonly number[]) {
  if (member.kind === 'fixed') {
    const level = levels.at(-1) as number;
    return { rejected: member.pValue <= level * (1 + 1e-12), raw: member.pValue, level, results: [] };
  }
  const results = member.trials.map(({ share, gate, record }) =>
    gate === 'closed'
      ? NOT_HELD
      : judgeTrial(
          record,
          levels.map((level) => level * share),
        ),
  );
  const chances = results.flatMap(({ pValue }, i) =>
    pValue === null ? [] : [pValue / (member.trials[i]?.share ?? 1)],
  );
  return {
    rejected: results.some(({ state }) => state === 'rejected'),
    level: levels.at(-1) as number,
    raw: chances.length === 0 ? null : Math.min(1, ...chances),
    results,
  };
}
