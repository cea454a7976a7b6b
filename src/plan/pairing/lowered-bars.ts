import { barText, type CaseBar, isLowered } from '../case-bars.ts';
import type { SuiteManifest } from '../manifest.ts';
import { casePairs } from './case-pairs.ts';

/** A case whose bar this PR lowers, or takes away. */
export interface LoweredBar {
  readonly label: string;
  readonly from: string;
  /** Null where none is left. */
  readonly to: string | null;
}

/** The cases of both sides whose bar is lower in this PR than on main. A case that is gone is told elsewhere. */
export function loweredBars(main: SuiteManifest, own: SuiteManifest): readonly LoweredBar[] {
  const barIn = (manifest: SuiteManifest) =>
    new Map(manifest.cases.map(({ index, atLeast }) => [index, atLeast ?? null]));
  // Most suites have none, and to pair cases takes a while.
  if (main.cases.every(({ atLeast }) => atLeast === undefined)) return [];
  const [before, after] = [barIn(main), barIn(own)];
  return casePairs(main, own).pairs.flatMap(({ planned, baseline, candidate }): LoweredBar[] => {
    if (baseline === null || candidate === null) return [];
    const [from, to]: (CaseBar | null)[] = [before.get(baseline) ?? null, after.get(candidate) ?? null];
    if (!from || !isLowered(from, to ?? null)) return [];
    return [{ label: planned.label, from: barText(from), to: to ? barText(to) : null }];
  });
}
