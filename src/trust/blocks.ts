import type { Policy } from '../config/policy/policy.ts';
import { exactInterval } from '../stats/intervals/exact-interval.ts';
import { type Acceptance, heldAcceptances } from './consent.ts';

/** A head of a pull request that the gate gave a verdict on. */
export interface JudgedHead {
  readonly sha: string;
  /** Exit codes of its verdicts, oldest first: 0 may merge, 1 blocked, 2 and 3 no verdict on it. */
  readonly exits: readonly number[];
}

/** A pull request whose head the gate blocked once, with what is known of it today. */
export interface BlockedPull {
  readonly number: number;
  /** Oldest first, those that passed included. */
  readonly heads: readonly JudgedHead[];
  readonly state: 'open' | 'closed' | 'merged';
  /** Its head today, or when it was merged or closed. */
  readonly head: string;
  /** The commit that merged it; null: it was not, or nobody knows. */
  readonly mergeSha: string | null;
  /** What people said, whether it holds or not. */
  readonly acceptances: readonly Acceptance[];
}

/**
 * What became of a block. `mended`: a later head passed. `reverted`: it was merged all the same, and main took it back. `confirmed`: it
 * was merged, and a backtest of the merged change blocks it too. `accepted`: somebody who may accepted what was shown. `overridden`: it
 * was merged all the same. `wrong`: somebody who may said that it was a false alarm, or a backtest of the merged change finds nothing.
 */
export const BLOCK_ENDINGS = [
  'mended',
  'reverted',
  'confirmed',
  'accepted',
  'overridden',
  'wrong',
  'open',
  'unknown',
] as const;
export type BlockEnding = (typeof BLOCK_ENDINGS)[number];

/** What tells what became of blocks, beside the pull requests themselves. */
export interface BlockRules {
  readonly accept: Policy['accept'];
  /** Commits of main that later ones took back. */
  readonly reverted: ReadonlySet<string>;
  /** What a backtest made of the commit that merged a pull request. */
  readonly replayed: ReadonlyMap<string, 'blocked' | 'passed'>;
}

/** Begins the reason of an acceptance that says so. */
const FALSE_ALARM = /^false[ -]?alarm\b/i;

/** What became of the blocks of one pull request. What cannot be told is `unknown`, never a guess. */
export function blockEnding(pull: BlockedPull, { accept, reverted, replayed }: BlockRules): BlockEnding {
  const held = heldAcceptances(pull.acceptances, accept);
  const last = pull.heads.findLast(({ exits }) => exits.length > 0);
  const blocked = pull.heads.findLast(({ exits }) => exits.includes(1));
  if (last === undefined || blocked === undefined) return 'unknown';
  if (held.some(({ reason }) => FALSE_ALARM.test(reason ?? ''))) return 'wrong';
  const exit = last.exits.at(-1);
  if (exit === 0 && last.sha !== blocked.sha) return 'mended';
  const merged = pull.state === 'merged' ? pull.mergeSha : null;
  if (merged !== null && pull.head === last.sha) {
    if (reverted.has(merged)) return 'reverted';
    const replay = replayed.get(merged);
    if (replay !== undefined) return replay === 'blocked' ? 'confirmed' : 'wrong';
  }
  if (exit === 0) return held.length > 0 ? 'accepted' : 'unknown';
  if (exit !== 1 || pull.head !== last.sha) return pull.state === 'open' ? 'open' : 'unknown';
  return pull.state === 'open' ? 'open' : pull.state === 'merged' ? 'overridden' : 'unknown';
}

/** How the gate's own blocks ended. */
export interface TrackRecord {
  /** Pull requests that were blocked. */
  readonly blocked: number;
  readonly endings: Readonly<Record<BlockEnding, number>>;
  readonly right: number;
  readonly wrong: number;
  /** Right ones among those whose end is known; null where there are none. */
  readonly precision: number | null;
  /** 95 %, exact (Clopper and Pearson). */
  readonly interval: readonly [number, number] | null;
}

const RIGHT = ['mended', 'reverted', 'confirmed'] as const;

/** Counts endings. An accepted or overridden block says nothing of whether it was right: it counts in neither. */
export function trackRecord(endings: readonly BlockEnding[]): TrackRecord {
  const counts = Object.fromEntries(
    BLOCK_ENDINGS.map((ending) => [ending, endings.filter((each) => each === ending).length]),
  ) as Record<BlockEnding, number>;
  const right = RIGHT.reduce((sum, ending) => sum + counts[ending], 0);
  const { wrong } = counts;
  return {
    blocked: endings.length,
    endings: counts,
    right,
    wrong,
    precision: right + wrong === 0 ? null : right / (right + wrong),
    interval: exactInterval(right, right + wrong),
  };
}
