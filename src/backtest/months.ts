import { sum } from '../numbers.ts';
import type { ReplayedChange } from './past-change.ts';

/** What a gate would have done in a span of time. */
export interface Tally {
  readonly changes: number;
  /** Changes that a suite depends on, of those that were replayed. */
  readonly touched: number;
  readonly blocked: number;
  /** Trade-offs, blocked ones included. */
  readonly mixed: number;
  readonly inconclusive: number;
  readonly notMeasured: number;
  readonly notReplayed: number;
  readonly calls: number;
  /** US dollars; null where no provider said. */
  readonly usd: number | null;
}

/** A calendar month (UTC), `2026-01`. */
export interface Month extends Tally {
  readonly month: string;
}

/** Counts over some changes. */
export function tallyOf(changes: readonly ReplayedChange[]): Tally {
  const judged = changes.flatMap(({ replay }) => (replay.kind === 'judged' ? [replay] : []));
  const ended = (outcome: string) => judged.filter((each) => each.outcome === outcome).length;
  const costs = changes.flatMap(({ usd }) => (usd === null ? [] : [usd]));
  return {
    changes: changes.length,
    touched: judged.length,
    blocked: judged.filter(({ blocked }) => blocked).length,
    mixed: ended('mixed'),
    inconclusive: ended('inconclusive'),
    notMeasured: ended('not-measured'),
    notReplayed: changes.filter(({ replay }) => replay.kind === 'not-replayed').length,
    calls: changes.reduce((sum, { calls }) => sum + calls, 0),
    usd: costs.length === 0 ? null : sum(costs),
  };
}

/** The same month by month, newest first. */
export function monthsOf(changes: readonly ReplayedChange[]): readonly Month[] {
  const months = new Map<string, ReplayedChange[]>();
  for (const change of changes) {
    const month = change.at.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), change]);
  }
  return [...months]
    .map(([month, own]) => ({ month, ...tallyOf(own) }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}
