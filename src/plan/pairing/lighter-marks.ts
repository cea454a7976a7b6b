import type { ManifestCase, SuiteManifest } from '../manifest.ts';
import { casePairs } from './case-pairs.ts';

/** A mark of cases that this PR edits, so that later pull requests are held to less in them. Main's mark holds for this one. */
export interface LighterMark {
  /** The key of the cases' `metadata`: of a slice its own. */
  readonly key: string;
  /** The cases, as people read them; at least one. */
  readonly labels: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

const MARKS: readonly (Omit<LighterMark, 'labels'> & {
  readonly isLighter: (main: ManifestCase, own: ManifestCase) => boolean;
})[] = [
  { key: 'critical', from: 'true', to: null, isLighter: (main, own) => main.critical && !own.critical },
  // What is asked once can never be confirmed as broken.
  { key: 'repeat', from: null, to: 'never', isLighter: (main, own) => !main.repeatNever && own.repeatNever },
];

/** Cases of both sides that this PR makes critical no longer, never repeats, or takes out of a slice. */
export function lighterMarks(main: SuiteManifest, own: SuiteManifest): readonly LighterMark[] {
  const mayBe =
    main.cases.some(({ critical, tags }) => critical || tags !== undefined) ||
    own.cases.some(({ repeatNever }) => repeatNever);
  // Most suites mark no case, and to pair cases takes a while.
  if (!mayBe) return [];
  const byIndex = ({ cases }: SuiteManifest) => new Map(cases.map((entry) => [entry.index, entry]));
  const [before, after] = [byIndex(main), byIndex(own)];
  const pairs = casePairs(main, own).pairs.flatMap(({ planned, baseline, candidate }) => {
    const [then, now] = [before.get(baseline ?? -1), after.get(candidate ?? -1)];
    return then && now ? [{ label: planned.label, then, now }] : [];
  });
  const marked = MARKS.flatMap(({ isLighter, ...mark }) => {
    const labels = pairs.filter(({ then, now }) => isLighter(then, now)).map(({ label }) => label);
    return labels.length > 0 ? [{ ...mark, labels }] : [];
  });
  const sliced = pairs.flatMap(({ label, then, now }) =>
    Object.entries(then.tags ?? {}).flatMap(([key, from]) => {
      const to = now.tags?.[key] ?? null;
      return to === from ? [] : [{ key, from, to, labels: [label] }];
    }),
  );
  return [...marked, ...sliced];
}
