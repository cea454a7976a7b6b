import { caseKey, keysKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { bestAnchor } from './best-anchor.ts';
import { type ErodedRule, type Erosion, erosions } from './erosion.ts';
import type { CaseTags } from './task-over-time.ts';

/** What main is held against: its own best of 30 days, or what it was at a tag (all commits that the tag holds). */
export type AnchorChoice =
  | { readonly kind: 'best' }
  | { readonly kind: 'tag'; readonly tag: string; readonly commits: ReadonlySet<string> };

/** What a suite of main has lost since its anchor. */
export interface SuiteErosion {
  readonly suite: string;
  /** The tag, or the day of the best. */
  readonly anchor: string;
  readonly found: readonly Erosion[];
}

/** One suite of main: all that is stored of it, what of it is main today, and what today is held against. */
export interface NightlyErosionInput {
  readonly suite: string;
  /** Everything stored of the suite, this night's included. */
  readonly stored: readonly Sample[];
  /** The samples of what main is today. */
  readonly today: readonly Sample[];
  /** The metrics that gate. */
  readonly rules: readonly ErodedRule[];
  /** Tags of the cases: a metric of a task may be of those with one tag. */
  readonly tags?: CaseTags;
  readonly choice: AnchorChoice;
  /** ISO 8601. */
  readonly now: string;
  /** Chance of saying that this suite was eroded although nothing got worse, at most. */
  readonly alpha: number;
  readonly seed: number;
}

/** The losses of one suite, by anchor: each metric has its own best day. Empty where nothing older can be compared. */
export function suiteErosions(input: NightlyErosionInput): SuiteErosion[] {
  const { suite, stored, today, rules, choice, now, alpha, seed, tags = new Map() } = input;
  if (choice.kind === 'tag') {
    const anchor = taggedSamples(stored, choice.commits);
    const found = erosions({ anchor, today, rules, tags, anchors: 1, alpha, seed });
    return found.length > 0 ? [{ suite, anchor: choice.tag, found }] : [];
  }
  return rules.flatMap((rule) => {
    const best = bestAnchor(stored, today, rule, { now, tags });
    if (best === null) return [];
    const { samples, anchors, day } = best;
    const own = { anchor: samples, today, rules: [rule], tags, anchors, alpha: alpha / rules.length, seed };
    const found = erosions(own);
    return found.length > 0 ? [{ suite, anchor: day, found }] : [];
  });
}

/**
 * The samples that speak for a tag: of each case and slot those with the keys of the newest one that was drawn from a
 * commit of the tag, whenever they were drawn themselves. Samples come oldest first.
 */
export function taggedSamples(stored: readonly Sample[], commits: ReadonlySet<string>): readonly Sample[] {
  const versions = new Map<string, string>();
  for (const sample of stored)
    if (sample.keys && sample.commit !== undefined && commits.has(sample.commit))
      versions.set(caseKey(sample), keysKey(sample.keys));
  return stored.filter((sample) => sample.keys && versions.get(caseKey(sample)) === keysKey(sample.keys));
}
