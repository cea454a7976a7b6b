import { caseIdentities, caseLabel } from './case-identity.ts';
import type { PlannedCase } from './eval-plan.ts';
import type { ManifestCase, SuiteManifest } from './manifest.ts';

/** One case over both arms, with its index in each arm's manifest. */
export interface CasePair {
  readonly planned: PlannedCase;
  readonly baseline: number | null;
  readonly candidate: number | null;
}

export interface CasePairs {
  /** In this PR's file order, then the removed ones in main's. */
  readonly pairs: readonly CasePair[];
  readonly notes: readonly string[];
}

/** The cases of both arms paired by identity. An arm without a manifest has no cases. */
export function casePairs(baseline: SuiteManifest | null, candidate: SuiteManifest | null): CasePairs {
  const before = caseIdentities(baseline?.cases ?? []);
  const after = caseIdentities(candidate?.cases ?? []);
  const ofMain = new Map(before.ids.map((id, at) => [id, baseline?.cases[at] as ManifestCase]));
  const ids = new Set(after.ids);

  const kept = after.ids.map((id, at) =>
    casePair(id, ofMain.get(id) ?? null, candidate?.cases[at] as ManifestCase),
  );
  const removed = [...ofMain]
    .filter(([id]) => !ids.has(id))
    .map(([id, testCase]) => casePair(id, testCase, null));
  return {
    pairs: [...kept, ...removed],
    notes: [...new Set([...after.notes, ...before.notes])],
  };
}

function casePair(id: string, before: ManifestCase | null, after: ManifestCase | null): CasePair {
  const shown = (after ?? before) as ManifestCase;
  const edited = before !== null && after !== null ? edits(before, after) : [];
  return {
    planned: {
      case: id,
      label: caseLabel(shown, id),
      status:
        before === null ? 'added' : after === null ? 'removed' : edited.length > 0 ? 'edited' : 'paired',
      edited,
      // A pull request cannot take the mark off a case that main holds critical, or that must not be repeated.
      critical: before?.critical === true || after?.critical === true,
      cluster: shown.cluster,
      repeatNever: before?.repeatNever === true || after?.repeatNever === true,
    },
    baseline: before?.index ?? null,
    candidate: after?.index ?? null,
  };
}

function edits(before: ManifestCase, after: ManifestCase): PlannedCase['edited'] {
  return [
    ...(before.varsDigest === after.varsDigest ? [] : (['vars'] as const)),
    ...(before.assertionsDigest === after.assertionsDigest ? [] : (['assertions'] as const)),
  ];
}
