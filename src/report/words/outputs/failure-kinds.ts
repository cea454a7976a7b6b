import type { CaseComparison } from '../../../compare/comparison.ts';
import { grouped } from '../../../grouped.ts';
import type { FailedAssertion } from '../../../samples/sample.ts';
import type { PlacedCase } from '../../case-groups.ts';
import { isStructured, movedPaths } from './json-diff.ts';

/** Cases that failed in one way: the same kinds of checks, and the same change of the answer. One of them shows them all. */
export interface FailureKind {
  readonly cases: readonly [PlacedCase, ...PlacedCase[]];
  /** The failed checks; values that differ between the cases are left out: `contains …`. */
  readonly checks: readonly string[];
}

/** Cases by the way in which they failed, in the order of the first of each. Answers in free text that have no line in common stay apart. */
export function failureKinds(cases: readonly PlacedCase[]): readonly FailureKind[] {
  const keys = cases.map((placed) => keyOf(placed));
  const times = new Map<string, number>();
  for (const key of keys) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  const kinds = grouped(
    cases.map((placed, at) => ({ placed, at })),
    ({ at }) => {
      const key = keys[at] ?? null;
      return key !== null && (times.get(key) ?? 0) > 1 ? key : `${at}`;
    },
  );
  return [...kinds.values()].map((own) => {
    const placed = own.map((one) => one.placed) as [PlacedCase, ...PlacedCase[]];
    return { cases: placed, checks: checksOf(placed) };
  });
}

/** What two cases have in common that failed in the same way; null where nothing tells. */
function keyOf({ case: entry }: PlacedCase): string | null {
  const change = changeOf(entry.outputs.baseline, entry.outputs.candidate, ownValues(entry));
  if (change === null || hasOtherPassages(entry) || entry.blame !== undefined) return null;
  const types = [...new Set(checksBehind(entry).map(({ label }) => typeOf(label)))].sort();
  return JSON.stringify([entry.critical, types, change]);
}

/** What failed; of a case that passes by this PR's assertions alone, what would fail by main's. */
function checksBehind({ failed, editedChecks }: CaseComparison): readonly FailedAssertion[] {
  return failed.length > 0 ? failed : (editedChecks?.failsByMain ?? []);
}

/** Whether retrieval found something else for this case, or the same in another order: then what it found is shown case by case. */
function hasOtherPassages({ retrieved = [] }: CaseComparison): boolean {
  return retrieved.some(({ baseline, candidate }) => baseline !== candidate);
}

/** How the answer changed, the same text for changes that look the same. */
function changeOf(baseline: string | null, candidate: string | null, own: readonly string[]): string | null {
  if (candidate === null) return null;
  if (candidate.trim() === '') return 'empty';
  // A case that main does not have: whatever it answers is new.
  if (baseline === null) return linesOf(candidate, own).join('\n');
  const paths = movedPaths(baseline, candidate);
  if (paths !== null) return `paths ${paths.join(' ')}`;
  if (isStructured(baseline)) return 'no structure any more';
  const before = new Set(linesOf(baseline, own));
  const added = linesOf(candidate, own).filter((line) => !before.has(line));
  return added.length === 0 ? 'lines are gone' : added.join('\n');
}

/** Values shorter than this stand in other words as well. */
const SHORTEST_VALUE = 3;

/** What a case asks with, as an answer repeats it: the values of its variables, the longest first. */
function ownValues({ label, input = '' }: CaseComparison): readonly string[] {
  const parts = [input, ...input.split('\n'), label, ...label.split(' · ')];
  const values = parts.flatMap((part) => [part, part.replace(/^[\w.-]+: /, '')]);
  const lower = values.map((value) => value.trim().toLowerCase());
  return (
    [...new Set(lower)]
      // Numbers are left out as numbers, whatever their length.
      .filter((value) => value.length >= SHORTEST_VALUE && !/^\d+$/.test(value))
      .sort((a, b) => b.length - a.length)
  );
}

/** Lines without what differs from case to case by its nature: its own values, numbers, and what stands in quotes. */
function linesOf(text: string, own: readonly string[]): readonly string[] {
  return own
    .reduce((left, value) => left.replaceAll(value, '…'), text.toLowerCase())
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/["“”'‘’][^"“”'‘’\n]{1,200}["“”'‘’]/g, '""')
        .replaceAll(/\d+/g, '0')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** `contains` of `contains "manager approval"`; a metric's name stays whole. */
function typeOf(label: string): string {
  return /^([\w-]+) (?=["{[\d])/.exec(label)?.[1] ?? label;
}

function checksOf([first, ...others]: FailureKind['cases']): readonly string[] {
  const same = (label: string) =>
    others.every(({ case: { failed } }) => failed.some((one) => one.label === label));
  const labels = first.case.failed.map(({ label }) => {
    const type = typeOf(label);
    return same(label) ? label : type === label ? label : `${type} …`;
  });
  return [...new Set(labels)];
}
